/** A model is asked once for each thing, whoever listens, leaves or comes back, and again only for what the log lacks. */
import { strict as assert } from "node:assert";
import {
  parseEvents,
  type Sent,
  spokenText,
  startApplication,
  type TestApplication,
} from "../support/application.ts";
import {
  type FakeCall,
  type FakeModel,
  type FakeText,
  startFakeModel,
} from "../support/fake-model-server.ts";
import { type CallSite, healthyReply, siteOf } from "../support/model-replies.ts";
import { startServer } from "../support/server-process.ts";
import { sendAnswer, startInterview, STRONG_ANSWER, VAGUE_ANSWER } from "../support/web-client.ts";

const modelEnv = (model: FakeModel) => ({
  GROQ_API_KEY: "gsk_fake",
  GROQ_BASE_URL: model.url,
  GROQ_MODEL: "fake-model",
});

function count(calls: readonly FakeCall[]): Partial<Record<CallSite, number>> {
  const counts: Partial<Record<CallSite, number>> = {};
  for (const call of calls) counts[siteOf(call)] = (counts[siteOf(call)] ?? 0) + 1;
  return counts;
}

/** Reads until `enough`, then hangs up. @returns whole events only */
async function readSome(response: Response, enough: (events: readonly Sent[]) => boolean): Promise<Sent[]> {
  let text = "";
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const events = parseEvents(text.slice(0, text.lastIndexOf("\n\n") + 2));
    if (enough(events)) return events;
  }
  return parseEvents(text);
}

const follow = (app: TestApplication, id: string, after: string) =>
  app.fetch(`/api/v1/interview/stream/${id}`, { headers: { "last-event-id": after } });

/** Takes one more event with each connection, until there is nothing left. */
async function hearInPieces(app: TestApplication, id: string, after: string): Promise<Sent[]> {
  const heard: Sent[] = [];
  for (let connection = 0; connection < 100; connection += 1) {
    const response = await follow(app, id, heard.at(-1)?.id ?? after);
    if (response.status === 204) return heard;
    heard.push(...(await readSome(response, (events) => events.length >= 1)).slice(0, 1));
    if (heard.at(-1)?.event === "done") return heard;
  }
  throw new Error("the stream never ended");
}

const CASES: [answer: string, wanted: Partial<Record<CallSite, number>>][] = [
  [STRONG_ANSWER, { "assess-answer": 1, "ask-question": 1 }],
  [VAGUE_ANSWER, { "ask-follow-up": 1 }],
];

for (const [answer, wanted] of CASES) {
  Deno.test(`one call each for ${Object.keys(wanted).join(" and ")}, however many listen, leave and come back`, async () => {
    await using model = await startFakeModel((call) => ({ text: healthyReply(call), pauseMs: 12 }));
    await using app = await startApplication(modelEnv(model));
    const { interview_session_id: id } = await startInterview(app, { mode: "technical" });
    const after = String((await app.application.services.interviews.log("open", id)).length + 1);
    const first = await sendAnswer(app, id, answer);
    const [own, second, leaving, pieces] = await Promise.all([
      first.text().then(parseEvents),
      follow(app, id, after).then((response) => response.text()).then(parseEvents),
      follow(app, id, after).then((response) =>
        readSome(response, (events) => events.filter(({ event }) => event === "token").length >= 2)
      ),
      hearInPieces(app, id, after),
    ]);
    assert.ok(leaving.every(({ event }) => event !== "question"), "it left within the question");
    const asked = own.find(({ event }) => event === "question")?.data.text;
    for (const events of [own, second, pieces]) assert.equal(spokenText(events), asked);
    assert.deepEqual(count(model.calls), wanted);
    // Late listeners are told from the log.
    const late = parseEvents(await (await follow(app, id, after)).text());
    assert.equal(spokenText(late), asked);
    assert.deepEqual(count(model.calls), wanted);
  });
}

const KILLS: [waitingFor: CallSite, answer: string, wanted: Partial<Record<CallSite, number>>][] = [
  ["assess-answer", STRONG_ANSWER, { "assess-answer": 2, "ask-question": 1 }],
  ["ask-question", STRONG_ANSWER, { "assess-answer": 1, "ask-question": 2 }],
  ["ask-follow-up", VAGUE_ANSWER, { "ask-follow-up": 2 }],
];

for (const [waitingFor, answer, wanted] of KILLS) {
  Deno.test(`a process killed while it waited for ${waitingFor} asks again for that alone`, async () => {
    const directory = await Deno.makeTempDir({ prefix: "greenroom-faults-" });
    const reached = Promise.withResolvers<void>();
    let hanging = true;
    await using model = await startFakeModel((call): FakeText => {
      if (!hanging || siteOf(call) !== waitingFor) return { text: healthyReply(call) };
      reached.resolve();
      return { text: healthyReply(call), firstByteMs: 60_000 };
    });
    try {
      let id = "";
      {
        await using server = await startServer({ directory, env: modelEnv(model) });
        const started = await server.fetch("/api/v1/interview/start", { json: { mode: "technical" } });
        id = (await started.json()).interview_session_id;
        const posted = server.fetch("/api/v1/interview/answer", {
          json: { interview_session_id: id, answer },
          headers: { "idempotency-key": "only-once" },
        }).then((response) => response.text()).catch(() => "cut off");
        await reached.promise;
        server.kill("SIGKILL");
        await Promise.all([posted, server.ended]);
      }
      hanging = false;
      await using server = await startServer({ directory, env: modelEnv(model) });
      const events = parseEvents(await (await server.fetch(`/api/v1/interview/stream/${id}`)).text());
      assert.equal(events.at(-1)?.event, "done");
      assert.equal(events.filter(({ event }) => event === "question").length, 2);
      const again = await server.fetch("/api/v1/interview/answer", {
        json: { interview_session_id: id, answer },
        headers: { "idempotency-key": "only-once" },
      });
      await again.text();
      assert.equal(again.status, 200);
      assert.deepEqual(count(model.calls), wanted);
    } finally {
      await Deno.remove(directory, { recursive: true });
    }
  });
}

Deno.test("a dead provider costs the first candidates their deadline, not the next ones", async () => {
  const DEADLINE_MS = 1_000;
  await using model = await startFakeModel([{ fault: "slow-first-byte" }]);
  await using app = await startApplication({ ...modelEnv(model), MODEL_DEADLINE_MS: String(DEADLINE_MS) });
  const turn = async () => {
    const { interview_session_id: id } = await startInterview(app, { mode: "technical" });
    const begun = performance.now();
    const events = parseEvents(await (await sendAnswer(app, id, STRONG_ANSWER)).text());
    assert.equal(events.at(-1)?.event, "done");
    return performance.now() - begun;
  };
  for (let count = 0; count < 3; count += 1) {
    const ms = await turn();
    assert.ok(
      ms >= DEADLINE_MS * 0.9 && ms < DEADLINE_MS * 1.8,
      `${ms} ms: one deadline for judging and wording`,
    );
  }
  const calls = model.calls.length;
  const later = await Promise.all(Array.from({ length: 5 }, turn));
  assert.ok(Math.min(...later) < DEADLINE_MS, `${later}`);
  assert.equal(model.calls.length, calls, "nobody asked it");
});

Deno.test("with two providers, what the second one did is labelled with its name", async () => {
  await using first = await startFakeModel([{ fault: "401" }]);
  await using second = await startFakeModel((call) => ({ text: healthyReply(call) }));
  await using app = await startApplication({
    ...modelEnv(first),
    MODEL_BASE_URL: second.url,
    MODEL_NAME: "second-model",
  });
  const { interview_session_id: id } = await startInterview(app, { mode: "technical" });
  await (await sendAnswer(app, id, STRONG_ANSWER)).text();
  const log = await app.application.services.interviews.log("open", id);
  const engines = log.flatMap(({ event }) =>
    event.type === "answer-assessed"
      ? [event.assessment.engine]
      : event.type === "question-asked"
      ? [event.engine]
      : []
  );
  assert.deepEqual(engines, ["rules", "model:second-model", "model:second-model"]);
  assert.deepEqual(count(second.calls), { "assess-answer": 1, "ask-question": 1 });
});
