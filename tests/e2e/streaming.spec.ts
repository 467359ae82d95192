/** A model that speaks slowly, heard in the browser: its words appear one after the other, and survive a reload. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Page } from "@playwright/test";
import { answerBox, askedNow, expect, settle, test } from "../support/browser.ts";
import { sse, wholeReply } from "../support/fake-model-wire.ts";

/** Far longer than one frame of the browser, so that it paints in between. */
const PAUSE_MS = 100;
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Says the question that it was given again, word by word: the one wording that every check of the interviewer lets
 * pass, whatever the bank has chosen.
 */
async function startModel(): Promise<Server> {
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { stream, messages } = JSON.parse(body);
    const asked = stream ? JSON.parse(messages.at(-1).content) : {};
    if (!stream) {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(wholeReply({ text: "no verdict" }));
      return;
    }
    response.writeHead(200, { "content-type": "text/event-stream" });
    for (const event of sse({ text: asked.example ?? asked.question })) {
      response.write(event);
      await sleep(PAUSE_MS);
    }
    response.end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

let model: Server;
let application: ChildProcess;
let directory = "";
let url = "";

test.beforeAll(async () => {
  model = await startModel();
  directory = mkdtempSync(join(tmpdir(), "greenroom-streaming-"));
  const port = await freePort();
  url = `http://localhost:${port}`;
  application = spawn(process.execPath, ["run", "-A", "server/main.ts"], {
    cwd: join(test.info().config.rootDir, "../.."),
    stdio: "ignore",
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      DATA_DIR: directory,
      LOG_LEVEL: "error",
      MODEL_BASE_URL: `http://127.0.0.1:${(model.address() as AddressInfo).port}/v1`,
      MODEL_NAME: "slow-speaker",
    },
  });
  await expect.poll(() => fetch(`${url}/health`).then(({ status }) => status, () => 0), { timeout: 20_000 })
    .toBe(200);
});

test.afterAll(async () => {
  const ended = once(application, "exit");
  application.kill("SIGTERM");
  await ended;
  model.close();
  rmSync(directory, { recursive: true });
});

/** Looks more often than words come. */
async function beginsToSpeak(page: Page): Promise<void> {
  const spoken = () => page.locator(".asked-now .caret").textContent({ timeout: 1_000 }).catch(() => "");
  await expect.poll(spoken, { intervals: [40], timeout: 15_000 }).toMatch(/\S/);
}

test("the words of the next question appear one after the other, and go on after a reload", async ({ page, complaints }) => {
  complaints.expect(new RegExp(`^foreign request: ${url}/`));
  await page.goto(`${url}/practice/new`);
  await expect(page.getByText(/Answers are sent to slow-speaker/)).toBeVisible();
  await page.getByRole("radio", { name: /Technical/ }).check({ force: true });
  await page.getByRole("button", { name: "Start the interview" }).click();
  await expect(askedNow(page)).not.toBeEmpty();
  await settle(page, true);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver(() => {
      const text = document.querySelector(".asked-now .said.asked.caret")?.textContent;
      if (text && text !== heard.at(-1)) heard.push(text);
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  await page.getByRole("button", { name: "Skip" }).click();
  await beginsToSpeak(page);
  await answerBox(page).fill("Typed early");
  await expect(page.locator(".asked-now .caret")).toHaveCount(0, { timeout: 20_000 });
  await expect(page.getByRole("button", { name: "Send answer" })).toHaveAttribute("aria-disabled", "false");
  await expect(answerBox(page), "what is typed while the interviewer speaks stays").toHaveValue(
    "Typed early",
  );
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  expect(heard.length, "it came in several pieces").toBeGreaterThan(1);
  const asked = await askedNow(page).innerText();
  expect(heard[0]?.length ?? 0).toBeLessThan(asked.length);
  for (const piece of heard) {
    expect(asked.startsWith(piece.trimEnd()), `“${piece}” begins “${asked}”`).toBe(true);
  }

  await page.getByRole("button", { name: "Skip" }).click();
  await beginsToSpeak(page);
  await page.reload();
  await expect(page.locator(".asked-now .caret")).toHaveCount(0, { timeout: 20_000 });
  const next = await askedNow(page).innerText();
  expect(next.length).toBeGreaterThan(20);
  expect(next).not.toBe(asked);
  await expect(page.getByText("Skipped", { exact: true })).toHaveCount(2);
});
