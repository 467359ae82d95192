/** What a candidate may ask of the interviewer in between: hints in practice, a look back, and what is withheld. */
import { strict as assert } from "node:assert";
import { createJudging } from "../../server/judging/judging.ts";
import { DATABASES } from "../support/databases.ts";
import { collect, FULL_STORY, openRoom, refusal, type Room, testJudging } from "../support/interview-room.ts";

const ME = "viewer:me" as const;
const [, open] = DATABASES[0] ?? (() => {
  throw new Error("a database to test on");
})();

/** The test's own judge, with the ears of the real one. */
function hearing() {
  const { gate } = createJudging({ model: null, deadlineMs: 1_000 });
  return { judging: testJudging({ gate }) };
}

async function say(room: Room, id: string, text: string): Promise<void> {
  await room.interviews.answer(ME, id, { text });
  await room.interviews.settled(id, 1_000);
}

Deno.test("hints come one at a time, in order, and cost neither the question nor the draft", async () => {
  await using opened = await open();
  const { interviews } = openRoom(opened.database);
  const { id, asking } = await interviews.start(ME, { mode: "behavioral" });
  const hints = (await interviews.view(ME, id)).turns[0]?.question.hints ?? [];
  assert.ok(hints.length >= 2);
  assert.deepEqual([asking?.hints, asking?.hintsLeft], [[], hints.length]);
  await interviews.saveDraft(ME, id, "half an answer");

  const receipt = await interviews.hint(ME, id);
  const heard = await collect(interviews.follow(ME, id, String(receipt.sequence)));
  assert.deepEqual(heard.map(({ type, data }) => [type, data]), [
    ["hint", { index: 0, level: 1, left: hints.length - 1, text: hints[0] }],
    ["done", {}],
  ]);
  while ((await interviews.view(ME, id)).asking?.hintsLeft) await interviews.hint(ME, id);
  const view = await interviews.view(ME, id);
  assert.deepEqual(view.asking?.hints, hints);
  assert.equal(view.asking?.text, asking?.text);
  assert.equal(view.draft, "half an answer");

  const { sequence } = view;
  const again = await interviews.hint(ME, id);
  assert.deepEqual([again.repeated, (await interviews.view(ME, id)).sequence], [true, sequence]);

  await interviews.answer(ME, id, { text: FULL_STORY });
  const next = await interviews.view(ME, id);
  assert.deepEqual([next.asking?.index, next.asking?.hints], [1, []]);
  assert.deepEqual(next.turns[0]?.hints.map(({ text }) => text), hints);
});

Deno.test("hints change no level", async () => {
  await using opened = await open();
  const { interviews } = openRoom(opened.database);
  const scores: unknown[] = [];
  for (const hints of [0, 3]) {
    const { id } = await interviews.start(ME, { mode: "behavioral" });
    for (let n = 0; n < hints; n += 1) await interviews.hint(ME, id);
    await interviews.answer(ME, id, { text: FULL_STORY });
    const [turn] = (await interviews.view(ME, id)).turns;
    scores.push([turn?.assessment?.score, turn?.assessment?.ratings.map(({ level }) => level)]);
  }
  assert.deepEqual(scores[0], scores[1]);
});

Deno.test("an assessment gives no hint and says nothing of levels before its end", async () => {
  await using opened = await open();
  const room = openRoom(opened.database, hearing());
  const { interviews } = room;
  const { id, asking } = await interviews.start(ME, {
    mode: "behavioral",
    assessment: true,
    totalQuestions: 3,
  });
  assert.equal(asking?.hintsLeft, 0);
  assert.equal((await refusal(interviews.hint(ME, id))).code, "hints-withheld");
  await say(room, id, "Could you give me a hint?");
  const [turn] = (await interviews.view(ME, id)).turns;
  assert.deepEqual(turn?.hints, []);
  assert.match(turn?.clarifications[0]?.text ?? "", /^In an assessment there are no hints/);

  await say(room, id, FULL_STORY);
  const during = await interviews.view(ME, id);
  assert.ok((await interviews.log(ME, id)).some(({ event }) => event.type === "answer-assessed"));
  assert.deepEqual([during.turns[0]?.assessment, during.turns[0]?.difficultyAfter], [null, null]);
  const told = await collect(interviews.follow(ME, id, ""));
  assert.ok(told.every(({ type }) => type !== "assessment"));
  await interviews.end(ME, id);
  assert.ok((await interviews.view(ME, id)).turns[0]?.assessment);
});

Deno.test("in practice the judgement is there as soon as the answer was judged, in the view and in the stream", async () => {
  await using opened = await open();
  const { interviews } = openRoom(opened.database);
  const { id } = await interviews.start(ME, { mode: "behavioral" });
  const { sequence } = await interviews.answer(ME, id, { text: FULL_STORY });
  const told = await collect(interviews.follow(ME, id, String(sequence)));
  const [turn] = (await interviews.view(ME, id)).turns;
  assert.ok(turn?.assessment);
  assert.deepEqual(told.find(({ type }) => type === "assessment")?.data, {
    index: 0,
    assessment: turn.assessment,
  });
});

Deno.test("going back shows the answer before and changes nothing", async () => {
  await using opened = await open();
  const room = openRoom(opened.database, hearing());
  const { interviews } = room;
  const started = await interviews.start(ME, { mode: "behavioral" });
  const { id } = started;
  await say(room, id, "Can I go back to the previous question?");
  const first = (await interviews.view(ME, id)).turns[0]?.clarifications[0];
  assert.equal(first?.request, "look-back");
  assert.match(first?.text ?? "", /no earlier answer yet/);

  await say(room, id, FULL_STORY);
  await say(room, id, "let me see my earlier answer");
  const view = await interviews.view(ME, id);
  const shown = view.turns.at(-1)?.clarifications[0]?.text ?? "";
  assert.ok(shown.includes(`“${FULL_STORY}”`) && shown.includes(started.asking?.text ?? "?"), shown);
  assert.ok(shown.endsWith(view.asking?.text ?? "?"), shown);
  assert.equal(view.turns[0]?.answer?.text, FULL_STORY);
  assert.equal(view.asking?.index, 1);

  await interviews.skip(ME, id);
  await interviews.clarify(ME, id, "look-back");
  assert.match((await interviews.view(ME, id)).turns.at(-1)?.clarifications[0]?.text ?? "", /You skipped it/);
});

Deno.test("asking for a hint in words gives one; when all are out, the question comes in other words", async () => {
  await using opened = await open();
  const room = openRoom(opened.database, hearing());
  const { interviews } = room;
  const { id } = await interviews.start(ME, { mode: "behavioral" });
  await say(room, id, "I'm stuck, can you give me a hint?");
  const view = await interviews.view(ME, id);
  assert.deepEqual([view.turns[0]?.hints.length, view.turns[0]?.answer, view.asking?.index], [1, null, 0]);
  while ((await interviews.view(ME, id)).asking?.hintsLeft) await interviews.hint(ME, id);
  await say(room, id, "another hint please");
  const [turn] = (await interviews.view(ME, id)).turns;
  assert.match(
    turn?.clarifications[0]?.text ?? "",
    /^That was every hint I have for this one\. I am asking for one real occasion/,
  );
  assert.equal(turn?.answer, null);
});
