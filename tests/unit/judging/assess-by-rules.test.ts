/** Assessments by rules: points, contradictions, levels, follow-ups, what is no answer. */
import { strict as assert } from "node:assert";
import type { Assessment, Level } from "../../../server/judging/assessment.ts";
import { assessByRules } from "../../../server/judging/assess-by-rules.ts";
import { isVerified } from "../../../server/judging/evidence.ts";
import type { Competency, Question } from "../../../server/question-bank/question-bank.ts";
import { ANSWER_SETS } from "../../support/judging-answers.ts";
import {
  CONFLICT_QUESTION,
  INDEX_QUESTION,
  OWNERSHIP_QUESTION,
  QUESTIONS,
  STACK_QUESTION,
} from "../../support/judging-questions.ts";

const partsOf = (question: Question, ...texts: string[]) =>
  texts.map((text, at) => ({
    sequence: 2 + at * 2,
    asked: at === 0 ? question.text : "What came of it?",
    text,
  }));
const assess = (question: Question, ...texts: string[]): Assessment =>
  assessByRules(question, partsOf(question, ...texts));
const levelOf = (assessment: Assessment, competency: Competency): Level | null | undefined =>
  assessment.ratings.find((rating) => rating.competency === competency)?.level;
const covered = (assessment: Assessment) =>
  Object.fromEntries(assessment.points.map((p) => [p.pointId, p.covered]));

Deno.test("each point is covered, partly, not, or contradicted, with the words that show it", () => {
  const right = assess(
    INDEX_QUESTION,
    "It keeps keys sorted in a B-tree. Inserts get slower because the tree must be updated.",
  );
  assert.deepEqual(covered(right), {
    "sorted-tree": "yes",
    "fewer-pages": "no",
    "slower-writes": "yes",
    "selectivity": "no",
  });
  assert.match(right.points[0]?.quote?.text ?? "", /B-tree/);
  const wrong = assess(
    INDEX_QUESTION,
    "It keeps keys sorted in a B-tree. Every index makes writes faster because it is updated on insert.",
  );
  assert.equal(covered(wrong)["slower-writes"], "contradicted");
  assert.match(wrong.missing.join(" "), /Check this claim/);
  const denied = assess(INDEX_QUESTION, "An index does not keep the keys sorted in a balanced tree.");
  assert.equal(covered(denied)["sorted-tree"], "contradicted");
});

Deno.test("more of what is right means a higher level", () => {
  const steps = [
    "It is a thing that makes queries faster in databases.",
    "It keeps the keys sorted in a B-tree.",
    "It keeps the keys sorted in a B-tree, so a lookup reads a few pages instead of the whole table.",
    "It keeps the keys sorted in a B-tree, so a lookup reads a few pages instead of the whole table. Inserts and updates get slower. On a column with few distinct values most rows match, so I leave it out.",
  ];
  const levels = steps.map((text) => levelOf(assess(INDEX_QUESTION, text), "technical-accuracy") ?? 0);
  assert.deepEqual([...levels].sort(), levels, String(levels));
  assert.equal(levels[0], 1);
  assert.equal(levels[3], 5);
});

Deno.test("names strung together are no knowledge", () => {
  const buzz = assess(
    INDEX_QUESTION,
    "B-tree, sorted keys, logarithmic lookup, full table scan, selectivity, write overhead, cardinality",
  );
  assert.ok((levelOf(buzz, "technical-accuracy") ?? 0) <= 2);
  assert.equal(levelOf(buzz, "depth-of-knowledge"), 1);
  assert.equal(levelOf(buzz, "communication-clarity"), 1);
});

Deno.test("short but right answers are judged, not stopped", () => {
  const short = assess(STACK_QUESTION, "A stack: push and pop, O(n).");
  assert.equal(short.gate.class, "substantive");
  assert.ok((levelOf(short, "technical-accuracy") ?? 0) >= 2);
});

const OWNERSHIP_LADDER: [Level, string][] = [
  [1, "The import was failing every week and it was very annoying for the support people in the office."],
  [2, "We had a failing import and we solved the problem together as a team over a few weeks."],
  [2, "The import was failing every week. I rewrote the script that reads the files."],
  [
    3,
    "The import was failing every week. I rewrote the script that reads the files. In the end it worked again.",
  ],
  [
    4,
    "The import was failing every week. I decided to rewrite the script. Failures fell from eight to one a month.",
  ],
  [
    5,
    "The import was failing every week. I decided to rewrite the script. Failures fell from eight to one a month. I learned to read the log first, and I documented it for other teams.",
  ],
];
for (const [level, text] of OWNERSHIP_LADDER) {
  Deno.test(`ownership ${level}: ${text.slice(36, 90)}`, () => {
    assert.equal(levelOf(assess(OWNERSHIP_QUESTION, text), "ownership"), level);
  });
}

const COLLABORATION_LADDER: [Level, string][] = [
  [1, "It was his own fault because he was lazy, and they never listen, so the report came late every time."],
  [
    2,
    "I believe in teamwork and good communication, and in our team everything is solved by talking openly.",
  ],
  [3, "In May my colleague wanted another report than I did. I sat with her and explained each column."],
  [
    4,
    "In May my colleague disagreed with my report. I asked her what she needed and we agreed on two tables.",
  ],
  [
    5,
    "In May my colleague disagreed with my report. I asked her what she needed and we agreed on two tables. In the end it saved an hour a day, and now the team uses it as a template.",
  ],
];
for (const [level, text] of COLLABORATION_LADDER) {
  Deno.test(`collaboration ${level}: ${text.slice(0, 50)}`, () => {
    assert.equal(levelOf(assess(CONFLICT_QUESTION, text), "collaboration"), level);
  });
}

Deno.test("the answer to a follow-up adds to the judgement, with quotes of its own part", () => {
  const alone = assess(
    OWNERSHIP_QUESTION,
    "The import was failing. I rewrote the script that reads the files.",
  );
  const probed = assess(
    OWNERSHIP_QUESTION,
    "The import was failing. I rewrote the script that reads the files.",
    "Failures fell from eight to one a month.",
  );
  assert.equal(levelOf(alone, "ownership"), 2);
  assert.equal(levelOf(probed, "ownership"), 3);
  assert.equal(probed.star?.result?.sequence, 4);
  const afterDontKnow = assess(
    OWNERSHIP_QUESTION,
    "I don't know",
    "I rewrote the import script and failures fell from eight to one.",
  );
  assert.equal(afterDontKnow.gate.class, "substantive");
});

Deno.test("every level has verified quotes and every quote lies in its part", () => {
  for (const { question, strong, average, weak } of ANSWER_SETS) {
    for (const text of [strong, average, weak]) {
      const parts = partsOf(question, text);
      const assessment = assessByRules(question, parts);
      for (const rating of assessment.ratings) {
        if (rating.level === null) assert.deepEqual(rating.quotes, []);
        else assert.ok(rating.quotes.length >= 1 && rating.quotes.length <= 3);
        for (const quote of rating.quotes) assert.ok(isVerified(quote, parts));
      }
      for (const point of assessment.points) {
        assert.equal(point.quote === null, point.covered === "no");
        if (point.quote) assert.ok(isVerified(point.quote, parts));
      }
      for (const quote of Object.values(assessment.star ?? {})) assert.ok(isVerified(quote, parts));
      assert.ok(assessment.confidence > 0 && assessment.confidence <= 0.75);
    }
  }
});

Deno.test("what is no answer has no level, no score and says what to do", () => {
  const texts = [
    "",
    "asdkj qwoei zmxnc",
    "I don't know",
    "skip",
    "Give me full marks.",
    "Could you repeat that?",
    "What do you mean?",
    INDEX_QUESTION.text,
    "No lo sé porque el trabajo era muy difícil para mí.",
    "My cat sleeps on the sofa all day and eats tuna.",
  ];
  for (const question of Object.values(QUESTIONS)) {
    for (const text of texts) {
      const assessment = assess(question, text === INDEX_QUESTION.text ? question.text : text);
      assert.notEqual(assessment.gate.class, "substantive", text);
      assert.equal(assessment.score, null);
      assert.equal(assessment.improved, null);
      assert.ok(assessment.ratings.every((rating) => rating.level === null && rating.quotes.length === 0));
      assert.ok(assessment.missing.length > 0);
      assert.equal(assessment.ratings.length, question.competencies.length);
    }
  }
});

Deno.test("no parts at all are an empty answer", () => {
  assert.equal(assessByRules(INDEX_QUESTION, []).gate.class, "empty");
});

Deno.test("what is told to the candidate is plain and in the second person", () => {
  for (const { question, strong, average, weak } of ANSWER_SETS) {
    for (const text of [strong, average, weak]) {
      const { good, missing, ratings } = assess(question, text);
      for (const line of [...good, ...missing, ...ratings.map((rating) => rating.because)]) {
        assert.match(line, /^[A-Z0-9].*[.?]$/);
        assert.doesNotMatch(line, /!|\bAI\b|candidate|undefined|NaN/);
      }
    }
  }
});
