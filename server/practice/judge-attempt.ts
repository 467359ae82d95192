/** Checks and judges one more answer to a question that was asked before. */
import { ANSWER_LIMIT_CHARACTERS } from "../interviews/interviews.ts";
import type { Question } from "../question-bank/question-bank.ts";
import { levelOf, type PractisedAnswer } from "./practised-answer.ts";
import { answerEmpty, answerTooLong } from "./refusals.ts";
import type { Workings } from "./workings.ts";

/** There is one part, and no log that it stands in: quotes refer to this number. */
const ONLY_PART = 1;

/** @throws DomainError `answer-empty`, `answer-too-long` */
export async function judgeAttempt(
  w: Workings,
  question: Question,
  given: string,
): Promise<Pick<PractisedAnswer, "question" | "parts" | "assessment" | "level">> {
  const text = given.toWellFormed().replace(/\r\n?/g, "\n").replaceAll("\u0000", "").trim();
  if (text === "") throw answerEmpty();
  if (text.length > ANSWER_LIMIT_CHARACTERS) throw answerTooLong(ANSWER_LIMIT_CHARACTERS, text.length);
  const parts = [{ sequence: ONLY_PART, asked: question.text, text, aim: null }];
  const assessment = await w.judging.assess({ question, parts });
  return { question, parts, assessment, level: levelOf(assessment) };
}
