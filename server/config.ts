/** The only reader of the environment: checked, typed and grouped, or refused in one sentence. */
import { parseEnv } from "node:util";
import { z } from "zod";
import { CONFIG_KEYS, CONFIG_RULES, type ConfigKey, type LogLevel } from "./config-rules.ts";

export { CONFIG_KEYS, LOG_LEVELS } from "./config-rules.ts";
export type { ConfigKey, LogLevel } from "./config-rules.ts";

/** A chat model behind an OpenAI-compatible endpoint; `/chat/completions` is appended to `baseUrl`. */
export interface ModelEndpoint {
  /** Without a slash at the end. */
  baseUrl: string;
  /** Null for a local server that asks for none. */
  apiKey: string | null;
  model: string;
}

export interface Config {
  http: {
    host: string;
    port: number;
    /** How many proxies in front may be believed; 0 believes no forwarded header. */
    trustedProxies: number;
    /** Origins whose pages may call `/api/v1`, normalised as browsers send them. */
    corsOrigins: readonly string[];
  };
  data: {
    /** SQLite file, key-value file, uploads, logs. */
    directory: string;
    /** `postgres://…`; null means SQLite in `directory`. */
    databaseUrl: string | null;
  };
  auth: { required: boolean; apiKeys: readonly string[] };
  model: {
    /** Null without `GROQ_API_KEY`. */
    groq: ModelEndpoint | null;
    /** Null without `MODEL_BASE_URL`. */
    compatible: ModelEndpoint | null;
    /** One model operation, retries included. */
    deadlineMs: number;
  };
  gemini: { apiKey: string | null; model: string; baseUrl: string };
  limits: {
    /** In units of 1,048,576 bytes; fractions are allowed. */
    maxUploadMb: number;
    resumeTtlHours: number;
    /** Per client. */
    uploadsPerMinute: number;
    /** Per client. */
    interviewCallsPerMinute: number;
  };
  questionSets: {
    /** The model on Groq that writes question sets. */
    model: string;
    skillCount: number;
    batchSize: number;
    maxConcurrentBatches: number;
    sourceDiscoveryConcurrency: number;
    safeTokenLimit: number;
  };
  log: { level: LogLevel };
}

/** A bad value: `message` is one sentence that names the key and never shows a secret. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  constructor(readonly key: ConfigKey, message: string) {
    super(message);
  }
}

/** Values of these keys are never repeated in an error. */
const SECRETS: ReadonlySet<string> = new Set([
  "API_KEYS",
  "DATABASE_URL",
  "GEMINI_API_KEY",
  "GROQ_API_KEY",
  "MODEL_API_KEY",
]);

const schema = z.object(CONFIG_RULES).superRefine((values, context) => {
  const refuse = (key: ConfigKey, message: string) =>
    context.addIssue({ code: "custom", path: [key], message, params: { whole: true } });
  if (values.REQUIRE_AUTH && values.API_KEYS.length === 0) {
    refuse("REQUIRE_AUTH", "is true but API_KEYS holds no key, so nobody could get in.");
  }
  if (values.MODEL_BASE_URL !== undefined && values.MODEL_NAME === undefined) {
    refuse("MODEL_NAME", "is needed with MODEL_BASE_URL.");
  }
  for (const key of ["MODEL_NAME", "MODEL_API_KEY"] as const) {
    if (values[key] !== undefined && values.MODEL_BASE_URL === undefined) {
      refuse("MODEL_BASE_URL", `is needed with ${key}.`);
    }
  }
});

/**
 * Checks and groups the settings; surrounding spaces are dropped and an empty string counts as unset.
 * @throws ConfigError for the first bad key, in the order of the manual
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given: Partial<Record<ConfigKey, string>> = {};
  for (const key of CONFIG_KEYS) {
    const value = env[key]?.trim();
    if (value) given[key] = value;
  }
  const result = schema.safeParse(given);
  if (!result.success) throw toConfigError(result.error, given);
  const values = result.data;
  const compatibleModel = values.MODEL_NAME;
  return {
    http: {
      host: values.HOST,
      port: values.PORT,
      trustedProxies: values.TRUSTED_PROXIES,
      corsOrigins: values.CORS_ORIGINS,
    },
    data: { directory: values.DATA_DIR, databaseUrl: values.DATABASE_URL ?? null },
    auth: { required: values.REQUIRE_AUTH, apiKeys: values.API_KEYS },
    model: {
      groq: values.GROQ_API_KEY === undefined
        ? null
        : { baseUrl: values.GROQ_BASE_URL, apiKey: values.GROQ_API_KEY, model: values.GROQ_MODEL },
      compatible: values.MODEL_BASE_URL === undefined || compatibleModel === undefined
        ? null
        : { baseUrl: values.MODEL_BASE_URL, apiKey: values.MODEL_API_KEY ?? null, model: compatibleModel },
      deadlineMs: values.MODEL_DEADLINE_MS,
    },
    gemini: {
      apiKey: values.GEMINI_API_KEY ?? null,
      model: values.GEMINI_MODEL,
      baseUrl: values.GEMINI_BASE_URL,
    },
    limits: {
      maxUploadMb: values.MAX_UPLOAD_MB,
      resumeTtlHours: values.RESUME_TTL_HOURS,
      uploadsPerMinute: values.UPLOADS_PER_MINUTE,
      interviewCallsPerMinute: values.INTERVIEW_CALLS_PER_MINUTE,
    },
    questionSets: {
      model: values.QUESTION_MODEL,
      skillCount: values.SKILL_COUNT,
      batchSize: values.BATCH_SIZE,
      maxConcurrentBatches: values.MAX_CONCURRENT_BATCHES,
      sourceDiscoveryConcurrency: values.SOURCE_DISCOVERY_CONCURRENCY,
      safeTokenLimit: values.SAFE_TOKEN_LIMIT,
    },
    log: { level: values.LOG_LEVEL },
  };
}

/** Keys of a `.env` file; none when there is no such file. */
function readFile(path: string): Record<string, string | undefined> {
  try {
    return parseEnv(Deno.readTextFileSync(path));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return {};
    throw error;
  }
}

/**
 * The environment, and below it the `.env` file of the working directory: what is set for one process wins.
 * @throws ConfigError
 */
export function readConfigFromEnvironment(file = ".env"): Config {
  const kept = readFile(file);
  return readConfig(Object.fromEntries(CONFIG_KEYS.map((key) => [key, Deno.env.get(key) ?? kept[key]])));
}

function toConfigError(error: z.ZodError, given: Partial<Record<ConfigKey, string>>): ConfigError {
  const isWhole = (issue: z.core.$ZodIssue) => issue.code === "custom" && issue.params?.["whole"] === true;
  // A value that is bad by itself explains more than the contradiction it takes part in.
  const alone = error.issues.filter((issue) => !isWhole(issue));
  const issues = alone.length > 0 ? alone : error.issues;
  const broken = CONFIG_KEYS.find((key) => issues.some((issue) => issue.path[0] === key));
  const issue = issues.find((candidate) => candidate.path[0] === broken);
  if (broken === undefined || issue === undefined) throw error;
  if (isWhole(issue)) return new ConfigError(broken, `${broken} ${issue.message}`);
  const shown = SECRETS.has(broken) ? "" : `, not ${JSON.stringify((given[broken] ?? "").slice(0, 80))}`;
  return new ConfigError(broken, `${broken} ${issue.message}${shown}.`);
}
