/** Two answers to one question side by side, and by the rubric what is new in the later one. */
import { Link } from "react-router";
import { ButtonLink } from "../../components/button.tsx";
import { COMPETENCY_LABELS, STAR_LABELS } from "../../components/labels.ts";
import { Lamps } from "../../components/lamps.tsx";
import { MarkedText } from "../../components/marked-text.tsx";
import { PracticeNav } from "../../components/practice-nav.tsx";
import type { ShownAnswer } from "../../components/practice-shapes.ts";
import { SiteBar } from "../../components/site-bar.tsx";
import { Table } from "../../components/table.tsx";
import { Tag } from "../../components/tag.tsx";
import { answerPage } from "../../http/answer.ts";
import { readPractice, toAnswerPage, toQuestionPage } from "../../http/practice-page.ts";
import type { Route } from "./+types/compare";

export function meta() {
  return [{ title: "Side by side · Greenroom" }];
}

export const loader = answerPage(async ({ params, context }: Route.LoaderArgs) => {
  const { practice, owner, timeZone } = await readPractice(context);
  const { before, after, comparison, judgedAgain } = await practice.compare(
    owner,
    params.answer,
    params.after,
  );
  return {
    question: toQuestionPage(after),
    before: toAnswerPage(before, timeZone),
    after: toAnswerPage(after, timeZone),
    judgedAgain,
    summary: comparison.summary,
    competencies: comparison.competencies.map((one) => ({
      ...one,
      label: COMPETENCY_LABELS[one.competency],
    })),
    points: comparison.points.map(({ id, text, change, quote }) => ({
      id,
      text,
      change,
      quote: quote?.text ?? null,
    })),
    star: comparison.star?.map(({ part, change }) => ({ label: STAR_LABELS[part], change })) ?? null,
  };
});

type Data = Route.ComponentProps["loaderData"];

const CHANGES = { gained: "New", kept: "Kept", lost: "Gone", open: "Still open" } as const;

function Change({ change }: { change: keyof typeof CHANGES }) {
  const tone = change === "gained" ? "evidence" : change === "lost" ? "yours" : "plain";
  return <Tag tone={tone}>{CHANGES[change]}</Tag>;
}

function Side({ id, title, answer }: { id: string; title: string; answer: ShownAnswer }) {
  return (
    <section aria-labelledby={id}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id} className="text-title">{title}</h2>
        <p className="num text-small text-ink-3">
          <Link className="inline-flex min-h-6 items-center" to={`/practice/answers/${answer.id}`}>
            {answer.day}
          </Link>
          {" · "}
          {answer.origin}
        </p>
      </div>
      <p className="num">
        <Lamps level={answer.level} /> {answer.level === null
          ? <span className="text-small">Not enough evidence: {answer.judgement.because}</span>
          : <span className="text-small">level {answer.level.toFixed(1)}</span>}
      </p>
      {answer.parts.map((part, at) => (
        <div key={part.asked} className="grid gap-2">
          {at > 0 && (
            <p className="mt-3 font-serif italic" dir="auto">
              <span className="caps me-2 not-italic">Follow-up</span>
              {part.asked}
            </p>
          )}
          <p className="said answered" dir="auto">
            <MarkedText text={part.text} marks={part.marks} />
          </p>
        </div>
      ))}
      {answer.judgement.missing.length > 0 && (
        <div className="aside">
          <p>
            <strong>Missing</strong>
          </p>
          <ul className="grid gap-1">{answer.judgement.missing.map((line) => <li key={line}>{line}</li>)}</ul>
        </div>
      )}
    </section>
  );
}

function Changes({ points, star, competencies }: Pick<Data, "points" | "star" | "competencies">) {
  return (
    <section className="grid gap-6 border-t border-line pt-8" aria-labelledby="changes">
      <h2 id="changes" className="text-act">What changed</h2>
      <Table caption="Levels before and after" head={["Competency", "Before", "After"]} stacks>
        {competencies.map(({ competency, label, before, after }) => (
          <tr key={competency}>
            <th scope="row" className="max-sm:basis-full">{label}</th>
            <td>
              <span className="caps sm:hidden">Before</span> <Lamps level={before} />
            </td>
            <td className="max-sm:basis-auto">
              <span className="caps sm:hidden">After</span> <Lamps level={after} />
            </td>
          </tr>
        ))}
      </Table>
      {star && (
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          {star.map(({ label, change }) => (
            <span key={label} className="inline-flex items-baseline gap-2">
              {label} <Change change={change} />
            </span>
          ))}
        </p>
      )}
      <ul className="grid gap-3">
        {points.map(({ id, text, change, quote }) => (
          <li key={id} className="grid gap-x-4 gap-y-1 sm:grid-cols-[6rem_minmax(0,1fr)]">
            <span>
              <Change change={change} />
            </span>
            <span className="max-w-measure">
              {text}
              {quote && (change === "gained" || change === "kept") && (
                <q className="block font-serif text-ink-2" dir="auto">{quote}</q>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export default function Compare({ loaderData }: Route.ComponentProps) {
  const { question, before, after, summary, judgedAgain } = loaderData;
  return (
    <>
      <SiteBar />
      <main id="content" className="page grid gap-8 pt-6">
        <PracticeNav />
        <div className="grid gap-3">
          <p className="caps">{question.skill}</p>
          <h1 className="max-w-[46ch] text-act" dir="auto">{question.text}</h1>
          <p className="num max-w-measure text-lead text-ink-2">{summary}</p>
          {judgedAgain && (
            <p className="max-w-measure text-small text-ink-3">
              The two were judged by different engines or rubrics. Here the rules read both again, so that the
              levels compare; a report keeps what it said.
            </p>
          )}
        </div>
        <div className="beside">
          <Side id="before" title="Before" answer={before} />
          <Side id="after" title="After" answer={after} />
        </div>
        <Changes {...loaderData} />
        <div className="flex flex-wrap gap-3">
          <ButtonLink look="main" to={`/practice/answers/${after.id}`}>Answer it once more</ButtonLink>
          {question.tellsOfEvents && (
            <ButtonLink to={`/practice/stories/new?from=${after.id}`}>Keep the new one as a story</ButtonLink>
          )}
        </div>
      </main>
    </>
  );
}
