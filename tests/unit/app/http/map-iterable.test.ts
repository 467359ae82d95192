/** Values are changed one by one, and whoever leaves is detached at once, also while nothing comes. */
import { strict as assert } from "node:assert";
import { mapIterable } from "../../../../app/http/map-iterable.ts";

/** Says what it was given, then nothing for ever; counts who came and who left. */
function silentAfter(given: number[]) {
  const state = { came: 0, left: 0 };
  const iterable: AsyncIterable<number> = {
    [Symbol.asyncIterator]() {
      state.came += 1;
      const next = given.values();
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

Deno.test("values arrive changed, in order, and the end is the end", async () => {
  async function* numbers() {
    yield 1;
    yield 2;
  }
  assert.deepEqual(await Array.fromAsync(mapIterable(numbers(), (number) => number * 10)), [10, 20]);
});

Deno.test("leaving reaches the source while the next value is still awaited", async () => {
  const { iterable, state } = silentAfter([]);
  const values = mapIterable(iterable, String)[Symbol.asyncIterator]();
  const waiting = values.next();
  assert.deepEqual(await values.return?.(), { done: true, value: undefined });
  assert.equal(state.left, 1);
  assert.equal(await Promise.race([waiting, Promise.resolve("still waiting")]), "still waiting");
});

Deno.test("the source is attached to only when somebody listens", () => {
  const { iterable, state } = silentAfter([1]);
  const values = mapIterable(iterable, String);
  assert.equal(state.came, 0);
  values[Symbol.asyncIterator]();
  assert.equal(state.came, 1);
});

Deno.test("a change that fails, fails for the listener", async () => {
  const values = mapIterable(silentAfter([1]).iterable, () => {
    throw new Error("no words for this");
  })[Symbol.asyncIterator]();
  await assert.rejects(values.next(), /no words for this/);
});
