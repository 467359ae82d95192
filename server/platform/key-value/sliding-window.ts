/** Rate limits over a sliding window, shared by all processes that share the key-value store. */
import { getLogger } from "@logtape/logtape";
import { createHmac, randomBytes } from "node:crypto";
import type { Clock } from "../clock.ts";
import { pause } from "../pause.ts";
import { isLocked, whileLocked } from "./deno-kv.ts";
import { decide, type Taken, type WindowCounts } from "./window-arithmetic.ts";

export type { Taken } from "./window-arithmetic.ts";

export interface SlidingWindow {
  /**
   * Counts one call of `subject` against `limit` calls per window.
   * @param bucket what is limited: `uploads`; each bucket counts alone
   * @param subject who calls: an address or the hash of an API key; stored only as a salted hash
   */
  take(bucket: string, subject: string, limit: number): Promise<Taken>;
}

export interface SlidingWindowOptions {
  kv: Deno.Kv;
  clock: Clock;
  windowMs: number;
  /** A caller never waits longer than this for the store; default two seconds. */
  patienceMs?: number;
  /** Told when the store failed and a call was let through uncounted; by default it is logged. */
  onFailure?(error: unknown): void;
}

interface Waiting {
  limit: number;
  answer(taken: Taken): void;
}

/** Another process may win the commit a few times in a row; thirty times with random pauses is a broken store. */
const COMMIT_ATTEMPTS = 30;
/** A broken store is reported once in this time, not once per call. */
const REPORT_EVERY_MS = 60_000;

/**
 * Two fixed windows, the older one weighted by how much of it the sliding window still covers; an estimate within
 * a few per cent of an exact log at a constant two numbers per client. Calls that arrive while a commit of the
 * same client is under way are counted together in the next one. When the store fails, calls are allowed: a
 * limiter must not take the product down.
 */
export function createSlidingWindow(options: SlidingWindowOptions): SlidingWindow {
  const { kv, clock, windowMs, patienceMs = 2_000 } = options;
  const onFailure = options.onFailure ?? createReporter();
  const queues = new Map<string, Waiting[]>();
  let salt: Promise<Uint8Array> | null = null;

  async function hash(subject: string): Promise<string> {
    salt ??= whileLocked(() => sharedSalt(kv), patienceMs);
    try {
      return createHmac("sha256", await salt).update(subject, "utf8").digest("base64url");
    } catch (error) {
      salt = null;
      throw error;
    }
  }

  async function drain(key: string, bucket: string, who: string, queue: Waiting[]): Promise<void> {
    while (queue.length > 0) {
      const batch = queue.splice(0);
      let taken: Taken[];
      try {
        taken = await within(patienceMs, commit(bucket, who, batch.map((waiting) => waiting.limit)));
      } catch (error) {
        onFailure(error);
        taken = batch.map((waiting) => uncounted(waiting.limit, windowMs));
      }
      batch.forEach((waiting, index) => waiting.answer(taken[index] ?? uncounted(waiting.limit, windowMs)));
    }
    queues.delete(key);
  }

  async function commit(bucket: string, who: string, limits: readonly number[]): Promise<Taken[]> {
    for (let attempt = 1;; attempt += 1) {
      try {
        const nowMs = clock.now().getTime();
        // The number is part of the key because expired entries can stay readable for a minute.
        const number = Math.floor(nowMs / windowMs);
        const keyOf = (window: number) => ["rate-limit", bucket, who, windowMs, window];
        const [current, previous] = await kv.getMany<[number, number]>([keyOf(number), keyOf(number - 1)]);
        const counts: WindowCounts = {
          current: current.value ?? 0,
          previous: previous.value ?? 0,
          elapsedMs: nowMs - number * windowMs,
          windowMs,
        };
        const { taken, current: counted } = decide(counts, limits);
        if (counted === counts.current) return taken;
        const result = await kv.atomic().check(current)
          .set(keyOf(number), counted, { expireIn: 2 * windowMs }).commit();
        if (result.ok) return taken;
      } catch (error) {
        if (!isLocked(error) || attempt === COMMIT_ATTEMPTS) throw error;
      }
      if (attempt === COMMIT_ATTEMPTS) throw new Error(`No commit in ${COMMIT_ATTEMPTS} attempts.`);
      await pause(Math.random() * Math.min(attempt * 2, 40));
    }
  }

  return {
    async take(bucket, subject, limit) {
      if (limit < 1) throw new RangeError("A rate limit allows at least one call.");
      let who: string;
      try {
        who = await within(patienceMs, hash(subject));
      } catch (error) {
        onFailure(error);
        return uncounted(limit, windowMs);
      }
      const key = `${bucket} ${who}`;
      const { promise, resolve } = Promise.withResolvers<Taken>();
      const queue = queues.get(key);
      if (queue !== undefined) {
        queue.push({ limit, answer: resolve });
      } else {
        const started: Waiting[] = [{ limit, answer: resolve }];
        queues.set(key, started);
        void drain(key, bucket, who, started);
      }
      return await promise;
    },
  };
}

function createReporter(): (error: unknown) => void {
  let silentUntilMs = -Infinity;
  return (error) => {
    if (performance.now() < silentUntilMs) return;
    silentUntilMs = performance.now() + REPORT_EVERY_MS;
    getLogger(["greenroom", "rate-limit"]).warn("Calls are let through uncounted: the store failed.", {
      error,
    });
  };
}

function uncounted(limit: number, windowMs: number): Taken {
  return { allowed: true, remaining: limit, resetSeconds: Math.ceil(windowMs / 1000), retryAfterSeconds: 0 };
}

/** Kept in the store, so that every process hashes alike and no two installations do. */
async function sharedSalt(kv: Deno.Kv): Promise<Uint8Array> {
  const key = ["rate-limit", "salt"];
  const kept = await kv.get<Uint8Array>(key);
  if (kept.value !== null) return kept.value;
  await kv.atomic().check(kept).set(key, new Uint8Array(randomBytes(16))).commit();
  const first = await kv.get<Uint8Array>(key);
  if (first.value === null) throw new Error("The salt of the rate limiter was not kept.");
  return first.value;
}

async function within<T>(patienceMs: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer from the store in ${patienceMs} ms.`)), patienceMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
