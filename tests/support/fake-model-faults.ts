/** What can go wrong with a model endpoint: on the wire, and in what a model wrote. */

/** What can go wrong on the wire; `WIRE_FAULTS` lists them all. */
export type WireFault =
  | "429"
  | "429-retry-after"
  | "429-retry-after-date"
  | "429-quota"
  | "429-daily"
  | "400"
  | "400-bad-json-by-model"
  | "401"
  | "402"
  | "403"
  | "404"
  | "408"
  | "413"
  | "498"
  | "500"
  | "502-html"
  | "503"
  | "redirect"
  | "endless-error"
  | "slow-first-byte"
  | "stall"
  | "cut"
  | "ended-early"
  | "error-event"
  | "split-utf8"
  | "bad-json"
  | "html"
  | "no-choices"
  | "empty"
  | "empty-body"
  | "one-megabyte"
  | "length"
  | "content-filter"
  | "refusal"
  | "not-streamed";

export interface ErrorFault {
  status: number;
  body: string;
  headers?: Record<string, string>;
}

/** A sentence that must never reach a client: tests look for it. */
export const PROVIDER_WORDS = "Provider says: organisation org_1234 is out of luck";

export const errorFault = (
  status: number,
  code: string,
  headers?: Record<string, string>,
  type = code,
): ErrorFault => ({
  status,
  body: JSON.stringify({ error: { message: PROVIDER_WORDS, type, code } }),
  ...(headers === undefined ? {} : { headers }),
});

export const ERRORS: Partial<Record<WireFault, () => ErrorFault>> = {
  "429": () => errorFault(429, "rate_limit_exceeded"),
  "429-retry-after": () => errorFault(429, "rate_limit_exceeded", { "retry-after": "1" }),
  "429-retry-after-date": () =>
    errorFault(429, "rate_limit_exceeded", { "retry-after": new Date(Date.now() + 3_600_000).toUTCString() }),
  "429-quota": () => ({
    status: 429,
    body: JSON.stringify([{ error: { code: 429, message: PROVIDER_WORDS, status: "RESOURCE_EXHAUSTED" } }]),
  }),
  "429-daily": () => ({
    status: 429,
    headers: { "retry-after": "578" },
    body: JSON.stringify({
      error: {
        message: `${PROVIDER_WORDS} on tokens per day (TPD)`,
        type: "tokens",
        code: "rate_limit_exceeded",
      },
    }),
  }),
  "400": () => errorFault(400, "invalid_request_error"),
  "400-bad-json-by-model": () => errorFault(400, "json_validate_failed", undefined, "invalid_request_error"),
  "401": () => errorFault(401, "invalid_api_key"),
  "402": () => errorFault(402, "payment_required"),
  "403": () => errorFault(403, "permission_denied"),
  "404": () => errorFault(404, "model_not_found"),
  "408": () => errorFault(408, "request_timeout"),
  "413": () => errorFault(413, "request_too_large"),
  "498": () => errorFault(498, "capacity_exceeded"),
  "500": () => errorFault(500, "internal_server_error"),
  "502-html": () => ({
    status: 502,
    body: `<html><body>${PROVIDER_WORDS}</body></html>`,
    headers: { "content-type": "text/html" },
  }),
  "503": () => errorFault(503, "service_unavailable"),
  redirect: () => ({ status: 307, body: "", headers: { location: "http://127.0.0.1:9/elsewhere" } }),
};

export const WIRE_FAULTS: readonly WireFault[] = [
  ...Object.keys(ERRORS) as WireFault[],
  "endless-error",
  "slow-first-byte",
  "stall",
  "cut",
  "ended-early",
  "error-event",
  "split-utf8",
  "bad-json",
  "html",
  "no-choices",
  "empty",
  "empty-body",
  "one-megabyte",
  "length",
  "content-filter",
  "refusal",
  "not-streamed",
];

/** Replies that arrive well and are wrong all the same. */
export type ContentFault =
  | "wrong-schema"
  | "number-out-of-range"
  | "not-a-number"
  | "number-as-text"
  | "eight-as-text"
  | "fenced"
  | "with-preamble"
  | "cut-off-json"
  | "refusal-in-words"
  | "other-language"
  | "same-as-before";

/**
 * What a model would have written with the fault, made from a valid reply (JSON, or text for the last ones).
 * `before` is its previous reply.
 */
export const CONTENT_FAULTS: Record<ContentFault, (valid: string, before: string) => string> = {
  "wrong-schema": () => JSON.stringify({ verdict: { stars: ["five"] }, ok: true, says: PROVIDER_WORDS }),
  "number-out-of-range": (valid) => eachNumber(valid, () => "11"),
  "not-a-number": (valid) => eachNumber(valid, () => "NaN"),
  "number-as-text": (valid) => eachNumber(valid, (number) => `"${number}"`),
  "eight-as-text": (valid) => eachNumber(valid, () => '"8"'),
  fenced: (valid) => `\`\`\`json\n${valid}\n\`\`\`\n`,
  "with-preamble": (valid) => `Sure, here is my assessment:\n\n${valid}\n\nLet me know if you need more.`,
  "cut-off-json": (valid) => valid.slice(0, Math.floor(valid.length * 0.7)),
  "refusal-in-words": () => `I'm sorry, but I can't help with that request. ${PROVIDER_WORDS}.`,
  "other-language": () => `很抱歉，我无法用您的语言回答这个问题。${PROVIDER_WORDS}`,
  "same-as-before": (_valid, before) => before,
};

/** Replaces the numbers of a JSON text; digits within its strings stay. */
function eachNumber(json: string, replace: (number: string) => string): string {
  return json.replaceAll(
    /"(?:\\.|[^"\\])*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g,
    (token) => token.startsWith('"') ? token : replace(token),
  );
}
