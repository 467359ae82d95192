/** Turns errors into HTTP: one table of statuses, RFC 9457 documents for programs, plain data for pages. */
import { data } from "react-router";
import { getLogger } from "@logtape/logtape";
import { DomainError, type ErrorKind } from "../../server/errors.ts";
import { toSnakeCase } from "./snake-case.ts";

const STATUS: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  gone: 410,
  "too-large": 413,
  unsupported: 415,
  unprocessable: 422,
  limited: 429,
  busy: 503,
};

const TITLE: Record<ErrorKind, string> = {
  invalid: "The request is not valid",
  unauthenticated: "An API key is needed",
  forbidden: "This is not allowed",
  missing: "Nothing is here",
  conflict: "This does not fit the current state",
  gone: "This is no longer kept",
  "too-large": "This is too large",
  unsupported: "This type is not supported",
  unprocessable: "This could not be used",
  limited: "Too many requests",
  busy: "Busy right now",
};

const logger = getLogger(["greenroom", "http"]);

/** What is said of a failure that nobody expected: the log has the rest, under the request id. */
const UNEXPECTED = new DomainError("busy", {
  code: "unexpected-error",
  userMessage: "Something failed on our side. What you sent before is kept; please try again in a moment.",
});

export interface Failure {
  status: number;
  headers: Headers;
  title: string;
  error: DomainError;
}

/** Understands any thrown value; logs what nobody expected. */
export function describeFailure(thrown: unknown): Failure {
  const expected = thrown instanceof DomainError;
  const error = expected ? thrown : UNEXPECTED;
  if (!expected) logger.error("Unexpected failure: {error}", { error: thrown });
  const headers = new Headers({ "cache-control": "no-store" });
  if (error.retryAfterSeconds !== undefined) headers.set("retry-after", String(error.retryAfterSeconds));
  return {
    status: expected ? STATUS[error.kind] : 500,
    headers,
    title: expected ? TITLE[error.kind] : "Unexpected failure",
    error,
  };
}

export interface ProblemDocument {
  status: number;
  title: string;
  /** A sentence for people. */
  detail: string;
  /** Stable, machine-readable. */
  code: string;
  requestId: string;
  /** Further members, in camelCase. */
  details?: Record<string, unknown>;
  headers?: Headers;
}

/** RFC 9457 `application/problem+json` with a stable `code`. */
export function problemDocument(
  { status, title, detail, code, requestId, details = {}, headers = new Headers() }: ProblemDocument,
): Response {
  headers.set("content-type", "application/problem+json; charset=utf-8");
  // The members that every problem has come last: no detail may pass for one of them.
  const body = { ...details, type: "about:blank", title, status, detail, code, requestId };
  return new Response(JSON.stringify(toSnakeCase(body)), { status, headers });
}

/** Any thrown value as a problem document. */
export function problemResponse(thrown: unknown, requestId: string): Response {
  const { status, headers, title, error } = describeFailure(thrown);
  const { userMessage: detail, code, details } = error;
  return problemDocument({ status, title, detail, code, requestId, details, headers });
}

/** What an error page gets to show. */
export interface PageFailure {
  code: string;
  title: string;
  message: string;
}

/** For loaders and actions of pages: `throw pageFailure(error)` renders the error page with the right status. */
export function pageFailure(thrown: unknown) {
  const { status, headers, title, error } = describeFailure(thrown);
  return data<PageFailure>({ code: error.code, title, message: error.userMessage }, { status, headers });
}
