/** Checks of the judgement: evidence, arithmetic, and what must never earn anything. */
import { assessByRules } from "../../server/judging/assess-by-rules.ts";
import type { Assessment, Quote } from "../../server/judging/assessment.ts";
import { isVerified } from "../../server/judging/evidence.ts";
import { isInstruction } from "../../server/judging/instructions.ts";
import { inventedFacts } from "../../server/judging/invented-facts.ts";
import { answerScore } from "../../server/judging/totals.ts";
import { type Check, each, eachOf } from "./check.ts";
import { partsOf } from "./replay.ts";
import type { Run } from "./run-interview.ts";

const MOST_CONFIDENCE_OF_RULES = 0.75;
/** Points of 100 that names without statements, or one sentence for everything, may reach at most. */
const MOST_FOR_BUZZWORDS = 15;
const MOST_FOR_REPEATING = 35;
const FLATTERY =
  /\b(?:genius|perfect|amazing|excellent|brilliant|awesome|impressive|great job|well done)\b|!/i;

interface Judged {
  run: Run;
  turn: Run["view"]["turns"][number];
  assessment: Assessment;
}

const judgedOf = (run: Run): Judged[] =>
  run.view.turns.flatMap((turn) => turn.assessment ? [{ run, turn, assessment: turn.assessment }] : []);

/** A check of each judgement; a fault is told with the question's id. */
const perAnswer = (name: string, find: (judged: Judged) => Iterable<string>): Check =>
  each(
    name,
    (run) =>
      judgedOf(run).flatMap((judged) =>
        [...find(judged)].map((fault) => `${judged.turn.question.id}: ${fault}`)
      ),
  );

const levelsOf = ({ ratings }: Assessment): number[] =>
  ratings.flatMap(({ level }) => level === null ? [] : [level]);

function* unverified({ turn }: Judged, quotes: readonly (Quote | null | undefined)[]): Iterable<string> {
  for (const quote of quotes) if (quote && !isVerified(quote, partsOf(turn))) yield `“${quote.text}”`;
}

function* anyLevel(run: Run): Iterable<string> {
  for (const { turn, assessment } of judgedOf(run)) {
    if (levelsOf(assessment).length > 0) yield `${turn.question.id}: ${levelsOf(assessment).join()}`;
  }
}

export const JUDGEMENT_CHECKS: readonly Check[] = [
  perAnswer(
    "every quote of a rating stands in the transcript where it says",
    (judged) => unverified(judged, judged.assessment.ratings.flatMap(({ quotes }) => quotes)),
  ),
  perAnswer(
    "every quote of a rubric point stands in the transcript",
    (judged) => unverified(judged, judged.assessment.points.map(({ quote }) => quote)),
  ),
  perAnswer(
    "every part of a story is quoted from the transcript",
    (judged) => unverified(judged, Object.values(judged.assessment.star ?? {})),
  ),
  perAnswer("no level without a quote, no quote without a level", function* ({ assessment }) {
    for (const { competency, level, quotes } of assessment.ratings) {
      if ((level === null) !== (quotes.length === 0)) yield competency;
    }
  }),
  perAnswer("levels are whole numbers from 1 to 5", function* ({ assessment }) {
    for (const level of levelsOf(assessment)) {
      if (!Number.isInteger(level) || level < 1 || level > 5) yield String(level);
    }
  }),
  perAnswer(
    "exactly the competencies of the question are rated, in their order",
    function* ({ turn, assessment }) {
      const rated = assessment.ratings.map(({ competency }) => competency).join();
      if (rated !== turn.question.competencies.join()) yield rated;
    },
  ),
  perAnswer("the score follows from the levels", function* ({ assessment }) {
    if (assessment.score !== answerScore(assessment.ratings)) yield String(assessment.score);
  }),
  perAnswer("no score without a level", function* ({ assessment }) {
    if ((assessment.score === null) !== (levelsOf(assessment).length === 0)) yield String(assessment.score);
  }),
  perAnswer("rules never claim to be sure", function* ({ assessment }) {
    const most = assessment.gate.class === "substantive" ? MOST_CONFIDENCE_OF_RULES : 1;
    if (assessment.engine === "rules" && !(assessment.confidence >= 0 && assessment.confidence <= most)) {
      yield String(assessment.confidence);
    }
  }),
  perAnswer(
    "a judgement names its engine and rubric, and is no fallback without a model",
    function* ({ assessment }) {
      if (assessment.engine !== "rules" || assessment.fallback) yield assessment.engine;
      if (assessment.rubricVersion === "" || assessment.engineVersion === "unavailable") yield "no version";
    },
  ),
  perAnswer("the same answers are judged the same, byte for byte", function* ({ turn, assessment }) {
    if (JSON.stringify(assessByRules(turn.question, partsOf(turn))) !== JSON.stringify(assessment)) {
      yield "differs";
    }
  }),
  each("totals are the same again, in any order of the answers", function* (run) {
    const all = judgedOf(run).map(({ assessment }) => assessment);
    const forwards = run.judging.totals(all);
    if (forwards.overall !== run.overall) yield `${run.overall} and ${forwards.overall}`;
    if (run.judging.totals(all.toReversed()).overall !== forwards.overall) yield "depends on the order";
  }),
  each("totals lie from 0 to 100, and are absent when nothing was rated", function* (run) {
    const rated = judgedOf(run).some(({ assessment }) => levelsOf(assessment).length > 0);
    if ((run.overall === null) === rated) yield String(run.overall);
    if (run.overall !== null && (run.overall < 0 || run.overall > 100)) yield String(run.overall);
  }),
  perAnswer("an improved answer invents no figure and no name", function* ({ turn, assessment }) {
    const invented = assessment.improved
      ? inventedFacts(assessment.improved, partsOf(turn).map(({ text }) => text))
      : [];
    if (invented.length > 0) yield invented.join();
  }),
  perAnswer("an improved answer holds no command to the grader", function* ({ assessment }) {
    const sentences = (assessment.improved ?? "").replace(/\[[^\]]*\]/g, "").split(/(?<=[.!?])\s+/);
    for (const sentence of sentences) if (isInstruction(sentence)) yield sentence;
  }),
  perAnswer("at most three lines of good, four of missing, and none is empty", function* ({ assessment }) {
    const { good, missing } = assessment;
    if (good.length > 3 || missing.length > 4) yield `${good.length} and ${missing.length}`;
    for (const line of [...good, ...missing]) if (line.trim().length < 5) yield JSON.stringify(line);
  }),
  perAnswer("no flattery in what is told to the candidate", function* ({ turn, assessment }) {
    const points = turn.question.points.map(({ text }) => text).join(" ");
    for (
      const line of [
        ...assessment.good,
        ...assessment.missing,
        ...assessment.ratings.map(({ because }) => because),
      ]
    ) {
      if (FLATTERY.test(line) && !points.includes(line.replace(/^[^:]*: /, ""))) yield line;
    }
  }),
  perAnswer("what was no answer says so and has no improved version", function* ({ assessment }) {
    if (
      assessment.gate.class !== "substantive" &&
      (assessment.improved !== null || assessment.missing.length === 0)
    ) {
      yield assessment.gate.class;
    }
  }),
  eachOf(["gibberish", "empty"], "noise and empty answers earn no level", anyLevel),
  eachOf(["commanding"], "commands to the grader alone earn no level", anyLevel),
  eachOf(["not-knowing"], "“I don't know” costs no level", anyLevel),
  eachOf(["buzzwords"], "names without statements stay near zero", function* ({ overall }) {
    if ((overall ?? 0) > MOST_FOR_BUZZWORDS) yield String(overall);
  }),
  eachOf(["repeating"], "one sentence for every question stays low", function* ({ overall }) {
    if ((overall ?? 0) > MOST_FOR_REPEATING) yield String(overall);
  }),
];
