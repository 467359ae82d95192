/** Repairs what fonts do to text: icon fonts, bullets, ligatures, private-use letters, letterspacing. */
import type { TextRun } from "../../platform/documents/positioned-document.ts";

/** Bullets by shape, and Symbol's and Wingdings' in the private use area. */
const bulletPattern =
  /^[•◦▪▫■□●○‣⁃∙·◆◇❖➢➤►▶▸▹✓✔✦✧★☆⚫⚪⬤∗\u2217*»›>–—−-]$|^[\uf0b7\uf0a7\uf076\uf0d8\uf0fc\uf02d\uf0a8\uf071]$/u;

/** Whether a lone glyph at the start of a line marks a list item. */
export function isBullet(text: string): boolean {
  return bulletPattern.test(text);
}

/** A list item whose mark was set as part of its text: the mark and the space after it. */
const bulletPrefix =
  /^(?:[•◦▪▫■□●○‣⁃∙·◆◇❖➢➤►▶▸▹✓✔✦✧⚫⚪⬤∗\uf0b7\uf0a7\uf076\uf0d8\uf0fc]\s*|[–—−*-]\s+|[»›>]\s+)(?=\S)/u;

export function bulletLength(text: string): number {
  return bulletPrefix.exec(text)?.[0].length ?? 0;
}

/**
 * Fonts of pictures: they set single glyphs only, among them one that no text font would set alone: a private-use or
 * control character, a sign, or a letter or digit wider than its kind ever is (icons are about one em wide).
 */
export function iconFonts(runs: TextRun[]): Set<string> {
  const fonts = new Map<string, "text" | "single" | "icons">();
  for (const run of runs) {
    const text = run.text.trim();
    const before = fonts.get(run.font);
    if (before === "text") continue;
    if (/[\p{L}\p{N}]{2}/u.test(text) && !/^(.)\1*$/u.test(text)) fonts.set(run.font, "text");
    else if ([...text].length !== 1) {
      fonts.set(run.font, isPrivate(text[0] ?? "") ? "icons" : before ?? "single");
    } else if (isOdd(text, run.width / run.fontSize)) fonts.set(run.font, "icons");
    else fonts.set(run.font, before ?? "single");
  }
  return new Set([...fonts].filter(([, kind]) => kind === "icons").map(([font]) => font));
}

function isOdd(char: string, widthEm: number): boolean {
  return !isBullet(char) &&
    (isPrivate(char) || /[/:;`"&\\#½¼¾±§¶¤¦¬°]/.test(char) || widerThanText(char, widthEm));
}

function isPrivate(char: string): boolean {
  return /[\p{Private_Use}\p{Control}\ufffd]/u.test(char);
}

/** In text fonts digits and most letters stay under 0.7 em; M, W, @ and their like may reach one. */
function widerThanText(char: string, widthEm: number): boolean {
  return widthEm > 0.72 && !/[MWmw@%Æ&ŒQO—…\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(char);
}

/** Small capitals (a to z from here on) and ligatures that Linux Libertine and Biolinum keep in private use. */
const smallCapitalsFrom = 0xe051;
const privateLigatures: Record<number, string> = { 0xe039: "ft", 0xe03c: "tt" };

/** A glyph without a character that stands between letters is nearly always a ligature. */
// deno-lint-ignore no-control-regex
const unnamed = /[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd]/;

/**
 * The ligature that a nameless glyph most likely is, from the letters around it: `Certi?ed`, `e?ort`, `work?ow`.
 * `fi` is by far the most frequent in the languages read here, so it is the answer when nothing speaks against it.
 */
export function guessLigature(before: string, after: string): string {
  const head = /\p{L}*$/u.exec(before)?.[0].toLowerCase() ?? "";
  const tail = /^\p{L}*/u.exec(after)?.[0].toLowerCase() ?? "";
  if (head === "" && tail === "") return "";
  if (
    /^(?:o|e|di|su|a|sta|bu|tra|co|che|chau|cli|ski|play-?o|trade-?o|lay-?o|tari|sheri|plainti)$/.test(head)
  ) {
    return /^(?:[cn]|l(?!o|u))/.test(tail) ? "ffi" : "ff";
  }
  if (/^(?:[ouyai]|ex|ect|eet|ew)/.test(tail) && !/^(?:ed|er|es)/.test(tail)) return "fl";
  return "fi";
}

/** Puts letters in the place of nameless glyphs that stand within words. */
export function nameLigatures(text: string, before: string, after: string): string {
  if (!unnamed.test(text)) return text;
  let named = "";
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? "";
    if (!unnamed.test(char)) named += char;
    else named += guessLigature(before + named, at + 1 < text.length ? text.slice(at + 1) : after);
  }
  return named;
}

/** Compatibility ligatures to letters, odd spaces to spaces, invisible and control characters away. */
export function repairText(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize("NFKC"))
    .replace(/[\ue039\ue03c\ue051-\ue06a]/g, (char) => {
      const code = char.charCodeAt(0);
      return privateLigatures[code] ?? String.fromCharCode(code - smallCapitalsFrom + 0x61);
    })
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/[\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, "")
    // deno-lint-ignore no-control-regex
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd\ue000-\uf8ff]/g, "");
}

/** `S K I L L S` to `SKILLS`; two or more spaces part words. Text that is not letterspaced stays as it is. */
export function joinLetterspaced(text: string): string {
  if (!/^(?:[\p{L}\p{N}&/'’.,-] {1,4}){3,}[\p{L}\p{N}.,]$/u.test(text)) return text;
  return text.split(/ {2,}/).map((word) => word.replaceAll(" ", "")).join(" ");
}
