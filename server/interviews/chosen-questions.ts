/** Questions that somebody chose for an interview: checked, and given their places in the order they came in. */
import {
  type Question,
  type QuestionBank,
  type QuestionKind,
  questionSchema,
} from "../question-bank/question-bank.ts";
import type { InterviewMode, Phase, SyllabusSlot } from "./interview-events.ts";
import type { StartInterview } from "./interviews.ts";
import { startInvalid } from "./refusals.ts";

/** As many as the longest interview has; one is enough for a single question to practise. */
export const MOST_CHOSEN = 10;

const PHASE_OF: Record<QuestionKind, Phase> = {
  knowledge: "role",
  "coding-talk-through": "role",
  "system-design": "systems",
  "data-structures": "systems",
  "past-behaviour": "behaviour",
  situational: "behaviour",
  motivation: "role",
};

const TECHNICAL: ReadonlySet<QuestionKind> = new Set(
  ["knowledge", "coding-talk-through", "system-design", "data-structures"],
);
const BEHAVIOURAL: ReadonlySet<QuestionKind> = new Set(["past-behaviour", "situational"]);

/**
 * Null when nothing was chosen and the interviewer picks. Ids of the bank come first, then the full questions.
 * @throws DomainError `question-unknown`, `invalid-questions`, `invalid-question-count` (all invalid)
 */
export function chosenQuestions(
  input: Pick<StartInterview, "questionIds" | "questions">,
  bank: Pick<QuestionBank, "get">,
): Question[] | null {
  if (input.questionIds === undefined && input.questions === undefined) return null;
  const fromBank = (input.questionIds ?? []).map((id) => {
    const found = bank.get(id);
    if (found) return found;
    throw startInvalid(
      "question-unknown",
      "One of the chosen questions is not there any more. Choose again.",
    );
  });
  const own = (input.questions ?? []).map((question) => {
    const parsed = questionSchema.safeParse(question);
    if (parsed.success) return parsed.data;
    throw startInvalid(
      "invalid-questions",
      "One of the questions is not complete enough to be judged: it needs a text, what a good answer says, and a reference.",
    );
  });
  const all = [...fromBank, ...own];
  if (all.length < 1 || all.length > MOST_CHOSEN) {
    throw startInvalid("invalid-question-count", `Choose 1 to ${MOST_CHOSEN} questions for one interview.`);
  }
  if (new Set(all.map(({ id }) => id)).size < all.length) {
    throw startInvalid("invalid-questions", "A question was chosen twice. Choose each one once.");
  }
  return all;
}

/**
 * One place per question, in the given order. In assessment mode all of it is the core: whoever gets the same
 * questions is asked the same.
 */
export function syllabusOf(questions: readonly Question[], assessment: boolean): SyllabusSlot[] {
  return questions.map((question) => ({
    phase: PHASE_OF[question.kind],
    competencies: [...question.competencies],
    skill: question.skill,
    kinds: [question.kind],
    core: assessment,
    question,
  }));
}

/** What to call an interview of these questions: of one sort they name it, else it is mixed. */
export function modeOfQuestions(questions: readonly Pick<Question, "kind">[]): InterviewMode {
  if (questions.length > 0) {
    if (questions.every(({ kind }) => TECHNICAL.has(kind))) return "technical";
    if (questions.every(({ kind }) => BEHAVIOURAL.has(kind))) return "behavioral";
    if (questions.every(({ kind }) => kind === "motivation")) return "hr";
  }
  return "mixed";
}
