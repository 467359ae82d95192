/** Connections break and servers fail: what was typed stays, what was sent counts once, and the interview goes on. */
import {
  answer,
  answerBox,
  askedNow,
  expect,
  settle,
  standOf,
  startPractice,
  strongAnswer,
  test,
} from "../support/browser.ts";

const OFFLINE = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch|net::/;

test("an answer sent without a connection stays in the box, and goes out when it is back", async ({ page, context, complaints }) => {
  complaints.expect(OFFLINE);
  await startPractice(page);
  await settle(page, true);
  const asked = await askedNow(page).innerText();
  const text = strongAnswer(3);
  await context.setOffline(true);
  await answerBox(page).fill(text);
  await page.getByRole("button", { name: "Send answer" }).click();
  await expect(page.getByRole("alert")).toContainText("The connection is lost. Your text is still here");
  await expect(answerBox(page)).toHaveValue(text);
  await expect(askedNow(page)).toHaveText(asked);
  await expect(page.locator(".script .said.answered", { hasText: text }), "it is not shown as said")
    .toHaveCount(0);
  await context.setOffline(false);
  await page.getByRole("button", { name: "Send answer" }).click();
  await expect.poll(async () => JSON.stringify(await standOf(page))).not.toBe('{"index":0,"part":0}');
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(page.locator(".script .said.answered", { hasText: text })).toHaveCount(1);
});

test("what is typed without a connection is kept as the draft as soon as it is back", async ({ page, context, complaints }) => {
  complaints.expect(OFFLINE);
  await startPractice(page);
  await settle(page, true);
  await context.setOffline(true);
  await answerBox(page).fill("Typed in a tunnel");
  await expect(page.getByText("draft not kept yet")).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText("draft kept")).toBeVisible();
  await page.reload();
  await expect(answerBox(page)).toHaveValue("Typed in a tunnel");
});

test("leaving by a link keeps what was just typed", async ({ page }) => {
  await startPractice(page);
  await settle(page, true);
  const address = page.url();
  await answerBox(page).fill("Typed a moment before leaving");
  // The draft travels on while the page is left; coming back before it has arrived would only test who is faster.
  const arrived = page.waitForResponse((response) => response.url().endsWith("/draft"));
  await page.getByRole("link", { name: "Greenroom" }).click();
  expect((await arrived).status()).toBe(204);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("before the");
  await page.goto(address);
  await expect(answerBox(page)).toHaveValue("Typed a moment before leaving");
});

test("what is typed under a question that was answered in another tab is kept for the present one", async ({ page, context, complaints }) => {
  complaints.expect(/status of 409/);
  await startPractice(page);
  await settle(page, true);
  const second = await context.newPage();
  await second.goto(page.url());
  await settle(second, true);
  const now = await answer(page, strongAnswer(2));
  await answerBox(second).fill("Typed in the second tab");
  await expect.poll(async () => JSON.stringify(await standOf(second))).toBe(JSON.stringify(now));
  await expect(answerBox(second)).toHaveValue("Typed in the second tab");
  await expect(second.getByText("draft kept")).toBeVisible();
  await page.reload();
  await expect(answerBox(page), "and it is there for the first tab, too").toHaveValue(
    "Typed in the second tab",
  );
});

test("a failure of ours keeps the text and says so", async ({ page, complaints }) => {
  complaints.expect(/status of 500/);
  await startPractice(page);
  await settle(page, true);
  let failing = true;
  await page.route("**/practice/*.data*", async (route) => {
    if (failing && route.request().method() === "POST") {
      await route.fulfill({ status: 500, contentType: "text/plain", body: "Unexpected Server Error" });
    } else await route.continue();
  });
  const text = strongAnswer(4);
  await answerBox(page).fill(text);
  await page.getByRole("button", { name: "Send answer" }).click();
  await expect(page.getByRole("alert")).toContainText("Your text is still here");
  await expect(answerBox(page)).toHaveValue(text);
  failing = false;
  await page.getByRole("button", { name: "Send answer" }).click();
  await expect.poll(async () => JSON.stringify(await standOf(page))).not.toBe('{"index":0,"part":0}');
});

test("a stream that breaks is said to be broken, and the question arrives when it is back", async ({ page, complaints }) => {
  complaints.expect(OFFLINE);
  await startPractice(page);
  await settle(page, true);
  let broken = true;
  let attempts = 0;
  await page.route("**/events?after=*", async (route) => {
    attempts += 1;
    if (broken) await route.abort("connectionreset");
    else await route.continue();
  });
  await answerBox(page).fill(strongAnswer(5));
  await page.getByRole("button", { name: "Send answer" }).click();
  await expect(page.getByText("The connection is lost. Your answer is kept")).toBeVisible();
  broken = false;
  await expect(page.getByText("The connection is lost.")).toHaveCount(0, { timeout: 15_000 });
  await expect(askedNow(page)).not.toBeEmpty();
  expect(attempts).toBeGreaterThan(1);
  await answer(page, strongAnswer(6));
});

test("the page outlives a moment without a server between an answer and the next question", async ({ page, context, complaints }) => {
  complaints.expect(OFFLINE);
  await startPractice(page);
  await settle(page, true);
  // The answer gets through; the page's next look at the interview does not.
  let looks = 0;
  await page.route("**/practice/*.data*", async (route) => {
    if (route.request().method() === "GET" && looks++ < 2) await route.abort("connectionreset");
    else await route.continue();
  });
  await answer(page, strongAnswer(7));
  expect(looks).toBeGreaterThan(1);
  await expect(page.getByText("Something failed")).toHaveCount(0);
  expect(context.pages()).toHaveLength(1);
});
