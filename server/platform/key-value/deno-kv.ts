/** Opens the key-value store: one file that several processes of a machine may share, or the platform's own. */
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { pause } from "../pause.ts";

/** A process that starts beside another waits this long for the file; the other holds it for milliseconds. */
const PATIENCE_MS = 5_000;

/**
 * @param path of the file, its folder is made when missing; `:memory:` for one that nobody shares; null for the
 *   store that the platform brings along (Deno Deploy)
 * @throws Error when the file stays locked for five seconds or cannot be opened
 */
export async function openKv(path: string | null): Promise<Deno.Kv> {
  if (path === null) return await Deno.openKv();
  if (path !== ":memory:") await mkdir(dirname(path), { recursive: true });
  return await whileLocked(() => Deno.openKv(path), PATIENCE_MS);
}

/** Whether another process held the file: the same call may succeed a moment later. */
export function isLocked(error: unknown): boolean {
  return error instanceof Error && /database (table )?is locked|SQLITE_BUSY/i.test(error.message);
}

/** Repeats `act` while the file is locked, with growing random pauses; the last error is thrown as it is. */
export async function whileLocked<T>(act: () => Promise<T>, patienceMs: number): Promise<T> {
  const giveUpAt = performance.now() + patienceMs;
  for (let pauseMs = 5;; pauseMs = Math.min(pauseMs * 2, 250)) {
    try {
      return await act();
    } catch (error) {
      const waitMs = pauseMs * (0.5 + Math.random() / 2);
      if (!isLocked(error) || performance.now() + waitMs > giveUpAt) throw error;
      await pause(waitMs);
    }
  }
}
