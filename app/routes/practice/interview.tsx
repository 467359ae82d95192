/** The interview: one question at a time, streamed where there is JavaScript, by forms where there is none. */
import { useEffect, useId, useState } from "react";
import {
  Form,
  isRouteErrorResponse,
  redirect,
  type ShouldRevalidateFunctionArgs,
  useFetcher,
  useRevalidator,
} from "react-router";
import { isConnectionLost, keepTrying } from "../../browser/keep-trying.ts";
import { useDraft } from "../../browser/use-draft.ts";
import { useEventStream } from "../../browser/use-event-stream.ts";
import { useHydrated } from "../../browser/use-hydrated.ts";
import { AskedNow } from "../../components/asked-now.tsx";
import { Composer } from "../../components/composer.tsx";
import { InterviewBar } from "../../components/interview-bar.tsx";
import { MODE_LABELS } from "../../components/labels.ts";
import { Turn } from "../../components/transcript.tsx";
import { servicesContext } from "../../context.ts";
import { answerPage } from "../../http/answer.ts";
import { actOnInterview, type Outcome } from "../../http/interview-form.ts";
import { toInterviewPage } from "../../http/interview-page.ts";
import { ownerOf } from "../../http/page-owner.ts";
import { pageHeaders } from "../../http/page-headers.ts";
import type { Route } from "./+types/interview";

const FOLLOW_AGAIN_MS = 250;
/** Refusals after which the interview stands elsewhere than the page shows. */
const CONFLICTS = new Set([
  "answer-conflict",
  "answer-out-of-turn",
  "interview-finished",
  "interview-paused",
]);

export const headers = pageHeaders;

export function meta({ loaderData }: Route.MetaArgs) {
  return [{ title: `Interview${loaderData?.jobRole ? ` · ${loaderData.jobRole}` : ""} · Greenroom` }];
}

export const loader = answerPage(async ({ params, context }: Route.LoaderArgs) => {
  const view = await context.get(servicesContext).interviews.view(ownerOf(context), params.id);
  if (view.state === "finished") throw redirect(`/practice/${params.id}/report`);
  return { ...toInterviewPage(view), submissionKey: crypto.randomUUID() };
});

export const action = answerPage(({ request, params, context }: Route.ActionArgs) =>
  actOnInterview(request, params.id, context)
);

/** A page that cannot be loaded again for now stays as it is. */
export function clientLoader({ request, serverLoader }: Route.ClientLoaderArgs) {
  return keepTrying(serverLoader, request.signal);
}

/** What the candidate wrote must not vanish with the connection or behind a failure of ours either. */
export async function clientAction(
  { request, serverAction }: Route.ClientActionArgs,
): Promise<Outcome> {
  const sent = request.clone();
  try {
    return await serverAction();
  } catch (thrown) {
    if (thrown instanceof Response || isRouteErrorResponse(thrown) && thrown.status < 500) throw thrown;
    const text = (await sent.formData()).get("text");
    return {
      ok: false,
      code: "not-sent",
      message: isConnectionLost(thrown)
        ? "The connection is lost. Your text is still here; send it again when you are back."
        : "Something failed on our side. Your text is still here; please send it again in a moment.",
      text: typeof text === "string" ? text : "",
      standing: null,
    };
  }
}

/** What was not sent changed nothing, and nobody may be there to ask; after a conflict the page shows what stands. */
export function shouldRevalidate({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  if (actionResult?.code === "not-sent") return false;
  return defaultShouldRevalidate || CONFLICTS.has(actionResult?.code);
}

export default function Interview({ loaderData: page, actionData }: Route.ComponentProps) {
  const live = useHydrated();
  const revalidator = useRevalidator();
  const fetcher = useFetcher<typeof action>();
  const headingId = useId();
  const outcome: Outcome | undefined = fetcher.data ?? actionData;
  const acknowledged = outcome?.ok ? outcome.sequence : null;
  const taken = outcome?.ok && outcome.taken ? outcome.sequence : null;

  // Follow from the acknowledged answer, or from where the page stands when it was loaded mid-turn.
  const [after, setAfter] = useState<number | null>(null);
  useEffect(() => {
    if (acknowledged !== null) setAfter(acknowledged);
  }, [acknowledged]);
  useEffect(() => {
    if (page.state !== "thinking" || after !== null) return;
    // After a stream that ended too early: again, but never in a hurry.
    const timer = setTimeout(() => setAfter(page.sequence), FOLLOW_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [page.state, page.sequence, after]);

  // What was heard stays until the page that holds it is there; in between the question would vanish for a moment.
  const [heardOn, setHeardOn] = useState<typeof page | null>(null);
  const { speech, reconnecting } = useEventStream({
    url: `/practice/${page.id}/events`,
    after,
    onDone() {
      setHeardOn(page);
      revalidator.revalidate();
    },
  });
  useEffect(() => {
    if (heardOn === null || heardOn === page) return;
    setHeardOn(null);
    setAfter(null);
  }, [heardOn, page]);

  const asking = page.asking ??
    { kind: "question" as const, index: page.questionNumber - 1, part: 0, text: "" };
  const draft = useDraft({ url: `/practice/${page.id}/draft`, index: asking.index, part: asking.part });
  const sending = fetcher.state === "submitting";
  // The page may know the next question before the stream has told it to its end: then nobody needs to wait.
  const caughtUp = after !== null && page.state !== "thinking" && page.sequence > after;
  const thinking = (after !== null && !caughtUp) || sending || page.state === "thinking";
  const sent = fetcher.formData?.get("intent") === "answer"
    ? String(fetcher.formData.get("text") ?? "")
    : null;
  const [pendingAnswer, setPendingAnswer] = useState<string | null>(null);
  useEffect(() => {
    if (sent !== null) setPendingAnswer(sent);
  }, [sent]);
  const failure = outcome && !outcome.ok ? outcome : null;
  useEffect(() => setPendingAnswer(null), [page.sequence, failure]);
  useEffect(() => {
    if (failure?.code === "not-sent") draft.changed(failure.text);
  }, [failure]);

  const current = page.turns.at(-1);
  const askedSequence = page.asking
    ? current?.lines.findLast((line) => line.who === "interviewer" || line.who === "follow-up")?.sequence
    : undefined;

  function submitted(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    if (submitter?.ariaDisabled === "true") return;
    draft.submitted();
    fetcher.submit(new FormData(event.currentTarget, submitter), { method: "post" });
  }

  return (
    <>
      <InterviewBar page={page} live={live} />
      <main id="content" className="page pt-8" aria-labelledby={headingId}>
        <h1 id={headingId} className="caps mb-8 font-sans">
          {[page.assessment ? "Assessment" : "Practice", page.jobRole, `${MODE_LABELS[page.mode]} interview`]
            .filter(Boolean).join(" · ")}
        </h1>
        <section className="script" aria-label="The interview so far">
          {page.turns.length <= 1 && (
            <>
              <p className="who caps">Interviewer</p>
              <p className="said">{page.welcome}</p>
              <span className="max-lg:hidden" />
            </>
          )}
          {page.turns.map((turn) => (
            <Turn key={turn.index} turn={turn} until={turn === current ? askedSequence : undefined} />
          ))}
          {pendingAnswer !== null && current && (
            <>
              <Turn
                turn={{ ...current, lines: current.lines.filter((line) => line.sequence === askedSequence) }}
              />
              <p className="who caps">You</p>
              <p className="said answered" dir="auto">{pendingAnswer}</p>
              <span className="max-lg:hidden" />
            </>
          )}
          {page.state === "paused" ? null : (
            <AskedNow
              asking={page.asking}
              turn={current}
              speech={caughtUp ? null : speech}
              thinking={thinking}
            />
          )}
        </section>
        <p className="sr-only" aria-live="polite">{speech?.complete ? `Interviewer: ${speech.text}` : ""}</p>
        {reconnecting && (
          <p className="notice mt-6" role="status">
            The connection is lost. Your answer is kept; the question goes on as soon as you are back.
          </p>
        )}
        {page.state === "thinking" && !live && (
          <noscript>
            <meta httpEquiv="refresh" content="2" />
            <p className="notice mt-6">The interviewer is thinking. This page looks again by itself.</p>
          </noscript>
        )}
        {failure?.standing && (
          <div className="notice problem mt-6 grid gap-2">
            <p>{failure.message}</p>
            <p className="caps">What stands</p>
            <p className="font-serif whitespace-pre-wrap">{failure.standing}</p>
            <p className="caps">What you sent now, also kept</p>
            <p className="font-serif whitespace-pre-wrap">{failure.text}</p>
          </div>
        )}
        {page.state === "paused"
          ? (
            <Form method="post" className="grid justify-items-start gap-4 py-12">
              <h2 className="text-act">Paused. The clock stands still.</h2>
              <p className="text-ink-2">Everything is kept. Come back to this address whenever you like.</p>
              <button type="submit" className="button main" name="intent" value="resume">Go on</button>
            </Form>
          )
          : (
            <Composer
              asking={asking}
              draft={failure && !failure.standing && !live ? failure.text : page.draft}
              submissionKey={page.submissionKey}
              acknowledged={taken}
              problem={failure && !failure.standing ? failure.message : null}
              busy={thinking}
              draftState={draft.state}
              onChange={draft.changed}
              onSubmit={live ? submitted : undefined}
              live={live}
            />
          )}
      </main>
    </>
  );
}
