/** Waits until the interviewer has finished speaking. */
import { stateOf } from "./interview-state.ts";
import { streamOf, type Workings } from "./workings.ts";

/** Another process may finish the turn without a wake signal here. */
const POLL_MS = 1_000;

/** Resolves when the state is no longer `thinking`, when the time is over, or at once for an unknown id. */
export async function settled(w: Workings, id: string, timeoutMs: number): Promise<void> {
  const until = performance.now() + timeoutMs;
  while (true) {
    const woken = Promise.withResolvers<void>();
    const detach = w.signal.listen(streamOf(id), woken.resolve);
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const loaded = await w.log.loadAny(id);
      if (!loaded || stateOf(loaded.state) !== "thinking") return;
      const left = until - performance.now();
      if (left <= 0) return;
      timer = setTimeout(woken.resolve, Math.min(left, POLL_MS));
      await woken.promise;
      w.takeOver(loaded);
    } finally {
      clearTimeout(timer);
      detach();
    }
  }
}
