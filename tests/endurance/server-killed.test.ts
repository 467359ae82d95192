/** `kill -9` at random points of interviews: what was acknowledged is there, once, and every interview ends well. */
import { strict as assert } from "node:assert";
import { DatabaseSync } from "node:sqlite";
import { parseEvents } from "../support/application.ts";
import { startFakeModel } from "../support/fake-model-server.ts";
import { healthyReply, siteOf } from "../support/model-replies.ts";
import { type ServerProcess, startServer } from "../support/server-process.ts";
import { STRONG_ANSWER, VAGUE_ANSWER } from "../support/web-client.ts";

const TRIALS = 25;
const CANDIDATES = 3;
const MOST_REPLIES = 6;
/** Long enough to fall anywhere from the request to the last token of the next question. */
const LATEST_KILL_MS = 250;

/** Mulberry32: the same kills in the same order each time, as far as timing allows. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = state + 0x6d2b79f5 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 4_294_967_296;
  };
}

interface Given {
  key: string;
  text: string;
}

/** One person, who sends again what was not acknowledged, with the same key, as the page does. */
class Candidate {
  id: string | null = null;
  pending: Given | null = null;
  finished = false;
  /** Answers whose acknowledgement arrived. */
  readonly ledger: Given[] = [];
  private count = 0;

  constructor(readonly number: number) {}

  /** One request and its stream. @throws when the server dies under it */
  async step(server: ServerProcess): Promise<void> {
    if (this.id === null) {
      const response = await server.fetch("/api/v1/interview/start", {
        json: { mode: this.number % 2 ? "behavioral" : "technical", total_questions: 10 },
      });
      this.id = (await response.json()).interview_session_id;
      return;
    }
    this.pending ??= {
      key: `candidate-${this.number}-answer-${++this.count}`,
      text: `${
        this.count % 3 ? STRONG_ANSWER : VAGUE_ANSWER
      } This is answer ${this.count} of ${this.number}.`,
    };
    const response = await server.fetch("/api/v1/interview/answer", {
      json: { interview_session_id: this.id, answer: this.pending.text },
      headers: { "idempotency-key": this.pending.key },
    });
    if (response.status === 200) {
      this.ledger.push(this.pending);
      this.pending = null;
      const events = parseEvents(await response.text());
      this.finished = events.some(({ event }) => event === "completed");
      return;
    }
    const { code } = await response.json();
    // The turn that the kill interrupted is still being finished: listen until it is our turn.
    assert.ok(code === "interviewer-speaking" || code === "interview-finished", code);
    if (code === "interview-finished") this.finished = true;
    else await (await server.fetch(`/api/v1/interview/stream/${this.id}`)).text();
  }
}

/** The log as it stands in the file, read beside the running server. */
function inspect(directory: string, candidates: readonly Candidate[]): void {
  using database = new DatabaseSync(`${directory}/greenroom.sqlite3`, { readOnly: true });
  assert.deepEqual({ ...database.prepare("pragma integrity_check").get() }, { integrity_check: "ok" });
  const events = database.prepare(
    "select sequence, type, data from events where stream like ? order by sequence",
  );
  for (const { id, ledger, number } of candidates) {
    if (id === null) continue;
    const log = events.all(`%${id}`);
    assert.deepEqual(log.map(({ sequence }) => sequence), log.map((_, position) => position + 1), "no gap");
    const given = log.filter(({ type }) => type === "answer-given").map(({ data }): Given => {
      const { key, text } = JSON.parse(String(data));
      return { key, text };
    });
    const keys = given.map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length, `candidate ${number}: an answer stands twice`);
    for (const { key, text } of ledger) {
      assert.equal(given.find((one) => one.key === key)?.text, text, `candidate ${number}: ${key} was lost`);
    }
    const asked = log.filter(({ type }) => type === "question-asked").map(({ data }) =>
      JSON.parse(String(data)).index
    );
    assert.deepEqual(asked, asked.map((_, position) => position), "each question is asked once");
  }
}

Deno.test(`${TRIALS} times kill -9: nothing acknowledged is lost or doubled, and all go on to their report`, async () => {
  const directory = await Deno.makeTempDir({ prefix: "greenroom-killed-" });
  // Speaks slowly enough that kills fall into the middle of a turn.
  await using model = await startFakeModel((call) => ({
    text: healthyReply(call),
    pauseMs: siteOf(call) === "assess-answer" ? 1 : 5,
  }));
  const options = { directory, env: { MODEL_BASE_URL: model.url, MODEL_NAME: "test-model" } };
  const random = seededRandom(20_260_611);
  let candidates = Array.from({ length: CANDIDATES }, (_, number) => new Candidate(number));
  const done: Candidate[] = [];
  let acknowledged = 0;
  try {
    for (let trial = 0; trial < TRIALS; trial += 1) {
      await using server = await startServer(options);
      inspect(directory, [...done, ...candidates]);
      let alive = true;
      let timer: ReturnType<typeof setTimeout> | undefined;
      // Counted in replies first, so that also a slow machine gets to the middle of an interview.
      let repliesLeft = Math.floor(random() * MOST_REPLIES);
      const soon = random() * LATEST_KILL_MS;
      const replied = () => {
        if (repliesLeft-- > 0 || timer !== undefined) return;
        timer = setTimeout(() => {
          alive = false;
          server.kill("SIGKILL");
        }, soon);
      };
      replied();
      await Promise.all(candidates.map(async (candidate) => {
        while (alive && !candidate.finished) {
          await candidate.step(server).then(replied, (error) => {
            // Requests that the kill cut off; anything else is a failure of the server.
            if (alive) throw error;
          });
        }
      }));
      clearTimeout(timer);
      server.kill("SIGKILL");
      await server.ended;
      done.push(...candidates.filter(({ finished }) => finished));
      candidates = candidates.map((one, at) =>
        one.finished ? new Candidate(CANDIDATES * (trial + 1) + at) : one
      );
    }
    await using server = await startServer(options);
    inspect(directory, [...done, ...candidates]);
    for (const candidate of [...done, ...candidates]) {
      if (candidate.id === null) continue;
      if (!candidate.finished) await candidate.step(server);
      const response = await server.fetch("/api/v1/interview/end", {
        json: { interview_session_id: candidate.id },
      });
      assert.equal(response.status, 200);
      const { report } = await response.json();
      const answers: string[] = report.cards.flatMap((card: { exchanges: { answer: string | null }[] }) =>
        card.exchanges.flatMap(({ answer }) => answer ?? [])
      );
      for (const { text } of candidate.ledger) {
        assert.equal(
          answers.filter((answer) => answer === text).length,
          1,
          "each answer stands once in the report",
        );
      }
      acknowledged += candidate.ledger.length;
    }
    assert.ok(
      acknowledged >= TRIALS / 2,
      `only ${acknowledged} answers were acknowledged: the kills came too early`,
    );
  } finally {
    await Deno.remove(directory, { recursive: true });
  }
});
