/** A small DOCX that would unpack to hundreds of megabytes: how fast it is refused, and at what cost in memory. */
import { watchMemory } from "../../support/process-memory.ts";
import { zipBomb } from "../../support/bombs.ts";
import { textOf } from "../connection.ts";
import type { Measure } from "../measure.ts";
import { multipart } from "../multipart.ts";

export const bombMeasure: Measure = {
  name: "a 0.5 MB DOCX bomb",
  model: null,
  figures: [
    { key: "time", label: "refused after", unit: "ms", target: { atMost: 1_000 }, theirs: "frozen 23 s" },
    { key: "memory", label: "more memory", unit: "MB", target: { atMost: 100 }, theirs: "2,690 MB" },
  ],
  async run(stage) {
    const before = await stage.memoryMb();
    const watch = watchMemory(stage.pid);
    const reply = await stage.ask("/api/v1/resume/upload", multipart(zipBomb(), "resume.docx"));
    const peak = await watch.peakMb();
    const code = JSON.parse(textOf(reply)).code;
    if (code !== "resume-too-complex") throw new Error(`answered ${reply.status} ${code}`);
    return { time: reply.endedAt - reply.sentAt, memory: Math.max(0, peak - before) };
  },
};
