/** The form of a story: its parts with what is still open beside them, and what it can serve. */
import { Form, useNavigation } from "react-router";
import type { StoryAdvice, StoryPart, StoryText } from "../../server/practice/practice.ts";
import { Button } from "./button.tsx";
import { Choices } from "./choices.tsx";
import { Field } from "./field.tsx";
import type { Competency } from "./labels.ts";

const PARTS: readonly { part: StoryPart; label: string; help: string; rows: number }[] = [
  { part: "situation", label: "Situation", help: "Where and when, and why it mattered.", rows: 3 },
  { part: "task", label: "Task", help: "What was up to you.", rows: 2 },
  { part: "action", label: "Action", help: "What you did, step by step, and why that way.", rows: 6 },
  {
    part: "result",
    label: "Result",
    help: "What came of it: a number, a reaction, something that lasts.",
    rows: 3,
  },
  { part: "reflection", label: "Reflection", help: "What you do differently since then.", rows: 2 },
];

export interface Serving {
  competencies: {
    competency: Competency;
    label: string;
    ticked: boolean;
    found: string | null;
    quote: string | null;
  }[];
  themes: { theme: string; ticked: boolean; found: boolean }[];
  /** Whether its owner decided before. */
  own: boolean;
}

interface PracticeStoryFieldsProps {
  story: StoryText;
  advice: readonly StoryAdvice[];
  /** Null for a story that was not saved yet: there is nothing found to show. */
  serving: Serving | null;
  button: string;
}

function Serves({ serving }: { serving: Serving }) {
  return (
    <div className="grid gap-6">
      <Choices
        legend="What it can serve"
        name="serves"
        options={[
          { value: "rules", label: "As found in its words", help: "Read again each time you save" },
          { value: "own", label: "As ticked below", help: "Your word counts" },
        ]}
        defaultValue={serving.own ? "own" : "rules"}
      />
      <fieldset className="field">
        <legend>Competencies</legend>
        <div className="options">
          {serving.competencies.map(({ competency, label, ticked, found, quote }) => (
            <label key={competency} className="option">
              <input type="checkbox" name={`competency:${competency}`} defaultChecked={ticked} />
              <span>{label}</span>
              {found && (
                <small>
                  {found} {quote && <q className="font-serif" dir="auto">{quote}</q>}
                </small>
              )}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="field">
        <legend>Questions about</legend>
        <div className="options">
          {serving.themes.map(({ theme, ticked, found }) => (
            <label key={theme} className="option">
              <input type="checkbox" name={`theme:${theme}`} defaultChecked={ticked} />
              <span>{theme}</span>
              {found && <small>found in its words</small>}
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

export function PracticeStoryFields({ story, advice, serving, button }: PracticeStoryFieldsProps) {
  const busy = useNavigation().state !== "idle";
  return (
    <Form method="post" className="grid max-w-[44rem] gap-7">
      <Field name="title" label="Title" help="As you would think of it: “The rota that nobody owned”.">
        {(control) => <input {...control} required maxLength={120} dir="auto" defaultValue={story.title} />}
      </Field>
      <Field name="when" label="When" help="A year is enough.">
        {(control) => <input {...control} maxLength={60} dir="auto" defaultValue={story.when} />}
      </Field>
      {PARTS.map(({ part, label, help, rows }) => {
        const hints = advice.filter((one) => one.part === part).map(({ text }) => text);
        return (
          <Field
            key={part}
            name={part}
            label={label}
            help={
              <>
                {help}
                {hints.map((hint) => <span key={hint} className="story-hint">{hint}</span>)}
              </>
            }
          >
            {(control) => (
              <textarea
                {...control}
                className="input story-part"
                rows={rows}
                maxLength={4_000}
                dir="auto"
                defaultValue={story.parts[part]}
              />
            )}
          </Field>
        );
      })}
      <Field name="tags" label="Tags" help="Separated by commas: night shift, Kotlin.">
        {(control) => <input {...control} dir="auto" defaultValue={story.tags.join(", ")} />}
      </Field>
      {serving && <Serves serving={serving} />}
      <div className="flex flex-wrap items-center gap-4">
        <Button look="main" busy={busy} name="intent" value="save">{button}</Button>
        <span role="status" className="text-ink-3">{busy ? "Reading it…" : ""}</span>
      </div>
    </Form>
  );
}
