/** Keeps reports: written once per interview, with the PDFs drawn from them. */
import type { Owner } from "../owner.ts";
import type { Database, Tx } from "../platform/database/database.ts";
import type { PageSize } from "../platform/printing/theme.ts";
import type { Report } from "./report.ts";

export interface ReportStore {
  /** Null when none was written. The caller has checked that the reader may see the interview. */
  find(interviewId: string): Promise<Report | null>;
  /** Keeps it unless one is there already, within the caller's transaction. */
  insert(tx: Tx, owner: Owner, report: Report): Promise<void>;
  /** The same in a transaction of its own; returns the one that stands. */
  insertOnce(owner: Owner, report: Report): Promise<Report>;
  findPdf(interviewId: string, pageSize: PageSize): Promise<Uint8Array | null>;
  /** Keeps the drawn PDF with its report; does nothing when the report is gone. */
  savePdf(interviewId: string, pageSize: PageSize, pdf: Uint8Array): Promise<void>;
  /** Deletes it with its PDFs, within the caller's transaction. */
  remove(tx: Tx, interviewId: string): Promise<void>;
}

const PDF_COLUMNS = { A4: "pdf_a4", LETTER: "pdf_letter" } as const;

/** Reports in the table `reports`, on either database. */
export function createReportStore(database: Database): ReportStore {
  const find = async (interviewId: string) => {
    const row = await database.read.selectFrom("reports").select("data")
      .where("interview_id", "=", interviewId).executeTakeFirst();
    return row ? parseReport(row.data) : null;
  };
  const insert = async (tx: Tx, owner: Owner, report: Report) => {
    await tx.insertInto("reports").values({
      interview_id: report.interviewId,
      owner,
      created_at: report.createdAt.getTime(),
      data: JSON.stringify(report),
      pdf_a4: null,
      pdf_letter: null,
    }).onConflict((conflict) => conflict.column("interview_id").doNothing()).execute();
  };
  return {
    find,
    insert,
    async insertOnce(owner, report) {
      await database.transaction((tx) => insert(tx, owner, report));
      return await find(report.interviewId) ?? report;
    },
    async findPdf(interviewId, pageSize) {
      const column = PDF_COLUMNS[pageSize];
      const row = await database.read.selectFrom("reports").select(column)
        .where("interview_id", "=", interviewId).executeTakeFirst();
      return row?.[column] ?? null;
    },
    async savePdf(interviewId, pageSize, pdf) {
      await database.transaction((tx) =>
        tx.updateTable("reports").set({ [PDF_COLUMNS[pageSize]]: pdf })
          .where("interview_id", "=", interviewId).execute()
      );
    },
    async remove(tx, interviewId) {
      await tx.deleteFrom("reports").where("interview_id", "=", interviewId).execute();
    },
  };
}

/** Everything in a report survives JSON but its date; reports from before there were hints have none. */
function parseReport(data: string): Report {
  const report = JSON.parse(data) as Omit<Report, "createdAt"> & { createdAt: string };
  return {
    ...report,
    createdAt: new Date(report.createdAt),
    cards: report.cards.map((card) => ({ ...card, hints: card.hints ?? [] })),
  };
}
