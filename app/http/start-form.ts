/** Reads the form that sets up an interview. */
import { DomainError } from "../../server/errors.ts";
import {
  INTERVIEW_MODES,
  type InterviewMode,
  type Persona,
  PERSONAS,
  type StartInterview,
} from "../../server/interviews/interviews.ts";

const DIFFICULTIES: ReadonlyMap<string, number> = new Map([["junior", 3], ["mid", 5], ["senior", 7]]);
const DEFAULT_DIFFICULTY = 5;
const DEFAULT_QUESTIONS = 5;

function isOneOf<T extends string>(values: readonly T[], value: string | undefined): value is T {
  return values.some((candidate) => candidate === value);
}

/**
 * @param fields as the form sends them; absent ones take their defaults
 * @throws DomainError `invalid-mode` (invalid); lengths and numbers are checked by the interviews themselves
 */
export function readStartForm(fields: Readonly<Record<string, string>>): StartInterview {
  const { mode, persona } = fields;
  if (!isOneOf<InterviewMode>(INTERVIEW_MODES, mode)) {
    throw new DomainError("invalid", {
      code: "invalid-mode",
      userMessage: "Choose the kind of interview.",
    });
  }
  return {
    mode,
    persona: isOneOf<Persona>(PERSONAS, persona) ? persona : undefined,
    difficulty: DIFFICULTIES.get(fields["difficulty"] ?? "") ?? DEFAULT_DIFFICULTY,
    totalQuestions: Number(fields["total_questions"] ?? DEFAULT_QUESTIONS),
    jobRole: fields["job_role"]?.trim() || undefined,
    company: fields["company"]?.trim() || undefined,
    jobDescription: fields["job_description"]?.trim() || undefined,
    resumeId: fields["resume"] || undefined,
    assessment: fields["kind"] === "assessment",
  };
}
