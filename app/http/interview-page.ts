/** What the interview page shows: nothing of a question's rubric before the candidate has answered. */
import type { InterviewView, TranscriptAnswer, TranscriptTurn } from "../../server/interviews/interviews.ts";
import { toAnswerNote } from "../components/answer-note.tsx";
import { COMPETENCY_LABELS, PHASE_LABELS } from "../components/labels.ts";
import type { PageTurn, ScriptLine } from "../components/transcript.tsx";

const WHO_BY_REQUEST: Record<TranscriptTurn["clarifications"][number]["request"], ScriptLine["who"]> = {
  repeat: "repeated",
  clarify: "again",
  "look-back": "look-back",
};

function answerLine({ text, skipped, sequence }: TranscriptAnswer): ScriptLine {
  return { who: "you", text, skipped, sequence };
}

function linesOf(turn: TranscriptTurn): ScriptLine[] {
  const lines: ScriptLine[] = [{
    who: "interviewer",
    text: turn.question.text,
    sequence: turn.askedSequence,
  }];
  for (const { request, text, sequence } of turn.clarifications) {
    lines.push({ who: WHO_BY_REQUEST[request], text, sequence });
  }
  for (const { text, level, sequence } of turn.hints) lines.push({ who: "hint", text, level, sequence });
  if (turn.answer) lines.push(answerLine(turn.answer));
  for (const probe of turn.probes) {
    lines.push({ who: "follow-up", text: probe.text, because: probe.because, sequence: probe.sequence });
    if (probe.answer) lines.push(answerLine(probe.answer));
  }
  return lines.sort((a, b) => a.sequence - b.sequence);
}

/** An assessment that is still running carries no judgement here: it comes with the report. */
function toPageTurn(turn: TranscriptTurn): PageTurn {
  return {
    index: turn.index,
    phase: PHASE_LABELS[turn.phase],
    difficulty: turn.difficulty,
    competencies: turn.question.competencies.map((competency) => COMPETENCY_LABELS[competency]),
    lines: linesOf(turn),
    note: turn.assessment && toAnswerNote(turn.assessment),
  };
}

/** Which question or follow-up the posted form stood under; undefined for a form that does not say. */
export function seenWhileTyping(form: Record<string, string>): { index: number; part: number } | undefined {
  const [index, part] = [form["index"], form["part"]].map((value) =>
    /^\d{1,3}$/.test(value ?? "") ? Number(value) : NaN
  );
  if (index === undefined || part === undefined || Number.isNaN(index + part)) return undefined;
  return { index, part };
}

/** Null while nothing waits for an answer. */
function askingOf({ asking }: InterviewView) {
  if (!asking) return null;
  const { kind, index, part, text, hints, hintsLeft } = asking;
  return { kind, index, part, text, hintsGiven: hints.length, hintsLeft };
}

export function toInterviewPage(view: InterviewView) {
  const { asking } = view;
  const phase = asking?.phase ?? view.turns.at(-1)?.phase ?? view.phases[0];
  return {
    id: view.id,
    state: view.state,
    mode: view.mode,
    jobRole: view.jobRole,
    company: view.company,
    assessment: view.assessment,
    engine: view.engine,
    welcome: view.welcome,
    questionNumber: view.questionIndex + 1,
    totalQuestions: view.totalQuestions,
    difficulty: view.difficulty,
    elapsedSeconds: view.elapsedSeconds,
    sequence: view.sequence,
    phases: view.phases.map((name) => ({
      label: PHASE_LABELS[name],
      current: name === phase && view.state !== "finished",
      past: view.state === "finished" ||
        phase !== undefined && view.phases.indexOf(name) < view.phases.indexOf(phase),
    })),
    asking: askingOf(view),
    turns: view.turns.map(toPageTurn),
    draft: view.draft,
  };
}
