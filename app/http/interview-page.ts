/** What the interview page shows: nothing of a question's rubric before the candidate has answered. */
import type { InterviewView, TranscriptAnswer, TranscriptTurn } from "../../server/interviews/interviews.ts";
import type { Assessment } from "../../server/judging/judging.ts";
import { COMPETENCY_LABELS, PHASE_LABELS } from "../components/labels.ts";
import type { AnswerNote, PageTurn, ScriptLine } from "../components/transcript.tsx";

function noteOf(assessment: Assessment): AnswerNote {
  return {
    engine: assessment.engine,
    fallback: assessment.fallback,
    ratings: assessment.ratings.map((rating) => ({
      label: COMPETENCY_LABELS[rating.competency],
      level: rating.level,
      because: rating.because,
    })),
    good: assessment.good,
    missing: assessment.missing,
    improved: assessment.improved,
  };
}

function answerLine(answer: TranscriptAnswer, assessment: Assessment | null): ScriptLine {
  const marks = assessment?.ratings.flatMap((rating) => rating.quotes) ?? [];
  return {
    who: "you",
    text: answer.text,
    skipped: answer.skipped,
    marks: marks.filter((quote) => quote.sequence === answer.sequence),
    sequence: answer.sequence,
  };
}

function linesOf(turn: TranscriptTurn, showNotes: boolean): ScriptLine[] {
  const assessment = showNotes ? turn.assessment : null;
  const lines: ScriptLine[] = [{
    who: "interviewer",
    text: turn.question.text,
    sequence: turn.askedSequence,
  }];
  for (const { text, sequence } of turn.clarifications) lines.push({ who: "again", text, sequence });
  if (turn.answer) lines.push(answerLine(turn.answer, assessment));
  for (const probe of turn.probes) {
    lines.push({ who: "follow-up", text: probe.text, because: probe.because, sequence: probe.sequence });
    if (probe.answer) lines.push(answerLine(probe.answer, assessment));
  }
  return lines.sort((a, b) => a.sequence - b.sequence);
}

/** @param showNotes false while an assessment runs: judgement comes with the report */
export function toPageTurn(turn: TranscriptTurn, showNotes: boolean): PageTurn {
  return {
    index: turn.index,
    phase: PHASE_LABELS[turn.phase],
    difficulty: turn.difficulty,
    competencies: turn.question.competencies.map((competency) => COMPETENCY_LABELS[competency]),
    lines: linesOf(turn, showNotes),
    note: showNotes && turn.assessment ? noteOf(turn.assessment) : null,
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
    asking: asking && { kind: asking.kind, index: asking.index, part: asking.part, text: asking.text },
    turns: view.turns.map((turn) => toPageTurn(turn, !view.assessment || view.state === "finished")),
    draft: view.draft,
  };
}

export type InterviewPage = ReturnType<typeof toInterviewPage>;
