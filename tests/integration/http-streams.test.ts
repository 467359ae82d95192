/** Event streams: framed, resumed at any event, ended by whoever leaves, and empty when nothing is left. */
import { strict as assert } from "node:assert";
import {
  parseEvents,
  type Sent,
  spokenText,
  startApplication,
  type TestApplication,
} from "../support/application.ts";
import { type FakeCall, startFakeModel } from "../support/fake-model-server.ts";
import { healthyReply, siteOf } from "../support/model-replies.ts";
import {
  assertProblem,
  sendAnswer,
  SKIP,
  startInterview,
  STRONG_ANSWER,
  VAGUE_ANSWER,
} from "../support/web-client.ts";

function resume(app: TestApplication, id: string, after: string): Promise<Response> {
  return app.fetch(`/api/v1/interview/stream/${id}`, { headers: { "last-event-id": after } });
}

Deno.test("a stream is framed as events: an id, a type and one line of JSON each, never transformed", async () => {
  await using app = await startApplication();
  const { interview_session_id: id } = await startInterview(app);
  const response = await sendAnswer(app, id, VAGUE_ANSWER);
  assert.equal(response.headers.get("content-type"), "text/event-stream; charset=utf-8");
  assert.equal(response.headers.get("cache-control"), "no-store, no-transform");
  assert.equal(response.headers.get("x-accel-buffering"), "no");
  const text = await response.text();
  assert.ok(text.endsWith("\n\n"));
  const [opening, ...blocks] = text.trimEnd().split("\n\n");
  assert.equal(opening, ": taken", "a comment tells at once that the answer stands");
  for (const block of blocks) {
    assert.match(block, /^id: \d+(:\d+)?\nevent: [a-z]+\ndata: \{.*\}$/, block);
  }
});

Deno.test("an interrupted stream goes on at every event: nothing twice, nothing lost, byte for byte", async () => {
  await using app = await startApplication();
  const { interview_session_id: id } = await startInterview(app);
  for (const answer of [VAGUE_ANSWER, STRONG_ANSWER, STRONG_ANSWER + " And then I wrote it down."]) {
    const events = parseEvents(await (await sendAnswer(app, id, answer)).text());
    const last = events.findLastIndex(({ event }) => event !== "done");
    for (const [position, { id: cut }] of events.entries()) {
      const response = await resume(app, id, cut);
      if (position >= last) {
        assert.equal(response.status, 204, `after ${cut} nothing is left`);
        assert.equal(await response.text(), "");
        continue;
      }
      assert.equal(response.status, 200);
      const rest = parseEvents(await response.text());
      assert.deepEqual(rest, events.slice(position + 1), `cut after ${cut}`);
      assert.equal(spokenText([...events.slice(0, position + 1), ...rest]), spokenText(events));
    }
  }
});

Deno.test("without an id the stream tells the whole log, and the address can carry the id too", async () => {
  await using app = await startApplication();
  const { interview_session_id: id, first_question } = await startInterview(app);
  await (await sendAnswer(app, id, VAGUE_ANSWER)).text();
  const whole = parseEvents(await (await app.fetch(`/api/v1/interview/stream/${id}`)).text());
  const questions = whole.filter(({ event }) => event === "question");
  assert.equal(questions[0]?.data.text, first_question);
  assert.equal(questions.length, 2);
  const cut = questions[0]?.id ?? "";
  const byAddress = await app.fetch(`/api/v1/interview/stream/${id}?last_event_id=${cut}`);
  assert.deepEqual(
    parseEvents(await byAddress.text()),
    parseEvents(await (await resume(app, id, cut)).text()),
  );
});

Deno.test("an id that cannot be is refused; one beyond the end has nothing left", async () => {
  await using app = await startApplication();
  const { interview_session_id: id } = await startInterview(app);
  for (const bad of ["nonsense", "-1", "1:x", "9".repeat(40), "1 2"]) {
    await assertProblem(await resume(app, id, bad), 400, "invalid-cursor");
  }
  assert.equal((await resume(app, id, "99999")).status, 204);
  await assertProblem(await resume(app, "int_unknown-to-everybody", "0"), 404, "interview-missing");
});

/** Reads events until `enough` of them came, then hangs up. */
async function readSome(response: Response, enough: (events: Sent[]) => boolean): Promise<Sent[]> {
  let text = "";
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const events = parseEvents(text.slice(0, text.lastIndexOf("\n\n") + 2));
    if (enough(events)) return events;
  }
  return parseEvents(text);
}

/** Speaks slowly, and cannot judge in our format, which leaves judging to the rules. */
const speaking = (pauseMs: number) => (call: FakeCall) => ({
  text: siteOf(call) === "assess-answer" ? "No." : healthyReply(call),
  pauseMs,
});

Deno.test("whoever hangs up while a model speaks loses nothing: the rest is there for the next connection", async () => {
  await using model = await startFakeModel(speaking(15));
  await using app = await startApplication({ MODEL_BASE_URL: model.url, MODEL_NAME: "test-model" });
  const { interview_session_id: id } = await startInterview(app, { mode: "technical" });
  const begun = await readSome(
    await sendAnswer(app, id, SKIP),
    (events) => events.filter(({ event }) => event === "token").length >= 2,
  );
  assert.equal(begun.some(({ event }) => event === "question"), false, "it was cut within the question");
  const rest = parseEvents(await (await resume(app, id, begun.at(-1)?.id ?? "0")).text());
  assert.equal(rest.at(-1)?.event, "done");
  const asked = rest.find(({ event }) => event === "question");
  assert.ok(asked, "the question was finished although nobody listened");
  assert.equal(spokenText([...begun, ...rest]), asked.data.text);
});

Deno.test("a stopping server ends open streams, and the next one finishes what was begun", async () => {
  await using model = await startFakeModel(speaking(40));
  await using app = await startApplication({ MODEL_BASE_URL: model.url, MODEL_NAME: "test-model" });
  const { interview_session_id: id } = await startInterview(app, { mode: "technical" });
  const response = await sendAnswer(app, id, SKIP);
  const reading = readSome(response, () => false);
  app.application.services.beginStop();
  const begun = await reading;
  assert.equal(begun.some(({ event }) => event === "done"), false, "it ended before it was done");
  await app.restart();
  const rest = parseEvents(await (await resume(app, id, begun.at(-1)?.id ?? "3")).text());
  assert.equal(rest.at(-1)?.event, "done");
  const asked = rest.find(({ event }) => event === "question");
  assert.equal(spokenText([...begun, ...rest]), asked?.data.text);
});
