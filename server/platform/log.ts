/** What a module needs of a log: a LogTape logger fits, and so does an object in a test. */

/** A function is called only when the level is wanted, so that a filtered message costs next to nothing. */
export type LogProperties = Record<string, unknown> | (() => Record<string, unknown>);

export interface Log {
  debug(message: string, properties?: LogProperties): void;
  info(message: string, properties?: LogProperties): void;
  warn(message: string, properties?: LogProperties): void;
  error(message: string, properties?: LogProperties): void;
}
