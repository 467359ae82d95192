/** Every page, in both lights, with JavaScript and without: axe finds nothing, and no width or zoom breaks it. */
import { expect, expectAccessible, expectNoSideScroll } from "../support/browser.ts";
import { EVERY_PAGE, test } from "../support/every-page.ts";

test.use({ colorScheme: "dark" });

for (const { name, path, missing } of EVERY_PAGE) {
  test(`axe finds nothing on ${name}, in both lights, and it fits 320 px`, async ({ page, made, complaints, javaScriptEnabled }) => {
    if (missing) complaints.expect(/status of (404|410)/);
    await page.setViewportSize({ width: 1280, height: 800 });
    const response = await page.goto(path(made));
    expect(response?.ok()).toBe(!missing);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    for (const summary of await page.locator("main summary:visible").all()) await summary.click();
    await expectAccessible(page, javaScriptEnabled ?? true);

    await expectNoSideScroll(page);
    // A screen of 1280 by 1024 at 400%: what sticks must leave room to read; what one opens oneself can be closed.
    await page.setViewportSize({ width: 320, height: 256 });
    const stuck = await page.evaluate(() =>
      [...document.querySelectorAll("body *")]
        .filter((element) => ["sticky", "fixed"].includes(getComputedStyle(element).position))
        .filter((element) => !element.closest("details"))
        .filter((element) => element.getBoundingClientRect().height > innerHeight / 2)
        .map((element) => element.outerHTML.slice(0, 100))
    );
    expect(stuck, "at 400%").toEqual([]);
  });
}
