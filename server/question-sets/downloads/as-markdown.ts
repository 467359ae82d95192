/** A question set as Markdown, with every text escaped: what somebody wrote is never formatting. */
import type { QuestionSet, SetQuestion } from "../question-sets.ts";
import { labelOf, summaryOf, writtenBy } from "./words.ts";

/** CommonMark; the rubric of each question is a list, its quote a block quote. */
export function setAsMarkdown(set: QuestionSet): string {
  const skills = set.skills.filter(({ questions }) => questions.length > 0).flatMap((skill) => [
    `## ${plain(skill.skill)}`,
    ...(skill.because ? [plain(skill.because)] : []),
    ...skill.questions.flatMap((question, at) => questionBlocks(question, at + 1)),
  ]);
  return `${[`# ${plain(set.title)}`, summaryOf(set), ...skills].join("\n\n")}\n`;
}

function questionBlocks(question: SetQuestion, number: number): string[] {
  const { why, points, reference, source } = question;
  return [
    `### ${number}. ${plain(question.text)}`,
    `*${labelOf(question)}, written by ${plain(writtenBy(question))}*`,
    ...(why ? [`**Why it is asked:** ${plain(why)}`] : []),
    ...(points.length > 0
      ? [["**A good answer says:**", "", ...points.map(({ text }) => `- ${plain(text)}`)].join("\n")]
      : []),
    ...(reference ? [`**For example:** ${plain(reference)}`] : []),
    ...(source
      ? [`**Source:** [${plain(source.title)}](<${source.url.replace(/[<>\s]/g, encodeURIComponent)}>)`]
      : []),
    ...(source?.quote ? [`> ${plain(source.quote)}`] : []),
  ];
}

/** CommonMark lets any ASCII punctuation be escaped by a backslash (2.4); these can begin formatting. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim().replace(/[\\`*_{}[\]<>#|~&!]/g, "\\$&").replace(
    /^(\d+)([.)])/,
    "$1\\$2",
  ).replace(/^[-+=]/, "\\$&");
}
