/** Deadline, retry and fallback keep their promises around any model, also one that ignores its signal. */
import { strict as assert } from "node:assert";
import {
  type LanguageModel,
  ModelError,
  type ModelFailure,
  type ModelRequest,
} from "../../../../server/platform/model/language-model.ts";
import { createScriptedModel } from "../../../../server/platform/model/scripted.ts";
import { withDeadline } from "../../../../server/platform/model/with-deadline.ts";
import { withFallback } from "../../../../server/platform/model/with-fallback.ts";
import { withRetry } from "../../../../server/platform/model/with-retry.ts";

const ask: ModelRequest = { purpose: "test", messages: [], format: "text", maxTokens: 10, temperature: 0 };
const fails = (failure: ModelFailure, retryAfterMs?: number) =>
  new ModelError(failure, `It is ${failure}.`, retryAfterMs === undefined ? {} : { retryAfterMs });
const quick = { attempts: 3, budgetMs: 5_000, firstPauseMs: 2 };

async function failureOf(work: Promise<unknown>): Promise<ModelFailure> {
  try {
    await work;
  } catch (error) {
    assert(error instanceof ModelError, String(error));
    return error.failure;
  }
  assert.fail("nothing failed");
}

async function join(pieces: AsyncIterable<string>, into: string[] = []): Promise<string> {
  for await (const piece of pieces) into.push(piece);
  return into.join("");
}

/** Never answers and never notices that it was called off. */
const deaf: LanguageModel = {
  id: "deaf",
  complete: () => new Promise(() => {}),
  async *stream() {
    yield "one ";
    await new Promise(() => {});
  },
};

Deno.test("the scripted model follows its script and then fails", async () => {
  const model = createScriptedModel(["Hello there.", { pieces: ["a", "b"], failure: fails("cut") }]);
  const names: string[] = [];
  assert.deepEqual(await model.complete({ ...ask, answeredBy: (id) => void names.push(id) }), {
    text: "Hello there.",
    usage: null,
  });
  const pieces: string[] = [];
  assert.equal(await failureOf(join(model.stream(ask), pieces)), "cut");
  assert.deepEqual(pieces, ["a", "b"]);
  assert.equal(await failureOf(model.complete(ask)), "unavailable");
  assert.deepEqual([model.calls.length, names], [3, ["scripted"]]);
});

for (const failure of ["rate-limited", "unavailable", "cut", "timeout"] as const) {
  Deno.test(`${failure} is tried again, whole and streamed`, async () => {
    const script = [fails(failure), fails(failure), "There."];
    const whole = createScriptedModel(script);
    assert.equal((await withRetry(whole, quick).complete(ask)).text, "There.");
    assert.equal(whole.calls.length, 3);
    const streamed = createScriptedModel(script);
    assert.equal(await join(withRetry(streamed, quick).stream(ask)), "There.");
    assert.equal(streamed.calls.length, 3);
  });
}

for (const failure of ["quota-exhausted", "unauthorised", "rejected", "unreadable", "aborted"] as const) {
  Deno.test(`${failure} is not tried again`, async () => {
    const model = createScriptedModel([fails(failure), "Never said."]);
    assert.equal(await failureOf(withRetry(model, quick).complete(ask)), failure);
    assert.equal(
      await failureOf(join(withRetry(createScriptedModel([fails(failure)]), quick).stream(ask))),
      failure,
    );
    assert.equal(model.calls.length, 1);
  });
}

Deno.test("the number of attempts is a limit", async () => {
  const model = createScriptedModel(() => fails("unavailable"));
  assert.equal(await failureOf(withRetry(model, quick).complete(ask)), "unavailable");
  assert.equal(model.calls.length, 3);
});

Deno.test("a stream that has given something is not begun again", async () => {
  const model = createScriptedModel([{ pieces: ["one "], failure: fails("cut") }, "Never said."]);
  const pieces: string[] = [];
  assert.equal(await failureOf(join(withRetry(model, quick).stream(ask), pieces)), "cut");
  assert.deepEqual([pieces, model.calls.length], [["one "], 1]);
});

Deno.test("the wait that was asked for is kept when it fits, and not begun when it does not", async () => {
  const model = createScriptedModel([fails("rate-limited", 60), "There."]);
  const startedAt = performance.now();
  assert.equal((await withRetry(model, quick).complete(ask)).text, "There.");
  assert(performance.now() - startedAt >= 58);
  const long = createScriptedModel([fails("rate-limited", 60_000), "Never said."]);
  const askedAt = performance.now();
  assert.equal(await failureOf(withRetry(long, quick).complete(ask)), "rate-limited");
  assert(performance.now() - askedAt < 2_000, "it waited for nothing");
});

Deno.test("pauses grow and are partly random", async () => {
  const pausesWith = async (random: number) => {
    const at: number[] = [];
    const model = createScriptedModel(() => {
      at.push(performance.now());
      return fails("unavailable");
    });
    await failureOf(withRetry(model, { ...quick, firstPauseMs: 40, random: () => random }).complete(ask));
    return at.slice(1).map((time, index) => time - (at[index] ?? 0));
  };
  const [first = 0, second = 0] = await pausesWith(0);
  assert(first >= 19 && first < 39, String(first));
  assert(second >= 39, String(second));
  assert(((await pausesWith(1))[0] ?? 0) >= 39);
});

Deno.test("a pause ends when the caller leaves", async () => {
  const model = createScriptedModel([fails("unavailable"), "Never said."]);
  const patient = withRetry(model, { ...quick, firstPauseMs: 4_000 });
  const startedAt = performance.now();
  assert.equal(await failureOf(patient.complete({ ...ask, signal: AbortSignal.timeout(20) })), "aborted");
  assert(performance.now() - startedAt < 3_000);
  assert.equal(model.calls.length, 1);
});

Deno.test("a deadline ends a model that ignores its signal", async () => {
  const limited = withDeadline(deaf, { deadlineMs: 30 });
  assert.equal(await failureOf(limited.complete(ask)), "timeout");
  const pieces: string[] = [];
  assert.equal(await failureOf(join(limited.stream(ask), pieces)), "timeout");
  assert.deepEqual(pieces, ["one "]);
});

Deno.test("the deadline covers all pieces together", async () => {
  const model = createScriptedModel([{ pieces: Array(100).fill("x"), pauseMs: 10 }]);
  const pieces: string[] = [];
  assert.equal(
    await failureOf(join(withDeadline(model, { deadlineMs: 80, stallMs: 60 }).stream(ask), pieces)),
    "timeout",
  );
  assert(pieces.length >= 2 && pieces.length < 12, String(pieces.length));
});

Deno.test("a late first piece and a stall have limits of their own", async () => {
  const late = createScriptedModel([{ pieces: ["one"], pauseMs: 200 }]);
  const startedAt = performance.now();
  assert.equal(
    await failureOf(join(withDeadline(late, { deadlineMs: 5_000, firstPieceMs: 20 }).stream(ask))),
    "timeout",
  );
  assert.equal(
    await failureOf(
      join(withDeadline(deaf, { deadlineMs: 5_000, firstPieceMs: 4_000, stallMs: 20 }).stream(ask)),
    ),
    "timeout",
  );
  assert(performance.now() - startedAt < 3_500);
});

Deno.test("steady pieces outlive the stall limit", async () => {
  const model = createScriptedModel([{ pieces: ["a", "b", "c", "d", "e", "f"], pauseMs: 20 }]);
  const limits = { deadlineMs: 5_000, firstPieceMs: 60, stallMs: 60 };
  assert.equal(await join(withDeadline(model, limits).stream(ask)), "abcdef");
});

Deno.test("a slow reader is not a stall", async () => {
  const model = createScriptedModel([{ pieces: ["a", "b"] }]);
  let text = "";
  for await (const piece of withDeadline(model, { deadlineMs: 5_000, stallMs: 15 }).stream(ask)) {
    text += piece;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.equal(text, "ab");
});

Deno.test("one deadline holds around all tries", async () => {
  const model = createScriptedModel(() => fails("unavailable"));
  const whole = withDeadline(withRetry(model, { attempts: 100, budgetMs: 60_000, firstPauseMs: 20 }), {
    deadlineMs: 100,
  });
  const startedAt = performance.now();
  assert.equal(await failureOf(whole.complete(ask)), "timeout");
  assert(performance.now() - startedAt < 400);
});

Deno.test("a signal that fired before sends nothing out", async () => {
  const model = createScriptedModel(["Never said."]);
  const limited = withDeadline(model, { deadlineMs: 1_000 });
  assert.equal(await failureOf(limited.complete({ ...ask, signal: AbortSignal.abort() })), "aborted");
  assert.equal(await failureOf(join(limited.stream({ ...ask, signal: AbortSignal.abort() }))), "aborted");
});

Deno.test("the next model is asked after any failure but a call-off", async () => {
  const failures: ModelFailure[] = [
    "unauthorised",
    "quota-exhausted",
    "unreadable",
    "timeout",
    "unavailable",
  ];
  for (const failure of failures) {
    const names: string[] = [];
    const request = { ...ask, answeredBy: (id: string) => void names.push(id) };
    const build = () =>
      withFallback([createScriptedModel([fails(failure)], "a"), createScriptedModel(["From b."], "b")]);
    assert.equal((await build().complete(request)).text, "From b.");
    assert.equal(await join(build().stream(request)), "From b.");
    assert.deepEqual(names, ["b", "b"]);
  }
  const second = createScriptedModel(["Never said."]);
  assert.equal(
    await failureOf(withFallback([createScriptedModel([fails("aborted")]), second]).complete(ask)),
    "aborted",
  );
  assert.equal(second.calls.length, 0);
});

Deno.test("a stream that broke midway is not continued by another voice", async () => {
  const second = createScriptedModel(["Never said."]);
  const first = createScriptedModel([{ pieces: ["one "], failure: fails("cut") }]);
  assert.equal(await failureOf(join(withFallback([first, second]).stream(ask))), "cut");
  assert.equal(second.calls.length, 0);
});

Deno.test("when every model fails, the last failure is told", async () => {
  const all = withFallback([
    createScriptedModel([fails("timeout")]),
    createScriptedModel([fails("unauthorised")]),
  ]);
  assert.equal(await failureOf(all.complete(ask)), "unauthorised");
});
