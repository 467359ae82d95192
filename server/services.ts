/** The composition root: opens the platform, builds the domains on it, and takes everything down in order. */
import { mkdir } from "node:fs/promises";
import type { Config } from "./config.ts";
import type { Interviews } from "./interviews/interviews.ts";
import type { Judging } from "./judging/judging.ts";
import type { Owner } from "./owner.ts";
import { hashKey } from "./platform/ids.ts";
import type { SlidingWindow } from "./platform/key-value/sliding-window.ts";
import type { Reports } from "./reports/reports.ts";
import type { Resumes } from "./resumes/resumes.ts";

export interface ApiKeys {
  /** Whether any key is configured. */
  readonly some: boolean;
  /** Owner of what this key makes, or null for an unknown key. Takes the same time for every wrong key. */
  ownerOf(key: string): Owner | null;
}

export interface Services {
  readonly config: Config;
  readonly resumes: Resumes;
  readonly interviews: Interviews;
  readonly judging: Judging;
  readonly reports: Reports;
  readonly limiter: SlidingWindow;
  readonly apiKeys: ApiKeys;
  /** Signs cookies; the same for every process on this data directory. */
  readonly secret: string;
  readonly startedAt: Date;
  /** @throws whatever the database throws */
  ping(): Promise<void>;
  /** Fires when the server is about to stop: open streams end, clients reconnect elsewhere. */
  readonly stopping: AbortSignal;
  beginStop(): void;
  stop(): Promise<void>;
}
