/** Killed at any point, an interview continues from its log in another process: nothing lost, nothing doubled. */
import { strict as assert } from "node:assert";
import type { InterviewEvent, Logged } from "../../server/interviews/interview-events.ts";
import { foldInterview, stateOf } from "../../server/interviews/interview-state.ts";
import { createEventLog } from "../../server/platform/events/event-log.ts";
import { createWakeSignal } from "../../server/platform/events/wake-signal.ts";
import { createScriptedModel } from "../../server/platform/model/scripted.ts";
import { DATABASES } from "../support/databases.ts";
import { collect, FULL_STORY, heardText, openRoom, refusal, testJudging } from "../support/interview-room.ts";

const ME = "viewer:me" as const;
const [, sqlite] = DATABASES[0] ?? (() => {
  throw new Error("a database to test on");
})();

const SAY = [
  FULL_STORY,
  "We did it.",
  "I did it when asked; the result was 4 of 5.",
  "I don't know",
  FULL_STORY,
  FULL_STORY,
  FULL_STORY,
];

/** The log of a whole interview. */
async function wholeLog(): Promise<Logged<InterviewEvent>[]> {
  await using opened = await sqlite();
  const { interviews } = openRoom(opened.database);
  const { id } = await interviews.start(ME, {
    mode: "mixed",
    jobRole: "Software engineer",
    totalQuestions: 4,
  });
  for (let turn = 0; (await interviews.view(ME, id)).asking; turn += 1) {
    await interviews.answer(ME, id, { text: SAY[turn] ?? FULL_STORY, key: `k${turn}` });
  }
  return await interviews.log(ME, id);
}

Deno.test("any prefix of the log is a valid place to continue from", async () => {
  const whole = await wholeLog();
  assert.ok(whole.length > 12);
  for (let length = 1; length < whole.length; length += 1) {
    await using opened = await sqlite();
    const { database } = opened;
    const room = openRoom(database);
    const prefix = whole.slice(0, length);
    const state = foldInterview(null, prefix);
    assert.ok(state);
    const eventLog = createEventLog({ database, signal: createWakeSignal(), now: () => 1 });
    await eventLog.append(
      "interview:i",
      0,
      prefix.map(({ event }) => ({ type: event.type, data: event })),
      async (tx) => {
        await tx.insertInto("interviews").values({
          id: "i",
          owner: ME,
          resume_id: null,
          mode: "mixed",
          job_role: null,
          state: stateOf(state),
          question_index: 0,
          total_questions: 4,
          difficulty: 5,
          assessment: 0,
          started_at: 1,
          finished_at: null,
          paused_at: null,
          paused_ms: 0,
          sequence: length,
          overall_score: null,
        }).execute();
      },
    );
    await room.interviews.recover();
    await room.interviews.recover();
    const recovered = await room.interviews.log(ME, "i");
    assert.deepEqual(recovered.slice(0, length).map(({ event }) => event), prefix.map(({ event }) => event));
    assert.notEqual((await room.interviews.status(ME, "i")).state, "thinking");
    for (let turn = 0; (await room.interviews.view(ME, "i")).asking && turn < 20; turn += 1) {
      await room.interviews.answer(ME, "i", { text: FULL_STORY });
    }
    const view = await room.interviews.view(ME, "i");
    assert.equal(view.state, "finished", `from ${length}`);
    assert.deepEqual(view.turns.map(({ index }) => index), [0, 1, 2, 3]);
    const log = await room.interviews.log(ME, "i");
    for (const type of ["question-asked", "answer-assessed"] as const) {
      const indexes = log.flatMap(({ event }) => event.type === type ? [event.index] : []);
      assert.equal(new Set(indexes).size, indexes.length, `${type} from ${length}`);
    }
    assert.equal(log.filter(({ event }) => event.type === "finished").length, 1);
    assert.deepEqual(room.problems(), []);
  }
});

Deno.test("a process that dies after acknowledging leaves an answer that another one takes further", async () => {
  await using opened = await sqlite();
  const hanging = { engine: "model:judge" as const, assess: () => new Promise<never>(() => {}) };
  const dead = openRoom(opened.database, { judging: testJudging(hanging) });
  const { id } = await dead.interviews.start(ME, { mode: "behavioral" });
  const receipt = await dead.interviews.answer(ME, id, { text: FULL_STORY, key: "a" });
  assert.equal((await dead.interviews.status(ME, id)).state, "thinking");
  const alive = dead.another({ judging: testJudging() });
  assert.equal((await refusal(alive.answer(ME, id, { text: "More." }))).code, "interviewer-speaking");
  const following = collect(alive.follow(ME, id, String(receipt.sequence)));
  await alive.recover();
  const view = await alive.view(ME, id);
  assert.deepEqual([view.state, view.asking?.index, view.turns[0]?.answer?.text], ["asking", 1, FULL_STORY]);
  assert.equal(heardText(await following), view.asking?.text);
  assert.deepEqual(await alive.answer(ME, id, { text: FULL_STORY, key: "a" }), {
    ...receipt,
    repeated: true,
  });
});

Deno.test("a start does not wait for a provider that hangs", async () => {
  await using opened = await sqlite();
  const hanging = { engine: "model:judge" as const, assess: () => new Promise<never>(() => {}) };
  const dead = openRoom(opened.database, { judging: testJudging(hanging) });
  const { id } = await dead.interviews.start(ME, { mode: "behavioral" });
  await dead.interviews.answer(ME, id, { text: FULL_STORY });
  const began = performance.now();
  await dead.another().recover();
  assert.ok(performance.now() - began < 2_000);
});

Deno.test("without a restart, whoever follows takes over once the interviewer must be gone", async () => {
  await using opened = await sqlite();
  const hanging = { engine: "model:judge" as const, assess: () => new Promise<never>(() => {}) };
  const dead = openRoom(opened.database, { judging: testJudging(hanging) });
  const { id } = await dead.interviews.start(ME, { mode: "behavioral" });
  const receipt = await dead.interviews.answer(ME, id, { text: FULL_STORY });
  const alive = dead.another({ judging: testJudging() });
  dead.clock.forward(60_000);
  const signals = await collect(alive.follow(ME, id, String(receipt.sequence)));
  assert.equal(heardText(signals), (await alive.view(ME, id)).asking?.text);
});

Deno.test("two processes that continue the same turn ask one question", async () => {
  await using opened = await sqlite();
  const judge = (ms: number) => {
    const rules = testJudging();
    return testJudging({
      engine: "model:judge",
      async assess(input, signal) {
        await new Promise((resolve) => setTimeout(resolve, ms));
        return await rules.assess(input, signal);
      },
    });
  };
  const model = createScriptedModel((request) => JSON.parse(request.messages[1]?.content ?? "{}").question);
  const one = openRoom(opened.database, { judging: judge(10), model });
  const { id } = await one.interviews.start(ME, { mode: "technical" });
  await one.interviews.answer(ME, id, { text: FULL_STORY });
  const two = one.another({ judging: judge(11) });
  await Promise.all([two.recover(), one.interviews.settled(id, 2_000)]);
  await Promise.all([one.interviews.stop(), two.stop()]);
  const types = (await one.interviews.log(ME, id)).map(({ event }) => event.type);
  assert.deepEqual(types, [
    "started",
    "question-asked",
    "answer-given",
    "answer-assessed",
    "difficulty-changed",
    "question-asked",
  ]);
});

Deno.test("a database that fails for a moment costs a retry, not the turn", async () => {
  await using opened = await sqlite();
  let failing = 0;
  const rules = testJudging();
  const room = openRoom({
    ...opened.database,
    transaction: (work) =>
      failing-- > 0 ? Promise.reject(new Error("database is locked")) : opened.database.transaction(work),
  }, {
    judging: testJudging({ engine: "model:judge", assess: (input, signal) => rules.assess(input, signal) }),
  });
  const { id } = await room.interviews.start(ME, { mode: "behavioral" });
  await room.interviews.answer(ME, id, { text: FULL_STORY });
  failing = 1;
  await room.interviews.settled(id, 3_000);
  const view = await room.interviews.view(ME, id);
  assert.deepEqual([view.state, view.asking?.index], ["asking", 1]);
  failing = 1;
  await assert.rejects(room.interviews.answer(ME, id, { text: "Never acknowledged." }), /locked/);
  assert.equal((await room.interviews.view(ME, id)).turns[1]?.answer, null);
});
