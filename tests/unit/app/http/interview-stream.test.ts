/** Signals of an interview become the events that the API promises. */
import { strict as assert } from "node:assert";
import { toEvents } from "../../../../app/http/api/interview-stream.ts";
import type { InterviewSignal } from "../../../../server/interviews/interviews.ts";

const QUESTION: InterviewSignal = {
  id: "4",
  type: "question",
  data: { index: 1, part: 0, text: "Why?", kind: "question", phase: "role" },
};

async function* signals(): AsyncGenerator<InterviewSignal> {
  yield QUESTION;
}

Deno.test("a signal has the names of the wire", async () => {
  assert.deepEqual(await Array.fromAsync(toEvents(signals())), [{
    id: "4",
    event: "question",
    data: { question_index: 1, part: 0, text: "Why?", kind: "question", phase: "role" },
  }]);
});
