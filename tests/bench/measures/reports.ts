/** The end of an interview up to its PDF, and the PDF when it is asked for again. */
import { STRONG_ANSWER } from "../../support/web-client.ts";
import { jsonOf, textOf } from "../connection.ts";
import { type Measure, median, percentile } from "../measure.ts";

const WARM_UP = 10;
const INTERVIEWS = 30;
const ANSWERS = 5;
const READS_OF_EACH = 5;

export const reportMeasure: Measure = {
  name: "report of an interview with 5 answers",
  model: "instant",
  figures: [
    {
      key: "end",
      label: "end with PDF, p50",
      unit: "ms",
      target: { atMost: 15 },
      theirs: "21.4 ms",
    },
    { key: "endP95", label: "end with PDF, p95", unit: "ms" },
    { key: "pdf", label: "PDF from store, p50", unit: "ms", target: { atMost: 1 }, theirs: "0.95 ms" },
    { key: "size", label: "PDF, size", unit: "KB", theirs: "9.6 KB" },
  ],
  async run(stage) {
    const [connection] = await stage.connect(1);
    if (!connection) throw new Error("no connection");
    const ends: number[] = [];
    const reads: number[] = [];
    let bytes = 0;
    for (let count = 0; count < WARM_UP + INTERVIEWS; count += 1) {
      const id = await stage.startInterview();
      for (let answer = 0; answer < ANSWERS; answer += 1) {
        const reply = await connection.send(stage.bytes("/api/v1/interview/answer", {
          json: { interview_session_id: id, answer: `${STRONG_ANSWER} That was project ${answer + 1}.` },
        }));
        if (!textOf(reply).includes("event: done")) throw new Error(`an answer failed: ${textOf(reply)}`);
      }
      const ended = await connection.send(stage.bytes("/api/v1/interview/end", {
        json: { interview_session_id: id },
      }));
      jsonOf(ended);
      const pdf = stage.bytes(`/api/v1/report/${id}`);
      const first = await connection.send(pdf);
      if (!textOf(first).startsWith("%PDF-")) throw new Error("no PDF came");
      const again = [];
      for (let read = 0; read < READS_OF_EACH; read += 1) again.push(await connection.send(pdf));
      if (count < WARM_UP) continue;
      bytes = first.body.length;
      ends.push(first.endedAt - ended.sentAt);
      reads.push(...again.map(({ sentAt, endedAt }) => endedAt - sentAt));
    }
    return { end: median(ends), endP95: percentile(ends, 0.95), pdf: median(reads), size: bytes / 1024 };
  },
};
