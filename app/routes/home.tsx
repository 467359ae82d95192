/** The way in: what Greenroom does in one screen, and one clear thing to do. */
import { Link } from "react-router";
import { ResumeDrop } from "../components/resume-drop.tsx";
import { SiteBar } from "../components/site-bar.tsx";
import { servicesContext, viewerContext } from "../context.ts";
import { wantsJson } from "../http/accepts.ts";
import { jsonResponse } from "../http/api/json-response.ts";
import type { Route } from "./+types/home";

/** Programs that ask for JSON get a pointer to the documentation instead of the page. */
export const middleware: Route.MiddlewareFunction[] = [
  ({ request }, next) =>
    wantsJson(request)
      ? Promise.resolve(
        jsonResponse({ message: "Greenroom: interviews, practised and judged fairly.", docs: "/docs" }),
      )
      : next(),
];

export function meta() {
  return [
    { title: "Greenroom · The interview before the interview" },
    {
      name: "description",
      content:
        "Bring your resume, practise an interview that listens and follows up, and read a report that quotes your own words.",
    },
  ];
}

export async function loader({ context }: Route.LoaderArgs) {
  const { interviews, judging, config } = context.get(servicesContext);
  const { known } = context.get(viewerContext);
  const running = known
    ? (await interviews.list(known)).find((interview) => !interview.completed)
    : undefined;
  return {
    running: running?.id ?? null,
    engine: judging.engine,
    maxUploadMb: config.limits.maxUploadMb,
    resumeHours: config.limits.resumeTtlHours,
  };
}

function engineSentence(engine: string): string {
  return engine === "rules"
    ? "Questions and judgements come from built-in rules on this machine. Nothing you write leaves it."
    : `Questions and judgements come from the language model ${
      engine.replace("model:", "")
    }, with built-in rules as the safety net. Your answers are sent to it.`;
}

function Example() {
  return (
    <div className="script example" role="group" aria-label="A short example">
      <div className="who caps">Interviewer</div>
      <p className="said asked">Tell me about a time a release of yours went wrong.</p>
      <div className="who caps">You</div>
      <p className="said answered">
        We had <mark className="thin">some issues</mark> and the team handled it.
      </p>
      <div className="who caps">Follow-up</div>
      <p className="said asked">
        What was the first thing <em>you</em> did?
      </p>
      <div className="who" aria-hidden="true" />
      <p className="aside ask">“We” without “I”, and no act yet. A good interviewer asks; so do we.</p>
    </div>
  );
}

const FACTS: readonly [title: string, text: string][] = [
  [
    "It quotes you",
    "No rating without the exact words it rests on. Too little to judge is said, and never counted against you.",
  ],
  ["It works anywhere", "On a phone, with a keyboard or a screen reader, and with JavaScript switched off."],
  [
    "It is yours",
    "Take everything with you, or delete it, at any time. A resume is forgotten by itself.",
  ],
];

export default function Home({ loaderData }: Route.ComponentProps) {
  const { running, engine, maxUploadMb, resumeHours } = loaderData;
  return (
    <>
      <SiteBar far={running && <Link to={`/practice/${running}`}>Continue your interview</Link>} />
      <main id="content">
        <section className="page grid items-center gap-x-16 gap-y-12 pt-12 pb-10 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1.1fr)_minmax(0,0.9fr)] lg:pt-16">
          <div>
            <h1 className="text-display">The interview before the&nbsp;interview.</h1>
            <p className="mt-5 mb-7 max-w-[46ch] text-lead text-ink-2">
              Bring your resume. Greenroom reads it as a machine would, asks what a good interviewer would
              ask, follows up when an answer stays vague, and shows you every judgement next to the words it
              rests on.
            </p>
            <ResumeDrop maxUploadMb={maxUploadMb} resumeHours={resumeHours}>
              <Link to="/practice/new" className="inline-flex min-h-11 items-center">
                or start without one
              </Link>
            </ResumeDrop>
          </div>
          <Example />
        </section>
        <section className="page grid gap-x-10 gap-y-8 pb-12 md:grid-cols-3" aria-label="What to expect">
          {FACTS.map(([title, text]) => (
            <div key={title}>
              <h2 className="text-title">{title}</h2>
              <p className="mt-2 text-ink-2">{text}</p>
            </div>
          ))}
          <p className="border-t border-line pt-4 text-small text-ink-3 md:col-span-3">
            {engineSentence(engine)}
          </p>
        </section>
      </main>
    </>
  );
}
