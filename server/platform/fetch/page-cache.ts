/** What was fetched is kept for a while: the port to wherever that is. */

export interface PageCache {
  /** Null when it is not there, or too old. */
  get(key: string): Promise<string | null>;
  set(key: string, value: string, keepMs: number): Promise<void>;
}
