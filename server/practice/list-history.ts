/** Lists the interviews of an owner with what came of them, page by page. */
import type { Owner } from "../owner.ts";
import type { History } from "./practice.ts";
import { takeInInterviews } from "./take-in-interviews.ts";
import type { Workings } from "./workings.ts";

export const ENTRIES_PER_PAGE = 20;

export async function listHistory(w: Workings, owner: Owner, wanted: number): Promise<History> {
  const summaries = new Map((await takeInInterviews(w, owner)).map((one) => [one.interviewId, one]));
  const list = owner === "open" ? [] : await w.interviews.list(owner);
  const pages = Math.max(1, Math.ceil(list.length / ENTRIES_PER_PAGE));
  const page = Math.min(pages, Math.max(1, Math.trunc(wanted) || 1));
  const shown = list.slice((page - 1) * ENTRIES_PER_PAGE, page * ENTRIES_PER_PAGE);
  const answers = Map.groupBy(
    await w.answers.linesOf(owner, shown.map(({ id }) => id)),
    ({ interviewId }) => interviewId,
  );
  const entries = shown.map((interview) => {
    const summary = summaries.get(interview.id);
    return {
      id: interview.id,
      state: interview.state,
      mode: interview.mode,
      jobRole: interview.jobRole,
      assessment: interview.assessment,
      startedAt: interview.startedAt,
      questionIndex: interview.questionIndex,
      totalQuestions: interview.totalQuestions,
      overall: interview.overallScore ?? summary?.overall ?? null,
      competencies: summary?.competencies ?? [],
      answers: answers.get(interview.id) ?? [],
    };
  });
  return { entries, page, pages, total: list.length };
}
