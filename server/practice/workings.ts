/** What the use cases of practice share: their collaborators, passed in once by the factory. */
import type { Interviews } from "../interviews/interviews.ts";
import type { Judging, StoryFit } from "../judging/judging.ts";
import type { Database } from "../platform/database/database.ts";
import type { QuestionBank } from "../question-bank/question-bank.ts";
import type { Reports } from "../reports/reports.ts";
import type { AnswerStore } from "./answer-store.ts";
import type { CardStore } from "./card-store.ts";
import type { Holding } from "./practice.ts";
import type { StoryStore } from "./story-store.ts";

export interface Workings {
  interviews: Pick<Interviews, "list" | "view" | "log" | "start">;
  reports: Pick<Reports, "remove">;
  /** The rules, whatever engine interviews have: attempts at one question stay comparable. */
  judging: Judging;
  bank: QuestionBank;
  /** Made on first use: it reads the whole bank. */
  storyFit: () => StoryFit;
  database: Database;
  answers: AnswerStore;
  cards: CardStore;
  stories: StoryStore;
  holdings: readonly Holding[];
  now: () => Date;
  newId: (prefix: string) => string;
}

/** Where nothing was told, a day begins at midnight UTC. */
export const DEFAULT_TIME_ZONE = "UTC";
