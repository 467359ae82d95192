/** Makes the interviews' door from its collaborators. */
import type { Judging } from "../judging/judging.ts";
import type { Clock } from "../platform/clock.ts";
import type { Database } from "../platform/database/database.ts";
import type { EventLog } from "../platform/events/event-log.ts";
import type { Log } from "../platform/log.ts";
import type { LanguageModel } from "../platform/model/language-model.ts";
import type { QuestionBank } from "../question-bank/question-bank.ts";
import type { Resumes } from "../resumes/resumes.ts";
import { answerQuestion } from "./answer-question.ts";
import { clarifyQuestion } from "./clarify-question.ts";
import { endInterview } from "./end-interview.ts";
import { followInterview, hasMoreAfter } from "./follow-interview.ts";
import { hintQuestion } from "./hint-question.ts";
import { createInterviewLog } from "./interview-log.ts";
import { stateOf } from "./interview-state.ts";
import type { Interviews } from "./interviews.ts";
import { LISTENING, type Listening } from "./listening.ts";
import { createLiveSpeech } from "./live-speech.ts";
import { createOneAtATime } from "./one-at-a-time.ts";
import { pauseInterview } from "./pause-interview.ts";
import { noteReport } from "./note-report.ts";
import { readLog, readView } from "./read-view.ts";
import { recoverInterviews } from "./recover-interviews.ts";
import { removeInterview } from "./remove-interview.ts";
import { resumeInterview } from "./resume-interview.ts";
import { runTurn } from "./run-turn.ts";
import { saveDraft } from "./save-draft.ts";
import { settled } from "./settled.ts";
import { skipQuestion } from "./skip-question.ts";
import { startInterview } from "./start-interview.ts";
import { createTurns } from "./turns.ts";
import type { Workings } from "./workings.ts";

export interface InterviewsDependencies {
  eventLog: EventLog;
  database: Database;
  judging: Judging;
  bank: QuestionBank;
  resumes: Resumes;
  /** Words the questions; null: the rules do. */
  model: LanguageModel | null;
  modelDeadlineMs: number;
  clock: Clock;
  newId: (prefix: string) => string;
  log: Log;
  /** What the interviewer hears; the judge's own ears by default. */
  listening?: Listening;
}

/** A turn has one deadline; after twice that and a little, for a slow database, the interviewer must be gone. */
const takeOverAfterMs = (modelDeadlineMs: number) => 2 * modelDeadlineMs + 5_000;

export function createInterviews(dependencies: InterviewsDependencies): Interviews {
  const { eventLog, database, clock, log: logger, modelDeadlineMs } = dependencies;
  const now = () => clock.now().getTime();
  const turns = createTurns(
    (id, signal) => runTurn(w, id, signal),
    (interview, error) => logger.error("An interviewer's turn broke off", { interview, error }),
  );
  const w: Workings = {
    judging: dependencies.judging,
    bank: dependencies.bank,
    listening: dependencies.listening ?? LISTENING,
    model: dependencies.model,
    modelDeadlineMs,
    logger,
    log: createInterviewLog({ database, eventLog, clock: now }),
    resumes: dependencies.resumes,
    speech: createLiveSpeech(),
    signal: eventLog.signal,
    turns,
    inTurn: createOneAtATime(),
    takeOver({ id, state, events }) {
      if (stateOf(state) !== "thinking" || turns.isRunning(id)) return;
      const last = events.at(-1)?.at.getTime() ?? 0;
      if (now() - last > takeOverAfterMs(modelDeadlineMs)) turns.start(id);
    },
    now,
    newId: dependencies.newId,
  };
  return {
    start: (owner, input) => startInterview(w, owner, input),
    answer: (owner, id, given) => answerQuestion(w, owner, id, given),
    skip: (owner, id, key) => skipQuestion(w, owner, id, key),
    clarify: (owner, id, request) => clarifyQuestion(w, owner, id, request),
    hint: (owner, id) => hintQuestion(w, owner, id),
    pause: (owner, id) => pauseInterview(w, owner, id),
    resume: (owner, id) => resumeInterview(w, owner, id),
    end: (owner, id) => endInterview(w, owner, id),
    saveDraft: (owner, id, text, expects) => saveDraft(w, owner, id, text, expects),
    status: (owner, id) => w.log.status(owner, id),
    view: (owner, id) => readView(w, owner, id),
    list: (owner) => w.log.list(owner),
    reportWritten: (id, overall, also) => noteReport(w, id, overall, also),
    remove: (owner, id, also) => removeInterview(w, owner, id, also),
    log: (owner, id) => readLog(w, owner, id),
    settled: (id, timeoutMs) => settled(w, id, timeoutMs),
    hasMore: (owner, id, after) => hasMoreAfter(w, owner, id, after),
    follow: (owner, id, after) => followInterview(w, owner, id, after),
    recover: () => recoverInterviews(w),
    stop: () => turns.close(),
  };
}
