/** The form that corrects a profile: plain fields in sections; JavaScript only saves a round trip for new entries. */
import { useEffect, useRef, useState } from "react";
import { Form } from "react-router";
import { Button, ButtonLink } from "./button.tsx";
import { Field } from "./field.tsx";
import { ProblemSummary } from "./problem-summary.tsx";
import {
  type EntryValues,
  type FieldSpec,
  LIST_SPECS,
  type ListName,
  type ListSpec,
  type ProfileValues,
  SINGLE_FIELDS,
} from "./profile-fields.ts";

export interface FieldNote {
  /** What was read in place of what the candidate wrote; empty: nothing was read. */
  readAs?: string;
  unsure?: boolean;
}

interface ProfileFormProps {
  id: string;
  values: ProfileValues;
  /** Sentences by path: `experience.0.start`. */
  problems: Record<string, string>;
  message?: string | undefined;
  notes: Record<string, FieldNote>;
}

/** `experience.0.bullets.3` belongs to the field `experience.0.bullets`. */
function problemFor(problems: Record<string, string>, name: string): string | undefined {
  return problems[name] ??
    Object.entries(problems).find(([path]) => path.startsWith(`${name}.`))?.[1];
}

/** Lines of about eighty characters, within what a screen can show. */
function rowsFor(value: string): number {
  const lines = value.split("\n").reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / 80)), 0);
  return Math.min(14, Math.max(3, lines + 1));
}

function ProfileField(
  { name, spec, value, problem, note }: {
    name: string;
    spec: FieldSpec;
    value: string;
    problem: string | undefined;
    note?: FieldNote | undefined;
  },
) {
  const help = [
    spec.help,
    note?.unsure && "We were not sure of this one.",
    note?.readAs !== undefined &&
    (note.readAs === "" ? "Nothing was read here." : `Read as: “${note.readAs}”`),
  ].filter(Boolean).join(". ").replace(/\.\./g, ".");
  const wide = spec.wide || spec.kind === "lines";
  return (
    <Field
      id={`f-${name}`}
      name={name}
      label={spec.label}
      problem={problem}
      help={help}
      {...wide && { className: "sm:col-span-2" }}
    >
      {(control) =>
        spec.kind === "lines"
          ? <textarea {...control} defaultValue={value} dir="auto" rows={rowsFor(value)} />
          : (
            <input
              {...control}
              defaultValue={value}
              dir="auto"
              type={spec.kind === "email" || spec.kind === "tel" ? spec.kind : "text"}
              inputMode={spec.kind === "url" ? "url" : undefined}
              autoComplete={spec.autoComplete ?? "off"}
            />
          )}
    </Field>
  );
}

function EntryFields(
  { spec, index, entry, problems }: {
    spec: ListSpec;
    index: number;
    entry: EntryValues;
    problems: Record<string, string>;
  },
) {
  const path = `${spec.name}.${index}`;
  const title = spec.fields.map(({ key, kind }) => kind === "lines" ? "" : entry[key] ?? "").find(Boolean);
  return (
    <fieldset className="entry">
      <legend className="caps" dir="auto">
        {title ? title : `New ${spec.one}`}
      </legend>
      {entry["from"] !== undefined && <input type="hidden" name={`${path}.from`} value={entry["from"]} />}
      {entry["kind"] !== undefined && <input type="hidden" name={`${path}.kind`} value={entry["kind"]} />}
      <div className="grid gap-4 sm:grid-cols-2">
        {spec.fields.map((field) => (
          <ProfileField
            key={field.key}
            name={`${path}.${field.key}`}
            spec={field}
            value={entry[field.key] ?? ""}
            problem={problemFor(problems, `${path}.${field.key}`)}
          />
        ))}
      </div>
      <label className="remove">
        <input type="checkbox" name={`${path}.remove`} value="1" />
        <span>Remove this {spec.one}{title && <span className="sr-only">: {title}</span>}</span>
      </label>
    </fieldset>
  );
}

function ListFields(
  { id, spec, entries, problems }: {
    id: string;
    spec: ListSpec;
    entries: EntryValues[];
    problems: Record<string, string>;
  },
) {
  const [added, setAdded] = useState(0);
  const section = useRef<HTMLElement>(null);
  const all = [...entries, ...Array.from({ length: added }, (): EntryValues => ({}))];
  const problem = problems[spec.name];

  useEffect(() => {
    if (added === 0) return;
    const inputs = section.current?.querySelectorAll<HTMLElement>(".entry:last-of-type .input");
    inputs?.[0]?.focus();
  }, [added]);

  return (
    <section id={spec.name} ref={section} className="grid gap-5" aria-labelledby={`${spec.name}-title`}>
      <h2 id={`${spec.name}-title`} className="text-title">{spec.title}</h2>
      {problem && <p className="text-rose">{problem}</p>}
      {all.map((entry, index) => (
        <EntryFields key={index} spec={spec} index={index} entry={entry} problems={problems} />
      ))}
      <Button
        className="justify-self-start"
        name="add"
        value={spec.name}
        formAction={`/resumes/${id}/edit#${spec.name}`}
        formNoValidate
        onClick={(event) => {
          event.preventDefault();
          setAdded((count) => count + 1);
        }}
      >
        Add a {spec.one}
      </Button>
    </section>
  );
}

const SKILLS: FieldSpec = {
  key: "skills",
  label: "Your skills",
  kind: "lines",
  help: "One per line, or separated by commas. What your work shows is marked by itself",
};

/** Where the parts of the form begin. */
const PARTS: readonly [id: string, title: string][] = [
  ["you", "You"],
  ["skills-title", "Skills"],
  ...LIST_SPECS.map(({ name, title }): [string, string] => [name, title]),
];

function labelOf(path: string): string {
  const [list, index, key] = path.split(".");
  const single = [...SINGLE_FIELDS, { ...SKILLS, label: "Skills" }].find((field) => field.key === list);
  if (single) return single.label;
  const spec = LIST_SPECS.find(({ name }) => name === list as ListName);
  if (!spec) return "The form";
  if (index === undefined) return spec.title;
  const field = spec.fields.find((candidate) => candidate.key === key);
  return `${spec.title}, entry ${Number(index) + 1}${field ? `, ${field.label.toLowerCase()}` : ""}`;
}

/** The field that a path stands for: of a point in a list that is the whole text area. */
function targetOf(path: string): string {
  const parts = path.split(".");
  return parts.length === 1 && LIST_SPECS.some(({ name }) => name === path)
    ? path
    : `f-${(parts[0] === "skills" ? parts.slice(0, 1) : parts.slice(0, 3)).join(".")}`;
}

export function ProfileForm({ id, values, problems, message, notes }: ProfileFormProps) {
  const found = Object.entries(problems).map(([path, problem]) => ({
    fieldId: targetOf(path),
    label: labelOf(path),
    problem,
  }));

  return (
    <Form method="post" action={`/resumes/${id}/edit`} className="grid max-w-[48rem] gap-12">
      {/* Enter presses the first button of a form: that one must save and not add an entry. */}
      <button type="submit" className="hidden" tabIndex={-1} aria-hidden="true">Save</button>
      {message && <ProblemSummary message={message} problems={found} />}
      <nav aria-label="Parts of the form" className="flex flex-wrap gap-x-5 text-small text-ink-2">
        {PARTS.map(([at, title]) => (
          <a key={at} href={`#${at}`} className="inline-flex min-h-target items-center">{title}</a>
        ))}
      </nav>
      <section className="grid gap-5" aria-labelledby="you">
        <h2 id="you" className="text-title">You</h2>
        <div className="grid gap-4 sm:grid-cols-2">
          {SINGLE_FIELDS.map((spec) => (
            <ProfileField
              key={spec.key}
              name={spec.key}
              spec={spec}
              value={values.single[spec.key] ?? ""}
              problem={problems[spec.key]}
              note={notes[spec.key]}
            />
          ))}
        </div>
      </section>
      <section className="grid gap-5" aria-labelledby="skills-title">
        <h2 id="skills-title" className="text-title">Skills</h2>
        <ProfileField
          name="skills"
          spec={SKILLS}
          value={values.skills}
          problem={problemFor(problems, "skills")}
        />
      </section>
      {LIST_SPECS.map((spec) => (
        <ListFields
          key={spec.name}
          id={id}
          spec={spec}
          entries={values.lists[spec.name]}
          problems={problems}
        />
      ))}
      <div className="save-bar glass">
        <Button look="main">Save corrections</Button>
        <ButtonLink look="quiet" to={`/resumes/${id}`}>Leave it as it was</ButtonLink>
      </div>
    </Form>
  );
}
