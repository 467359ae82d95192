/** Reads an untrusted spreadsheet in a thread of its own that is ended afterwards, whatever the file did to it. */
import { Worker } from "node:worker_threads";
import { DomainError, type ErrorKind } from "../../errors.ts";
import type { TableAnswer, TableLimits, TableRefusal, TableSheet } from "./read-table.ts";
import type { TableRequest } from "./table-worker.ts";

export type { TableSheet } from "./read-table.ts";

export interface TableReader {
  /**
   * The sheets of an XLSX file, or the one sheet of a CSV, as rows of text; a formula's cell holds its last result.
   * @throws DomainError `sheet-empty`, `sheet-encrypted`, `sheet-damaged` (unprocessable), `sheet-type-unsupported`
   *   (unsupported), `sheet-too-large` (too-large), `sheet-timeout` (unprocessable), `reader-busy` (busy)
   */
  read(bytes: Uint8Array): Promise<TableSheet[]>;
}

export interface TableReaderOptions {
  /** The worker's source file: the server is bundled, the worker is not. */
  workerUrl: URL;
  /** The start of the thread included, which takes about half a second. */
  timeoutMs?: number;
  memoryMb?: number;
  /** Files read at once; another is turned away. */
  maxAtOnce?: number;
}

/** Far above a sheet of questions; what may be in a set is limited further by its own rules. */
const LIMITS: TableLimits = { maxRows: 2_000, maxColumns: 60, maxCellCharacters: 10_000 };
const ASK_EVERY_MS = 250;

const REFUSALS: Record<TableRefusal | "timeout", { kind: ErrorKind; code: string; userMessage: string }> = {
  empty: {
    kind: "unprocessable",
    code: "sheet-empty",
    userMessage: "There is nothing in this file. Nothing was kept. Please choose the file again.",
  },
  unsupported: {
    kind: "unsupported",
    code: "sheet-type-unsupported",
    userMessage:
      "This is neither a spreadsheet (.xlsx) nor a CSV file, whatever its name says. Nothing was kept. Please save your questions as one of these.",
  },
  legacy: {
    kind: "unsupported",
    code: "sheet-type-unsupported",
    userMessage:
      "This is an old or a protected spreadsheet. Nothing was kept. Please save it as .xlsx without a password, or as CSV.",
  },
  encrypted: {
    kind: "unprocessable",
    code: "sheet-encrypted",
    userMessage: "This file is protected with a password. Nothing was kept. Please save a copy without it.",
  },
  damaged: {
    kind: "unprocessable",
    code: "sheet-damaged",
    userMessage:
      "This file begins like a spreadsheet but cannot be opened. Nothing was kept. Please save it once more, or as CSV.",
  },
  "too-large": {
    kind: "too-large",
    code: "sheet-too-large",
    userMessage:
      `This file holds far more than a set of questions needs; ${LIMITS.maxRows} rows can be read. Nothing was kept. Please save only the questions.`,
  },
  timeout: {
    kind: "unprocessable",
    code: "sheet-timeout",
    userMessage:
      "Reading this file took too long, so it was stopped. Nothing was kept. Please save it as CSV.",
  },
};

function refusal(name: TableRefusal | "timeout", message: string): DomainError {
  return new DomainError(REFUSALS[name].kind, { ...REFUSALS[name], message });
}

export function createTableReader(options: TableReaderOptions): TableReader {
  const timeoutMs = options.timeoutMs ?? 20_000;
  const maxAtOnce = options.maxAtOnce ?? 2;
  let reading = 0;

  async function readInThread(bytes: Uint8Array): Promise<TableAnswer> {
    const worker = new Worker(options.workerUrl, {
      resourceLimits: { maxOldGenerationSizeMb: options.memoryMb ?? 192 },
      stdout: false,
      stderr: false,
    });
    const { promise, resolve, reject } = Promise.withResolvers<TableAnswer>();
    const timer = setTimeout(() => reject(refusal("timeout", `longer than ${timeoutMs} ms`)), timeoutMs);
    // A first message can get lost while a thread comes up, so the question is put until it is answered.
    const asking = setInterval(() => worker.postMessage({ ask: true }), ASK_EVERY_MS);
    let sent = false;
    worker.on("message", (answer: TableAnswer | { ready: true }) => {
      if (!("ready" in answer)) return resolve(answer);
      if (sent) return;
      sent = true;
      clearInterval(asking);
      const copy = new Uint8Array(bytes).buffer;
      worker.postMessage({ bytes: copy, limits: LIMITS } satisfies TableRequest, [copy]);
    });
    worker.on("error", (error) => reject(refusal("damaged", `the thread failed: ${String(error)}`)));
    worker.on("exit", () => reject(refusal("damaged", "the thread ended")));
    worker.postMessage({ ask: true });
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      clearInterval(asking);
      await worker.terminate();
    }
  }

  return {
    async read(bytes) {
      if (reading >= maxAtOnce) {
        throw new DomainError("busy", {
          code: "reader-busy",
          userMessage: "Other spreadsheets are being read right now. Please try again in a few seconds.",
          retryAfterSeconds: 3,
        });
      }
      reading++;
      try {
        const answer = await readInThread(bytes);
        if ("refusal" in answer) throw refusal(answer.refusal, answer.message);
        return answer.sheets;
      } finally {
        reading--;
      }
    },
  };
}
