/** Reports on both databases: written once, the same ever after, for those who may see the interview. */
import { strict as assert } from "node:assert";
import { DomainError } from "../../server/errors.ts";
import type { InterviewStatus, InterviewView } from "../../server/interviews/interviews.ts";
import type { Resumes, SkillGaps } from "../../server/resumes/resumes.ts";
import { createReports } from "../../server/reports/create-reports.ts";
import { createKeptPdfs } from "../../server/reports/kept-pdfs.ts";
import { loadFontFiles } from "../../server/platform/printing/fonts.ts";
import { createReportStore, type ReportStore } from "../../server/reports/report-store.ts";
import { createShareStore } from "../../server/reports/share-store.ts";
import type { Database } from "../../server/platform/database/database.ts";
import { DATABASES } from "../support/databases.ts";
import { sampleAnchor, sampleGaps, sampleTotals, sampleView } from "../support/sample-report.ts";

const fonts = loadFontFiles();

function reportsOn(
  database: Database,
  store: ReportStore,
  options: { view?: Partial<InterviewView>; gaps?: SkillGaps | Error } = {},
) {
  const view = sampleView(options.view);
  const owns = (owner: string, id: string): InterviewStatus => {
    if (owner === "viewer:ann" && id === view.id) return view;
    throw new DomainError("missing", {
      code: "interview-missing",
      userMessage: "There is no such interview.",
    });
  };
  const warnings: string[] = [];
  const noted: (number | null)[] = [];
  let last: Promise<unknown> = Promise.resolve();
  let seconds = 0;
  const gaps = options.gaps ?? sampleGaps;
  const reports = createReports({
    // Only what reports use of its neighbours; the rest is not theirs to call.
    interviews: {
      status: (owner, id) => Promise.resolve().then(() => owns(owner, id)),
      view: (owner, id) => Promise.resolve().then(() => (owns(owner, id), view)),
      // As the interview's log does it: the second one waits and finds it noted.
      reportWritten(_id, overall, also) {
        const result = last.then(async () => {
          if (noted.length > 0) return false;
          await database.transaction(also);
          noted.push(overall);
          return true;
        });
        last = result;
        return result;
      },
      async remove(owner, id, also) {
        owns(owner, id);
        await database.transaction(also);
      },
    },
    judging: { totals: () => sampleTotals, anchor: sampleAnchor, rubricVersion: "2.1" },
    resumes: {
      get: () =>
        gaps instanceof Error
          ? Promise.reject(gaps)
          : Promise.resolve({ skillGaps: gaps } as Awaited<ReturnType<Resumes["get"]>>),
    },
    store,
    shares: createShareStore(database),
    pdfs: createKeptPdfs({ store, fonts }),
    clock: () => new Date(Date.UTC(2026, 10, 20, 9, 30, seconds++)),
    log: { warn: (message) => warnings.push(message) },
  });
  return { reports, view, warnings, noted };
}

for (const [dialect, open] of DATABASES) {
  Deno.test(`${dialect}: a report is written once and read back the same`, async () => {
    await using opened = await open();
    const { reports, view, noted } = reportsOn(opened.database, createReportStore(opened.database));
    const [one, two] = await Promise.all([
      reports.get("viewer:ann", view.id),
      reports.get("viewer:ann", view.id),
    ]);
    const three = await reports.get("viewer:ann", view.id);
    assert.deepEqual(one, three);
    assert.deepEqual(two, three);
    assert.deepEqual(noted, [71]);
    assert.ok(three.createdAt instanceof Date);
    assert.equal(three.headline, "You show your work. Now show its size.");
  });

  Deno.test(`${dialect}: a PDF is drawn once per page size`, async () => {
    await using opened = await open();
    const store = createReportStore(opened.database);
    let saved = 0;
    const counting = {
      ...store,
      savePdf: (...given: Parameters<ReportStore["savePdf"]>) => (saved++, store.savePdf(...given)),
    };
    const { reports, view } = reportsOn(opened.database, counting);
    const a4 = await reports.pdf("viewer:ann", view.id);
    assert.equal(new TextDecoder().decode(a4.subarray(0, 5)), "%PDF-");
    assert.deepEqual(new Uint8Array(await reports.pdf("viewer:ann", view.id, "A4")), a4);
    const letter = await reports.pdf("viewer:ann", view.id, "LETTER");
    assert.notDeepEqual(letter, a4);
    assert.equal(saved, 2);
  });
}

const [, openSqlite] = DATABASES[0] ?? [];

async function onSqlite(
  options: Parameters<typeof reportsOn>[2],
  work: (opened: ReturnType<typeof reportsOn>) => Promise<void>,
) {
  assert.ok(openSqlite);
  await using opened = await openSqlite();
  await work(reportsOn(opened.database, createReportStore(opened.database), options));
}

Deno.test("a foreign interview is missing, also when its report is written", () =>
  onSqlite({}, async ({ reports, view }) => {
    await reports.get("viewer:ann", view.id);
    for (const ask of [reports.get("viewer:bob", view.id), reports.pdf("viewer:bob", view.id)]) {
      await assert.rejects(
        ask,
        (error) => error instanceof DomainError && error.code === "interview-missing",
      );
    }
  }));

Deno.test("a running interview has no report yet", () =>
  onSqlite({ view: { completed: false, state: "asking" } }, async ({ reports, view }) => {
    await assert.rejects(
      reports.get("viewer:ann", view.id),
      (error) =>
        error instanceof DomainError && error.kind === "conflict" && error.code === "interview-running",
    );
  }));

Deno.test("an expired resume costs the gaps, not the report", () =>
  onSqlite(
    { gaps: new DomainError("gone", { code: "resume-expired", userMessage: "It has expired." }) },
    async ({ reports, view, warnings }) => {
      const report = await reports.get("viewer:ann", view.id);
      assert.deepEqual([report.gaps, report.attribution, warnings], [[], "", []]);
    },
  ));

Deno.test("a resume that cannot be read is logged, and costs the gaps only", () =>
  onSqlite({ gaps: new Error("disk") }, async ({ reports, view, warnings }) => {
    assert.deepEqual((await reports.get("viewer:ann", view.id)).gaps, []);
    assert.equal(warnings.length, 1);
  }));

Deno.test("gaps for another role are left out, the same role in other letters is kept", async () => {
  await onSqlite({ view: { jobRole: "Product manager" } }, async ({ reports, view }) => {
    assert.deepEqual((await reports.get("viewer:ann", view.id)).gaps, []);
  });
  await onSqlite({ view: { jobRole: " backend  ENGINEER" } }, async ({ reports, view }) => {
    assert.equal((await reports.get("viewer:ann", view.id)).gaps.length, 2);
  });
});

Deno.test("charts come with the door", () =>
  onSqlite({}, async ({ reports, view }) => {
    const charts = reports.charts(await reports.get("viewer:ann", view.id));
    assert.deepEqual(charts.lamps[5], [null, null, null, null, null]);
    assert.match(charts.dial.value ?? "", /^M/);
  }));

Deno.test("a removed report is gone with its PDFs, and only its owner can remove it", async () => {
  const [, open] = DATABASES[0] ?? [];
  assert.ok(open);
  await using opened = await open();
  const { reports } = reportsOn(opened.database, createReportStore(opened.database));
  const { id } = sampleView();
  await reports.pdf("viewer:ann", id);
  await assert.rejects(reports.remove("viewer:bob", id), { code: "interview-missing" });
  await reports.remove("viewer:ann", id);
  const left = await opened.database.read.selectFrom("reports").select("interview_id").execute();
  assert.deepEqual(left, []);
});
