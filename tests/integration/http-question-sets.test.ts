import { strict as assert } from "node:assert";
import { extractText, getDocumentProxy } from "unpdf";
import { parseEvents, startApplication } from "../support/application.ts";
import { makePdf } from "../support/sample-documents.ts";
import { assertProblem, cookiesOf } from "../support/web-client.ts";
import { workbook } from "../support/workbook.ts";

const app = await startApplication();
addEventListener("unload", () => void app[Symbol.asyncDispose]());

// deno-lint-ignore no-explicit-any -- messages differ; tests assert on what they read
type Message = any;

const linesOf = (text: string): Message[] => text.trim().split("\n").map((line) => JSON.parse(line));

function form(parts: Record<string, string | Blob>): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(parts)) {
    if (typeof value === "string") body.set(name, value);
    else body.set(name, value, "file");
  }
  return body;
}

const resumeForm = async (clientId: string, more: Record<string, string> = {}) =>
  form({ resume_file: new Blob([await makePdf()]), client_id: clientId, ...more });

async function generate(clientId: string): Promise<{ id: string; lines: Message[] }> {
  const response = await app.fetch("/api/v1/generate-questions/", { body: await resumeForm(clientId) });
  assert.equal(response.status, 200);
  assert.match(response.headers.get("content-type") ?? "", /^application\/x-ndjson/);
  return {
    id: response.headers.get("x-question-set-id") ?? "",
    lines: linesOf(await response.text()),
  };
}

/** The API over a real port, as a WebSocket needs one. */
function listen() {
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen: () => {} },
    (request) => app.application.handle(request, "127.0.0.1"),
  );
  return { origin: `ws://127.0.0.1:${server.addr.port}`, stop: () => server.shutdown() };
}

/** Messages of a socket until one that `isLast`. */
async function hear(
  url: string,
  isLast: (message: Message) => boolean,
  say: readonly string[] = [],
): Promise<Message[]> {
  const socket = new WebSocket(url);
  const heard: Message[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  socket.onopen = () => say.forEach((text) => socket.send(text));
  socket.onerror = () => reject(new Error("the socket failed"));
  socket.onmessage = ({ data }) => {
    heard.push(JSON.parse(data));
    if (isLast(heard.at(-1))) resolve();
  };
  try {
    await promise;
  } finally {
    const closed = new Promise((done) => socket.onclose = done);
    socket.close();
    await closed;
  }
  return heard;
}

const isSummary = ({ type }: Message) => type === "summary";

Deno.test("a resume becomes lines: steps, questions of each skill, and a summary with what it cost", async () => {
  const { lines } = await generate("first");
  const status = lines.filter(({ type }) => type === "status").map(({ content }) => content);
  assert.deepEqual([...new Set(status)], ["step_1", "step_2", "step_3", "step_4", "completed"]);
  const results = lines.filter(({ skill, isLoading }) => skill && isLoading === false);
  assert.ok(results.some(({ skill }) => skill === "PostgreSQL"), "a skill of the resume");
  for (const { questions } of results) {
    for (const question of questions) {
      assert.ok(question.text.length > 20 && question.why.length > 10);
      assert.ok(question.difficulty >= 1 && question.difficulty <= 10);
      assert.ok(question.good_answer.points.length >= 3);
      assert.equal(question.engine, "rules");
    }
  }
  const ids = lines.map(({ id }) => id);
  assert.deepEqual(ids, ids.toSorted((a, b) => a - b), "ids go up");
  const summary = lines.at(-1);
  assert.equal(summary.type, "summary");
  assert.equal(summary.questions, results.reduce((sum, { questions }) => sum + questions.length, 0));
  assert.deepEqual([summary.cost.requests, summary.cost.estimated_usd], [0, 0]);
});

Deno.test("lines, events and the socket of the client tell the same, and each resumes where it was cut", async () => {
  const server = listen();
  try {
    const { id, lines } = await generate("agreeing");
    const events = parseEvents(await (await app.fetch(`/api/v1/question-sets/${id}/events`)).text());
    assert.deepEqual(events.map(({ data }) => data), lines);
    assert.equal(events.at(-1)?.event, "done");

    const socket = `${server.origin}/api/v1/ws/agreeing`;
    const [hello, ...heard] = await hear(socket, isSummary);
    assert.deepEqual(hello, { type: "status", content: "connected", client_id: "agreeing" });
    assert.deepEqual(heard, lines);

    const middle = lines[Math.floor(lines.length / 2)].id;
    const rest = lines.filter((line) => line.id > middle || line.type === "summary");
    const cut = parseEvents(
      await (await app.fetch(`/api/v1/question-sets/${id}/events`, {
        headers: { "last-event-id": `${middle}` },
      }))
        .text(),
    );
    assert.deepEqual(cut.map(({ data }) => data), rest);
    assert.deepEqual((await hear(`${socket}?after=${middle}`, isSummary)).slice(1), rest);
    const over = await app.fetch(`/api/v1/question-sets/${id}/events?after=${lines.at(-1).id}`);
    assert.equal(over.status, 204);
  } finally {
    await server.stop();
  }
});

Deno.test("a socket that waits hears of a generation that begins later", async () => {
  const server = listen();
  try {
    const hearing = hear(`${server.origin}/api/v1/ws/waiting`, isSummary);
    const { lines } = await generate("waiting");
    assert.deepEqual((await hearing).slice(1), lines);
  } finally {
    await server.stop();
  }
});

Deno.test("a socket answers a ping and refuses what it does not know", async () => {
  const server = listen();
  try {
    const heard = await hear(
      `${server.origin}/api/v1/ws/talking`,
      ({ type }) => type === "pong",
      ["nonsense", '{"type":"ping"}'],
    );
    assert.deepEqual(heard.map(({ type, content }) => [type, content]), [
      ["status", "connected"],
      ["error", "command-unknown"],
      ["pong", undefined],
    ]);
  } finally {
    await server.stop();
  }
});

Deno.test("a socket is for WebSocket clients of no other site, and hears nobody else's sets", async () => {
  await assertProblem(await app.fetch("/api/v1/ws/me"), 426, "websocket-expected");
  const upgrade = { upgrade: "websocket", connection: "upgrade" };
  await assertProblem(
    await app.fetch("/api/v1/ws/me", { headers: { ...upgrade, origin: "https://elsewhere.example" } }),
    403,
    "foreign-origin",
  );
  await assertProblem(
    await app.fetch(`/api/v1/ws/${"x".repeat(101)}`, { headers: upgrade }),
    400,
    "client-id-invalid",
  );
});

Deno.test("what was generated comes back as a text file with a name that can be saved", async () => {
  const response = await app.fetch("/api/v1/download-results", {
    json: {
      results: [
        {
          skill: "SQL",
          questions: ["Why does\nthis lock?", { text: "And this?" }, { question: "Or that?" }],
        },
        { skill: "日本語", questions: "Only one?" },
      ],
      filename: '../Jürgen’s "set"\r\nX-Evil: 1',
    },
  });
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("content-type"), "text/plain; charset=utf-8");
  const disposition = response.headers.get("content-disposition") ?? "";
  assert.match(
    disposition,
    /^attachment; filename="[\w.\- ]+_\d{8}_\d{6}_results\.txt"; filename\*=UTF-8''\S+$/,
  );
  assert.doesNotMatch(decodeURIComponent(disposition.split("''")[1] ?? ""), /[/\\":\r\n]/);
  assert.equal(
    await response.text(),
    "SQL\n---\n1. Why does this lock?\n2. And this?\n3. Or that?\n\n日本語\n---\n1. Only one?\n",
  );
  for (const json of [{}, { results: [], filename: "a" }, { results: [{ skill: "a" }], filename: "a" }]) {
    await assertProblem(await app.fetch("/api/v1/download-results", { json }), 422, "body-invalid");
  }
});

Deno.test("a set can be started from a role, looked at, changed, cancelled and deleted", async () => {
  const started = await app.fetch("/api/v1/question-sets", {
    json: { job_role: "Site reliability engineer", questions_per_skill: 2 },
  });
  assert.equal(started.status, 201);
  const path = started.headers.get("location") ?? "";
  parseEvents(await (await app.fetch(`${path}/events`)).text());
  const set: Message = await (await app.fetch(path)).json();
  assert.equal(set.state, "completed");
  const [{ skill, questions: [first, second] }] = set.skills;

  const change = { text: "What would you look at first when a deployment slows every request?", level: 6 };
  const changed: Message = await (await app.fetch(`${path}/questions/${first.id}`, {
    method: "PATCH",
    json: change,
  })).json();
  assert.ok(changed.skills, JSON.stringify(changed));
  const after = changed.skills[0].questions.find(({ id }: Message) => id === first.id);
  assert.deepEqual([after.text, after.difficulty, after.edited], [change.text, 6, true]);
  await assertProblem(
    await app.fetch(`${path}/questions/${first.id}`, { method: "PATCH", json: { text: "No?" } }),
    422,
    "question-invalid",
  );

  assert.equal((await app.fetch(`${path}/questions/${second.id}`, { method: "DELETE" })).status, 204);
  const again = await app.fetch(`${path}/skills/${encodeURIComponent(skill)}/regenerate`, { method: "POST" });
  assert.equal(again.status, 202);
  assert.equal((await app.fetch(`${path}/cancel`, { method: "POST" })).status, 200);
  assert.equal((await app.fetch(path, { method: "DELETE" })).status, 204);
  await assertProblem(await app.fetch(path), 404, "set-missing");
});

Deno.test("a set without anything to be made from is refused in words", async () => {
  await assertProblem(await app.fetch("/api/v1/question-sets", { json: {} }), 422, "set-origin-missing");
  await assertProblem(
    await app.fetch("/api/v1/generate-questions/", { body: form({ client_id: "a" }) }),
    400,
    "upload-missing",
  );
  await assertProblem(
    await app.fetch("/api/v1/generate-questions", { body: await resumeForm("with spaces") }),
    400,
    "client-id-invalid",
  );
});

const SHEET = workbook({
  Questions: [
    ["Question", "Skill", "Level", "Points"],
    [
      "How do you find out why a query became slow overnight?",
      "SQL",
      5,
      "reads the plan; compares statistics; checks locks",
    ],
    ["", "SQL", 3, null],
    ["How would you tell a lost update from a dirty read?", "SQL", "eleven", null],
  ],
});

Deno.test("a spreadsheet is refused with what to mend by row, or taken over without those rows", async () => {
  const file = new Blob([SHEET as Uint8Array<ArrayBuffer>]);
  const refused = await app.fetch("/api/v1/question-sets/import", { body: form({ file }) });
  const { problems } = await assertProblem(refused, 422, "import-invalid");
  assert.deepEqual((problems as Message[]).map(({ row }) => row), [3, 4]);

  const taken = await app.fetch("/api/v1/question-sets/import", {
    body: form({ file, accept_partial: "true", title: "My own" }),
  });
  assert.equal(taken.status, 201);
  const { id, title, problems: left }: Message = await taken.json();
  assert.deepEqual([title, left.length], ["My own", 2]);
  const set: Message = await (await app.fetch(`/api/v1/question-sets/${id}`)).json();
  const [question] = set.skills[0].questions;
  assert.deepEqual([question.difficulty, question.basis], [5, "imported"]);
  assert.deepEqual(question.good_answer.points.length, 3);
});

/** A browser without JavaScript: posts forms and follows where they lead, with its cookie. */
function browser() {
  let cookie = "";
  const send = async (path: string, init: RequestInit = {}) => {
    const response = await app.fetch(path, {
      ...init,
      headers: { ...(cookie ? { cookie } : {}), accept: "text/html", origin: "http://localhost:8000" },
    });
    cookie ||= cookiesOf(response);
    return response;
  };
  const post = (path: string, fields: Record<string, string | Blob>) =>
    send(path, { method: "POST", body: form(fields) });
  const submit = (path: string, fields: Record<string, string>) =>
    send(path, { method: "POST", body: new URLSearchParams(fields) });
  return { send, post, submit };
}

Deno.test("without JavaScript: a set is made, read, changed, practised, taken along and deleted by forms", async () => {
  const { send, post, submit } = browser();
  const made = await post("/question-sets", {
    intent: "set",
    job_role: "Data engineer",
    questions_per_skill: "2",
  });
  assert.equal(made.status, 303, await made.clone().text());
  const path = made.headers.get("location") ?? "";
  await (await send(`${path}/events`)).text();
  const page = await (await send(path)).text();
  assert.match(page, /<details[^>]*class="set-skill"/);
  const ids = [...page.matchAll(/id="question-([^"]+)"/g)].map(([, id]) => id ?? "");
  assert.ok(ids.length >= 6, `${ids.length} questions`);

  const text = "Which late records would you still let into yesterday's figures, and how?";
  const changed = await submit(path, { intent: "edit-question", question: ids[0] ?? "", text, level: "7" });
  assert.equal(changed.headers.get("location"), `${path}#question-${ids[0]}`);
  await submit(path, { intent: "remove-question", question: ids[1] ?? "" });
  const after = await (await send(path)).text();
  assert.ok(after.includes("Which late records") && !after.includes(`question-${ids[1]}`));

  const interview = await submit(path, { intent: "practise-question", question: ids[0] ?? "" });
  assert.equal(interview.status, 303, await interview.clone().text());
  assert.ok(
    (await (await send(interview.headers.get("location") ?? "")).text()).includes("Which late records"),
  );

  const nobody = browser();
  assert.equal((await nobody.send(path)).status, 404, "another browser");
  assert.equal((await submit(path, { intent: "delete-set" })).headers.get("location"), "/question-sets");
  assert.equal((await send(path)).status, 404);
});

Deno.test("every download holds every question; a cell of the CSV is never run as a formula", async () => {
  const { send, post } = browser();
  const rows = [
    { text: '=HYPERLINK("http://x") is what, and why would it be risky?', skill: "Sheets" },
    { text: "How do you <b>escape</b> *stars* and `ticks` in Markdown?", skill: "Märkte" },
  ];
  const made = await post("/question-sets", { intent: "rows", rows: JSON.stringify(rows) });
  const path = made.headers.get("location") ?? "";
  const get = async (format: string) => {
    const response = await send(`${path}/download/${format}`);
    assert.equal(response.status, 200, format);
    assert.match(response.headers.get("content-disposition") ?? "", new RegExp(`\\.${format}"`));
    return await response.text();
  };
  assert.ok((await get("txt")).includes(`1. ${rows[0]?.text}`));
  const markdown = await get("md");
  assert.ok(markdown.includes("\\<b\\>escape\\</b\\> \\*stars\\* and \\`ticks\\`"), markdown);
  const csv = new Uint8Array(await (await send(`${path}/download/csv`)).arrayBuffer());
  assert.deepEqual([...csv.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const cells = new TextDecoder().decode(csv);
  assert.ok(cells.includes('"\'=HYPERLINK(""http://x"") is what'), cells);
  const data: Message = JSON.parse(await get("json"));
  assert.deepEqual(
    data.skills.flatMap(({ questions }: Message) => questions.map(({ text }: Message) => text)),
    [
      rows[0]?.text,
      rows[1]?.text,
    ],
  );
  for (const paper of ["a4", "letter"]) {
    const response = await send(`${path}/download/pdf?paper=${paper}`);
    assert.equal(response.headers.get("content-type"), "application/pdf");
    const pdf = await getDocumentProxy(new Uint8Array(await response.arrayBuffer()));
    const { text } = await extractText(pdf, { mergePages: true });
    const words = text.replace(/\s+/g, " ");
    assert.ok(words.includes("in Markdown?") && words.includes("Märkte"), words);
    const { width } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    assert.equal(Math.round(width), paper === "a4" ? 595 : 612);
  }
  assert.equal((await send(`${path}/download/exe`)).status, 404);
});

Deno.test("rows to mend are shown by row, and the good ones can go on", async () => {
  const { post } = browser();
  const response = await post("/question-sets", {
    intent: "sheet",
    file: new Blob([SHEET as Uint8Array<ArrayBuffer>]),
  });
  assert.equal(response.status, 422);
  const page = await response.text();
  assert.match(page, /2 of 3 rows cannot be used/);
  const rows = page.match(/name="rows" value="([^"]+)"/)?.[1]?.replaceAll("&quot;", '"') ?? "";
  const made = await post("/question-sets", { intent: "rows", rows });
  assert.equal(made.status, 303);
  assert.equal((await post("/question-sets", { intent: "rows", rows: "[{}]" })).status, 400);
});

const DESCRIPTION = [
  "Data engineer (f/m/d)",
  "Requirements",
  "- Python and SQL in daily work",
  "Nice to have",
  "- Apache Kafka",
];

Deno.test("a job description is read from its file or its text, and a set is made of it by a form", async () => {
  const named = (list: Message[]) => list.map(({ skill }) => skill);
  const file = new Blob([await makePdf(DESCRIPTION)]);
  const answers = [
    await app.fetch("/api/v1/job-description", { body: form({ file }) }),
    await app.fetch("/api/v1/job-description", { json: { text: DESCRIPTION.join("\n") } }),
  ];
  for (const response of answers) {
    const read: Message = await response.json();
    assert.deepEqual([named(read.required), named(read.preferred)], [["Python", "SQL"], ["Apache Kafka"]]);
  }
  await assertProblem(
    await app.fetch("/api/v1/job-description", { body: form({ file: new Blob(["not a document"]) }) }),
    422,
    "job-description-unreadable",
  );

  const { send, post } = browser();
  const made = await post("/question-sets", {
    intent: "set",
    questions_per_skill: "1",
    job_description_file: file,
  });
  assert.equal(made.status, 303, await made.clone().text());
  const path = made.headers.get("location") ?? "";
  await (await send(`${path}/events`)).text();
  const data: Message = await (await send(`${path}/download/json`)).json();
  assert.deepEqual(named(data.skills).slice(0, 2).toSorted(), ["Python", "SQL"]);
});

Deno.test("half a character in a name or a title breaks no download", async () => {
  const results = [{ skill: "SQL", questions: ["What does an index cost?"] }];
  const half = await app.fetch("/api/v1/download-results", { json: { filename: "half \ud83d", results } });
  assert.equal(half.status, 200);
  assert.match(half.headers.get("content-disposition") ?? "", /^attachment; filename="half/);
  // The limit of a title falls into the middle of the emoji.
  const title = `${"t".repeat(119)}\u{1f4c8}`.slice(0, 120);
  const body = { job_role: "Data engineer", title };
  const { id } = await (await app.fetch("/api/v1/question-sets", { json: body })).json();
  await (await app.fetch(`/api/v1/question-sets/${id}/events`)).text();
  assert.equal((await app.fetch(`/question-sets/${id}/download/csv`)).status, 200);
});
