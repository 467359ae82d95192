/** Interviews of questions that somebody chose: asked as written, in order, judged and reported like any other. */
import { strict as assert } from "node:assert";
import { DomainError } from "../../server/errors.ts";
import { type Interviews, modeOfQuestions } from "../../server/interviews/interviews.ts";
import { createJudging } from "../../server/judging/judging.ts";
import { createQuestionBank } from "../../server/question-bank/built-in.ts";
import { createReports } from "../../server/reports/create-reports.ts";
import { createKeptPdfs } from "../../server/reports/kept-pdfs.ts";
import { loadFontFiles } from "../../server/platform/printing/fonts.ts";
import { createReportStore } from "../../server/reports/report-store.ts";
import { createShareStore } from "../../server/reports/share-store.ts";
import { DATABASES } from "../support/databases.ts";
import { openRoom, refusal, scriptedModel, testQuestion } from "../support/interview-room.ts";
import { INDEX_QUESTION } from "../support/judging-questions.ts";
import { createRecordedLog } from "../support/recorded-log.ts";

const ME = "viewer:me" as const;
const [, sqlite] = DATABASES[0] ?? (() => {
  throw new Error("a database to test on");
})();

const ANSWER =
  "An index keeps the keys in a sorted B-tree, so a lookup reads a few pages instead of scanning the whole table. " +
  "The price is that every insert and update must maintain it, which makes writes slower.";

async function answerAll(interviews: Interviews, id: string, text: string) {
  let view = await interviews.view(ME, id);
  for (let turn = 0; turn < 30 && view.asking; turn += 1) {
    await interviews.answer(ME, id, { text, key: `k${turn}` });
    await interviews.settled(id, 2_000);
    view = await interviews.view(ME, id);
  }
  return view;
}

Deno.test("chosen questions are asked as written, in order, judged by their own points, and reported", async () => {
  await using opened = await sqlite();
  const judging = createJudging({ model: null, deadlineMs: 1_000 });
  const bank = createQuestionBank();
  const { interviews, clock, problems } = openRoom(opened.database, { judging, bank });
  const fromBank = bank.find({ kinds: ["past-behaviour"] })[0];
  assert.ok(fromBank);
  const started = await interviews.start(ME, {
    mode: modeOfQuestions([fromBank, INDEX_QUESTION]),
    questionIds: [fromBank.id],
    questions: [INDEX_QUESTION],
    totalQuestions: 7,
    probes: false,
  });
  assert.equal(started.mode, "mixed");
  assert.equal(started.totalQuestions, 2);
  assert.deepEqual(started.phases, ["behaviour", "role"]);
  const view = await answerAll(interviews, started.id, ANSWER);
  assert.deepEqual(view.turns.map(({ question }) => question.text), [fromBank.text, INDEX_QUESTION.text]);
  const judged = view.turns[1]?.assessment;
  assert.deepEqual(judged?.points.map(({ pointId }) => pointId), INDEX_QUESTION.points.map(({ id }) => id));
  assert.ok((judged?.ratings[0]?.level ?? 0) >= 3, JSON.stringify(judged?.ratings));
  const store = createReportStore(opened.database);
  const reports = createReports({
    interviews,
    judging,
    store,
    shares: createShareStore(opened.database),
    pdfs: createKeptPdfs({ store, fonts: loadFontFiles() }),
    clock: clock.now,
    log: createRecordedLog(),
  });
  const report = await reports.get(ME, started.id);
  assert.equal(report.cards[1]?.question, INDEX_QUESTION.text);
  assert.equal(report.cards[1]?.reference, INDEX_QUESTION.reference);
  assert.deepEqual(problems(), []);
});

Deno.test("a model words no chosen question, and in assessment mode they all belong to the core", async () => {
  await using opened = await sqlite();
  const model = scriptedModel(() => ["Something else entirely about parsing, would you say?"]);
  const { interviews } = openRoom(opened.database, { model });
  const questions = [1, 2].map((n) =>
    testQuestion(`own-00${n}`, "Git", "knowledge", n, `What happens to branch number ${n} in a rebase?`)
  );
  const { id } = await interviews.start(ME, {
    mode: "technical",
    questions,
    probes: false,
    assessment: true,
  });
  const view = await answerAll(interviews, id, "It is replayed: alpha, beta, gamma and delta, one by one.");
  assert.deepEqual(view.turns.map(({ question }) => question.text), questions.map(({ text }) => text));
  assert.equal(model.calls.length, 0);
  const [first] = await interviews.log(ME, id);
  assert.ok(first?.event.type === "started" && first.event.syllabus.every(({ core }) => core));
});

Deno.test("choices that cannot be asked are refused with their own code", async () => {
  await using opened = await sqlite();
  const { interviews } = openRoom(opened.database);
  const start = (input: Partial<Parameters<Interviews["start"]>[1]>) =>
    refusal(interviews.start(ME, { mode: "mixed", ...input }));
  const incomplete = { ...INDEX_QUESTION, points: [] };
  const many = Array.from({ length: 11 }, (_, n) => ({
    ...INDEX_QUESTION,
    id: `test-databases-${String(n).padStart(3, "0")}`,
  }));
  for (
    const [input, code] of [
      [{ questionIds: ["nowhere-001"] }, "question-unknown"],
      [{ questions: [incomplete] }, "invalid-questions"],
      [{ questions: [] }, "invalid-question-count"],
      [{ questions: many }, "invalid-question-count"],
      [{ questions: [INDEX_QUESTION, INDEX_QUESTION] }, "invalid-questions"],
    ] as const
  ) {
    const error = await start(input);
    assert.ok(error instanceof DomainError);
    assert.equal(error.kind, "invalid");
    assert.equal(error.code, code);
  }
});
