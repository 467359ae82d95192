/** An interview over the API from its start to the report: shapes, events, repeats, conflicts and its end. */
import { strict as assert } from "node:assert";
import { parseEvents, spokenText, startApplication } from "../support/application.ts";
import { fileForm, makePdf } from "../support/sample-documents.ts";
import {
  answerAndListen,
  answerToTheEnd,
  assertProblem,
  assertSnakeCase,
  keysOf,
  sendAnswer,
  startInterview,
  STRONG_ANSWER,
  VAGUE_ANSWER,
} from "../support/web-client.ts";

Deno.test("the journey: resume in, questions and follow-ups as a stream, report as JSON and PDF", async () => {
  await using app = await startApplication();
  const upload = await app.fetch("/api/v1/resume/upload?job_role=Backend%20developer", {
    body: fileForm(await makePdf(), "cv.pdf"),
  });
  const { session_id: resumeId } = await upload.json();
  const started = await startInterview(app, { resume_session_id: resumeId, difficulty: "senior" });
  assert.deepEqual(keysOf(started), [
    "interview_session_id",
    "welcome_message",
    "first_question",
    "total_questions",
  ]);
  assert.match(started.welcome_message, /Mara/);
  assert.ok(started.first_question.length > 20);
  assert.equal(started.total_questions, 3);

  const id = started.interview_session_id;
  const status = await (await app.fetch(`/api/v1/interview/status/${id}`)).json();
  assert.deepEqual(keysOf(status), [
    "session_id",
    "question_index",
    "total_questions",
    "difficulty",
    "elapsed_seconds",
    "completed",
    "state",
  ]);
  assert.deepEqual(
    [status.session_id, status.question_index, status.difficulty, status.completed, status.state],
    [id, 0, 7, false, "asking"],
  );

  const probed = await answerAndListen(app, id, VAGUE_ANSWER);
  const question = probed.find(({ event }) => event === "question");
  assert.deepEqual(keysOf(question?.data), ["question_index", "part", "text", "kind", "phase"]);
  assert.deepEqual([question?.data.question_index, question?.data.part, question?.data.kind], [
    0,
    1,
    "probe",
  ]);
  assert.equal(spokenText(probed), question?.data.text);

  const turns = await answerToTheEnd(app, id);
  const kinds = new Set(turns.flat().map(({ event }) => event));
  assert.deepEqual([...kinds].sort(), ["assessment", "completed", "done", "question", "token"]);
  for (const events of turns) {
    assert.deepEqual(events.at(-1)?.event, "done");
    assert.ok(events.every((sent) => /^\d+(:\d+)?$/.test(sent.id)), "every event has an id");
    const asked = events.find(({ event }) => event === "question");
    if (asked) assert.equal(spokenText(events), asked.data.text);
  }
  const assessed = turns.flat().find(({ event }) => event === "assessment");
  assert.deepEqual(keysOf(assessed?.data), ["question_index", "assessment"]);
  assertSnakeCase(assessed?.data);
  assert.equal(assessed?.data.assessment.engine, "rules");

  const ended = await (await app.fetch("/api/v1/interview/end", { json: { interview_session_id: id } }))
    .json();
  assert.deepEqual(keysOf(ended), ["session_id", "overall_score", "report"]);
  assertSnakeCase(ended);
  assert.equal(ended.overall_score, ended.report.overall);
  assert.equal(ended.report.cards.length, 3);

  const asJson = await app.fetch(`/api/v1/report/${id}`, { headers: { accept: "application/json" } });
  assert.match(asJson.headers.get("content-type") ?? "", /^application\/json/);
  assert.match(asJson.headers.get("vary") ?? "", /accept/);
  assert.deepEqual(await asJson.json(), ended.report);
  for (const accept of ["application/pdf", "*/*"]) {
    const pdf = await app.fetch(`/api/v1/report/${id}`, { headers: { accept } });
    assert.equal(pdf.headers.get("content-type"), "application/pdf");
    assert.match(pdf.headers.get("content-disposition") ?? "", /^attachment; filename="[\w.-]+\.pdf"/);
    assert.match(pdf.headers.get("vary") ?? "", /accept/);
    const bytes = await pdf.bytes();
    assert.equal(Number(pdf.headers.get("content-length")), bytes.length);
    assert.equal(new TextDecoder().decode(bytes.slice(0, 5)), "%PDF-");
  }
});

Deno.test("every mode and difficulty is understood, also as forms and people write them", async () => {
  await using app = await startApplication();
  const cases: [body: Record<string, unknown>, difficulty: number][] = [
    [{ mode: "technical", difficulty: "junior" }, 3],
    [{ mode: "HR", difficulty: "mid" }, 5],
    [{ mode: "Behavioural", difficulty: 9, total_questions: 10 }, 9],
    [{ mode: "behavioral", difficulty: "4" }, 4],
    [{ mode: "mixed", difficulty: null, total_questions: null, job_role: null }, 5],
    [{ mode: "mixed", assessment: true, persona: "demanding", difficulty_policy: "steps" }, 5],
  ];
  for (const [body, difficulty] of cases) {
    const started = await startInterview(app, body);
    const status = await app.fetch(`/api/v1/interview/status/${started.interview_session_id}`);
    assert.equal((await status.json()).difficulty, difficulty, JSON.stringify(body));
    assert.equal(
      started.total_questions,
      body["total_questions"] === null ? 5 : body["total_questions"] ?? 3,
    );
  }
});

Deno.test("while an assessment runs nothing is told of how it goes", async () => {
  await using app = await startApplication();
  const { interview_session_id: id } = await startInterview(app, { assessment: true });
  const turns = await answerToTheEnd(app, id);
  assert.equal(turns.flat().some(({ event }) => event === "assessment"), false);
  const ended = await (await app.fetch("/api/v1/interview/end", { json: { interview_session_id: id } }))
    .json();
  assert.ok(ended.report.cards.some((card: { assessment: unknown }) => card.assessment !== null));
});

Deno.test("the same key twice is one answer, and the same events again", async () => {
  await using app = await startApplication();
  const { interview_session_id: id } = await startInterview(app);
  const first = await (await sendAnswer(app, id, VAGUE_ANSWER, { key: "key-1" })).text();
  const again = await (await sendAnswer(app, id, VAGUE_ANSWER, { key: "key-1" })).text();
  assert.equal(again, first);
  const log = await app.application.services.interviews.log("open", id);
  assert.equal(log.filter(({ event }) => event.type === "answer-given").length, 1);

  const conflict = await assertProblem(
    await sendAnswer(app, id, "Another text.", { key: "key-1" }),
    409,
    "answer-conflict",
  );
  assert.equal(conflict["standing"], VAGUE_ANSWER);
  assert.equal(conflict["refused"], "Another text.");
});

Deno.test("ten equal submissions at once are one answer; ten different ones lose nothing", async () => {
  await using app = await startApplication();
  const { interview_session_id: id } = await startInterview(app);
  const same = await Promise.all(
    Array.from(
      { length: 10 },
      () => sendAnswer(app, id, STRONG_ANSWER, { key: "same", question_index: 0, part: 0 }),
    ),
  );
  const texts = await Promise.all(same.map((response) => response.text()));
  assert.ok(same.every(({ status }) => status === 200));
  assert.equal(new Set(texts).size, 1);

  const other = await startInterview(app);
  const given = Array.from({ length: 10 }, (_, number) => `${STRONG_ANSWER} Version ${number}.`);
  const responses = await Promise.all(
    given.map((text, number) =>
      sendAnswer(app, other.interview_session_id, text, { key: `key-${number}`, question_index: 0, part: 0 })
    ),
  );
  const accepted = responses.flatMap(({ status }, number) => status === 200 ? [given[number]] : []);
  assert.equal(accepted.length, 1);
  for (const [number, response] of responses.entries()) {
    if (response.status === 200) {
      await response.body?.cancel();
      continue;
    }
    const problem = await assertProblem(response, 409, "answer-conflict");
    assert.equal(problem["standing"], accepted[0]);
    assert.equal(problem["refused"], given[number]);
  }
});

Deno.test("an answer says what it is for: a follow-up with or without its part, a passed question not", async () => {
  await using app = await startApplication();
  const { interview_session_id: id } = await startInterview(app);
  await answerAndListen(app, id, VAGUE_ANSWER);
  const late = await sendAnswer(app, id, "For the question itself.", { question_index: 0, part: 0 });
  assert.equal((await assertProblem(late, 409, "answer-conflict"))["standing"], VAGUE_ANSWER);
  const early = await sendAnswer(app, id, "For one that was never asked.", { question_index: 2 });
  await assertProblem(early, 409, "answer-out-of-turn");
  const plain = await sendAnswer(app, id, STRONG_ANSWER, { question_index: 0 });
  assert.equal(plain.status, 200, "a program that counts questions only still reaches the follow-up");
  await plain.body?.cancel();
});

Deno.test("a request to repeat is no answer: the question is said again and still stands", async () => {
  await using app = await startApplication();
  const { interview_session_id: id, first_question } = await startInterview(app);
  const events = await answerAndListen(app, id, "Could you repeat the question, please?");
  const again = events.find(({ event }) => event === "clarified");
  assert.deepEqual(keysOf(again?.data), ["question_index", "text"]);
  assert.ok(String(again?.data.text).includes(first_question));
  const next = await answerAndListen(app, id, STRONG_ANSWER);
  assert.ok(next.some(({ event }) => event === "question" || event === "assessment"));
});

Deno.test("ending twice is the same report, byte for byte; after that nothing can be answered", async () => {
  await using app = await startApplication();
  const { interview_session_id: id } = await startInterview(app);
  await assertProblem(await app.fetch(`/api/v1/report/${id}`), 409, "interview-running");
  await answerAndListen(app, id, STRONG_ANSWER);
  const end = () =>
    app.fetch("/api/v1/interview/end", { json: { interview_session_id: id } }).then((r) => r.text());
  const [first, together] = await Promise.all([end(), end()]);
  assert.equal(together, first);
  assert.equal(await end(), first);
  await app.restart();
  assert.equal(await end(), first);
  const pdf = async () => await (await app.fetch(`/api/v1/report/${id}`)).bytes();
  assert.deepEqual(await pdf(), await pdf());
  await assertProblem(await sendAnswer(app, id, "One more thing."), 409, "interview-finished");
  const status = await (await app.fetch(`/api/v1/interview/status/${id}`)).json();
  assert.deepEqual([status.completed, status.state], [true, "finished"]);
});

Deno.test("an interview with nothing answered ends in a report without a score", async () => {
  await using app = await startApplication();
  const { interview_session_id: id } = await startInterview(app);
  const ended = await (await app.fetch("/api/v1/interview/end", { json: { interview_session_id: id } }))
    .json();
  assert.equal(ended.overall_score, null);
  assert.equal((await app.fetch(`/api/v1/report/${id}`)).headers.get("content-type"), "application/pdf");
  assert.equal(
    parseEvents(await (await app.fetch(`/api/v1/interview/stream/${id}`)).text()).at(-1)?.event,
    "done",
  );
});
