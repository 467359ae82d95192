/** Every page, in both lights, with JavaScript and without: axe finds nothing, and no width or zoom breaks it. */
import { expect, expectAccessible, expectNoSideScroll, test } from "../support/browser.ts";
import { EVERY_PAGE, makeEverything } from "../support/every-page.ts";

/** Twenty pages, one after the other, on a machine that does other work too. */
const ALL_PAGES_LIMIT_MS = 300_000;

for (const colorScheme of ["dark", "light"] as const) {
  test.describe(`in a ${colorScheme} system`, () => {
    test.use({ colorScheme });

    test("axe finds nothing on any page", async ({ page, complaints, javaScriptEnabled }) => {
      test.setTimeout(ALL_PAGES_LIMIT_MS);
      complaints.expect(/status of (404|410)/);
      const made = await makeEverything(page);
      for (const { name, path, missing } of EVERY_PAGE) {
        await test.step(name, async () => {
          await page.setViewportSize({ width: 1280, height: 800 });
          const response = await page.goto(path(made));
          expect(response?.ok(), name).toBe(!missing);
          await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
          for (const summary of await page.locator("main summary:visible").all()) await summary.click();
          await expectAccessible(page, javaScriptEnabled ?? true);
        });
      }
    });
  });
}

test("no page scrolls sideways, at 360 and 320 px and at 400% zoom", async ({ page, complaints }) => {
  test.setTimeout(ALL_PAGES_LIMIT_MS);
  complaints.expect(/status of (404|410)/);
  const made = await makeEverything(page);
  for (const { name, path } of EVERY_PAGE) {
    await test.step(name, async () => {
      await page.goto(path(made));
      for (const summary of await page.locator("main summary:visible").all()) await summary.click();
      await expectNoSideScroll(page);
      // A screen of 1280 by 1024 at 400%: what sticks must leave room to read.
      await page.setViewportSize({ width: 320, height: 256 });
      const stuck = await page.evaluate(() =>
        [...document.querySelectorAll("body *")]
          .filter((element) => ["sticky", "fixed"].includes(getComputedStyle(element).position))
          .filter((element) => element.getBoundingClientRect().height > innerHeight / 2)
          .map((element) => element.outerHTML.slice(0, 100))
      );
      expect(stuck, `${name} at 400%`).toEqual([]);
    });
  }
});
