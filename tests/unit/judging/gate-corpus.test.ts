/** The gate against the whole labelled corpus: the figures that must hold, also for answers it was not written with. */
import { strict as assert } from "node:assert";
import { gateAnswer } from "../../../server/judging/answer-gate.ts";
import { assessByRules } from "../../../server/judging/assess-by-rules.ts";
import { GATE_CLASSES } from "../../../server/judging/assessment.ts";
import { readGateCorpus } from "../../corpus/gate.ts";

const corpus = readGateCorpus();
const isRight = ({ text, question, asked, class: wanted }: (typeof corpus)[number]) =>
  gateAnswer(text, question, asked).class === wanted;

Deno.test("the corpus has at least 400 answers, in all classes, and a held-out part", () => {
  assert.ok(corpus.length >= 400, String(corpus.length));
  for (const name of GATE_CLASSES) {
    assert.ok(corpus.filter((one) => one.class === name).length >= 12, name);
  }
  assert.ok(corpus.filter(({ set }) => set === "held-out").length >= 50);
});

Deno.test("no gibberish reaches a level above 1", () => {
  for (const { question, asked, text } of corpus.filter((one) => one.class === "gibberish")) {
    const { ratings } = assessByRules(question, [{ sequence: 2, asked, text }]);
    for (const { level } of ratings) assert.ok((level ?? 0) <= 1, text);
  }
});

Deno.test("at most one in fifty short right answers is stopped", () => {
  const short = corpus.filter((one) => one.class === "substantive" && one.text.split(/\s+/).length <= 12);
  const stopped = short.filter((one) => !isRight(one));
  assert.ok(short.length >= 90);
  assert.ok(stopped.length <= short.length / 50, stopped.map(({ text }) => text).join(" | "));
});

Deno.test("95 of 100 answers are recognised, 85 of 100 of the held-out ones", () => {
  const share = (list: typeof corpus) => list.filter(isRight).length / list.length;
  assert.ok(share(corpus) >= 0.95, String(share(corpus)));
  const held = corpus.filter(({ set }) => set === "held-out");
  assert.ok(share(held) >= 0.85, String(share(held)));
});
