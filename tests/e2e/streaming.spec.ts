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
import {
  answerBox,
  askedNow,
  type Complaints,
  expect,
  settle,
  strongAnswer,
  test,
  VAGUE,
} from "../support/browser.ts";
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

/** An interview with the interviewer who speaks slowly. */
async function startSlowly(page: Page, complaints: Complaints): Promise<void> {
  complaints.expect(new RegExp(`^foreign request: ${url}/`));
  await page.goto(`${url}/practice/new`);
  await expect(page.getByText(/Answers are sent to slow-speaker/)).toBeVisible();
  await page.getByRole("radio", { name: /Technical/ }).check({ force: true });
  await page.getByRole("button", { name: "Start the interview" }).click();
  await expect(askedNow(page)).not.toBeEmpty();
  await settle(page, true);
}

/** Until the question stands and can be answered. */
async function hasSpoken(page: Page): Promise<void> {
  await expect(page.locator(".asked-now .caret")).toHaveCount(0, { timeout: 20_000 });
  await expect(page.getByRole("button", { name: "Send answer" })).toHaveAttribute("aria-disabled", "false");
}

test("the words of the next question appear one after the other, and go on after a reload", async ({ page, complaints }) => {
  await startSlowly(page, complaints);
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
  await hasSpoken(page);
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

interface Shift {
  value: number;
  moved: string[];
}

/** Collects what the browser calls a layout shift and nobody's hand has caused. */
async function watchShifts(page: Page): Promise<() => Promise<Shift[]>> {
  await page.evaluate(() => {
    const shifts: Shift[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      // The type library does not know this entry.
      for (const entry of list.getEntries() as unknown as LayoutShift[]) {
        if (entry.hadRecentInput) continue;
        const moved = entry.sources.map(({ node, previousRect: from, currentRect: to }) =>
          `${node?.textContent?.slice(0, 60)} from ${[from.x, from.y]} to ${[to.x, to.y]}`
        );
        shifts.push({ value: entry.value, moved });
      }
    }).observe({ type: "layout-shift" });
    interface LayoutShift {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
    }
  });
  return () => page.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);
}

for (const [width, height] of [[1280, 800], [1440, 1000], [360, 740]] as const) {
  test(`nothing moves while words, notes and reasons arrive, at ${width} by ${height}`, async ({ page, complaints }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await startSlowly(page, complaints);
    for (const text of [VAGUE, strongAnswer(1), VAGUE, strongAnswer(2)]) {
      // Filled in at once, which no hand could: the box grows, and only from here on nothing else may.
      await answerBox(page).fill(text);
      await expect(page.getByText("draft kept")).toBeVisible();
      const shifts = await watchShifts(page);
      await page.getByRole("button", { name: "Send answer" }).click();
      await beginsToSpeak(page);
      await hasSpoken(page);
      await expect(askedNow(page)).toBeInViewport({ ratio: 0.9 });
      expect(await shifts()).toEqual([]);
    }
  });
}

test("a screen reader is told that question once, whole, and nothing in between", async ({ page, complaints }) => {
  await startSlowly(page, complaints);
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    const regions = "[aria-live], [role=status], [role=alert]";
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const text = element?.closest(regions)?.textContent?.trim();
        if (text) told.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await answerBox(page).fill(VAGUE);
  await page.getByRole("button", { name: "Send answer" }).click();
  await beginsToSpeak(page);
  await hasSpoken(page);
  const asked = await askedNow(page).innerText();
  const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
  expect(told).toEqual([`Follow-up: ${asked}`]);
});
