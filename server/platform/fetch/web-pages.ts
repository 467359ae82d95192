/** Reads pages of the web as plain text: guarded, allowed by the site, and kept for a while. */
import type { Log } from "../log.ts";
import { FetchError, type GuardedFetch } from "./guarded-fetch.ts";
import type { PageCache } from "./page-cache.ts";
import { type PageTextReader, tidy } from "./page-text.ts";
import type { Robots } from "./robots.ts";

export interface WebPage {
  /** Where it was in the end. */
  url: string;
  title: string;
  /** Paragraphs apart by an empty line. */
  text: string;
  /** True when it was not fetched now. */
  cached: boolean;
}

export interface WebPages {
  /** Null for whatever cannot or may not be read; why stands in the log. @throws FetchError `aborted` only */
  read(url: string, signal?: AbortSignal): Promise<WebPage | null>;
}

export interface WebPagesOptions {
  fetch: GuardedFetch;
  robots: Robots;
  reader: PageTextReader;
  cache: PageCache;
  /** Hosts that only pass on to a page: what counts is what the page's own site says. */
  passingOn: readonly string[];
  log: Log;
}

const TYPES = ["text/html", "application/xhtml+xml", "text/plain", "text/markdown"];
const KEEP_MS = 3 * 86_400_000;
/** Less is a message of an error or a page that needs script. */
const SHORTEST_CHARACTERS = 400;
/** More of a page is never used; about thirty pages of a book. */
const LONGEST_CHARACTERS = 60_000;

export function createWebPages(options: WebPagesOptions): WebPages {
  const { fetch, robots, reader, cache, log } = options;

  async function fetchPage(url: string, signal?: AbortSignal): Promise<WebPage | null> {
    const page = await fetch.get(url, {
      types: TYPES,
      ...(signal ? { signal } : {}),
      permits: (each) =>
        options.passingOn.includes(each.hostname) ? Promise.resolve(true) : robots.allows(each, signal),
    });
    const read = page.contentType.includes("html")
      ? await reader.read(page.text)
      : { title: "", text: tidy(page.text) };
    if (read.text.length < SHORTEST_CHARACTERS) return null;
    return {
      url: page.url,
      title: (read.title || new URL(page.url).hostname).slice(0, 200),
      text: cutAtParagraph(read.text, LONGEST_CHARACTERS),
      cached: false,
    };
  }

  return {
    async read(url, signal) {
      const key = `page ${url}`;
      const kept = await cache.get(key);
      if (kept !== null) return { ...JSON.parse(kept), cached: true };
      try {
        const page = await fetchPage(url, signal);
        if (page) await cache.set(key, JSON.stringify(page), KEEP_MS);
        return page;
      } catch (error) {
        if (error instanceof FetchError && error.refusal === "aborted") throw error;
        const refusal = error instanceof FetchError ? error.refusal : "unreadable";
        log.info("A source could not be read", { url, refusal, error });
        return null;
      }
    },
  };
}

/** The longest beginning of whole paragraphs; a single longer paragraph is cut at a word. */
export function cutAtParagraph(text: string, mostCharacters: number): string {
  if (text.length <= mostCharacters) return text;
  const cut = text.slice(0, mostCharacters);
  const at = Math.max(cut.lastIndexOf("\n\n"), 0) || Math.max(cut.lastIndexOf(" "), 0) || mostCharacters;
  return cut.slice(0, at).trimEnd();
}
