/** The pages of practice over HTTP: nobody sees another's, forms redirect, refusals keep the text. */
import { strict as assert } from "node:assert";
import { startApplication, type TestApplication } from "../support/application.ts";
import { cookiesOf } from "../support/web-client.ts";

const ANSWER =
  "In March 2019 two colleagues of mine disagreed about a date. I asked both what they needed, wrote the two wishes " +
  "on one page, and the complaints fell from nine to one a week.";

async function post(app: TestApplication, path: string, form: Record<string, string>, cookie = "") {
  const response = await app.fetch(path, { body: new URLSearchParams(form), headers: { cookie } });
  return {
    status: response.status,
    to: response.headers.get("location") ?? "",
    text: await response.text(),
    response,
  };
}

async function look(app: TestApplication, path: string, cookie = "") {
  const response = await app.fetch(path, { headers: { cookie } });
  return { status: response.status, text: await response.text(), response };
}

/** A browser with one finished interview, whose first question it did not know. */
async function practised(app: TestApplication): Promise<{ cookie: string; id: string; answer: string }> {
  const started = await post(app, "/practice/new", { mode: "behavioral", total_questions: "3" });
  const cookie = cookiesOf(started.response);
  await post(app, started.to, { intent: "answer", text: "I don't know.", index: "0", part: "0" }, cookie);
  await post(app, started.to, { intent: "end" }, cookie);
  const id = started.to.split("/").at(-1) ?? "";
  return { cookie, id, answer: `/practice/answers/${id}.0` };
}

async function cardOf(app: TestApplication, cookie: string): Promise<string> {
  const { text } = await look(app, "/practice/review", cookie);
  return text.match(/\/practice\/review\/card_[\w-]+/)?.[0] ?? "";
}

Deno.test("practice over HTTP", async (t) => {
  await using app = await startApplication();

  await t.step("looking around shows empty pages and sets no cookie", async () => {
    for (
      const path of [
        "progress",
        "review",
        "stories",
        "stories/new",
        "choose?by=weak",
        "kept",
        "kept.json",
        "stories.md",
      ]
    ) {
      const { status, response } = await look(app, `/practice/${path}`);
      assert.equal(status, 200, path);
      assert.equal(response.headers.get("set-cookie"), null, path);
    }
    assert.equal((await look(app, "/practice/progress.data")).status, 200);
  });

  await t.step("a report's answer can be answered again at once, and only by its owner", async () => {
    const { cookie, id, answer } = await practised(app);
    const stranger = (await practised(app)).cookie;
    const report = await look(app, `/practice/${id}/report`, cookie);
    assert.ok(report.text.includes(`href="${answer}"`), "the card leads to it");
    assert.equal((await look(app, answer, cookie)).status, 200);
    assert.equal((await look(app, answer, stranger)).status, 404);
    assert.equal((await look(app, answer)).status, 404);
    assert.equal((await post(app, answer, { text: ANSWER, key: "k" }, stranger)).status, 404);
    const empty = await post(app, answer, { text: "  ", key: "k0" }, cookie);
    assert.equal(empty.status, 422);
    const long = await post(app, answer, { text: `${"so ".repeat(4_000)}LAST-WORD`, key: "k1" }, cookie);
    assert.equal(long.status, 413);
    assert.match(long.text, /LAST-WORD/, "the text comes back");
    const first = await post(app, answer, { text: ANSWER, key: "k2" }, cookie);
    assert.equal(first.status, 303);
    assert.equal(
      (await post(app, answer, { text: ANSWER, key: "k2" }, cookie)).to,
      first.to,
      "the same key is one answer",
    );
    const beside = await look(app, first.to, cookie);
    assert.equal(beside.status, 200);
    assert.match(beside.text, /What changed/);
    assert.equal((await look(app, first.to, stranger)).status, 404);
  });

  await t.step("a question that comes back is hidden from others, can rest, and be forgotten", async () => {
    const { cookie } = await practised(app);
    const stranger = (await practised(app)).cookie;
    const card = await cardOf(app, cookie);
    assert.notEqual(card, "");
    assert.equal((await look(app, card, stranger)).status, 404);
    const { text } = await look(app, card, cookie);
    assert.match(text, /From memory/);
    const id = card.split("/").at(-1) ?? "";
    for (const intent of ["suspend", "forget"]) {
      assert.equal((await post(app, "/practice/review", { intent, card: id }, stranger)).status, 404, intent);
    }
    assert.equal((await post(app, "/practice/review", { intent: "suspend", card: id }, cookie)).status, 303);
    assert.match((await look(app, "/practice/review", cookie)).text, /Resting/);
    assert.equal((await post(app, "/practice/review", { intent: "forget", card: id }, cookie)).status, 303);
    assert.equal((await look(app, card, cookie)).status, 404);
    assert.equal((await post(app, "/practice/review", { intent: "juggle" }, cookie)).status, 400);
    const zone = await post(app, "/practice/review", { intent: "time-zone", time_zone: "Mars/Base" }, cookie);
    assert.equal(zone.status, 400);
  });

  await t.step("the reference of a question stays hidden until it was answered in the review", async () => {
    const { cookie } = await practised(app);
    const card = await cardOf(app, cookie);
    const before = await look(app, card, cookie);
    assert.doesNotMatch(before.text, /What a good answer holds/);
    assert.doesNotMatch(before.text, /"reference"/);
    const { to } = await post(app, card, { intent: "answer", text: ANSWER, key: "r" }, cookie);
    assert.match((await look(app, to, cookie)).text, /What a good answer holds/);
  });

  await t.step("a story is kept with hostile words as words, taken along, and deleted", async () => {
    const hostile = "<script>alert(1)</script>";
    const made = await post(app, "/practice/stories/new", {
      title: hostile,
      action: `I wrote ${hostile} down.`,
    });
    assert.equal(made.status, 303);
    const cookie = cookiesOf(made.response);
    const page = await look(app, made.to, cookie);
    assert.doesNotMatch(page.text, /<script>alert/);
    assert.match(page.text, /&lt;script&gt;alert/);
    const markdown = await look(app, "/practice/stories.md", cookie);
    assert.match(markdown.response.headers.get("content-disposition") ?? "", /attachment/);
    assert.match(markdown.text, /I wrote \\<script\\>/, "escaped as CommonMark does");
    const { stories } = JSON.parse((await look(app, "/practice/stories.json", cookie)).text);
    assert.equal(stories.length, 1);
    assert.equal((await look(app, made.to)).status, 404);
    const path = made.to.split("?")[0] ?? "";
    const untitled = await post(app, path, { title: " ", action: "KEPT-WORDS" }, cookie);
    assert.equal(untitled.status, 400);
    assert.match(untitled.text, /KEPT-WORDS/);
    const own = {
      title: "T",
      action: "I did.",
      serves: "own",
      "competency:ownership": "on",
      "theme:Ethics": "on",
    };
    assert.equal((await post(app, path, own, cookie)).status, 303);
    assert.match((await look(app, "/practice/stories", cookie)).text, /Could answer: (?:<!-- -->)?Ethics/);
    assert.equal((await post(app, path, { intent: "delete" }, cookie)).to, "/practice/stories");
    assert.equal((await look(app, path, cookie)).status, 404);
  });

  await t.step("chosen questions become an interview; none, or too many, do not", async () => {
    const { text } = await look(app, "/practice/choose?by=wish&skill=Git&level=3");
    const names = [...text.matchAll(/name="(question:[\w-]+)"/g)].map(([, name]) => name ?? "");
    assert.ok(names.length > 3);
    assert.equal((await post(app, "/practice/choose", { level: "3" })).status, 400);
    const all = Object.fromEntries(
      Array.from({ length: 11 }, (_, n) => [`question:git-${String(n).padStart(3, "0")}`, "on"]),
    );
    assert.equal((await post(app, "/practice/choose", all)).status, 400);
    const started = await post(app, "/practice/choose", {
      level: "3",
      [names[0] ?? ""]: "on",
      [names[1] ?? ""]: "on",
    });
    assert.equal(started.status, 303);
    const room = await look(app, started.to, cookiesOf(started.response));
    assert.match(room.text, /with 2 questions/);
  });

  await t.step(
    "an interview can be deleted from the history, and everything at once from its own page",
    async () => {
      const { cookie, id, answer } = await practised(app);
      const stranger = (await practised(app)).cookie;
      assert.equal((await post(app, "/practice", { intent: "delete", id }, stranger)).status, 404);
      assert.equal((await look(app, answer, cookie)).status, 200);
      assert.equal((await post(app, "/practice", { intent: "delete", id }, cookie)).to, "/practice");
      assert.equal((await look(app, answer, cookie)).status, 404);
      assert.equal(await cardOf(app, cookie), "");
      await post(app, "/practice/stories/new", { title: "Mine", action: "I did." }, cookie);
      assert.equal(
        (await post(app, "/practice/kept", { intent: "forget-all" }, cookie)).status,
        400,
        "unsure",
      );
      const kept = JSON.parse((await look(app, "/practice/kept.json", cookie)).text);
      assert.equal(kept.stories.length, 1);
      const gone = await post(app, "/practice/kept", { intent: "forget-all", sure: "on" }, cookie);
      assert.equal(gone.to, "/practice/kept?forgotten=1");
      assert.match((await look(app, gone.to, cookie)).text, /Nothing is left to read/);
      assert.notEqual(await cardOf(app, stranger), "", "nobody else's");
    },
  );
});
