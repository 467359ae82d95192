/** Takes over somebody's questions: checks them row by row and completes what an interview needs. Pure. */
import { questionSchema } from "../question-bank/question-bank.ts";
import { asInterviewQuestion } from "./as-interview-question.ts";
import { GENERAL_RUBRIC, pointsFromTexts } from "./general-rubric.ts";
import { type ImportProblem, SET_LIMITS } from "./question-sets.ts";
import { questionId } from "./question-id.ts";
import type { ImportedQuestion, SetQuestion } from "./set-question.ts";

const MIDDLE_LEVEL = 5;
const NO_SKILL = "General";
const SHORTEST_QUESTION_CHARACTERS = 20;

/** @returns the questions that are fine, and what is wrong with each of the others */
export function readImported(
  rows: readonly ImportedQuestion[],
  words: { canonicalSkill(name: string): string | null },
): { questions: SetQuestion[]; problems: ImportProblem[] } {
  const questions: SetQuestion[] = [];
  const problems: ImportProblem[] = [];
  const seen = new Map<string, number>();
  for (const [index, given] of rows.entries()) {
    const row = given.row ?? index + 1;
    if (index >= SET_LIMITS.importedQuestions) {
      problems.push({ row, message: `A set takes ${SET_LIMITS.importedQuestions} questions at most.` });
      break;
    }
    const text = clean(given.text);
    const problem = problemOf(text, given) ??
      (seen.has(text.toLowerCase()) ? `It asks the same as row ${seen.get(text.toLowerCase())}.` : null);
    if (problem) {
      problems.push({ row, message: problem });
      continue;
    }
    seen.set(text.toLowerCase(), row);
    const question = complete(given, text, words);
    const parsed = questionSchema.safeParse(asInterviewQuestion(question));
    if (parsed.success) questions.push(question);
    else {problems.push({
        row,
        message: "It cannot be asked in an interview: check its text and its points.",
      });}
  }
  return { questions, problems };
}

function problemOf(text: string, given: ImportedQuestion): string | null {
  if (text === "") return "It has no question.";
  if (text.length < SHORTEST_QUESTION_CHARACTERS) {
    return `A question has at least ${SHORTEST_QUESTION_CHARACTERS} characters; this one has ${text.length}.`;
  }
  if (text.length > SET_LIMITS.questionCharacters) {
    return `A question has at most ${SET_LIMITS.questionCharacters} characters; this one has ${text.length}.`;
  }
  if (
    given.level !== undefined && !(Number.isInteger(given.level) && given.level >= 1 && given.level <= 10)
  ) {
    return "Its level is not a whole number from 1 to 10.";
  }
  if ((given.reference ?? "").length > SET_LIMITS.referenceCharacters) {
    return `A reference answer has at most ${SET_LIMITS.referenceCharacters} characters.`;
  }
  if ((given.why ?? "").length > SET_LIMITS.whyCharacters) {
    return `Why it is asked has at most ${SET_LIMITS.whyCharacters} characters.`;
  }
  const { url = "", title = "" } = given.source ?? {};
  if (url.length > SET_LIMITS.sourceUrlCharacters || title.length > SET_LIMITS.sourceTitleCharacters) {
    return `A source has an address of at most ${SET_LIMITS.sourceUrlCharacters} characters and a title of at most ${SET_LIMITS.sourceTitleCharacters}.`;
  }
  if (given.source && !/^https?:\/\/\S+$/i.test(given.source.url)) {
    return "The address of its source is not a web address.";
  }
  return null;
}

function complete(
  given: ImportedQuestion,
  text: string,
  words: { canonicalSkill(name: string): string | null },
): SetQuestion {
  const kind = given.kind ?? "knowledge";
  const rubric = GENERAL_RUBRIC[kind];
  const skill = clean(given.skill ?? "").slice(0, SET_LIMITS.skillCharacters);
  const own = pointsFromTexts(given.points ?? []);
  const reference = clean(given.reference ?? "");
  return {
    ...rubric,
    // Fewer than three points would make every answer look nearly complete.
    points: own.length >= 3 ? own : [...own, ...rubric.points].slice(0, Math.max(3, rubric.points.length)),
    reference: reference.length >= SHORTEST_REFERENCE_CHARACTERS
      ? reference
      : [reference, rubric.reference].filter(Boolean).join(" "),
    kind,
    level: given.level ?? MIDDLE_LEVEL,
    text,
    id: questionId(text),
    skill: words.canonicalSkill(skill) ?? (skill || NO_SKILL),
    why: clean(given.why ?? "") || "Somebody wants to know it: it was brought along.",
    basis: "imported",
    source: given.source
      ? {
        url: given.source.url,
        title: given.source.title?.trim() || new URL(given.source.url).hostname,
        quote: null,
      }
      : null,
    engine: "rules",
    bankId: null,
    edited: false,
  };
}

/** As the bank's schema wants it. */
const SHORTEST_REFERENCE_CHARACTERS = 120;

function clean(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim().toWellFormed();
}
