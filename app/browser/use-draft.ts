/** Keeps what is typed on the server, a moment after the last key and when the page is left. */
import { useCallback, useEffect, useRef, useState } from "react";

/** Long enough not to send every word, short enough to lose at most one sentence. */
const QUIET_MS = 900;

export type DraftState = "none" | "saving" | "kept" | "failed";

interface Options {
  url: string;
  /** What the draft is for; the server refuses one for a question that has passed. */
  index: number;
  part: number;
}

function send(url: string, text: string, index: number, part: number, keepalive: boolean): Promise<Response> {
  const body = new URLSearchParams({ text, index: String(index), part: String(part) });
  return fetch(url, { method: "POST", body, keepalive });
}

export function useDraft(
  { url, index, part }: Options,
): { state: DraftState; changed: (text: string) => void } {
  const [state, setState] = useState<DraftState>("none");
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);

  const flush = useCallback(async (keepalive: boolean) => {
    const pending = waiting.current;
    if (!pending) return;
    clearTimeout(pending.timer);
    waiting.current = null;
    try {
      const response = await send(url, pending.text, index, part, keepalive);
      setState(response.ok ? "kept" : "failed");
    } catch {
      setState("failed");
    }
  }, [url, index, part]);

  const changed = useCallback((text: string) => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { text, timer: setTimeout(() => flush(false), QUIET_MS) };
    setState("saving");
  }, [flush]);

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === "hidden") flush(true);
    };
    document.addEventListener("visibilitychange", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      // The question has changed or the page is left for another one: a late draft would belong to nothing.
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = null;
      setState("none");
    };
  }, [flush]);

  return { state, changed };
}
