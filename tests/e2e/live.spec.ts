/** What JavaScript adds: streamed questions on the same page, focus, dropped files, progress, the keyboard alone. */
import type { Page } from "@playwright/test";
import {
  answer,
  answerBox,
  expect,
  sampleResume,
  settle,
  standOf,
  startPractice,
  strongAnswer,
  test,
  VAGUE,
} from "../support/browser.ts";

test("the next question streams in on the same page, and the box has the focus", async ({ page }) => {
  await startPractice(page);
  await settle(page, true);
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  const streams: string[] = [];
  page.on("response", (response) => {
    if (response.headers()["content-type"]?.startsWith("text/event-stream")) streams.push(response.url());
  });
  let stand = await answer(page, VAGUE);
  expect(stand).toEqual({ index: 0, part: 1 });
  await expect(answerBox(page)).toBeFocused();
  await expect(answerBox(page)).toHaveValue("");
  stand = await answer(page, strongAnswer(1));
  await expect(answerBox(page)).toBeFocused();
  expect(streams.length, "both questions came as streams").toBeGreaterThanOrEqual(2);
  expect(await page.evaluate(() => "sameDocument" in globalThis), "no page was loaded in between").toBe(true);
  await expect(page.locator("[aria-live=polite]")).toHaveCount(1);
});

test("what is sent stands in the script at once, while the interviewer thinks", async ({ page }) => {
  await startPractice(page);
  await settle(page, true);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => letGo = resolve);
  await page.route("**/practice/*.data*", async (route) => {
    if (route.request().method() === "POST") await held;
    await route.continue();
  });
  await answerBox(page).fill(VAGUE);
  await page.getByRole("button", { name: "Send answer" }).click();
  await expect(page.locator(".script .said.answered", { hasText: VAGUE })).toBeVisible();
  await expect(page.getByRole("button", { name: "Send answer" })).toHaveAttribute("aria-disabled", "true");
  letGo();
  await expect.poll(async () => (await standOf(page))?.part).toBe(1);
  await expect(page.locator(".script .said.answered", { hasText: VAGUE }), "and only once after that")
    .toHaveCount(1);
});

test("a dropped file is sent at once, and the page shows how far it is", async ({ page }) => {
  await page.goto("/");
  const { name, mimeType, buffer } = await sampleResume();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => letGo = resolve);
  await page.route("**/resumes", async (route) => {
    if (route.request().method() === "POST") await held;
    await route.continue();
  });
  // Until React has taken the form over.
  await expect(page.locator(".dropzone")).toBeVisible();
  await page.waitForLoadState("networkidle");
  const transfer = await page.evaluateHandle(({ name, mimeType, base64 }) => {
    const data = new DataTransfer();
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    data.items.add(new File([bytes], name, { type: mimeType }));
    return data;
  }, { name, mimeType, base64: buffer.toString("base64") });
  await page.dispatchEvent(".dropzone", "dragover", { dataTransfer: transfer });
  await expect(page.locator(".dropzone")).toHaveAttribute("data-over", "true");
  await page.dispatchEvent(".dropzone", "drop", { dataTransfer: transfer });
  await expect(page.getByRole("progressbar", { name: "Upload" })).toBeVisible();
  await expect(page.getByRole("status").first()).toContainText(/Sending it|Reading it/);
  await expect(page.getByRole("button", { name: "Read my resume" })).toHaveAttribute("aria-disabled", "true");
  letGo();
  await expect(page).toHaveURL(/\/resumes\/[\w-]+$/);
});

test("a role field suggests occupations while one types", async ({ page }) => {
  await page.goto("/practice/new");
  const suggested = page.waitForResponse(/\/occupations\?q=/);
  await page.getByLabel("Which role?").pressSequentially("account", { delay: 20 });
  const titles: { title: string }[] = await (await suggested).json();
  expect(titles.length).toBeGreaterThan(0);
  await expect(page.locator("datalist option").first()).toBeAttached();
});

test("the API's page shows every operation, from our own origin alone", async ({ page }) => {
  await page.goto("/docs");
  await expect(page.getByRole("heading", { name: /Greenroom/ })).toBeVisible();
  for (
    const path of ["/api/v1/resume/upload", "/api/v1/interview/answer", "/api/v1/submit-answer", "/health"]
  ) {
    await expect(page.locator(`[data-path="${path}"]`).first()).toBeVisible();
  }
});

/** Presses Tab until the focus is where it should be, as a person without a mouse would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

test("the keyboard alone goes from the home page to a report", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip-link")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#content$/);
  await tabTo(page, 'main a[href="/practice/new"]');
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/practice\/new$/);
  await tabTo(page, "#job_role");
  await page.keyboard.type("Nurse");
  await tabTo(page, 'input[name="mode"]:checked');
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: /Technical/ })).toBeChecked();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: /Behavioural/ })).toBeChecked();
  await tabTo(page, "#total_questions");
  await page.keyboard.press("Home");
  await tabTo(page, 'main form button[type="submit"]');
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/practice\/int_/);
  await settle(page, true);
  await expect(page.getByText("Question 1 of 3")).toBeVisible();

  await tabTo(page, "#answer");
  await page.keyboard.type(VAGUE);
  await page.keyboard.press("Control+Enter");
  await expect.poll(async () => (await standOf(page))?.part).toBe(1);
  await expect(answerBox(page)).toBeFocused();
  await tabTo(page, 'button[value="skip"]');
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await standOf(page))?.index).toBe(1);
  await page.keyboard.press("Control+Home");
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tabTo(page, ".end-menu summary");
  await page.keyboard.press("Enter");
  await tabTo(page, 'button[value="end"]');
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/report$/);
});

test("the focus can be seen wherever it stands", async ({ page }) => {
  await startPractice(page);
  await settle(page, true);
  const seen = new Set<string>();
  for (let presses = 0; presses < 25; presses += 1) {
    await page.keyboard.press("Tab");
    const { name, visible } = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
      const marked = (element: Element | null) => {
        if (!element) return false;
        const style = getComputedStyle(element);
        return style.outlineStyle !== "none" && style.outlineWidth !== "0px" || style.boxShadow !== "none";
      };
      const around = focused.closest(".composer-box, .choice, .field");
      return {
        name: focused.outerHTML.slice(0, 100),
        visible: outlineStyle !== "none" && outlineWidth !== "0px" || boxShadow !== "none" || marked(around),
      };
    });
    if (name.startsWith("<body") || seen.has(name)) continue;
    seen.add(name);
    expect(visible, name).toBe(true);
  }
  expect(seen.size).toBeGreaterThan(8);
});
