/** What a report says, case by case: the headline follows the evidence, and nothing is claimed without it. */
import { strict as assert } from "node:assert";
import type { TranscriptTurn } from "../../../server/interviews/interviews.ts";
import type { Assessment, Quote, Totals } from "../../../server/judging/judging.ts";
import { COMPETENCIES } from "../../../server/question-bank/question-bank.ts";
import {
  quoteOf,
  sampleAssessment,
  sampleGaps,
  sampleQuestion,
  sampleReport,
  sampleTotals,
  sampleTurn,
  sampleView,
} from "../../support/sample-report.ts";

const NOTHING: Totals = { overall: null, band: null, competencies: [] };
const question = sampleQuestion({
  id: "theme-001",
  text: "Tell me about a day that went wrong.",
  skill: "Theme",
});

function quote(text: string): Quote {
  return { sequence: 4, start: 0, end: text.length, text };
}

/** A story with the given parts; each is quoted with the given words. */
function story(
  parts: { situation?: string; action?: string; result?: string },
  more: Partial<Assessment> = {},
) {
  const star = Object.fromEntries(Object.entries(parts).map(([part, words]) => [part, quote(words)]));
  return sampleAssessment({
    ratings: [{ competency: "ownership", level: 3, quotes: [quote("I did")], because: "An act." }],
    star,
    ...more,
  });
}

function knowledge(yes: number, no: number, contradicted = 0) {
  const point = (covered: "yes" | "no" | "contradicted") => (_: unknown, index: number) => ({
    pointId: `${covered}-${index}`,
    text: `Statement ${covered} ${index}.`,
    covered,
    quote: null,
  });
  return sampleAssessment({
    ratings: [{ competency: "technical-accuracy", level: 3, quotes: [quote("so")], because: "Used right." }],
    points: [
      ...Array.from({ length: yes }, point("yes")),
      ...Array.from({ length: no }, point("no")),
      ...Array.from({ length: contradicted }, point("contradicted")),
    ],
  });
}

function reportOf(
  assessments: Assessment[],
  totals: Totals = { ...sampleTotals, overall: 66, competencies: [] },
) {
  const turns = assessments.map((assessment, index) =>
    sampleTurn(index, { question, said: "I did what I could.", assessment })
  );
  return sampleReport({ view: sampleView({ turns, totalQuestions: turns.length }), totals, gaps: null });
}

const whole = { situation: "Last May", action: "I rewrote the job", result: "it ran in 6 minutes" };

const HEADLINES: [name: string, assessments: Assessment[], headline: string][] = [
  [
    "results without a number",
    [
      story({ ...whole, result: "it got faster" }),
      story({ ...whole, result: "they were happy" }),
      story(whole),
    ],
    "You show your work. Now show its size.",
  ],
  [
    "stories without a result",
    [story({ situation: "a", action: "b" }), story({ situation: "a", action: "b" }), story(whole)],
    "You say what you did. Now say what came of it.",
  ],
  [
    "stories without an own act",
    [story({ situation: "a", result: "6 of 9" }), story({ situation: "a", result: "5 of 9" }), story(whole)],
    "You tell what was done. Now tell what you did.",
  ],
  [
    "stories without a scene",
    [
      story({ ...whole, situation: "" }),
      story({ action: "b", result: "6" }),
      story({ action: "b", result: "7" }),
    ],
    "You start with the act. Set the scene in one sentence.",
  ],
  ["few points", [knowledge(1, 5), knowledge(0, 4)], "You name the thing. Now say how it works."],
  ["no point at all", [knowledge(0, 5), knowledge(0, 4)], "Say how it works, one step at a time."],
  ["half of the points", [knowledge(3, 3), knowledge(2, 2)], "You have the middle. Now add the edges."],
  [
    "statements that are wrong",
    [knowledge(3, 0, 2), knowledge(3, 0, 1)],
    "Check the facts first. The rest will stand on them.",
  ],
  [
    "no habit at all",
    [story(whole), story(whole), story(whole)],
    "The evidence is there. Ask for harder questions.",
  ],
];

for (const [name, assessments, headline] of HEADLINES) {
  Deno.test(`headline: ${name}`, () => assert.equal(reportOf(assessments).headline, headline));
}

Deno.test("the summary counts what the headline says", () => {
  const { summary } = reportOf([
    story({ ...whole, result: "it got faster" }),
    story({ ...whole, result: "they were happy" }),
    story(whole),
  ]);
  assert.match(summary, /^All three stories had a result; two of them had no number\./);
});

Deno.test("numbers are recognised in words and in other scripts", () => {
  for (const sized of ["half the time", "from 9 to 4", "٤٥ minutes", "twice as fast", "down 20%"]) {
    const report = reportOf([story({ ...whole, action: "I wrote it", result: sized }), story(whole)]);
    assert.equal(report.headline, "The evidence is there. Ask for harder questions.", sized);
  }
});

Deno.test("a weak competency takes the headline when no habit does", () => {
  const report = reportOf([story(whole), story(whole)], {
    overall: 55,
    band: "developing",
    competencies: [{ competency: "collaboration", level: 2, answers: 2, quotes: [] }],
  });
  assert.equal(report.headline, "Let another person act in your stories.");
  assert.match(report.summary, /Collaboration stands at 2\.0 of 5 over two answers/);
  assert.match(report.summary, /Five points separate this from the next band\./);
});

Deno.test("nothing answered: no score, no praise, the questions stay", () => {
  const turns = [sampleTurn(0, { question, difficultyAfter: null })];
  const report = sampleReport({ view: sampleView({ turns }), totals: NOTHING, gaps: null });
  assert.equal(report.headline, "The interview ended before your first answer.");
  assert.equal(report.overall, null);
  assert.equal(report.answeredQuestions, 0);
  assert.equal(report.cards.length, 1);
  assert.equal(report.cards[0]?.assessment, null);
  assert.deepEqual(report.cards[0]?.exchanges.map(({ answer, sequence }) => [answer, sequence]), [[
    null,
    null,
  ]]);
  assert.match(report.summary, /^You ended after one question of 6\./);
});

Deno.test("no question asked at all: a report, not an error", () => {
  const report = sampleReport({ view: sampleView({ turns: [] }), totals: NOTHING, gaps: null });
  assert.deepEqual([report.cards, report.timeline, report.engines], [[], [], ["rules"]]);
  assert.doesNotMatch(report.summary, /below/);
});

Deno.test("all skipped: says so and scores nothing", () => {
  const skipped = { sequence: 4, text: "", skipped: true, at: new Date(0) };
  const turns = [0, 1, 2].map((index) =>
    sampleTurn(index, {
      question,
      answer: skipped,
      assessment: sampleAssessment({ gate: { class: "skip", because: "You skipped it." } }),
    })
  );
  const report = sampleReport({
    view: sampleView({ turns, totalQuestions: 3 }),
    totals: NOTHING,
    gaps: null,
  });
  assert.equal(report.headline, "You heard the questions. Try one of them next time.");
  assert.match(report.summary, /^Three questions were skipped and none answered/);
  assert.deepEqual(report.timeline.map(({ score }) => score), [null, null, null]);
});

Deno.test("answers without enough evidence are not called zero", () => {
  const unsure = sampleAssessment({
    gate: { class: "dont-know", because: "You said that you do not know." },
  });
  const report = reportOf([unsure, unsure], NOTHING);
  assert.equal(report.headline, "There is not enough in the words to judge yet.");
  assert.match(report.summary, /That is not a zero\./);
  assert.match(report.summary, /Two times you said that you did not know/);
  assert.equal(report.band, null);
});

Deno.test("one rated answer is called a first impression", () => {
  const report = reportOf([story(whole)]);
  assert.equal(report.headline, "One answer is a start. Give the next one company.");
  assert.match(report.summary, /rests on one rated answer/);
  assert.match(report.limits, /One rated answer carries little weight/);
});

Deno.test("every competency has a row; without evidence it has neither level nor anchor", () => {
  const { competencies } = sampleReport();
  assert.deepEqual(competencies.map(({ competency }) => competency), [...COMPETENCIES]);
  const collaboration = competencies.find(({ competency }) => competency === "collaboration");
  assert.deepEqual([collaboration?.level, collaboration?.anchor], [null, null]);
  assert.match(competencies[0]?.anchor ?? "", /level 4/);
});

Deno.test("the candidate's own questions are shown, but are no part of score or timeline", () => {
  const report = sampleReport();
  assert.equal(report.cards.at(-1)?.phase, "your-questions");
  assert.equal(report.timeline.length, report.cards.length - 1);
  assert.equal(report.answeredQuestions, 5);
});

Deno.test("follow-ups keep their answers, unanswered ones keep their place", () => {
  const report = sampleReport();
  assert.deepEqual(report.cards[0]?.exchanges.map(({ kind }) => kind), ["question", "probe"]);
  assert.equal(report.cards[3]?.exchanges[1]?.answer, null);
});

Deno.test("engines: rules alone, a model, and rules that stood in for it", () => {
  assert.match(
    sampleReport().judgedBy,
    /^Asked and judged by the rules 1\.4\.0, with rubric 2\.1\. No model took part\.$/,
  );
  const turn = (index: number, assessment: Partial<Assessment>): TranscriptTurn =>
    sampleTurn(index, {
      question,
      said: "I did it.",
      engine: "model:llama-3.3-70b-versatile",
      assessment: { ...story(whole), ...assessment },
    });
  const turns = [
    turn(0, { engine: "model:llama-3.3-70b-versatile" }),
    turn(1, { engine: "rules", fallback: true }),
  ];
  const report = sampleReport({ view: sampleView({ turns }) });
  assert.deepEqual(report.engines, ["model:llama-3.3-70b-versatile", "rules"]);
  assert.equal(report.fallback, true);
  assert.match(report.judgedBy, /the model llama-3\.3-70b-versatile and the rules/);
  assert.match(report.judgedBy, /the rules stood in/);
});

Deno.test("the study plan ties each step to a finding, a question or a gap, and repeats none", () => {
  const { studyPlan } = sampleReport();
  const topics = studyPlan.map(({ topic }) => topic);
  assert.equal(topics[0], "The size of a result");
  assert.ok(
    topics.includes("PostgreSQL") && topics.includes("Kubernetes") && topics.includes("Depth of knowledge"),
  );
  assert.equal(new Set(topics).size, topics.length);
  assert.ok(studyPlan.length <= 7);
  const postgres = studyPlan.find(({ topic }) => topic === "PostgreSQL");
  assert.match(postgres?.why ?? "", /An index takes space and helps only while it is in memory/);
  assert.equal(postgres?.source?.url, "https://www.postgresql.org/docs/current/indexes.html");
  assert.ok(studyPlan.every(({ why, how }) => why.length > 10 && how.length > 10));
});

Deno.test("a question that was left open is named as such", () => {
  const open = {
    ...knowledge(0, 3),
    ratings: [],
    gate: { class: "dont-know" as const, because: "You said so." },
  };
  const { studyPlan } = reportOf([open, story(whole)]);
  assert.match(
    studyPlan.find(({ topic }) => topic === "Theme")?.why ?? "",
    /^You left “Tell me .+” open\. A good answer holds “Statement no 0” and .+, and one more point\.$/,
  );
});

Deno.test("attribution stands only where the data was used", () => {
  assert.match(sampleReport().attribution, /O\*NET 29\.3/);
  assert.equal(sampleReport({ gaps: null }).attribution, "");
  assert.equal(sampleReport({ gaps: { ...sampleGaps, gaps: [] } }).attribution, "");
});

Deno.test("the same view gives the same report, without an exclamation mark of ours", () => {
  assert.deepEqual(sampleReport(), sampleReport());
  for (const [, assessments] of HEADLINES) {
    const { headline, summary, studyPlan, limits, judgedBy } = reportOf(assessments);
    const ours = [headline, summary, limits, judgedBy, ...studyPlan.flatMap(({ why, how }) => [why, how])]
      .join(" ");
    assert.doesNotMatch(ours, /!|undefined|NaN|\bnull\b/);
  }
});

Deno.test("the fixture's quotes stand where they say", () => {
  for (const card of sampleReport().cards) {
    for (const { quotes } of card.assessment?.ratings ?? []) {
      for (const each of quotes) {
        const said = card.exchanges.find(({ sequence }) => sequence === each.sequence)?.answer ?? "";
        assert.equal(said.slice(each.start, each.end), each.text);
      }
    }
  }
  assert.throws(() => quoteOf({ sequence: 1, text: "a" }, "b"));
});

Deno.test("hints go with their question and are said to lower no score", () => {
  const turns = sampleView().turns.map((turn) =>
    turn.index === 1
      ? { ...turn, hints: [{ level: 1, text: "What does a write have to do?", sequence: 12 }] }
      : turn
  );
  const report = sampleReport({ view: sampleView({ turns }) });
  assert.deepEqual(report.cards[1]?.hints, [{ level: 1, text: "What does a write have to do?" }]);
  assert.deepEqual(report.cards[0]?.hints, []);
  assert.match(report.limits, /Hints were taken with one question\. .*lowered no score/);
  assert.doesNotMatch(sampleReport().limits, /[Hh]ints/);
});
