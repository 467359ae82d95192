/** The shape of a row that comes back from a page: text that anyone could have written. */
import { z } from "zod";
import { QUESTION_KINDS } from "../question-bank/question-bank.ts";
import { SET_LIMITS } from "./set-limits.ts";
import type { ImportedQuestion } from "./set-question.ts";

const row: z.ZodType<ImportedQuestion> = z.object({
  text: z.string().min(1).max(SET_LIMITS.questionCharacters),
  skill: z.string().max(SET_LIMITS.skillCharacters).optional(),
  kind: z.enum(QUESTION_KINDS).optional(),
  level: z.int().min(1).max(10).optional(),
  points: z.array(z.string().max(SET_LIMITS.pointCharacters)).max(7).optional(),
  reference: z.string().max(SET_LIMITS.referenceCharacters).optional(),
  why: z.string().max(SET_LIMITS.whyCharacters).optional(),
  source: z.object({
    url: z.url({ protocol: /^https?$/ }).max(SET_LIMITS.sourceUrlCharacters),
    title: z.string().max(SET_LIMITS.sourceTitleCharacters).optional(),
  }).optional(),
  row: z.int().min(1).optional(),
});

export const importedRows = z.array(row).min(1).max(SET_LIMITS.importedQuestions);
