/** Pieces that the operations of the API's description share. */
import type { z } from "zod";
import type { ZodOpenApiResponsesObject } from "zod-openapi";
import * as schemas from "./schemas.ts";

export const PROBLEM = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: schemas.problem } },
});

export const COMMON: ZodOpenApiResponsesObject = {
  "400": PROBLEM("The body or a value could not be read"),
  "401": PROBLEM("An API key is required and missing or unknown"),
  "404": PROBLEM("Unknown id, or one of somebody else"),
};
export const BODY: ZodOpenApiResponsesObject = { "422": PROBLEM("The body does not have the right shape") };
export const LIMIT: ZodOpenApiResponsesObject = {
  "429": PROBLEM("Too many requests; see Retry-After and RateLimit"),
};
export const CONFLICT = (description: string): ZodOpenApiResponsesObject => ({ "409": PROBLEM(description) });

export function json(schema: z.ZodType, description: string): ZodOpenApiResponsesObject {
  return { "200": { description, content: { "application/json": { schema } } } };
}

export function body(schema: z.ZodType) {
  return { required: true, content: { "application/json": { schema } } };
}
