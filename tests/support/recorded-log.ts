/** A log that keeps what it was told, for tests that look at it. */
import type { Log, LogProperties } from "../../server/platform/log.ts";

export interface RecordedLine {
  level: keyof Log;
  message: string;
  properties: Record<string, unknown>;
}

export function createRecordedLog(): Log & { readonly lines: readonly RecordedLine[] } {
  const lines: RecordedLine[] = [];
  const at = (level: keyof Log) => (message: string, properties: LogProperties = {}) => {
    lines.push({ level, message, properties: typeof properties === "function" ? properties() : properties });
  };
  return { lines, debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}
