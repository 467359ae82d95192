/** How one competency moved over interviews: a small drawing, with the same in words beside and in the table below. */
import type { Trend, TrendChart } from "../../server/practice/practice.ts";

/** Below the scale: what could not be judged stands beside it, not at its lower end. */
const GAP_ROOM = 22;

interface PracticeTrendProps {
  label: string;
  chart: TrendChart;
  change: Trend["change"];
  /** How many interviews have a level. */
  rated: number;
}

function words({ change, rated }: Pick<PracticeTrendProps, "change" | "rated">): string {
  if (rated === 0) return "Not enough evidence yet.";
  if (!change) return "One comparable level so far; a second one makes a line.";
  const over = change.over === 1 ? "the interview before it" : `the ${change.over} interviews before it`;
  if (change.questions) {
    const harder = change.questions.now > change.questions.before;
    return `Level ${change.now.toFixed(1)} now, ${
      change.before.toFixed(1)
    } in ${over}. The questions were much ` +
      `${
        harder ? "harder" : "easier"
      } (${change.questions.now} of 10 after ${change.questions.before}), so the two ` +
      "do not compare.";
  }
  return `Newest level ${change.now.toFixed(1)}; ${change.before.toFixed(1)} in ${over}.`;
}

export function PracticeTrend({ label, chart, change, rated }: PracticeTrendProps) {
  const caption = (
    <figcaption>
      <span className="text-lead">{label}</span>
      <span className="num block text-small text-ink-2">{words({ change, rated })}</span>
    </figcaption>
  );
  // One dot alone moves nowhere: the words say it, and the table below has the number.
  if (chart.dots.length < 2) return <figure className="trend single">{caption}</figure>;
  return (
    <figure className="trend">
      {caption}
      <svg
        viewBox={`-20 -10 ${chart.width + 30} ${chart.height + 10 + GAP_ROOM}`}
        role="img"
        aria-label={`${label} over your interviews; the table below has the same numbers`}
      >
        {chart.guides.map(({ level, y }) => (
          <g key={level}>
            <path d={`M0 ${y}H${chart.width}`} stroke="var(--line)" strokeDasharray="2 4" />
            {level % 2 === 1 && (
              <text x="-8" y={y} dy="0.32em" textAnchor="end" className="trend-text">{level}</text>
            )}
          </g>
        ))}
        {chart.lines && <path d={chart.lines} fill="none" stroke="var(--lamp)" strokeWidth="2" />}
        {chart.dots.map(({ x, y, apart }, at) =>
          y === null
            ? (
              <circle
                key={at}
                cx={x}
                cy={chart.height + GAP_ROOM - 8}
                r="3.5"
                fill="var(--stage)"
                stroke="var(--ink-3)"
                strokeDasharray="2 2"
              />
            )
            : (
              <circle
                key={at}
                cx={x}
                cy={y}
                r="4"
                fill={apart ? "var(--stage)" : "var(--lamp)"}
                stroke={apart ? "var(--ink-3)" : "var(--lamp)"}
                strokeWidth="1.5"
              />
            )
        )}
      </svg>
    </figure>
  );
}
