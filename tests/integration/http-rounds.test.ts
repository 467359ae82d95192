/** The API of rounds: one answer, its feedback, the next question; at the end the final report. */
import { strict as assert } from "node:assert";
import { startApplication, type TestApplication } from "../support/application.ts";
import { assertProblem, assertSnakeCase, keysOf, STRONG_ANSWER } from "../support/web-client.ts";
import { SAMPLE_RESUME } from "../support/sample-documents.ts";

async function start(app: TestApplication, body: Record<string, unknown> = {}) {
  const response = await app.fetch("/api/v1/start-interview", {
    json: { field: "Backend engineering", interview_type: "mixed", difficulty: 5, total_rounds: 3, ...body },
  });
  assert.equal(response.status, 200, await response.clone().text());
  return await response.json();
}

function submit(app: TestApplication, id: string, answer: string, key?: string) {
  return app.fetch("/api/v1/submit-answer", {
    json: { session_id: id, answer },
    headers: key === undefined ? {} : { "idempotency-key": key },
  });
}

const FEEDBACK = [
  "score",
  "communication_score",
  "technical_score",
  "confidence_score",
  "strengths",
  "weaknesses",
];

Deno.test("rounds go from the first question to the final report, and the summary counts along", async () => {
  await using app = await startApplication();
  const started = await start(app, { resume: SAMPLE_RESUME.join("\n"), total_rounds: 3 });
  assert.deepEqual(keysOf(started), ["session_id", "question"]);
  assert.ok(started.question.length > 20);
  const id = started.session_id;
  const asked = new Set([started.question]);
  const scores: (number | null)[] = [];
  for (const round of [1, 2, 3]) {
    const response = await submit(app, id, `${STRONG_ANSWER} That was in round ${round}.`);
    assert.equal(response.status, 200);
    const body = await response.json();
    assertSnakeCase(body);
    assert.deepEqual(keysOf(body.feedback), FEEDBACK);
    const { score, communication_score, technical_score, confidence_score } = body.feedback;
    for (const value of [score, communication_score, technical_score]) {
      assert.ok(value === null || value >= 1 && value <= 10, `${value}`);
    }
    assert.ok(confidence_score >= 0 && confidence_score <= 10);
    scores.push(score);
    const rated = scores.filter((value) => value !== null);
    const mean = rated.length === 0
      ? null
      : Math.round(rated.reduce((sum, value) => sum + value, 0) / rated.length * 10) / 10;
    assert.equal(body.average_score, mean);
    if (round < 3) {
      assert.deepEqual(keysOf(body), [
        "feedback",
        "interview_complete",
        "next_question",
        "current_round",
        "average_score",
      ]);
      assert.equal(body.interview_complete, false);
      assert.equal(body.current_round, round + 1);
      assert.equal(asked.has(body.next_question), false, "no question twice");
      asked.add(body.next_question);
    } else {
      assert.deepEqual(keysOf(body), ["feedback", "interview_complete", "final_report", "average_score"]);
      assert.equal(body.interview_complete, true);
      assert.equal(body.final_report.cards.length, 3);
    }
    const summary = await (await app.fetch(`/api/v1/session-summary/${id}`)).json();
    assert.deepEqual(keysOf(summary), [
      "total_rounds",
      "completed_rounds",
      "average_score",
      "score_history",
      "difficulty_current",
    ]);
    assert.deepEqual([summary.total_rounds, summary.completed_rounds], [3, round]);
    assert.deepEqual(summary.score_history, scores);
    assert.equal(summary.average_score, mean);
    assert.ok(summary.difficulty_current >= 1 && summary.difficulty_current <= 10);
  }
  await assertProblem(await submit(app, id, "More."), 409, "interview-finished");
  const report = await app.fetch(`/api/v1/report/${id}`);
  assert.equal(report.headers.get("content-type"), "application/pdf");
});

Deno.test("a vague answer gets feedback, not a follow-up: each round is one answer", async () => {
  await using app = await startApplication();
  const { session_id: id } = await start(app, { total_rounds: 1, interview_type: "behavioral" });
  const body = await (await submit(app, id, "We had some issues and the team handled it.")).json();
  assert.equal(body.interview_complete, true);
  assert.ok(body.feedback.weaknesses.length > 0);
});

Deno.test("the same key twice is one round with the same feedback", async () => {
  await using app = await startApplication();
  const { session_id: id } = await start(app);
  const first = await (await submit(app, id, STRONG_ANSWER, "round-1")).text();
  assert.equal(await (await submit(app, id, STRONG_ANSWER, "round-1")).text(), first);
  const summary = await (await app.fetch(`/api/v1/session-summary/${id}`)).json();
  assert.equal(summary.completed_rounds, 1);
  await assertProblem(await submit(app, id, "Something else.", "round-1"), 409, "answer-conflict");
});

Deno.test("rounds refuse what is out of bounds, each field by its name", async () => {
  await using app = await startApplication();
  const good = { field: "Sales", interview_type: "hr", difficulty: 5, total_rounds: 3 };
  const cases: [field: string, value: unknown][] = [
    ["field", ""],
    ["field", 5],
    ["field", "x".repeat(121)],
    ["interview_type", "karaoke"],
    ["difficulty", 0],
    ["difficulty", 11],
    ["difficulty", "hard"],
    ["total_rounds", 0],
    ["total_rounds", 11],
    ["total_rounds", 2.5],
    ["resume", "x".repeat(50_001)],
    ["job_description", "x".repeat(20_001)],
  ];
  for (const [field, value] of cases) {
    const response = await app.fetch("/api/v1/start-interview", { json: { ...good, [field]: value } });
    const problem = await assertProblem(response, 422, "body-invalid");
    assert.match(
      String(problem["detail"]),
      new RegExp(`"${field}"`),
      `${field} = ${String(value).slice(0, 20)}`,
    );
  }
  await assertProblem(await submit(app, "int_unknown-id", "Hello."), 404, "interview-missing");
  const { session_id: id } = await start(app);
  await assertProblem(await submit(app, id, "  \n "), 422, "answer-empty");
  await assertProblem(await submit(app, id, "x".repeat(10_001)), 413, "answer-too-long");
  const summary = await (await app.fetch(`/api/v1/session-summary/${id}`)).json();
  assert.deepEqual([summary.completed_rounds, summary.average_score], [0, null]);
});
