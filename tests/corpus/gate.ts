/**
 * Measures the gate before grading on labelled answers of every class: `deno run -A tests/corpus/gate.ts`. Exits with
 * 1 when a target is missed.
 */
import { gateAnswer } from "../../server/judging/answer-gate.ts";
import { assessByRules } from "../../server/judging/assess-by-rules.ts";
import { GATE_CLASSES, type GateClass } from "../../server/judging/assessment.ts";
import { createQuestionBank } from "../../server/question-bank/built-in.ts";
import type { Question } from "../../server/question-bank/question-bank.ts";
import labelled from "../fixtures/gate-answers.json" with { type: "json" };
import { INDEX_QUESTION, QUESTIONS } from "../support/judging-questions.ts";
import { type Figures, writeFigures } from "./figures.ts";
import { asQuestion, type GradedAnswer, readMohler, readSemEval } from "./graded-answers.ts";

interface GateAnswer {
  /** `known`: every one must be right in the tests; `held-out` was not looked at while the rules were written. */
  set: "known" | "tuned" | "held-out";
  class: GateClass;
  question: Question;
  asked: string;
  text: string;
}

const TARGETS = { answers: 400, highestLevelOfGibberish: 1, shortAnswersStopped: 0.02 };
/** A real answer of at most this many words is short. */
const SHORT_WORDS = 12;
/** Of Mohler's 0–5: a mark from here on is an answer that says something right. */
const RIGHT_FROM = 3;
const GRADING = new URL("../../../shared/data/grading/", import.meta.url);

const gateClass = (name: string | undefined): GateClass => {
  const found = GATE_CLASSES.find((known) => known === name);
  if (!found) throw new Error(`No class is called ${name}`);
  return found;
};

export function readGateCorpus(): GateAnswer[] {
  const bank = createQuestionBank();
  const known = labelled.map((entry): GateAnswer => {
    const question = QUESTIONS[entry.question] ?? INDEX_QUESTION;
    return {
      set: "known",
      class: gateClass(entry.class),
      question,
      asked: entry.asked ?? question.text,
      text: entry.text,
    };
  });
  const file = new URL("../fixtures/gate-corpus.tsv", import.meta.url);
  const [, ...lines] = Deno.readTextFileSync(file).trimEnd().split("\n");
  const more = lines.map((line): GateAnswer => {
    const [set, name, id = "", text = ""] = line.split("\t");
    const question = bank.get(id);
    if (!question) throw new Error(`No question has the id ${id}`);
    return {
      set: set === "held-out" ? "held-out" : "tuned",
      class: gateClass(name),
      question,
      asked: question.text,
      text,
    };
  });
  return [...known, ...more];
}

/** Real answers of students that were marked right and are short; empty when the files are not there. */
function realShortAnswers(): GradedAnswer[] {
  try {
    return [
      ...readMohler(new URL("mohler_dev.csv", GRADING)).filter(({ truth }) => truth >= RIGHT_FROM),
      ...readSemEval(new URL("semeval2013_train.csv", GRADING)).filter(({ truth }) => truth === 1),
    ].filter(({ answer }) => answer.trim().split(/\s+/).length <= SHORT_WORDS);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  }
}

const percent = (part: number, whole: number) => whole === 0 ? "–" : `${(100 * part / whole).toFixed(1)}%`;

/** Prints the figures of the gate. */
export function measureGate(verbose = false): Figures {
  const all = readGateCorpus();
  const results = all.map((one) => ({ one, found: gateAnswer(one.text, one.question, one.asked).class }));
  console.log(`Gate: ${all.length} labelled answers`);
  console.log(
    `  ${"class".padEnd(16)}${"answers".padStart(8)}${"recognised".padStart(12)}${"held out".padStart(10)}`,
  );
  for (const name of GATE_CLASSES) {
    const own = results.filter(({ one }) => one.class === name);
    const held = own.filter(({ one }) => one.set === "held-out");
    const right = (list: typeof own) => list.filter(({ found }) => found === name).length;
    console.log(
      `  ${name.padEnd(16)}${String(own.length).padStart(8)}${percent(right(own), own.length).padStart(12)}` +
        percent(right(held), held.length).padStart(10),
    );
  }
  for (const { one, found } of results) {
    if (verbose && one.set !== "held-out" && found !== one.class) {
      console.log(`    ${one.class} became ${found}: ${one.text}`);
    }
  }
  const right = results.filter(({ one, found }) => one.class === found).length;
  const held = results.filter(({ one }) => one.set === "held-out");
  const heldRight = held.filter(({ one, found }) => one.class === found).length;
  const levels = all.filter(({ class: name }) => name === "gibberish").flatMap(({ question, text, asked }) =>
    assessByRules(question, [{ sequence: 1, asked, text }]).ratings.map(({ level }) => level ?? 0)
  );
  const highest = Math.max(...levels);
  const short = all.filter((one) =>
    one.class === "substantive" && one.text.split(/\s+/).length <= SHORT_WORDS
  );
  const stopped = (list: readonly { question: Question; text: string; asked: string }[]) =>
    list.filter(({ question, text, asked }) => gateAnswer(text, question, asked).class !== "substantive")
      .length;
  const real = realShortAnswers().map((graded) => ({
    question: asQuestion(graded),
    text: graded.answer,
    asked: graded.question,
  }));
  const bank = createQuestionBank().all;
  const stories = bank.filter(({ kind }) => kind === "past-behaviour");
  const knowledge = bank.filter(({ kind }) => kind === "knowledge");
  const elsewhere = knowledge.map((question, at) => ({
    question,
    text: stories[at % stories.length]?.reference ?? "",
    asked: question.text,
  }));
  const offTopic = stopped(elsewhere);
  const references = bank.map((question) => ({ question, text: question.reference, asked: question.text }));
  const ownStopped = stopped(short);
  const realStopped = stopped(real);
  console.log(
    `  together ${percent(right, all.length)}, held out ${percent(heldRight, held.length)} of ${held.length}`,
  );
  console.log(`  highest level of gibberish: ${highest} (target ${TARGETS.highestLevelOfGibberish})`);
  console.log(`  short right answers stopped, labelled: ${ownStopped} of ${short.length}`);
  console.log(
    real.length === 0
      ? "  real short answers: skipped, ../shared/data/grading is not there"
      : `  real short answers of students stopped: ${realStopped} of ${real.length}, ${
        percent(realStopped, real.length)
      } (target ${100 * TARGETS.shortAnswersStopped}%)`,
  );
  console.log(
    `  stories told to questions of knowledge stopped: ${
      percent(offTopic, elsewhere.length)
    } of ${elsewhere.length}`,
  );
  console.log(`  references of the bank stopped: ${stopped(references)} of ${references.length}`);
  const met = all.length >= TARGETS.answers && highest <= TARGETS.highestLevelOfGibberish &&
    ownStopped <= short.length * TARGETS.shortAnswersStopped &&
    realStopped <= real.length * TARGETS.shortAnswersStopped;
  return {
    met,
    values: {
      answers: all.length,
      recognised: right / all.length,
      recognisedHeldOut: heldRight / held.length,
      highestLevelOfGibberish: highest,
      storiesElsewhereStopped: offTopic / elsewhere.length,
      referencesStopped: stopped(references) / references.length,
      labelledShortStopped: ownStopped / short.length,
      realShortAnswers: real.length,
      realShortStopped: real.length === 0 ? 0 : realStopped / real.length,
    },
  };
}

if (import.meta.main) {
  const figures = measureGate(Deno.args.includes("--wrong"));
  writeFigures(figures);
  Deno.exit(figures.met ? 0 : 1);
}
