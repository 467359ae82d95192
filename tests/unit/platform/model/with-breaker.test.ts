/** A model that failed several times in a row is left alone, tried once, and taken back when it answers. */
import { strict as assert } from "node:assert";
import {
  ModelError,
  type ModelFailure,
  type ModelRequest,
} from "../../../../server/platform/model/language-model.ts";
import { createScriptedModel, type ScriptedAnswer } from "../../../../server/platform/model/scripted.ts";
import { withBreaker } from "../../../../server/platform/model/with-breaker.ts";
import { withDeadline } from "../../../../server/platform/model/with-deadline.ts";
import { createSettableClock } from "../../../support/settable-clock.ts";

const ask: ModelRequest = { purpose: "test", messages: [], format: "text", maxTokens: 10, temperature: 0 };
const fails = (failure: ModelFailure, retryAfterMs?: number) =>
  new ModelError(failure, `It is ${failure}.`, retryAfterMs === undefined ? {} : { retryAfterMs });

/** Whatever `says` holds at the moment is what the model does. */
function setUp(first: ScriptedAnswer) {
  const clock = createSettableClock();
  const says = { now: first };
  const changes: string[] = [];
  const inner = createScriptedModel(() => says.now);
  const model = withBreaker(inner, {
    clock,
    failures: 3,
    restMs: 1_000,
    onChange: (state, restMs) => changes.push(`${state} ${restMs}`),
  });
  return { clock, says, changes, inner, model };
}

const complete = (model: ReturnType<typeof setUp>["model"], request = ask): Promise<string> =>
  model.complete(request).then(({ text }) => text, (error) => {
    assert(error instanceof ModelError);
    return error.failure;
  });

async function stream(model: ReturnType<typeof setUp>["model"], request = ask): Promise<string> {
  let text = "";
  try {
    for await (const piece of model.stream(request)) text += piece;
    return text;
  } catch (error) {
    assert(error instanceof ModelError);
    return error.failure;
  }
}

for (
  const failure of [
    "rate-limited",
    "quota-exhausted",
    "unauthorised",
    "unavailable",
    "timeout",
    "cut",
  ] as const
) {
  Deno.test(`after three times ${failure} nobody waits for it`, async () => {
    for (const call of [complete, stream]) {
      const { model, inner, changes } = setUp(fails(failure));
      for (let count = 0; count < 3; count += 1) assert.equal(await call(model), failure);
      for (let count = 0; count < 5; count += 1) assert.equal(await call(model), "unavailable");
      assert.equal(inner.calls.length, 3);
      assert.deepEqual(changes, ["open 1000"]);
    }
  });
}

Deno.test("only failures in a row count: an answer, also a useless one, begins the count anew", async () => {
  for (const alive of ["There.", fails("rejected"), fails("unreadable")]) {
    const { model, says, inner } = setUp("");
    for (let round = 0; round < 4; round += 1) {
      says.now = fails("unavailable");
      await complete(model);
      await stream(model);
      says.now = alive;
      await complete(model);
    }
    assert.equal(inner.calls.length, 12);
  }
});

Deno.test("after its rest one call tries it; success takes it back, failure leaves it alone again", async () => {
  const { model, says, inner, clock, changes } = setUp(fails("unavailable"));
  for (let count = 0; count < 3; count += 1) await complete(model);
  clock.advance(999);
  assert.equal(await complete(model), "unavailable");
  assert.equal(inner.calls.length, 3);
  clock.advance(1);
  await complete(model);
  assert.equal(inner.calls.length, 4, "one try");
  assert.equal(await complete(model), "unavailable");
  assert.equal(inner.calls.length, 4, "which failed");
  clock.advance(1_000);
  says.now = { pieces: ["There."], pauseMs: 10 };
  const trial = stream(model);
  assert.equal(await complete(model), "unavailable", "the others wait for what becomes of the try");
  assert.equal(await trial, "There.");
  assert.equal(await complete(model), "There.");
  assert.deepEqual(changes, ["open 1000", "open 1000", "closed 0"]);
});

Deno.test("a wait that the provider asks for is kept, up to a minute", async () => {
  for (const [askedMs, keptMs] of [[5_000, 5_000], [86_400_000, 60_000], [10, 1_000]] as const) {
    const { model, inner, clock } = setUp(fails("quota-exhausted", askedMs));
    for (let count = 0; count < 3; count += 1) await complete(model);
    clock.advance(keptMs - 1);
    await complete(model);
    assert.equal(inner.calls.length, 3);
    clock.advance(1);
    await complete(model);
    assert.equal(inner.calls.length, 4);
  }
});

Deno.test("a clock that is set back does not prolong the rest", async () => {
  const { model, inner, clock } = setUp(fails("unavailable"));
  for (let count = 0; count < 3; count += 1) await complete(model);
  clock.advance(-3_600_000);
  await complete(model);
  assert.equal(inner.calls.length, 4);
});

Deno.test("a caller who leaves says nothing about the model; one whose time was over does", async () => {
  const slow = { pieces: ["a", "b"], pauseMs: 40 };
  const left = setUp(slow);
  for (let count = 0; count < 4; count += 1) {
    const leaving = new AbortController();
    setTimeout(() => leaving.abort(), 2);
    assert.equal(await stream(left.model, { ...ask, signal: leaving.signal }), "aborted");
  }
  assert.equal(left.inner.calls.length, 4);
  // Also through a deadline in between, as the interviewer's own patience passes through that of the providers.
  for (const between of [false, true]) {
    const late = setUp(slow);
    const model = between ? withDeadline(late.model, { deadlineMs: 10_000 }) : late.model;
    for (let count = 0; count < 4; count += 1) {
      await stream(model, { ...ask, signal: AbortSignal.timeout(2) });
    }
    assert.equal(late.inner.calls.length, 3);
  }
});

Deno.test("a reader who has heard enough leaves a model that is alive, and frees the try", async () => {
  const { model, says, inner, clock } = setUp(fails("timeout"));
  for (let count = 0; count < 3; count += 1) await complete(model);
  clock.advance(1_000);
  says.now = "one two three";
  for await (const piece of model.stream(ask)) {
    assert.equal(piece, "one ");
    break;
  }
  assert.equal(await complete(model), "one two three");
  assert.equal(inner.calls.length, 5);
});

Deno.test("calls that were under way when it opened do not make the rest longer", async () => {
  const { model, says, inner, clock } = setUp({ pieces: ["x"], pauseMs: 20, failure: fails("cut") });
  const underWay = [complete(model), complete(model)];
  says.now = fails("unavailable");
  for (let count = 0; count < 3; count += 1) await complete(model);
  clock.advance(600);
  await Promise.all(underWay);
  clock.advance(400);
  await complete(model);
  assert.equal(inner.calls.length, 6);
});

Deno.test("a try that never ends does not keep everybody away for ever", async () => {
  const { model, says, inner, clock } = setUp(fails("unavailable"));
  for (let count = 0; count < 3; count += 1) await complete(model);
  clock.advance(1_000);
  says.now = { pieces: ["late"], pauseMs: 300 };
  const deaf = complete(model);
  clock.advance(60_000);
  says.now = "There.";
  assert.equal(await complete(model), "There.");
  assert.equal(inner.calls.length, 5);
  await deaf;
});
