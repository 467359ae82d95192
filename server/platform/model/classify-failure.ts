/** Turns a provider's refusal into one of our failures; its own words are returned apart, for the log only. */
import { APIConnectionTimeoutError, APIError, APIUserAbortError } from "groq-sdk";
import { ModelError, type ModelFailure } from "./language-model.ts";

export interface ClassifiedFailure {
  error: ModelError;
  status: number | null;
  /** As the provider put it, shortened; may echo the prompt. Null when it said nothing. */
  providerWords: string | null;
}

const LONGEST_WORDS = 300;

/**
 * Codes that say "nothing more for now" rather than "slower": OpenAI's `insufficient_quota`, Google's
 * `RESOURCE_EXHAUSTED`, and those of resellers.
 */
const QUOTA_CODE =
  /^(insufficient_quota|resource_exhausted|quota_exceeded|billing_hard_limit_reached|insufficient_credits)$/i;
/** Groq reports a spent daily allowance with the code of an ordinary rate limit; only its text tells. */
const DAILY_LIMIT = /\bper day\b|\((TPD|RPD)\)/i;
/** JSON mode in which the model itself wrote bad JSON: another try may succeed where the request is fine. */
const MODEL_WROTE_BAD_JSON = "json_validate_failed";

/** @param error what the client or the connection threw before a reply began */
export function classifyFailure(error: unknown): ClassifiedFailure {
  if (error instanceof ModelError) {
    return { error, status: null, providerWords: typeof error.cause === "string" ? error.cause : null };
  }
  if (error instanceof APIUserAbortError) return plain("aborted", "The model call was called off.");
  if (error instanceof APIConnectionTimeoutError) {
    return plain("timeout", "The model endpoint could not be reached in time.", error);
  }
  if (!(error instanceof APIError) || error.status === undefined) {
    return plain("unavailable", "The model endpoint could not be reached.", error);
  }
  return classifyStatus(error.status, error.error, error.headers ?? null, error.message);
}

/** An error object within a reply that had begun with status 200; `cause` keeps the provider's words for the log. */
export function classifyErrorObject(body: unknown): ModelError {
  const { code, status } = describe(body);
  const implied = /rate_limit/i.test(code) || QUOTA_CODE.test(code) ? 429 : 500;
  const { error, providerWords } = classifyStatus(status ?? implied, body, null, "");
  return new ModelError(error.failure, error.message, { cause: providerWords });
}

/** @param body the error document as the provider sent it; @param message what to log where it says nothing */
export function classifyStatus(
  status: number,
  body: unknown,
  headers: Headers | null,
  message: string,
): ClassifiedFailure {
  const { code, text } = describe(body);
  const words = (text ?? message).slice(0, LONGEST_WORDS);
  const failure = failureOf(status, code, words);
  const retryAfterMs = readRetryAfter(headers);
  const error = new ModelError(failure, `The model endpoint answered ${status} (${failure}).`, {
    ...(retryAfterMs === null ? {} : { retryAfterMs }),
  });
  return { error, status, providerWords: words === "" ? null : words };
}

function failureOf(status: number, code: string, words: string): ModelFailure {
  if (status === 402) return "quota-exhausted";
  if (status === 429) {
    return QUOTA_CODE.test(code) || DAILY_LIMIT.test(words) ? "quota-exhausted" : "rate-limited";
  }
  if (code === MODEL_WROTE_BAD_JSON) return "unreadable";
  if (status === 401 || status === 403) return "unauthorised";
  if (status === 408) return "timeout";
  // 498 is Groq's "no capacity at the moment".
  if (status === 498 || status >= 500) return "unavailable";
  return "rejected";
}

function plain(failure: ModelFailure, message: string, cause?: unknown): ClassifiedFailure {
  return { error: new ModelError(failure, message, { cause }), status: null, providerWords: null };
}

/** Error bodies come as `{error: {…}}`, as `[{error: {…}}]` (Google) and flat. */
function describe(body: unknown): { code: string; text: string | null; status: number | null } {
  const first: unknown = Array.isArray(body) ? body[0] : body;
  const outer = isRecord(first) ? first : {};
  const inner = isRecord(outer["error"]) ? outer["error"] : outer;
  const code = [inner["status"], inner["code"], inner["type"]].find((value) => typeof value === "string");
  const text = [inner["message"], outer["error"]].find((value) => typeof value === "string");
  const status = [inner["status_code"], inner["code"], inner["status"]].find((value) =>
    typeof value === "number"
  );
  return { code: code ?? "", text: text ?? null, status: status ?? null };
}

/** Seconds, an HTTP date, or milliseconds in the widespread `retry-after-ms`. */
function readRetryAfter(headers: Headers | null): number | null {
  const inMs = Number.parseFloat(headers?.get("retry-after-ms") ?? "");
  if (inMs >= 0) return inMs;
  const value = headers?.get("retry-after") ?? "";
  const seconds = /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : null;
  if (seconds !== null) return seconds * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
