/** The question for a place of an interview: the fixed core of an assessment, or what fits this candidate now. */
import type { Question, QuestionBank } from "../question-bank/question-bank.ts";
import { chooseQuestion } from "./choose-question.ts";
import type { AskedBefore } from "./interview-log.ts";
import type { FoldedInterview } from "./interview-state.ts";
import { NO_RESUME } from "./resume-facts.ts";
import { leadsPeople } from "./role-family.ts";
import type { Interviewer } from "./workings.ts";

/**
 * The core questions by their places. They depend on nothing but what everybody of a kind shares (the core's own
 * slots, mode, length and starting level): neither on the person, nor on the answers, nor on the tail in between.
 */
export function coreQuestions(state: FoldedInterview, bank: QuestionBank): Map<number, Question> {
  const { mode, totalQuestions, syllabus, difficulty } = state.started;
  const core = syllabus.flatMap((slot, index) => slot.core && !slot.question ? [{ slot, index }] : []);
  const plan = core.map(({ slot }) => [slot.phase, slot.skill, ...slot.kinds].join("+"));
  const seed = ["core", mode, totalQuestions, difficulty, ...plan].join(":");
  const chosen = new Map<number, Question>();
  for (const { slot, index } of core) {
    const question = chooseQuestion({
      slot,
      syllabus: core.map((one) => one.slot),
      difficulty,
      facts: NO_RESUME,
      asked: [...chosen.values()],
      askedBefore: [],
      seed,
    }, bank);
    if (question) chosen.set(index, question);
  }
  return chosen;
}

/** Null when everything was asked. @param askedBefore what this owner was asked in all interviews */
export async function questionFor(
  by: Pick<Interviewer, "bank">,
  id: string,
  state: FoldedInterview,
  index: number,
  askedBefore: () => Promise<AskedBefore[]>,
): Promise<Question | null> {
  const { syllabus, resumeFacts } = state.started;
  const slot = syllabus[index];
  if (!slot) return null;
  if (slot.question) return slot.question;
  const core = coreQuestions(state, by.bank);
  if (slot.core) return core.get(index) ?? null;
  const before = slot.phase === "your-questions" ? [] : await askedBefore();
  return chooseQuestion({
    slot,
    syllabus,
    difficulty: state.difficulty,
    facts: resumeFacts,
    leads: leadsPeople(state.started.jobRole),
    // Also what the core will ask later, so that the tail never takes it away.
    asked: [...state.turns.map(({ question }) => question), ...core.values()],
    askedBefore: before.filter(({ interviewId }) => interviewId !== id)
      .map(({ questionId, text }) => ({ id: questionId, text })),
    seed: id,
  }, by.bank);
}
