/** What a log may know: personal data, secrets and what candidates wrote are taken out before any line is made. */
import type { LogRecord } from "@logtape/logtape";
import { EMAIL_ADDRESS_PATTERN, JWT_PATTERN } from "@logtape/redaction";

/** Names of fields that are left out whatever they hold; counts such as `inputTokens` stay. */
const SECRET_FIELD =
  /(api[-_]?keys?|authorization|cookies?|password|passwd|secret|credentials?|(^|[-_a-z])token)$/i;
const PERSONAL_FIELD = /(e-?mail|phone|telephone|(full|first|last|candidate)[-_]?name|address)$/i;
/** What candidates wrote, and what was written about them: only its length is of use to who reads a log. */
const WRITTEN_FIELD =
  /^(answers?|answer[-_]?text|drafts?|resumes?|resume[-_]?text|job[-_]?description|transcript|quotes?|text|content|prompts?|messages|body|profile|report)$/i;

const LONGEST_STRING = 2_000;
const DEEPEST = 6;
const MOST_ENTRIES = 50;

interface Rule {
  pattern: RegExp;
  replace: (match: string, ...groups: string[]) => string;
}

/** In this order: credentials in a URL look like an e-mail address. */
const RULES: readonly Rule[] = [
  {
    pattern: /(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]*:[^\s/@]*@/gi,
    replace: (_match, scheme) => `${scheme}[key]@`,
  },
  {
    pattern: /([?&](?:api[-_]?key|key|token|access_token|sig|signature)=)[^&\s"']+/gi,
    replace: (_match, name) => `${name}[key]`,
  },
  // The address of a shared report is a key to it.
  { pattern: /(\/shared\/)[\w-]+\.[\w-]{43}/g, replace: (_match, path) => `${path}[key]` },
  { pattern: /\b(Bearer|Basic)\s+[\w.~+/=-]{6,}/gi, replace: (_match, scheme) => `${scheme} [key]` },
  { pattern: JWT_PATTERN.pattern, replace: () => "[key]" },
  // The prefixes by which providers make their keys recognisable: Groq, OpenAI, Cerebras, GitHub, Slack, Google, …
  {
    pattern:
      /\b(?:gsk|sk|pk|rk|csk|hf|nvapi|xai|ghp|gho|ghs|github_pat|xox[abprs])[-_][\w-]{8,}|\bAIza[\w-]{20,}/g,
    replace: () => "[key]",
  },
  { pattern: EMAIL_ADDRESS_PATTERN.pattern, replace: () => "[e-mail]" },
  { pattern: /(?<![\w.-])\+?\(?\d[\d\s().\/-]{6,22}\d(?![\w:-])/g, replace: redactPhone },
];

/** Cheap to test and true for whatever a rule may match: most strings of a log are short names and paths. */
const SUSPICIOUS =
  /[@?&]|\/shared\/|bearer|basic|eyJ|AIza|(?:gsk|sk|pk|rk|csk|hf|nvapi|xai|gh[pos]|github_pat|xox[abprs])[-_]|\d[\d\s().\/-]{6}/i;

/** Takes e-mail addresses, phone numbers and keys out of running text. */
export function redactText(text: string): string {
  const short = text.length > LONGEST_STRING
    ? `${text.slice(0, LONGEST_STRING)}… (${text.length} characters)`
    : text;
  if (!SUSPICIOUS.test(short)) return short;
  return RULES.reduce((line, { pattern, replace }) => line.replace(pattern, replace), short);
}

/** The record without what a log may not know; the given one is not changed. */
export function redactRecord(record: LogRecord): LogRecord {
  const hidden = new Set<string>();
  const properties: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record.properties)) {
    properties[key] = redactField(key, value, 0, hidden);
  }
  // Values stand in the message, too, where it has placeholders.
  const message = record.message.map((part) =>
    typeof part === "string" && hidden.has(part) ? "[redacted]" : redactValue(part, 0, hidden)
  );
  const { rawMessage } = record;
  return {
    category: record.category,
    level: record.level,
    timestamp: record.timestamp,
    rawMessage: typeof rawMessage === "string" ? redactText(rawMessage) : rawMessage,
    message,
    properties,
  };
}

/** Seven digits and a plus, or nine digits, up to the fifteen of E.164; dates and IPv4 addresses are neither. */
function redactPhone(match: string): string {
  const digits = match.replaceAll(/\D/g, "").length;
  const fewest = match.startsWith("+") ? 7 : 9;
  const isDate = /^\d{4}-\d{2}-\d{2}\b/.test(match);
  const isAddress = /^\d{1,3}(\.\d{1,3}){3}$/.test(match);
  return digits < fewest || digits > 15 || isDate || isAddress ? match : "[phone]";
}

type FieldKind = "private" | "written" | "plain";
const kinds = new Map<string, FieldKind>();
/** Names come from the code, with few exceptions; those must not fill the memory. */
const MOST_KINDS = 2_000;

function kindOf(key: string): FieldKind {
  const known = kinds.get(key);
  if (known !== undefined) return known;
  const kind = SECRET_FIELD.test(key) || PERSONAL_FIELD.test(key)
    ? "private"
    : WRITTEN_FIELD.test(key)
    ? "written"
    : "plain";
  if (kinds.size < MOST_KINDS) kinds.set(key, kind);
  return kind;
}

function redactField(key: string, value: unknown, depth: number, hidden: Set<string>): unknown {
  if (value === null || value === undefined || typeof value === "boolean") return value;
  const kind = kindOf(key);
  if (kind === "private") {
    if (typeof value === "string" && value !== "") hidden.add(value);
    return "[redacted]";
  }
  if (kind === "written" && typeof value !== "number") {
    if (typeof value !== "string") return "[redacted]";
    if (value !== "") hidden.add(value);
    return `[${value.length} characters]`;
  }
  return redactValue(value, depth, hidden);
}

function redactValue(value: unknown, depth: number, hidden: Set<string>): unknown {
  if (typeof value === "string") return redactText(value);
  if (typeof value === "bigint" || typeof value === "symbol") return String(value);
  if (typeof value === "function") return "[function]";
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "[invalid date]" : value.toISOString();
  if (value instanceof URL) return redactText(value.href);
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (depth >= DEEPEST) return "[deeper]";
  if (value instanceof Error) return redactError(value, depth, hidden);
  if (Array.isArray(value)) {
    return value.slice(0, MOST_ENTRIES).map((item) => redactValue(item, depth + 1, hidden));
  }
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return Object.fromEntries(
    entries.slice(0, MOST_ENTRIES).map(([key, item]) =>
      [String(key), redactField(String(key), item, depth + 1, hidden)] as const
    ),
  );
}

/** The stack repeats the message, so only its frames are kept. */
function redactError(error: Error, depth: number, hidden: Set<string>): Record<string, unknown> {
  const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line)).slice(0, 12);
  return {
    name: error.name,
    message: redactText(error.message),
    ...("code" in error ? { code: redactValue(error.code, depth + 1, hidden) } : {}),
    ...(frames === undefined ? {} : { stack: frames.map((line) => line.trim()) }),
    ...(error.cause === undefined ? {} : { cause: redactValue(error.cause, depth + 1, hidden) }),
  };
}
