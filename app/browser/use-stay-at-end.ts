/** Keeps the end of the page in view while it grows above and within, as long as that is where somebody reads. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from "react";

/** So close to the end counts as being there. */
const NEAR_PX = 96;

/**
 * What is asked stands at the end of the page, right above the box. Words, notes and lines that arrive make the page
 * longer: it is scrolled by the same length in the same frame, so that nothing moves under the reader's eyes. Who has
 * scrolled up to read, or has opened something, is left where they are.
 * @param wanted false while there is no end to stay at
 * @returns goes to the end, and stays there
 */
export function useStayAtEnd(ref: RefObject<HTMLElement | null>, wanted: boolean): () => void {
  const staying = useRef(true);
  const mounted = useRef(false);
  const goToEnd = useCallback(() => {
    staying.current = true;
    ref.current?.scrollIntoView({ block: "end", behavior: "instant" });
  }, [ref]);

  // With the rendering that made it longer, before anything of it is seen.
  useLayoutEffect(() => {
    if (mounted.current && wanted && staying.current) goToEnd();
  });

  useEffect(() => {
    mounted.current = true;
    const element = ref.current;
    if (!element || !wanted) return;
    let height = element.offsetHeight;
    const look = () => {
      // Grown since the scrolling that is told here: nobody has left the end, it has moved and is followed below.
      if (element.offsetHeight !== height) return;
      staying.current = element.getBoundingClientRect().bottom - innerHeight < NEAR_PX;
    };
    const opened = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest("summary")) staying.current = false;
    };
    look();
    // What grows without a rendering: the box under one's typing, fonts that arrive, a screen that is turned.
    const observer = new ResizeObserver(() => {
      height = element.offsetHeight;
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
  }, [ref, wanted, goToEnd]);

  return goToEnd;
}
