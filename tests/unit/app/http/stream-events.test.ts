/** A stream of events frames each one, and ends cleanly whoever leaves first. */
import { strict as assert } from "node:assert";
import { type ServerSentEvent, streamEvents } from "../../../../app/http/stream-events.ts";

function source(events: ServerSentEvent[], { endless = false } = {}) {
  const state = { returned: 0 };
  const iterable: AsyncIterable<ServerSentEvent> = {
    [Symbol.asyncIterator]() {
      const left = [...events];
      return {
        next() {
          const value = left.shift();
          if (value) return Promise.resolve({ done: false, value });
          return endless ? new Promise(() => {}) : Promise.resolve({ done: true, value: undefined });
        },
        return() {
          state.returned += 1;
          return Promise.resolve({ done: true, value: undefined });
        },
      };
    },
  };
  return { iterable, state };
}

/** A signal that counts who listens to it. */
function countedSignal() {
  const controller = new AbortController();
  const { signal } = controller;
  let listeners = 0;
  const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    listeners += 1;
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    listeners -= 1;
    remove(...args);
  };
  return { controller, signal, listeners: () => listeners };
}

const EVENT = { id: "3:7", event: "token", data: { text: "one\ntwo\r\n\n: three" } };

Deno.test("a line break in the text never breaks the framing", async () => {
  const response = streamEvents(source([EVENT, { ...EVENT, id: "4" }]).iterable);
  const text = await response.text();
  assert.equal(
    text,
    [
      ": taken\n\n",
      ...["3:7", "4"].map((id) => `id: ${id}\nevent: token\ndata: {"text":"one\\ntwo\\r\\n\\n: three"}\n\n`),
    ].join(""),
  );
});

Deno.test("a stream that ended leaves no listener on the signal that outlives it", async () => {
  const { signal, listeners } = countedSignal();
  const { iterable, state } = source([EVENT]);
  await streamEvents(iterable, { stopping: signal }).text();
  assert.equal(listeners(), 0);
  assert.equal(state.returned, 1);
});

Deno.test("a client that leaves detaches the source, also while it waits", async () => {
  const { signal, listeners } = countedSignal();
  const { iterable, state } = source([EVENT], { endless: true });
  const reader = streamEvents(iterable, { stopping: signal }).body?.getReader();
  await reader?.read();
  await reader?.cancel();
  assert.equal(state.returned, 1);
  assert.equal(listeners(), 0);
});

Deno.test("a stopping server closes the stream without an error, before or after it was opened", async () => {
  const { controller, signal, listeners } = countedSignal();
  const open = source([EVENT], { endless: true });
  const reading = streamEvents(open.iterable, { stopping: signal }).text();
  setTimeout(() => controller.abort(), 10);
  assert.match(await reading, /^: taken\n\nid: 3:7\n/);
  assert.equal(open.state.returned, 1);
  assert.equal(listeners(), 0);
  const late = source([], { endless: true });
  assert.equal(await streamEvents(late.iterable, { stopping: signal }).text(), ": taken\n\n");
  assert.equal(late.state.returned, 1);
});

Deno.test("a source that fails breaks the stream off instead of ending it as if all had come", async () => {
  const failing: AsyncIterable<ServerSentEvent> = {
    [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error("gone")) }),
  };
  await assert.rejects(streamEvents(failing).text(), /gone/);
});
