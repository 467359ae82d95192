/** Does work on many things, never more than so many at a time, in their order. */

/**
 * Resolves when all are done. A thing whose work throws does not keep the others from being done; the first error
 * is thrown at the end. Nothing new is begun once the signal fires.
 */
export async function inFlight<T>(
  limit: number,
  items: readonly T[],
  signal: AbortSignal,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const errors: unknown[] = [];
  async function worker(): Promise<void> {
    for (const item of waiting) {
      if (signal.aborted) return;
      try {
        await work(item);
      } catch (error) {
        errors.push(error);
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  if (errors.length > 0) throw errors[0];
}
