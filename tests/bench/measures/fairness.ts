/** What candidates notice of somebody else's upload: one that waits for its model, and ten at the same time. */
import { makePdf } from "../../support/sample-documents.ts";
import { STRONG_ANSWER } from "../../support/web-client.ts";
import { type Connection, jsonOf, textOf } from "../connection.ts";
import { type Measure, percentile } from "../measure.ts";
import { UPLOAD_WAIT_MS } from "../model-stub.ts";
import { multipart } from "../multipart.ts";
import type { Stage } from "../stage.ts";

const WARM_UP = 8;
const ANSWERS = 30;
const UPLOADS = 10;
/** Text without a place of residence, which the model is then asked for. */
const INCOMPLETE = [
  "Mara Lindqvist",
  "Backend Engineer",
  "",
  "Experience",
  "Engineer, Northlight",
  "2018 - 2020",
  "- Wrote the billing service in Python, with tests, and looked after it for two years",
];

/** One after the other, each in an interview of its own. @returns how long each took until its stream ended, in ms */
async function answers(stage: Stage, connection: Connection, ids: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const id of ids) {
    const reply = await connection.send(stage.bytes("/api/v1/interview/answer", {
      json: { interview_session_id: id, answer: STRONG_ANSWER },
    }));
    if (!textOf(reply).includes("event: done")) throw new Error(`an answer failed: ${textOf(reply)}`);
    times.push(reply.endedAt - reply.sentAt);
  }
  return times;
}

async function prepared(stage: Stage): Promise<{ connection: Connection; ids: string[] }> {
  const [connection] = await stage.connect(1);
  if (!connection) throw new Error("no connection");
  const ids: string[] = [];
  for (let count = 0; count < WARM_UP + ANSWERS; count += 1) ids.push(await stage.startInterview());
  await answers(stage, connection, ids.splice(0, WARM_UP));
  return { connection, ids };
}

const waitingUpload: Measure = {
  name: "answers of others while one upload waits 2 s on its model",
  model: "waiting",
  figures: [
    { key: "p95", label: "p95", unit: "ms", target: { atMost: 100 }, theirs: "frozen 2 s" },
    { key: "upload", label: "the upload itself", unit: "ms" },
  ],
  async run(stage) {
    const { connection, ids } = await prepared(stage);
    const form = multipart(await makePdf(INCOMPLETE), "resume.pdf");
    let waiting = true;
    const upload = stage.ask("/api/v1/resume/upload", form).finally(() => waiting = false);
    const times: number[] = [];
    for (const id of ids) {
      if (waiting) times.push(...await answers(stage, connection, [id]));
    }
    const reply = await upload;
    jsonOf(reply);
    const took = reply.endedAt - reply.sentAt;
    if (took < UPLOAD_WAIT_MS) throw new Error("the upload did not wait for its model");
    return { p95: percentile(times, 0.95), upload: took };
  },
};

const parallelUploads: Measure = {
  name: "answers of another candidate beside ten parallel uploads",
  model: "instant",
  figures: [
    { key: "p95", label: "p95", unit: "ms", target: { atMost: 100 } },
    { key: "uploads", label: "uploads meanwhile", unit: "" },
  ],
  async run(stage) {
    const { connection, ids } = await prepared(stage);
    const form = multipart(await makePdf(), "resume.pdf");
    const request = stage.bytes("/api/v1/resume/upload?job_role=Backend%20engineer", form);
    const uploaders = await stage.connect(UPLOADS);
    let over = false;
    let uploads = 0;
    const uploading = Promise.all(uploaders.map(async (uploader) => {
      while (!over) {
        jsonOf(await uploader.send(request));
        uploads += 1;
      }
    }));
    const times = await answers(stage, connection, ids);
    over = true;
    await uploading;
    return { p95: percentile(times, 0.95), uploads };
  },
};

/** Each is read before the next is sent. */
const VOLLEYS = 6;

/** The words of the promise: ten are sent at one moment, and somebody answers meanwhile. */
const uploadsAtOnce: Measure = {
  name: "answers of another candidate while ten uploads sent at one moment are read",
  model: "instant",
  figures: [
    { key: "p95", label: "p95", unit: "ms", target: { atMost: 100 } },
    { key: "answers", label: "answers meanwhile", unit: "" },
  ],
  async run(stage) {
    const { connection, ids } = await prepared(stage);
    const form = multipart(await makePdf(), "resume.pdf");
    const request = stage.bytes("/api/v1/resume/upload?job_role=Backend%20engineer", form);
    const uploaders = await stage.connect(UPLOADS);
    const times: number[] = [];
    for (let volley = 0; volley < VOLLEYS; volley += 1) {
      let unread = UPLOADS;
      const uploading = Promise.all(uploaders.map(async (uploader) => {
        jsonOf(await uploader.send(request));
        unread -= 1;
      }));
      while (unread > 0) {
        const id = ids.shift();
        if (id === undefined) break;
        times.push(...await answers(stage, connection, [id]));
      }
      await uploading;
    }
    if (times.length < VOLLEYS) throw new Error("too few answers fell beside uploads");
    return { p95: percentile(times, 0.95), answers: times.length };
  },
};

export const fairnessMeasures: Measure[] = [waitingUpload, uploadsAtOnce, parallelUploads];
