/** Colours, sizes and measures of the printed report: the paper theme of the pages, in points. */

export interface Colour {
  hex: string;
  /** Operands of the fill operator. */
  rgb: string;
}

function colour(hex: string): Colour {
  const part = (at: number) => (parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(3);
  return { hex, rgb: `${part(1)} ${part(3)} ${part(5)}` };
}

/** As in the paper theme of app/styles; the two markers are leaf at 34% and lamp at 38% on the stage. */
export const COLOURS = {
  stage: colour("#faf7f1"),
  line: colour("#ddd4c4"),
  ink: colour("#1c1e26"),
  ink2: colour("#4a4e5c"),
  ink3: colour("#6a6d79"),
  lamp: colour("#a65c06"),
  lampTint: colour("#ead8c2"),
  leaf: colour("#1d6f55"),
  rose: colour("#a63a33"),
  markerLeaf: colour("#b3cabd"),
  markerLamp: colour("#dcbf9b"),
} as const;

export type PageSize = "A4" | "LETTER";

/** Portrait, in points (1/72 inch). */
export const PAGE_SIZES: Record<PageSize, { width: number; height: number }> = {
  A4: { width: 595.28, height: 841.89 },
  LETTER: { width: 612, height: 792 },
};

/** The script setting: who speaks, what is said, what the editor notes. */
export interface Columns {
  left: number;
  right: number;
  top: number;
  bottom: number;
  width: number;
  who: { x: number; width: number };
  said: { x: number; width: number };
  note: { x: number; width: number };
}

export function columnsOf({ width, height }: { width: number; height: number }): Columns {
  const left = 46, right = width - 46;
  const who = 62, note = 128, gap = 15;
  return {
    left,
    right,
    top: 72,
    bottom: height - 62,
    width: right - left,
    who: { x: left, width: who },
    said: { x: left + who + gap, width: right - left - who - note - gap - gap - 6 },
    note: { x: right - note, width: note },
  };
}
