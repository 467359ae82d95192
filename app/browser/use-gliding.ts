/** Lets the entries of a list glide from where they stood to where they stand now, so that one sees what changed. */
import { animate } from "framer-motion/dom/mini";
import { type RefObject, useLayoutEffect, useRef } from "react";

const GLIDE_SECONDS = 0.42;
const APPEAR_SECONDS = 0.24;
/** The same curve as `--ease-settle`. */
const SETTLE = [0.2, 0.7, 0.2, 1] as const;
/** Less than this is rounding, not a move. */
const MOVED_PX = 1;

function wantsStillness(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/**
 * Entries are told apart by `data-glide`. The first drawing, with or without JavaScript, never moves; with reduced
 * motion nothing does.
 * @param list its children are the entries
 */
export function useGliding(list: RefObject<HTMLElement | null>): void {
  const before = useRef<Map<string, number> | null>(null);

  useLayoutEffect(() => {
    const entries = [...list.current?.querySelectorAll<HTMLElement>(":scope > [data-glide]") ?? []];
    const now = new Map(entries.map((entry) => [entry.dataset["glide"] ?? "", entry.offsetTop]));
    const was = before.current;
    before.current = now;
    if (was === null || wantsStillness()) return;
    for (const entry of entries) {
      const key = entry.dataset["glide"] ?? "";
      const from = was.get(key);
      const to = now.get(key) ?? 0;
      if (from === undefined) {
        animate(entry, { opacity: [0, 1] }, { duration: APPEAR_SECONDS });
      } else if (Math.abs(from - to) > MOVED_PX) {
        animate(
          entry,
          { transform: [`translateY(${from - to}px)`, "translateY(0px)"] },
          { duration: GLIDE_SECONDS, ease: [...SETTLE] },
        );
      }
    }
  });
}
