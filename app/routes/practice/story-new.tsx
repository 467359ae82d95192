/** Writes a new story, empty or from an answer that was given before. */
import { data, redirect } from "react-router";
import { DomainError } from "../../../server/errors.ts";
import { PracticeNav } from "../../components/practice-nav.tsx";
import { PracticeStoryFields } from "../../components/practice-story-fields.tsx";
import { ProblemSummary } from "../../components/problem-summary.tsx";
import { SiteBar } from "../../components/site-bar.tsx";
import { viewerContext } from "../../context.ts";
import { answerPage } from "../../http/answer.ts";
import { pageHeaders } from "../../http/page-headers.ts";
import { readPractice } from "../../http/practice-page.ts";
import { describeFailure } from "../../http/problem-response.ts";
import { readForm } from "../../http/read-form.ts";
import { readStoryForm } from "../../http/story-form.ts";
import { takeLimit } from "../../middleware/rate-limit.ts";
import type { Route } from "./+types/story-new";

export const headers = pageHeaders;

export function meta() {
  return [{ title: "A new story · Greenroom" }];
}

export const loader = answerPage(async ({ request, context }: Route.LoaderArgs) => {
  const { practice, owner } = await readPractice(context);
  const from = new URL(request.url).searchParams.get("from");
  return { draft: from ? await practice.storyDraft(owner, from) : null };
});

export const action = answerPage(async ({ request, context }: Route.ActionArgs) => {
  const { practice } = await readPractice(context);
  const story = readStoryForm(await readForm(request), []);
  let id: string;
  try {
    const { error } = await takeLimit("interview", request, context);
    if (error) throw error;
    ({ id } = await practice.saveStory(context.get(viewerContext).claim(), null, story));
  } catch (thrown) {
    if (!(thrown instanceof DomainError)) throw thrown;
    const { status, headers, error } = describeFailure(thrown);
    return data({ message: error.userMessage, story }, { status, headers });
  }
  throw redirect(`/practice/stories/${id}?saved=1`, 303);
});

const EMPTY = {
  title: "",
  when: "",
  parts: { situation: "", task: "", action: "", result: "", reflection: "" },
  tags: [],
  competencies: null,
  themes: null,
};

export default function NewStory({ loaderData, actionData }: Route.ComponentProps) {
  const { draft } = loaderData;
  return (
    <>
      <SiteBar />
      <main id="content" className="page grid gap-8 pt-6">
        <PracticeNav />
        <h1 className="text-display">{draft ? "Keep it as a story" : "A new story"}</h1>
        <p className="max-w-measure text-lead text-ink-2">
          {draft
            ? "Your answer, sorted into its parts in your own words. Look it over, move what stands wrong, and give it a name."
            : "One occasion, told as it was. Parts that you leave open can follow later."}
        </p>
        {actionData && <ProblemSummary key={actionData.message} message={actionData.message} />}
        <PracticeStoryFields
          story={actionData?.story ?? draft ?? EMPTY}
          advice={[]}
          serving={null}
          button="Keep this story"
        />
      </main>
    </>
  );
}
