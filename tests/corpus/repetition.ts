/**
 * Measures the repeat guard on labelled pairs of questions at several thresholds: `deno run -A
 * tests/corpus/repetition.ts`; figures as JSON: `--json <file>`. Exits with 1 when a target is missed.
 */
import { likeness, REPEAT_THRESHOLD } from "../../server/interviews/repetition.ts";
import { createQuestionBank } from "../../server/question-bank/built-in.ts";
import fixture from "../fixtures/question-pairs.json" with { type: "json" };
import { type Figures, writeFigures } from "./figures.ts";

const TARGETS = { pairs: 300, precision: 0.95, recall: 0.8, heldOutRecall: 0.65 };
const THRESHOLDS = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75];

const judged = fixture.pairs.map(({ a, b, label, set }) => ({
  likeness: likeness(a, b),
  repeat: label !== "different",
  heldOut: set === "held-out",
}));

/** Of what is stopped, how much is a repeat; of the repeats, how many are stopped. */
export function repeatFigures(threshold: number, heldOut: boolean): { precision: number; recall: number } {
  const pairs = judged.filter((pair) => pair.heldOut === heldOut);
  const stopped = pairs.filter((pair) => pair.likeness >= threshold);
  const right = stopped.filter(({ repeat }) => repeat).length;
  return {
    precision: stopped.length === 0 ? 1 : right / stopped.length,
    recall: right / pairs.filter(({ repeat }) => repeat).length,
  };
}

/** Pairs of different built-in questions that the guard takes for one. */
export function builtInRepeats(): number {
  const texts = createQuestionBank().all.map(({ text }) => text);
  return texts.reduce(
    (sum, text, at) =>
      sum + texts.slice(at + 1).filter((other) => likeness(text, other) >= REPEAT_THRESHOLD).length,
    0,
  );
}

function measureRepetition(): Figures {
  const heldOut = judged.filter((pair) => pair.heldOut).length;
  console.log(`Repeat guard: ${judged.length} labelled pairs, ${heldOut} of them held out`);
  console.log("  threshold   precision  recall   held out: precision  recall");
  const shown = (value: number) => value.toFixed(3);
  for (const threshold of THRESHOLDS) {
    const [own, held] = [repeatFigures(threshold, false), repeatFigures(threshold, true)];
    console.log(
      `  ${threshold.toFixed(2)}${threshold === REPEAT_THRESHOLD ? " *" : "  "}        ` +
        `${shown(own.precision)}   ${shown(own.recall)}               ${shown(held.precision)}   ${
          shown(held.recall)
        }`,
    );
  }
  const own = repeatFigures(REPEAT_THRESHOLD, false);
  const held = repeatFigures(REPEAT_THRESHOLD, true);
  const inBank = builtInRepeats();
  console.log(`  pairs of built-in questions above it: ${inBank}`);
  return {
    met: judged.length >= TARGETS.pairs && own.precision >= TARGETS.precision &&
      own.recall >= TARGETS.recall && held.precision >= TARGETS.precision &&
      held.recall >= TARGETS.heldOutRecall,
    values: {
      pairs: judged.length,
      precision: own.precision,
      recall: own.recall,
      heldOutPrecision: held.precision,
      heldOutRecall: held.recall,
      builtInRepeats: inBank,
    },
  };
}

if (import.meta.main) {
  const figures = measureRepetition();
  writeFigures(figures);
  Deno.exit(figures.met ? 0 : 1);
}
