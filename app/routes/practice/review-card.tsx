/** One question of a review: asked, answered from memory, judged at once, and given its next day. */
import { data, Form, Link, redirect } from "react-router";
import { DomainError } from "../../../server/errors.ts";
import { FELT, type Felt } from "../../../server/practice/practice.ts";
import { Button, ButtonLink } from "../../components/button.tsx";
import { Disclosure } from "../../components/disclosure.tsx";
import { PracticeAnswerBox } from "../../components/practice-answer-box.tsx";
import { PracticeAsked } from "../../components/practice-asked.tsx";
import { PracticeAttempt } from "../../components/practice-attempt.tsx";
import { PracticeNav } from "../../components/practice-nav.tsx";
import { SiteBar } from "../../components/site-bar.tsx";
import { answerPage } from "../../http/answer.ts";
import { intentUnknown } from "../../http/intent-unknown.ts";
import { pageHeaders } from "../../http/page-headers.ts";
import { dayWords, readPractice, toAnswerPage, toQuestionPage } from "../../http/practice-page.ts";
import { describeFailure } from "../../http/problem-response.ts";
import { readForm } from "../../http/read-form.ts";
import { takeLimit } from "../../middleware/rate-limit.ts";
import type { Route } from "./+types/review-card";

export const headers = pageHeaders;

export function meta() {
  return [{ title: "Review · Greenroom" }];
}

export const loader = answerPage(async ({ request, params, context }: Route.LoaderArgs) => {
  const { practice, owner, timeZone } = await readPractice(context);
  const [{ card, attempts, today }, { due }] = await Promise.all([
    practice.card(owner, params.card),
    practice.reviews(owner),
  ]);
  const wanted = new URL(request.url).searchParams.get("answer");
  const given = attempts.find(({ id, review }) => id === wanted && review !== null);
  const stories = given ? [] : await practice.storiesFor(owner, card.question);
  const next = due.find(({ id }) => id !== card.id);
  return {
    question: toQuestionPage(card),
    key: crypto.randomUUID(),
    stories: stories.map(({ story }) => ({ id: story.id, title: story.title })),
    dueToday: card.state === "active" && card.dueDay <= today,
    dueDay: dayWords(card.dueDay),
    left: due.length,
    next: next?.id ?? null,
    earlier: attempts.filter(({ id }) => id !== given?.id).map((answer) => toAnswerPage(answer, timeZone)),
    given: given
      ? {
        answer: toAnswerPage(given, timeZone),
        counted: given.review?.counted ?? false,
        quality: given.review?.quality ?? 0,
        felt: given.review?.felt ?? "as-judged",
        // Another review since then has its own date.
        newest: attempts.findLast(({ review }) => review?.counted)?.id === given.id,
        nextDay: dayWords(given.review?.nextDay ?? card.dueDay),
        reference: card.question.reference,
        source: card.question.source ?? null,
      }
      : null,
  };
});

export const action = answerPage(async ({ request, params, context }: Route.ActionArgs) => {
  const { practice, owner } = await readPractice(context);
  const form = await readForm(request);
  const felt = FELT.find((known) => known === form["felt"]);
  if (form["intent"] === "felt" && felt) {
    const { id } = await practice.adjustReview(owner, form["answer"] ?? "", felt);
    throw redirect(`/practice/review/${params.card}?answer=${id}`, 303);
  }
  if (form["intent"] !== "answer") {
    throw intentUnknown();
  }
  const text = form["text"] ?? "";
  let id: string;
  try {
    const { error } = await takeLimit("interview", request, context);
    if (error) throw error;
    ({ id } = await practice.review(owner, params.card, { text, key: form["key"] ?? crypto.randomUUID() }));
  } catch (thrown) {
    if (thrown instanceof DomainError && thrown.kind === "missing") throw thrown;
    const { status, headers, error } = describeFailure(thrown);
    return data({ message: error.userMessage, text }, { status, headers });
  }
  throw redirect(`/practice/review/${params.card}?answer=${id}`, 303);
});

const FELT_WAYS: readonly { felt: Felt; label: string }[] = [
  { felt: "harder", label: "It felt harder" },
  { felt: "as-judged", label: "About as judged" },
  { felt: "easier", label: "It felt easier" },
];

function Outcome({ given, next, left }: {
  given: NonNullable<Route.ComponentProps["loaderData"]["given"]>;
  next: string | null;
  left: number;
}) {
  return (
    <>
      <PracticeAttempt answer={given.answer} who="You said" />
      <section
        className="notice kept grid max-w-[calc(var(--container-measure)+4rem)] gap-3 lg:ms-40"
        aria-labelledby="next-day"
      >
        <h2 id="next-day" className="text-title">
          {given.counted ? `It comes back on ${given.nextDay}.` : `Its day is still ${given.nextDay}.`}
        </h2>
        <p className="max-w-measure text-ink-2">
          {!given.counted
            ? "This was before its day: practice that leaves the date alone."
            : given.quality >= 3
            ? "Recalled at level 3 or better, so the step to the next time grows."
            : "Not at level 3 yet, so it starts again with a day."}
        </p>
        {given.counted && given.newest && (
          <Form method="post" className="flex flex-wrap items-center gap-2" replace preventScrollReset>
            <input type="hidden" name="intent" value="felt" />
            <input type="hidden" name="answer" value={given.answer.id} />
            {FELT_WAYS.map(({ felt, label }) => (
              <Button key={felt} name="felt" value={felt} aria-pressed={felt === given.felt}>
                {felt === given.felt && <span aria-hidden="true">✓</span>}
                {label}
              </Button>
            ))}
          </Form>
        )}
      </section>
      <Disclosure summary="What a good answer holds" className="lg:ms-40">
        <p className="mt-1 max-w-measure text-ink-2">{given.reference}</p>
        {given.source && (
          <p className="mt-2">
            Read on: <a href={given.source.url} rel="noreferrer noopener">{given.source.title}</a>
          </p>
        )}
      </Disclosure>
      <div className="flex flex-wrap items-center gap-4 lg:ms-40">
        {next
          ? <ButtonLink look="main" to={`/practice/review/${next}`}>Next question</ButtonLink>
          : <ButtonLink look="main" to="/practice/review">Done for today</ButtonLink>}
        {next && <span className="num text-ink-3">{left} left today</span>}
      </div>
    </>
  );
}

export default function ReviewCard({ loaderData, actionData }: Route.ComponentProps) {
  const { question, given, next, left, earlier, dueToday, dueDay, stories } = loaderData;
  return (
    <>
      <SiteBar />
      <main id="content" className="page grid gap-8 pt-6">
        <PracticeNav due={left} />
        <PracticeAsked how="Asked again" question={question} />
        {given
          ? <Outcome given={given} next={next} left={left} />
          : (
            <div className="grid max-w-[calc(var(--container-measure)+10rem)] gap-4 lg:ms-40">
              {!dueToday && (
                <p className="notice">
                  It is due on {dueDay}. Answering before is practice, and the date stays.
                </p>
              )}
              <PracticeAnswerBox
                label="From memory"
                button="See how it stands"
                submissionKey={loaderData.key}
                text={actionData?.text}
                problem={actionData?.message}
              />
              {stories.length > 0 && (
                <Disclosure summary="Your stories that fit">
                  <ul className="grid">
                    {stories.map(({ id, title }) => (
                      <li key={id}>
                        <Link className="inline-block py-1" to={`/practice/stories/${id}`} dir="auto">
                          {title}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </Disclosure>
              )}
              <p className="text-small text-ink-3">
                Do not look it up first. “I don’t know” is an answer too: it brings the question back
                tomorrow.
              </p>
            </div>
          )}
        {earlier.length > 0 && (
          <Disclosure summary={`Your earlier answers (${earlier.length})`}>
            <ol className="mt-2 grid gap-8">
              {earlier.toReversed().map((answer) => (
                <li key={answer.id} className="grid gap-3 border-t border-line pt-5">
                  <p className="num text-small text-ink-3">
                    <Link to={`/practice/answers/${answer.id}`}>{answer.day}</Link> · {answer.origin}
                    {given && (
                      <>
                        {" · "}
                        <Link to={`/practice/answers/${answer.id}/beside/${given.answer.id}`}>
                          Set it beside the new one
                        </Link>
                      </>
                    )}
                  </p>
                  <PracticeAttempt answer={answer} who="You said" />
                </li>
              ))}
            </ol>
          </Disclosure>
        )}
      </main>
    </>
  );
}
