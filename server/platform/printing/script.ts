/** The script setting: who speaks hangs in the margin, what is said stands beside. */
import type { Cursor, Element, Sheet } from "./sheet.ts";
import { STYLES } from "./styles.ts";

/** One speech: the speaker in the margin, the words beside. */
export function speak(
  sheet: Sheet,
  parent: Element,
  who: string,
  words: string,
  at: Cursor,
  style: "asked" | "probe" | "said" | "better" | "credit",
  options: Partial<Pick<Parameters<Sheet["write"]>[2], "markings">> & {
    onLine?: Parameters<Sheet["flow"]>[3];
  } = {},
): { end: Cursor } {
  const { columns } = sheet;
  const textStyle = STYLES[style];
  const tag = style === "asked" ? "H3" : "P";
  // Both baselines meet: the small capitals sit lower in a taller line.
  const drop = (textStyle.leading - STYLES.who.leading) / 2 + (textStyle.size - STYLES.who.size) * 0.34;
  if (who !== "") {
    sheet.write(who, { ...at, y: at.y + drop }, { ...columns.who, style: STYLES.who, tag: "P", parent });
  }
  const { markings, onLine } = options;
  const lines = sheet.lines(words, {
    style: textStyle,
    width: columns.said.width,
    ...(markings ? { markings } : {}),
  });
  return { end: sheet.flow(lines, at, { ...columns.said, style: textStyle, tag, parent }, onLine) };
}

/** The place further on of two. */
export function later(a: Cursor, b: Cursor): Cursor {
  if (a.page !== b.page) return a.page > b.page ? a : b;
  return a.y >= b.y ? a : b;
}
