/** Plain text out of a page, by a thread that is started when needed and ended when it hangs. */
import { createWorkerThread } from "../threads/worker-thread.ts";

export interface PageText {
  title: string;
  /** Paragraphs apart by an empty line. */
  text: string;
}

export interface PageTextReader {
  /** @throws ThreadError when the page cannot be read in time; pages wait for each other */
  read(html: string): Promise<PageText>;
  stop(): Promise<void>;
}

export interface PageTextOptions {
  /** The worker's source file: the server is bundled, the worker is not. */
  workerUrl: URL;
  /** One page; a long one takes about a second. */
  timeoutMs?: number;
  /** After so long without work the thread ends. */
  idleMs?: number;
}

/** Longer than any real word: what is longer is data, and tokenizers are slow on it. */
const LONGEST_WORD_CHARACTERS = 120;
/** What an honest page needs many times over; a page that swells beyond loses the thread. */
const MEMORY = { maxOldGenerationSizeMb: 256, stackSizeMb: 4 };

export function createPageTextReader(options: PageTextOptions): PageTextReader {
  const { workerUrl, timeoutMs = 6_000, idleMs = 60_000 } = options;
  const thread = createWorkerThread<string, PageText>({
    workerUrl,
    timeoutMs,
    idleMs,
    resourceLimits: MEMORY,
  });
  return {
    async read(html) {
      const { title, text } = await thread.run(html);
      return { title: tidyLine(title), text: tidy(text) };
    },
    stop: thread.stop,
  };
}

/** Paragraphs apart by an empty line, no spaces at line ends, no control characters, no endless words. */
export function tidy(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\n]/gu, " ").split(/\n\s*\n/)
    .map((paragraph) => tidyLine(paragraph))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

function tidyLine(text: string): string {
  return text.split(/\s+/).filter((word) => word !== "" && word.length <= LONGEST_WORD_CHARACTERS).join(" ");
}
