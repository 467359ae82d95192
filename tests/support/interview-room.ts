/** Opens an interview room on a real database with small, predictable collaborators. */
import type { Assessment, Judging } from "../../server/judging/judging.ts";
import { createInterviews, type InterviewsDependencies } from "../../server/interviews/create-interviews.ts";
import type { Interviews, InterviewSignal } from "../../server/interviews/interviews.ts";
import type { Listening } from "../../server/interviews/listening.ts";
import type { Owner } from "../../server/owner.ts";
import { createEventLog } from "../../server/platform/events/event-log.ts";
import { createWakeSignal } from "../../server/platform/events/wake-signal.ts";
import type { Database } from "../../server/platform/database/database.ts";
import type { LanguageModel, ModelRequest } from "../../server/platform/model/language-model.ts";
import type { Question, QuestionBank, QuestionKind } from "../../server/question-bank/question-bank.ts";
import { createRecordedLog } from "./recorded-log.ts";
import { DomainError } from "../../server/errors.ts";
import type { Resume, Resumes } from "../../server/resumes/resumes.ts";

/** A question of the tests' own bank; every text is different enough to be no repeat of another. */
export function testQuestion(
  id: string,
  skill: string,
  kind: QuestionKind,
  level: number,
  text: string,
): Question {
  const behaviour = kind === "past-behaviour" || kind === "situational" || kind === "motivation";
  return {
    id,
    skill,
    kind,
    level,
    text,
    competencies: behaviour ? ["ownership", "collaboration"] : ["technical-accuracy", "depth-of-knowledge"],
    points: ["alpha", "beta", "gamma", "delta"].map((word) => ({
      id: word,
      text: `A good answer says ${word}.`,
      signs: [[word]],
      followUp: `What would you say about the ${word} part of it, for ${id}?`,
    })),
    reference: "A reference answer that says alpha, beta, gamma and delta in that order. ".repeat(2),
    weakAnswersMiss: "They leave out beta and delta.",
    hints: ["Think of alpha first.", "Then go on to beta."],
  };
}

const SUBJECTS = [
  "memory",
  "network",
  "storage",
  "scheduling",
  "encoding",
  "parsing",
  "caching",
  "locking",
  "routing",
  "testing",
  "naming",
  "logging",
  "sorting",
  "hashing",
  "indexing",
  "streaming",
  "batching",
  "sharding",
  "tracing",
  "packaging",
];

/** Knowledge for some skills, behaviour and situations for all; levels spread from 1 to 10. */
export function testBank(perSkill = 12): QuestionBank {
  const number = (n: number) => String(n).padStart(3, "0");
  const all: Question[] = [];
  const spread = (n: number, of: number) => 1 + Math.round((n * 9) / Math.max(1, of - 1));
  for (const skill of ["JavaScript", "Python", "SQL", "Git", "Testing", "Product management", "Sales"]) {
    for (let n = 0; n < perSkill; n += 1) {
      const subject = SUBJECTS[n % SUBJECTS.length] ?? "";
      const text =
        `How does ${subject} number ${n} look in ${skill}, and where does ${subject}${n} fail there?`;
      all.push(
        testQuestion(
          `${skill.toLowerCase().replace(/ /g, "-")}-${number(n)}`,
          skill,
          "knowledge",
          spread(n, perSkill),
          text,
        ),
      );
    }
  }
  for (let n = 0; n < perSkill; n += 1) {
    const subject = SUBJECTS[n % SUBJECTS.length] ?? "";
    const level = spread(n, perSkill);
    all.push(
      testQuestion(
        `system-design-${number(n)}`,
        "System design",
        "system-design",
        level,
        `Sketch a ${subject} platform for city ${n}: which blocks would it have?`,
      ),
      testQuestion(
        `data-structures-${number(n)}`,
        "Data structures",
        "data-structures",
        level,
        `Which container holds ${subject} records of type ${n} so that lookups stay cheap?`,
      ),
      testQuestion(
        `behaviour-${number(n)}`,
        `Theme ${n % 5}`,
        "past-behaviour",
        level,
        `Remember a ${subject} crisis in year ${n}: who was angry, and where did you stand?`,
      ),
      testQuestion(
        `situation-${number(n)}`,
        `Theme ${n % 5}`,
        "situational",
        level,
        `Suppose a ${subject} supplier cancels contract ${n} tomorrow: which phone call comes before all others?`,
      ),
      testQuestion(
        `motivation-${number(n)}`,
        "Motivation",
        "motivation",
        level,
        `What draws you towards ${subject} companies of size ${n}?`,
      ),
    );
  }
  const lower = (text: string) => text.toLowerCase();
  return {
    all,
    get: (id) => all.find((question) => question.id === id),
    find: ({ kinds, skill }) =>
      all.filter((question) =>
        (!kinds || kinds.includes(question.kind)) && (!skill || lower(question.skill) === lower(skill))
      ),
    skills: [...new Set(all.filter(({ kind }) => kind === "knowledge").map(({ skill }) => skill))],
  };
}

const GATES: [
  RegExp,
  "dont-know" | "skip" | "repeat-request" | "clarify-request" | "gibberish" | "instruction",
][] = [
  [/^i (?:do not|don't) know\.?$/i, "dont-know"],
  [/^skip$/i, "skip"],
  [/^can you repeat/i, "repeat-request"],
  [/^what do you mean/i, "clarify-request"],
  [/^[bcdfghjklmnpqrstvwxz ]+$/i, "gibberish"],
  [/^ignore/i, "instruction"],
];

/** Rates by how many of the four signs an answer shows: 1 to 5, score twice the level. */
export function testJudging(changes: Partial<Judging> = {}): Judging {
  const gate: Judging["gate"] = (answer) => {
    if (answer.trim() === "") return { class: "empty", because: "Nothing was said." };
    const found = GATES.find(([pattern]) => pattern.test(answer.trim()));
    return { class: found?.[1] ?? "substantive", because: "A test." };
  };
  return {
    engine: "rules",
    rubricVersion: "test-1",
    gate,
    // deno-lint-ignore require-await -- the door is asynchronous
    async assess({ question, parts }): Promise<Assessment> {
      const first = parts[0];
      if (!first) throw new Error("nothing to assess");
      const substantive = parts.filter((part) =>
        gate(part.text, question, part.asked).class === "substantive"
      );
      const said = substantive.map(({ text }) => text).join("\n").toLowerCase();
      const covered = question.points.filter(({ id }) => said.includes(id));
      const level = substantive.length === 0 ? null : Math.min(5, 1 + covered.length) as 1 | 2 | 3 | 4 | 5;
      const [quoted] = substantive;
      const quotes = quoted
        ? [{ sequence: quoted.sequence, start: 0, end: 3, text: quoted.text.slice(0, 3) }]
        : [];
      return {
        engine: "rules",
        engineVersion: "test-1",
        rubricVersion: "test-1",
        fallback: false,
        gate: gate(first.text, question, first.asked),
        ratings: question.competencies.map((competency) => ({
          competency,
          level,
          quotes,
          because: "A test.",
        })),
        score: level === null ? null : level * 2,
        confidence: 0.5,
        good: [],
        missing: [],
        improved: null,
        points: question.points.map((point) => ({
          pointId: point.id,
          text: point.text,
          covered: said.includes(point.id) ? "yes" : "no",
          quote: null,
        })),
        star: null,
      };
    },
    totals: () => ({ overall: null, band: null, competencies: [] }),
    anchor: (competency, level) => `${competency} ${level}`,
    ...changes,
  };
}

/** Hears a situation in "when", an action in "I did", a result in "result"; vague below eight words. */
export const testListening: Listening = {
  vagueness: (text) => text.split(/\s+/).length < 8 ? ["short", "nothing-specific"] : [],
  findStarParts(parts) {
    const [part] = parts;
    if (!part) return {};
    const said = parts.map(({ text }) => text).join(" ").toLowerCase();
    const quote = { sequence: part.sequence, start: 0, end: 1, text: part.text.slice(0, 1) };
    return {
      ...(said.includes("when") ? { situation: quote } : {}),
      ...(said.includes("i did") ? { action: quote } : {}),
      ...(said.includes("result") ? { result: quote } : {}),
    };
  },
};

export const FULL_STORY =
  "When our shop closed in May I did the stock list alone, alpha and beta, then gamma and delta; the result was 12 hours saved.";

export function testResume(changes: Partial<Resume> = {}): Resume {
  return {
    id: "res_1",
    fileName: "resume.pdf",
    kind: "pdf",
    text: "",
    profile: {
      name: "ADA Example",
      links: [],
      skills: [{ name: "Python", where: ["experience"], lastUsed: 2026 }, { name: "SQL", where: ["skills"] }],
      experience: [{
        title: "Software Engineer",
        organisation: "Example Works",
        bullets: ["Cut the nightly import from 90 to 12 minutes by rewriting its batching in Python"],
      }],
      education: [],
      projects: [],
      certificates: [],
      languages: [],
      evidence: {},
    },
    skillGaps: null,
    parseReport: {
      version: "1",
      score: 1,
      completeness: { score: 1, because: [], mend: [] },
      structure: { score: 1, because: [], mend: [] },
      specificity: { score: 1, because: [], mend: [] },
      findings: [],
      pages: [],
      blocks: [],
    },
    createdAt: new Date(0),
    expiresAt: new Date(0),
    ...changes,
  };
}

export function testResumes(resume: Resume | null = null): Resumes {
  // deno-lint-ignore require-await -- the door is asynchronous
  const get = async (_owner: Owner, id: string) => {
    if (resume?.id === id) return resume;
    throw new DomainError("missing", {
      code: "resume-missing",
      userMessage: "We could not find this resume.",
    });
  };
  const never = () => Promise.reject(new Error("not part of this test"));
  return {
    upload: never,
    readText: never,
    get,
    list: never,
    chooseRole: get,
    remove: never,
    demandsOf: () => null,
    readJobDescriptionFile: never,
    skillsOfJobDescription: () => ({ required: [], preferred: [] }),
    suggestRoles: () => [],
    removeExpired: never,
    correct: get,
    readPictures: never,
    followPictures: never,
    exportAll: never,
    start: () => {},
    stop: () => Promise.resolve(),
  };
}

/** A model that says what the script returns, piece by piece; a thrown error breaks the stream there. */
export function scriptedModel(
  script: (request: ModelRequest, call: number) => AsyncIterable<string> | Iterable<string>,
): LanguageModel & { calls: ModelRequest[] } {
  const calls: ModelRequest[] = [];
  return {
    id: "scripted",
    calls,
    complete: () => Promise.reject(new Error("not part of this test")),
    async *stream(request) {
      calls.push(request);
      yield* script(request, calls.length);
    },
  };
}

export interface Room {
  interviews: Interviews;
  database: Database;
  /** Moves the clock. */
  clock: { now(): Date; forward(ms: number): void };
  /** Warnings and errors that were logged. */
  problems(): string[];
  /** Another process on the same database: its own memory, its own wake signal. */
  another(changes?: Partial<InterviewsDependencies>): Interviews;
}

let ids = 0;

export function openRoom(database: Database, changes: Partial<InterviewsDependencies> = {}): Room {
  let time = Date.UTC(2026, 10, 20, 9);
  const clock = {
    now: () => new Date(time),
    forward(ms: number) {
      time += ms;
    },
  };
  const recorded = createRecordedLog();
  const make = (more: Partial<InterviewsDependencies> = {}) => {
    const now = () => clock.now().getTime();
    return createInterviews({
      eventLog: createEventLog({ database, signal: createWakeSignal(), now }),
      database,
      judging: testJudging(),
      bank: testBank(),
      resumes: testResumes(),
      model: null,
      modelDeadlineMs: 2_000,
      clock,
      newId: (prefix) => `${prefix}_${++ids}`,
      log: recorded,
      listening: testListening,
      ...changes,
      ...more,
    });
  };
  return {
    interviews: make(),
    database,
    clock,
    problems: () =>
      recorded.lines.filter(({ level }) => level === "error" || level === "warn").map(({ message }) =>
        message
      ),
    another: make,
  };
}

/** Every signal after the cursor until the iterator ends. */
export async function collect(signals: AsyncIterable<InterviewSignal>): Promise<InterviewSignal[]> {
  const all: InterviewSignal[] = [];
  for await (const signal of signals) all.push(signal);
  return all;
}

/** The text that a follower shows: each token replaces what stands from its offset on. */
export function heardText(signals: readonly InterviewSignal[], before = ""): string {
  return signals.reduce(
    (text, signal) => signal.type === "token" ? text.slice(0, signal.data.offset) + signal.data.text : text,
    before,
  );
}

export async function refusal(work: Promise<unknown>): Promise<DomainError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
