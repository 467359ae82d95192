/** A question set as a fold of its log: what the page shows and what a worker still has to do. Pure. */
import { costOf } from "./set-cost.ts";
import type { QuestionSet, SetNote, SetSkill, SetState, SetSummary } from "./question-sets.ts";
import type { LoggedSetEvent, SetEvent, SetStep, SetUse } from "./set-events.ts";

type Started = Extract<SetEvent, { type: "started" }>;

export interface FoldedSet {
  started: Started;
  createdAt: Date;
  /** Null until the skills are chosen. */
  skills: SetSkill[] | null;
  step: SetStep | null;
  notes: SetNote[];
  uses: SetUse[];
  cachedParts: number;
  /** Null while there is work to do. */
  finished: { outcome: Exclude<SetState, "working">; message: string; at: Date } | null;
  sequence: number;
}

/** @throws Error when the log does not begin with `started` */
export function foldSet(events: readonly LoggedSetEvent[]): FoldedSet {
  const [first, ...rest] = events;
  if (first?.type !== "started") throw new Error("The log of a question set begins with what was started.");
  const folded: FoldedSet = {
    started: first,
    createdAt: first.at,
    skills: null,
    step: null,
    notes: [],
    uses: [],
    cachedParts: 0,
    finished: null,
    sequence: first.sequence,
  };
  for (const event of rest) applyEvent(folded, event);
  return folded;
}

/** Changes `folded`. An event about something that is gone changes nothing: it was late. */
export function applyEvent(folded: FoldedSet, event: LoggedSetEvent): void {
  folded.sequence = event.sequence;
  switch (event.type) {
    case "started":
      return;
    case "step":
      folded.step = event.step;
      for (const skill of skillsOf(folded, event.skills)) {
        if (skill.state === "done" || skill.state === "failed") continue;
        if (event.step === "finding-sources") skill.state = "finding-sources";
        if (event.step === "writing-questions") skill.state = "writing";
      }
      return;
    case "skills-chosen":
      folded.skills = event.skills.map((planned) => ({
        ...planned,
        state: "waiting",
        questions: [],
        sources: [],
        fallback: false,
        cached: false,
        problem: null,
      }));
      return;
    case "sources-found":
      for (const skill of skillsOf(folded, [event.skill])) skill.sources = event.sources;
      return;
    case "skill-done":
      for (const skill of skillsOf(folded, [event.skill])) {
        Object.assign(skill, {
          state: "done",
          questions: event.questions,
          fallback: event.fallback,
          cached: event.cached,
          problem: null,
        });
      }
      return;
    case "skill-failed":
      for (const skill of skillsOf(folded, [event.skill])) {
        skill.state = "failed";
        skill.problem = event.reason;
      }
      return;
    case "skill-restarted":
      for (const skill of skillsOf(folded, [event.skill])) {
        skill.state = "waiting";
        skill.problem = null;
      }
      folded.finished = null;
      return;
    case "note":
      folded.notes.push({
        sequence: event.sequence,
        code: event.code,
        provider: event.provider,
        skills: event.skills,
        message: event.message,
      });
      return;
    case "used":
      folded.uses.push(event.use);
      return;
    case "cache-used":
      folded.cachedParts += 1;
      return;
    case "question-edited":
      for (const skill of folded.skills ?? []) {
        skill.questions = skill.questions.map((question) =>
          question.id === event.question.id ? event.question : question
        );
      }
      return;
    case "question-removed":
      for (const skill of folded.skills ?? []) {
        skill.questions = skill.questions.filter(({ id }) => id !== event.questionId);
      }
      return;
    case "questions-added":
      addQuestions(folded, event.questions);
      return;
    case "finished":
      folded.finished = { outcome: event.outcome, message: event.message, at: event.at };
      folded.step = null;
      return;
  }
}

function skillsOf(folded: FoldedSet, names: readonly string[]): SetSkill[] {
  return (folded.skills ?? []).filter(({ skill }) => names.includes(skill));
}

/** A skill that is not in the plan yet comes last, as done: its questions are there. */
function addQuestions(folded: FoldedSet, questions: SetSkill["questions"]): void {
  folded.skills ??= [];
  for (const [name, added] of Map.groupBy(questions, ({ skill }) => skill)) {
    const known = folded.skills.find(({ skill }) => skill.toLowerCase() === name.toLowerCase());
    if (known) {
      known.questions = [...known.questions, ...added];
      continue;
    }
    folded.skills.push({
      skill: name,
      weight: 0,
      because: "Somebody asked for these questions.",
      evidence: [],
      engine: "rules",
      state: "done",
      questions: added,
      sources: [],
      fallback: false,
      cached: false,
      problem: null,
    });
  }
}

export function stateOf(folded: FoldedSet): SetState {
  return folded.finished?.outcome ?? "working";
}

export function questionCountOf(folded: FoldedSet): number {
  return (folded.skills ?? []).reduce((sum, { questions }) => sum + questions.length, 0);
}

export function summaryOf(id: string, folded: FoldedSet): SetSummary {
  return {
    id,
    title: folded.started.title,
    origin: folded.started.origin,
    state: stateOf(folded),
    skillCount: folded.skills?.length ?? 0,
    questionCount: questionCountOf(folded),
    createdAt: folded.createdAt,
    finishedAt: folded.finished?.at ?? null,
    sequence: folded.sequence,
  };
}

/** A copy: what is shown does not change when the log goes on. */
export function viewOf(id: string, folded: FoldedSet): QuestionSet {
  const { started } = folded;
  return structuredClone({
    ...summaryOf(id, folded),
    jobRole: started.jobRole,
    resumeId: started.resumeId,
    settings: started.settings,
    engines: started.engines,
    step: folded.step,
    skills: folded.skills ?? [],
    notes: folded.notes,
    cost: costOf(folded.uses, folded.cachedParts),
    closing: folded.finished?.message ?? "",
  });
}
