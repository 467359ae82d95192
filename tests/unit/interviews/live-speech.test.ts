/** The question being spoken, and the bell that wakes its followers. */
import { strict as assert } from "node:assert";
import { createBell } from "../../../server/interviews/bell.ts";
import { createLiveSpeech } from "../../../server/interviews/live-speech.ts";

Deno.test("listeners hear every piece and every replacement, until they leave or the speech ends", () => {
  const live = createLiveSpeech();
  let rings = 0;
  const leave = live.listen("a", () => rings += 1);
  live.listen("b", () => assert.fail("another interview"));
  assert.equal(live.now("a"), null);
  const speaker = live.begin("a", 4);
  speaker.say("What ");
  speaker.say("now?");
  assert.deepEqual({ ...live.now("a") }, { base: 4, text: "What now?", version: 0 });
  speaker.replace("Why?");
  assert.deepEqual({ ...live.now("a") }, { base: 4, text: "Why?", version: 1 });
  assert.equal(rings, 3);
  leave();
  speaker.say("!");
  assert.equal(rings, 3);
  live.end("a");
  assert.equal(live.now("a"), null);
});

Deno.test("a ring before the wait is kept, one ring wakes once, and closing ends every wait", async () => {
  const bell = createBell(60_000);
  bell.ringSpeech();
  await bell.wait();
  let woken = false;
  const waiting = bell.wait().then(() => woken = true);
  await Promise.resolve();
  assert.equal(woken, false);
  bell.ringLog();
  await waiting;
  assert.equal(bell.logRang(), true);
  assert.equal(bell.logRang(), false);
  const last = bell.wait();
  bell.close();
  await last;
  await bell.wait();
  assert.ok(bell.closed);
});

Deno.test("without any ring the log is looked at again and again", async () => {
  const bell = createBell(5);
  for (let n = 0; n < 3; n += 1) {
    await bell.wait();
    assert.equal(bell.logRang(), true);
  }
  bell.close();
});
