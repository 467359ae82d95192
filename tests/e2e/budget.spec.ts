/** What pages weigh: the interview stays light, and its first paint needs no script. */
import { gzipSync } from "node:zlib";
import { askedNow, expect, startPractice, test } from "../support/browser.ts";

/** The interview page's JavaScript, gzipped: a phone on a slow line reads it in about two seconds. */
const INTERVIEW_SCRIPT_BYTES = 130 * 1024;

test("the interview page ships at most 130 KB of gzipped JavaScript", async ({ page }) => {
  await startPractice(page);
  const scripts = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => {
    if (response.request().resourceType() === "script" || response.url().endsWith(".js")) {
      scripts.set(response.url(), response.body());
    }
  });
  await page.goto(page.url(), { waitUntil: "networkidle" });
  const bodies = await Promise.all(scripts.values());
  expect(bodies.length, "scripts were seen").toBeGreaterThan(3);
  const total = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
  expect(total, [...scripts.keys()].join("\n")).toBeLessThanOrEqual(INTERVIEW_SCRIPT_BYTES);
});

test("the interview is read before any script has arrived", async ({ page }) => {
  await startPractice(page);
  const asked = await askedNow(page).innerText();
  await page.route("**/*.js", () => {
    // Never answered: as on a line that stalls.
  });
  await page.goto(page.url(), { waitUntil: "commit" });
  await expect(askedNow(page)).toHaveText(asked);
  await expect(page.getByRole("button", { name: "Send answer" })).toBeVisible();
  await page.unrouteAll({ behavior: "ignoreErrors" });
});
