/**
 * Measures the rules on labelled answers about behaviour, motives and situations: `deno run -A
 * tests/corpus/behaviour.ts`; figures as JSON: `--json <file>`. Exits with 1 when a target is missed.
 */
import { assessByRules } from "../../server/judging/assess-by-rules.ts";
import type { Assessment } from "../../server/judging/assessment.ts";
import { createQuestionBank } from "../../server/question-bank/built-in.ts";
import { COMPETENCIES, type Question } from "../../server/question-bank/question-bank.ts";
import { type Figures, writeFigures } from "./figures.ts";
import { type LabelledAnswer, readBehaviour } from "./labelled-behaviour.ts";
import { ranks } from "./ranks.ts";
import { withFillers, withSlips } from "../laboratory/speech.ts";
import { pearson } from "./linear-fit.ts";

const TARGETS = { within: 0.9, exact: 0.55, rank: 0.7, drift: 0.25 };
/** A label from here on is a story that a good interviewer would follow. */
const STORY_FROM = 3;
const OTHER_QUESTIONS = 6;

interface Compared {
  competency: string;
  wanted: number;
  got: number;
}

const judge = (question: Question, text: string): Assessment =>
  assessByRules(question, [{ sequence: 1, asked: question.text, text }]);

/** Label beside level; what was not rated counts as the lowest level. */
function compare({ question, answer, levels }: LabelledAnswer): Compared[] {
  const { ratings } = judge(question, answer);
  return ratings.flatMap(({ competency, level }) => {
    const wanted = levels[competency];
    return wanted === undefined ? [] : [{ competency, wanted, got: level ?? 1 }];
  });
}

function agreement(pairs: readonly Compared[]) {
  const share = (most: number) =>
    pairs.filter(({ wanted, got }) => Math.abs(wanted - got) <= most).length / Math.max(1, pairs.length);
  return {
    exact: share(0),
    within: share(1),
    rank: pearson(ranks(pairs.map(({ wanted }) => wanted)), ranks(pairs.map(({ got }) => got))),
    bias: pairs.reduce((sum, { wanted, got }) => sum + got - wanted, 0) / Math.max(1, pairs.length),
  };
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length);
const show = (value: number) => value.toFixed(2).padStart(8);

/** Mean score of good stories told to their own question, and told to questions of other themes. */
function transplants(
  stories: readonly { question: Question; answer: string }[],
  questions: readonly Question[],
) {
  const scoreOf = (question: Question, answer: string) => judge(question, answer).score ?? 0;
  return {
    own: mean(stories.map(({ question, answer }) => scoreOf(question, answer))),
    other: mean(stories.flatMap(({ question, answer }, at) => {
      const others = questions.filter(({ skill }) => skill !== question.skill);
      return Array.from({ length: OTHER_QUESTIONS }, (_, nth) => others[(at * 13 + nth * 7) % others.length])
        .flatMap((other) => other ? [scoreOf(other, answer)] : []);
    })),
  };
}

/** Mean distance that a way of speaking moves a level; what was not rated counts as the lowest. */
function drift(
  answers: readonly { question: Question; answer: string }[],
  speak: (text: string, seed: string) => string,
): number {
  return mean(answers.flatMap(({ question, answer }) => {
    const spoken = judge(question, speak(answer, question.id)).ratings;
    return judge(question, answer).ratings.map(({ level }, at) =>
      Math.abs((level ?? 1) - (spoken[at]?.level ?? 1))
    );
  }));
}

/** Prints the figures about behaviour. */
export function measureBehaviour(): Figures {
  const all = readBehaviour();
  const bank = createQuestionBank();
  const values: Record<string, number> = { answers: all.length };
  console.log(`Behaviour: ${all.length} labelled answers. Levels 1 to 5 against the anchors.`);
  console.log(`  ${"".padEnd(34)}ratings   exact   ±1     rank r  bias`);
  let met = true;
  for (const set of ["tuned", "held-out"] as const) {
    const pairs = all.filter((one) => one.set === set).flatMap(compare);
    for (const competency of [null, ...COMPETENCIES]) {
      const own = competency === null ? pairs : pairs.filter((pair) => pair.competency === competency);
      if (own.length === 0) continue;
      const { exact, within, rank, bias } = agreement(own);
      console.log(
        `  ${`${set}, ${competency ?? "together"}`.padEnd(34)}${String(own.length).padStart(7)}` +
          `${show(exact)}${show(within)}${show(rank)}${show(bias)}`,
      );
      if (competency !== null) continue;
      met &&= exact >= TARGETS.exact && within >= TARGETS.within && rank >= TARGETS.rank;
      const name = set === "tuned" ? "tuned" : "heldOut";
      Object.assign(values, { [`${name}Exact`]: exact, [`${name}Within1`]: within, [`${name}Rank`]: rank });
    }
  }
  console.log(`  targets: exact ${TARGETS.exact}, ±1 ${TARGETS.within}, rank r ${TARGETS.rank}`);
  const past = bank.all.filter(({ kind }) => kind === "past-behaviour");
  const stories = all.filter(({ question, levels }) =>
    question.kind === "past-behaviour" && question.skill !== "Own work" &&
    Math.max(...Object.values(levels)) >= STORY_FROM
  );
  const told = transplants(stories, past);
  const references = transplants(past.map((question) => ({ question, answer: question.reference })), past);
  console.log(
    `  score of a labelled story to its own question ${told.own.toFixed(1)}, to others ${
      told.other.toFixed(1)
    }`,
  );
  console.log(
    `  score of a reference to its own question ${references.own.toFixed(1)}, to others ${
      references.other.toFixed(1)
    }`,
  );
  const everything = [
    ...all,
    ...bank.all.map((question) => ({ question, answer: question.reference })),
  ];
  const [fillers, slips] = [drift(everything, withFillers), drift(everything, withSlips)];
  console.log(
    `  a level moves by ${fillers.toFixed(3)} with fillers and by ${
      slips.toFixed(3)
    } with slips of a second ` +
      `language, on average (target ${TARGETS.drift})`,
  );
  met &&= fillers <= TARGETS.drift && slips <= TARGETS.drift;
  Object.assign(values, {
    fillerDrift: fillers,
    slipDrift: slips,
    storyOwn: told.own,
    storyOther: told.other,
    referenceOwn: references.own,
    referenceOther: references.other,
  });
  return { met, values };
}

if (import.meta.main) {
  const figures = measureBehaviour();
  writeFigures(figures);
  Deno.exit(figures.met ? 0 : 1);
}
