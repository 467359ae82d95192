/** Chooses questions to practise, by weak points or by wish, and starts an interview of exactly those. */
import { data, Form, redirect } from "react-router";
import { DomainError } from "../../../server/errors.ts";
import { MOST_CHOSEN } from "../../../server/interviews/interviews.ts";
import { Button } from "../../components/button.tsx";
import { Choices } from "../../components/choices.tsx";
import { Field } from "../../components/field.tsx";
import { type Competency, COMPETENCY_LABELS } from "../../components/labels.ts";
import { PracticeNav } from "../../components/practice-nav.tsx";
import { ProblemSummary } from "../../components/problem-summary.tsx";
import { SiteBar } from "../../components/site-bar.tsx";
import { viewerContext } from "../../context.ts";
import { answerPage } from "../../http/answer.ts";
import { pageHeaders } from "../../http/page-headers.ts";
import { readPractice } from "../../http/practice-page.ts";
import { describeFailure } from "../../http/problem-response.ts";
import { readForm } from "../../http/read-form.ts";
import { takeLimit } from "../../middleware/rate-limit.ts";
import type { Route } from "./+types/choose";

export const headers = pageHeaders;

export function meta() {
  return [{ title: "Choose questions · Greenroom" }];
}

/** Ticked at first: about twenty minutes. */
const TICKED_AT_FIRST = 5;
const LEVELS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

function competencyIn(value: string | null): Competency | null {
  return Object.keys(COMPETENCY_LABELS).find((known): known is Competency => known === value) ?? null;
}

export const loader = answerPage(async ({ request, context }: Route.LoaderArgs) => {
  const { practice, owner } = await readPractice(context);
  const query = new URL(request.url).searchParams;
  const by = query.get("by");
  const { skills, themes } = practice.choices();
  const known = [...themes, ...skills].find((skill) => skill === query.get("skill")) ?? null;
  const competency = competencyIn(query.get("competency"));
  const level = LEVELS.includes(query.get("level") ?? "") ? Number(query.get("level")) : null;
  const picked = by === null
    ? null
    : await practice.pick(owner, by === "wish" ? { skill: known, competency, level } : null);
  return {
    by: by === "wish" ? "wish" as const : "weak" as const,
    skill: known ?? "",
    competency: competency ?? "",
    level: level === null ? "" : String(level),
    skills,
    themes,
    most: MOST_CHOSEN,
    picked: picked && {
      level: picked.level,
      questions: picked.questions.map(({ id, text, skill, level }) => ({ id, text, skill, level })),
    },
  };
});

export const action = answerPage(async ({ request, context }: Route.ActionArgs) => {
  const { practice } = await readPractice(context);
  const form = await readForm(request);
  const ids = Object.keys(form).filter((name) => name.startsWith("question:")).map((name) =>
    name.slice("question:".length)
  );
  let id: string;
  try {
    const { error } = await takeLimit("interview", request, context);
    if (error) throw error;
    ({ id } = await practice.startChosen(
      context.get(viewerContext).claim(),
      ids,
      Number(form["level"] ?? "5"),
    ));
  } catch (thrown) {
    if (!(thrown instanceof DomainError)) throw thrown;
    const { status, headers, error } = describeFailure(thrown);
    return data({ message: error.userMessage, ids }, { status, headers });
  }
  throw redirect(`/practice/${id}`, 303);
});

type Data = Route.ComponentProps["loaderData"];

function Wish({ skills, themes, by, skill, competency, level }: Data) {
  return (
    <Form method="get" className="grid max-w-[44rem] gap-6">
      <Choices
        legend="Practise what?"
        name="by"
        options={[
          { value: "weak", label: "My weak points", help: "What your answers so far were short of" },
          { value: "wish", label: "What I choose", help: "By subject, competency and level" },
        ]}
        defaultValue={by}
      />
      <div className="grid gap-6 sm:grid-cols-3">
        <Field name="skill" label="Subject">
          {(control) => (
            <select {...control} defaultValue={skill}>
              <option value="">Any that I practised</option>
              <optgroup label="Told as an event">
                {themes.map((theme) => <option key={theme}>{theme}</option>)}
              </optgroup>
              <optgroup label="Knowledge">
                {skills.map((name) => <option key={name}>{name}</option>)}
              </optgroup>
            </select>
          )}
        </Field>
        <Field name="competency" label="Competency">
          {(control) => (
            <select {...control} defaultValue={competency}>
              <option value="">Any</option>
              {Object.entries(COMPETENCY_LABELS).map(([value, label]) => (
                <option key={value} value={value}>{label}</option>
              ))}
            </select>
          )}
        </Field>
        <Field name="level" label="Level">
          {(control) => (
            <select {...control} defaultValue={level}>
              <option value="">As hard as lately</option>
              {LEVELS.map((value) => <option key={value} value={value}>{value} of 10</option>)}
            </select>
          )}
        </Field>
      </div>
      <p className="help text-small text-ink-3">Subject, competency and level count for “What I choose”.</p>
      <div>
        <Button>Show the questions</Button>
      </div>
    </Form>
  );
}

function Picked(
  { picked, most, ids }: {
    picked: NonNullable<Data["picked"]>;
    most: number;
    ids: readonly string[] | undefined;
  },
) {
  return (
    <Form method="post" className="grid gap-5 border-t border-line pt-8">
      <h2 className="text-act" id="picked">
        {picked.questions.length === 1 ? "One question" : `${picked.questions.length} questions`}
      </h2>
      <p className="max-w-measure text-ink-2">
        Never asked first, then those asked longest ago. Tick 1 to{" "}
        {most}; they are asked in this order, as they are written.
      </p>
      <input type="hidden" name="level" value={picked.level} />
      <fieldset className="grid max-w-[44rem]" aria-labelledby="picked">
        {picked.questions.map(({ id, text, skill, level }, at) => (
          <label key={id} className="option border-t border-line">
            <input
              type="checkbox"
              name={`question:${id}`}
              defaultChecked={ids ? ids.includes(id) : at < TICKED_AT_FIRST}
            />
            <span className="max-w-measure font-serif text-lead" dir="auto">{text}</span>
            <small className="num">{skill} · level {level} of 10</small>
          </label>
        ))}
      </fieldset>
      <div>
        <Button look="main">Practise the ticked ones</Button>
      </div>
    </Form>
  );
}

export default function Choose({ loaderData, actionData }: Route.ComponentProps) {
  const { picked, by, most } = loaderData;
  return (
    <>
      <SiteBar />
      <main id="content" className="page grid gap-8 pt-6">
        <PracticeNav />
        <h1 className="text-display">Choose your questions</h1>
        {actionData && <ProblemSummary key={actionData.message} message={actionData.message} />}
        <Wish {...loaderData} />
        {picked && picked.questions.length === 0 && (
          <p className="notice max-w-measure" role="status">
            {by === "weak"
              ? "There is no weak point to practise: either there were no answers yet, or none below level 3."
              : "No question fits all of that. Take another subject, or any competency."}
          </p>
        )}
        {picked && picked.questions.length > 0 && (
          <Picked key={JSON.stringify(picked)} picked={picked} most={most} ids={actionData?.ids} />
        )}
      </main>
    </>
  );
}
