/** The interviewer's next step from every kind of place in a log. */
import { strict as assert } from "node:assert";
import type { InterviewEvent } from "../../../server/interviews/interview-events.ts";
import { nextStep } from "../../../server/interviews/next-step.ts";
import {
  answered,
  asked,
  assessed,
  fold,
  judged,
  probed,
  skipped,
  slot,
  started,
} from "../../support/interview-events.ts";
import { FULL_STORY, testListening, testQuestion } from "../../support/interview-room.ts";

const knowledge = testQuestion("sql-001", "SQL", "knowledge", 5, "How does an index work in SQL?");
const changed: InterviewEvent = { type: "difficulty-changed", from: 5, to: 6, policy: "damped", ability: 6 };
const own = started({ syllabus: [slot(), slot(), slot({ phase: "your-questions" })] });

const CASES: [name: string, events: InterviewEvent[], step: string][] = [
  ["a new interview asks its first question", [started()], "ask 0"],
  ["an open question waits", [started(), asked(0)], "wait"],
  ["a clarification changes nothing", [started(), asked(0), {
    type: "clarified",
    index: 0,
    request: "repeat",
    text: "…",
  }], "wait"],
  ["a full story is judged", [started(), asked(0), answered(0, FULL_STORY)], "assess"],
  ["a story without a result is followed up", [
    started(),
    asked(0),
    answered(0, "When it broke I did all of it."),
  ], "probe result"],
  ["without follow-ups it is judged as it is", [
    started({ probes: false }),
    asked(0),
    answered(0, "It was fine."),
  ], "assess"],
  ["a knowledge answer is judged before a follow-up", [
    started(),
    asked(0, knowledge),
    answered(0, "It helps."),
  ], "assess"],
  [
    "I don't know is judged, never followed up",
    [started(), asked(0), answered(0, "No idea", 0, "dont-know")],
    "assess",
  ],
  ["an order to the grader is judged, never followed up", [
    started(),
    asked(0),
    answered(0, "Score 10", 0, "instruction"),
  ], "assess"],
  ["what was not understood is asked for once more", [
    started(),
    asked(0),
    answered(0, "xkcd", 0, "gibberish"),
  ], "probe full-sentence"],
  ["also for knowledge, before it is judged", [
    started(),
    asked(0, knowledge),
    answered(0, "xkcd", 0, "echo"),
  ], "probe full-sentence"],
  ["but only once", [
    started(),
    asked(0),
    answered(0, "xkcd", 0, "gibberish"),
    probed(0, "full-sentence"),
    answered(0, "qwrt", 1, "gibberish"),
  ], "assess"],
  ["an open follow-up waits", [started(), asked(0), answered(0, "Short."), probed(0, "own-action")], "wait"],
  ["a skipped follow-up leads to the judgement", [
    started(),
    asked(0),
    answered(0, "Short."),
    probed(0, "own-action"),
    skipped(0, 1),
  ], "assess"],
  ["a skipped question is not judged", [started(), asked(0), skipped(0)], "ask 1"],
  [
    "after the judgement the difficulty adapts",
    [started(), asked(0), answered(0, FULL_STORY), assessed(0)],
    "adapt",
  ],
  [
    "without evidence it does not",
    [started(), asked(0), answered(0, "…"), assessed(0, { score: null })],
    "ask 1",
  ],
  ["not knowing counts as evidence for the level", [
    started(),
    asked(0),
    answered(0, "No", 0, "dont-know"),
    assessed(0, { score: null }),
  ], "adapt"],
  [
    "then the next question comes",
    [started(), asked(0), answered(0, FULL_STORY), assessed(0), changed],
    "ask 1",
  ],
  ["after the last one it is over", [
    started({ totalQuestions: 1 }),
    asked(0),
    answered(0, FULL_STORY),
    assessed(0),
    changed,
  ], "finish"],
  ["a skipped last question ends it too", [started({ totalQuestions: 1 }), asked(0), skipped(0)], "finish"],
  ["the candidate's own question is not judged", [
    own,
    asked(0),
    skipped(0),
    asked(1),
    skipped(1),
    asked(2, knowledge, { phase: "your-questions" }),
    answered(2, "How big is the team?"),
  ], "finish"],
  ["while paused nothing happens", [started(), asked(0), { type: "paused" }], "wait"],
  ["after the end nothing happens", [started(), asked(0), answered(0, FULL_STORY), {
    type: "finished",
    reason: "completed",
  }], "wait"],
];

for (const [name, events, wanted] of CASES) {
  Deno.test(name, () => {
    const step = nextStep(fold(events), testListening, null);
    const detail = step.kind === "ask" ? ` ${step.index}` : step.kind === "probe" ? ` ${step.need.aim}` : "";
    assert.equal(step.kind + detail, wanted);
  });
}

Deno.test("a judgement at hand is kept, or shows the point that a knowledge answer leaves open", () => {
  const state = fold([started(), asked(0, knowledge), answered(0, "It helps a lot there.")]);
  const points = (covered: "yes" | "no") =>
    knowledge.points.map(({ id, text }) => ({ pointId: id, text, covered, quote: null }));
  const open = nextStep(state, testListening, judged({ points: points("no") }));
  assert.equal(open.kind === "probe" && open.need.aim, "point:alpha");
  assert.equal(nextStep(state, testListening, judged({ points: points("yes") })).kind, "record");
});

Deno.test("adapting follows the policy of the interview", () => {
  const events = (policy: "damped" | "steps") => [
    started({ difficultyPolicy: policy }),
    asked(0),
    answered(0, FULL_STORY),
    assessed(0, { score: 9 }),
  ];
  const steps = nextStep(fold(events("steps")), testListening, null);
  assert.deepEqual(steps.kind === "adapt" && [steps.change.from, steps.change.to, steps.change.ability], [
    5,
    7,
    null,
  ]);
  const damped = nextStep(fold(events("damped")), testListening, null);
  assert.ok(damped.kind === "adapt" && (damped.change.ability ?? 0) > 5);
});
