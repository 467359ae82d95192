/** Shapes of reports and of the links that share them, as they travel in the API. */
import { z } from "zod";
import {
  MOST_OPEN_SHARES,
  SHARE_DAYS,
  SHARE_LABEL_LIMIT_CHARACTERS,
} from "../../../server/reports/reports.ts";

const level = z.int().min(1).max(5).nullable().meta({ description: "1 to 5; null: not enough evidence" });

const quote = z.object({
  sequence: z.int().meta({ description: "Of the answer it is taken from; see `exchanges`" }),
  start: z.int().min(0).meta({ description: "UTF-16 offset into that answer" }),
  end: z.int().min(0).meta({ description: "Exclusive" }),
  text: z.string().meta({ description: "The candidate's exact words" }),
}).meta({ id: "Quote" });

const source = z.object({ title: z.string(), url: z.string() }).nullable();

const competencyTotal = z.object({
  competency: z.string(),
  label: z.string(),
  level: z.number().min(1).max(5).nullable().meta({
    description: "Mean of the rated levels to two decimals; null: not enough evidence",
  }),
  answers: z.int().meta({ description: "How many answers were rated on it" }),
  quotes: z.array(quote).meta({ description: "The strongest evidence, at most three" }),
  anchor: z.string().nullable().meta({ description: "What the nearest level reads" }),
}).meta({ id: "CompetencyTotal" });

const assessment = z.object({
  engine: z.string().meta({ description: "`rules` or `model:<id>`" }),
  engine_version: z.string(),
  rubric_version: z.string(),
  fallback: z.boolean().meta({ description: "A model was configured and the rules had to answer" }),
  gate: z.object({ class: z.string(), because: z.string() }).meta({
    description: "How the answer was recognised; only `substantive` is judged on its content",
  }),
  ratings: z.array(
    z.object({ competency: z.string(), level, quotes: z.array(quote), because: z.string() }),
  ),
  score: z.number().min(1).max(10).nullable(),
  confidence: z.number().min(0).max(1).meta({ description: "The evaluator's certainty" }),
  good: z.array(z.string()),
  missing: z.array(z.string()),
  improved: z.string().nullable().meta({ description: "One better version from the candidate's own facts" }),
  points: z.array(z.object({
    point_id: z.string(),
    text: z.string(),
    covered: z.enum(["yes", "partly", "no", "contradicted"]),
    quote: quote.nullable(),
  })),
  star: z.object({
    situation: quote.optional(),
    task: quote.optional(),
    action: quote.optional(),
    result: quote.optional(),
  }).nullable().meta({ description: "Parts of the story that were found; null where none is asked for" }),
}).meta({ id: "Assessment" });

const card = z.object({
  index: z.int().min(0),
  phase: z.string(),
  question: z.string(),
  skill: z.string(),
  difficulty: z.int().min(1).max(10),
  difficulty_after: z.int().min(1).max(10).nullable(),
  exchanges: z.array(z.object({
    asked: z.string(),
    kind: z.enum(["question", "probe"]),
    answer: z.string().nullable().meta({ description: "Null: skipped, or not answered" }),
    sequence: z.int().nullable().meta({ description: "What quotes refer to" }),
  })),
  hints: z.array(z.object({ level: z.int().min(1), text: z.string() })).meta({
    description: "Taken in practice; they lower no score",
  }),
  assessment: assessment.nullable(),
  reference: z.string().meta({ description: "What a good answer holds" }),
  source,
}).meta({ id: "ReportCard" });

const sharedFields = {
  created_at: z.iso.datetime(),
  candidate_name: z.string().nullable(),
  job_role: z.string().nullable(),
  company: z.string().nullable(),
  mode: z.string(),
  assessment: z.boolean().meta({ description: "False: practice, whose questions adapt" }),
  headline: z.string(),
  summary: z.string(),
  overall: z.number().min(0).max(100).nullable().meta({ description: "Null: not enough evidence" }),
  band: z.enum(["starting", "developing", "solid", "strong", "outstanding"]).nullable(),
  competencies: z.array(competencyTotal),
  cards: z.array(card),
  gaps: z.array(z.object({ skill: z.string(), reason: z.string() })),
  study_plan: z.array(z.object({ topic: z.string(), why: z.string(), how: z.string(), source })),
  timeline: z.array(z.object({
    index: z.int().min(0),
    difficulty: z.int().min(1).max(10),
    score: z.number().min(1).max(10).nullable(),
  })),
  total_questions: z.int(),
  answered_questions: z.int(),
  elapsed_seconds: z.int(),
  engines: z.array(z.string()),
  engine_version: z.string(),
  rubric_version: z.string(),
  fallback: z.boolean(),
  judged_by: z.string(),
  limits: z.string().meta({ description: "What the score does not mean" }),
  attribution: z.string(),
};

export const report = z.object({ interview_id: z.string(), ...sharedFields }).meta({ id: "Report" });

export const sharedReport = z.object(sharedFields).meta({
  id: "SharedReport",
  description: "A report as others see it: without the id of its interview",
});

export const shareReportBody = z.object({
  expires_in_days: z.literal([...SHARE_DAYS]).nullish().meta({ description: "Default 7" }),
  label: z.string().max(SHARE_LABEL_LIMIT_CHARACTERS * 2).nullish().meta({
    description: `For whom it is made; at most ${SHARE_LABEL_LIMIT_CHARACTERS} characters`,
  }),
}).meta({
  id: "ShareReport",
  description: `At most ${MOST_OPEN_SHARES} links of one report work at a time`,
});

export const share = z.object({
  share_id: z.string(),
  url: z.string().meta({ description: "Opens the report for whoever knows it" }),
  label: z.string(),
  state: z.enum(["open", "expired", "taken-back"]),
  created_at: z.iso.datetime(),
  expires_at: z.iso.datetime(),
  taken_back_at: z.iso.datetime().nullable(),
  first_seen_at: z.iso.datetime().nullable().meta({ description: "By anybody but the owner" }),
  last_seen_at: z.iso.datetime().nullable(),
  seen_count: z.int(),
}).meta({ id: "Share" });
