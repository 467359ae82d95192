/** Chooses questions to practise, and starts an interview of exactly those. */
import { type InterviewView, modeOfQuestions } from "../interviews/interviews.ts";
import type { Owner } from "../owner.ts";
import type { Picked, Practice } from "./practice.ts";
import { pickByWish, pickForWeakPoints, type Practised } from "./pick-questions.ts";
import type { PractisedAnswer } from "./practised-answer.ts";
import { ANSWERS_LOOKED_AT } from "./show-progress.ts";
import { takeInInterviews } from "./take-in-interviews.ts";
import { weakPoints } from "./weak-points.ts";
import type { Workings } from "./workings.ts";

const DEFAULT_LEVEL = 5;
/** What the level is taken from: about one interview. */
const NEWEST_FOR_LEVEL = 5;

/** About as hard as the questions of the newest answers. */
function usualLevel(answers: readonly PractisedAnswer[]): number {
  const levels = answers.slice(0, NEWEST_FOR_LEVEL).map(({ question }) => question.level);
  if (levels.length === 0) return DEFAULT_LEVEL;
  return Math.round(levels.reduce((sum, level) => sum + level, 0) / levels.length);
}

function practised(answers: readonly PractisedAnswer[]): Practised {
  const asked = new Map<string, Date>();
  // The newest come first, and it is the newest that counts.
  for (const { question, at } of answers) if (!asked.has(question.id)) asked.set(question.id, at);
  return { skills: new Set(answers.map(({ question }) => question.skill)), asked };
}

export async function pickQuestions(
  w: Workings,
  owner: Owner,
  wish: Parameters<Practice["pick"]>[1],
): Promise<Picked> {
  await takeInInterviews(w, owner);
  const answers = owner === "open" ? [] : await w.answers.newest(owner, ANSWERS_LOOKED_AT);
  const level = wish?.level ?? usualLevel(answers);
  const known = practised(answers);
  const questions = wish === null
    ? pickForWeakPoints(weakPoints(answers), level, known, w.bank)
    : pickByWish({ ...wish, level }, known, w.bank);
  return { questions, level };
}

/** @param level 1 to 10. @throws those of `Interviews.start` */
export function startChosen(
  w: Workings,
  owner: Owner,
  questionIds: readonly string[],
  level: number,
): Promise<InterviewView> {
  const known = questionIds.flatMap((id) => w.bank.get(id) ?? []);
  return w.interviews.start(owner, { mode: modeOfQuestions(known), questionIds, difficulty: level });
}
