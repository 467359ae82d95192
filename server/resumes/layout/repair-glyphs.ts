/** Repairs what fonts do to text: icon fonts, bullets, ligatures, private-use letters, letterspacing. */
import type { TextRun } from "../../platform/documents/document-reader.ts";

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
 * Fonts of pictures: they set single glyphs only, among them one that no text font would set so: a private-use or
 * control character, or a letter, digit or sign wider than its kind ever is (icons are about one em wide).
 */
export function iconFonts(runs: TextRun[]): Set<string> {
  const suspects = new Map<string, boolean>();
  for (const run of runs) {
    const text = run.text.trim();
    const single = [...text].length === 1;
    const odd = single && !isBullet(text) &&
      (isPrivate(text) || widerThanText(text, run.width / run.fontSize));
    if (!single) suspects.set(run.font, false);
    else if (suspects.get(run.font) !== false) {
      suspects.set(run.font, (suspects.get(run.font) ?? false) || odd);
    }
  }
  // `suspects` is false both for text fonts and for lone ordinary glyphs; only true means icons.
  return new Set([...suspects].filter(([, icons]) => icons).map(([font]) => font));
}

function isPrivate(char: string): boolean {
  return /[\ue000-\uf8ff\u{f0000}-\u{10ffff}\x00-\x1f\x7f-\x9f\ufffd]/u.test(char);
}

/** In text fonts digits and most letters stay under 0.7 em; M, W, @ and their like may reach one. */
function widerThanText(char: string, widthEm: number): boolean {
  return widthEm > 0.72 && !/[MWmw@%Æ&ŒQO—…\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(char);
}

/** Small capitals and ligatures that Linux Libertine and Biolinum keep in the private use area. */
const smallCapitalsFrom = 0xe051;
const privateLigatures: Record<number, string> = {
  0xe03b: "fb",
  0xe03c: "fh",
  0xe03d: "fj",
  0xe03e: "fk",
  0xe03f: "ft",
  0xe048: "ck",
  0xe049: "Th",
  0xe04a: "tt",
  0xe04b: "tz",
  0xe04c: "Qu",
};

/** Compatibility ligatures to letters, odd spaces to spaces, invisible and control characters away. */
export function repairText(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize("NFKC"))
    .replace(/[\ue03b-\ue06a]/g, (char) => {
      const code = char.charCodeAt(0);
      if (code >= smallCapitalsFrom) return String.fromCharCode(code - smallCapitalsFrom + 0x61);
      return privateLigatures[code] ?? char;
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
