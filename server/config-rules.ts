/** What a value of each setting may be, its default, and the words that refuse it. */
import { z } from "zod";

export const LOG_LEVELS = ["trace", "debug", "info", "warning", "error", "fatal"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const text = z.string();

function modelName() {
  return text.refine((value) => !/\s/.test(value), "must be a name without spaces");
}

function apiKey() {
  const says = "must be printable ASCII without spaces, as it travels in a header";
  return text.refine((value) => /^[\x21-\x7e]+$/.test(value), says).optional();
}

function wholeNumber(fallback: number, lowest: number, highest: number) {
  const says = `must be a whole number from ${lowest} to ${highest}`;
  return text.regex(/^\d{1,15}$/, says).transform(Number)
    .refine((value) => value >= lowest && value <= highest, says).default(fallback);
}

function amount(fallback: number, highest: number) {
  const says = `must be a number above 0 and at most ${highest}`;
  return text.regex(/^\d{1,15}(\.\d{1,15})?$/, says).transform(Number)
    .refine((value) => value > 0 && value <= highest, says).default(fallback);
}

/** True for an absolute http(s) URL to which a path can be appended. */
function isBaseUrl(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && !url.username && !url.password &&
    !/[?#]/.test(value);
}

function baseUrl() {
  return text.refine(isBaseUrl, "must be an http or https URL without user name, query and fragment")
    .transform((value) => value.replace(/\/+$/, ""));
}

function list(value: string): string[] {
  return [...new Set(value.split(",").map((item) => item.trim()).filter((item) => item !== ""))];
}

/** An origin is scheme, host and port alone; browsers send it in lower case and without a default port. */
function isOrigin(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^https?:\/\/[^/?#@*\\]+$/i.test(value) && url.pathname === "/";
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ...["true", "1", "yes", "on"].map((word) => [word, true] as const),
  ...["false", "0", "no", "off"].map((word) => [word, false] as const),
]);

/** A timer of Deno overflows above 2^31-1 ms; ten minutes is longer than any candidate waits. */
const LONGEST_DEADLINE_MS = 600_000;

/** A rule per key, in the order of the manual; cross-checks are in config.ts. */
export const CONFIG_RULES = {
  PORT: wholeNumber(8000, 1, 65_535),
  HOST: text.regex(/^[A-Za-z0-9._:%-]+$/, "must be a host name or an IP address").default("127.0.0.1"),
  DATA_DIR: text.refine((value) => !value.includes("\0"), "must be the path of a folder").default("./data"),
  DATABASE_URL: text.refine(
    (value) => /^postgres(ql)?:\/\/./i.test(value) && URL.canParse(value),
    "must be a postgres:// URL; leave it out to use SQLite",
  ).optional(),
  REQUIRE_AUTH: text.transform((value) => value.toLowerCase())
    .refine((value) => FLAGS.has(value), "must be true or false")
    .transform((value) => FLAGS.get(value) === true).default(false),
  API_KEYS: text.transform(list).refine(
    (keys) => keys.every((key) => /^[\x21-\x7e]+$/.test(key)),
    "must be keys of printable ASCII without spaces, separated by commas",
  ).default([]),
  GROQ_API_KEY: apiKey(),
  GROQ_MODEL: modelName().default("llama-3.3-70b-versatile"),
  GROQ_BASE_URL: baseUrl().default("https://api.groq.com/openai/v1"),
  MODEL_BASE_URL: baseUrl().optional(),
  MODEL_API_KEY: apiKey(),
  MODEL_NAME: modelName().optional(),
  GEMINI_API_KEY: apiKey(),
  GEMINI_MODEL: modelName().default("gemini-2.5-flash"),
  GEMINI_BASE_URL: baseUrl().default("https://generativelanguage.googleapis.com"),
  QUESTION_MODEL: modelName().default("openai/gpt-oss-120b"),
  MODEL_DEADLINE_MS: wholeNumber(20_000, 1, LONGEST_DEADLINE_MS),
  MAX_UPLOAD_MB: amount(5, 1024),
  RESUME_TTL_HOURS: amount(24, 87_600),
  UPLOADS_PER_MINUTE: wholeNumber(10, 1, 1_000_000),
  INTERVIEW_CALLS_PER_MINUTE: wholeNumber(60, 1, 1_000_000),
  TRUSTED_PROXIES: wholeNumber(0, 0, 32),
  CORS_ORIGINS: text.transform(list).refine(
    (origins) => origins.every(isOrigin),
    "must be origins such as https://app.example.org, separated by commas, without a path and never *",
  ).transform((origins) => [...new Set(origins.map((origin) => new URL(origin).origin))]).default([]),
  SKILL_COUNT: wholeNumber(9, 1, 100),
  BATCH_SIZE: wholeNumber(3, 1, 100),
  MAX_CONCURRENT_BATCHES: wholeNumber(3, 1, 100),
  SOURCE_DISCOVERY_CONCURRENCY: wholeNumber(3, 1, 100),
  SAFE_TOKEN_LIMIT: wholeNumber(50_000, 100, 10_000_000),
  LOG_LEVEL: text.transform((value) => value.toLowerCase().replace(/^warn$/, "warning"))
    .pipe(z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`)).default("info"),
};

export type ConfigKey = keyof typeof CONFIG_RULES;

/** Every key, in the order of the manual. */
export const CONFIG_KEYS = Object.keys(CONFIG_RULES) as readonly ConfigKey[];
