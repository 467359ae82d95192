/** What a program is told of a question set: the same messages as NDJSON, over WebSocket and as events. */
import {
  type LoggedSetEvent,
  type QuestionSet,
  SET_STEPS,
  type SetQuestion,
} from "../../../server/question-sets/question-sets.ts";
import { toSnakeCase } from "../snake-case.ts";

/** A question as it travels. */
export function questionMessage(question: SetQuestion): unknown {
  const { id, text, skill, kind, level, why, points, reference, hints, source, basis, engine, edited } =
    question;
  return toSnakeCase({
    id,
    text,
    skill,
    kind,
    difficulty: level,
    why,
    goodAnswer: { points: points.map((point) => point.text), reference },
    hints,
    source,
    basis,
    engine,
    edited,
  });
}

/**
 * One message of the API for an event of the log, or null for those that programs are not told. `id` is what a
 * stream is resumed from.
 */
export function messageOf(event: LoggedSetEvent, setId: string): Record<string, unknown> | null {
  const id = event.sequence;
  switch (event.type) {
    case "step":
      return {
        id,
        type: "status",
        content: `step_${SET_STEPS.indexOf(event.step) + 1}`,
        step: event.step,
        set_id: setId,
        ...(event.skills.length > 0 ? { skills: event.skills } : {}),
      };
    case "skills-chosen":
      return {
        id,
        type: "skills",
        set_id: setId,
        engine: event.engine,
        skills: event.skills.map(({ skill, because }) => ({ skill, because })),
      };
    case "sources-found":
      return { id, type: "sources", skill: event.skill, sources: event.sources };
    case "skill-restarted":
      return { id, skill: event.skill, questions: [], isLoading: true };
    case "skill-done":
      return {
        id,
        skill: event.skill,
        questions: event.questions.map(questionMessage),
        isLoading: false,
        fallback: event.fallback,
        cached: event.cached,
      };
    case "skill-failed":
      return { id, skill: event.skill, questions: [], isLoading: false, error: event.reason };
    case "note":
      return { id, type: "note", code: event.code, content: event.message, skills: event.skills };
    case "question-edited":
      return { id, type: "question-edited", question: questionMessage(event.question) };
    case "question-removed":
      return { id, type: "question-removed", question_id: event.questionId };
    case "questions-added":
      return { id, type: "questions-added", questions: event.questions.map(questionMessage) };
    case "finished":
      return {
        id,
        type: event.outcome === "failed" ? "error" : "status",
        content: event.outcome,
        message: event.message,
        set_id: setId,
      };
    case "started":
    case "used":
    case "cache-used":
      return null;
  }
}

/** The last line of a stream: what there is now, and what it cost. */
export function summaryMessage(set: QuestionSet): unknown {
  return toSnakeCase({
    type: "summary",
    setId: set.id,
    outcome: set.state,
    message: set.closing,
    skills: set.skills.filter(({ questions }) => questions.length > 0).length,
    questions: set.skills.reduce((sum, { questions }) => sum + questions.length, 0),
    failed: set.skills.flatMap(({ skill, problem }) => problem === null ? [] : [{ skill, reason: problem }]),
    engines: set.engines,
    cost: set.cost,
  });
}

/** The whole set, for `GET /api/v1/question-sets/{id}`. */
export function setMessage(set: QuestionSet) {
  return {
    id: set.id,
    title: set.title,
    origin: set.origin,
    state: set.state,
    step: set.step,
    jobRole: set.jobRole,
    settings: set.settings,
    engines: set.engines,
    skills: set.skills.map(({ skill, because, state, questions, sources, fallback, cached, problem }) => ({
      skill,
      because,
      state,
      fallback,
      cached,
      problem,
      sources,
      questions: questions.map(questionMessage),
    })),
    notes: set.notes.map(({ code, message, skills }) => ({ code, message, skills })),
    cost: set.cost,
    closing: set.closing,
    createdAt: set.createdAt,
    finishedAt: set.finishedAt,
    sequence: set.sequence,
  };
}
