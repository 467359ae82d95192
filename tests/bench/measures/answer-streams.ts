/** Many candidates answer at the same moment; each hears the next question word by word. */
import { parseEvents, spokenText } from "../../support/stream-text.ts";
import { STRONG_ANSWER } from "../../support/web-client.ts";
import { type Connection, type Reply, textOf } from "../connection.ts";
import { type Figure, type Measure, median, percentile } from "../measure.ts";
import { SPOKEN_TOKENS } from "../model-stub.ts";
import type { Stage } from "../stage.ts";

/** So many streams run first, unmeasured: the code is compiled, the connections to the model stand. */
const WARM_UP = 40;
/** Below this the model did not word the question, and something else was measured. */
const LEAST_WORDS = SPOKEN_TOKENS * 0.8;

async function startInterviews(stage: Stage, count: number): Promise<string[]> {
  const ids: string[] = [];
  // A few at a time: the start is not what is measured.
  const next = async () => {
    while (ids.length < count) {
      const place = ids.push("") - 1;
      ids[place] = await stage.startInterview();
    }
  };
  await Promise.all(Array.from({ length: 8 }, next));
  return ids;
}

async function answerAll(
  stage: Stage,
  connections: readonly Connection[],
  ids: readonly string[],
): Promise<Reply[]> {
  // No two people say the same: what was worked out for one text must not serve all.
  const requests = ids.map((id, at) =>
    stage.bytes("/api/v1/interview/answer", {
      json: { interview_session_id: id, answer: `${STRONG_ANSWER} ${id} was project ${at}.` },
    })
  );
  return await Promise.all(requests.map((request, at) => {
    const connection = connections[at];
    if (!connection) throw new Error("each candidate needs a connection");
    return connection.send(request);
  }));
}

/** @returns how many words were heard; a listener who is slower than the model gets several in one event */
function wordsHeard(reply: Reply): number {
  const text = textOf(reply);
  if (reply.status !== 200 || !text.includes("event: done")) {
    throw new Error(`a stream failed: ${reply.status} ${text.slice(0, 300)}`);
  }
  return spokenText(parseEvents(text)).split(/\s+/).length;
}

export function answerStreams(count: number, figures: readonly Figure[]): Measure {
  return {
    name: `${count} answer streams of ${SPOKEN_TOKENS} tokens at 20 ms`,
    model: "spoken",
    figures,
    async run(stage) {
      const ids = await startInterviews(stage, count + WARM_UP);
      const connections = await stage.connect(count);
      await answerAll(stage, connections, ids.splice(0, WARM_UP));
      const replies = await answerAll(stage, connections, ids);
      const words = median(replies.map(wordsHeard));
      if (words < LEAST_WORDS) throw new Error(`only ${words} words were heard of each question`);
      const times = replies.map(({ sentAt, endedAt }) => endedAt - sentAt);
      const first = replies.map(({ sentAt, firstByteAt }) => firstByteAt - sentAt);
      return {
        p50: median(times),
        p95: percentile(times, 0.95),
        first: median(first),
        words,
        memory: await stage.memoryMb(),
      };
    },
  };
}
