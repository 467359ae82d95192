/** A model that fails in any way costs nobody an answer, the deadline, or a score that is not labelled. */
import { strict as assert } from "node:assert";
import { FAULTS } from "../support/fault-catalogue.ts";
import { CALL_SITES } from "../support/model-replies.ts";
import { runMatrix } from "../support/fault-matrix.ts";

/** One of each kind; `deno task faults` runs them all. */
const CUT: ReadonlySet<string> = new Set([
  "429",
  "429-retry-after",
  "429-daily",
  "400",
  "401",
  "413",
  "498",
  "500",
  "502-html",
  "503",
  "refused",
  "dropped",
  "slow-first-byte",
  "stall",
  "cut",
  "split-utf8",
  "bad-json",
  "error-event",
  "wrong-schema",
  "number-out-of-range",
  "not-a-number",
  "eight-as-text",
  "fenced",
  "empty",
  "one-megabyte",
  "refusal-in-words",
  "other-language",
  "same-as-before",
  "answer-leaked",
  "command-obeyed",
  "other-subject",
  "unreadable-once",
]);

Deno.test(`${CUT.size} faults of a model at every call site: kept, in time, labelled, nothing of the provider's`, async () => {
  const results = await runMatrix(FAULTS.filter(({ name }) => CUT.has(name)));
  assert.equal(results.length, CUT.size * CALL_SITES.length);
  const problems = results.flatMap(({ fault, site, problems }) =>
    problems.map((what) => `${fault}, ${site}: ${what}`)
  );
  assert.deepEqual(problems, []);
});
