/** The text styles of the printed report, from one scale. */
import type { TextStyle } from "./lines.ts";
import { COLOURS } from "./theme.ts";

const { ink, ink2, ink3, lamp } = COLOURS;

export const STYLES = {
  headline: { face: "serif", size: 27, leading: 32, colour: ink, paragraphGap: 0 },
  /** For headlines that would take more than four lines. */
  headlineLong: { face: "serif", size: 22, leading: 27, colour: ink },
  summary: { face: "sans", size: 10.6, leading: 16.6, colour: ink2 },
  section: { face: "serif", size: 21, leading: 26, colour: ink },
  caps: { face: "sans-strong", size: 7, leading: 11, colour: ink3, tracking: 0.62 },
  who: { face: "sans-strong", size: 6.8, leading: 11, colour: ink3, tracking: 0.6, align: "end" },
  asked: { face: "serif", size: 14.5, leading: 19, colour: ink },
  probe: { face: "serif-italic", size: 11.4, leading: 16, colour: ink },
  said: { face: "serif", size: 11.2, leading: 17.2, colour: ink2 },
  credit: { face: "serif", size: 12.4, leading: 18, colour: ink, paragraphGap: 0 },
  better: { face: "serif-italic", size: 11.2, leading: 16.6, colour: ink2 },
  body: { face: "sans", size: 8.8, leading: 13.6, colour: ink2 },
  note: { face: "sans", size: 7.7, leading: 11.6, colour: ink2, paragraphGap: 0 },
  cell: { face: "sans", size: 9, leading: 13, colour: ink },
  quote: { face: "serif", size: 10.2, leading: 14, colour: ink },
  topic: { face: "serif", size: 13.4, leading: 17.6, colour: ink },
  link: { face: "sans", size: 7.7, leading: 11.6, colour: lamp },
  small: { face: "sans", size: 7.4, leading: 11, colour: ink3 },
  chart: { face: "sans", size: 7, leading: 9, colour: ink2, align: "centre" },
  figure: { face: "serif", size: 52, leading: 52, colour: ink, align: "centre" },
} as const satisfies Record<string, TextStyle>;
