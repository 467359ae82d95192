/** Names skills canonically and finds them in text. */
import { generalSkills, technicalSkills } from "./dictionary.data.ts";
import { tools } from "./tools.data.ts";
import { tradeSkills } from "./trades.data.ts";

/** How sure a spelling is in running text; `within`: in its exact case, but not as a sentence's first word. */
type Certainty = "plain" | "exact-case" | "within" | "among-skills";

export interface SkillMention {
  name: string;
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
  /** False for an ordinary word (`Swift`, `Go`) that only means the skill if the person has it. */
  sure: boolean;
}

interface Spelling {
  /** As the dictionary has it, for exact case. */
  written: string;
  /** Lower case, without accents, hyphens as spaces. */
  folded: string;
  name: string;
  certainty: Certainty;
}

const spellings = readDictionary(technicalSkills + tools + generalSkills + tradeSkills);
const byFolded = new Map<string, Spelling>();
for (const spelling of spellings) if (!byFolded.has(spelling.folded)) byFolded.set(spelling.folded, spelling);
/** By the first two characters, longest first: only a handful is compared at each word. */
const byStart = Map.groupBy(
  spellings.toSorted((a, b) => b.folded.length - a.folded.length),
  (spelling) => spelling.folded.slice(0, 2),
);

/** Number of canonical names. */
export const skillCount = new Set(spellings.map((spelling) => spelling.name)).size;

const general = new Set(readDictionary(generalSkills + tradeSkills).map((spelling) => spelling.name));

/** Whether a skill is of any trade (communication, sales) rather than a technology or method. */
export function isGeneralSkill(name: string): boolean {
  return general.has(name);
}

/** `k8s` to `Kubernetes`, `TS` to `TypeScript`, `Python 3.11` to `Python`; null when the dictionary has none. */
export function canonicalSkill(name: string): string | null {
  const folded = fold(name).trim().replace(/\s+/g, " ").replace(/[.,;:]+$/, "");
  const found = byFolded.get(folded) ??
    byFolded.get(folded.replace(/\s*(?:v(?:ersion)?\.?\s*)?\d+(?:\.[\dx]+)*\+?$/, "")) ??
    byFolded.get(folded.replace(/\s*\([^)]*\)$/, "")) ??
    byFolded.get(folded.replace(/^(?:apache|microsoft|ms|adobe|google|amazon|aws|oracle)\s+/, ""));
  return found?.name ?? null;
}

/**
 * Every skill in a text with its place (UTF-16 offsets, end exclusive), longest spelling first, none overlapping.
 * Spellings that are also ordinary words or letters (Go, R, C, Word) count only where they stand among other skills.
 */
export function findSkillsInText(text: string): { name: string; start: number; end: number }[] {
  return findSkillMentions(text).filter(({ sure }) => sure)
    .map(({ name, start, end }) => ({ name, start, end }));
}

/** As `findSkillsInText`, with the ordinary words that may mean a skill. */
export function findSkillMentions(text: string): SkillMention[] {
  // Addresses name sites, not skills.
  const folded = fold(text).replace(
    /https?:\/\/\S+|www\.\S+|\S+@\S+/g,
    (address) => "\u0001".repeat(address.length),
  );
  const found: (Omit<SkillMention, "sure"> & { certainty: Certainty })[] = [];
  for (let at = 0; at < folded.length; at++) {
    if (!isWordStart(folded, at)) continue;
    const spelling = spellingAt(text, folded, at);
    if (!spelling) continue;
    const end = at + spelling.folded.length;
    found.push({ name: spelling.name, start: at, end, certainty: spelling.certainty });
    at = end - 1;
  }
  return found.flatMap(({ name, start, end, certainty }, index) => {
    if (certainty === "plain" || certainty === "exact-case") return [{ name, start, end, sure: true }];
    if (isOrdinaryWord(text, start, end)) return [];
    const sure = certainty === "within" && !opensSentence(text, start) ||
      standsAmongSkills(text, { start, end }, found[index - 1], found[index + 1]);
    return [{ name, start, end, sure }];
  });
}

function spellingAt(text: string, folded: string, at: number): Spelling | null {
  const starts = [folded.slice(at, at + 2), folded.slice(at, at + 1)];
  for (const start of starts) {
    for (const spelling of byStart.get(start) ?? []) {
      const end = at + spelling.folded.length;
      if (!folded.startsWith(spelling.folded, at) || !isWordEnd(folded, end)) continue;
      if (spelling.certainty !== "plain" && !sameCase(text.slice(at, end), spelling.written)) continue;
      return spelling;
    }
  }
  return null;
}

/** Upper case throughout (a heading, a list in capitals) is taken as the exact case too. */
function sameCase(text: string, written: string): boolean {
  return text === written || written.length > 2 && text === written.toUpperCase();
}

function isWordStart(folded: string, at: number): boolean {
  const before = folded[at - 1];
  return before === undefined || !/[\p{L}\p{N}_@#+&.]/u.test(before) ||
    before === "." && /\s/.test(folded[at - 2] ?? " ");
}

function isWordEnd(folded: string, end: number): boolean {
  const next = folded[end];
  if (next === undefined) return true;
  if (/[\p{L}\p{N}_#+&@]/u.test(next)) return false;
  // `node.js` is not `node`, but a full stop ends a sentence.
  return !(next === "." && /[\p{L}\p{N}]/u.test(folded[end + 1] ?? ""));
}

/** The words around it leave no doubt: `Go to market`, `Ruby's`, `Series C`, `Spring 2019`. */
function isOrdinaryWord(text: string, start: number, end: number): boolean {
  const [left, right] = [text.slice(0, start), text.slice(end)];
  return /^\s+(?:to|the|above|beyond|live|at|term|semester)\b|^['’]s\b|^-\p{L}/u.test(right) ||
    /\b(?:series|vitamin|class|grade|plan|level|to|tier|phase)\s+$/i.test(left) ||
    text.slice(start, end) === "Spring" && /^\s+(?:of\s+)?['’]?\d{2}/.test(right);
}

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;•·*\n]|(?:^|\s)[–—-])\s*["“(]?$/u.test(text.slice(0, start));
}

/** What stands right before and right after a skill that a sentence names alone. */
const saysUse =
  /\b(?:in|on|via|using|with|used|languages?|advanced|intermediate|basic|strong|solid|mit|con|com|avec)\s+$/i;
const goesOnAfterSkill =
  /^\s*(?:$|[,;.)\t\n]|(?:and|or|is|are|was|would|skills|knowledge|experience|und|ist|et|est|y|es|e|for|für|pour|para)(?!\p{L}))/u;

/** A list's separators on both sides, or a skill right beside it. */
function standsAmongSkills(
  text: string,
  skill: { start: number; end: number },
  before: { end: number } | undefined,
  after: { start: number } | undefined,
): boolean {
  const left = text.slice(0, skill.start);
  const right = text.slice(skill.end);
  // "SAP IBP and R": a product's own second word may stand between.
  const glue =
    /^(?:\s+[\p{Lu}\d][\p{L}\d.+-]*)?(?:\s*[,;/|·•&+\t]\s*|\s*,?\s+(?:and|or|und|et|y|e|with|in|mit|con|com|avec)\s+|\s*\(\s*|:\s+)$/iu;
  if (before && glue.test(text.slice(before.end, skill.start))) return true;
  if (after && glue.test(text.slice(skill.end, after.start))) return true;
  const opens = /(?:^|[,;/|·•:(\t\n])\s*$/.test(left);
  // "Dart, the office dog" goes on as no list does.
  const closes =
    /^\s*(?:$|[,;/|·•)\t\n](?!\s*(?:the|an?|my|our|his|her|who|which|where|when|and then|but|so)\b))/i
      .test(right);
  if (opens && closes) return true;
  return saysUse.test(left) && goesOnAfterSkill.test(right);
}

function readDictionary(lines: string): Spelling[] {
  return lines.split("\n").filter((line) => line !== "").flatMap((line) => {
    const [name = "", ...aliases] = line.split("|");
    const marked = new Set(
      aliases.filter((alias) => /^[!^~]/.test(alias)).map((alias) => fold(alias.slice(1))),
    );
    const own = marked.has(fold(name)) ? aliases : [name, ...aliases];
    return own.map((alias) => {
      const certainty: Certainty = alias.startsWith("!")
        ? "among-skills"
        : alias.startsWith("^")
        ? "exact-case"
        : alias.startsWith("~")
        ? "within"
        : "plain";
      const written = certainty === "plain" ? alias : alias.slice(1);
      // Two or three capitals (AI, QA, HR) are plain letters in other words' place otherwise.
      const short = certainty === "plain" && /^[a-z]{2,3}$/.test(alias) &&
        !/^(?:js|ts|sql|css|php|npm|dbt|aws)$/.test(alias);
      return {
        written: short ? written.toUpperCase() : written,
        folded: fold(written),
        name,
        certainty: short ? "exact-case" as const : certainty,
      };
    });
  });
}

/** Lower case, accents off, hyphens and odd spaces as spaces; keeps every offset. */
function fold(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? "";
    const code = char.charCodeAt(0);
    if (code < 128) folded += code === 45 || code === 9 || code === 10 ? " " : char.toLowerCase();
    else if (char === "‐" || char === "‑" || char === "\u00a0") folded += " ";
    else {
      const lower = char.normalize("NFD")[0]?.toLowerCase() ?? char;
      folded += lower.length === 1 ? lower : char;
    }
  }
  return folded;
}
