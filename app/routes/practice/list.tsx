/** The interviews of this browser: go on, or read what came of them. */
import { Link } from "react-router";
import { MODE_LABELS } from "../../components/labels.ts";
import { SiteBar } from "../../components/site-bar.tsx";
import { servicesContext, viewerContext } from "../../context.ts";
import { answerPage } from "../../http/answer.ts";
import type { Route } from "./+types/list";

export function meta() {
  return [{ title: "Your interviews · Greenroom" }];
}

export const loader = answerPage(async ({ context }: Route.LoaderArgs) => {
  const { known } = context.get(viewerContext);
  const list = known ? await context.get(servicesContext).interviews.list(known) : [];
  return {
    interviews: list.map((interview) => ({
      id: interview.id,
      title: interview.jobRole ?? `${MODE_LABELS[interview.mode]} interview`,
      mode: MODE_LABELS[interview.mode],
      day: interview.startedAt.toISOString().slice(0, 10),
      completed: interview.completed,
      state: interview.state,
      progress: `Question ${interview.questionIndex + 1} of ${interview.totalQuestions}`,
      score: interview.overallScore,
    })),
  };
});

export default function Interviews({ loaderData: { interviews } }: Route.ComponentProps) {
  return (
    <>
      <SiteBar />
      <main id="content" className="page grid gap-8 pt-12">
        <div className="flex flex-wrap items-end justify-between gap-4">
          <h1 className="text-display">Your interviews</h1>
          <Link className="button main" to="/practice/new">Start a new one</Link>
        </div>
        {interviews.length === 0
          ? (
            <p className="max-w-measure text-lead text-ink-2">
              None yet in this browser. The first takes about twenty minutes, and you can stop at any time.
            </p>
          )
          : (
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">Interview</th>
                  <th scope="col" className="max-sm:hidden">Day</th>
                  <th scope="col">Stands at</th>
                </tr>
              </thead>
              <tbody>
                {interviews.map((interview) => (
                  <tr key={interview.id}>
                    <th scope="row">
                      <Link
                        to={interview.completed
                          ? `/practice/${interview.id}/report`
                          : `/practice/${interview.id}`}
                      >
                        {interview.title}
                      </Link>
                      <span className="block text-small text-ink-3">
                        {interview.mode}
                        <span className="num sm:hidden">· {interview.day}</span>
                      </span>
                    </th>
                    <td className="num max-sm:hidden">{interview.day}</td>
                    <td className="num">
                      {interview.completed
                        ? interview.score === null ? "Finished" : `${interview.score} of 100`
                        : interview.state === "paused"
                        ? "Paused"
                        : interview.progress}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
      </main>
    </>
  );
}
