/** Every page by keyboard: each stop of the focus is seen, is not hidden under something, and leads on. */
import type { Page } from "@playwright/test";
import { expect } from "../support/browser.ts";
import { EVERY_PAGE, test } from "../support/every-page.ts";

const MOST_STOPS = 40;

interface Stop {
  html: string;
  marked: boolean;
  hidden: boolean;
}

/** What has the focus now: whether a mark shows it, and whether anything lies over all of it. */
function focusedStop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const marked = (element: Element | null | undefined) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
    };
    // A choice shows its focus on the words beside the radio button, the composer on its box.
    const shownBy = [focused, focused.nextElementSibling, focused.closest(".composer-box")];
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const inside = (x: number, y: number) => {
      const at = document.elementFromPoint(x, y);
      return at !== null &&
        (focused.contains(at) || at.contains(focused) || at.closest("label")?.contains(focused));
    };
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const points = [[x, y], [left + 4, y], [right - 4, y], [x, top + 4], [x, bottom - 4]];
    return {
      html: focused.outerHTML.slice(0, 120),
      marked: shownBy.some(marked),
      hidden: !points.some(([px, py]) => inside(px ?? 0, py ?? 0)),
    };
  });
}

for (const { name, path, missing } of EVERY_PAGE) {
  test(`the focus is seen at each of its stops on ${name}`, async ({ page, made, complaints }) => {
    if (missing) complaints.expect(/status of (404|410)/);
    for (const viewport of [{ width: 1280, height: 800 }, { width: 320, height: 640 }]) {
      await page.setViewportSize(viewport);
      await page.goto(path(made), { waitUntil: "networkidle" });
      // A page may put the focus where work goes on; here it is walked from its top.
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const seen = new Set<string>();
      for (let presses = 0; presses < MOST_STOPS; presses += 1) {
        await page.keyboard.press("Tab");
        const stop = await focusedStop(page);
        if (stop === null) break;
        seen.add(stop.html);
        expect(stop.marked, `no mark on ${stop.html}`).toBe(true);
        expect(stop.hidden, `covered at ${viewport.width} px: ${stop.html}`).toBe(false);
      }
      expect(seen.size, "stops").toBeGreaterThan(3);
    }
  });
}
