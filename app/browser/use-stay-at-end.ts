/** Keeps the end of the page in view while it grows above and within, as long as that is where somebody reads. */
import { type RefObject, useCallback, useEffect, useRef } from "react";

/** So close to the end counts as being there. */
const NEAR_PX = 96;

/**
 * What is asked stands at the end of the page, right above the box. Words, notes and lines that arrive make the page
 * longer: it is scrolled by the same length in the same frame, so that nothing moves under the reader's eyes. Who has
 * scrolled up to read, or has opened something, is left where they are.
 * @returns goes to the end, and stays there
 */
export function useStayAtEnd(ref: RefObject<HTMLElement | null>): () => void {
  const staying = useRef(true);
  const goToEnd = useCallback(() => {
    staying.current = true;
    ref.current?.scrollIntoView({ block: "end", behavior: "instant" });
  }, [ref]);

  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const look = () => {
      staying.current = element.getBoundingClientRect().bottom - innerHeight < NEAR_PX;
    };
    const opened = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest("summary")) staying.current = false;
    };
    look();
    const observer = new ResizeObserver(() => {
      if (staying.current) goToEnd();
    });
    observer.observe(element);
    addEventListener("scroll", look, { passive: true });
    element.addEventListener("click", opened, { capture: true });
    return () => {
      observer.disconnect();
      removeEventListener("scroll", look);
      element.removeEventListener("click", opened, { capture: true });
    };
  }, [ref, goToEnd]);

  return goToEnd;
}
