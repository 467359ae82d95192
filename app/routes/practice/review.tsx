/** The questions that come back: which are due today, which come later, which rest. */
import { data, Form, Link, redirect } from "react-router";
import { useTimeZone } from "../../browser/use-time-zone.ts";
import { Button, ButtonLink } from "../../components/button.tsx";
import { Disclosure } from "../../components/disclosure.tsx";
import { Field } from "../../components/field.tsx";
import { PracticeNav } from "../../components/practice-nav.tsx";
import type { CardLine } from "../../components/practice-shapes.ts";
import { SiteBar } from "../../components/site-bar.tsx";
import { viewerContext } from "../../context.ts";
import { answerPage } from "../../http/answer.ts";
import { intentUnknown } from "../../http/intent-unknown.ts";
import { readPractice, toCardLine } from "../../http/practice-page.ts";
import { readForm } from "../../http/read-form.ts";
import type { Route } from "./+types/review";

export function meta() {
  return [{ title: "Review · Greenroom" }];
}

export const loader = answerPage(async ({ context }: Route.LoaderArgs) => {
  const { practice, owner } = await readPractice(context);
  const { today, timeZone, told, due, later, suspended } = await practice.reviews(owner);
  const lines = (cards: typeof due) => cards.map((card) => toCardLine(card, today));
  return {
    timeZone,
    // Nobody is known yet: there is nothing to tell, and no cookie to set for it.
    told: told || owner === "open",
    due: lines(due),
    later: lines(later),
    suspended: lines(suspended),
  };
});

const CHANGES = ["suspend", "resume", "forget"] as const;

export const action = answerPage(async ({ request, context }: Route.ActionArgs) => {
  const { practice, owner } = await readPractice(context);
  const form = await readForm(request);
  const change = CHANGES.find((known) => known === form["intent"]);
  if (change) {
    await practice.changeCard(owner, form["card"] ?? "", change);
  } else if (form["intent"] === "time-zone") {
    await practice.setTimeZone(context.get(viewerContext).claim(), form["time_zone"] ?? "");
    // Told by the page itself: there is nowhere to go.
    if (form["quiet"]) return data({ told: true });
  } else {
    throw intentUnknown();
  }
  throw redirect("/practice/review", 303);
});

const times = (count: number) => count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;

function standing({ repetitions, lapses }: CardLine): string {
  const known = repetitions === 0
    ? "not recalled yet"
    : repetitions === 1
    ? "recalled once"
    : `recalled ${times(repetitions)} in a row`;
  return lapses > 0 ? `${known}, started again ${times(lapses)}` : known;
}

function Cards({ id, title, cards, resting }: {
  id: string;
  title: string;
  cards: CardLine[];
  resting?: boolean;
}) {
  if (cards.length === 0) return null;
  return (
    <section className="grid gap-4" aria-labelledby={id}>
      <h2 id={id} className="text-act">{title}</h2>
      <ol className="entry-list">
        {cards.map((card) => (
          <li key={card.id} className="entry-line">
            <p className="when num">{resting ? "resting" : card.due}</p>
            <div>
              <h3 className="font-serif text-said" dir="auto">
                <Link to={`/practice/review/${card.id}`}>{card.text}</Link>
              </h3>
              <p className="num text-small text-ink-3">{card.skill} · {standing(card)}</p>
            </div>
            <Form method="post" className="entry-actions">
              <input type="hidden" name="card" value={card.id} />
              <Button look="quiet" name="intent" value={resting ? "resume" : "suspend"}>
                {resting ? "Bring back" : "Let it rest"}
                <span className="sr-only">: {card.text}</span>
              </Button>
              <Disclosure
                summary={
                  <>
                    Forget<span className="sr-only">: {card.text}</span>
                  </>
                }
                look="button"
              >
                <p className="text-small">It never comes back, also when you answer it weakly again.</p>
                <Button name="intent" value="forget">Forget it for good</Button>
              </Disclosure>
            </Form>
          </li>
        ))}
      </ol>
    </section>
  );
}

function TimeZone({ timeZone }: { timeZone: string }) {
  return (
    <Disclosure summary={`Your days begin by the clock of ${timeZone.replaceAll("_", " ")}`}>
      <Form method="post" className="mt-2 grid max-w-measure justify-items-start gap-3">
        <Field
          name="time_zone"
          label="Time zone"
          help="As in Europe/Paris. It decides on which day a review is due."
          className="w-full"
        >
          {(control) => <input {...control} defaultValue={timeZone} autoComplete="off" spellCheck={false} />}
        </Field>
        <Button name="intent" value="time-zone">Keep this one</Button>
      </Form>
    </Disclosure>
  );
}

export default function Review({ loaderData }: Route.ComponentProps) {
  const { due, later, suspended, timeZone, told } = loaderData;
  useTimeZone(told);
  const [first] = due;
  const none = due.length + later.length + suspended.length === 0;
  return (
    <>
      <SiteBar />
      <main id="content" className="page grid gap-10 pt-6">
        <PracticeNav due={due.length} />
        <div className="grid justify-items-start gap-5">
          <h1 className="text-display">
            {first
              ? due.length === 1 ? "One question comes back today" : `${due.length} questions come back today`
              : "Nothing comes back today"}
          </h1>
          <p className="max-w-measure text-lead text-ink-2">
            {none
              ? "What you answer below level 3 in an interview comes back here: after a day, after six, then in longer and longer steps, as long as you recall it."
              : first
              ? "Take them one at a time, from memory. A few sentences are enough."
              : `The next one is due on ${later[0]?.due ?? "a day that you choose"}.`}
          </p>
          {first
            ? <ButtonLink look="main" to={`/practice/review/${first.id}`}>Begin</ButtonLink>
            : none && <ButtonLink look="main" to="/practice/new">Start an interview</ButtonLink>}
        </div>
        <Cards id="due" title="Due" cards={due} />
        <Cards id="later" title="Later" cards={later} />
        <Cards id="resting" title="Resting" cards={suspended} resting />
        {!none && <TimeZone timeZone={timeZone} />}
      </main>
    </>
  );
}
