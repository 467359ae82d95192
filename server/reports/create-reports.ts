/** Makes the reports' door: a report is built from the log once, kept with it, and deleted with it. */
import { DomainError } from "../errors.ts";
import type { Interviews, InterviewView } from "../interviews/interviews.ts";
import type { Judging } from "../judging/judging.ts";
import type { Owner } from "../owner.ts";
import type { Resumes, SkillGaps } from "../resumes/resumes.ts";
import { buildReport } from "./build-report.ts";
import { reportCharts } from "./charts.ts";
import type { KeptPdfs } from "./kept-pdfs.ts";
import type { Report } from "./report.ts";
import type { ReportStore } from "./report-store.ts";
import type { Reports } from "./reports.ts";
import type { ShareStore } from "./share-store.ts";

export interface ReportsDeps {
  interviews: Pick<Interviews, "status" | "view" | "reportWritten" | "remove">;
  judging: Pick<Judging, "totals" | "anchor" | "rubricVersion">;
  /** Without it, reports have no gaps. */
  resumes?: Pick<Resumes, "get">;
  store: ReportStore;
  shares: Pick<ShareStore, "removeAll">;
  pdfs: KeptPdfs;
  clock: () => Date;
  log: { warn(message: string, properties: Record<string, unknown>): void };
}

/** Writing a report and noting it in the interview's log is one transaction: both happen once, or neither. */
export function createReports(deps: ReportsDeps): Reports {
  const { interviews, judging, resumes, store, shares, pdfs, clock, log } = deps;

  /** Also checks that the reader may see it: a foreign id is missing. */
  async function requireFinished(owner: Owner, interviewId: string): Promise<void> {
    const status = await interviews.status(owner, interviewId);
    if (status.completed) return;
    throw new DomainError("conflict", {
      code: "interview-running",
      userMessage:
        "This interview is still going on, so its report is not written yet. Your answers are kept. " +
        "Finish the interview or end it, then come back for the report.",
    });
  }

  async function get(owner: Owner, interviewId: string): Promise<Report> {
    await requireFinished(owner, interviewId);
    const written = await store.find(interviewId);
    if (written) return written;
    const view = await interviews.view(owner, interviewId);
    const assessments = view.turns.flatMap(({ assessment }) => assessment === null ? [] : [assessment]);
    const report = buildReport({
      view,
      totals: judging.totals(assessments),
      gaps: await gapsFor(owner, view),
      anchor: judging.anchor,
      rubricVersion: judging.rubricVersion,
      now: clock(),
    });
    const first = await interviews.reportWritten(
      interviewId,
      report.overall,
      (tx) => store.insert(tx, owner, report),
    );
    // Noted before: another request was quicker, and what it wrote stands.
    return first ? report : store.insertOnce(owner, report);
  }

  /** Only gaps for the role that was practised: those for another one would mislead. */
  async function gapsFor(owner: Owner, view: InterviewView): Promise<SkillGaps | null> {
    if (!resumes || view.resumeId === null) return null;
    try {
      const { skillGaps } = await resumes.get(owner, view.resumeId);
      const same = view.jobRole === null || sameRole(skillGaps?.role, view.jobRole);
      return same ? skillGaps : null;
    } catch (error) {
      // An expired or deleted resume must not cost the candidate the report.
      if (!(error instanceof DomainError)) log.warn("Gaps could not be read for a report.", { error });
      return null;
    }
  }

  return {
    get,
    async pdf(owner, interviewId, pageSize = "A4") {
      await requireFinished(owner, interviewId);
      return await pdfs.of(interviewId, pageSize, () => get(owner, interviewId));
    },
    charts: reportCharts,
    remove: (owner, interviewId) =>
      interviews.remove(owner, interviewId, async (tx) => {
        await shares.removeAll(tx, interviewId);
        await store.remove(tx, interviewId);
      }),
  };
}

function sameRole(a: string | undefined, b: string): boolean {
  const plain = (role: string) => role.normalize("NFKC").toLocaleLowerCase("en").replace(/\s+/gu, " ").trim();
  return a !== undefined && plain(a) === plain(b);
}
