/** One question set: fills as parts of it are done, and lets its owner change, practise and take it along. */
import { data, Form, Link, redirect } from "react-router";
import { DomainError } from "../../../server/errors.ts";
import { useSetProgress } from "../../browser/use-set-progress.ts";
import { Button } from "../../components/button.tsx";
import { Disclosure } from "../../components/disclosure.tsx";
import { Notice } from "../../components/notice.tsx";
import { ProblemSummary } from "../../components/problem-summary.tsx";
import { ProgressLine } from "../../components/progress-line.tsx";
import { SetSkillSection } from "../../components/set-skill.tsx";
import { SiteBar } from "../../components/site-bar.tsx";
import { servicesContext, viewerContext } from "../../context.ts";
import { answerPage } from "../../http/answer.ts";
import { changeSet, takesWork } from "../../http/change-set.ts";
import { pageHeaders } from "../../http/page-headers.ts";
import { ownerOf } from "../../http/page-owner.ts";
import { describeFailure } from "../../http/problem-response.ts";
import { questionSetPage } from "../../http/question-set-page.ts";
import { readForm } from "../../http/read-form.ts";
import { takeLimit } from "../../middleware/rate-limit.ts";
import type { Route } from "./+types/set";

export const headers = pageHeaders;

export function meta({ loaderData }: Route.MetaArgs) {
  return [{ title: `${loaderData?.set.title ?? "Question set"} · Greenroom` }];
}

export const loader = answerPage(async ({ params, context }: Route.LoaderArgs) => {
  const { questionSets } = context.get(servicesContext);
  return { set: questionSetPage(await questionSets.view(ownerOf(context), params.id)) };
});

export const action = answerPage(async ({ request, params, context }: Route.ActionArgs) => {
  const services = context.get(servicesContext);
  const fields = await readForm(request);
  try {
    const { error } = takesWork(fields["intent"])
      ? await takeLimit("interview", request, context)
      : { error: null };
    if (error) throw error;
    const next = await changeSet(services, {
      owner: ownerOf(context),
      claim: () => context.get(viewerContext).claim(),
      setId: params.id,
      fields,
    });
    throw redirect(next, 303);
  } catch (thrown) {
    if (!(thrown instanceof DomainError) || thrown.kind === "missing") throw thrown;
    const { status, headers, error } = describeFailure(thrown);
    return data({ message: error.userMessage, stamp: crypto.randomUUID() }, { status, headers });
  }
});

const DOWNLOADS = [
  ["txt", "Text"],
  ["md", "Markdown"],
  ["csv", "CSV"],
  ["json", "JSON"],
  ["pdf", "PDF"],
] as const;

export default function QuestionSetPage({ loaderData: { set }, actionData, params }: Route.ComponentProps) {
  const { reconnecting } = useSetProgress(
    set.working ? `/question-sets/${params.id}/events?after=${set.sequence}` : null,
  );
  return (
    <>
      <SiteBar />
      <main id="content" className="page grid gap-8 pt-12">
        <header className="grid gap-3">
          <p className="text-small">
            <Link className="inline-flex min-h-6 items-center" to="/question-sets">All question sets</Link>
          </p>
          <h1 className="text-display">{set.title}</h1>
          <p className="num text-ink-2">
            {set.questionCount} {set.questionCount === 1 ? "question" : "questions"} · {set.day}
          </p>
          {set.working && (
            <div className="grid max-w-measure gap-2">
              <ProgressLine label="How far the set is" share={set.share ?? undefined}>
                {reconnecting ? "The connection is lost; trying again. The work goes on." : `${set.doing}.`}
              </ProgressLine>
              <noscript>
                <p className="text-small">
                  <a href={`/question-sets/${params.id}`}>Look again</a>{" "}
                  in a moment: what is done is shown, and you may leave meanwhile.
                </p>
              </noscript>
            </div>
          )}
          <p className="sr-only" role="status">
            {set.working ? "" : `The set is ready: ${set.questionCount} questions.`}
          </p>
          {set.closing && <p className="max-w-measure text-ink-2">{set.closing}</p>}
        </header>
        {actionData && <ProblemSummary key={actionData.stamp} message={actionData.message} />}
        {set.notes.length > 0 && (
          <Notice>
            <ul className="grid gap-1">
              {set.notes.map(({ sequence, message }) => <li key={sequence}>{message}</li>)}
            </ul>
          </Notice>
        )}
        <div className="flex flex-wrap items-center gap-3">
          <Form method="post" className="contents">
            {set.questionCount > 0 && (
              <Button look="main" name="intent" value="practise-set">Practise these questions</Button>
            )}
            {set.state === "working" && <Button name="intent" value="cancel">Stop here</Button>}
          </Form>
          {set.questionCount > 0 && (
            <p className="flex flex-wrap gap-x-4 text-small">
              <span className="text-ink-3">Take it along:</span>
              {DOWNLOADS.map(([format, label]) => (
                <a key={format} href={`/question-sets/${params.id}/download/${format}`} download>{label}</a>
              ))}
            </p>
          )}
        </div>
        <div className="set-skills">
          {set.skills.map((skill, at) => (
            <SetSkillSection
              key={skill.skill}
              skill={skill}
              open={at === 0 || skill.problem !== null}
              busy={set.state === "working"}
            />
          ))}
        </div>
        <footer className="grid max-w-measure gap-2 text-small text-ink-3">
          <p className="num">{set.cost}</p>
          <p>
            {set.fromResume
              ? "Kept until you delete it: the questions, and the name and lines of the resume that they quote. " +
                "The resume itself is forgotten on its own day."
              : "Kept until you delete it."}
          </p>
          <Disclosure summary="Delete this set" look="button">
            <Form method="post" className="grid gap-2 pt-2">
              <p>The questions and how they were made are deleted for good.</p>
              <p>
                <Button name="intent" value="delete-set">Delete it</Button>
              </p>
            </Form>
          </Disclosure>
        </footer>
      </main>
    </>
  );
}
