/** The story bank: what can be told, what for, what is still open in it, and for which questions there is none yet. */
import { Link } from "react-router";
import { ButtonLink } from "../../components/button.tsx";
import { COMPETENCY_LABELS } from "../../components/labels.ts";
import { PracticeNav } from "../../components/practice-nav.tsx";
import { SiteBar } from "../../components/site-bar.tsx";
import { answerPage } from "../../http/answer.ts";
import { readPractice } from "../../http/practice-page.ts";
import type { Route } from "./+types/stories";

export function meta() {
  return [{ title: "Your stories · Greenroom" }];
}

export const loader = answerPage(async ({ context }: Route.LoaderArgs) => {
  const { practice, owner } = await readPractice(context);
  const { stories, themes } = await practice.stories(owner);
  return {
    stories: stories.map(({ id, title, when, tags, serves, tellsOf, advice }) => ({
      id,
      title,
      when,
      tags,
      serves: serves.map((competency) => COMPETENCY_LABELS[competency]),
      tellsOf,
      advice: advice.map(({ text }) => text),
    })),
    told: themes.filter(({ stories }) => stories > 0),
    open: themes.filter(({ stories }) => stories === 0).map(({ theme }) => theme),
  };
});

type Data = Route.ComponentProps["loaderData"];

/** More hints at once would read like a verdict. */
const HINTS_SHOWN = 2;

function StoryLine({ story }: { story: Data["stories"][number] }) {
  return (
    <li className="entry-line">
      <p className="when" dir="auto">{story.when}</p>
      <div className="grid gap-1">
        <h2 className="text-title" dir="auto">
          <Link to={`/practice/stories/${story.id}`}>{story.title}</Link>
        </h2>
        {story.tellsOf.length > 0 && <p className="text-ink-2">Could answer: {story.tellsOf.join(", ")}</p>}
        {story.tags.length > 0 && <p className="text-small text-ink-3" dir="auto">{story.tags.join(" · ")}
        </p>}
      </div>
      <div className="aside grid gap-2">
        <p>
          {story.serves.length > 0
            ? <>Shows {story.serves.join(", ")}</>
            : "What it shows is not clear from its words yet."}
        </p>
        {story.advice.length > 0 && (
          <ul className="grid gap-1 text-ink-3">
            {story.advice.slice(0, HINTS_SHOWN).map((hint) => <li key={hint}>{hint}</li>)}
          </ul>
        )}
      </div>
    </li>
  );
}

export default function Stories({ loaderData }: Route.ComponentProps) {
  const { stories, told, open } = loaderData;
  return (
    <>
      <SiteBar />
      <main id="content" className="page grid gap-10 pt-6">
        <PracticeNav />
        <div className="flex flex-wrap items-end justify-between gap-4">
          <h1 className="text-display">Your stories</h1>
          <ButtonLink look="main" to="/practice/stories/new">Write one</ButtonLink>
        </div>
        {stories.length === 0
          ? (
            <p className="max-w-measure text-lead text-ink-2">
              Four or five good stories carry most interviews. Write one down in its parts, or keep one from
              an answer; here you see which questions it could answer.
            </p>
          )
          : (
            <ol className="entry-list">
              {stories.map((story) => <StoryLine key={story.id} story={story} />)}
            </ol>
          )}
        <section className="grid gap-3" aria-labelledby="open">
          <h2 id="open" className="text-act">
            {open.length === 0 ? "There is a story for every theme" : "No story yet for"}
          </h2>
          {open.length > 0 && (
            <ul className="flex flex-wrap gap-x-6">
              {open.map((theme) => (
                <li key={theme}>
                  <Link
                    className="inline-flex min-h-target items-center"
                    to={`/practice/choose?by=wish&skill=${encodeURIComponent(theme)}`}
                  >
                    {theme}
                  </Link>
                </li>
              ))}
            </ul>
          )}
          {told.length > 0 && (
            <p className="num max-w-measure text-ink-2">
              Told for: {told.map(({ theme, stories }) => `${theme} (${stories})`).join(", ")}.
            </p>
          )}
        </section>
        {stories.length > 0 && (
          <p className="entry-actions">
            <a href="/practice/stories.md" download>Take them along as text</a>
            <a href="/practice/stories.json" download>As data</a>
          </p>
        )}
      </main>
    </>
  );
}
