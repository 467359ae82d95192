/** What the use cases of an interview share: their collaborators, passed in once by the factory. */
import type { Judging } from "../judging/judging.ts";
import type { Log } from "../platform/log.ts";
import type { LanguageModel } from "../platform/model/language-model.ts";
import type { WakeSignal } from "../platform/events/wake-signal.ts";
import type { QuestionBank } from "../question-bank/question-bank.ts";
import type { Resumes } from "../resumes/resumes.ts";
import type { InterviewLog, LoadedInterview } from "./interview-log.ts";
import type { Listening } from "./listening.ts";
import type { LiveSpeech } from "./live-speech.ts";
import type { OneAtATime } from "./one-at-a-time.ts";
import type { Turns } from "./turns.ts";

export interface Interviewer {
  judging: Judging;
  bank: QuestionBank;
  listening: Listening;
  /** Words the questions; null: the rules do. */
  model: LanguageModel | null;
  /** For one turn: judging and wording together, from the first request to the last token. */
  modelDeadlineMs: number;
  /** Never given what a candidate wrote. */
  logger: Log;
}

export interface Workings extends Interviewer {
  log: InterviewLog;
  resumes: Resumes;
  speech: LiveSpeech;
  signal: WakeSignal;
  turns: Turns;
  /** Commands to one interview wait for each other, so that parallel posts see what the first one did. */
  inTurn: OneAtATime;
  /** Starts the turn of an interview whose interviewer seems to be gone (its process died). */
  takeOver: (loaded: LoadedInterview) => void;
  /** Milliseconds since 1970. */
  now: () => number;
  newId: (prefix: string) => string;
}

export const streamOf = (id: string) => `interview:${id}`;
