/** Geometry of a trend as numbers and SVG paths; every number in it stands in the table too. */
import type { TrendPoint } from "./trend.ts";

export interface TrendChart {
  width: number;
  height: number;
  guides: { level: number; y: number }[];
  /** Between neighbours that compare; what is missing in between is a gap. */
  lines: string;
  dots: {
    x: number;
    /** Null where there was not enough evidence. */
    y: number | null;
    /** Judged by another engine or rubric: drawn, not compared. */
    apart: boolean;
  }[];
}

const WIDTH = 320;
const HEIGHT = 112;
const LEVELS = [1, 2, 3, 4, 5];
/** More would touch each other; the table has them all. */
export const MOST_POINTS = 16;

const toTenth = (number: number) => Math.round(number * 10) / 10;
const yOf = (level: number) => toTenth(HEIGHT - (level - 1) / (LEVELS.length - 1) * HEIGHT);

/** The newest points, in even steps from left to right. Pure. */
export function trendChart(points: readonly TrendPoint[]): TrendChart {
  const shown = points.slice(-MOST_POINTS);
  const step = WIDTH / Math.max(1, shown.length - 1);
  const dots = shown.map(({ level, comparable }, at) => ({
    x: toTenth(shown.length === 1 ? WIDTH / 2 : at * step),
    y: level === null ? null : yOf(level),
    apart: !comparable,
  }));
  const lines = dots.slice(1).map((dot, at) => {
    const from = dots[at];
    if (!from || from.y === null || dot.y === null || from.apart || dot.apart) return "";
    return `M${from.x} ${from.y}L${dot.x} ${dot.y}`;
  });
  return {
    width: WIDTH,
    height: HEIGHT,
    guides: LEVELS.map((level) => ({ level, y: yOf(level) })),
    lines: lines.join(""),
    dots,
  };
}
