/** An event stream as long as a component wants it: reconnects by itself, says so, and ends once. */
import { useEffect, useRef, useState } from "react";

interface Options {
  /** Address of the stream; null: nothing is followed. */
  url: string | null;
  /** What to do with the data of each named event, read from JSON. */
  // deno-lint-ignore no-explicit-any -- each event has its own shape; who names the event knows it
  on: Record<string, (data: any) => void>;
  /** Called once, after `done`, or when the server says that nothing is left to follow. */
  onEnd: () => void;
}

/** @returns true while the connection is lost and the browser tries again */
export function useEventSource({ url, on, onEnd }: Options): boolean {
  const [reconnecting, setReconnecting] = useState(false);
  // The newest functions without a new connection for each rendering.
  const latest = useRef({ on, onEnd });
  useEffect(() => {
    latest.current = { on, onEnd };
  });

  useEffect(() => {
    if (url === null) return;
    const source = new EventSource(url);
    const end = () => {
      source.close();
      setReconnecting(false);
      latest.current.onEnd();
    };
    source.addEventListener("open", () => setReconnecting(false));
    source.addEventListener("error", () => {
      // `CLOSED` is the server's 204, or an answer that is no stream: asking again is for who knows what to ask.
      if (source.readyState === EventSource.CLOSED) end();
      else setReconnecting(true);
    });
    for (const name of Object.keys(latest.current.on)) {
      source.addEventListener(name, (event) => {
        latest.current.on[name]?.(JSON.parse((event as MessageEvent<string>).data));
      });
    }
    source.addEventListener("done", end);
    return () => {
      source.close();
      setReconnecting(false);
    };
  }, [url]);

  return url !== null && reconnecting;
}
