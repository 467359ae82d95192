/** How the interview went: difficulty and score as a drawing, and the same as a table that leads to each question. */
import type { Report, TimelineChart } from "../../server/reports/reports.ts";
import { Timeline } from "./report-charts.tsx";

function result(card: Report["cards"][number]): string {
  const { assessment, phase, exchanges } = card;
  if (typeof assessment?.score === "number") return `${assessment.score} of 10`;
  const given = exchanges.some(({ answer }) => answer?.trim());
  if (phase === "your-questions") return "not scored";
  if (given) return "not rated";
  return exchanges.some(({ sequence }) => sequence !== null) ? "skipped" : "not answered";
}

interface ReportCourseProps {
  cards: Report["cards"];
  timeline: Report["timeline"];
  chart: TimelineChart;
}

export function ReportCourse({ cards, timeline, chart }: ReportCourseProps) {
  return (
    <section className="course grid gap-4" aria-labelledby="course">
      <h2 id="course" className="text-act">How it went</h2>
      {timeline.length > 1 && (
        <figure className="max-w-[44rem]">
          <Timeline chart={chart} />
          <figcaption className="text-small text-ink-2">
            Dots: the score of each answer, 1 to 10. Dashed stair: how hard the question was. Open circle: not
            rated.
          </figcaption>
        </figure>
      )}
      <table className="table stacks course-table">
        <caption className="sr-only">
          Every question with its difficulty and score; each leads to its card
        </caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Difficulty</th>
            <th scope="col">Score</th>
          </tr>
        </thead>
        <tbody>
          {cards.map((card) => (
            <tr key={card.index}>
              <th scope="row">
                <a href={`#question-${card.index}`} className="course-link">
                  <span className="num">{card.index + 1}</span>
                  <bdi>{card.question}</bdi>
                </a>
              </th>
              <td className="num">
                <span className="narrow-label">Difficulty</span>
                {card.difficulty}
              </td>
              <td className="num">
                <span className="narrow-label">Score</span>
                {result(card)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
