/** A question set as plain text, to print or to paste anywhere. */
import type { QuestionSet, SetQuestion } from "../question-sets.ts";
import { labelOf, summaryOf, writtenBy } from "./words.ts";

/** Lines end with a line feed; nothing is wrapped, so that it pastes well. */
export function setAsText(set: QuestionSet): string {
  const skills = set.skills.filter(({ questions }) => questions.length > 0).map((skill) =>
    [
      underlined(oneLine(skill.skill), "-"),
      ...(skill.because ? [oneLine(skill.because)] : []),
      "",
      ...skill.questions.flatMap((question, at) => [...questionLines(question, at + 1), ""]),
    ].join("\n")
  );
  const head = [underlined(oneLine(set.title), "="), summaryOf(set), ""].join("\n");
  return [head, ...skills].join("\n");
}

function questionLines(question: SetQuestion, number: number): string[] {
  const { why, points, reference, source } = question;
  const indent = "   ";
  return [
    `${number}. ${oneLine(question.text)}`,
    `${indent}${labelOf(question)}, written by ${writtenBy(question)}`,
    ...(why ? [`${indent}Why it is asked: ${oneLine(why)}`] : []),
    ...(points.length > 0 ? [`${indent}A good answer says:`] : []),
    ...points.map(({ text }) => `${indent}- ${oneLine(text)}`),
    ...(reference ? [`${indent}For example: ${oneLine(reference)}`] : []),
    ...(source ? [`${indent}Source: ${oneLine(source.title)} <${source.url}>`] : []),
    ...(source?.quote ? [`${indent}"${oneLine(source.quote)}"`] : []),
  ];
}

/** One skill with its questions, as programs send them for a download. */
export interface PlainResult {
  skill: string;
  questions: readonly string[];
}

/** The plain text of `download-results`: what was sent, numbered below its skill. */
export function resultsAsText(results: readonly PlainResult[]): string {
  return results.map(({ skill, questions }) =>
    [
      underlined(oneLine(skill), "-"),
      ...questions.map((question, at) => `${at + 1}. ${oneLine(question)}`),
      "",
    ].join("\n")
  ).join("\n");
}

function underlined(title: string, sign: string): string {
  return `${title}\n${sign.repeat(Math.min(60, Math.max(3, [...title].length)))}`;
}

/** A line break inside a question must not look like the next one; control characters have no place in text. */
function oneLine(text: string): string {
  // deno-lint-ignore no-control-regex -- terminals obey escape sequences in a file that is printed to them
  return text.replace(/\s+/g, " ").replace(/[\x00-\x1f\x7f]/g, "").trim();
}
