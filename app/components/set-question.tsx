/** One question of a set: what is asked and why; what a good answer says stays closed until it is wanted. */
import { Form } from "react-router";
import { Button } from "./button.tsx";
import { Disclosure } from "./disclosure.tsx";
import { Field } from "./field.tsx";
import { KIND_LABELS } from "./labels.ts";
import { Tag } from "./tag.tsx";

export interface ShownQuestion {
  id: string;
  text: string;
  kind: keyof typeof KIND_LABELS;
  level: number;
  why: string;
  /** The same without what is said once for the whole skill. */
  besides: string;
  points: readonly string[];
  reference: string;
  source: { url: string; title: string; quote: string | null } | null;
  /** `Written by …`, or where it comes from. */
  origin: string;
  edited: boolean;
}

export function SetQuestionItem({ question }: { question: ShownQuestion }) {
  const { id, text, kind, level, besides, points, reference, source, origin, edited } = question;
  return (
    <li className="script set-question" id={`question-${id}`}>
      <p className="who caps num">
        {KIND_LABELS[kind]} <span className="block">level {level}</span>
      </p>
      <div className="grid gap-2">
        <p className="said">{text}</p>
        <Disclosure summary="What a good answer says">
          <div className="grid gap-3 pb-3">
            <ul className="grid list-disc gap-1 ps-5">
              {points.map((point) => <li key={point}>{point}</li>)}
            </ul>
            {reference && <p className="font-serif text-lead text-ink-2">{reference}</p>}
          </div>
        </Disclosure>
        <div className="-ms-3 flex flex-wrap items-start gap-x-2">
          <Form method="post" className="contents">
            <input type="hidden" name="question" value={id} />
            <Button look="quiet" name="intent" value="practise-question" aria-label={`Practise it: ${text}`}>
              Practise it
            </Button>
            <Button look="quiet" name="intent" value="remove-question" aria-label={`Remove: ${text}`}>
              Remove
            </Button>
          </Form>
          <Disclosure summary="Change" look="button" className="grow">
            <EditQuestion question={question} />
          </Disclosure>
        </div>
      </div>
      <div className="aside grid gap-2">
        {besides && <p>{besides}</p>}
        {source && (
          <p>
            {source.quote && <q className="block font-serif text-base">{source.quote}</q>}
            <a href={source.url} rel="noopener noreferrer nofollow" target="_blank">{source.title}</a>{" "}
            <span className="text-ink-3">({hostOf(source.url)}, opens a new tab)</span>
          </p>
        )}
        <p className="flex flex-wrap gap-2">
          <Tag>{origin}</Tag>
          {edited && <Tag tone="yours">changed by you</Tag>}
        </p>
      </div>
    </li>
  );
}

function EditQuestion({ question }: { question: ShownQuestion }) {
  const { id, text, level, why, points, reference } = question;
  return (
    <Form method="post" className="grid max-w-measure gap-4 pb-4">
      <input type="hidden" name="question" value={id} />
      <Field name="text" label="Question">
        {(control) => <textarea {...control} rows={3} required maxLength={400} defaultValue={text} />}
      </Field>
      <Field name="level" label="Level, 1 to 10">
        {(control) => <input {...control} type="number" min={1} max={10} required defaultValue={level} />}
      </Field>
      <Field name="why" label="Why it is asked">
        {(control) => <textarea {...control} rows={2} defaultValue={why} />}
      </Field>
      <Field name="points" label="What a good answer says" help="One point a line, three to seven of them.">
        {(control) => <textarea {...control} rows={5} defaultValue={points.join("\n")} />}
      </Field>
      <Field name="reference" label="A good answer, for example">
        {(control) => <textarea {...control} rows={4} maxLength={2_000} defaultValue={reference} />}
      </Field>
      <p>
        <Button name="intent" value="edit-question">Keep the change</Button>
      </p>
    </Form>
  );
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? "";
}
