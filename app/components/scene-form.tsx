/** The form that sets up an interview: what for, how hard, how long, in which manner. */
import { useState } from "react";
import { Form, Link, useNavigation } from "react-router";
import { useHydrated } from "../browser/use-hydrated.ts";
import { Button } from "./button.tsx";
import { Choices } from "./choices.tsx";
import { Disclosure } from "./disclosure.tsx";
import { Field } from "./field.tsx";
import { JobDescriptionField } from "./job-description-field.tsx";
import { ProblemSummary } from "./problem-summary.tsx";
import { RoleField } from "./role-field.tsx";
import { describeScene, LENGTHS, minutesOf, SCENE_DEFAULTS, type SceneFields } from "./scene.ts";
import { SceneSummary } from "./scene-summary.tsx";

const MODES = [
  { value: "mixed", label: "Mixed", help: "Your work, your field, and how you work with others" },
  { value: "technical", label: "Technical", help: "Knowledge and problem solving for the role" },
  { value: "behavioral", label: "Behavioural", help: "Situations you have been in" },
  { value: "hr", label: "HR", help: "Motivation, expectations, ways of working" },
];

const KINDS = [
  { value: "practice", label: "Practice", help: "Feedback after each answer" },
  { value: "assessment", label: "Assessment", help: "The same core for everyone, judged at the end" },
];

interface SceneFormProps {
  /** What the fields hold when the page opens: as sent before, or from the address. */
  given: SceneFields;
  resumes: readonly { id: string; fileName: string }[];
  engine: string;
  resumeHours: number;
  /** Why it did not start; nothing that was written is lost. */
  problem: string | null;
}

export function SceneForm({ given, resumes, engine, resumeHours, problem }: SceneFormProps) {
  const [fields, setFields] = useState(given);
  const live = useHydrated();
  const busy = useNavigation().state !== "idle";
  const resume = resumes.find(({ id }) => id === fields["resume"]);
  const scene = describeScene(fields, resume?.fileName ?? null);
  const valueOf = (name: keyof typeof SCENE_DEFAULTS) => given[name] ?? SCENE_DEFAULTS[name];

  function changed(event: React.FormEvent<HTMLFormElement>) {
    const entries = [...new FormData(event.currentTarget)];
    setFields(
      Object.fromEntries(
        entries.map(([name, value]) => [name, typeof value === "string" ? value : value.name]),
      ),
    );
  }

  return (
    <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <Form
        method="post"
        encType="multipart/form-data"
        className="grid max-w-[44rem] content-start gap-8"
        onChange={changed}
      >
        {problem && <ProblemSummary message={problem} />}

        <RoleField defaultValue={given["job_role"] ?? ""} />
        <Choices
          legend="What kind of interview?"
          name="mode"
          options={MODES}
          defaultValue={valueOf("mode")}
        />
        <Choices
          legend="How hard should it begin?"
          name="difficulty"
          help="It adapts to your answers from there."
          options={[
            { value: "junior", label: "Junior" },
            { value: "mid", label: "Mid level" },
            { value: "senior", label: "Senior" },
          ]}
          defaultValue={valueOf("difficulty")}
        />
        <Choices
          legend="Practice or assessment?"
          name="kind"
          options={KINDS}
          defaultValue={valueOf("kind")}
        />

        <div className="grid gap-6 sm:grid-cols-2">
          <Field name="total_questions" id="total_questions" label="How many questions?">
            {(control) => (
              <select {...control} defaultValue={valueOf("total_questions")}>
                {LENGTHS.map((length) => (
                  <option key={length} value={length}>
                    {length} questions · about {minutesOf(length)} min
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field
            name="resume"
            id="resume"
            label="Which resume?"
            help={resumes.length === 0 && (
              <>
                <Link to="/resumes">Upload one first</Link> and the questions start from your own work.
              </>
            )}
          >
            {(control) => (
              <select {...control} defaultValue={given["resume"] ?? ""}>
                <option value="">None: ask without it</option>
                {resumes.map(({ id, fileName }) => <option key={id} value={id}>{fileName}</option>)}
              </select>
            )}
          </Field>
        </div>

        <Disclosure
          summary="Company, job description, manner of the interviewer"
          open={Boolean(
            given["company"] || given["job_description"] || (given["persona"] ?? "neutral") !== "neutral",
          )}
        >
          <div className="mt-4 grid gap-6">
            <Field name="company" id="company" label="Company">
              {(control) => (
                <input
                  {...control}
                  maxLength={120}
                  autoComplete="organization"
                  dir="auto"
                  defaultValue={given["company"]}
                />
              )}
            </Field>
            <JobDescriptionField
              help="Paste it whole. It decides which skills are asked about."
              defaultValue={given["job_description"]}
            />
            <Choices
              legend="Manner of the interviewer"
              name="persona"
              help="It changes the wording, never the scoring."
              options={[
                { value: "neutral", label: "Neutral" },
                { value: "warm", label: "Warm" },
                { value: "demanding", label: "Demanding" },
              ]}
              defaultValue={valueOf("persona")}
            />
          </div>
        </Disclosure>

        <div className="grid gap-3">
          <p className="font-serif text-lead text-ink-2" data-testid="in-short">{scene.inShort}</p>
          <div className="flex flex-wrap items-center gap-4">
            <Button look="main" busy={busy}>Start the interview</Button>
            {!live && (
              <noscript>
                <Button look="quiet" name="intent" value="preview">Show what will happen</Button>
              </noscript>
            )}
            <span role="status" className="text-ink-3">{busy ? "Choosing your first question…" : ""}</span>
          </div>
        </div>
      </Form>
      <SceneSummary scene={scene} engine={engine} resumeHours={resumeHours} />
    </div>
  );
}
