/** Starts and stops the log: JSON lines in a rotating file, readable lines on the console, nothing private in either. */
import { getRotatingFileSink } from "@logtape/file";
import {
  configure,
  getConsoleSink,
  getJsonLinesFormatter,
  getLogger,
  type LogLevel,
  type LogRecord,
  reset,
  type Sink,
} from "@logtape/logtape";
import { AsyncLocalStorage } from "node:async_hooks";
import { mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { redactRecord } from "./log-redaction.ts";
import type { Log } from "./log.ts";

export type { Log, LogProperties } from "./log.ts";

export interface LoggingOptions {
  /** Lines below it cost next to nothing. */
  level: LogLevel;
  /** Lines go to `<directory>/greenroom.log`; null, or a folder that cannot be written: console only. */
  directory: string | null;
  /** Default true. */
  console?: boolean;
  /** Default 5 MiB. */
  maxFileBytes?: number;
  /** Kept beside the current file as `greenroom.log.1` (the newest) and so on; default 5. */
  maxOldFiles?: number;
}

/** Declared as closing at once; a sink that writes in the background closes later. */
type FileSink = Sink & Partial<AsyncDisposable>;

/** Lines wait at most this long for the disk; a process that is killed loses no more than that. */
const FLUSH_INTERVAL_MS = 1_000;

/** Starts logging, or starts it anew with other options. */
export async function startLogging(options: LoggingOptions): Promise<void> {
  const file = options.directory === null ? null : await openFile(options.directory, options);
  const fileSink = file !== null && "sink" in file ? file.sink : null;
  const screenSink = (options.console ?? true) || fileSink === null
    ? getConsoleSink({ formatter: formatForPeople })
    : null;
  const everywhere: Sink & AsyncDisposable = Object.assign(
    (record: LogRecord) => {
      const safe = redactRecord(record);
      fileSink?.(safe);
      screenSink?.(safe);
    },
    {
      async [Symbol.asyncDispose]() {
        await fileSink?.[Symbol.asyncDispose]?.();
      },
    },
  );
  await configure({
    reset: true,
    sinks: { everywhere },
    loggers: [
      { category: "greenroom", lowestLevel: options.level, sinks: ["everywhere"] },
      { category: ["logtape", "meta"], lowestLevel: "warning", sinks: ["everywhere"] },
    ],
    contextLocalStorage: new AsyncLocalStorage<Record<string, unknown>>(),
  });
  if (file !== null && "error" in file) {
    logFor("logging").warn("The log goes to the console only: its folder cannot be written.", {
      directory: options.directory,
      error: file.error,
    });
  }
}

/** Writes what is waiting and closes the file; later lines are dropped. */
export async function stopLogging(): Promise<void> {
  await reset();
}

/** The log of one area: `logFor("interviews")`. May be taken before `startLogging`. */
export function logFor(area: string): Log {
  return getLogger(["greenroom", area]);
}

async function openFile(
  directory: string,
  { maxFileBytes = 5 * 1_048_576, maxOldFiles = 5 }: LoggingOptions,
): Promise<{ sink: FileSink } | { error: unknown }> {
  const path = join(directory, "greenroom.log");
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await (await open(path, "a", 0o600)).close();
    return {
      sink: getRotatingFileSink(path, {
        formatter: getJsonLinesFormatter(),
        maxSize: maxFileBytes,
        maxFiles: maxOldFiles,
        flushInterval: FLUSH_INTERVAL_MS,
        // Otherwise every flush waits for the disk with the whole process.
        nonBlocking: true,
      }),
    };
  } catch (error) {
    return { error };
  }
}

/** `10:00:00.123 WARN interviews  Message.  key=value …` */
function formatForPeople(record: LogRecord): string {
  const time = new Date(record.timestamp).toISOString().slice(11, 23);
  const level = record.level === "warning" ? "WARN" : record.level.toUpperCase();
  const area = record.category.slice(1).join(".");
  const message = record.message.map((part) => typeof part === "string" ? part : JSON.stringify(part)).join(
    "",
  );
  const properties = Object.entries(record.properties).map(([key, value]) =>
    `${key}=${typeof value === "string" && /^[\w./:@-]+$/.test(value) ? value : JSON.stringify(value)}`
  );
  return [`${time} ${level.padEnd(5)} ${area}`, message, ...properties].join("  ").trimEnd();
}
