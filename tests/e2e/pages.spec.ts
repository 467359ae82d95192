/** Every page, in both lights, with JavaScript and without: accessible, quiet, and never wider than the screen. */
import type { Page } from "@playwright/test";
import {
  expect,
  expectAccessible,
  expectNoSideScroll,
  sampleResume,
  strongAnswer,
  test,
  VAGUE,
} from "../support/browser.ts";

/** Makes one of everything for this browser. */
async function makeEverything(page: Page): Promise<Record<string, string>> {
  const post = async (path: string, form: Record<string, string>) => {
    const response = await page.request.post(path, { form, maxRedirects: 0 });
    expect(response.status(), path).toBe(303);
    return response.headers()["location"] ?? "";
  };
  const uploaded = await page.request.post("/resumes", {
    multipart: { file: await sampleResume() },
    maxRedirects: 0,
  });
  const resume = uploaded.headers()["location"] ?? "";
  await post(resume, { job_role: "Backend developer" });
  const begin = () =>
    post("/practice/new", {
      mode: "mixed",
      total_questions: "3",
      job_role: "Backend developer",
      resume: resume.split("/").at(-1) ?? "",
    });
  const [running, paused, finished] = [await begin(), await begin(), await begin()];
  await post(running, { intent: "answer", text: VAGUE, index: "0", part: "0" });
  await post(paused, { intent: "pause" });
  await post(finished, { intent: "answer", text: strongAnswer(1), index: "0", part: "0" });
  await post(finished, { intent: "skip" });
  await post(finished, { intent: "end" });
  return {
    home: "/",
    resumes: "/resumes",
    resume,
    "all interviews": "/practice",
    start: "/practice/new",
    running,
    paused,
    report: `${finished}/report`,
    missing: "/nothing-is-here",
  };
}

for (const colorScheme of ["dark", "light"] as const) {
  test.describe(`in a ${colorScheme} system`, () => {
    test.use({ colorScheme });

    test("every page is accessible and fits small screens", async ({ page, complaints, javaScriptEnabled }) => {
      const script = javaScriptEnabled ?? true;
      test.slow();
      complaints.expect(/status of 404/);
      for (const [name, path] of Object.entries(await makeEverything(page))) {
        await test.step(name, async () => {
          await page.setViewportSize({ width: 1280, height: 800 });
          await page.goto(path);
          await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
          for (const summary of await page.locator("main summary:visible").all()) await summary.click();
          await expectAccessible(page, script);
          await expectNoSideScroll(page);
        });
      }
    });
  });
}

test("the chosen light is remembered, whatever the system says", async ({ page }) => {
  await page.goto("/practice");
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.getByRole("button", { name: "Night" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "night");
  await expect(page).toHaveURL(/\/practice$/);
  const night = await background();
  await page.getByRole("button", { name: "Paper" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "paper");
  expect(await background()).not.toBe(night);
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "paper");
});
