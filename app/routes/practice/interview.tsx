/** The interview: one question at a time, streamed where there is JavaScript, by forms where there is none. */
import { useEffect, useId, useState } from "react";
import {
  data,
  Form,
  isRouteErrorResponse,
  redirect,
  type ShouldRevalidateFunctionArgs,
  useFetcher,
  useRevalidator,
} from "react-router";
import { DomainError } from "../../../server/errors.ts";
import { isConnectionLost, keepTrying } from "../../browser/keep-trying.ts";
import { useDraft } from "../../browser/use-draft.ts";
import { useEventStream } from "../../browser/use-event-stream.ts";
import { useHydrated } from "../../browser/use-hydrated.ts";
import { Composer } from "../../components/composer.tsx";
import { InterviewBar } from "../../components/interview-bar.tsx";
import { MODE_LABELS } from "../../components/labels.ts";
import { Turn } from "../../components/transcript.tsx";
import { servicesContext } from "../../context.ts";
import { answerPage } from "../../http/answer.ts";
import { type InterviewPage, seenWhileTyping, toInterviewPage } from "../../http/interview-page.ts";
import { ownerOf } from "../../http/page-owner.ts";
import { pageHeaders } from "../../http/page-headers.ts";
import { describeFailure } from "../../http/problem-response.ts";
import { readForm } from "../../http/read-form.ts";
import { takeLimit } from "../../middleware/rate-limit.ts";
import type { Route } from "./+types/interview";

/** How long a page without JavaScript waits for the next question before it shows that it is still coming. */
const PATIENCE_MS = 12_000;
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

type Outcome =
  /** `taken`: the text stands in the script now and leaves the box; otherwise it stays there. */
  | { ok: true; sequence: number; taken: boolean }
  | { ok: false; message: string; code: string; text: string; standing: string | null };

export const action = answerPage(async ({ request, params, context }: Route.ActionArgs) => {
  const { interviews } = context.get(servicesContext);
  const owner = ownerOf(context);
  const { id } = params;
  const form = await readForm(request);
  const text = form["text"] ?? "";
  const live = form["live"] === "1";
  const expects = seenWhileTyping(form);

  /** With JavaScript the event stream shows what follows; without it the redirect does. */
  async function settled(sequence: number, taken: boolean) {
    if (live) return data<Outcome>({ ok: true, sequence, taken });
    await interviews.settled(id, PATIENCE_MS);
    throw redirect(`/practice/${id}#now`, 303);
  }

  try {
    const { error } = await takeLimit("interview", request, context);
    if (error) throw error;
    switch (form["intent"]) {
      case "answer": {
        const { sequence } = await interviews.answer(owner, id, { text, key: form["key"], expects });
        return settled(sequence, true);
      }
      case "skip":
        return settled((await interviews.skip(owner, id, form["key"])).sequence, true);
      case "repeat":
      case "clarify": {
        if (text.trim()) await interviews.saveDraft(owner, id, text, expects);
        return settled((await interviews.clarify(owner, id, form["intent"])).sequence, false);
      }
      case "draft":
        await interviews.saveDraft(owner, id, text, expects);
        throw redirect(`/practice/${id}?saved=1#now`, 303);
      case "pause":
        await interviews.pause(owner, id);
        throw redirect(`/practice/${id}`, 303);
      case "resume":
        await interviews.resume(owner, id);
        throw redirect(`/practice/${id}#now`, 303);
      case "end":
        await interviews.end(owner, id);
        throw redirect(`/practice/${id}/report`, 303);
      default:
        throw new DomainError("invalid", {
          code: "intent-unknown",
          userMessage: "This form was not understood. Nothing was changed.",
        });
    }
  } catch (thrown) {
    // What the candidate wrote must never vanish behind an error page.
    if (!(thrown instanceof DomainError) || thrown.kind === "missing" || thrown.kind === "gone") throw thrown;
    const { status, headers, error } = describeFailure(thrown);
    const { standing } = error.details;
    return data<Outcome>({
      ok: false,
      message: error.userMessage,
      code: error.code,
      text,
      standing: typeof standing === "string" ? standing : null,
    }, { status, headers });
  }
});

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

/** What is being asked, set large; while it is spoken, with a caret at its end. */
function Now({ page, speech, thinking }: {
  page: InterviewPage;
  speech: { text: string; complete: boolean } | null;
  thinking: boolean;
}) {
  const turn = page.turns.at(-1);
  const spoken = speech ?? (thinking ? { text: "", complete: false } : null);
  const line = page.asking && turn?.lines.findLast((line) => line.who !== "you" && line.who !== "again");
  const again = turn?.lines.findLast((line) => line.who === "again");
  const probe = !spoken && page.asking?.kind === "probe";
  return (
    <>
      <p className="who caps" id="now">{probe ? "Follow-up" : "Interviewer"}</p>
      <div className="asked-now">
        <p className={`said asked${spoken && !spoken.complete ? " caret" : ""}`} dir="auto">
          {spoken ? spoken.text : page.asking?.text}
        </p>
        {!spoken && again && line && again.sequence > line.sequence && (
          <p className="said answered mt-3" dir="auto">{again.text}</p>
        )}
      </div>
      {!spoken && probe && line?.because
        ? <p className="aside ask">{line.because} It does not lower your score.</p>
        : !spoken && turn
        ? (
          <p className="aside">
            {turn.competencies.join(", ")}
            <br />
            <span className="num">Level {turn.difficulty} of 10</span>
          </p>
        )
        : <span className="max-lg:hidden" />}
    </>
  );
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

  const { speech, reconnecting } = useEventStream({
    url: `/practice/${page.id}/events`,
    after,
    onDone: () => revalidator.revalidate().then(() => setAfter(null)),
  });

  const asking = page.asking ??
    { kind: "question" as const, index: page.questionNumber - 1, part: 0, text: "" };
  const draft = useDraft({ url: `/practice/${page.id}/draft`, index: asking.index, part: asking.part });
  const sending = fetcher.state === "submitting";
  const thinking = after !== null || sending || page.state === "thinking";
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
          {page.state === "paused" ? null : <Now page={page} speech={speech} thinking={thinking} />}
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
