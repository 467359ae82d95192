/** Follows an interview's events while the interviewer thinks and speaks; reconnects by itself and says so. */
import { useEffect, useRef, useState } from "react";

export interface Speech {
  /** What was said so far of the question that is being asked. */
  text: string;
  /** True once the whole question is there. */
  complete: boolean;
}

export interface Following {
  speech: Speech | null;
  /** The connection is lost; the browser tries again. */
  reconnecting: boolean;
}

interface Options {
  /** Address of the event stream without the cursor. */
  url: string;
  /** Follow the log from this sequence; null: do not follow. */
  after: number | null;
  /** Called once when everything up to the candidate's turn, or the end, has arrived. */
  onDone: () => void;
}

/** Tokens carry the offset they stand at, so that a restarted sentence mends itself. */
function place(text: string, token: { text: string; offset: number }): string {
  return text.slice(0, token.offset) + token.text;
}

export function useEventStream({ url, after, onDone }: Options): Following {
  const [speech, setSpeech] = useState<Speech | null>(null);
  const [reconnecting, setReconnecting] = useState(false);
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  });

  useEffect(() => {
    if (after === null) return;
    setSpeech(null);
    const source = new EventSource(`${url}?after=${after}`);
    const read = (event: Event) => JSON.parse((event as MessageEvent<string>).data);
    source.addEventListener("open", () => setReconnecting(false));
    source.addEventListener("error", () => {
      // `CLOSED` is the server's 204: nothing is left to follow.
      if (source.readyState === EventSource.CLOSED) done.current();
      else setReconnecting(true);
    });
    source.addEventListener("token", (event) => {
      const token = read(event);
      setSpeech((speech) => ({ text: place(speech?.text ?? "", token), complete: false }));
    });
    for (const type of ["question", "clarified"]) {
      source.addEventListener(type, (event) => setSpeech({ text: read(event).text, complete: true }));
    }
    source.addEventListener("done", () => {
      source.close();
      setReconnecting(false);
      done.current();
    });
    return () => source.close();
  }, [url, after]);

  return { speech: after === null ? null : speech, reconnecting: after !== null && reconnecting };
}
