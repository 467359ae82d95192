/** Puts the reading of web pages together as the server uses it. */
import type { Log } from "../log.ts";
import { createGuardedFetch, type GuardedFetchOptions } from "./guarded-fetch.ts";
import type { PageCache } from "./page-cache.ts";
import type { PageTextReader } from "./page-text.ts";
import { createRobots } from "./robots.ts";
import { createWebPages, type WebPages } from "./web-pages.ts";

/** What sites see in their logs, and what they may name in robots.txt. */
const AGENT = "Greenroom";
/** The host that Google's grounded search names instead of the page; it passes on to it. */
const PASSING_ON = ["vertexaisearch.cloud.google.com"];
const TIMEOUT_MS = 8_000;
const LARGEST_BYTES = 2_000_000;
const MOST_REDIRECTS = 5;

export interface OpenWebPagesOptions {
  reader: PageTextReader;
  cache: PageCache;
  log: Log;
  /** Tests put a local network here. */
  network?: Pick<GuardedFetchOptions, "resolve" | "allows">;
  passingOn?: readonly string[];
}

export function openWebPages({ reader, cache, log, network, passingOn }: OpenWebPagesOptions): WebPages {
  const fetch = createGuardedFetch({
    userAgent: `${AGENT}/1.0 (prepares interview questions)`,
    timeoutMs: TIMEOUT_MS,
    largestBytes: LARGEST_BYTES,
    mostRedirects: MOST_REDIRECTS,
    ...network,
  });
  const robots = createRobots({ fetch, cache, agent: AGENT });
  return createWebPages({ fetch, robots, reader, cache, log, passingOn: passingOn ?? PASSING_ON });
}
