/** A question sets domain on a test database, with models, a search and a web that tests script. */
import { loadFontFiles } from "../../server/platform/printing/fonts.ts";
import type { Owner } from "../../server/owner.ts";
import { systemClock } from "../../server/platform/clock.ts";
import type { Database } from "../../server/platform/database/database.ts";
import { createEventLog } from "../../server/platform/events/event-log.ts";
import { createWakeSignal } from "../../server/platform/events/wake-signal.ts";
import { createPageTextReader } from "../../server/platform/fetch/page-text.ts";
import { openWebPages } from "../../server/platform/fetch/open-web-pages.ts";
import { newId } from "../../server/platform/ids.ts";
import { createSlidingWindow } from "../../server/platform/key-value/sliding-window.ts";
import type { Log } from "../../server/platform/log.ts";
import { createPatientModels } from "../../server/platform/model/patient-models.ts";
import { createQuestionBank } from "../../server/question-bank/built-in.ts";
import { createSetEngines } from "../../server/question-sets/create-engines.ts";
import { createQuestionSets } from "../../server/question-sets/create-question-sets.ts";
import type { LoggedSetEvent, QuestionSet, QuestionSets } from "../../server/question-sets/question-sets.ts";
import { createWorkCache } from "../../server/question-sets/work-cache-store.ts";
import type { Resume } from "../../server/resumes/resumes.ts";
import { canonicalSkill, findSkillsInText, isGeneralSkill } from "../../server/resumes/skills/skills.ts";
import type { FakeWeb } from "./fake-web.ts";
import { PARSE_REPORT, profileWith } from "./profiles.ts";

export const OWNER: Owner = "viewer:test";

export interface RoomOptions {
  database: Database;
  groqUrl?: string;
  geminiUrl?: string;
  web?: FakeWeb;
  skillCount?: number;
  batchSize?: number;
  maxConcurrentBatches?: number;
  sourceDiscoveryConcurrency?: number;
  safeTokenLimit?: number;
  deadlineMs?: number;
  waitingMs?: number;
  rates?: { gemini: number; groq: number };
  /** Told of everything that is logged. */
  onLog?(message: string, properties: Record<string, unknown>): void;
}

export interface SetRoom extends AsyncDisposable {
  sets: QuestionSets;
  /** Starts a set from a resume of a developer that shows exactly these skills, in this order. */
  start(skills: readonly string[], owner?: Owner): Promise<QuestionSet>;
  /** Everything until the work is over. */
  follow(id: string, after?: number, owner?: Owner): Promise<LoggedSetEvent[]>;
}

/** A resume whose lines of work are these; its skills are those that they name. */
export function resumeOf(lines: readonly string[]): Resume {
  const text = `Developer, Example Works, 2020 to 2025\n${lines.join("\n")}`;
  const names = [...new Set(findSkillsInText(lines.join("\n")).map(({ name }) => name))];
  return {
    id: "resume_test_0001",
    fileName: "resume.pdf",
    kind: "pdf",
    text,
    profile: profileWith({
      name: "Grace Example",
      skills: names.map((name) => ({ name, where: ["experience"], lastUsed: 2025 })),
      experience: [{ title: "Developer", organisation: "Example Works", bullets: [...lines] }],
    }),
    skillGaps: null,
    parseReport: PARSE_REPORT,
    createdAt: new Date(),
    expiresAt: new Date(Date.now() + 3_600_000),
  };
}

const QUIET: Log = { debug() {}, info() {}, warn() {}, error() {} };

export async function openSetRoom(options: RoomOptions): Promise<SetRoom> {
  const { database, onLog } = options;
  const tell = (message: string, properties?: Parameters<Log["info"]>[1]) =>
    onLog?.(message, typeof properties === "function" ? properties() : properties ?? {});
  const log: Log = onLog ? { debug: tell, info: tell, warn: tell, error: tell } : QUIET;
  const kv = await Deno.openKv(":memory:");
  const endpoint = (model: string) =>
    options.groqUrl ? { baseUrl: options.groqUrl, apiKey: "test-key", model } : null;
  const settings = {
    model: "openai/gpt-oss-120b",
    skillCount: options.skillCount ?? 9,
    batchSize: options.batchSize ?? 3,
    maxConcurrentBatches: options.maxConcurrentBatches ?? 3,
    sourceDiscoveryConcurrency: options.sourceDiscoveryConcurrency ?? 3,
    safeTokenLimit: options.safeTokenLimit ?? 50_000,
  };
  const cache = createWorkCache({ database, clock: systemClock });
  const bank = createQuestionBank();
  const words = { canonicalSkill, findSkillsInText, isGeneralSkill };
  const reader = createPageTextReader({
    workerUrl: new URL("../../server/platform/fetch/page-worker.ts", import.meta.url),
  });
  const nowhere = { resolve: () => Promise.resolve([]), allows: () => false };
  const engines = createSetEngines({
    models: createPatientModels({
      model: {
        groq: endpoint("llama-3.3-70b-versatile"),
        compatible: null,
        deadlineMs: options.deadlineMs ?? 5_000,
      },
      gemini: {
        apiKey: options.geminiUrl ? "gemini-key" : null,
        model: "gemini-2.5-flash",
        baseUrl: options.geminiUrl ?? "http://127.0.0.1:9",
      },
      questionSets: settings,
    }, {
      window: createSlidingWindow({ kv, clock: systemClock, windowMs: 60_000 }),
      log,
      rates: options.rates ?? { gemini: 10_000, groq: 10_000 },
      ...(options.waitingMs === undefined ? {} : { waitingMs: options.waitingMs }),
    }),
    pages: openWebPages({
      reader,
      cache,
      log,
      network: options.web?.network ?? nowhere,
      passingOn: ["redirector.test"],
    }),
    cache,
    bank,
    words,
    settings,
  });
  const resume = resumeOf([
    "Cut the p95 of the search service from 900 ms to 120 ms by moving hot keys to Redis",
    "Moved 40 services to Kubernetes and wrote the runbook for the on-call team",
  ]);
  const sets = createQuestionSets({
    database,
    eventLog: createEventLog({ database, signal: createWakeSignal() }),
    bank,
    resumes: {
      get: () => Promise.resolve(resume),
      upload: (_owner, { bytes }) => Promise.resolve(resumeOf(new TextDecoder().decode(bytes).split("\n"))),
      demandsOf: ({ jobRole }) =>
        jobRole
          ? {
            title: jobRole,
            demands: jobRole.split(", ").map((skill, index, all) => ({
              skill,
              importance: 1 - index / (all.length + 1),
              why: `The role asks for ${skill}`,
            })),
          }
          : null,
    },
    words,
    fonts: loadFontFiles(),
    limits: settings,
    ...engines,
    tables: { read: () => Promise.reject(new Error("not part of this test")) },
    clock: systemClock,
    newId,
    log,
  });
  return {
    sets,
    start: (skills, owner = OWNER) => {
      const lines = skills.map((skill) => `Ran ${skill} in production for the example platform since 2021`);
      const bytes = new TextEncoder().encode(lines.join("\n"));
      return sets.start(owner, { from: { kind: "resume-document", fileName: "resume.pdf", bytes } });
    },
    async follow(id, after = 0, owner = OWNER) {
      const events: LoggedSetEvent[] = [];
      for await (const event of sets.follow(owner, id, after)) events.push(event);
      return events;
    },
    async [Symbol.asyncDispose]() {
      await sets.stop();
      await reader.stop();
      kv.close();
    },
  };
}
