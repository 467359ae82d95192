/** Judges the answers of a run again with something changed that must not matter. */
import type { AnswerPart, Assessment } from "../../server/judging/assessment.ts";
import { assessByRules } from "../../server/judging/assess-by-rules.ts";
import type { TranscriptTurn } from "../../server/interviews/interviews.ts";
import type { Run } from "./run-interview.ts";

/** What was said to a question: the answer, then the answers to its follow-ups, skipped ones left out. */
export function partsOf(turn: TranscriptTurn): AnswerPart[] {
  const first = turn.answer && !turn.answer.skipped
    ? [{ sequence: turn.answer.sequence, asked: turn.question.text, text: turn.answer.text }]
    : [];
  const more = turn.probes.flatMap(({ text: asked, answer }) =>
    answer && !answer.skipped ? [{ sequence: answer.sequence, asked, text: answer.text }] : []
  );
  return [...first, ...more];
}

export interface Replayed {
  run: Run;
  turn: TranscriptTurn;
  before: Assessment;
  after: Assessment;
}

/** Judges every judged answer of the runs again, its first part changed. Answers that the change leaves alone are left out. */
export function replay(runs: readonly Run[], change: (text: string, seed: string) => string): Replayed[] {
  return runs.flatMap((run) =>
    run.view.turns.flatMap((turn): Replayed[] => {
      const [first, ...more] = partsOf(turn);
      if (!turn.assessment || !first) return [];
      const text = change(first.text, `${run.setting.seed}:${turn.question.id}`);
      if (text === first.text) return [];
      const after = assessByRules(turn.question, [{ ...first, text }, ...more]);
      return [{ run, turn, before: turn.assessment, after }];
    })
  );
}

/** Levels in the order of the competencies; what was not rated counts as 0, so that losing a rating shows. */
export const levelsIn = ({ ratings }: Assessment): number[] => ratings.map(({ level }) => level ?? 0);

/** Mean distance of the levels before and after, over all ratings. */
export function meanDrift(replayed: readonly Replayed[]): number {
  const moves = replayed.flatMap(({ before, after }) => {
    const now = levelsIn(after);
    return levelsIn(before).map((level, at) => Math.abs(level - (now[at] ?? 0)));
  });
  return moves.length === 0 ? 0 : moves.reduce((sum, move) => sum + move, 0) / moves.length;
}
