/** Short ways to write the events of an interview for tests of its pure rules. */
import type { Assessment, GateClass } from "../../server/judging/judging.ts";
import type {
  AnswerGiven,
  InterviewEvent,
  Logged,
  ProbeAim,
  QuestionAsked,
  Started,
  SyllabusSlot,
} from "../../server/interviews/interview-events.ts";
import { type FoldedInterview, foldInterview } from "../../server/interviews/interview-state.ts";
import type { Question } from "../../server/question-bank/question-bank.ts";
import { testQuestion } from "./interview-room.ts";

export const START_MS = Date.UTC(2026, 10, 20, 9);

export function slot(changes: Partial<SyllabusSlot> = {}): SyllabusSlot {
  return {
    phase: "behaviour",
    competencies: ["ownership"],
    kinds: ["past-behaviour"],
    core: false,
    ...changes,
  };
}

export function started(changes: Partial<Started> = {}): Started {
  const totalQuestions = changes.totalQuestions ?? 3;
  return {
    type: "started",
    mode: "mixed",
    jobRole: null,
    company: null,
    jobDescription: null,
    resumeId: null,
    candidateName: null,
    resumeFacts: { titles: [], organisations: [], bullets: [], skills: [], gaps: [] },
    assessment: false,
    persona: "neutral",
    difficulty: 5,
    difficultyPolicy: "damped",
    totalQuestions,
    probes: true,
    syllabus: Array.from({ length: totalQuestions }, () => slot()),
    welcome: "Hello.",
    ...changes,
  };
}

const BEHAVIOUR = testQuestion(
  "behaviour-001",
  "Ownership",
  "past-behaviour",
  5,
  "Tell me about a change you made.",
);

export function asked(
  index = 0,
  question: Question = BEHAVIOUR,
  changes: Partial<QuestionAsked> = {},
): QuestionAsked {
  return {
    type: "question-asked",
    index,
    phase: "behaviour",
    question,
    difficulty: 5,
    engine: "rules",
    fallback: false,
    ...changes,
  };
}

export function answered(
  index: number,
  text: string,
  part = 0,
  gate: GateClass = "substantive",
): AnswerGiven {
  return {
    type: "answer-given",
    index,
    part,
    text,
    key: `${index}.${part}`,
    gate: { class: gate, because: "A test." },
  };
}

export function probed(index: number, aim: ProbeAim, text = `And ${aim}?`): InterviewEvent {
  return { type: "probe-asked", index, aim, text, because: "A test.", engine: "rules", fallback: false };
}

export function skipped(index: number, part = 0): InterviewEvent {
  return { type: "question-skipped", index, part, key: `s${index}.${part}` };
}

export function judged(changes: Partial<Assessment> = {}): Assessment {
  return {
    engine: "rules",
    engineVersion: "t",
    rubricVersion: "t",
    fallback: false,
    gate: { class: "substantive", because: "A test." },
    ratings: [],
    score: 6,
    confidence: 0.5,
    good: [],
    missing: [],
    improved: null,
    points: [],
    star: null,
    ...changes,
  };
}

export function assessed(index: number, changes: Partial<Assessment> = {}): InterviewEvent {
  return { type: "answer-assessed", index, assessment: judged(changes) };
}

/** The events as a log, one second apart. */
export function log(events: readonly InterviewEvent[]): Logged<InterviewEvent>[] {
  return events.map((event, index) => ({
    sequence: index + 1,
    at: new Date(START_MS + index * 1_000),
    event,
  }));
}

export function fold(events: readonly InterviewEvent[]): FoldedInterview {
  const state = foldInterview(null, log(events));
  if (!state) throw new Error("a log of at least one event");
  return state;
}
