/** What browser tests share: a page that must stay quiet, made-up answers, and the steps of a journey. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Locator, type Page, test as base } from "@playwright/test";
import { Buffer } from "node:buffer";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makePdf } from "./sample-documents.ts";

/** What the browser complained about; a test may expect some of it. */
export interface Complaints {
  expect(pattern: RegExp): void;
}

/** Every test fails on console errors, uncaught errors, violated policies and requests to another origin. */
export const test = base.extend<{ complaints: Complaints }>({
  complaints: [async ({ context, baseURL }, use) => {
    const heard: string[] = [];
    const expected: RegExp[] = [];
    context.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") {
        heard.push(`console: ${message.text()}`);
      }
    });
    context.on("weberror", (error) => heard.push(`uncaught: ${error.error().message}`));
    context.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith("http") && origin !== baseURL) heard.push(`foreign request: ${request.url()}`);
    });
    await use({ expect: (pattern) => expected.push(pattern) });
    expect(heard.filter((line) => !expected.some((pattern) => pattern.test(line)))).toEqual([]);
  }, { auto: true }],
});

export { expect };

/** From tests/e2e, where the configuration lies. */
const SAMPLES = "../../../shared/data/resumes/pdf/rendercv";

/** A real resume where there is one, else the made-up one. */
export async function sampleResume(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const mimeType = "application/pdf";
  const folder = join(base.info().config.rootDir, SAMPLES);
  const found = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".pdf")).sort() : [];
  const name = found.at(-1);
  if (name) return { name, mimeType, buffer: readFileSync(join(folder, name)) };
  return { name: "mara.pdf", mimeType, buffer: Buffer.from(await makePdf()) };
}

export const VAGUE = "We had some issues and the team handled it.";

/** No two alike: an answer that repeats itself is an echo. */
export function strongAnswer(number: number): string {
  return `In March 20${10 + number} our checkout failed for ${
    number + 2
  } percent of buyers. I read the traces, found a ` +
    "lock in PostgreSQL, and compared two ways out: a queue, or a shorter transaction. I chose the shorter " +
    `transaction because it was smaller, wrote it with a test that reproduced the lock, and the failures fell ` +
    `to 0.0${number + 1} percent in two days. What I learned: measure the lock time before each release.`;
}

export interface Stand {
  index: number;
  part: number;
}

/** Which question or follow-up the composer stands under; null once the report is open. */
export async function standOf(page: Page): Promise<Stand | null> {
  if (new URL(page.url()).pathname.endsWith("/report")) return null;
  const value = async (name: string) =>
    Number(await page.locator(`.composer input[name="${name}"]`).inputValue({ timeout: 3_000 }));
  return { index: await value("index"), part: await value("part") };
}

export const answerBox = (page: Page): Locator => page.locator("#answer");
export const askedNow = (page: Page): Locator => page.locator(".asked-now .said.asked");

/** Sends what stands in the box and waits for what is asked next, or for the report. */
export async function sendAndWait(page: Page, button = "Send answer"): Promise<Stand | null> {
  const before = await standOf(page);
  await page.getByRole("button", { name: button, exact: true }).click();
  await expect.poll(async () => {
    try {
      return JSON.stringify(await standOf(page));
    } catch {
      // In the middle of a navigation.
      return JSON.stringify(before);
    }
  }, { timeout: 20_000 }).not.toBe(JSON.stringify(before));
  return await standOf(page);
}

export async function answer(page: Page, text: string): Promise<Stand | null> {
  await answerBox(page).fill(text);
  return await sendAndWait(page);
}

export async function startPractice(page: Page, questions = "3"): Promise<void> {
  await page.goto("/practice/new");
  await page.getByLabel("Which role?").fill("Backend developer");
  await page.getByLabel("How many questions?").selectOption(questions);
  await page.getByRole("button", { name: "Start the interview" }).click();
  await expect(askedNow(page)).not.toBeEmpty();
  await expect(page).toHaveURL(/\/practice\/int_[\w-]+$/);
}

/** With JavaScript: until React has taken over, so that a click is not the form's own. */
export async function settle(page: Page, javaScript: boolean): Promise<void> {
  if (javaScript) await expect(page.locator(".composer input[name=live]")).toHaveCount(1);
}

export async function expectNoSideScroll(page: Page): Promise<void> {
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 720 });
    const { scroll, client, widest } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const beyond = [...document.querySelectorAll("body *")].findLast((element) =>
        element.getBoundingClientRect().right > clientWidth + 0.5 && !element.closest("svg *")
      );
      return { scroll: scrollWidth, client: clientWidth, widest: beyond?.outerHTML.slice(0, 200) };
    });
    expect(scroll, `${new URL(page.url()).pathname} at ${width} px: ${widest}`).toBeLessThanOrEqual(client);
  }
}

/**
 * Axe is a script itself: a page without JavaScript is shown to it as it stands, with what is in `noscript`, in a
 * context that runs scripts.
 */
async function asItStands(page: Page): Promise<Page> {
  const colorScheme = base.info().project.use.colorScheme ?? undefined;
  const context = await page.context().browser()?.newContext({
    javaScriptEnabled: true,
    viewport: page.viewportSize(),
    colorScheme,
  });
  if (!context) throw new Error("the browser is gone");
  const body = (await page.content()).replaceAll(/<script[^]*?<\/script>|<\/?noscript>/g, "");
  const copy = await context.newPage();
  await copy.route(page.url(), (route) => route.fulfill({ body, contentType: "text/html" }));
  await copy.goto(page.url());
  return copy;
}

/** Axe with its rules for WCAG 2.2 AA and its best practices; in the other light only the colours can differ. */
export async function expectAccessible(page: Page, javaScript: boolean): Promise<void> {
  const shown = javaScript ? page : await asItStands(page);
  // The one rule of WCAG 2.2 that axe has, and leaves off by itself: targets of 24 px.
  const found = await findings(shown, (axe) => axe.options({ rules: { "target-size": { enabled: true } } }));
  const dark = await shown.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  // Without motion the colours are the other light's at once.
  await shown.emulateMedia({ colorScheme: dark ? "light" : "dark", reducedMotion: "reduce" });
  found.push(...await findings(shown, (axe) => axe.withRules(["color-contrast"])));
  if (shown === page) await page.emulateMedia({ colorScheme: dark ? "dark" : "light", reducedMotion: null });
  else await shown.context().close();
  expect(found, new URL(page.url()).pathname).toEqual([]);
}

async function findings(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const { violations } = await choose(new AxeBuilder({ page })).analyze();
  return violations.map(({ id, nodes }) =>
    `${id}: ${nodes.map(({ html }) => html).join(" | ").slice(0, 400)}`
  );
}
