/** What a hostile client sends in masses: fields, sockets, messages, addresses of one network, work on one set. */
import { strict as assert } from "node:assert";
import { startApplication } from "../support/application.ts";
import { assertProblem, cookiesOf } from "../support/web-client.ts";

const app = await startApplication();
addEventListener("unload", () => void app[Symbol.asyncDispose]());

const FORM = { "content-type": "application/x-www-form-urlencoded" };

/** The API over a real port, as a WebSocket needs one. */
function listen() {
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen: () => {} },
    (request) => app.application.handle(request, "127.0.0.1"),
  );
  return { origin: `127.0.0.1:${server.addr.port}`, stop: () => server.shutdown() };
}

/** @returns the open socket, or null when it was refused */
function connect(address: string): Promise<WebSocket | null> {
  const { promise, resolve } = Promise.withResolvers<WebSocket | null>();
  const socket = new WebSocket(address);
  socket.onopen = () => resolve(socket);
  socket.onerror = () => resolve(null);
  return promise;
}

function closed(socket: WebSocket): Promise<number> {
  return new Promise((resolve) => {
    socket.onclose = ({ code }) => resolve(code);
  });
}

Deno.test("a form of a hundred thousand fields is refused before it is read", async () => {
  const urlencoded = await app.fetch("/practice/stories/new", { headers: FORM, body: "a&".repeat(100_000) });
  assert.equal(urlencoded.status, 413);
  assert.match(await urlencoded.text(), /up to 1000 fields/);
  const parts = new FormData();
  for (let at = 0; at < 1_100; at += 1) parts.append(`field${at}`, "x");
  const multipart = await app.fetch("/practice/stories/new", { body: parts });
  assert.equal(multipart.status, 413);
  await multipart.body?.cancel();
  const ampersands = new URLSearchParams({ title: "&".repeat(110), situation: "& ".repeat(1_900) });
  const written = await app.fetch("/practice/stories/new", { headers: FORM, body: ampersands.toString() });
  assert.equal(written.status, 303, "what a person writes is no field");
});

Deno.test("one client holds only so many sockets, and what it gives back is free again", async () => {
  const server = listen();
  const open: WebSocket[] = [];
  try {
    const url = `ws://${server.origin}/api/v1/ws/flood`;
    for (let at = 0; at < 20; at += 1) {
      const socket = await connect(url);
      assert.ok(socket, `socket ${at + 1}`);
      open.push(socket);
    }
    assert.equal(await connect(url), null, "one more");
    const upgrade = {
      upgrade: "websocket",
      connection: "keep-alive, Upgrade",
      "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
    };
    await assertProblem(
      await app.fetch("/api/v1/ws/flood", { headers: upgrade, peer: "127.0.0.1" }),
      429,
      "sockets-too-many",
    );
    const first = open.shift();
    assert.ok(first);
    const gone = closed(first);
    first.close();
    await gone;
    // The server hears of the end a moment after the client.
    let again: WebSocket | null = null;
    for (let attempt = 0; attempt < 50 && again === null; attempt += 1) again = await connect(url);
    assert.ok(again);
    open.push(again);
  } finally {
    await Promise.all(open.map((socket) => {
      const gone = closed(socket);
      socket.close();
      return gone;
    }));
    await server.stop();
  }
});

Deno.test("a socket that talks without end, or in huge messages, is closed", async () => {
  const server = listen();
  try {
    const chatty = await connect(`ws://${server.origin}/api/v1/ws/chatty`);
    assert.ok(chatty);
    const silenced = closed(chatty);
    let pongs = 0;
    chatty.onmessage = ({ data }) => {
      if (JSON.parse(data).type === "pong") pongs += 1;
    };
    for (let at = 0; at < 200; at += 1) chatty.send('{"type":"ping"}');
    // A client that is still sending may see the connection break before it reads the reason.
    await silenced;
    assert.ok(pongs <= 60, `${pongs} answers`);
    const huge = await connect(`ws://${server.origin}/api/v1/ws/huge`);
    assert.ok(huge);
    const cut = closed(huge);
    huge.send("x".repeat(2_000_000));
    assert.equal(await cut, 1009);
  } finally {
    await server.stop();
  }
});

Deno.test("half a WebSocket handshake is a mistake of the client, not a failure of ours", async () => {
  const headers = { upgrade: "websocket", connection: "upgrade" };
  await assertProblem(await app.fetch("/api/v1/ws/half", { headers }), 400, "handshake-incomplete");
});

Deno.test("all addresses of one IPv6 network are one client", async () => {
  await using limited = await startApplication({ INTERVIEW_CALLS_PER_MINUTE: "2" });
  for (const host of ["1", "2"]) {
    const response = await limited.fetch("/api/v1/interview/start", {
      json: { mode: "hr" },
      peer: `2001:db8:1:2::${host}`,
    });
    assert.equal(response.status, 200);
    await response.body?.cancel();
  }
  const start = (peer: string) => limited.fetch("/api/v1/interview/start", { json: { mode: "hr" }, peer });
  await assertProblem(await start("2001:db8:1:2:ffff::3"), 429, "rate-limited");
  for (const other of ["2001:db8:1:3::1", "::ffff:192.0.2.1", "::ffff:192.0.2.2", "192.0.2.3"]) {
    const response = await start(other);
    assert.equal(response.status, 200, other);
    await response.body?.cancel();
  }
});

Deno.test("work on a question set counts against the limit, by form and by program; stopping it does not", async () => {
  await using limited = await startApplication({ INTERVIEW_CALLS_PER_MINUTE: "3" });
  const order = new FormData();
  for (const [name, value] of Object.entries({ intent: "set", job_role: "Data engineer" })) {
    order.set(name, value);
  }
  const made = await limited.fetch("/question-sets", { body: order });
  assert.equal(made.status, 303);
  const path = made.headers.get("location") ?? "";
  const cookie = cookiesOf(made);
  await (await limited.fetch(`${path}/events`, { headers: { cookie } })).text();
  const act = (fields: Record<string, string>) =>
    limited.fetch(path, { headers: { ...FORM, cookie }, body: new URLSearchParams(fields).toString() });
  for (let call = 0; call < 3; call += 1) {
    const started = await act({ intent: "practise-set" });
    assert.equal(started.status, 303, await started.clone().text());
  }
  const refused = await act({ intent: "regenerate-skill", skill: "SQL" });
  assert.equal(refused.status, 429);
  assert.match(await refused.text(), /That was a lot in one minute/);
  const change = await limited.fetch(`/api/v1${path}/questions/any`, {
    method: "PATCH",
    headers: { cookie },
    json: { level: 3 },
  });
  await assertProblem(change, 429, "rate-limited");
  assert.equal((await act({ intent: "cancel" })).status, 303);
  assert.equal((await act({ intent: "delete-set" })).headers.get("location"), "/question-sets");
});

Deno.test("a set's texts have limits, whoever sends them", async () => {
  const { id } = await (await app.fetch("/api/v1/question-sets", { json: { job_role: "Data engineer" } }))
    .json();
  await (await app.fetch(`/api/v1/question-sets/${id}/events`)).text();
  const set = await (await app.fetch(`/api/v1/question-sets/${id}`)).json();
  const question = set.skills[0].questions[0].id;
  await assertProblem(
    await app.fetch(`/api/v1/question-sets/${id}/questions/${question}`, {
      method: "PATCH",
      json: { why: "w".repeat(1_001) },
    }),
    422,
    "question-invalid",
  );
  const sheet = (column: string, text: string) => {
    const body = new FormData();
    const question = "How would you find out why a nightly load is late?";
    body.set("file", new Blob([`Question,${column}\n${question},${text}\n`]), "sheet.csv");
    return app.fetch("/api/v1/question-sets/import", { body });
  };
  await assertProblem(await sheet("Why", "w".repeat(1_001)), 422, "import-invalid");
  await assertProblem(
    await sheet("Source", `https://example.org/${"p".repeat(2_000)}`),
    422,
    "import-invalid",
  );
});
