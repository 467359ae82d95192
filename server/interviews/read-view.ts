/** Reads what pages and programs see of an interview: the whole view, the status row, the list, the log. */
import type { Owner } from "../owner.ts";
import type { InterviewEvent, Logged } from "./interview-events.ts";
import { viewOf } from "./interview-view.ts";
import type { InterviewView } from "./interviews.ts";
import type { Workings } from "./workings.ts";

/** @throws DomainError `interview-missing` */
export async function readView(w: Workings, owner: Owner, id: string): Promise<InterviewView> {
  const { state } = await w.log.load(owner, id);
  const drafts = state.finished ? [] : await w.log.drafts(id);
  const engine = w.model ? `model:${w.model.id}` as const : w.judging.engine;
  return viewOf(id, state, { now: w.now(), engine, drafts });
}

/** The audit trail. @throws DomainError `interview-missing` */
export async function readLog(w: Workings, owner: Owner, id: string): Promise<Logged<InterviewEvent>[]> {
  const { events } = await w.log.load(owner, id);
  return [...events];
}
