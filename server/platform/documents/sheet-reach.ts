/** How large a grid the cells of a worksheet span: one cell in the far corner makes billions of empty ones. Pure. */

/** Rows and cells with an address; prefixes of namespaces and either quote are allowed, as XML allows them. */
const ADDRESSED = /<(?:[\w-]+:)?(?:row|c)\s[^<>]*?\br\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/gi;

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Rows times columns; infinite for an address that no spreadsheet program writes. */
export function gridCells(worksheetXml: string): number {
  let rows = 1;
  let columns = 1;
  for (const [, double, single] of worksheetXml.matchAll(ADDRESSED)) {
    const address = /^([a-z]*)(\d+)$/i.exec((double ?? single ?? "").trim());
    if (!address) return Infinity;
    rows = Math.max(rows, Number(address[2]));
    columns = Math.max(columns, columnOf(address[1] ?? ""));
  }
  return rows * columns;
}
