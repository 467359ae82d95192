/**
 * Key pages as pictures: night on a desk, paper on a phone. They compare loosely, so that another Chromium's smoothing
 * of letters passes and a page that fell apart does not. Renew them with `--update-snapshots`, and look at them.
 */
import { Buffer } from "node:buffer";
import { expect, test } from "../support/browser.ts";
import { uploadResume } from "../support/every-page.ts";
import { makePdf } from "../support/sample-documents.ts";

const LOOKS = [
  { name: "night", colorScheme: "dark", viewport: { width: 1120, height: 760 } },
  { name: "paper", colorScheme: "light", viewport: { width: 360, height: 720 } },
] as const;

for (const { name, colorScheme, viewport } of LOOKS) {
  test.describe(name, () => {
    test.use({ colorScheme, viewport, contextOptions: { reducedMotion: "reduce" } });

    test(`the key pages look as they did, ${name}`, async ({ page, complaints }) => {
      complaints.expect(/status of 404/);
      const look = async (what: string, path: string) => {
        await page.goto(path, { waitUntil: "networkidle" });
        await page.evaluate(() => document.fonts.ready);
        await expect(page).toHaveScreenshot(`${what}-${name}.png`, {
          mask: [page.locator("time"), page.locator("main .num")],
          maskColor: "#808080",
          // Of the pixels, how many may differ, and by how much each: letters are smoothed differently elsewhere.
          maxDiffPixelRatio: 0.03,
          threshold: 0.3,
          animations: "disabled",
        });
      };
      await look("home", "/");
      await look("start", "/practice/new?role=Accountant");
      await look("missing", "/nothing-is-here");
      const buffer = Buffer.from(await makePdf());
      const resume = await uploadResume(page, { name: "mara.pdf", mimeType: "application/pdf", buffer });
      await look("resume", resume);
    });
  });
}
