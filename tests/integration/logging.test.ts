/** The log as it is on disk and on the console: complete, rotated, with request ids, without private data. */
import { withContext } from "@logtape/logtape";
import { strict as assert } from "node:assert";
import { logFor, startLogging, stopLogging } from "../../server/platform/logging.ts";

/** As the middleware `request-id` does. */
const withRequestId = <T>(requestId: string, act: () => T): T => withContext({ requestId }, act);

async function temporaryFolder() {
  const path = await Deno.makeTempDir();
  return { path, [Symbol.asyncDispose]: () => Deno.remove(path, { recursive: true }) };
}

interface Line {
  level: string;
  message: string;
  logger: string;
  properties: Record<string, unknown>;
}

async function linesOf(path: string): Promise<Line[]> {
  const text = await Deno.readTextFile(path);
  return text.trimEnd().split("\n").filter((line) => line !== "").map((line) => JSON.parse(line));
}

Deno.test("lines are JSON with level, area, message and properties; stopping writes them out", async () => {
  await using folder = await temporaryFolder();
  const directory = `${folder.path}/logs`;
  await startLogging({ level: "info", directory, console: false });
  logFor("interviews").info("Interview started.", { interviewId: "int_1", questions: 5 });
  logFor("resumes").warn("Reading took long.", () => ({ ms: 5100 }));
  await stopLogging();
  const lines = await linesOf(`${directory}/greenroom.log`);
  assert.deepEqual(
    lines.map(({ level, logger, message, properties }) => [level, logger, message, properties]),
    [
      ["INFO", "greenroom.interviews", "Interview started.", { interviewId: "int_1", questions: 5 }],
      ["WARN", "greenroom.resumes", "Reading took long.", { ms: 5100 }],
    ],
  );
  assert.equal(((await Deno.stat(`${directory}/greenroom.log`)).mode ?? 0) & 0o077, 0, "others may read it");
});

Deno.test("lines below the level are neither written nor computed", async () => {
  await using folder = await temporaryFolder();
  await startLogging({ level: "warning", directory: folder.path, console: false });
  let computed = 0;
  const log = logFor("test");
  log.info("Not wanted.", () => ({ computed: computed += 1 }));
  log.debug("Not wanted.", () => ({ computed: computed += 1 }));
  log.error("Wanted.", () => ({ computed: computed += 1 }));
  await stopLogging();
  assert.deepEqual((await linesOf(`${folder.path}/greenroom.log`)).map((line) => line.message), ["Wanted."]);
  assert.equal(computed, 1);
});

Deno.test("every line of a request carries its id, across awaits and side by side", async () => {
  await using folder = await temporaryFolder();
  await startLogging({ level: "info", directory: folder.path, console: false });
  const log = logFor("test");
  const handle = (id: string, ms: number) =>
    withRequestId(id, async () => {
      log.info("begin", { expected: id });
      await new Promise((resolve) => setTimeout(resolve, ms));
      log.info("end", { expected: id });
      return id;
    });
  assert.deepEqual(await Promise.all([handle("req_a", 20), handle("req_b", 5)]), ["req_a", "req_b"]);
  log.info("outside");
  await stopLogging();
  const lines = await linesOf(`${folder.path}/greenroom.log`);
  assert.equal(lines.length, 5);
  for (const { message, properties } of lines) {
    if (message === "outside") assert.equal("requestId" in properties, false);
    else assert.equal(properties["requestId"], properties["expected"]);
  }
});

Deno.test("no e-mail, phone, key or answer reaches the file, wherever it stands", async () => {
  await using folder = await temporaryFolder();
  await startLogging({ level: "debug", directory: folder.path, console: false });
  const log = logFor("test");
  log.info("Mail to ada@mail.example failed.", { cause: new Error("bounced: ada@mail.example") });
  log.info("Answer {answer} from {email}.", { answer: "I rewrote the scheduler.", email: "ada" });
  log.warn("Call failed.", { words: "bad key gsk_abcdefgh12345678", headers: { "X-API-Key": "hush" } });
  log.warn("Ring +49 30 1234567.", { draft: "line one\nada@mail.example\nline two" });
  log.info('Odd "quotes" and \n breaks in\tada@mail.example', { nested: [{ note: "\\nada@mail.example" }] });
  await stopLogging();
  const path = `${folder.path}/greenroom.log`;
  assert.equal((await linesOf(path)).length, 5, "every line is still JSON");
  const text = await Deno.readTextFile(path);
  for (const secret of ["ada", "scheduler", "gsk_", "hush", "1234567", "line one"]) {
    assert(!text.includes(secret), `${secret} is in the log`);
  }
});

Deno.test("the file is rotated by size and old ones are dropped", async () => {
  await using folder = await temporaryFolder();
  await startLogging({
    level: "info",
    directory: folder.path,
    console: false,
    maxFileBytes: 20_000,
    maxOldFiles: 2,
  });
  const log = logFor("test");
  for (let line = 0; line < 1_000; line += 1) {
    log.info("A line of some length to fill the file.", { line });
    // Flushes happen between turns of the event loop.
    if (line % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await stopLogging();
  const names = (await Array.fromAsync(Deno.readDir(folder.path))).map((entry) => entry.name).sort();
  assert.deepEqual(names, ["greenroom.log", "greenroom.log.1", "greenroom.log.2"]);
  for (const name of names) {
    assert((await Deno.stat(`${folder.path}/${name}`)).size <= 20_000 + 10_000, name);
  }
  const newest = (await linesOf(`${folder.path}/greenroom.log`)).at(-1);
  assert.equal(newest?.properties["line"], 999);
});

Deno.test("without a writable folder the log goes to the console, readable and redacted", async () => {
  await using folder = await temporaryFolder();
  await Deno.writeTextFile(`${folder.path}/file`, "");
  const printed = await captureConsole(async () => {
    await startLogging({ level: "info", directory: `${folder.path}/file/logs`, console: false });
    withRequestId("req_1", () => logFor("test").error("Mail to ada@mail.example failed.", { status: 502 }));
    await stopLogging();
  });
  assert.equal(printed.length, 2);
  assert.match(printed[0] ?? "", /WARN {2}logging {2}The log goes to the console only/);
  assert.match(printed[1] ?? "", /^\d\d:\d\d:\d\d\.\d{3} ERROR test {2}Mail to \[e-mail\] failed\. {2}/);
  assert.match(printed[1] ?? "", / {2}requestId=req_1\b/);
  assert.match(printed[1] ?? "", / {2}status=502\b/);
});

Deno.test("starting again replaces the options; a stopped log drops lines quietly", async () => {
  await using folder = await temporaryFolder();
  const log = logFor("test");
  await startLogging({ level: "info", directory: `${folder.path}/a`, console: false });
  log.info("first");
  await startLogging({ level: "info", directory: `${folder.path}/b`, console: false });
  log.info("second");
  await stopLogging();
  log.info("third");
  await stopLogging();
  const messages = async (name: string) =>
    (await linesOf(`${folder.path}/${name}/greenroom.log`)).map((line) => line.message);
  assert.deepEqual([await messages("a"), await messages("b")], [["first"], ["second"]]);
});

Deno.test("a request id does no harm before logging starts", () => {
  assert.equal(withRequestId("req_1", () => 7), 7);
});

/** Lines given to the console while `act` runs. */
async function captureConsole(act: () => Promise<void>): Promise<string[]> {
  const lines: string[] = [];
  const kept = { info: console.info, warn: console.warn, error: console.error, debug: console.debug };
  const keep = (...parts: unknown[]) => void lines.push(parts.join(" ").trimEnd());
  Object.assign(console, { info: keep, warn: keep, error: keep, debug: keep });
  try {
    await act();
  } finally {
    Object.assign(console, kept);
  }
  return lines;
}
