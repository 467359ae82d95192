/** The pages around the interview: the chosen light, the live summary of the start, words of any length and script. */
import { Buffer } from "node:buffer";
import { expect, expectNoSideScroll, test } from "../support/browser.ts";
import { postForm, uploadResume } from "../support/every-page.ts";
import { makePdf } from "../support/sample-documents.ts";

const resumeFile = async (name = "mara.pdf") => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.from(await makePdf()),
});

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

test("the start page says what the form as it stands will lead to", async ({ page, javaScriptEnabled }) => {
  await page.goto("/practice/new?role=Nurse");
  const scene = page.getByRole("complementary", { name: "What will happen" });
  await expect(scene).toContainText("5 questions, about 20 minutes for Nurse.");
  await page.getByLabel("How many questions?").selectOption("8");
  await page.getByRole("radio", { name: /Assessment/ }).check({ force: true });
  await page.locator("summary", { hasText: "Company" }).click();
  await page.getByLabel("Company").fill("St. Anna");
  if (!javaScriptEnabled) await page.getByRole("button", { name: "Show what will happen" }).click();
  await expect(scene).toContainText("8 questions, about 32 minutes for Nurse at St. Anna.");
  await expect(scene).toContainText("No feedback before the end.");
  await expect(page.locator("form").getByText("8 questions, about 32 minutes, assessment")).toBeVisible();
  // Asking what would happen starts nothing and loses nothing.
  await expect(page.getByLabel("Company")).toHaveValue("St. Anna");
  await expect(page).toHaveURL(/\/practice\/new/);
});

test("a start that is refused says why on top, and keeps what was written", async ({ page, complaints }) => {
  complaints.expect(/status of 4\d\d/);
  await page.goto("/practice/new");
  await page.getByLabel("Which role?").fill("Midwife");
  await page.locator("summary", { hasText: "Company" }).click();
  // A resume that another browser deleted meanwhile.
  await page.locator("#resume").evaluate((select: HTMLSelectElement) => {
    select.options[0]?.setAttribute("value", "resume_nobody");
    select.value = "resume_nobody";
  });
  await page.getByRole("button", { name: "Start the interview" }).click();
  await expect(page.getByRole("alert")).not.toBeEmpty();
  await expect(page.getByLabel("Which role?")).toHaveValue("Midwife");
});

test("the gaps are a ranked map whose words say what its lines show", async ({ page, javaScriptEnabled }) => {
  const resume = await uploadResume(page, await resumeFile());
  await postForm(page, resume, { job_role: "Backend developer" });
  await page.goto(resume);
  const entries = page.locator("#gaps .gap");
  await expect(entries.first()).toContainText(/asked for often|often useful/);
  for (const entry of await entries.all()) {
    // The line ends where the words say: thirds of the scale.
    const reach = parseFloat(await entry.locator(".gap-track .reach").getAttribute("x2") ?? "");
    const third = reach >= 66.5 ? "asked for often" : reach >= 33.5 ? "often useful" : "sometimes useful";
    await expect(entry.locator(".gap-words")).toContainText(third);
    const half = await entry.locator(".map-lamp-half").count();
    await expect(entry.locator(".gap-words")).toContainText(half ? "only listed" : "not shown");
  }
  await page.getByLabel("Which role?").fill("Registered nurse");
  if (javaScriptEnabled) await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: /^Compare/ }).click();
  await expect(page.locator("#gaps")).toContainText("Registered Nurses");
  await expect(page.getByLabel("Which role?")).toHaveValue("Registered nurse");
});

test("the map of gaps glides to another role, and stands still for those who want it", async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, "nothing moves without JavaScript");
  const resume = await uploadResume(page, await resumeFile());
  const glides = async () => {
    await postForm(page, resume, { job_role: "Backend developer" });
    await page.goto(resume, { waitUntil: "networkidle" });
    await page.evaluate(() => {
      const animate = Element.prototype.animate;
      Object.assign(globalThis, { glided: 0 });
      Element.prototype.animate = function (...given) {
        (globalThis as unknown as { glided: number }).glided += 1;
        return animate.apply(this, given);
      };
    });
    await page.getByLabel("Which role?").fill("Data scientist");
    await page.getByRole("button", { name: /^Compare/ }).click();
    await expect(page.locator("#gaps")).toContainText("Data Scientists");
    return await page.evaluate(() => (globalThis as unknown as { glided: number }).glided);
  };
  expect(await glides()).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await glides()).toBe(0);
});

test("a field is corrected from the section it stands in", async ({ page }) => {
  const resume = await uploadResume(page, await resumeFile());
  await page.goto(resume);
  await page.getByRole("link", { name: "Correct experience" }).click();
  await expect(page).toHaveURL(/\/edit#experience$/);
  const place = page.getByLabel("Organisation").first();
  await place.fill("Harbour and Sons");
  await page.getByRole("button", { name: "Save corrections" }).click();
  await expect(page).toHaveURL(new RegExp(`${resume}$`));
  await expect(page.getByText("Harbour and Sons")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Senior Backend Engineer yours" })).toBeVisible();
});

test("very long and right-to-left words stay within the page", async ({ page }) => {
  test.slow();
  const long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2);
  const resume = await uploadResume(page, await resumeFile(`${"lebenslauf".repeat(12)}.pdf`));
  await page.goto(`${resume}/edit`);
  await page.getByLabel("Name").first().fill("عبد الرحمن بن عبد العزيز الهاشمي");
  await page.getByLabel("Headline").fill(long);
  await page.getByLabel("Title").first().fill(long);
  await page.getByLabel("What you did").first().fill(`${long}\nשלום עולם`);
  await page.getByRole("button", { name: "Save corrections" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/الهاشمي/);
  const direction = await page.getByRole("heading", { level: 1 }).evaluate((heading) =>
    getComputedStyle(heading).direction
  );
  expect(direction).toBe("rtl");
  await expectNoSideScroll(page);
  for (const path of [`${resume}/edit`, "/resumes", `/practice/new?role=${long}`]) {
    await page.goto(path);
    await expectNoSideScroll(page);
  }
});
