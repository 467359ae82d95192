/** Practice over time in a browser, with JavaScript and without: review, side by side, a story, and forgetting. */
import { expect, test } from "../support/browser.ts";
import { postForm } from "../support/every-page.ts";

const RECALLED =
  "In March 2019 two colleagues of mine disagreed about a date. I asked both what they needed, wrote the two wishes " +
  "on one page, and proposed to ship the smaller part first because the customer only used that part. In the end " +
  "the complaints fell from nine to one a week. I learned to ask what is really used.";

test("a weak answer comes back, is answered again, set side by side, kept as a story, and forgotten", async ({ page, complaints, javaScriptEnabled }) => {
  complaints.expect(/status of 422/);
  const script = javaScriptEnabled ?? true;
  const interview = await postForm(page, "/practice/new", { mode: "behavioral", total_questions: "3" });
  await postForm(page, interview, { intent: "answer", text: "I don't know.", index: "0", part: "0" });
  await postForm(page, interview, { intent: "end" });

  await test.step("it is due tomorrow, and may be practised before", async () => {
    await page.goto("/practice/review");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing comes back today");
    await page.getByRole("heading", { name: "Later" }).waitFor();
    if (script) {
      // The page has told the server where the days of this browser begin.
      await expect.poll(async () =>
        await (await page.request.get("/practice/kept.json")).json().then((all) => all.timeZone)
      ).toBe("UTC");
    }
    await page.locator('a[href^="/practice/review/card_"]').click();
    await expect(page.getByText("Answering before is practice")).toBeVisible();
  });

  await test.step("an empty answer is refused, and a good one is judged with its quotes", async () => {
    await page.getByRole("button", { name: "See how it stands" }).click();
    await expect(page.getByRole("alert")).toContainText("Your answer is empty");
    await page.getByLabel("From memory").fill(RECALLED);
    await page.getByRole("button", { name: "See how it stands" }).click();
    await page.waitForURL(/\?answer=ans_/);
    await expect(page.locator(".said.answered mark").first()).toBeVisible();
    await expect(page.getByRole("heading", { name: /^Its day is still \d+ \w+ \d{4}\.$/ })).toBeVisible();
  });

  await test.step("both answers stand side by side", async () => {
    await page.locator("summary", { hasText: "Your earlier answers" }).click();
    await page.getByRole("link", { name: "Set it beside the new one" }).first().click();
    await page.waitForURL(/\/beside\//);
    await expect(page.getByRole("heading", { name: "Before" })).toBeVisible();
    await expect(page.getByText("I don't know.")).toBeVisible();
    await expect(page.getByText("wrote the two wishes", { exact: false }).first()).toBeVisible();
  });

  await test.step("the new one becomes a story, sorted into its parts", async () => {
    await page.getByRole("link", { name: "Keep the new one as a story" }).click();
    await expect(page.getByLabel("Reflection")).toHaveValue("I learned to ask what is really used.");
    await page.getByLabel("Title").fill("Two wishes on one page");
    await page.getByRole("button", { name: "Keep this story" }).click();
    await page.waitForURL(/saved=1/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Two wishes on one page");
    await expect(page.getByRole("heading", { name: "Could answer" })).toBeVisible();
    await page.goto("/practice/stories");
    await expect(page.getByRole("link", { name: "Two wishes on one page" })).toBeVisible();
  });

  await test.step("what was mended is no weak point, and chosen questions become an interview", async () => {
    await page.goto("/practice/progress");
    await expect(page.getByText("Nothing below level 3 in your newest answers.")).toBeVisible();
    await page.goto("/practice/choose");
    await page.locator("label.choice", { hasText: "What I choose" }).click();
    await page.getByLabel("Subject", { exact: true }).selectOption("Handling conflict");
    await page.getByRole("button", { name: "Show the questions" }).click();
    await expect(page.getByRole("heading", { name: /^\d+ questions$/ })).toBeVisible();
    const first = page.locator(".option").first();
    const asked = await first.locator("span").innerText();
    await page.getByRole("button", { name: "Practise the ticked ones" }).click();
    await page.waitForURL(/\/practice\/int_/);
    await expect(page.locator(".asked-now")).toContainText(asked);
  });

  await test.step("what is kept can be deleted as a whole", async () => {
    await page.goto("/practice/kept");
    await page.locator("summary", { hasText: "Delete all of it" }).click();
    await page.getByLabel("Yes, delete everything").check();
    await page.getByRole("button", { name: "Delete everything for good" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Everything is deleted" })).toBeVisible();
    await page.goto("/practice");
    await expect(page.getByText("None yet in this browser")).toBeVisible();
  });
});
