/** One turn of the interview in the browser: from an answer that was taken to the page that asks the next thing. */
import { useEffect, useState } from "react";
import { type Following, useEventStream } from "./use-event-stream.ts";

/** After a stream that ended too early: again, but never in a hurry. */
const FOLLOW_AGAIN_MS = 250;

interface Options {
  /** Address of the event stream without the cursor. */
  url: string;
  /** A new object for each time the page was loaded. */
  page: { state: string; sequence: number };
  /** Sequence that acknowledged the newest answer; null before one was taken. */
  taken: number | null;
  /** Asks for the page anew. */
  revalidate: () => void;
}

export interface CurrentTurn extends Following {
  /** True from the answer until the next question stands. */
  waiting: boolean;
}

export function useTurn({ url, page, taken, revalidate }: Options): CurrentTurn {
  // Follow from the acknowledged answer, or from where the page stands when it was loaded mid-turn.
  const [after, setAfter] = useState(taken);
  // While rendering, not after it: for one frame the old question would be there again.
  const [seen, setSeen] = useState(taken);
  if (taken !== seen) {
    setSeen(taken);
    if (taken !== null) setAfter(taken);
  }
  useEffect(() => {
    if (page.state !== "thinking" || after !== null) return;
    const timer = setTimeout(() => setAfter(page.sequence), FOLLOW_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [page.state, page.sequence, after]);

  // What was heard stays until the page that holds it is there; in between the question would vanish for a moment.
  const [heardOn, setHeardOn] = useState<typeof page | null>(null);
  const following = useEventStream({
    url,
    after,
    onDone() {
      setHeardOn(page);
      revalidate();
    },
  });
  useEffect(() => {
    if (heardOn === null || heardOn === page) return;
    setHeardOn(null);
    setAfter(null);
  }, [heardOn, page]);

  // The page may know the next question before the stream has told it to its end: then nobody needs to wait.
  const caughtUp = after !== null && page.state !== "thinking" && page.sequence > after;
  return {
    ...following,
    speech: caughtUp ? null : following.speech,
    waiting: page.state === "thinking" || after !== null && !caughtUp,
  };
}
