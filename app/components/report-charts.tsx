/** The report's charts as SVG; every number in them stands as text beside or inside. */
import type { DialChart, RadarChart, TimelineChart } from "../../server/reports/reports.ts";

interface DialProps {
  chart: DialChart;
  overall: number | null;
  band: string | null;
}

export function Dial({ chart, overall, band }: DialProps) {
  const words = overall === null
    ? "No overall score: not enough evidence"
    : `Overall ${overall} of 100, ${band}`;
  return (
    <svg viewBox={`0 0 ${chart.width} ${chart.height + 6}`} role="img" aria-label={words} className="w-full">
      <path
        d={chart.track}
        fill="none"
        stroke="var(--line)"
        strokeWidth={chart.strokeWidth}
        strokeLinecap="round"
      />
      {chart.value && (
        <path
          d={chart.value}
          fill="none"
          stroke="var(--lamp)"
          strokeWidth={chart.strokeWidth}
          strokeLinecap="round"
        />
      )}
      <text
        x={chart.figure.x}
        y={chart.figure.y}
        textAnchor="middle"
        fontSize={overall === null ? 40 : 58}
        fill="var(--ink)"
        fontFamily="var(--font-serif)"
      >
        {overall ?? "–"}
      </text>
      <text
        x={chart.figure.x}
        y={chart.figure.y + 21}
        textAnchor="middle"
        fontSize="11"
        fill="var(--ink-3)"
        fontFamily="var(--font-sans)"
      >
        {overall === null ? "not enough evidence" : `of 100 · ${band}`}
      </text>
    </svg>
  );
}

/** Between the two lines of a label. */
const LABEL_LINE = 11;

/** Two words stand under each other at the sides, where there is little room. */
function labelLines(label: string, atSide: boolean): string[] {
  const lastSpace = label.lastIndexOf(" ");
  return atSide && lastSpace > 0 ? [label.slice(0, lastSpace), label.slice(lastSpace + 1)] : [label];
}

export function Radar({ chart, labels }: { chart: RadarChart; labels: readonly string[] }) {
  const { halfWidth, halfHeight } = chart;
  return (
    <svg
      viewBox={`${-halfWidth} ${-halfHeight} ${2 * halfWidth} ${2 * halfHeight}`}
      role="img"
      aria-label="Competencies; the table has the same numbers"
      className="w-full"
    >
      <path d={chart.rings.join("")} fill="none" stroke="var(--line)" />
      {chart.axes.map((axis) => (
        <path key={axis.index} d={`M0 0L${axis.end.x} ${axis.end.y}`} stroke="var(--line)" />
      ))}
      {chart.area && <path d={chart.area} fill="var(--lamp)" fillOpacity="0.2" />}
      <path d={chart.edges.join("")} fill="none" stroke="var(--lamp)" strokeWidth="2" />
      <path
        d={chart.bridges.join("")}
        fill="none"
        stroke="var(--lamp)"
        strokeWidth="1.5"
        strokeDasharray="4 4"
      />
      {chart.axes.map(({ index, point }) =>
        point && <circle key={index} cx={point.x} cy={point.y} r="3.5" fill="var(--lamp)" />
      )}
      {chart.axes.map(({ index, label }) => {
        const lines = labelLines(labels[index] ?? "", label.anchor !== "middle");
        return (
          <text key={index} textAnchor={label.anchor} className="radar-text">
            {lines.map((line, row) => (
              <tspan
                key={row}
                x={label.x}
                y={label.y + (row - (lines.length - 1) / 2) * LABEL_LINE}
                dy="0.32em"
              >
                {line}
              </tspan>
            ))}
          </text>
        );
      })}
    </svg>
  );
}

export function Timeline({ chart }: { chart: TimelineChart }) {
  return (
    <svg
      viewBox={`-24 -10 ${chart.width + 34} ${chart.height + 36}`}
      role="img"
      aria-label="Difficulty and score over the questions; the table below has the same numbers"
      className="w-full"
    >
      {chart.guides.map(({ value, y }) => (
        <g key={value}>
          <path d={`M0 ${y}L${chart.width} ${y}`} stroke="var(--line)" strokeDasharray="2 4" />
          <text x="-8" y={y} dy="0.32em" textAnchor="end" className="chart-text">{value}</text>
        </g>
      ))}
      <path
        d={chart.difficulty}
        fill="none"
        stroke="var(--ink-3)"
        strokeWidth="1.5"
        strokeDasharray="4 3"
      />
      <path d={chart.links.join("")} fill="none" stroke="var(--lamp)" strokeWidth="2" />
      {chart.scores.map(({ index, x, y, difficultyY }) => (
        <g key={index}>
          {y === null
            ? (
              <circle
                cx={x}
                cy={difficultyY}
                r="4"
                fill="var(--stage)"
                stroke="var(--ink-3)"
                strokeWidth="1.5"
              />
            )
            : <circle cx={x} cy={y} r="4" fill="var(--lamp)" />}
          <text x={x} y={chart.height + 20} textAnchor="middle" className="chart-text">{index + 1}</text>
        </g>
      ))}
    </svg>
  );
}
