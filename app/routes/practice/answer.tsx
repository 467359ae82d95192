/** One answer with its judgement, all attempts at the same question, and room for another one. */
import { data, Link, redirect } from "react-router";
import { DomainError } from "../../../server/errors.ts";
import { PracticeAnswerBox } from "../../components/practice-answer-box.tsx";
import { PracticeAsked } from "../../components/practice-asked.tsx";
import { PracticeAttempt } from "../../components/practice-attempt.tsx";
import { PracticeNav } from "../../components/practice-nav.tsx";
import { SiteBar } from "../../components/site-bar.tsx";
import { answerPage } from "../../http/answer.ts";
import { pageHeaders } from "../../http/page-headers.ts";
import { readPractice, toAnswerPage, toQuestionPage } from "../../http/practice-page.ts";
import { describeFailure } from "../../http/problem-response.ts";
import { readForm } from "../../http/read-form.ts";
import { takeLimit } from "../../middleware/rate-limit.ts";
import type { Route } from "./+types/answer";

export const headers = pageHeaders;

export function meta() {
  return [{ title: "Answer again · Greenroom" }];
}

export const loader = answerPage(async ({ params, context }: Route.LoaderArgs) => {
  const { practice, owner, timeZone } = await readPractice(context);
  const { answer, attempts } = await practice.answer(owner, params.answer);
  return {
    key: crypto.randomUUID(),
    question: toQuestionPage(answer),
    shown: toAnswerPage(answer, timeZone),
    attempts: attempts.map((attempt) => {
      const { id, day, origin, level } = toAnswerPage(attempt, timeZone);
      return { id, day, origin, level };
    }),
  };
});

export const action = answerPage(async ({ request, params, context }: Route.ActionArgs) => {
  const { practice, owner } = await readPractice(context);
  const form = await readForm(request);
  const text = form["text"] ?? "";
  let id: string;
  try {
    const { error } = await takeLimit("interview", request, context);
    if (error) throw error;
    const key = form["key"] || crypto.randomUUID();
    ({ id } = await practice.answerAgain(owner, params.answer, { text, key }));
  } catch (thrown) {
    if (thrown instanceof DomainError && thrown.kind === "missing") throw thrown;
    const { status, headers, error } = describeFailure(thrown);
    return data({ message: error.userMessage, text }, { status, headers });
  }
  throw redirect(`/practice/answers/${params.answer}/beside/${id}`, 303);
});

export default function Answer({ loaderData, actionData }: Route.ComponentProps) {
  const { question, shown, attempts } = loaderData;
  return (
    <>
      <SiteBar />
      <main id="content" className="page grid gap-8 pt-6">
        <PracticeNav />
        <PracticeAsked how="Asked" question={question} />

        <section className="grid gap-4" aria-labelledby="again">
          <h2 id="again" className="text-act lg:ms-40">Answer it again</h2>
          <div className="grid max-w-[calc(var(--container-measure)+10rem)] gap-4 lg:ms-40">
            <PracticeAnswerBox
              label="Your new answer"
              button="Set it beside the old one"
              submissionKey={loaderData.key}
              text={actionData?.text}
              problem={actionData?.message}
            />
          </div>
        </section>

        <section className="grid gap-4 border-t border-line pt-8" aria-labelledby="shown">
          <h2 id="shown" className="text-act lg:ms-40">What you said on {shown.day}</h2>
          <PracticeAttempt answer={shown} who="You said" />
          <p className="entry-actions lg:ms-40">
            {question.tellsOfEvents && (
              <Link to={`/practice/stories/new?from=${shown.id}`}>Keep it as a story</Link>
            )}
            {shown.interviewId && (
              <Link to={`/practice/${shown.interviewId}/report`}>Read it in its report</Link>
            )}
          </p>
        </section>

        {attempts.length > 1 && (
          <section className="grid gap-3" aria-labelledby="attempts">
            <h2 id="attempts" className="text-act lg:ms-40">All your answers to it</h2>
            <ol className="entry-list">
              {attempts.toReversed().map((attempt) => (
                <li key={attempt.id} className="entry-line pair">
                  <p className="when num">{attempt.day}</p>
                  <p className="entry-actions num">
                    <span>
                      {attempt.origin} ·{" "}
                      {attempt.level === null ? "not judged" : `level ${attempt.level.toFixed(1)}`}
                    </span>
                    {attempt.id === shown.id
                      ? <span className="text-ink-3">shown above</span>
                      : (
                        <Link to={`/practice/answers/${shown.id}/beside/${attempt.id}`}>
                          Set it beside the one above
                        </Link>
                      )}
                  </p>
                </li>
              ))}
            </ol>
          </section>
        )}
      </main>
    </>
  );
}
