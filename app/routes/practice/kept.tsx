/** What is kept for this browser: how much, to take along, to delete for good. */
import { Form, redirect } from "react-router";
import { DomainError } from "../../../server/errors.ts";
import { Button } from "../../components/button.tsx";
import { Disclosure } from "../../components/disclosure.tsx";
import { PracticeNav } from "../../components/practice-nav.tsx";
import { SiteBar } from "../../components/site-bar.tsx";
import { Table } from "../../components/table.tsx";
import { answerPage } from "../../http/answer.ts";
import { readPractice } from "../../http/practice-page.ts";
import { readForm } from "../../http/read-form.ts";
import type { Route } from "./+types/kept";

export function meta() {
  return [{ title: "What is kept · Greenroom" }];
}

export const loader = answerPage(async ({ request, context }: Route.LoaderArgs) => {
  const { practice, owner } = await readPractice(context);
  return {
    held: (await practice.held(owner)).filter(({ count }) => count > 0),
    forgotten: new URL(request.url).searchParams.has("forgotten"),
  };
});

export const action = answerPage(async ({ request, context }: Route.ActionArgs) => {
  const { practice, owner } = await readPractice(context);
  const { intent, sure } = await readForm(request);
  if (intent !== "forget-all" || !sure) {
    throw new DomainError("invalid", {
      code: "not-sure",
      userMessage: "Nothing was deleted: the box that says you are sure was not ticked.",
    });
  }
  await practice.forgetAll(owner);
  throw redirect("/practice/kept?forgotten=1", 303);
});

export default function Kept({ loaderData: { held, forgotten } }: Route.ComponentProps) {
  return (
    <>
      <SiteBar />
      <main id="content" className="page grid gap-8 pt-6">
        <PracticeNav />
        <h1 className="text-display">What is kept about you</h1>
        {forgotten && held.length === 0 && (
          <p className="notice kept" role="status">Everything is deleted. Nothing is left to read.</p>
        )}
        {held.length === 0
          ? (
            <p className="max-w-measure text-lead text-ink-2">
              Nothing. What you begin here is kept for this browser only, until you delete it.
            </p>
          )
          : (
            <>
              <p className="max-w-measure text-lead text-ink-2">
                All of it belongs to this browser, known by one cookie. Nobody else sees it unless you share a
                report.
              </p>
              <div className="max-w-[34rem]">
                <Table caption="What is kept, and how much" head={["What", "How many"]}>
                  {held.map(({ name, count }) => (
                    <tr key={name}>
                      <th scope="row">{name}</th>
                      <td className="num">{count}</td>
                    </tr>
                  ))}
                </Table>
              </div>
              <div className="flex flex-wrap items-start gap-3">
                <a className="button" href="/practice/kept.json" download>Take all of it along</a>
                <Disclosure summary="Delete all of it" look="button">
                  <Form method="post" className="mt-2 grid max-w-measure justify-items-start gap-3">
                    <p>
                      Interviews, reports, answers, reviews, stories, question sets and resumes go at once.
                      Links you shared stop working. Nobody can bring it back.
                    </p>
                    <label className="option">
                      <input type="checkbox" name="sure" required />
                      <span>Yes, delete everything</span>
                    </label>
                    <Button name="intent" value="forget-all">Delete everything for good</Button>
                  </Form>
                </Disclosure>
              </div>
            </>
          )}
      </main>
    </>
  );
}
