/** How long the upload of a resume takes once warm, until everything read from it is answered. */
import { makeDocx, makePdf, SAMPLE_RESUME } from "../../support/sample-documents.ts";
import { jsonOf } from "../connection.ts";
import { type Measure, median, percentile } from "../measure.ts";
import { multipart } from "../multipart.ts";

const WARM_UP = 25;
const UPLOADS = 60;

/** Jobs enough to fill the second page: a made-up person with a long life. */
const EARLIER_JOBS = [2017, 2015, 2013, 2011, 2009].flatMap((year) => [
  "",
  `Software Engineer, Studio ${year}`,
  `March ${year - 2} - December ${year - 1}`,
  "- Wrote the service that keeps the bookings of four hundred small hotels in Python and Django",
  "- Taught three new colleagues how the nightly import works and how to find out why it stopped",
  "- Measured the slowest twenty queries every month and rewrote those that grew with the customers",
  "- Moved the build from a machine under a desk to Jenkins, and later to GitLab CI with Docker",
  "- Answered for the service at night for one week in four, and wrote down what had gone wrong",
]);
const TWO_PAGES = [...SAMPLE_RESUME.slice(0, 12), ...EARLIER_JOBS, ...SAMPLE_RESUME.slice(12)];

/** @param document made once for all rounds */
function uploads(name: string, theirs: string, atMost: number, document: () => Promise<Uint8Array>): Measure {
  return {
    name: `upload of a ${name}`,
    model: null,
    figures: [
      { key: "p50", label: "p50", unit: "ms", target: { atMost }, theirs },
      { key: "p95", label: "p95", unit: "ms" },
    ],
    async run(stage) {
      const [connection] = await stage.connect(1);
      if (!connection) throw new Error("no connection");
      const form = multipart(await document(), `resume.${name.includes("PDF") ? "pdf" : "docx"}`);
      const request = stage.bytes("/api/v1/resume/upload?job_role=Backend%20engineer", form);
      const times: number[] = [];
      for (let count = 0; count < WARM_UP + UPLOADS; count += 1) {
        const reply = await connection.send(request);
        const { profile } = jsonOf<{ profile: { name?: { value: string } } }>(reply);
        if (!profile.name) throw new Error("the resume was not understood");
        if (count >= WARM_UP) times.push(reply.endedAt - reply.sentAt);
      }
      return { p50: median(times), p95: percentile(times, 0.95) };
    },
  };
}

export const uploadMeasures: Measure[] = [
  uploads("two-page PDF", "8.7 ms", 8.7, () => makePdf(TWO_PAGES)),
  uploads("DOCX of the same text", "11.3 ms", 11.3, () => Promise.resolve(makeDocx(TWO_PAGES))),
];
