/** Shapes of the API's requests and replies, as they travel: checked here, described at /openapi.json. */
import { z } from "zod";
import { INTERVIEW_MODES } from "../../../server/interviews/interviews.ts";
import { report } from "./report-schemas.ts";

const LEVELS = { junior: 3, mid: 5, senior: 7 } as const;

/** `junior`, `mid`, `senior` or 1 to 10; also as the text of a number, as forms and query strings send it. */
const difficulty = z.union([
  z.enum(["junior", "mid", "senior"]).transform((name) => LEVELS[name]),
  z.coerce.number().int().min(1).max(10),
]).meta({ description: "junior (3), mid (5), senior (7), or 1 to 10", example: "mid" });

/** `behavioural`, `Technical` and the like are understood. */
const mode = z.string().transform((name) => name.trim().toLowerCase().replace("behaviour", "behavior"))
  .pipe(z.enum(INTERVIEW_MODES)).meta({ description: INTERVIEW_MODES.join(", "), example: "mixed" });

const sessionId = z.string().min(1).max(100);
const role = z.string().trim().max(120);
const jobDescription = z.string().trim().max(20_000);

export const startInterviewBody = z.object({
  resume_session_id: sessionId.nullish(),
  mode,
  difficulty: difficulty.nullish(),
  total_questions: z.int().min(3).max(10).nullish().meta({ description: "3 to 10, default 5" }),
  job_role: role.nullish(),
  company: role.nullish(),
  job_description: jobDescription.nullish(),
  persona: z.enum(["neutral", "warm", "demanding"]).nullish(),
  assessment: z.boolean().nullish(),
  difficulty_policy: z.enum(["damped", "steps"]).nullish(),
}).meta({ id: "StartInterview" });

export const startedInterview = z.object({
  interview_session_id: z.string(),
  welcome_message: z.string(),
  first_question: z.string(),
  total_questions: z.int(),
}).meta({ id: "StartedInterview" });

export const answerBody = z.object({
  interview_session_id: sessionId,
  answer: z.string().meta({ description: "At most 10,000 characters" }),
  question_index: z.int().min(0).nullish().meta({
    description:
      "What the answer is for, counted from 0. An answer to something else is refused as a conflict.",
  }),
  part: z.int().min(0).max(10).nullish().meta({
    description:
      "With question_index: 0 the question, 1 and 2 its follow-ups; without it, what is asked now.",
  }),
}).meta({ id: "Answer" });

export const endInterviewBody = z.object({ interview_session_id: sessionId }).meta({ id: "EndInterview" });

export const endedInterview = z.object({
  session_id: z.string(),
  overall_score: z.number().min(0).max(100).nullable().meta({ description: "Null: not enough evidence" }),
  report,
}).meta({ id: "EndedInterview" });

export const interviewStatus = z.object({
  session_id: z.string(),
  question_index: z.int(),
  total_questions: z.int(),
  difficulty: z.int().min(1).max(10),
  elapsed_seconds: z.int(),
  completed: z.boolean(),
  state: z.enum(["asking", "thinking", "paused", "finished"]),
}).meta({ id: "InterviewStatus" });

export const uploadedResume = z.object({
  session_id: z.string(),
  profile: z.looseObject({}),
  skill_gaps: z.looseObject({}).nullable(),
  parse_report: z.looseObject({}),
}).meta({ id: "UploadedResume" });

export const storedResume = z.object({
  session_id: z.string(),
  profile: z.looseObject({}),
  skill_gaps: z.looseObject({}).nullable(),
  pictures: z.looseObject({}).optional().meta({
    description: "Present when pages are pictures of text; see PictureReading",
  }),
  created_at: z.iso.datetime(),
  expires_at: z.iso.datetime(),
}).meta({ id: "Resume" });

const dated = { start: z.string().optional(), end: z.string().optional() };
const from = z.int().min(0).optional().meta({
  description: "Which entry, counted from 0, that was read is corrected here; absent for one that is added",
});
const bullets = z.array(z.string()).optional();
const text = z.string().optional();

/** Only described here: the domain checks the fields, so that forms and programs hear the same sentences. */
const correctionFields = z.object({
  ...Object.fromEntries(
    ["name", "email", "phone", "location", "headline", "summary"].map((field) => [
      field,
      z.string().nullable().optional().meta({ description: "Null takes the field away" }),
    ]),
  ),
  links: z.array(z.object({ from, kind: text, url: z.string() })).optional(),
  skills: z.array(z.string()).optional(),
  experience: z.array(
    z.object({ from, title: text, organisation: text, location: text, ...dated, bullets }),
  ).optional(),
  education: z.array(
    z.object({ from, degree: text, field: text, institution: text, location: text, ...dated, bullets }),
  ).optional(),
  projects: z.array(z.object({ from, name: z.string(), ...dated, bullets })).optional(),
  certificates: z.array(z.object({ from, name: z.string(), date: text })).optional(),
  languages: z.array(z.object({ from, name: z.string(), level: text })).optional(),
});
const restore = z.boolean().optional().meta({
  description: "True forgets earlier corrections first; alone it goes back to what was read",
});

export const correctResumeBody = z.looseObject({ restore }).meta({ id: "CorrectResumeLoose" });
export const correctResume = correctionFields.extend({ restore }).meta({ id: "CorrectResume" });

export const pictureReading = z.object({
  state: z.enum(["offered", "waiting", "reading", "failed", "done"]),
  pages: z.int(),
  pages_done: z.int(),
  pages_left_out: z.int(),
  expected_seconds: z.int(),
  confidence: z.number().min(0).max(1).nullable(),
  problem: z.object({ code: z.string(), message: z.string() }).nullable(),
}).meta({ id: "PictureReading" });

export const jobDescriptionBody = z.object({ text: jobDescription.min(1) }).meta({ id: "JobDescription" });

const namedSkill = z.object({ skill: z.string(), mentions: z.int(), quote: z.string() });
export const readJobDescription = z.object({
  text: z.string(),
  title: z.string().nullable(),
  seniority: z.string().nullable(),
  required: z.array(namedSkill),
  preferred: z.array(namedSkill),
}).meta({ id: "ReadJobDescription" });

export const startRoundsBody = z.object({
  field: role.min(1).meta({ example: "Backend engineering" }),
  interview_type: mode,
  difficulty,
  total_rounds: z.int().min(1).max(10),
  resume: z.string().max(50_000).nullish().meta({ description: "The resume as plain text" }),
  job_description: jobDescription.nullish(),
}).meta({ id: "StartRounds" });

export const startedRounds = z.object({ session_id: z.string(), question: z.string() })
  .meta({ id: "StartedRounds" });

export const submitAnswerBody = z.object({ session_id: sessionId, answer: z.string() })
  .meta({ id: "SubmitAnswer" });

const score = z.number().min(1).max(10).nullable();
export const feedback = z.object({
  score: score.meta({ description: "1 to 10; null: not enough evidence" }),
  communication_score: score,
  technical_score: score,
  confidence_score: z.number().min(0).max(10).meta({
    description: "How sure the evaluator is, 0 to 10; never inferred from voice or face",
  }),
  strengths: z.array(z.string()),
  weaknesses: z.array(z.string()),
}).meta({ id: "Feedback" });

export const submittedAnswer = z.object({
  feedback,
  interview_complete: z.boolean(),
  next_question: z.string().optional(),
  current_round: z.int().optional(),
  final_report: report.optional(),
  average_score: z.number().nullable(),
}).meta({ id: "SubmittedAnswer" });

export const sessionSummary = z.object({
  total_rounds: z.int(),
  completed_rounds: z.int(),
  average_score: z.number().nullable(),
  score_history: z.array(z.number().nullable()),
  difficulty_current: z.int().min(1).max(10),
}).meta({ id: "SessionSummary" });

export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().meta({ description: "A sentence for people" }),
  code: z.string().meta({ description: "Stable and machine-readable" }),
  request_id: z.string(),
}).meta({ id: "Problem" });
