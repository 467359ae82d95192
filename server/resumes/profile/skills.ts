/** Reads skills: those listed, as written when the dictionary has no name for them, and those the work shows. */
import type { ReadDocument, TextBlock } from "../layout/text-block.ts";
import type { Employment, Evidence, ProfileSkill, Project, SkillPlace } from "../profile.ts";
import { type Section, sectionKind } from "../sections.ts";
import {
  canonicalSkill,
  findSkillMentions,
  findSkillsInText,
  isGeneralSkill,
  type SkillMention,
} from "../skills/skills.ts";
import { type Located, placeAt } from "./located.ts";
import { findLanguage } from "./words.ts";

/** Longer or wordier items of a skills section are sentences, not names. */
const skillLength = 45;
const skillWords = 5;
const levelWords =
  /^(?:beginner|basic|basics|novice|elementary|intermediate|advanced|expert|proficient|fluent|native|familiar|master|good|very good|excellent|working knowledge|years?|notions|competent|professional|grundkenntnisse|gut|sehr gut|avance|debutant|basico|intermedio|avanzado|etc)$/i;
/** How well it is known, written behind the name. */
const levelAfter =
  /\s+[-–—]?\s*(?:beginner|basics?|novice|intermediate|advanced|expert|proficient|avancé|intermédiaire|débutant|avanzado|intermedio|básico|avançado|intermediário|avanzato|intermedio|di base|fortgeschritten|grundkenntnisse|sehr gut|gut)$/iu;

interface Collected {
  name: string;
  where: Set<SkillPlace>;
  years: number[];
  evidence: Evidence;
}

/** @param thisYear for work that lasts */
export function readSkills(
  document: ReadDocument,
  sections: Section[],
  work: { experience: Located<Employment>[]; projects: Located<Project>[] },
  thisYear: number,
): Located<ProfileSkill>[] {
  const skills = new Map<string, Collected>();
  const add = (
    name: string,
    where: SkillPlace,
    start: number,
    end: number,
    confidence: number,
    year?: number,
  ) => {
    const key = name.toLowerCase();
    const skill = skills.get(key) ?? {
      name,
      where: new Set<SkillPlace>(),
      years: [],
      evidence: { confidence, place: placeAt(document, start, end), source: "rules" as const },
    };
    skill.where.add(where);
    if (year !== undefined) skill.years.push(year);
    skill.evidence.confidence = Math.max(skill.evidence.confidence, confidence);
    skills.set(key, skill);
  };

  const unlisted: string[] = [];
  for (const section of sections.filter(({ kind }) => kind === "skills")) {
    for (const [index, block] of section.blocks.entries()) {
      if (isGroupLabel(block, section.blocks[index + 1])) continue;
      for (const item of listedItems(block)) {
        const known = knownSkills(item);
        for (const { name, start, end, confidence } of known) add(name, "skills", start, end, confidence);
        if (known.length > 0 || !isFreeSkill(item.text)) continue;
        add(item.text, "skills", item.start, item.start + item.text.length, 0.6);
        unlisted.push(item.text);
      }
    }
  }
  const dated = [
    ...work.experience.map((item) => ({ item, where: "experience" as const })),
    ...work.projects.map((item) => ({ item, where: "projects" as const })),
  ];
  const employers = work.experience.flatMap((job) => job.evidence.organisation?.place ?? []);
  const perhaps: Parameters<typeof add>[] = [];
  for (const section of sections) {
    const where = placeOf(section);
    if (where === "skills" || where === null) continue;
    for (const block of section.blocks) {
      const owner = dated.find(({ item }) => {
        const place = item.evidence[""]?.place;
        return place !== null && place !== undefined && block.start >= place.start &&
          block.end <= endOf(item, document);
      });
      const year = owner ? lastYear(owner.item.value, thisYear) : undefined;
      for (const skill of [...findSkillMentions(block.text), ...namedIn(block.text, unlisted)]) {
        const [start, end] = [block.start + skill.start, block.start + skill.end];
        // In a sentence "editing" is a verb; an employer called Notion is no skill.
        if (isGeneralSkill(skill.name) && !/\s/.test(block.text.slice(skill.start, skill.end))) continue;
        if (employers.some((place) => start < place.end && end > place.start)) continue;
        const mention: Parameters<typeof add> = [skill.name, where, start, end, 0.75, year];
        if (skill.sure) add(...mention);
        else if (skill.end - skill.start > 1) perhaps.push(mention);
      }
    }
  }
  // "Spring services" counts for whoever names Spring among other skills elsewhere.
  for (const mention of perhaps) if (skills.has(mention[0].toLowerCase())) add(...mention);
  return [...skills.values()].map(({ name, where, years, evidence }) => ({
    value: { name, where: [...where], ...(years.length > 0 ? { lastUsed: Math.max(...years) } : {}) },
    evidence: { "": evidence },
  }));
}

/** What an item of a list means: `AWS (EKS, RDS)` is three skills, `Excel avançado` is one. */
function knownSkills(item: { text: string; start: number }) {
  const at = (text: string, from: number, name: string, confidence: number) => {
    const start = item.start + from;
    return { name, start, end: start + text.length, confidence };
  };
  const bracket = /\s*\(([^()]*)\)\s*$/.exec(item.text);
  const whole = bracket ? item.text.slice(0, bracket.index) : item.text;
  const bare = whole.replace(levelAfter, "");
  const known = canonicalSkill(item.text) ?? canonicalSkill(whole) ?? canonicalSkill(bare);
  const outer = known
    ? [at(bare, 0, known, 0.95)]
    : findSkillsInText(whole).map(({ name, start, end }) => at(whole.slice(start, end), start, name, 0.85));
  if (!bracket || outer.length === 0 || canonicalSkill(item.text) && !canonicalSkill(whole)) return outer;
  const inner = bracket[1] ?? "";
  const from = bracket.index + bracket[0].indexOf(inner);
  const within = splitList(inner).flatMap((part) => {
    const text = part.trim();
    const place = from + inner.indexOf(text);
    const name = canonicalSkill(text);
    if (name) return [at(text, place, name, 0.9)];
    return findSkillsInText(text).map((skill) => at(text, place + skill.start, skill.name, 0.85));
  });
  return [...outer, ...within];
}

/** Skills that only their list names, in the words of the work; short ones in their own case. */
function namedIn(text: string, names: readonly string[]): SkillMention[] {
  return names.filter((name) => name.length > 2).flatMap((name) => {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`,
      /\s/.test(name) ? "iu" : "u",
    );
    const match = pattern.exec(text);
    return match ? [{ name, start: match.index, end: match.index + name.length, sure: true }] : [];
  });
}

/** A line of its own above a list or a level names a group of skills: `Web Technologies`, then `HTML, PHP`. */
function isGroupLabel(block: TextBlock, next: TextBlock | undefined): boolean {
  // Labels beside one another, a level under each.
  const levels = next?.cells.filter(({ start, end }) => levelWords.test(next.text.slice(start, end).trim()));
  if (block.cells.length > 1 && levels?.length === block.cells.length) return true;
  if (block.cells.length > 1 || block.bullet || /[,;|•]/.test(block.text) || canonicalSkill(block.text)) {
    return false;
  }
  if (/:$/.test(block.text) || sectionKind(block.text) !== null) return true;
  return next !== undefined &&
    (levelWords.test(next.text.trim()) || /,.*,|\t/.test(next.text) && next.style !== block.style);
}

/** Items of a list line: `Languages: Go, SQL (expert) | Rust` without label and levels. */
export function listedItems(block: TextBlock): { text: string; start: number }[] {
  return block.cells.flatMap((cell, index) => {
    const beside = block.cells[index + 1];
    const labels = index === 0 && beside && /[,;|•]/.test(block.text.slice(beside.start, beside.end)) &&
      !/[,;|•]/.test(block.text.slice(cell.start, cell.end));
    if (labels && !canonicalSkill(block.text.slice(cell.start, cell.end))) return [];
    const whole = block.text.slice(cell.start, cell.end);
    const label = /^[^:,;|•]{2,40}:\s+/.exec(whole)?.[0].length ?? 0;
    const items: { text: string; start: number }[] = [];
    let at = label;
    for (const part of splitList(whole.slice(label))) {
      const text = part.replace(/^(?:and|und|et|y|e|&)\s+/i, "").replace(
        /\s*\((?:[^()]*)\)\s*$/,
        (inner) => isLevel(inner.replace(/[()]/g, "").trim()) ? "" : inner,
      ).trim().replace(/[.;:]+$/, "").replace(/^\(([^()]*)\)$/, "$1");
      const inner = part.indexOf(text);
      if (/[\p{L}]/u.test(text) && !levelWords.test(text)) {
        items.push({ text, start: block.start + cell.start + at + Math.max(0, inner) });
      }
      at += part.length + 1;
    }
    return items;
  });
}

/** `(expert)`, `(5 years)`, `(2019–2022)`; but not `(S3)`. */
function isLevel(text: string): boolean {
  return levelWords.test(text) || /\d/.test(text) && !/,/.test(text) && findSkillsInText(text).length === 0;
}

/** Cut at commas, semicolons, bars and bullets, but not within brackets. */
function splitList(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? "";
    if (char === "(" || char === "[") depth++;
    else if (char === ")" || char === "]") depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[,;|•·\t]/.test(char)) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

function isFreeSkill(text: string): boolean {
  return text.length >= 2 && text.length <= skillLength && text.split(/\s+/).length <= skillWords &&
    !/[.!?]\s|@|https?:|^\d/.test(text) &&
    findLanguage(text) === null && sectionKind(text) === null && !/^(?:i|we|my|the|a)\s/i.test(text);
}

function placeOf(section: Section): SkillPlace | null {
  switch (section.kind) {
    case "skills":
    case "experience":
    case "projects":
    case "education":
    case "summary":
      return section.kind;
    case "certificates":
    case "publications":
    case "awards":
    case "volunteering":
      return "elsewhere";
    case "other":
      return section.heading === null ? "summary" : "elsewhere";
    default:
      return null;
  }
}

/** An entry reaches to the next entry's header: its own header's end plus its bullets. */
function endOf(item: Located<Employment | Project>, document: ReadDocument): number {
  const start = item.evidence[""]?.place?.end ?? 0;
  const last = item.value.bullets.at(-1);
  if (last === undefined) return start;
  const at = document.text.indexOf(last, start);
  return at < 0 ? start : at + last.length;
}

function lastYear(value: Employment | Project, thisYear: number): number | undefined {
  const end = value.end ?? value.start;
  if (end === undefined) return undefined;
  return end === "present" ? thisYear : Number(end.slice(0, 4));
}
