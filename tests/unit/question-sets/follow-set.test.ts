/** Whoever stops following a set is let go, also between two looks at the log. */
import { strict as assert } from "node:assert";
import { followSet } from "../../../server/question-sets/follow-set.ts";
import type { SetStore } from "../../../server/question-sets/set-store.ts";

Deno.test("leaving during a look at the log ends the following", async () => {
  const looked = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<Awaited<ReturnType<SetStore["loadAny"]>>>();
  const working = { folded: { finished: false, sequence: 0 } } as unknown as Awaited<typeof answer.promise>;
  const store = {
    load: () => Promise.resolve(working),
    events: () => Promise.resolve([]),
    loadAny() {
      looked.resolve();
      return answer.promise;
    },
  } as unknown as SetStore;
  let followers = 0;
  let listeners = 0;
  const signal = {
    ring() {},
    listen() {
      listeners += 1;
      return () => listeners -= 1;
    },
  };
  const following = followSet(
    { store, signal: signal as never, counted: (_, change) => followers += change },
    "viewer:anna",
    "set_1",
    0,
  );
  assert.equal(followers, 0, "nobody follows before somebody listens");
  const events = following[Symbol.asyncIterator]();
  const next = events.next();
  await looked.promise;
  const left = events.return?.();
  assert.equal(followers, 0);
  assert.equal(listeners, 0);
  answer.resolve(working);
  assert.equal((await next).done, true);
  assert.equal((await left)?.done, true);
});
