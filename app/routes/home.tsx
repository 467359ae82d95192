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

/** What happens, in order: the programme of the evening. */
const PROGRAMME: readonly [when: string, title: string, text: string][] = [
  [
    "First",
    "Your resume, as others see it",
    "What a machine finds in it, what it loses, and what the role asks for that is not there yet.",
  ],
  [
    "Then",
    "One question at a time",
    "On a phone, by keyboard, aloud or in writing. When an answer stays vague, a follow-up asks for the rest.",
  ],
  [
    "After",
    "A report in your own words",
    "No rating without the words it rests on. Too little to judge is said, and never counted against you.",
  ],
];

function HouseRules({ engine, resumeHours }: { engine: string; resumeHours: number }) {
  return (
    <>
      <div className="grid content-start gap-2">
        <h2 className="text-title">Who asks, and who judges</h2>
        <p className="text-ink-2">
          {engine === "rules"
            ? "Built-in rules, on this machine. No language model takes part, and nothing you write leaves it."
            : `The language model ${
              engine.replace("model:", "")
            }, with built-in rules where it fails. Your answers are sent to it. Every result says which of the two it came from.`}
        </p>
      </div>
      <div className="grid content-start gap-2">
        <h2 className="text-title">What is kept</h2>
        <p className="text-ink-2">
          A resume for {resumeHours}{" "}
          hours. Interviews, reports and question sets until you delete them, found again by this browser
          alone. No account, no tracking, and you can take everything with you.
        </p>
      </div>
    </>
  );
}

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
              Bring your resume. Greenroom asks what a good interviewer would ask, follows up when an answer
              stays vague, and shows you every judgement next to the words it rests on.
            </p>
            <ResumeDrop maxUploadMb={maxUploadMb} resumeHours={resumeHours}>
              <Link to="/practice/new" className="inline-flex min-h-target items-center">
                or start without one
              </Link>
            </ResumeDrop>
          </div>
          <Example />
        </section>
        <section className="page pb-12" aria-label="What to expect">
          <ol className="programme">
            {PROGRAMME.map(([when, title, text]) => (
              <li key={when}>
                <span className="caps">{when}</span>
                <h2 className="text-title">{title}</h2>
                <p className="text-ink-2">{text}</p>
              </li>
            ))}
          </ol>
          <div className="grid gap-x-16 gap-y-8 pt-10 md:grid-cols-2">
            <HouseRules engine={engine} resumeHours={resumeHours} />
          </div>
        </section>
      </main>
    </>
  );
}
