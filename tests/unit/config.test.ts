/** Every key has a default that runs, is read when given, and refuses bad values by name. */
import { strict as assert } from "node:assert";
import { CONFIG_KEYS, ConfigError, type ConfigKey, readConfig } from "../../server/config.ts";

/** The one sentence with which the settings are refused. */
function refusal(env: Record<string, string>): { key: ConfigKey; message: string } {
  try {
    readConfig(env);
  } catch (error) {
    assert(error instanceof ConfigError, String(error));
    return { key: error.key, message: error.message };
  }
  assert.fail(`accepted ${JSON.stringify(env)}`);
}

Deno.test("nothing configured is a working configuration", () => {
  assert.deepEqual(readConfig({}), {
    http: { host: "127.0.0.1", port: 8000, trustedProxies: 0, corsOrigins: [] },
    data: { directory: "./data", databaseUrl: null },
    auth: { required: false, apiKeys: [] },
    model: { groq: null, compatible: null, deadlineMs: 20_000 },
    gemini: {
      apiKey: null,
      model: "gemini-2.5-flash",
      baseUrl: "https://generativelanguage.googleapis.com",
    },
    limits: { maxUploadMb: 5, resumeTtlHours: 24, uploadsPerMinute: 10, interviewCallsPerMinute: 60 },
    questionSets: {
      model: "openai/gpt-oss-120b",
      skillCount: 9,
      batchSize: 3,
      maxConcurrentBatches: 3,
      sourceDiscoveryConcurrency: 3,
      safeTokenLimit: 50_000,
    },
    log: { level: "info" },
  });
});

Deno.test("every key is read, typed and grouped", () => {
  const env: Record<ConfigKey, string> = {
    PORT: "9001",
    HOST: "0.0.0.0",
    DATA_DIR: "/var/lib/greenroom",
    DATABASE_URL: "postgres://app:pw@db:5432/greenroom",
    REQUIRE_AUTH: "TRUE",
    API_KEYS: "alpha, beta,,alpha",
    GROQ_API_KEY: "gsk_1",
    GROQ_MODEL: "llama-3.1-8b-instant",
    GROQ_BASE_URL: "https://groq.example/openai/v1/",
    MODEL_BASE_URL: "http://127.0.0.1:11434/v1",
    MODEL_API_KEY: "local",
    MODEL_NAME: "qwen3:8b",
    GEMINI_API_KEY: "g1",
    GEMINI_MODEL: "gemini-2.5-pro",
    GEMINI_BASE_URL: "http://gemini.example",
    QUESTION_MODEL: "openai/gpt-oss-20b",
    MODEL_DEADLINE_MS: "1500",
    MAX_UPLOAD_MB: "0.5",
    RESUME_TTL_HOURS: "48",
    UPLOADS_PER_MINUTE: "3",
    INTERVIEW_CALLS_PER_MINUTE: "7",
    TRUSTED_PROXIES: "2",
    CORS_ORIGINS: "https://App.example.org, http://localhost:3000, https://app.example.org:443",
    SKILL_COUNT: "4",
    BATCH_SIZE: "2",
    MAX_CONCURRENT_BATCHES: "5",
    SOURCE_DISCOVERY_CONCURRENCY: "6",
    SAFE_TOKEN_LIMIT: "8000",
    LOG_LEVEL: "warn",
  };
  assert.deepEqual(readConfig(env), {
    http: {
      host: "0.0.0.0",
      port: 9001,
      trustedProxies: 2,
      corsOrigins: ["https://app.example.org", "http://localhost:3000"],
    },
    data: { directory: "/var/lib/greenroom", databaseUrl: "postgres://app:pw@db:5432/greenroom" },
    auth: { required: true, apiKeys: ["alpha", "beta"] },
    model: {
      groq: { baseUrl: "https://groq.example/openai/v1", apiKey: "gsk_1", model: "llama-3.1-8b-instant" },
      compatible: { baseUrl: "http://127.0.0.1:11434/v1", apiKey: "local", model: "qwen3:8b" },
      deadlineMs: 1500,
    },
    gemini: { apiKey: "g1", model: "gemini-2.5-pro", baseUrl: "http://gemini.example" },
    limits: { maxUploadMb: 0.5, resumeTtlHours: 48, uploadsPerMinute: 3, interviewCallsPerMinute: 7 },
    questionSets: {
      model: "openai/gpt-oss-20b",
      skillCount: 4,
      batchSize: 2,
      maxConcurrentBatches: 5,
      sourceDiscoveryConcurrency: 6,
      safeTokenLimit: 8000,
    },
    log: { level: "warning" },
  });
  assert.deepEqual(Object.keys(env).sort(), [...CONFIG_KEYS].sort(), "this test knows every key");
});

Deno.test("an empty or blank value counts as unset, for every key", () => {
  const blank = Object.fromEntries(CONFIG_KEYS.map((key, index) => [key, index % 2 === 0 ? "" : "  "]));
  assert.deepEqual(readConfig(blank), readConfig({}));
});

Deno.test("an endpoint without a key is allowed, for local servers", () => {
  const { compatible } = readConfig({ MODEL_BASE_URL: "http://127.0.0.1:11434/v1", MODEL_NAME: "m" }).model;
  assert.deepEqual(compatible, { baseUrl: "http://127.0.0.1:11434/v1", apiKey: null, model: "m" });
});

const WHOLE_NUMBERS: ConfigKey[] = [
  "PORT",
  "MODEL_DEADLINE_MS",
  "UPLOADS_PER_MINUTE",
  "INTERVIEW_CALLS_PER_MINUTE",
  "SKILL_COUNT",
  "BATCH_SIZE",
  "MAX_CONCURRENT_BATCHES",
  "SOURCE_DISCOVERY_CONCURRENCY",
  "SAFE_TOKEN_LIMIT",
];
const AMOUNTS: ConfigKey[] = ["MAX_UPLOAD_MB", "RESUME_TTL_HOURS"];
const URLS: ConfigKey[] = ["GROQ_BASE_URL", "MODEL_BASE_URL", "GEMINI_BASE_URL"];

const BAD_VALUES: Partial<Record<ConfigKey, string[]>> = {
  ...Object.fromEntries(
    WHOLE_NUMBERS.map((
      key,
    ) => [key, ["many", "-1", "0", "1.5", "1e3", "0x10", "Infinity", "NaN", "9".repeat(30)]]),
  ),
  ...Object.fromEntries(AMOUNTS.map((key) => [key, ["much", "-1", "0", "0.0", "1e3", "Infinity", "1,5"]])),
  ...Object.fromEntries(URLS.map((key) => [key, [
    "api.example.org/v1",
    "ftp://example.org",
    "https://",
    "https://user:pw@example.org",
    "https://example.org/v1?key=1",
    "https://example.org/#here",
  ]])),
  TRUSTED_PROXIES: ["some", "-1", "1.5", "33"],
  HOST: ["http://localhost", "two words", "a/b"],
  DATA_DIR: ["data\0"],
  DATABASE_URL: ["mysql://db/greenroom", "postgres://", "db:5432", "./data.sqlite3"],
  REQUIRE_AUTH: ["maybe", "2", "constructor"],
  API_KEYS: ["one two", "schlüssel"],
  GROQ_API_KEY: ["a b", "ключ"],
  MODEL_API_KEY: ["a b"],
  GEMINI_API_KEY: ["a b"],
  GROQ_MODEL: ["two words"],
  MODEL_NAME: ["two words"],
  GEMINI_MODEL: ["two words"],
  QUESTION_MODEL: ["two words"],
  CORS_ORIGINS: [
    "*",
    "null",
    "example.org",
    "https://example.org/app",
    "https://example.org/",
    "https://*.example.org",
    "https://a@example.org",
    "https://ok.example.org,*",
    "ftp://example.org",
    "https://example.org?x",
  ],
  LOG_LEVEL: ["loud", "0"],
};

for (const key of CONFIG_KEYS) {
  Deno.test(`${key} refuses a bad value in one sentence that names it`, () => {
    const bad = BAD_VALUES[key] ?? [];
    assert(bad.length > 0, "no bad value is known for this key");
    for (const value of bad) {
      const { key: named, message } = refusal({ [key]: value });
      assert.equal(named, key, value);
      assert.match(message, new RegExp(`^${key} [^\\n]+\\.$`), value);
    }
  });
}

Deno.test("limits are inclusive", () => {
  assert.equal(readConfig({ PORT: "1" }).http.port, 1);
  assert.equal(readConfig({ PORT: "65535" }).http.port, 65_535);
  assert.match(
    refusal({ PORT: "65536" }).message,
    /^PORT must be a whole number from 1 to 65535, not "65536"\.$/,
  );
  assert.equal(readConfig({ MODEL_DEADLINE_MS: "600000" }).model.deadlineMs, 600_000);
  assert.equal(refusal({ MODEL_DEADLINE_MS: "600001" }).key, "MODEL_DEADLINE_MS");
});

Deno.test("settings that contradict each other are refused", () => {
  assert.equal(refusal({ REQUIRE_AUTH: "true" }).key, "REQUIRE_AUTH");
  assert.match(refusal({ REQUIRE_AUTH: "true", API_KEYS: " , " }).message, /API_KEYS/);
  assert.equal(refusal({ MODEL_BASE_URL: "http://127.0.0.1:11434/v1" }).key, "MODEL_NAME");
  assert.equal(refusal({ MODEL_NAME: "qwen3" }).key, "MODEL_BASE_URL");
  assert.equal(refusal({ MODEL_API_KEY: "k" }).key, "MODEL_BASE_URL");
});

Deno.test("a refusal never repeats a secret", () => {
  for (const key of ["API_KEYS", "GROQ_API_KEY", "MODEL_API_KEY", "GEMINI_API_KEY"]) {
    assert.doesNotMatch(refusal({ [key]: "hush hush" }).message, /hush/);
  }
  assert.doesNotMatch(refusal({ DATABASE_URL: "mysql://app:hush@db/greenroom" }).message, /hush/);
});

Deno.test("the first bad key is named when several are bad", () => {
  assert.equal(refusal({ LOG_LEVEL: "loud", PORT: "-1", BATCH_SIZE: "0" }).key, "PORT");
});
