/** One story: to look over, to change, to see which questions it could answer, to delete. */
import { data, Form, redirect } from "react-router";
import { DomainError } from "../../../server/errors.ts";
import { STORY_COMPETENCIES } from "../../../server/practice/practice.ts";
import { Button } from "../../components/button.tsx";
import { Disclosure } from "../../components/disclosure.tsx";
import { COMPETENCY_LABELS } from "../../components/labels.ts";
import { Notice } from "../../components/notice.tsx";
import { PracticeNav } from "../../components/practice-nav.tsx";
import { PracticeStoryFields } from "../../components/practice-story-fields.tsx";
import { ProblemSummary } from "../../components/problem-summary.tsx";
import { SiteBar } from "../../components/site-bar.tsx";
import { answerPage } from "../../http/answer.ts";
import { pageHeaders } from "../../http/page-headers.ts";
import { readPractice } from "../../http/practice-page.ts";
import { describeFailure } from "../../http/problem-response.ts";
import { readForm } from "../../http/read-form.ts";
import { readStoryForm } from "../../http/story-form.ts";
import { takeLimit } from "../../middleware/rate-limit.ts";
import type { Route } from "./+types/story";

export const headers = pageHeaders;

export function meta({ loaderData }: Route.MetaArgs) {
  return [{ title: `${loaderData?.story.title ?? "Story"} · Greenroom` }];
}

export const loader = answerPage(async ({ request, params, context }: Route.LoaderArgs) => {
  const { practice, owner } = await readPractice(context);
  const [story, { themes }] = await Promise.all([
    practice.story(owner, params.story),
    practice.stories(owner),
  ]);
  const proposed = new Map(story.found.themes.map((one) => [one.theme, one.questions]));
  return {
    saved: new URL(request.url).searchParams.has("saved"),
    story: {
      title: story.title,
      when: story.when,
      parts: story.parts,
      tags: story.tags,
      competencies: story.competencies,
      themes: story.themes,
    },
    advice: story.advice,
    questions: story.tellsOf.flatMap((theme) =>
      (proposed.get(theme) ?? []).map(({ id, text }) => ({ id, text, theme }))
    ),
    serving: {
      own: story.competencies !== null || story.themes !== null,
      competencies: STORY_COMPETENCIES.map((competency) => {
        const found = story.found.competencies.find((one) => one.competency === competency);
        return {
          competency,
          label: COMPETENCY_LABELS[competency],
          ticked: story.serves.includes(competency),
          found: found?.level ? `Level ${found.level} of 5. ${found.because}` : null,
          quote: found?.quotes[0]?.text ?? null,
        };
      }),
      // What was found comes first, the rest by name.
      themes: themes.map(({ theme }) => ({
        theme,
        ticked: story.tellsOf.includes(theme),
        found: proposed.has(theme),
      })).sort((a, b) => Number(b.found) - Number(a.found) || a.theme.localeCompare(b.theme, "en")),
    },
  };
});

export const action = answerPage(async ({ request, params, context }: Route.ActionArgs) => {
  const { practice, owner } = await readPractice(context);
  const form = await readForm(request);
  if (form["intent"] === "delete") {
    await practice.removeStory(owner, params.story);
    throw redirect("/practice/stories", 303);
  }
  const { themes } = await practice.stories(owner);
  const story = readStoryForm(form, themes.map(({ theme }) => theme));
  try {
    const { error } = await takeLimit("interview", request, context);
    if (error) throw error;
    await practice.saveStory(owner, params.story, story);
  } catch (thrown) {
    if (!(thrown instanceof DomainError) || thrown.kind === "missing") throw thrown;
    const { status, headers, error } = describeFailure(thrown);
    return data({ message: error.userMessage, story }, { status, headers });
  }
  throw redirect(`/practice/stories/${params.story}?saved=1`, 303);
});

export default function StoryPage({ loaderData, actionData }: Route.ComponentProps) {
  const { story, advice, serving, questions, saved } = loaderData;
  return (
    <>
      <SiteBar />
      <main id="content" className="page grid gap-x-16 gap-y-8 pt-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="lg:col-span-2">
          <PracticeNav />
        </div>
        <h1 className="text-display lg:col-span-2" dir="auto">{story.title}</h1>
        <div className="grid content-start gap-8">
          {actionData && <ProblemSummary key={actionData.message} message={actionData.message} />}
          {saved && !actionData && <Notice tone="kept" role="status">Kept.</Notice>}
          <PracticeStoryFields
            // What was saved is read again: the boxes show what the rules find now.
            key={JSON.stringify(serving)}
            story={actionData?.story ?? story}
            advice={advice}
            serving={serving}
            button="Keep the changes"
          />
          <Disclosure summary="Delete this story" look="button">
            <Form method="post" className="mt-2 grid justify-items-start gap-2">
              <p>It goes at once, and nobody can bring it back.</p>
              <Button name="intent" value="delete">Delete for good</Button>
            </Form>
          </Disclosure>
        </div>
        <aside className="scene" aria-labelledby="could-answer">
          <div className="grid gap-4">
            <h2 id="could-answer" className="text-title text-ink">Could answer</h2>
            {questions.length === 0
              ? (
                <p>
                  No question of the bank stands close to its words yet. The action and the result tell the
                  most.
                </p>
              )
              : (
                <ul className="grid gap-4">
                  {questions.map(({ id, text, theme }) => (
                    <li key={id}>
                      <span className="caps">{theme}</span>
                      <span className="block font-serif text-lead text-ink">{text}</span>
                    </li>
                  ))}
                </ul>
              )}
          </div>
        </aside>
      </main>
    </>
  );
}
