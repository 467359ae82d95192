/** The fold: what each event does, from any prefix, without touching what it was given. */
import { strict as assert } from "node:assert";
import type { InterviewEvent } from "../../../server/interviews/interview-events.ts";
import { foldInterview, openPart, stateOf } from "../../../server/interviews/interview-state.ts";
import { elapsedSeconds, statusOf, timesOf, viewOf } from "../../../server/interviews/interview-view.ts";
import {
  answered,
  asked,
  assessed,
  fold,
  log,
  probed,
  skipped,
  START_MS,
  started,
} from "../../support/interview-events.ts";

const WHOLE: InterviewEvent[] = [
  started(),
  asked(0),
  { type: "clarified", index: 0, request: "repeat", text: "Once more: …" },
  answered(0, "I did it."),
  probed(0, "result"),
  answered(0, "It worked.", 1),
  assessed(0),
  { type: "difficulty-changed", from: 5, to: 6, policy: "damped", ability: 6.4 },
  asked(1),
  { type: "paused" },
  { type: "resumed" },
  skipped(1),
  asked(2),
  { type: "finished", reason: "ended-by-candidate", closing: "Thank you." },
  { type: "report-written", overall: 55 },
];

Deno.test("the state follows the log event by event", () => {
  const wanted = [
    "thinking",
    "asking",
    "asking",
    "thinking",
    "asking",
    "thinking",
    "thinking",
    "thinking",
    "asking",
    "paused",
    "asking",
    "thinking",
    "asking",
    "finished",
    "finished",
  ];
  assert.deepEqual(WHOLE.map((_, index) => stateOf(fold(WHOLE.slice(0, index + 1)))), wanted);
});

Deno.test("folding on from any prefix is the same as folding the whole log, and changes no argument", () => {
  const whole = fold(WHOLE);
  for (let at = 1; at < WHOLE.length; at += 1) {
    const before = fold(WHOLE.slice(0, at));
    const copy = structuredClone(before);
    assert.deepEqual(foldInterview(before, log(WHOLE).slice(at)), whole);
    assert.deepEqual(before, copy);
  }
});

Deno.test("answers, follow-ups, skips and difficulty stand where they belong", () => {
  const state = fold(WHOLE);
  assert.deepEqual(state.turns.map(({ parts }) => parts.map(({ given }) => given?.text ?? null)), [
    ["I did it.", "It worked."],
    [""],
    [null],
  ]);
  assert.equal(state.turns[1]?.parts[0]?.given?.skipped, true);
  assert.equal(state.turns[0]?.difficultyAfter, 6);
  assert.equal(state.turns[1]?.difficultyAfter, null);
  assert.deepEqual([state.difficulty, state.ability, state.evidence, state.overallScore], [6, 6.4, 1, 55]);
  assert.equal(openPart(state), null);
});

Deno.test("a log that does not begin with started, or starts twice, is a fault", () => {
  assert.throws(() => fold([asked(0)]));
  assert.throws(() => fold([started(), started()]));
  assert.equal(foldInterview(null, []), null);
});

Deno.test("the clock leaves pauses out and stops at the end", () => {
  const paused = fold(WHOLE.slice(0, 10));
  assert.equal(elapsedSeconds(timesOf(paused), START_MS + 60_000), 9);
  const running = fold(WHOLE.slice(0, 11));
  assert.equal(running.pausedMs, 1_000);
  assert.equal(elapsedSeconds(timesOf(running), START_MS + 60_999), 59);
  assert.equal(elapsedSeconds(timesOf(fold(WHOLE)), START_MS + 999_000), 12);
  assert.equal(elapsedSeconds(timesOf(running), START_MS - 5_000), 0);
  const endedInPause = fold([started(), asked(0), { type: "paused" }, {
    type: "finished",
    reason: "completed",
  }]);
  assert.equal(elapsedSeconds(timesOf(endedInPause), START_MS + 60_000), 2);
});

Deno.test("the view shows what stands open, every turn, and the draft that belongs to it", () => {
  const extras = { now: START_MS + 10_000, engine: "rules" as const };
  const open = viewOf("i", fold(WHOLE.slice(0, 5)), {
    ...extras,
    drafts: [{ index: 0, part: 0, text: "old", savedAt: START_MS }, {
      index: 0,
      part: 1,
      text: "mine",
      savedAt: START_MS,
    }],
  });
  assert.deepEqual(open.asking, {
    kind: "probe",
    index: 0,
    part: 1,
    text: "And result?",
    phase: "behaviour",
    because: "A test.",
    hints: [],
    hintsLeft: 2,
  });
  assert.equal(open.draft, "mine");
  assert.equal(open.turns[0]?.answer?.text, "I did it.");
  assert.equal(open.turns[0]?.probes[0]?.answer, null);
  assert.equal(open.turns[0]?.clarifications.length, 1);
  const finished = viewOf("i", fold(WHOLE), { ...extras, drafts: [] });
  assert.deepEqual([finished.asking, finished.completed, finished.closing], [null, true, "Thank you."]);
  assert.deepEqual(statusOf("i", fold(WHOLE), 0).questionIndex, 2);
});

Deno.test("a text that came while the interviewer spoke is carried to the next question, an older one is not", () => {
  const drafts = (savedAt: number) => [{ index: 0, part: 0, text: "early", savedAt }];
  const next = fold([started(), asked(0), answered(0, "A."), assessed(0), asked(1)]);
  const extras = { now: START_MS, engine: "rules" as const };
  assert.equal(viewOf("i", next, { ...extras, drafts: drafts(START_MS + 2_500) }).draft, "early");
  assert.equal(viewOf("i", next, { ...extras, drafts: drafts(START_MS + 1_000) }).draft, "");
});
