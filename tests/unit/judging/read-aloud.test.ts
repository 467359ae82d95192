/** What an interviewer who listened would not say: found by reading whole interviews from start to end. */
import { strict as assert } from "node:assert";
import { OPENERS } from "../../../server/interviews/opening.ts";
import { assessByRules } from "../../../server/judging/assess-by-rules.ts";
import { findStarParts } from "../../../server/judging/star.ts";
import { splitSentences } from "../../../server/judging/sentences.ts";
import { createQuestionBank } from "../../../server/question-bank/built-in.ts";
import type { Question } from "../../../server/question-bank/question-bank.ts";
import { INDEX_QUESTION } from "../../support/judging-questions.ts";

const [, OPENER] = OPENERS;
const bank = createQuestionBank();

function assess(question: Question | undefined, ...texts: (string | [asked: string, text: string])[]) {
  assert.ok(question);
  return assessByRules(
    question,
    texts.map((one, at) => {
      const [asked, text] = typeof one === "string" ? [question.text, one] : one;
      return { sequence: 2 + at * 2, asked, text };
    }),
  );
}

const FALLS =
  "Last winter on our surgical ward we had too many falls at night, eleven in two months. I was asked to look at it. " +
  "I went through every incident form and saw that eight of them happened between four and six, when people got up " +
  "for the toilet. So I proposed a round at half past three and agreed it with the night staff, who first thought it " +
  "was extra work. After that no patient fell in that time for six weeks.";

Deno.test("a lesson that was told is not asked for", () => {
  const lesson = assess(OPENER, `${FALLS} What I learned is to look at the times before changing anything.`);
  assert.equal(lesson.ratings[0]?.level, 4);
  assert.match(lesson.missing.join(" "), /others took over/);
  assert.doesNotMatch(lesson.missing.join(" "), /learned/);
});

Deno.test("the points of a first question are made by the parts that were heard", () => {
  const { points, star } = assess(OPENER, FALLS);
  const covered = new Map(points.map((point) => [point.pointId, point]));
  for (
    const [id, part] of [["situation", "situation"], ["own-part", "action"], ["result", "result"]] as const
  ) {
    assert.ok(star?.[part]);
    assert.equal(covered.get(id)?.covered, "yes", id);
    assert.ok(covered.get(id)?.quote);
  }
  const nothing = assess(
    OPENER,
    "We are always responsible for the reports and usually do them with the whole team.",
  );
  assert.equal(nothing.points.find(({ pointId }) => pointId === "result")?.covered, "no");
});

Deno.test("a time such as the quarter before stays in one piece", () => {
  const clauses = (text: string) =>
    splitSentences(text).flatMap((sentence) => sentence.clauses.map((one) => text.slice(one.start, one.end)));
  assert.deepEqual(clauses("The quarter before it was off by 18."), ["The quarter before it was off by 18."]);
  assert.deepEqual(clauses("I called her before she left."), ["I called her", "before she left."]);
});

const LAUNCH =
  "Honestly the Nordics launch. Our distributor quit three weeks before. I drove to Malmö and found a reseller. " +
  "We opened on the planned day with eleven accounts.";

Deno.test("what was told about the situation is the situation, and its figures are no result", () => {
  const star = findStarParts([
    { sequence: 2, asked: "Describe a project that rested on you.", text: LAUNCH },
    {
      sequence: 4,
      asked: "What was the situation around it?",
      text: "The contract was not signed by legal yet and launch was in three weeks.",
    },
  ]);
  assert.match(star.situation?.text ?? "", /distributor quit/);
  assert.equal(star.result?.sequence, 2);
});

Deno.test("what followed from an act is not the task", () => {
  const star = findStarParts([{
    sequence: 2,
    asked: "Describe a project of yours that failed.",
    text:
      "At my old company the forecast failed. I trained it on one city only. After two weeks we had to switch it off.",
  }]);
  assert.equal(star.task, undefined);
});

Deno.test("steps in an order without a reason are asked for the reason, not for the order again", () => {
  const { missing } = assess(
    bank.get("adapting-to-change-002"),
    "At our ward we changed from paper charts to tablets. I made a one page sheet, then I sat with each colleague for " +
      "one night, and I collected their questions. By the third week nobody used paper.",
  );
  assert.doesNotMatch(missing.join(" "), /what first, what then/);
});

Deno.test("an explanation keeps its order in the improved version, and a plan does not open with a bracket", () => {
  const { improved } = assess(
    INDEX_QUESTION,
    "Because looking through the whole table is slow. It keeps the keys sorted in a B-tree.",
  );
  assert.match(improved ?? "", /^Because looking/);
  const plan = assess(
    bank.get("ambiguity-005"),
    "I would read what is urgent first and ask my manager what cannot wait. Then I would write down what I think the job is.",
  );
  assert.match(plan.improved ?? "", /^I would read/);
});
