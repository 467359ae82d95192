/** Starts an interview: checks what was asked for, plans it, and asks the first question in the same transaction. */
import type { Owner } from "../owner.ts";
import type { Resume } from "../resumes/resumes.ts";
import { advance } from "./advance.ts";
import { chosenQuestions, syllabusOf } from "./chosen-questions.ts";
import { INTERVIEW_MODES, type InterviewEvent, PERSONAS, type Started } from "./interview-events.ts";
import type { LoadedInterview } from "./interview-log.ts";
import { foldInterview } from "./interview-state.ts";
import type { InterviewView, StartInterview } from "./interviews.ts";
import { readView } from "./read-view.ts";
import { startInvalid } from "./refusals.ts";
import { firstName, NO_RESUME, resumeFacts } from "./resume-facts.ts";
import { makeSyllabus } from "./syllabus.ts";
import { welcome } from "./wording.ts";
import type { Workings } from "./workings.ts";

export const TEXT_LIMITS = { jobRole: 120, company: 120, jobDescription: 20_000 } as const;
const DEFAULT_DIFFICULTY = 5;
const DEFAULT_QUESTIONS = 5;

/** Plain, bounded text or null. @throws DomainError */
function text(value: string | undefined, limit: number, code: string, what: string): string | null {
  // deno-lint-ignore no-control-regex -- control characters have no place in a title and break some databases
  const plain = value?.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "").trim();
  if (!plain) return null;
  if (plain.length > limit) {
    throw startInvalid(
      code,
      `${what} may have up to ${limit.toLocaleString("en")} characters; yours has ${
        plain.length.toLocaleString("en")
      }. Please shorten it.`,
    );
  }
  return plain;
}

const oneLine = (value: string | undefined) => value?.replace(/\s+/g, " ");

function integer(value: number | undefined, otherwise: number, from: number, to: number): number | null {
  const wanted = value ?? otherwise;
  return Number.isInteger(wanted) && wanted >= from && wanted <= to ? wanted : null;
}

/** The checked settings with their defaults. @throws DomainError `invalid` */
function check(input: StartInterview, chosen: number | null) {
  const { mode, persona = "neutral", difficultyPolicy = "damped", probes = true } = input;
  if (!INTERVIEW_MODES.includes(mode)) {
    throw startInvalid("invalid-mode", `Choose one of these interviews: ${INTERVIEW_MODES.join(", ")}.`);
  }
  if (!PERSONAS.includes(persona)) {
    throw startInvalid("invalid-persona", `Choose one of these interviewers: ${PERSONAS.join(", ")}.`);
  }
  if (difficultyPolicy !== "damped" && difficultyPolicy !== "steps") {
    throw startInvalid("invalid-difficulty-policy", "The difficulty can adapt in two ways: damped or steps.");
  }
  const difficulty = integer(input.difficulty, DEFAULT_DIFFICULTY, 1, 10);
  if (difficulty === null) {
    throw startInvalid("invalid-difficulty", "The difficulty is a whole number from 1 to 10.");
  }
  const fewest = probes ? 3 : 1;
  const totalQuestions = chosen ?? integer(input.totalQuestions, DEFAULT_QUESTIONS, fewest, 10);
  if (totalQuestions === null) {
    throw startInvalid("invalid-question-count", `An interview has ${fewest} to 10 questions.`);
  }
  return {
    mode,
    persona,
    difficultyPolicy,
    probes,
    difficulty,
    totalQuestions,
    assessment: input.assessment ?? false,
    jobRole: text(oneLine(input.jobRole), TEXT_LIMITS.jobRole, "job-role-too-long", "The role"),
    company: text(oneLine(input.company), TEXT_LIMITS.company, "company-too-long", "The company's name"),
    jobDescription: text(
      input.jobDescription,
      TEXT_LIMITS.jobDescription,
      "job-description-too-long",
      "The job description",
    ),
  };
}

/** The resume with the gaps for the role of this interview. */
async function resumeFor(
  w: Workings,
  owner: Owner,
  id: string,
  role: { jobRole: string | null; jobDescription: string | null },
): Promise<Resume> {
  const resume = await w.resumes.get(owner, id);
  const { jobRole, jobDescription } = role;
  if (!jobRole && !jobDescription) return resume;
  if (!jobDescription && resume.skillGaps?.role === jobRole) return resume;
  return await w.resumes.chooseRole(owner, id, {
    ...(jobRole ? { jobRole } : {}),
    ...(jobDescription ? { jobDescription } : {}),
  });
}

/**
 * @throws DomainError `invalid-mode`, `invalid-difficulty`, `invalid-question-count`, `invalid-persona`,
 *   `invalid-difficulty-policy`, `job-role-too-long`, `company-too-long`, `job-description-too-long` (all invalid),
 *   and those of `chosenQuestions` and `Resumes.get`
 */
export async function startInterview(
  w: Workings,
  owner: Owner,
  input: StartInterview,
): Promise<InterviewView> {
  const chosen = chosenQuestions(input, w.bank);
  const settings = check(input, chosen?.length ?? null);
  const id = w.newId("int");
  const resume = input.resumeId ? await resumeFor(w, owner, input.resumeId, settings) : null;
  const facts = resume ? resumeFacts(resume.profile, resume.skillGaps) : NO_RESUME;
  const candidateName = firstName(resume?.profile.name);
  const started: Started = {
    type: "started",
    ...settings,
    resumeId: resume?.id ?? null,
    candidateName,
    resumeFacts: facts,
    syllabus: chosen
      ? syllabusOf(chosen, settings.assessment)
      : makeSyllabus({ ...settings, resumeFacts: facts, seed: id }, w.bank),
    welcome: welcome({ ...settings, name: candidateName }),
  };
  const now = w.now();
  const state = foldInterview(null, [{ sequence: 1, at: new Date(now), event: started }]);
  if (!state) throw new Error("an interview could not be begun");
  const loaded: LoadedInterview = { id, owner, state, events: [] };
  // The first question is always worded by the rules: it comes at once and quotes the resume exactly.
  const first = await advance({ ...w, model: null }, {
    loaded,
    now,
    askedBefore: () => w.log.askedBefore(owner),
  });
  const events: InterviewEvent[] = [started, ...first.events];
  await w.log.create(id, owner, events);
  return await readView(w, owner, id);
}
