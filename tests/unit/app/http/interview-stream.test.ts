/** Signals become events one by one, and whoever leaves is detached at once, also while nothing comes. */
import { strict as assert } from "node:assert";
import { toEvents } from "../../../../app/http/api/interview-stream.ts";
import type { InterviewSignal } from "../../../../server/interviews/interviews.ts";

const QUESTION: InterviewSignal = {
  id: "4",
  type: "question",
  data: { index: 1, part: 0, text: "Why?", kind: "question", phase: "role" },
};

/** Says what it was given, then nothing for ever; counts who left. */
function silentAfter(signals: InterviewSignal[]) {
  const state = { left: 0 };
  const iterable: AsyncIterable<InterviewSignal> = {
    [Symbol.asyncIterator]() {
      const next = signals.values();
      return {
        next() {
          const { done, value } = next.next();
          return done ? new Promise(() => {}) : Promise.resolve({ done: false, value });
        },
        return() {
          state.left += 1;
          return Promise.resolve({ done: true, value: undefined });
        },
      };
    },
  };
  return { iterable, state };
}

Deno.test("a signal has the names of the wire", async () => {
  const events = toEvents(silentAfter([QUESTION]).iterable)[Symbol.asyncIterator]();
  assert.deepEqual((await events.next()).value, {
    id: "4",
    event: "question",
    data: { question_index: 1, part: 0, text: "Why?", kind: "question", phase: "role" },
  });
});

Deno.test("leaving reaches the log while the next signal is still awaited", async () => {
  const { iterable, state } = silentAfter([]);
  const events = toEvents(iterable)[Symbol.asyncIterator]();
  const waiting = events.next();
  assert.deepEqual(await events.return?.(), { done: true, value: undefined });
  assert.equal(state.left, 1);
  assert.equal(await Promise.race([waiting, Promise.resolve("still waiting")]), "still waiting");
});
