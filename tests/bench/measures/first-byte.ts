/** How soon the first byte of the stream follows an answer, one candidate at a time. */
import { STRONG_ANSWER } from "../../support/web-client.ts";
import { textOf } from "../connection.ts";
import { type Measure, median, percentile } from "../measure.ts";

const WARM_UP = 20;
const ANSWERS = 60;

export const firstByte: Measure = {
  name: "first byte of the answer's stream",
  model: "instant",
  figures: [
    { key: "p50", label: "p50", unit: "ms", target: { atMost: 4 }, theirs: "5.8 ms" },
    { key: "p95", label: "p95", unit: "ms" },
    { key: "event", label: "first event, judged by the model: p50", unit: "ms" },
  ],
  async run(stage) {
    const times: number[] = [];
    const events: number[] = [];
    const [connection] = await stage.connect(1);
    if (!connection) throw new Error("no connection");
    for (let count = 0; count < WARM_UP + ANSWERS; count += 1) {
      const id = await stage.startInterview();
      const reply = await connection.send(stage.bytes("/api/v1/interview/answer", {
        json: { interview_session_id: id, answer: STRONG_ANSWER },
      }));
      if (!textOf(reply).includes("event: done")) throw new Error(`the stream failed: ${textOf(reply)}`);
      if (count < WARM_UP) continue;
      times.push(reply.firstByteAt - reply.sentAt);
      const event = reply.pieces.find(({ text }) => text.includes("event:"));
      events.push((event?.at ?? reply.endedAt) - reply.sentAt);
    }
    return { p50: median(times), p95: percentile(times, 0.95), event: median(events) };
  },
};
