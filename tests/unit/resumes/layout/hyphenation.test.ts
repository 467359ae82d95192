import { strict as assert } from "node:assert";
import { joinLines } from "../../../../server/resumes/layout/hyphenation.ts";

const cases: [string, string, string, string][] = [
  ["a prediction algo-", "rithm.", "", "a prediction algorithm."],
  ["production-", "quality code", "", "production-quality code"],
  ["Resource-", "Constrained", "", "Resource-Constrained"],
  ["multi-", "agent", "", "multi-agent"],
  ["soft\u00ad", "ware", "", "software"],
  ["plain", "words", "", "plain words"],
  ["10 -", "15", "", "10 - 15"],
  ["add-", "ins", "vs and vs add-ins here", "add-ins"],
  ["e-", "commerce", "", "e-commerce"],
];

for (const [above, below, known, joined] of cases) {
  Deno.test(`lines join: ${above} | ${below}`, () => assert.equal(joinLines(above, below, known), joined));
}
