/** Turns a question of a set into one that an interview can ask and judge. */
import { createHash } from "node:crypto";
import type { Question } from "../question-bank/question-bank.ts";
import type { SetQuestion } from "./set-question.ts";

/**
 * The bank's own question keeps its id, so that the interviewer knows when it was asked before; any other gets one
 * from its words.
 */
export function asInterviewQuestion(question: SetQuestion): Question {
  const { why: _why, basis: _basis, source, engine: _engine, bankId, edited: _edited, ...asked } = question;
  const digest = createHash("sha256").update(question.text, "utf8").digest("hex").slice(0, 16);
  return {
    ...asked,
    id: bankId ?? `set-${digest}-001`,
    // The bank's schema knows secure addresses only.
    ...(source?.url.startsWith("https:") ? { source: { title: source.title, url: source.url } } : {}),
  };
}
