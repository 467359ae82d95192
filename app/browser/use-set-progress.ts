/** Follows a question set while it is being made, and asks for the page anew as parts of it are done. */
import { useEffect, useRef } from "react";
import { useRevalidator } from "react-router";
import { useEventSource } from "./use-event-source.ts";

/** Several skills may be done within a moment; one look at the page shows them all. */
const GATHER_MS = 250;

/** @param url of the event stream; null: nothing is being made */
export function useSetProgress(url: string | null): { reconnecting: boolean } {
  const { revalidate } = useRevalidator();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  function gather() {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      revalidate();
    }, GATHER_MS);
  }
  useEffect(() => () => clearTimeout(timer.current), []);

  const reconnecting = useEventSource({ url, on: { message: gather }, onEnd: revalidate });
  return { reconnecting };
}
