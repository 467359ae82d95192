/** Shapes of the question sets' requests and replies, as they travel. */
import { z } from "zod";

const limitedText = (characters: number) => z.string().trim().min(1).max(characters);

/** Programs send back what they were sent, or only the words of it. */
const anyQuestion = z.union([
  z.string(),
  z.looseObject({ text: z.string() }).transform(({ text }) => text),
  z.looseObject({ question: z.string() }).transform(({ question }) => question),
]);

export const downloadResultsBody = z.object({
  results: z.array(z.object({
    skill: limitedText(200),
    questions: z.union([z.array(anyQuestion).max(300), z.string().transform((text) => [text])]),
  })).min(1).max(60),
  filename: z.string().trim().min(1).max(120),
}).meta({ id: "DownloadResults" });

export const startSetBody = z.object({
  resume_session_id: z.string().min(1).max(100).nullish(),
  job_role: z.string().trim().max(120).nullish(),
  job_description: z.string().trim().max(20_000).nullish(),
  title: z.string().trim().max(120).nullish(),
  level: z.int().min(1).max(10).nullish(),
  questions_per_skill: z.int().min(1).max(8).nullish(),
  client_id: z.string().nullish(),
}).meta({
  id: "StartQuestionSet",
  description: "One of resume_session_id, job_description and job_role at least",
});

export const editQuestionBody = z.object({
  text: z.string().optional(),
  level: z.int().min(1).max(10).optional(),
  why: z.string().optional(),
  reference: z.string().optional(),
  points: z.array(z.string()).optional(),
}).meta({ id: "EditQuestion", description: "What is left out stays" });

const source = z.object({ url: z.string(), title: z.string(), quote: z.string().nullable() });
const engine = z.string().meta({ description: "`rules`, or `model:<id>`" });

export const setQuestion = z.object({
  id: z.string(),
  text: z.string(),
  skill: z.string(),
  kind: z.string(),
  difficulty: z.int().min(1).max(10),
  why: z.string().meta({ description: "What in the resume or the role makes it worth asking" }),
  good_answer: z.object({ points: z.array(z.string()), reference: z.string() }),
  hints: z.array(z.string()),
  source: source.nullable(),
  basis: z.enum(["source", "concept", "own-work", "bank", "imported"]),
  engine,
  edited: z.boolean(),
}).meta({ id: "SetQuestion" });

export const setCost = z.object({
  input_tokens: z.int(),
  output_tokens: z.int(),
  requests: z.int(),
  searches: z.int(),
  cached_parts: z.int(),
  estimated_usd: z.number().nullable(),
  approximate: z.boolean(),
  prices_as_of: z.string(),
}).loose().meta({ id: "SetCost" });

export const questionSet = z.object({
  id: z.string(),
  title: z.string(),
  origin: z.string(),
  state: z.enum(["working", "completed", "cancelled", "failed"]),
  skills: z.array(z.looseObject({
    skill: z.string(),
    because: z.string(),
    state: z.enum(["waiting", "finding-sources", "writing", "done", "failed"]),
    problem: z.string().nullable(),
    questions: z.array(setQuestion),
  })),
  notes: z.array(z.object({ code: z.string(), message: z.string(), skills: z.array(z.string()) })),
  cost: setCost,
  sequence: z.int().meta({ description: "Of the newest message" }),
}).loose().meta({ id: "QuestionSet" });

export const startedSet = z.object({ id: z.string(), title: z.string(), state: z.string() })
  .meta({ id: "StartedQuestionSet" });

export const importedSet = startedSet.extend({
  problems: z.array(z.object({ row: z.int(), message: z.string() })).meta({
    description: "Rows that were left out",
  }),
  ignored_columns: z.array(z.string()),
}).meta({ id: "ImportedQuestionSet" });
