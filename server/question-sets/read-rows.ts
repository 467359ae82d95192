/** Turns the rows of a sheet into questions, and what cannot be used into sentences with their row. Pure. */
import type { QuestionKind } from "../question-bank/question-bank.ts";
import { type ColumnField, matchColumns } from "./match-columns.ts";
import type { ImportProblem } from "./question-sets.ts";
import { SET_LIMITS } from "./set-limits.ts";
import type { ImportedQuestion } from "./set-question.ts";

export interface SheetQuestions {
  questions: ImportedQuestion[];
  problems: ImportProblem[];
  /** Headings whose columns were left out. */
  ignoredColumns: string[];
}

/** Words by which sheets name kinds; tried in this order, so that the narrower ones come first. */
const KINDS: readonly (readonly [QuestionKind, RegExp])[] = [
  ["system-design", /system.?design|architect/i],
  ["data-structures", /data.?struct|algorithm/i],
  ["coding-talk-through", /cod(?:e|ing)|programming|live/i],
  ["situational", /situat|hypothet|scenario|case/i],
  ["past-behaviour", /behavio|verhalten|comportament|past|experience|star\b|soft/i],
  ["motivation", /motiv|culture|fit\b|why us/i],
  ["knowledge", /knowledge|technical|technisch|techni|concept|theor|fach|general|wissen/i],
];

/** Levels in words, as the middle of the band they name. */
const LEVELS: readonly (readonly [number, RegExp])[] = [
  [9, /expert|principal|staff|very hard/i],
  [7, /senior|hard|advanced|high|schwer|difficil|avanz|avan[cç]/i],
  [5, /mid|medium|inter|moderate|normal|mittel|moyen|medi[oa]/i],
  [2, /intern|begin|entry|basic|trainee|einfach|debut|princip/i],
  [3, /junior|easy|low|leicht|facile|f[aá]cil/i],
];

/** Sheets also count 1 to 3 or 1 to 5; without a word on the scale a number is what it says. */
function levelOf(cell: string): number | null {
  const number = Number(cell.replace(",", "."));
  if (Number.isFinite(number)) return number >= 1 && number <= 10 ? Math.round(number) : null;
  const ofScale = cell.match(/^(\d{1,2})\s*(?:\/|of|von|sur|de)\s*(\d{1,2})$/i);
  if (ofScale) {
    const [given, scale] = [Number(ofScale[1]), Number(ofScale[2])];
    return scale >= 2 && given >= 1 && given <= scale ? Math.round(1 + (given - 1) * 9 / (scale - 1)) : null;
  }
  return LEVELS.find(([, words]) => words.test(cell))?.[0] ?? null;
}

function kindOf(cell: string): QuestionKind | null {
  return KINDS.find(([, words]) => words.test(cell))?.[0] ?? null;
}

/** One point a line, bullet, number or semicolon. */
function pointsOf(cell: string): string[] {
  return cell.split(/[\r\n;•▪●]+|(?:^|\s)(?:[-–*]|\d{1,2}[.)])\s+/)
    .map((point) => point.replace(/^[-–*\s]+/, "").trim())
    .filter((point) => point !== "");
}

function isWebAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && (url.protocol === "https:" || url.protocol === "http:");
}

const sameText = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();

/** Reads one row. @returns the question, or a sentence that says what to mend */
function readRow(cell: (field: ColumnField) => string, points: string[], row: number) {
  const text = cell("text").replace(/\s+/g, " ");
  if (text === "") return "There is no question in this row.";
  if (text.length > SET_LIMITS.questionCharacters) {
    return `The question has ${text.length} characters; ${SET_LIMITS.questionCharacters} fit. Shorten it.`;
  }
  const question: ImportedQuestion = { text, row };
  const skill = cell("skill");
  if (skill.length > SET_LIMITS.skillCharacters) {
    return `The skill has ${skill.length} characters; ${SET_LIMITS.skillCharacters} fit.`;
  }
  if (skill) question.skill = skill;
  if (cell("kind")) {
    const kind = kindOf(cell("kind"));
    if (kind === null) return `"${short(cell("kind"))}" is no kind of question that is known here.`;
    question.kind = kind;
  }
  if (cell("level")) {
    const level = levelOf(cell("level"));
    if (level === null) {
      return `"${short(cell("level"))}" is no level. Write 1 to 10, or junior, mid, senior.`;
    }
    question.level = level;
  }
  const long = points.find((point) => point.length > SET_LIMITS.pointCharacters);
  if (long) return `The point "${short(long)}" is longer than ${SET_LIMITS.pointCharacters} characters.`;
  if (points.length > 7) return `There are ${points.length} points; seven can be used. Join some.`;
  if (points.length > 0) question.points = points;
  const reference = cell("reference");
  if (reference.length > SET_LIMITS.referenceCharacters) {
    return `The answer has ${reference.length} characters; ${SET_LIMITS.referenceCharacters} fit.`;
  }
  if (reference) question.reference = reference;
  if (cell("why")) question.why = cell("why");
  if (cell("sourceUrl")) {
    if (!isWebAddress(cell("sourceUrl"))) {
      return `"${short(cell("sourceUrl"))}" is no web address. Begin it with https://, or leave it empty.`;
    }
    question.source = {
      url: cell("sourceUrl"),
      ...(cell("sourceTitle") ? { title: cell("sourceTitle") } : {}),
    };
  }
  return question;
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/**
 * Rows are counted as the spreadsheet shows them, from 1. Empty rows are passed over.
 * @returns null where no column of questions was found
 */
export function readRows(rows: readonly (readonly string[])[]): SheetQuestions | null {
  const matched = matchColumns(rows);
  if (!matched) return null;
  const { columns, firstRow, ignored } = matched;
  const questions: ImportedQuestion[] = [];
  const problems: ImportProblem[] = [];
  const rowOfText = new Map<string, number>();
  for (const [index, cells] of rows.entries()) {
    if (index < firstRow || cells.every((cell) => cell.trim() === "")) continue;
    const row = index + 1;
    const cell = (field: ColumnField) => (cells[columns[field]?.[0] ?? -1] ?? "").trim();
    const points = (columns.points ?? []).flatMap((column) => pointsOf(cells[column] ?? ""));
    const read = readRow(cell, points, row);
    if (typeof read === "string") {
      problems.push({ row, message: read });
      continue;
    }
    const same = rowOfText.get(sameText(read.text));
    if (same !== undefined) problems.push({ row, message: `This is the question of row ${same} again.` });
    else if (questions.length >= SET_LIMITS.importedQuestions) {
      problems.push({ row, message: `A set holds ${SET_LIMITS.importedQuestions} questions at most.` });
    } else {
      rowOfText.set(sameText(read.text), row);
      questions.push(read);
    }
  }
  return { questions, problems, ignoredColumns: ignored };
}
