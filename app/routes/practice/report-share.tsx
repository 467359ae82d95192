/** Sharing a report: make a link that ends by itself, see when it was opened, take it back. */
import { Form, Link, redirect } from "react-router";
import { DomainError } from "../../../server/errors.ts";
import { type Share, SHARE_DAYS, SHARE_LABEL_LIMIT_CHARACTERS } from "../../../server/reports/reports.ts";
import { Button } from "../../components/button.tsx";
import { Choices } from "../../components/choices.tsx";
import { Field } from "../../components/field.tsx";
import { ProblemSummary } from "../../components/problem-summary.tsx";
import { type ListedShare, ShareList } from "../../components/share-list.tsx";
import { SiteBar } from "../../components/site-bar.tsx";
import { servicesContext } from "../../context.ts";
import { answerPage } from "../../http/answer.ts";
import { pageHeaders } from "../../http/page-headers.ts";
import { ownerOf } from "../../http/page-owner.ts";
import { actOnShares } from "../../http/share-form.ts";
import { shareAddress } from "../../http/share-link.ts";
import type { Route } from "./+types/report-share";

const DEFAULT_DAYS = "7";

export const headers = pageHeaders;

export function meta() {
  return [{ title: "Share this report · Greenroom" }];
}

const TIME = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });

function seen({ seenCount, firstSeenAt, lastSeenAt }: Share): string {
  if (firstSeenAt === null || lastSeenAt === null) return "Not opened yet.";
  const first = `${TIME.format(firstSeenAt)} UTC`;
  if (seenCount === 1) return `Opened once, ${first}.`;
  return `Opened ${seenCount} times, first ${first}, last ${TIME.format(lastSeenAt)} UTC.`;
}

function listed(request: Request, share: Share): ListedShare {
  const { id, label, state, createdAt, expiresAt, takenBackAt, token } = share;
  const until = `${TIME.format(expiresAt)} UTC`;
  return {
    id,
    label,
    state,
    address: state === "open" ? shareAddress(request, token) : null,
    made: `Made ${TIME.format(createdAt)} UTC.`,
    ends: takenBackAt !== null
      ? `on ${TIME.format(takenBackAt)} UTC`
      : state === "open"
      ? `until ${until}`
      : `on ${until}`,
    seen: seen(share),
  };
}

export const loader = answerPage(async ({ request, params, context }: Route.LoaderArgs) => {
  const { shares, reports } = context.get(servicesContext);
  const owner = ownerOf(context);
  try {
    // Nothing can be shared before it is written.
    await reports.get(owner, params.id);
  } catch (error) {
    if (error instanceof DomainError && error.code === "interview-running") {
      throw redirect(`/practice/${params.id}/report`);
    }
    throw error;
  }
  return {
    shares: (await shares.list(owner, params.id)).map((share) => listed(request, share)),
    choices: SHARE_DAYS.map(String),
    labelLimit: SHARE_LABEL_LIMIT_CHARACTERS,
  };
});

export const action = answerPage(({ request, params, context }: Route.ActionArgs) =>
  actOnShares(request, params.id, context)
);

export default function ShareReport({ loaderData, actionData, params }: Route.ComponentProps) {
  const { shares, choices, labelLimit } = loaderData;
  const working = shares.filter(({ state }) => state === "open").length;
  return (
    <>
      <SiteBar
        far={<Link to={`/practice/${params.id}/report`}>Back to the report</Link>}
      />
      <main id="content" className="page share-page">
        <div>
          <h1 className="text-display">Share this report</h1>
          <p className="mt-4 max-w-[58ch] text-lead text-ink-2">
            Whoever has the link reads the whole report, with your answers and your name, without an account.
            Your resume, your contact details and your other interviews stay with you.
          </p>
        </div>
        <Form method="post" className="grid max-w-measure gap-6" aria-labelledby="make">
          <h2 id="make" className="text-title">Make a link</h2>
          {actionData && <ProblemSummary key={actionData.message} message={actionData.message} />}
          <Field
            name="label"
            label="For whom? (optional)"
            help={`Only you see this: it tells your links apart. At most ${labelLimit} characters.`}
            problem={actionData?.field === "label" ? actionData.message : undefined}
          >
            {(control) => (
              <input {...control} autoComplete="off" dir="auto" defaultValue={actionData?.label ?? ""} />
            )}
          </Field>
          <Choices
            legend="How long should it work?"
            name="days"
            options={choices.map((days) => ({
              value: days,
              label: days === "1" ? "1 day" : `${days} days`,
            }))}
            defaultValue={choices.find((days) => days === actionData?.days) ?? DEFAULT_DAYS}
            help="After that it opens nothing. You can take it back before."
          />
          <div>
            <Button look="main" name="intent" value="share">Make the link</Button>
          </div>
        </Form>
        <section aria-labelledby="links" className="grid gap-4">
          <h2 id="links" className="text-title">Your links to it</h2>
          {shares.length === 0
            ? (
              <p className="text-ink-2">
                None yet. A link that you make stands here, with when it was opened.
              </p>
            )
            : <ShareList shares={shares} />}
          {working > 1 && (
            <Form method="post">
              <Button look="quiet" name="intent" value="take-all-back">
                Take all {working} working links back
              </Button>
            </Form>
          )}
        </section>
      </main>
    </>
  );
}
