/** Makes the door of the question sets from its collaborators. */
import type { Clock } from "../platform/clock.ts";
import type { Database } from "../platform/database/database.ts";
import type { TableReader } from "../platform/documents/table-reader.ts";
import type { EventLog } from "../platform/events/event-log.ts";
import type { FontFiles } from "../platform/printing/fonts.ts";
import type { Log } from "../platform/log.ts";
import type { QuestionBank } from "../question-bank/question-bank.ts";
import type { Resumes } from "../resumes/resumes.ts";
import { cancelSet } from "./cancel-set.ts";
import type { SkillWords } from "./choose-skills.ts";
import { drawSetPdf } from "./downloads/draw-set.ts";
import { editQuestion } from "./edit-question.ts";
import type { QuestionModel, SkillModel, SourceFinder } from "./engines.ts";
import { followSet } from "./follow-set.ts";
import { importQuestions } from "./import-questions.ts";
import type { QuestionSets } from "./question-sets.ts";
import { regenerateSkill } from "./regenerate-skill.ts";
import { readSpreadsheet } from "./read-spreadsheet.ts";
import { removeQuestion } from "./remove-question.ts";
import { createRuns } from "./runs.ts";
import { runSet } from "./run-set.ts";
import { viewOf } from "./set-state.ts";
import { createSetStore } from "./set-store.ts";
import { startSet } from "./start-set.ts";
import type { SetLimits, Workshop } from "./workshop.ts";

export interface QuestionSetsDependencies {
  database: Database;
  eventLog: EventLog;
  bank: QuestionBank;
  resumes: Pick<Resumes, "get" | "upload" | "demandsOf">;
  words: SkillWords;
  limits: SetLimits;
  /** Null: the rules choose the skills. */
  skillModel: SkillModel | null;
  sources: SourceFinder;
  /** For the printed script. */
  fonts: FontFiles;
  /** Opens spreadsheets. */
  tables: TableReader;
  /** Null: the bank and the templates write. */
  questionModel: QuestionModel | null;
  clock: Clock;
  newId: (prefix: string) => string;
  log: Log;
}

export function createQuestionSets(dependencies: QuestionSetsDependencies): QuestionSets {
  const { database, eventLog, clock, log, newId } = dependencies;
  const store = createSetStore({ database, eventLog });
  const followers = new Map<string, number>();
  const runs = createRuns({
    store,
    clock,
    log,
    holder: newId("worker"),
    work: (id, signal) => runSet(w, id, signal),
    async giveUp(id) {
      await store.change(id, ({ folded }) =>
        folded.finished ? [] : [{
          type: "finished",
          outcome: "failed",
          message:
            "Something went wrong on our side, and the set could not be finished. What was ready is kept.",
        }]);
    },
  });
  const w: Workshop = { ...dependencies, store, runs, signal: eventLog.signal };

  return {
    start: (owner, input) => startSet(w, owner, input),
    view: async (owner, id) => viewOf(id, (await store.load(owner, id)).folded),
    list: (owner) => store.list(owner),
    follow: (owner, id, afterSequence) =>
      followSet(
        {
          store,
          signal: eventLog.signal,
          counted(set, change) {
            const count = (followers.get(set) ?? 0) + change;
            if (count > 0) followers.set(set, count);
            else followers.delete(set);
          },
        },
        owner,
        id,
        afterSequence,
      ),
    latestOf: (owner, clientId) => store.latestOf(owner, clientId),
    readSheet: (bytes) => readSpreadsheet(dependencies, bytes),
    pdf: (set, pageSize) => drawSetPdf(set, { pageSize, fonts: dependencies.fonts }),
    followers: (id) => followers.get(id) ?? 0,
    cancel: (owner, id) => cancelSet(w, owner, id),
    editQuestion: (owner, id, questionId, change) => editQuestion(w, owner, id, questionId, change),
    removeQuestion: (owner, id, questionId) => removeQuestion(w, owner, id, questionId),
    regenerateSkill: (owner, id, skill) => regenerateSkill(w, owner, id, skill),
    importQuestions: (owner, id, rows) => importQuestions(w, owner, id, rows),
    async remove(owner, id) {
      await store.load(owner, id);
      await runs.halt(id);
      await store.remove(id);
      log.info("Question set removed by its owner", { set: id });
    },
    recover: () => runs.recover(),
    async settled(id, timeoutMs) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, timeoutMs);
      });
      await Promise.race([runs.finished(id), late]);
      clearTimeout(timer);
    },
    stop: () => runs.close(),
  };
}
