/** Changes a question by hand: what its owner writes is checked like everything that an interview asks. */
import type { Owner } from "../owner.ts";
import { questionSchema } from "../question-bank/question-bank.ts";
import { asInterviewQuestion } from "./as-interview-question.ts";
import { pointsFromTexts } from "./general-rubric.ts";
import { type QuestionSet, SET_LIMITS } from "./question-sets.ts";
import { questionInvalid, questionMissing } from "./refusals.ts";
import type { QuestionChange, SetQuestion } from "./set-question.ts";
import { viewOf } from "./set-state.ts";
import type { Workshop } from "./workshop.ts";

export async function editQuestion(
  w: Workshop,
  owner: Owner,
  id: string,
  questionId: string,
  change: QuestionChange,
): Promise<QuestionSet> {
  await w.store.load(owner, id);
  const set = await w.store.change(id, ({ folded }) => {
    const question = folded.skills?.flatMap(({ questions }) => questions).find((each) =>
      each.id === questionId
    );
    if (!question) throw questionMissing();
    const edited = applyChange(question, change);
    return edited === question ? [] : [{ type: "question-edited", question: edited }];
  });
  return viewOf(id, set.folded);
}

/** @returns the same object when nothing changes. @throws DomainError `question-invalid` */
function applyChange(question: SetQuestion, change: QuestionChange): SetQuestion {
  const text = change.text === undefined ? question.text : oneLine(change.text);
  const reference = change.reference === undefined ? question.reference : oneLine(change.reference);
  const why = change.why === undefined ? question.why : oneLine(change.why);
  const level = change.level ?? question.level;
  const same = change.points === undefined ||
    change.points.length === question.points.length &&
      change.points.every((point, index) => oneLine(point) === question.points[index]?.text);
  const points = same ? question.points : keepSigns(question, pointsFromTexts(change.points ?? []));
  if (
    text === question.text && reference === question.reference && why === question.why &&
    level === question.level && same
  ) {
    return question;
  }
  const edited: SetQuestion = {
    ...question,
    text,
    reference,
    why,
    level,
    points,
    edited: true,
    bankId: null,
  };
  const problem = problemOf(edited);
  if (problem) throw questionInvalid(problem);
  return edited;
}

/** A sentence that stayed keeps the words it is recognised by, and its follow-up. */
function keepSigns(question: SetQuestion, points: SetQuestion["points"]): SetQuestion["points"] {
  return points.map((point, index) => {
    const before = question.points.find(({ text }) => text === point.text);
    return before ? { ...before, id: `point-${index + 1}` } : point;
  });
}

function problemOf(question: SetQuestion): string | null {
  const { text, reference, points, why } = question;
  if (text.length < 20 || text.length > SET_LIMITS.questionCharacters) {
    return `A question has 20 to ${SET_LIMITS.questionCharacters} characters; this one has ${text.length}.`;
  }
  if (points.length < 3 || points.length > 7) {
    return "Name three to seven things that a good answer says, one on each line.";
  }
  if (reference.length < 120 || reference.length > SET_LIMITS.referenceCharacters) {
    return `A reference answer has 120 to ${SET_LIMITS.referenceCharacters} characters; this one has ${reference.length}.`;
  }
  if (why.length > SET_LIMITS.whyCharacters) {
    return `Why it is asked has at most ${SET_LIMITS.whyCharacters} characters; this has ${why.length}.`;
  }
  if (!Number.isInteger(question.level) || question.level < 1 || question.level > 10) {
    return "A level is a whole number from 1 to 10.";
  }
  return questionSchema.safeParse(asInterviewQuestion(question)).success
    ? null
    : "The question cannot be asked in an interview like this: check its text and its points.";
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim().toWellFormed();
}
