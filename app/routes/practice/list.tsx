/** The interviews of this browser: go on, read what came of them, or delete them. */
import { Form, Link, redirect } from "react-router";
import { Button, ButtonLink } from "../../components/button.tsx";
import { Disclosure } from "../../components/disclosure.tsx";
import { COMPETENCY_LABELS, dayLabel, MODE_LABELS } from "../../components/labels.ts";
import { PracticeNav } from "../../components/practice-nav.tsx";
import { SiteBar } from "../../components/site-bar.tsx";
import { servicesContext } from "../../context.ts";
import { answerPage } from "../../http/answer.ts";
import { intentUnknown } from "../../http/intent-unknown.ts";
import { readPractice } from "../../http/practice-page.ts";
import { readForm } from "../../http/read-form.ts";
import type { Route } from "./+types/list";

export function meta() {
  return [{ title: "Your interviews · Greenroom" }];
}

export const loader = answerPage(async ({ request, context }: Route.LoaderArgs) => {
  const { practice, owner, timeZone } = await readPractice(context);
  const wanted = Number(new URL(request.url).searchParams.get("page") ?? "1");
  const [{ entries, page, pages }, { due }] = await Promise.all([
    practice.history(owner, wanted),
    practice.reviews(owner),
  ]);
  return {
    due: due.length,
    page,
    pages,
    interviews: entries.map((entry) => ({
      id: entry.id,
      title: entry.jobRole ?? `${MODE_LABELS[entry.mode]} interview`,
      about: [
        entry.jobRole ? MODE_LABELS[entry.mode] : null,
        entry.assessment ? "Assessment" : "Practice",
        entry.state === "finished"
          ? entry.overall === null ? "not enough to score" : `${entry.overall} of 100`
          : entry.state === "paused"
          ? `paused at question ${entry.questionIndex + 1} of ${entry.totalQuestions}`
          : `at question ${entry.questionIndex + 1} of ${entry.totalQuestions}`,
      ].filter(Boolean).join(" · "),
      day: dayLabel(entry.startedAt, timeZone),
      finished: entry.state === "finished",
      answers: entry.answers,
      levels: entry.competencies.map(({ competency, level }) => ({
        label: COMPETENCY_LABELS[competency],
        level: level === null ? null : level.toFixed(1),
      })),
    })),
  };
});

export const action = answerPage(async ({ request, context }: Route.ActionArgs) => {
  const { intent, id = "" } = await readForm(request);
  if (intent !== "delete") {
    throw intentUnknown();
  }
  const { owner } = await readPractice(context);
  await context.get(servicesContext).reports.remove(owner, id);
  throw redirect("/practice", 303);
});

function Answers({ answers, title }: Pick<Entry, "answers" | "title">) {
  if (answers.length === 0) return null;
  return (
    <Disclosure
      summary={
        <>
          Answer again<span className="sr-only">: {title}</span>
        </>
      }
      look="button"
    >
      <ul className="grid pb-2">
        {answers.map(({ id, question, level }) => (
          <li key={id}>
            <Link className="inline-block py-1" to={`/practice/answers/${id}`} dir="auto">{question}</Link>
            {" "}
            <span className="num text-small text-ink-3">
              {level === null ? "not judged" : `level ${level.toFixed(1)}`}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

type Entry = Route.ComponentProps["loaderData"]["interviews"][number];

function Levels({ levels }: Pick<Entry, "levels">) {
  if (levels.length === 0) return null;
  return (
    <dl className="small-levels num">
      {levels.map(({ label, level }) => (
        <div key={label} className="contents">
          <dt>{label}</dt>
          <dd>
            {level ?? (
              <>
                <span aria-hidden="true">–</span>
                <span className="sr-only">not enough evidence</span>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function HistoryEntry({ entry }: { entry: Entry }) {
  const { id, title, about, day, finished, levels, answers } = entry;
  return (
    <li className="entry-line">
      <p className="when num">{day}</p>
      <div>
        <h2 className="text-title" dir="auto">
          <Link to={finished ? `/practice/${id}/report` : `/practice/${id}`}>{title}</Link>
        </h2>
        <p className="num text-ink-2">{about}</p>
        <div className="entry-actions">
          <Link
            to={finished ? `/practice/${id}/report` : `/practice/${id}`}
            aria-label={`${finished ? "Report" : "Go on"}: ${title}, ${day}`}
          >
            {finished ? "Report" : "Go on"}
          </Link>
          <Answers answers={answers} title={title} />
          <Disclosure
            summary={
              <>
                Delete<span className="sr-only">{title}, {day}</span>
              </>
            }
            look="button"
          >
            <Form method="post" className="grid justify-items-start gap-2 pb-2">
              <input type="hidden" name="id" value={id} />
              <p>
                Every answer, judgement and draft of it goes at once, with the reviews that came from it.
                Nobody can bring it back.
              </p>
              <Button name="intent" value="delete">Delete for good</Button>
            </Form>
          </Disclosure>
        </div>
      </div>
      <Levels levels={levels} />
    </li>
  );
}

export default function Interviews({ loaderData }: Route.ComponentProps) {
  const { interviews, due, page, pages } = loaderData;
  return (
    <>
      <SiteBar />
      <main id="content" className="page grid gap-8 pt-6">
        <PracticeNav due={due} />
        <div className="flex flex-wrap items-end justify-between gap-4">
          <h1 className="text-display">Your interviews</h1>
          <ButtonLink look="main" to="/practice/new">Start a new one</ButtonLink>
        </div>
        {interviews.length === 0
          ? (
            <p className="max-w-measure text-lead text-ink-2">
              None yet in this browser. The first takes about twenty minutes, and you can stop at any time.
            </p>
          )
          : (
            <ol className="entry-list">
              {interviews.map((entry) => <HistoryEntry key={entry.id} entry={entry} />)}
            </ol>
          )}
        {pages > 1 && (
          <nav aria-label="Pages" className="flex flex-wrap items-center gap-5">
            {page > 1 && <ButtonLink to={`?page=${page - 1}`} rel="prev">Newer</ButtonLink>}
            <span className="num text-ink-2">Page {page} of {pages}</span>
            {page < pages && <ButtonLink to={`?page=${page + 1}`} rel="next">Older</ButtonLink>}
          </nav>
        )}
      </main>
    </>
  );
}
