/** Whether a site wants a page to be read by programs, from its robots.txt (RFC 9309), asked once a day. */
import robotsParser from "robots-parser";
import { FetchError, type GuardedFetch } from "./guarded-fetch.ts";
import type { PageCache } from "./page-cache.ts";

export interface Robots {
  /** False as well when the site cannot say at the moment. */
  allows(url: URL, signal?: AbortSignal): Promise<boolean>;
}

const DAY_MS = 86_400_000;
/** A site that could not answer is asked again after this. */
const SOON_MS = 600_000;
const NOBODY = "User-agent: *\nDisallow: /";
/** Sites send it as all sorts of text. */
const TYPES = ["text/plain", "text/html", "text/x-robots", "application/octet-stream", "application/txt", ""];

/** @param agent the product's name in robots.txt */
export function createRobots(
  { fetch, cache, agent }: { fetch: GuardedFetch; cache: PageCache; agent: string },
): Robots {
  async function rulesOf(origin: string, signal?: AbortSignal): Promise<string> {
    const key = `robots ${origin}`;
    const kept = await cache.get(key);
    if (kept !== null) return kept;
    try {
      const page = await fetch.get(`${origin}/robots.txt`, { types: TYPES, ...(signal ? { signal } : {}) });
      // A site without the file often answers with a page for people.
      const rules = page.contentType === "text/html" ? "" : page.text;
      await cache.set(key, rules, DAY_MS);
      return rules;
    } catch (error) {
      if (!(error instanceof FetchError) || error.refusal === "aborted") throw error;
      // RFC 9309, 2.3.1: a file that is not there allows everything, a server that fails allows nothing.
      const missing = error.status !== null && error.status >= 400 && error.status < 500;
      await cache.set(key, missing ? "" : NOBODY, missing ? DAY_MS : SOON_MS);
      return missing ? "" : NOBODY;
    }
  }

  return {
    async allows(url, signal) {
      const rules = await rulesOf(url.origin, signal);
      return robotsParser(`${url.origin}/robots.txt`, rules).isAllowed(url.href, agent) ?? true;
    },
  };
}
