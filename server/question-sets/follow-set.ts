/** Follows a set's log: what is there after a sequence, then live, until the work is over. */
import type { Owner } from "../owner.ts";
import { attachable } from "../platform/events/attach.ts";
import type { WakeSignal } from "../platform/events/wake-signal.ts";
import type { LoggedSetEvent } from "./set-events.ts";
import { type SetStore, streamOf } from "./set-store.ts";

/** The wake signal is a hint; another process may write without it. */
const POLL_MS = 2_000;

export interface Following {
  store: SetStore;
  signal: WakeSignal;
  /** Told of each set that has one more or one fewer to follow it. */
  counted(id: string, change: 1 | -1): void;
}

/** `return` detaches at once, also while it waits. */
export function followSet(
  { store, signal, counted }: Following,
  owner: Owner,
  id: string,
  afterSequence: number,
): AsyncIterable<LoggedSetEvent> {
  return attachable(() => {
    let closed = false;
    let rang = false;
    let wake: () => void = () => {};
    const ring = () => {
      rang = true;
      wake();
    };
    const stopListening = signal.listen(streamOf(id), ring);
    const timer = setInterval(ring, POLL_MS);
    counted(id, 1);

    function detach(): void {
      if (closed) return;
      closed = true;
      clearInterval(timer);
      stopListening();
      counted(id, -1);
      wake();
    }

    async function* events(): AsyncGenerator<LoggedSetEvent> {
      let position = Math.max(0, Math.floor(afterSequence));
      await store.load(owner, id);
      while (!closed) {
        rang = false;
        for (const event of await store.events(id, position)) {
          position = event.sequence;
          yield event;
          if (closed) return;
        }
        // A set that was removed meanwhile has nothing more to tell.
        const set = await store.loadAny(id);
        if (!set) return;
        if (set.folded.finished && position >= set.folded.sequence) return;
        if (!closed && !rang && position >= set.folded.sequence) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    }

    return { values: events(), detach };
  });
}
