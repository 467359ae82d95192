/** How levels moved over interviews, and what holds answers back again and again. */
import { Link } from "react-router";
import { ButtonLink } from "../../components/button.tsx";
import { COMPETENCY_LABELS, dayLabel } from "../../components/labels.ts";
import { PracticeNav } from "../../components/practice-nav.tsx";
import { PracticeTrend } from "../../components/practice-trend.tsx";
import { SiteBar } from "../../components/site-bar.tsx";
import { Table } from "../../components/table.tsx";
import { answerPage } from "../../http/answer.ts";
import { readPractice } from "../../http/practice-page.ts";
import type { Route } from "./+types/progress";

export function meta() {
  return [{ title: "Progress · Greenroom" }];
}

/** More would be a list of everything; the heaviest come first. */
const WEAK_POINTS_SHOWN = 6;

export const loader = answerPage(async ({ context }: Route.LoaderArgs) => {
  const { practice, owner, timeZone } = await readPractice(context);
  const { interviews, trends, weak, due } = await practice.progress(owner);
  const [any] = trends;
  return {
    interviews,
    due,
    weak: weak.slice(0, WEAK_POINTS_SHOWN),
    trends: trends.map(({ competency, chart, change, points }) => ({
      label: COMPETENCY_LABELS[competency],
      chart,
      change,
      rated: points.filter(({ level }) => level !== null).length,
    })),
    // The newest first, as in the list of interviews.
    rows: (any?.points ?? []).map((point, at) => ({
      id: point.interviewId,
      day: dayLabel(point.at, timeZone),
      role: point.jobRole,
      comparable: point.comparable,
      levels: trends.map(({ points }) => ({
        level: points[at]?.level ?? null,
        answers: points[at]?.answers ?? 0,
        difficulty: points[at]?.difficulty ?? null,
      })),
    })).reverse(),
  };
});

type Data = Route.ComponentProps["loaderData"];

function Moves({ trends, rows }: Pick<Data, "trends" | "rows">) {
  const apart = rows.some(({ comparable }) => !comparable);
  return (
    <section className="grid gap-8" aria-labelledby="moves">
      <div className="grid gap-2">
        <h2 id="moves" className="text-act">What moves</h2>
        <p className="max-w-measure text-ink-2">
          Levels from 1 to 5, interview by interview. A line joins what compares: the same reader, the same
          rubric. A dashed ring means that there was not enough to judge; it counts for nothing.
        </p>
      </div>
      <div className="trends">
        {trends.map((trend) => <PracticeTrend key={trend.label} {...trend} />)}
      </div>
      <Table
        caption="Levels by interview, the newest first; the difficulty of the questions in brackets"
        captionShown
        head={["Interview", ...trends.map(({ label }) => label)]}
      >
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className="num">
              <Link className="whitespace-nowrap" to={`/practice/${row.id}/report`}>{row.day}</Link>
              {row.role && <span className="block text-small text-ink-3" dir="auto">{row.role}</span>}
              {!row.comparable && <span className="block text-small text-ink-3">not compared</span>}
            </th>
            {row.levels.map(({ level, difficulty }, at) => (
              <td key={trends[at]?.label} className="num whitespace-nowrap">
                {level === null
                  ? (
                    <>
                      <span aria-hidden="true" className="text-ink-3">–</span>
                      <span className="sr-only">not enough evidence</span>
                    </>
                  )
                  : (
                    <>
                      {level.toFixed(1)}{" "}
                      {difficulty !== null && <span className="text-ink-3">({difficulty})</span>}
                    </>
                  )}
              </td>
            ))}
          </tr>
        ))}
      </Table>
      {apart && (
        <p className="max-w-measure text-small text-ink-3">
          “Not compared”: judged by another engine or with another rubric than the newest interview. The
          numbers stand, the line leaves them out.
        </p>
      )}
    </section>
  );
}

function Weak({ weak }: Pick<Data, "weak">) {
  return (
    <section className="grid gap-6" aria-labelledby="weak">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <h2 id="weak" className="text-act">What holds answers back</h2>
        {weak.length > 0 && <ButtonLink look="main" to="/practice/choose?by=weak">Practise these</ButtonLink>}
      </div>
      {weak.length === 0
        ? (
          <p className="max-w-measure text-ink-2">
            Nothing below level 3 in your newest answers. Ask for harder questions.
          </p>
        )
        : (
          <ol className="entry-list">
            {weak.map((point, at) => (
              <li key={`${point.kind}-${point.id}`} className="entry-line pair">
                <p className="when num">{at + 1}</p>
                <div className="grid gap-2">
                  <h3 className="text-title">{point.label}</h3>
                  <ul className="grid gap-1 text-ink-2">
                    {point.reasons.map((reason) => <li key={reason}>{reason}</li>)}
                  </ul>
                  <ul className="grid">
                    {point.answers.map((answer) => (
                      <li key={answer.id} className="text-small">
                        <Link
                          className="inline-flex min-h-6 items-center py-1"
                          to={`/practice/answers/${answer.id}`}
                        >
                          <span>
                            {answer.question}{" "}
                            <span className="num text-ink-3">
                              {answer.level === null ? "not judged" : `level ${answer.level.toFixed(1)}`}
                            </span>
                          </span>
                        </Link>
                      </li>
                    ))}
                  </ul>
                </div>
              </li>
            ))}
          </ol>
        )}
    </section>
  );
}

export default function Progress({ loaderData }: Route.ComponentProps) {
  const { interviews, due, trends, rows, weak } = loaderData;
  return (
    <>
      <SiteBar />
      <main id="content" className="page grid gap-10 pt-6">
        <PracticeNav due={due} />
        <h1 className="text-display">Your progress</h1>
        {interviews === 0
          ? (
            <div className="grid justify-items-start gap-6">
              <p className="max-w-measure text-lead text-ink-2">
                After your first interview this page shows where your answers stand. After the second it shows
                what moves.
              </p>
              <ButtonLink look="main" to="/practice/new">Start an interview</ButtonLink>
            </div>
          )
          : (
            <>
              <Weak weak={weak} />
              <Moves trends={trends} rows={rows} />
            </>
          )}
      </main>
    </>
  );
}
