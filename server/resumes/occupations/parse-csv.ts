/** Reads comma-separated values with quoted fields (RFC 4180), as the O*NET files are written. */

/** @returns one record per line after the header, keyed by column name. */
export function parseCsv(text: string): Record<string, string>[] {
  const [header = [], ...rows] = splitRows(text.replace(/^\uFEFF/, ""));
  return rows.filter((row) => row.length > 1).map((row) =>
    Object.fromEntries(header.map((column, index) => [column, row[index] ?? ""]))
  );
}

function splitRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // A quoted field with doubled quotes, or a bare one; then what ends it.
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) throw new Error(`Malformed CSV in row ${rows.length + 1}`);
    row.push(match[1] === undefined ? match[2] ?? "" : match[1].replaceAll('""', '"'));
    if (match[3] === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
