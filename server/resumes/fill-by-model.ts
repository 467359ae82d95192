/** Lets a language model find fields that the rules left empty; without one, or when it fails, nothing changes. */
import type { Clock } from "../platform/clock.ts";
import type { LanguageModel } from "../platform/model/language-model.ts";
import { missingFields } from "./missing-fields.ts";
import { rescoreReport } from "./parse-report.ts";
import type { Profile } from "./profile.ts";
import { seniorityOf, totalYears } from "./profile/tenure.ts";
import { fillMessages } from "./prompts.ts";
import type { ReadResume, ResumeReader } from "./read-resume.ts";
import type { ScanReader } from "./read-scan.ts";
import { takeFilled } from "./take-filled.ts";

export interface FieldFilling {
  /** Null: every reader stays as it is. */
  model: LanguageModel | null;
  /** Milliseconds of one model operation; at most `FILL_LIMIT_MS` of them are used. */
  deadlineMs: number;
  clock: Clock;
}

/** Somebody waits for the page: what a model has not found by then is left empty. */
export const FILL_LIMIT_MS = 8_000;
const MAX_TOKENS = 1_500;
/** In shorter texts there is nothing to find. */
const WORTH_READING_CHARACTERS = 80;

/** Readers that ask the model after the rules; they fail only as the readers within do. */
export function fillByModel({ model, deadlineMs, clock }: FieldFilling) {
  async function fill<T extends ReadResume>(read: T): Promise<T> {
    return model === null ? read : await fillFields(model, read, Math.min(deadlineMs, FILL_LIMIT_MS), clock);
  }
  return {
    reader: (reader: ResumeReader): ResumeReader => ({
      read: async (bytes) => await fill(await reader.read(bytes)),
      readText: async (text) => await fill(await reader.readText(text)),
    }),
    scans: (reader: ScanReader): ScanReader => ({
      read: async (bytes, limit, reading) => await fill(await reader.read(bytes, limit, reading)),
    }),
  };
}

async function fillFields<T extends ReadResume>(
  model: LanguageModel,
  read: T,
  deadlineMs: number,
  clock: Clock,
): Promise<T> {
  const missing = missingFields(read.profile);
  if (missing.length === 0 || read.text.length < WORTH_READING_CHARACTERS) return read;
  const reply = await ask(model, read.text, missing, deadlineMs);
  const filled = reply === null ? null : takeFilled(reply, read.profile, read.text, read.parseReport);
  if (!filled) return read;
  const profile = withTenure(filled.profile, read.profile, clock.now());
  return { ...read, profile, parseReport: rescoreReport(read.parseReport, profile) };
}

/** The reply, or null when there was none in time, for whatever reason. */
async function ask(
  model: LanguageModel,
  text: string,
  missing: readonly string[],
  deadlineMs: number,
): Promise<string | null> {
  const call = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Raced as well as told: a model may not listen to its signal.
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
      // The reason tells a provider that was too slow from a caller who left.
      call.abort(new DOMException("The model took too long.", "TimeoutError"));
    }, deadlineMs);
  });
  const answer = model.complete({
    purpose: "fill-profile",
    messages: fillMessages(text, missing),
    format: "json",
    maxTokens: MAX_TOKENS,
    temperature: 0,
    signal: call.signal,
  }).then((reply) => reply.text, () => null);
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
    call.abort();
  }
}

/** Dates that were filled in count as those that were read. */
function withTenure(filled: Profile, before: Profile, now: Date): Profile {
  if (JSON.stringify(filled.experience) === JSON.stringify(before.experience)) return filled;
  const years = totalYears(filled.experience, now);
  const seniority = seniorityOf(filled.experience, years, filled.headline);
  if (years !== undefined) {
    filled.totalYears = years;
    filled.evidence.totalYears = { confidence: 0.6, place: null, source: "rules" };
  }
  if (seniority !== undefined) {
    filled.seniority = seniority;
    filled.evidence.seniority = { confidence: 0.6, place: null, source: "rules" };
  }
  return filled;
}
