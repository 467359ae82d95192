/** Geometry of the report's charts, as numbers and SVG paths that the page and the PDF draw alike. */

export interface Point {
  x: number;
  y: number;
}

export interface DialChart {
  /** Width and height of the drawing; its origin is at the top left. */
  width: number;
  height: number;
  strokeWidth: number;
  /** The whole half circle, from left to right. */
  track: string;
  /** The part that was reached; null when there is no score or it is 0. */
  value: string | null;
  /** Baseline of the figure, centred on `x`. */
  figure: Point;
}

const DIAL = { radius: 80, strokeWidth: 10, margin: 20 };

/** A half-circle dial for 0 to 100; values outside are clamped, null leaves only the track. */
export function dialChart(overall: number | null): DialChart {
  const { radius, strokeWidth, margin } = DIAL;
  const centre = { x: margin + radius, y: margin / 2 + radius + strokeWidth };
  const share = overall === null ? 0 : Math.min(100, Math.max(0, overall)) / 100;
  const on = (part: number) => polar(centre, radius, Math.PI * (1 - part));
  const arc = (to: Point) => `M${at(on(0))}A${radius} ${radius} 0 0 1 ${at(to)}`;
  return {
    width: 2 * (margin + radius),
    height: centre.y + margin,
    strokeWidth,
    track: arc(on(1)),
    value: share > 0 ? arc(on(share)) : null,
    figure: { x: centre.x, y: centre.y - 12 },
  };
}

export interface RadarAxis {
  /** Position in the list that was given. */
  index: number;
  /** Outer end of the axis. */
  end: Point;
  /** Where the label stands, and how it is aligned to that point. */
  label: Point & { anchor: "start" | "middle" | "end" };
  /** Null when the competency was not rated. */
  point: Point | null;
}

export interface RadarChart {
  /** Centre is 0,0; the drawing lies within ± these. */
  halfWidth: number;
  halfHeight: number;
  /** Rings for levels 1 to 5, inner first. */
  rings: string[];
  axes: RadarAxis[];
  /** Filled shape over the rated competencies, closed; null with fewer than three. */
  area: string | null;
  /** Edges between neighbours that were both rated: drawn solid. */
  edges: string[];
  /** Edges across competencies without evidence: drawn dashed, so that a gap is seen as one. */
  bridges: string[];
}

const RADAR = { radius: 90, label: 104, halfWidth: 160, halfHeight: 124, levels: 5 };

/**
 * A radar over levels 1 to 5, first axis at the top, clockwise. A level of null draws no point and no value:
 * it is a gap, not a zero. Level 0 would be the centre, so level 1 is visible on the first ring.
 */
export function radarChart(levels: readonly (number | null)[]): RadarChart {
  const origin = { x: 0, y: 0 };
  const angle = (index: number) => Math.PI / 2 - (2 * Math.PI * index) / Math.max(1, levels.length);
  const axes = levels.map((level, index): RadarAxis => {
    const direction = polar(origin, 1, angle(index));
    const anchor = Math.abs(direction.x) < 0.01 ? "middle" : direction.x > 0 ? "start" : "end";
    const label = polar(origin, RADAR.label - (anchor === "middle" ? 4 : 8), angle(index));
    return {
      index,
      end: polar(origin, RADAR.radius, angle(index)),
      label: { ...label, anchor },
      point: level === null ? null : polar(
        origin,
        RADAR.radius * Math.min(RADAR.levels, Math.max(0, level)) / RADAR.levels,
        angle(index),
      ),
    };
  });
  const rated = axes.flatMap((axis) => axis.point === null ? [] : [{ index: axis.index, point: axis.point }]);
  const edges: string[] = [];
  const bridges: string[] = [];
  if (rated.length > 1) {
    const links = rated.length === 2 ? 1 : rated.length;
    for (let i = 0; i < links; i++) {
      const from = rated[i], to = rated[(i + 1) % rated.length];
      if (!from || !to) continue;
      const step = (to.index - from.index + levels.length) % levels.length;
      // Two rated axes have one link between them; it is solid if they are neighbours either way round.
      const neighbours = step === 1 || (rated.length === 2 && step === levels.length - 1);
      (neighbours ? edges : bridges).push(`M${at(from.point)}L${at(to.point)}`);
    }
  }
  return {
    halfWidth: RADAR.halfWidth,
    halfHeight: RADAR.halfHeight,
    rings: Array.from(
      { length: RADAR.levels },
      (_, ring) =>
        closed(
          levels.map((_, index) => polar(origin, RADAR.radius * (ring + 1) / RADAR.levels, angle(index))),
        ),
    ),
    axes,
    area: rated.length > 2 ? closed(rated.map(({ point }) => point)) : null,
    edges,
    bridges,
  };
}

/** One lamp: 0 dark, 0.5 half, 1 lit; null is dashed, for "not enough evidence". */
export type Lamp = 0 | 0.5 | 1 | null;

/** Five lamps for a level, to the nearest half; level 0 or below is all dark, null all dashed. */
export function lamps(level: number | null): Lamp[] {
  return Array.from({ length: 5 }, (_, index): Lamp => {
    if (level === null) return null;
    const share = Math.round((level - index) * 2) / 2;
    return share >= 1 ? 1 : share >= 0.5 ? 0.5 : 0;
  });
}

/** What the lamps say in words. */
export function lampsText(level: number | null): string {
  return level === null ? "Not enough evidence" : `Level ${Number(level.toFixed(1))} of 5`;
}

export interface TimelineChart {
  width: number;
  height: number;
  /** Difficulty 1 to 10 as a stair, one step a question. */
  difficulty: string;
  /** Scores 1 to 10; null where there was not enough evidence. */
  scores: {
    index: number;
    x: number;
    y: number | null;
    difficultyY: number;
    score: number | null;
    difficulty: number;
  }[];
  /** Lines between neighbouring scores. */
  links: string[];
  /** Horizontal guides at 1, 4, 7 and 10. */
  guides: { value: number; y: number }[];
}

/** Difficulty and score over the questions, in a box of the given size. Empty input gives empty paths. */
export function timelineChart(
  steps: readonly { index: number; difficulty: number; score: number | null }[],
  size: { width: number; height: number } = { width: 480, height: 96 },
): TimelineChart {
  const column = size.width / Math.max(1, steps.length);
  const y = (value: number) => round(size.height - (Math.min(10, Math.max(1, value)) - 1) / 9 * size.height);
  const scores = steps.map((step, position) => ({
    index: step.index,
    x: round(column * (position + 0.5)),
    y: step.score === null ? null : y(step.score),
    difficultyY: y(step.difficulty),
    score: step.score,
    difficulty: step.difficulty,
  }));
  return {
    ...size,
    difficulty: steps.map((step, position) =>
      `${position === 0 ? "M" : "L"}${at({ x: column * position, y: y(step.difficulty) })}` +
      `L${at({ x: column * (position + 1), y: y(step.difficulty) })}`
    ).join(""),
    scores,
    links: scores.flatMap((score, position) => {
      const next = scores[position + 1];
      if (score.y === null || !next || next.y === null) return [];
      return [`M${at({ x: score.x, y: score.y })}L${at({ x: next.x, y: next.y })}`];
    }),
    guides: [1, 4, 7, 10].map((value) => ({ value, y: y(value) })),
  };
}

/** Every chart of one report. */
export interface ReportCharts {
  dial: DialChart;
  radar: RadarChart;
  /** In the order of the competencies. */
  lamps: Lamp[][];
  timeline: TimelineChart;
}

/** The charts for a report's numbers. */
export function reportCharts(report: {
  overall: number | null;
  competencies: readonly { level: number | null }[];
  timeline: readonly { index: number; difficulty: number; score: number | null }[];
}): ReportCharts {
  const levels = report.competencies.map(({ level }) => level);
  return {
    dial: dialChart(report.overall),
    radar: radarChart(levels),
    lamps: levels.map(lamps),
    timeline: timelineChart(report.timeline),
  };
}

/** Angles are counter-clockwise from the right; y grows downwards, as on a page. */
function polar(centre: Point, distance: number, radians: number): Point {
  return {
    x: round(centre.x + distance * Math.cos(radians)),
    y: round(centre.y - distance * Math.sin(radians)),
  };
}

function closed(points: readonly Point[]): string {
  return points.length === 0 ? "" : `M${points.map(at).join("L")}Z`;
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

/** Two decimals are finer than any screen or printer shows here. The sum turns -0 into 0. */
function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
