/** Rows of text from the bytes of an XLSX or CSV file, judged by content; runs inside the isolated thread. */
import { strToU8, zipSync } from "fflate";
import Papa from "papaparse";
import readWorkbook from "read-excel-file/universal";
import { type ArchiveLimits, openArchive } from "./archive-limits.ts";
import { DocumentRefused } from "./document-refusal.ts";
import { gridCells } from "./sheet-reach.ts";

export interface TableLimits {
  maxRows: number;
  maxColumns: number;
  /** Longer cells are cut: they are refused later, with their row. */
  maxCellCharacters: number;
}

/** One sheet: rows of cells as text, without empty rows at the end; a CSV has one without a name. */
export interface TableSheet {
  name: string;
  rows: string[][];
}

export type TableRefusal = "empty" | "unsupported" | "legacy" | "encrypted" | "damaged" | "too-large";

export type TableAnswer = { sheets: TableSheet[] } | { refusal: TableRefusal; message: string };

/** A sheet of questions unpacks to well under a megabyte; what is not XML in the archive is never unpacked. */
const SHEET_LIMITS: ArchiveLimits = {
  maxEntries: 500,
  maxDeclaredBytes: 64 * 1024 * 1024,
  maxPartBytes: 8 * 1024 * 1024,
  maxUnpackedBytes: 16 * 1024 * 1024,
  maxRatio: 250,
  ratioFromBytes: 2 * 1024 * 1024,
};

/** The library fills the whole grid between the first cell and the last; formats alone may reach far down. */
const MOST_GRID_CELLS = 2_000_000;

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const DELIMITERS = [",", ";", "\t", "|"];

/** Never throws: what goes wrong is an answer, since it crosses a thread. */
export async function readTable(bytes: Uint8Array, limits: TableLimits): Promise<TableAnswer> {
  try {
    if (bytes.length === 0) return { refusal: "empty", message: "no bytes" };
    if (startsWith(bytes, OLE)) return { refusal: "legacy", message: "an OLE container" };
    const sheets = startsWith(bytes, ZIP) ? await readXlsx(bytes) : readCsv(bytes, limits);
    if (sheets === null) return { refusal: "unsupported", message: "neither XLSX nor text" };
    for (const { rows } of sheets) {
      if (rows.length > limits.maxRows) return { refusal: "too-large", message: `${rows.length} rows` };
    }
    const kept = sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) =>
        row.slice(0, limits.maxColumns).map((cell) => cell.slice(0, limits.maxCellCharacters))
      ),
    })).filter(({ rows }) => rows.some((row) => row.some(Boolean)));
    return kept.length > 0 ? { sheets: kept } : { refusal: "empty", message: "no cell holds anything" };
  } catch (error) {
    if (!(error instanceof DocumentRefused)) return { refusal: "damaged", message: String(error) };
    const { code, message } = error.refusal;
    if (code === "resume-encrypted") return { refusal: "encrypted", message };
    return { refusal: code === "resume-too-complex" ? "too-large" : "damaged", message };
  }
}

/** @throws DocumentRefused, or whatever the library throws for a workbook that is none */
async function readXlsx(bytes: Uint8Array): Promise<TableSheet[] | null> {
  const archive = openArchive(bytes, SHEET_LIMITS);
  if (!archive.names.some((name) => /^xl\/workbook\.xml$/i.test(name))) return null;
  // The library inflates without limits, so it is handed only parts that were unpacked under ours.
  const parts: Record<string, Uint8Array> = {};
  for (const name of archive.names) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    const xml = archive.readXml(name);
    if (xml === null) continue;
    const cells = gridCells(xml);
    if (cells > MOST_GRID_CELLS) {
      throw new DocumentRefused("resume-too-complex", `${name} spans ${cells} cells`);
    }
    parts[name] = strToU8(xml.replace(/^\uFEFF/, "").replace(/encoding="utf-16"/i, ""));
  }
  const workbook = await readWorkbook(zipSync(parts, { level: 0 }).buffer as ArrayBuffer);
  return workbook.map(({ sheet, data }) => ({ name: sheet, rows: withoutEmptyEnd(data.map(textOfRow)) }));
}

function textOfRow(row: readonly unknown[]): string[] {
  return row.map((cell) => {
    if (cell === null || cell === undefined) return "";
    return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
  });
}

function readCsv(bytes: Uint8Array, limits: TableLimits): TableSheet[] | null {
  const text = decode(bytes);
  if (text === null) return null;
  const { data } = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    // One more than allowed, so that too many rows are noticed and the rest costs nothing.
    preview: limits.maxRows + 1,
    skipEmptyLines: false,
  });
  return [{ name: "", rows: withoutEmptyEnd(data.map((row) => row.map((cell) => cell.trim()))) }];
}

/** The library guesses from several rows and gives up on short files; a heading row alone decides here. */
function delimiterOf(text: string): string {
  const firstLine = text.split(/\r\n|\n|\r/).find((line) => line.trim() !== "") ?? "";
  const bare = firstLine.replace(/"(?:[^"]|"")*"/g, "");
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: bare.split(delimiter).length - 1 }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ",";
}

/** Null for bytes that are no text. Spreadsheets save CSV as UTF-8, UTF-16 with a mark, or Windows-1252. */
function decode(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function withoutEmptyEnd(rows: string[][]): string[][] {
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ""));
  return rows.slice(0, last + 1);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
