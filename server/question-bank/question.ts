/** The shape of a question in the bank, and of everything that is judged like one. */
import { z } from "zod";

/** What answers are rated on; every question targets one to three of them. */
export const COMPETENCIES = [
  "technical-accuracy",
  "depth-of-knowledge",
  "problem-solving",
  "communication-clarity",
  "ownership",
  "collaboration",
] as const;
export type Competency = (typeof COMPETENCIES)[number];

export const QUESTION_KINDS = [
  "knowledge",
  "past-behaviour",
  "situational",
  "system-design",
  "data-structures",
  "coding-talk-through",
  "motivation",
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** One thing that a good answer says. */
export const rubricPointSchema = z.object({
  /** Unique within the question, kebab-case. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** The point as a full statement, in the words of a good answer. */
  text: z.string().min(12),
  /**
   * Word groups that show the point; within a group any alternative counts, the groups are joined by "and".
   * Lower case, lemmas or phrases: `[["index", "b-tree"], ["order", "sorted"]]`.
   */
  signs: z.array(z.array(z.string().min(2)).min(1)).min(1),
  /** A neutral follow-up that asks for this point without giving it away. */
  followUp: z.string().min(12),
  /** The part of a told event that makes this point, whatever its words: `result` for "ends with a result". */
  part: z.enum(["situation", "task", "action", "result"]).optional(),
});

export const questionSchema = z.object({
  /** `<skill>-<three digits>`: stable, never used again for another question. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*-\d{3}$/),
  /** Canonical skill name for knowledge questions (`PostgreSQL`), else the theme (`Handling conflict`). */
  skill: z.string().min(1),
  competencies: z.array(z.enum(COMPETENCIES)).min(1).max(3),
  kind: z.enum(QUESTION_KINDS),
  /** 1 (first weeks in the field) to 10 (sets direction for others). */
  level: z.int().min(1).max(10),
  /** One question, spoken, without its answer. */
  text: z.string().min(20).max(400),
  points: z.array(rubricPointSchema).min(3).max(7),
  /** A good answer in 60 to 160 words. */
  reference: z.string().min(120),
  /** What weak answers leave out or get wrong. */
  weakAnswersMiss: z.string().min(20),
  /** From a nudge to almost there, never the answer itself. */
  hints: z.array(z.string().min(10)).min(2).max(4),
  /** An authoritative page to read more; required for technical kinds. */
  source: z.object({ title: z.string().min(3), url: z.url({ protocol: /^https$/ }) }).optional(),
});

export type RubricPoint = z.infer<typeof rubricPointSchema>;
export type Question = z.infer<typeof questionSchema>;
