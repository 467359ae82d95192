/** Keeps what is typed on the server: a moment after the last key, again when it failed, and when the page is left. */
import { useCallback, useEffect, useRef, useState } from "react";

/** Long enough not to send every word, short enough to lose at most one sentence. */
const QUIET_MS = 900;
const RETRY_MS = 3_000;

export type DraftState = "none" | "saving" | "kept" | "failed";

interface Options {
  url: string;
  /** What the draft is for; the server refuses one for a question that has passed. */
  index: number;
  part: number;
  /** The server stands at another question: this page is behind, as after an answer in another tab. */
  onOutdated: () => void;
}

interface Waiting {
  text: string;
  timer: ReturnType<typeof setTimeout>;
}

function send(url: string, text: string, index: number, part: number, keepalive: boolean): Promise<Response> {
  const body = new URLSearchParams({ text, index: String(index), part: String(part) });
  return fetch(url, { method: "POST", body, keepalive });
}

export interface Draft {
  state: DraftState;
  changed: (text: string) => void;
  /** The text is on its way as an answer: it needs no draft, unless it comes back. */
  submitted: () => void;
}

export function useDraft({ url, index, part, onOutdated }: Options): Draft {
  const [state, setState] = useState<DraftState>("none");
  const waiting = useRef<Waiting | null>(null);
  const outdated = useRef(onOutdated);
  useEffect(() => {
    outdated.current = onOutdated;
  });

  const flush = useCallback(async (keepalive: boolean) => {
    const pending = waiting.current;
    if (!pending) return;
    clearTimeout(pending.timer);
    waiting.current = null;
    const response = await send(url, pending.text, index, part, keepalive).catch(() => null);
    if (response?.ok) {
      setState("kept");
      return;
    }
    setState("failed");
    if (response?.status === 409) outdated.current();
    // A refusal stays one; a lost connection or a server that restarts may be over soon.
    const again = response === null || response.status >= 500;
    if (again && !keepalive) {
      waiting.current ??= { text: pending.text, timer: setTimeout(() => flush(false), RETRY_MS) };
    }
  }, [url, index, part]);

  const changed = useCallback((text: string) => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { text, timer: setTimeout(() => flush(false), QUIET_MS) };
    setState("saving");
  }, [flush]);

  const submitted = useCallback(() => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
  }, []);

  // Left by a link within the site: what was just typed goes along. Declared first, so that it runs first.
  const latest = useRef(flush);
  useEffect(() => {
    latest.current = flush;
  });
  useEffect(() => () => void latest.current(true), []);

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === "hidden") flush(true);
    };
    const back = () => flush(false);
    document.addEventListener("visibilitychange", leave);
    addEventListener("online", back);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      removeEventListener("online", back);
      // The question has changed: a late draft would belong to nothing.
      submitted();
      setState("none");
    };
  }, [flush, submitted]);

  return { state, changed, submitted };
}
