/** The report as one reads it: from the list to a question, from a mark to its note; and shared with somebody else. */
import { expect, strongAnswer, test } from "../support/browser.ts";
import { postForm, shareReport } from "../support/every-page.ts";
import type { Page } from "@playwright/test";

/** A finished interview of five questions, two of them answered. */
async function finishedInterview(page: Page): Promise<string> {
  const interview = await postForm(page, "/practice/new", {
    mode: "behavioral",
    total_questions: "5",
    job_role: "Backend developer",
  });
  await postForm(page, interview, { intent: "answer", text: strongAnswer(1), index: "0", part: "0" });
  for (let count = 0; count < 3; count++) await postForm(page, interview, { intent: "skip" });
  await postForm(page, interview, { intent: "end" });
  return interview;
}

test("a long report is found through: its parts, its questions, the notes under the marks", async ({ page }) => {
  await page.goto(`${await finishedInterview(page)}/report`);
  await page.getByRole("navigation", { name: "In this report" }).getByRole("link", { name: "How it went" })
    .click();
  await expect(page).toHaveURL(/#course$/);
  const rows = page.getByRole("table", { name: /Every question/ }).getByRole("row");
  const questions = await page.locator(".report-card").count();
  expect(questions).toBeGreaterThan(1);
  await expect(rows).toHaveCount(questions + 1);
  await rows.nth(1).getByRole("link").click();
  await expect(page).toHaveURL(/#question-0$/);

  const card = page.locator(".report-card").first();
  const note = card.getByRole("link", { name: "Note 1" }).first();
  await expect(note).toBeVisible();
  await note.click();
  await expect(page).toHaveURL(/#note-0-1$/);
  await expect(page.locator("#note-0-1")).toBeInViewport();
  // What is marked is what was said, word for word.
  const said = await card.locator(".said.answered").first().evaluate((element) => {
    for (const number of element.querySelectorAll("sup")) number.remove();
    return element.textContent ?? "";
  });
  expect(said).toBe(strongAnswer(1));
});

test("a shared report is read without a cookie, counted, and ends when it is taken back", async ({ page, browser, complaints, javaScriptEnabled }) => {
  complaints.expect(/status of 410/);
  const interview = await finishedInterview(page);
  await page.goto(`${interview}/report`);
  await page.getByRole("link", { name: "Share", exact: true }).click();
  await expect(page.getByText("None yet.")).toBeVisible();
  await page.getByLabel("For whom?").fill("Fernbrook Freight");
  await page.getByLabel("30 days").check();
  await page.getByRole("button", { name: "Make the link" }).click();
  const address = page.getByLabel("Address of Fernbrook Freight");
  await expect(address).toHaveValue(/\/shared\/[\w-]+\.[\w-]{43}$/);
  await expect(page.getByText("Not opened yet.")).toBeVisible();
  const link = await address.inputValue();
  if (javaScriptEnabled ?? true) {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await expect(page.getByText("Copied.")).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  } else {
    await expect(page.getByRole("button", { name: "Copy" })).toHaveCount(0);
  }

  const stranger = await browser.newContext({ javaScriptEnabled: javaScriptEnabled ?? true });
  const theirs = await stranger.newPage();
  await theirs.goto(link);
  await expect(theirs.getByText("shared this report with you")).toBeVisible();
  await expect(theirs.getByRole("heading", { name: "Question by question" })).toBeVisible();
  await expect(theirs.getByRole("button", { name: /Delete/ })).toHaveCount(0);
  await expect(theirs.getByRole("link", { name: /Share/ })).toHaveCount(0);
  expect(await theirs.content()).not.toContain(interview.split("/").at(-1));
  // A page that tells nobody where it was still lets its reader choose the light.
  await theirs.getByRole("button", { name: "Night" }).click();
  await expect(theirs.locator("html")).toHaveAttribute("data-theme", "night");

  await page.reload();
  await expect(page.getByText(/Opened (once|2 times), /)).toBeVisible();
  await page.getByRole("button", { name: "Take it back: Fernbrook Freight" }).click();
  await expect(page.getByText("Taken back")).toBeVisible();
  const ended = await theirs.goto(link);
  expect(ended?.status()).toBe(410);
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("This link has ended.");
  await stranger.close();
});

test("on paper nothing is folded and nothing is for pressing", async ({ page }) => {
  const interview = await finishedInterview(page);
  const { path } = await shareReport(page, interview);
  for (const address of [`${interview}/report`, path]) {
    await page.goto(address);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("link", { name: "PDF", exact: true })).toBeHidden();
    await expect(page.getByRole("button", { name: "Night" })).toBeHidden();
    const folded = await page.locator("main details:not([open])").count();
    expect(folded, "there is something to unfold").toBeGreaterThan(0);
    const heights = await page.locator("main .report-card details:not([open])").evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect().height)
    );
    for (const height of heights) expect(height, "the reference is shown").toBeGreaterThan(50);
    await page.emulateMedia({ media: "screen" });
  }
});
