/** Figures of the skills found in a resume against those that a person labelled in it. */
import { type ReadResume, understandText } from "../../server/resumes/read-resume.ts";

const folder = new URL("../fixtures/resume-skills/", import.meta.url);

export function readPasted(text: string): Promise<ReadResume> {
  return Promise.resolve(understandText(text, new Date("2026-03-15T00:00:00Z")));
}

/** @param set `tuned` or `held-out`; in the order of the files' names */
export function labelledIn(set: string): LabelledResume[] {
  return [...Deno.readDirSync(new URL(`${set}/`, folder))].map(({ name }) => name).toSorted()
    .map((name) =>
      parseLabelled(name.replace(/\.txt$/, ""), Deno.readTextFileSync(new URL(`${set}/${name}`, folder)))
    );
}

export interface LabelledResume {
  file: string;
  /** As a candidate would paste it. */
  text: string;
  /** Each with every name it may go by, the preferred one first. */
  wanted: string[][];
  /** Arguable: neither asked for nor counted against. */
  allowed: string[][];
}

export interface SkillFigures {
  file: string;
  right: number;
  /** Found and not labelled. A second name for a skill already found counts, too. */
  wrong: string[];
  missed: string[];
}

/** The resume, a line of three dashes, then a skill a line: `Kafka|Apache Kafka`; `? Scrum` is arguable. */
export function parseLabelled(file: string, content: string): LabelledResume {
  const [text = "", labels = ""] = content.split(/^---$/m);
  const lines = labels.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const names = (line: string) => line.replace(/^\?\s*/, "").split("|").map((name) => name.trim());
  return {
    file,
    text: text.trim(),
    wanted: lines.filter((line) => !line.startsWith("?")).map(names),
    allowed: lines.filter((line) => line.startsWith("?")).map(names),
  };
}

/** @param found names as the reader gave them */
export function measureSkills(labelled: LabelledResume, found: readonly string[]): SkillFigures {
  const left = labelled.wanted.map((names) => ({ names, taken: false }));
  const wrong: string[] = [];
  for (const name of found) {
    const match = left.find((label) => !label.taken && goesBy(label.names, name));
    if (match) match.taken = true;
    else if (!labelled.allowed.some((names) => goesBy(names, name))) wrong.push(name);
  }
  const missed = left.filter(({ taken }) => !taken).map(({ names }) => names[0] ?? "");
  return { file: labelled.file, right: left.length - missed.length, wrong, missed };
}

/** Over all resumes together (micro average), three digits after the point. */
export function totalSkills(rows: readonly SkillFigures[]) {
  const sum = (pick: (row: SkillFigures) => number) => rows.reduce((total, row) => total + pick(row), 0);
  const [right, wrong, missed] = [
    sum((row) => row.right),
    sum((row) => row.wrong.length),
    sum((row) => row.missed.length),
  ];
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    resumes: rows.length,
    labelled: right + missed,
    precision: round(right / Math.max(1, right + wrong)),
    recall: round(right / Math.max(1, right + missed)),
    f1: round(2 * right / Math.max(1, 2 * right + wrong + missed)),
  };
}

function goesBy(names: readonly string[], name: string): boolean {
  return names.some((each) => plain(each) === plain(name));
}

/** Without case, spaces and hyphens. */
function plain(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/[\s‐‑-]+/g, "");
}
