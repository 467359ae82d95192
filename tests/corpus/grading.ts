/**
 * Measures the similarity core on human-graded answers: `deno run -A tests/corpus/grading.ts`.
 * Other files: `--mohler <csv>`, `--semeval <csv>`; figures as JSON: `--json <file>`. Exits with 1 when a target is
 * missed.
 */
import { gateAnswer } from "../../server/judging/answer-gate.ts";
import { type Closeness, closeness, compared, nearness } from "../../server/judging/similarity.ts";
import { tokenise } from "../../server/judging/words.ts";
import { type Figures, writeFigures } from "./figures.ts";
import { asQuestion, type GradedAnswer, readMohler, readSemEval } from "./graded-answers.ts";
import { fitRidge, macroF1, pearson, predict, rmse } from "./linear-fit.ts";

const TARGETS = { mohlerR: 0.55, mohlerRmse: 0.92, semEvalF1: 0.70 };
/** Published figures on the whole of Mohler 2011, for comparison: second human, best without a neural model. */
const PUBLISHED = { secondHumanR: 0.597, bestRuleR: 0.592, bestRuleRmse: 0.887 };

const MOHLER_FEATURES = ["softRecall", "newHits", "wording", "nothingNew", "pairs", "shape"] as const;
const SEMEVAL_FEATURES = [
  "recall",
  "softRecall",
  "newHits",
  "precision",
  "wording",
  "pairs",
  "sequence",
  "shape",
  "nothingNew",
  "complete",
  "denial",
] as const;
const MOHLER_SHRINKAGE = 10;
const SEMEVAL_SHRINKAGE = 2;
const FOLDS = 10;

interface Measured {
  graded: GradedAnswer;
  best: Closeness;
  /** The gate found no answer at all: counted as 0 (the product gives no level then). */
  nothing: boolean;
}

function measure(graded: GradedAnswer): Measured {
  const answer = compared(tokenise(graded.answer));
  const question = compared(tokenise(graded.question));
  const all = graded.references.map((reference) =>
    closeness(answer, compared(tokenise(reference)), question)
  );
  const rank = (c: Closeness) => c.recall + c.softRecall + (c.precision + c.shape) / 2;
  const [best] = all.sort((a, b) => rank(b) - rank(a));
  if (!best) throw new Error(`No reference for ${graded.questionId}`);
  const { class: gate } = gateAnswer(graded.answer, asQuestion(graded), graded.question);
  return { graded, best, nothing: gate !== "substantive" && gate !== "echo" && gate !== "off-topic" };
}

const pick = (features: readonly (keyof Closeness)[]) => ({ best }: Measured) =>
  features.map((name) => best[name]);
const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
const show = (value: number) => value.toFixed(3);

/** Predictions for every answer by weights that never saw its question. */
function crossValidate(
  all: readonly Measured[],
  foldOf: (graded: GradedAnswer) => number,
  fit: (training: readonly Measured[]) => (one: Measured) => number,
): number[] {
  const folds = new Set(all.map(({ graded }) => foldOf(graded)));
  const models = new Map([...folds].map((fold) => [
    fold,
    fit(all.filter(({ graded }) => foldOf(graded) !== fold)),
  ]));
  return all.map((one) => models.get(foldOf(one.graded))?.(one) ?? 0);
}

function foldByQuestion(all: readonly Measured[], folds: number): (graded: GradedAnswer) => number {
  const order = new Map(
    [...new Set(all.map(({ graded }) => graded.questionId))].map((id, at) => [id, at % folds]),
  );
  return (graded) => order.get(graded.questionId) ?? 0;
}

function gradeMohler(path: string | URL): Figures {
  const all = readMohler(path).map(measure);
  const truth = all.map(({ graded }) => graded.truth);
  const row = pick(MOHLER_FEATURES);
  const fitted = (useGate: boolean) =>
    crossValidate(all, foldByQuestion(all, Number.MAX_SAFE_INTEGER), (training) => {
      const used = useGate ? training.filter((one) => !one.nothing) : training;
      const weights = fitRidge(used.map(row), used.map(({ graded }) => graded.truth), MOHLER_SHRINKAGE);
      return (one) => useGate && one.nothing ? 0 : clamp(predict(weights, row(one)), 0, 5);
    });
  const withGate = fitted(true);
  const withoutGate = fitted(false);
  const fixed = all.map((one) => one.nothing ? 0 : nearness(one.best) * 5);
  const [r, error] = [pearson(withGate, truth), rmse(withGate, truth)];
  const grader = (which: 0 | 1) => all.map(({ graded }) => graded.graders?.[which] ?? 0);
  const humanR = pearson(grader(0), grader(1));
  const humanError = rmse(grader(0), grader(1));
  console.log(
    `Mohler 2011: ${all.length} answers, ${new Set(all.map((o) => o.graded.questionId)).size} questions`,
  );
  console.log(`  core, fitted, each question unseen      r ${show(r)}  RMSE ${show(error)}`);
  console.log(
    `    target                                r ${show(TARGETS.mohlerR)}  RMSE ${show(TARGETS.mohlerRmse)}`,
  );
  console.log(
    `  the same without the gate               r ${show(pearson(withoutGate, truth))}  RMSE ${
      show(rmse(withoutGate, truth))
    }`,
  );
  console.log(`  the product's fixed weights, no fitting r ${show(pearson(fixed, truth))}`);
  console.log(`  human ceiling: grader against grader    r ${show(humanR)}  RMSE ${show(humanError)}`);
  console.log(`  published, whole set: second human      r ${show(PUBLISHED.secondHumanR)}`);
  console.log(
    `  published, best without neural model    r ${show(PUBLISHED.bestRuleR)}  RMSE ${
      show(PUBLISHED.bestRuleRmse)
    }`,
  );
  return {
    met: r >= TARGETS.mohlerR && error <= TARGETS.mohlerRmse,
    values: { mohlerR: r, mohlerRmse: error, mohlerFixedR: pearson(fixed, truth), mohlerHumanR: humanR },
  };
}

/** The cut between incorrect and correct that is best on the training answers. */
function bestCut(scores: readonly number[], truth: readonly number[]): number {
  let best = { cut: 0.5, f1: -1 };
  for (let cut = 0.2; cut <= 0.8; cut += 0.01) {
    const f1 = macroF1(scores.map((score) => score > cut ? 1 : 0), truth);
    if (f1 > best.f1) best = { cut, f1 };
  }
  return best.cut;
}

function gradeSemEval(path: string | URL): Figures {
  const everything = readSemEval(path).map(measure);
  const row = pick(SEMEVAL_FEATURES);
  const said = new Map<Measured, number>();
  console.log(`SemEval-2013 task 7, 2-way: ${everything.length} answers`);
  for (const corpus of new Set(everything.map(({ graded }) => graded.corpus))) {
    const all = everything.filter(({ graded }) => graded.corpus === corpus);
    const predicted = crossValidate(all, foldByQuestion(all, FOLDS), (training) => {
      const truth = training.map(({ graded }) => graded.truth);
      const weights = fitRidge(training.map(row), truth, SEMEVAL_SHRINKAGE);
      const cut = bestCut(training.map((one) => predict(weights, row(one))), truth);
      return (one) => !one.nothing && predict(weights, row(one)) > cut ? 1 : 0;
    });
    all.forEach((one, at) => said.set(one, predicted[at] ?? 0));
    const truth = all.map(({ graded }) => graded.truth);
    const asked = new Set(all.map(({ graded }) => graded.questionId)).size;
    console.log(
      `  ${corpus}, ${asked} questions, each unseen`.padEnd(42) +
        `macro-F1 ${show(macroF1(predicted, truth))}` +
        `  (all "incorrect": ${show(macroF1(truth.map(() => 0), truth))})`,
    );
  }
  const truth = everything.map(({ graded }) => graded.truth);
  const f1 = macroF1(everything.map((one) => said.get(one) ?? 0), truth);
  const scores = everything.map((one) => one.nothing ? 0 : nearness(one.best));
  const cut = bestCut(scores, truth);
  const fixed = macroF1(scores.map((score) => score > cut ? 1 : 0), truth);
  console.log(
    `  together                                macro-F1 ${show(f1)}  (target ${show(TARGETS.semEvalF1)})`,
  );
  console.log(`  the product's fixed weights, one cut    macro-F1 ${show(fixed)}`);
  return { met: f1 >= TARGETS.semEvalF1, values: { semEvalF1: f1, semEvalFixedF1: fixed } };
}

function option(name: string, fallback: URL): string | URL {
  const at = Deno.args.indexOf(name);
  return at >= 0 ? Deno.args[at + 1] ?? fallback : fallback;
}

function run(name: string, path: string | URL, grade: (path: string | URL) => Figures): Figures {
  try {
    return grade(path);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    console.log(`${name}: skipped, ${path} is not there`);
    return { met: true, values: {} };
  }
}

if (import.meta.main) {
  const data = new URL("../../../shared/data/grading/", import.meta.url);
  const results = [
    run("Mohler 2011", option("--mohler", new URL("mohler_dev.csv", data)), gradeMohler),
    run("SemEval-2013", option("--semeval", new URL("semeval2013_train.csv", data)), gradeSemEval),
  ];
  const met = results.every((figures) => figures.met);
  writeFigures({ met, values: Object.assign({}, ...results.map(({ values }) => values)) });
  Deno.exit(met ? 0 : 1);
}
