/** What the forms on a question set's page ask for, and where each leads. */
import { DomainError } from "../../server/errors.ts";
import { MOST_CHOSEN } from "../../server/interviews/interviews.ts";
import type { Owner } from "../../server/owner.ts";
import {
  asInterviewQuestion,
  type QuestionChange,
  questionMissing,
  type QuestionSet,
  type SetQuestion,
} from "../../server/question-sets/question-sets.ts";
import type { Services } from "../../server/services.ts";
import { intentUnknown } from "./intent-unknown.ts";

interface SetForm {
  owner: Owner;
  /** Owner of the interview that is started; promises to keep it. */
  claim(): Owner;
  setId: string;
  fields: Record<string, string>;
}

/** Stopping and deleting are always possible; whatever makes or keeps something counts against the client's limit. */
export function takesWork(intent: string | undefined): boolean {
  return intent !== "cancel" && intent !== "delete-set" && intent !== "remove-question";
}

/**
 * @returns the address to go on to
 * @throws DomainError `intent-unknown` (invalid), and those of `QuestionSets` and `Interviews.start`
 */
export async function changeSet(
  services: Services,
  { owner, claim, setId, fields }: SetForm,
): Promise<string> {
  const { questionSets } = services;
  const here = `/question-sets/${encodeURIComponent(setId)}`;
  const questionId = fields["question"] ?? "";
  const skill = fields["skill"] ?? "";
  switch (fields["intent"]) {
    case "cancel":
      await questionSets.cancel(owner, setId);
      return here;
    case "edit-question":
      await questionSets.editQuestion(owner, setId, questionId, changeOf(fields));
      return `${here}#question-${questionId}`;
    case "remove-question":
      await questionSets.removeQuestion(owner, setId, questionId);
      return here;
    case "regenerate-skill":
      await questionSets.regenerateSkill(owner, setId, skill);
      return here;
    case "delete-set":
      await questionSets.remove(owner, setId);
      return "/question-sets";
    case "practise-set":
    case "practise-skill":
    case "practise-question": {
      const set = await questionSets.view(owner, setId);
      return await practise(services, claim(), set, chosen(set, { skill, questionId }));
    }
    default:
      throw intentUnknown();
  }
}

/** What was sent replaces; an empty list of points is a mistake that the set itself explains. */
function changeOf(fields: Record<string, string>): QuestionChange {
  const level = Number(fields["level"]);
  const points = fields["points"]?.split(/\r?\n/).map((line) => line.replace(/^[-•*]\s+/, "").trim())
    .filter(Boolean);
  return {
    ...(fields["text"] === undefined ? {} : { text: fields["text"] }),
    ...(Number.isFinite(level) && fields["level"] ? { level } : {}),
    ...(fields["why"] === undefined ? {} : { why: fields["why"] }),
    ...(fields["reference"] === undefined ? {} : { reference: fields["reference"] }),
    ...(points === undefined ? {} : { points }),
  };
}

/** One question, one skill, or of the whole set the first of each skill in turn, as many as an interview takes. */
function chosen(
  set: QuestionSet,
  { skill, questionId }: { skill: string; questionId: string },
): SetQuestion[] {
  const skills = set.skills.filter((one) => !skill || one.skill === skill).map(({ questions }) => questions);
  if (questionId) return skills.flat().filter(({ id }) => id === questionId);
  const rounds = Math.max(0, ...skills.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => skills.flatMap((questions) => questions[round] ?? []))
    .flat().slice(0, MOST_CHOSEN);
}

async function practise(services: Services, owner: Owner, set: QuestionSet, questions: SetQuestion[]) {
  if (questions.length === 0) throw questionMissing();
  const resumeId = await keptResume(services, owner, set.resumeId);
  const view = await services.interviews.start(owner, {
    mode: "mixed",
    ...(set.jobRole ? { jobRole: set.jobRole } : {}),
    ...(resumeId ? { resumeId } : {}),
    questions: questions.map(asInterviewQuestion),
  });
  return `/practice/${view.id}`;
}

/** A set outlives the resume that it was made from: then its questions are practised without it. */
async function keptResume(services: Services, owner: Owner, id: string | null): Promise<string | null> {
  if (id === null) return null;
  try {
    return (await services.resumes.get(owner, id)).id;
  } catch (error) {
    if (error instanceof DomainError && (error.kind === "gone" || error.kind === "missing")) return null;
    throw error;
  }
}
