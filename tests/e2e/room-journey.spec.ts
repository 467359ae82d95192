/** What one can do at a question besides answering it, with JavaScript and without: nothing typed is ever lost. */
import type { Page } from "@playwright/test";
import {
  answer,
  answerBox,
  askedNow,
  expect,
  expectNoSideScroll,
  sendAndWait,
  settle,
  standOf,
  startPractice,
  strongAnswer,
  test,
  VAGUE,
} from "../support/browser.ts";

/** Presses a button that does not lead to another question. */
async function press(page: Page, name: string | RegExp, script: boolean) {
  const arrived = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name }).click();
  await arrived;
  await settle(page, script);
}

test("hints come one at a time, with other words, and the box keeps its text", async ({ page, javaScriptEnabled }) => {
  const script = javaScriptEnabled ?? true;
  await startPractice(page);
  await settle(page, script);
  const hints = page.locator(".aside.hint");
  await expect(hints).toHaveCount(0);
  await answerBox(page).fill("A beginning");
  await press(page, "Give me a hint", script);
  await expect(hints).toHaveCount(1);
  await expect(hints.first()).toContainText(/^Hint 1 of [2-4]\./);
  await expect(hints.first(), "nothing lies over it").toBeInViewport({ ratio: 1 });
  await press(page, "Give me a hint", script);
  await expect(hints).toHaveCount(2);
  await press(page, "What do you mean?", script);
  await expect(page.locator(".asked-now .answered")).toContainText("In other words");
  await expect(page.locator(".asked-now .answered")).toBeInViewport();
  await expect(hints, "they stay").toHaveCount(2);
  await expect(answerBox(page)).toHaveValue("A beginning");
  if (script) await expect(page.locator("[aria-live=polite]")).toContainText("In other words:");
  await expectNoSideScroll(page);
});

test("each answer gets its note beside the marked words; earlier ones can be read again, not changed", async ({ page, javaScriptEnabled }) => {
  const script = javaScriptEnabled ?? true;
  await startPractice(page, "4");
  await settle(page, script);
  const first = await askedNow(page).innerText();
  await answer(page, VAGUE);
  await expect(page.getByRole("note", { name: "Feedback" })).toHaveCount(0);
  const own = strongAnswer(1);
  while ((await standOf(page))?.index === 0) await answer(page, own);
  const note = page.getByRole("note", { name: "Feedback" });
  await expect(note).toHaveCount(1);
  await expect(note.getByRole("img", { name: /^Level [1-5] of 5$/ }).first()).toBeVisible();
  const marked = await page.locator(".script mark").allInnerTexts();
  expect(marked.length).toBeGreaterThan(0);
  const squeeze = (text: string) => text.replaceAll(/\s+/g, " ");
  for (const words of marked) expect(squeeze(`${VAGUE} ${own}`)).toContain(squeeze(words));
  await sendAndWait(page, "Skip");
  const folded = page.locator(".earlier-turn").first();
  await expect(folded.locator("summary")).toContainText(first);
  await expect(folded.getByText(VAGUE)).toBeHidden();
  await page.getByRole("link", { name: "Look back" }).click();
  await folded.locator("summary").click();
  await expect(folded.getByText(VAGUE)).toBeVisible();
  await expect(folded.getByRole("textbox")).toHaveCount(0);
  await page.getByRole("link", { name: "Back to the question" }).click();
  await expect(askedNow(page)).toBeInViewport();
});

test("pausing, hiding the time and coming back keep what stands in the box", async ({ page, javaScriptEnabled }) => {
  const script = javaScriptEnabled ?? true;
  await startPractice(page);
  await settle(page, script);
  const time = page.getByRole("button", { name: /min.*hide the time/ });
  await answerBox(page).fill("Half of an answer");
  await time.click();
  await expect(page.getByRole("button", { name: "Show time" })).toBeVisible();
  await expect(time).toHaveCount(0);
  await expect(answerBox(page)).toHaveValue("Half of an answer");
  await settle(page, script);
  // Of a page that is longer than the screen the end was in view.
  await page.setViewportSize({ width: 360, height: 560 });
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.getByRole("heading", { name: "Paused. The clock stands still." })).toBeInViewport();
  await expect(page.getByRole("button", { name: "Go on" })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("button", { name: "Go on" })).toBeFocused();
  await expect(answerBox(page)).toHaveCount(0);
  await page.reload();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(answerBox(page)).toHaveValue("Half of an answer");
  await expect(page.getByRole("button", { name: "Show time" }), "remembered").toBeVisible();
});

test("ending asks first, and says what becomes of it", async ({ page, javaScriptEnabled }) => {
  await startPractice(page);
  await settle(page, javaScriptEnabled ?? true);
  await expect(page.getByText("End the interview now?")).toBeHidden();
  await page.locator("summary", { hasText: "End" }).click();
  await expect(page.getByText("What you have sent becomes the report")).toBeVisible();
  await page.getByRole("button", { name: "End and read the report" }).click();
  await expect(page).toHaveURL(/\/report(#now)?$/);
});

test("an assessment has no hints and no notes while it runs", async ({ page, javaScriptEnabled }) => {
  const script = javaScriptEnabled ?? true;
  await page.goto("/practice/new");
  await page.getByLabel("How many questions?").selectOption("3");
  await page.getByRole("radio", { name: /Assessment/ }).check({ force: true });
  await page.getByRole("button", { name: "Start the interview" }).click();
  await expect(askedNow(page)).not.toBeEmpty();
  await settle(page, script);
  await expect(page.getByRole("button", { name: /hint/i })).toHaveCount(0);
  for (let count = 1; (await standOf(page))?.index === 0; count += 1) await answer(page, strongAnswer(count));
  await expect(page.getByRole("note", { name: "Feedback" })).toHaveCount(0);
  await expect(page.locator(".script mark")).toHaveCount(0);
});

test("at 320 px the question, the box and the ways out are all on the screen", async ({ page, javaScriptEnabled }) => {
  const script = javaScriptEnabled ?? true;
  await page.setViewportSize({ width: 320, height: 640 });
  await startPractice(page);
  await settle(page, script);
  await answer(page, VAGUE);
  for (const seen of [askedNow(page), answerBox(page), page.getByRole("button", { name: "Pause" })]) {
    await expect(seen).toBeInViewport({ ratio: 0.9 });
  }
  await expect(page.getByRole("button", { name: "Send answer" })).toBeInViewport({ ratio: 1 });
});
