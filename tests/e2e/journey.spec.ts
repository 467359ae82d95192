/** The main job in a browser, with JavaScript and without: a resume in, an interview, the downloaded report. */
import { readFile } from "node:fs/promises";
import { extractText, getDocumentProxy } from "unpdf";
import {
  answer,
  answerBox,
  askedNow,
  expect,
  sampleResume,
  sendAndWait,
  settle,
  standOf,
  strongAnswer,
  test,
  VAGUE,
} from "../support/browser.ts";

const squeeze = (text: string) => text.replaceAll(/[\s\u00ad-]+/g, "").toLowerCase();

test("a resume becomes an interview, and the interview a report to keep", async ({ page, javaScriptEnabled }) => {
  const script = javaScriptEnabled ?? true;
  await page.goto("/");
  await page.getByLabel("Start with your resume").setInputFiles(await sampleResume());
  await page.getByRole("button", { name: "Read my resume" }).click();

  await expect(page).toHaveURL(/\/resumes\/[\w-]+$/);
  await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
  await expect(page.getByRole("heading", { name: "What a machine reads" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Experience" })).toBeVisible();
  await page.getByLabel("Which role?").fill("Backend developer");
  await page.getByRole("button", { name: /^Compare/ }).click();
  await expect(page.locator("#gaps")).toContainText("Compared with");

  await page.getByRole("link", { name: "Practise with this resume" }).click();
  await expect(page.getByLabel("Which role?")).toHaveValue("Backend developer");
  await page.getByLabel("How many questions?").selectOption("4");
  await page.getByRole("button", { name: "Start the interview" }).click();
  await expect(page).toHaveURL(/\/practice\/int_[\w-]+$/);
  await expect(askedNow(page)).not.toBeEmpty();
  await settle(page, script);

  await test.step("the question can be heard again, and what was typed stays", async () => {
    const asked = await askedNow(page).innerText();
    await answerBox(page).fill("A beginning of an answer");
    await page.getByRole("button", { name: "Repeat" }).click();
    await expect(page.locator(".asked-now .answered")).toContainText(asked.slice(-30));
    await expect(answerBox(page)).toHaveValue("A beginning of an answer");
  });

  await test.step("a draft outlives a reload", async () => {
    await answerBox(page).fill("A draft that must outlive a reload");
    if (script) await expect(page.getByText("draft kept")).toBeVisible();
    else {
      await page.getByRole("button", { name: "Save draft" }).click();
      // The form's answer is a page of its own: a reload in the middle of it would belong to neither.
      await page.waitForURL(/[?&]saved=1/);
    }
    await page.reload();
    await expect(answerBox(page)).toHaveValue("A draft that must outlive a reload");
    await settle(page, script);
  });

  await test.step("a vague answer is followed up, and the reason is said", async () => {
    expect(await answer(page, VAGUE)).toEqual({ index: 0, part: 1 });
    await expect(page.locator("#now")).toHaveText("Follow-up");
    await expect(page.getByText("It does not lower your score.")).toBeVisible();
    await expect(answerBox(page)).toHaveValue("");
  });

  await test.step("the clock stops and goes on", async () => {
    await answerBox(page).fill("Written before the pause");
    if (script) await expect(page.getByText("draft kept")).toBeVisible();
    else await page.getByRole("button", { name: "Save draft" }).click();
    await page.getByRole("button", { name: "Pause" }).click();
    await expect(page.getByRole("heading", { name: "Paused. The clock stands still." })).toBeVisible();
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(answerBox(page)).toHaveValue("Written before the pause");
    await settle(page, script);
  });

  const given: string[] = [];
  await test.step("the rest is answered, one question skipped", async () => {
    let skipped = false;
    for (let count = 0; count < 15; count += 1) {
      const stand = await standOf(page);
      if (stand === null) break;
      if (stand.index === 2 && !skipped) {
        skipped = true;
        await sendAndWait(page, "Skip");
        continue;
      }
      given.push(strongAnswer(count));
      await answer(page, strongAnswer(count));
    }
    expect(skipped).toBe(true);
  });

  await expect(page).toHaveURL(/\/report(#now)?$/);
  await expect(page.getByRole("heading", { name: "Question by question" })).toBeVisible();
  const quotes = await page.locator("td q").allInnerTexts();
  expect(quotes.length).toBeGreaterThan(0);
  const said = squeeze([VAGUE, ...given].join(" "));
  for (const quote of quotes) expect(said, "a quote is what was said").toContain(squeeze(quote));
  await expect(page.getByText("Skipped", { exact: true })).toHaveCount(1);

  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "PDF" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^Greenroom report \d{4}-\d\d-\d\d\.pdf$/);
  const bytes = new Uint8Array(await readFile(await download.path()));
  expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe("%PDF-");
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
  for (const quote of quotes) {
    expect(squeeze(text), "the PDF quotes the same words").toContain(squeeze(quote));
  }

  await page.goto("/practice");
  await expect(page.getByRole("listitem").filter({ hasText: "Backend developer" })).toContainText("of 100");
});

test("an interview can be ended at any time, and its resume deleted", async ({ page, javaScriptEnabled }) => {
  await page.goto("/resumes");
  await page.getByLabel("Start with your resume").setInputFiles(await sampleResume());
  await page.getByRole("button", { name: "Read my resume" }).click();
  await expect(page).toHaveURL(/\/resumes\/[\w-]+$/);
  const resume = page.url();
  await page.getByRole("link", { name: "Practise with this resume" }).click();
  await page.getByRole("button", { name: "Start the interview" }).click();
  await expect(askedNow(page)).not.toBeEmpty();
  await settle(page, javaScriptEnabled ?? true);
  await page.locator("summary", { hasText: "End" }).click();
  await page.getByRole("button", { name: "End and read the report" }).click();
  await expect(page).toHaveURL(/\/report(#now)?$/);
  await expect(page.getByText("not enough evidence").first()).toBeVisible();

  await page.goto(resume);
  await page.locator("summary", { hasText: "Delete it now" }).click();
  await page.getByRole("button", { name: "Delete for good" }).click();
  await expect(page).toHaveURL(/\/resumes\?deleted=1$/);
  expect((await page.request.get(resume)).status()).toBe(404);
});

test("a file that is no resume is refused in words, and the page stays", async ({ page, complaints }) => {
  complaints.expect(/status of 415/);
  await page.goto("/");
  await page.getByLabel("Start with your resume").setInputFiles({
    name: "cv.pdf",
    mimeType: "application/pdf",
    buffer: (await import("node:buffer")).Buffer.from("only words"),
  });
  await page.getByRole("button", { name: "Read my resume" }).click();
  await expect(page.getByRole("alert")).toContainText("Nothing was kept");
  await expect(page.getByLabel("Start with your resume")).toHaveAttribute("aria-invalid", "true");
});

test("a second tab with another answer sees both texts; a longer one than fits keeps its text", async ({ page, context, complaints, javaScriptEnabled }) => {
  const script = javaScriptEnabled ?? true;
  complaints.expect(/status of (409|413)/);
  await page.goto("/practice/new");
  await page.getByRole("button", { name: "Start the interview" }).click();
  await expect(askedNow(page)).not.toBeEmpty();
  const second = await context.newPage();
  await second.goto(page.url());
  await settle(page, script);
  await settle(second, script);

  const long = "word ".repeat(2_100);
  await answerBox(page).fill(long);
  await page.getByRole("button", { name: "Send answer" }).click();
  await expect(page.getByRole("alert")).toContainText("10,000 fit");
  await expect(answerBox(page)).toHaveValue(long);

  const first = strongAnswer(1);
  await answer(page, first);
  await answerBox(second).fill("Another answer from the second tab.");
  await second.getByRole("button", { name: "Send answer" }).click();
  const notice = second.locator(".notice.problem");
  await expect(notice).toContainText("What stands");
  await expect(notice).toContainText(first);
  await expect(notice).toContainText("Another answer from the second tab.");
  // The second tab stands at the present question, and can go on.
  await expect.poll(async () => JSON.stringify(await standOf(second))).toBe(
    JSON.stringify(await standOf(page)),
  );
});
