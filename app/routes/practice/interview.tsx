/** The interview: one question at a time, streamed where there is JavaScript, by forms where there is none. */
import { useEffect, useId, useRef, useState } from "react";
import {
  Form,
  isRouteErrorResponse,
  redirect,
  type ShouldRevalidateFunctionArgs,
  useFetcher,
  useRevalidator,
} from "react-router";
import { isConnectionLost, keepTrying } from "../../browser/keep-trying.ts";
import { useAnnouncement } from "../../browser/use-announcement.ts";
import { useDraft } from "../../browser/use-draft.ts";
import { useHydrated } from "../../browser/use-hydrated.ts";
import { useOnline } from "../../browser/use-online.ts";
import { useStayAtEnd } from "../../browser/use-stay-at-end.ts";
import { useTurn } from "../../browser/use-turn.ts";
import { AskedNow } from "../../components/asked-now.tsx";
import { Button, ButtonLink } from "../../components/button.tsx";
import { ANSWER_FORM, Composer } from "../../components/composer.tsx";
import { InterviewBar } from "../../components/interview-bar.tsx";
import { InterviewScript } from "../../components/interview-script.tsx";
import { MODE_LABELS } from "../../components/labels.ts";
import { Notice } from "../../components/notice.tsx";
import { newestSaid, WHO } from "../../components/transcript.tsx";
import { servicesContext } from "../../context.ts";
import { answerPage } from "../../http/answer.ts";
import { actOnInterview, type Outcome } from "../../http/interview-form.ts";
import { toInterviewPage } from "../../http/interview-page.ts";
import { readClockHidden } from "../../http/clock-cookie.ts";
import { ownerOf } from "../../http/page-owner.ts";
import { pageHeaders } from "../../http/page-headers.ts";
import type { Route } from "./+types/interview";

/** Refusals after which the interview stands elsewhere than the page shows. */
const CONFLICTS = new Set([
  "answer-conflict",
  "answer-out-of-turn",
  "draft-out-of-turn",
  "interview-finished",
  "interview-paused",
]);

export const headers = pageHeaders;

export function meta({ loaderData }: Route.MetaArgs) {
  return [{ title: `Interview${loaderData?.jobRole ? ` · ${loaderData.jobRole}` : ""} · Greenroom` }];
}

export const loader = answerPage(async ({ request, params, context }: Route.LoaderArgs) => {
  const view = await context.get(servicesContext).interviews.view(ownerOf(context), params.id);
  if (view.state === "finished") throw redirect(`/practice/${params.id}/report`);
  return {
    ...toInterviewPage(view),
    clockHidden: await readClockHidden(request),
    submissionKey: crypto.randomUUID(),
  };
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

/** Two different answers to one question: both are shown, and neither is lost. */
function Conflict({ message, standing, text }: { message: string; standing: string; text: string }) {
  return (
    <Notice tone="problem" className="conflict">
      <p>{message}</p>
      <div>
        <p className="caps">What stands</p>
        <p className="said answered" dir="auto">{standing}</p>
      </div>
      <div>
        <p className="caps">What you sent now, also kept</p>
        <p className="said answered" dir="auto">{text}</p>
      </div>
    </Notice>
  );
}

function connectionWords(online: boolean, reconnecting: boolean): string | null {
  if (reconnecting) {
    return "The connection is lost. Your answer is kept; the question goes on as soon as you are back.";
  }
  return online
    ? null
    : "You are offline. Go on writing: it is kept here, and saved as soon as you are back.";
}

export default function Interview({ loaderData: page, actionData }: Route.ComponentProps) {
  const live = useHydrated();
  const online = useOnline();
  const revalidator = useRevalidator();
  const fetcher = useFetcher<typeof action>();
  const headingId = useId();
  const paused = page.state === "paused";
  const room = useRef<HTMLElement>(null);
  const goToEnd = useStayAtEnd(room, !paused);
  const outcome: Outcome | undefined = fetcher.data ?? actionData;
  const taken = outcome?.ok && outcome.taken ? outcome.sequence : null;
  const failure = outcome && !outcome.ok ? outcome : null;
  const revalidate = () => void revalidator.revalidate();
  const { speech, assessed, reconnecting, waiting } = useTurn({
    url: `/practice/${page.id}/events`,
    page,
    taken,
    revalidate,
  });

  const asking = page.asking ??
    { kind: "question" as const, index: page.questionNumber - 1, part: 0, text: "", hintsLeft: 0 };
  const draft = useDraft({
    url: `/practice/${page.id}/draft`,
    index: asking.index,
    part: asking.part,
    onOutdated: revalidate,
  });
  const intent = fetcher.state === "submitting" ? fetcher.formData?.get("intent") : null;
  const sending = intent === "answer" || intent === "skip";
  const thinking = waiting || sending;

  // What was just sent stands in the script at once, until it failed or the page that holds it is there.
  const sent = intent === "answer" ? String(fetcher.formData?.get("text") ?? "") : null;
  const [lastSent, setLastSent] = useState<{ text: string; on: number } | null>(null);
  useEffect(() => {
    if (sent !== null) setLastSent({ text: sent, on: page.sequence });
  }, [sent]);
  const pending = sent ?? (lastSent?.on === page.sequence && !failure ? lastSent.text : null);
  useEffect(() => {
    if (failure?.code === "not-sent") draft.changed(failure.text);
  }, [failure]);

  // What is asked, and an answer that is on its way, are read at the end of the page.
  // A pause begins at the top: that it is one, and how to go on.
  useEffect(() => {
    if (paused) scrollTo({ top: 0, behavior: "instant" });
    else goToEnd();
  }, [asking.index, asking.part, sending, paused]);

  // Answered in another tab meanwhile: who comes back sees where the interview stands.
  useEffect(() => {
    const back = () => {
      if (document.visibilityState === "visible") revalidate();
    };
    document.addEventListener("visibilitychange", back);
    return () => document.removeEventListener("visibilitychange", back);
  }, []);

  const said = speech?.complete
    ? `${
      WHO[speech.kind === "probe" ? "follow-up" : speech.kind === "again" ? "again" : "interviewer"]
    }: ${speech.text}`
    : thinking
    ? null
    : newestSaid(page.turns.at(-1));
  const announcement = useAnnouncement(said);

  function submitted(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    if (submitter?.ariaDisabled === "true") return;
    draft.submitted();
    fetcher.submit(new FormData(event.currentTarget, submitter), { method: "post" });
  }

  return (
    <div className="room">
      <InterviewBar page={page} live={live} form={paused ? undefined : ANSWER_FORM} />
      <main id="content" ref={room} className="page room-stage" aria-labelledby={headingId}>
        <h1 id={headingId} className="caps font-sans">
          {[page.assessment ? "Assessment" : "Practice", page.jobRole, `${MODE_LABELS[page.mode]} interview`]
            .filter(Boolean).join(" · ")}
        </h1>
        {paused && <Paused />}
        <InterviewScript
          page={page}
          pending={pending === null ? null : { text: pending, sequence: taken }}
          assessed={assessed}
          thinking={thinking}
        />
        {failure?.standing && (
          <Conflict message={failure.message} standing={failure.standing} text={failure.text} />
        )}
        {page.state === "thinking" && !live && (
          <noscript>
            <meta httpEquiv="refresh" content="2" />
            <Notice>The interviewer is thinking. This page looks again by itself.</Notice>
          </noscript>
        )}
        {!paused && (
          <>
            <AskedNow asking={page.asking} turn={page.turns.at(-1)} speech={speech} thinking={thinking} />
            <Composer
              asking={asking}
              draft={failure && !failure.standing && !live ? failure.text : page.draft}
              submissionKey={page.submissionKey}
              returned={failure && !failure.standing ? failure : null}
              problem={failure && !failure.standing ? failure.message : null}
              connection={connectionWords(online, reconnecting)}
              busy={thinking || intent !== null && intent !== undefined}
              draftState={draft.state}
              onChange={draft.changed}
              onSubmit={live ? submitted : undefined}
              live={live}
              hints={!page.assessment}
              earlier={page.turns.length > 1}
            />
          </>
        )}
        <p className="sr-only" aria-live="polite">{announcement}</p>
      </main>
    </div>
  );
}

function Paused() {
  return (
    <Form method="post" className="paused">
      <h2 className="text-act">Paused. The clock stands still.</h2>
      <p className="text-ink-2">
        Everything is kept: the question waits, and so does what you have written. Come back to this address
        whenever you like.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button look="main" name="intent" value="resume" autoFocus>Go on</Button>
        <ButtonLink look="quiet" to="/practice">Your interviews</ButtonLink>
      </div>
    </Form>
  );
}
