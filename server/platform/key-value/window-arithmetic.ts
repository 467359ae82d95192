/** The arithmetic of two weighted windows: how many calls count now, and when the next one fits. Pure. */

export interface Taken {
  allowed: boolean;
  /** Calls that would still be allowed at this moment. */
  remaining: number;
  /** Whole seconds until nothing counts any more if no further call is made. */
  resetSeconds: number;
  /** Whole seconds until a call would be allowed; 0 when this one was. */
  retryAfterSeconds: number;
}

export interface WindowCounts {
  /** Calls counted in the window that is running. */
  current: number;
  /** Calls counted in the window before it. */
  previous: number;
  /** How far the running window has come. */
  elapsedMs: number;
  windowMs: number;
}

/** Takes one call per limit in order; `current` is the count to store afterwards. */
export function decide(
  counts: WindowCounts,
  limits: readonly number[],
): { taken: Taken[]; current: number } {
  let current = counts.current;
  const taken = limits.map((limit) => {
    const allowed = used({ ...counts, current }) + 1 <= limit;
    if (allowed) current += 1;
    const now = { ...counts, current };
    return {
      allowed,
      remaining: Math.max(0, Math.floor(limit - used(now))),
      resetSeconds: seconds(resetMs(now)),
      retryAfterSeconds: allowed ? 0 : Math.max(1, seconds(waitMs(now, limit))),
    };
  });
  return { taken, current };
}

/** The previous window counts by the share of it that a window ending now still covers. */
function used({ current, previous, elapsedMs, windowMs }: WindowCounts): number {
  return previous * (1 - elapsedMs / windowMs) + current;
}

function resetMs({ current, elapsedMs, windowMs }: WindowCounts): number {
  const leftMs = windowMs - elapsedMs;
  return current > 0 ? leftMs + windowMs : leftMs;
}

/** Solves `used(at) + 1 = limit`, in the running window where it can be solved, else in the next. */
function waitMs({ current, previous, elapsedMs, windowMs }: WindowCounts, limit: number): number {
  if (current + 1 <= limit) return windowMs * (1 - (limit - 1 - current) / previous) - elapsedMs;
  const intoNextMs = windowMs * (1 - (limit - 1) / current);
  return windowMs - elapsedMs + Math.max(0, intoNextMs);
}

/** Rounded up, but not for what floating point adds to a whole second. */
function seconds(ms: number): number {
  return Math.ceil(ms / 1000 - 1e-9);
}
