/** Sets up an interview: what for, how hard, how long; and says what will happen and what is kept. */
import { data, Form, Link, redirect, useNavigation } from "react-router";
import { DomainError } from "../../../server/errors.ts";
import {
  INTERVIEW_MODES,
  type InterviewMode,
  type Persona,
  PERSONAS,
} from "../../../server/interviews/interviews.ts";
import { RoleField } from "../../components/role-field.tsx";
import { Choices } from "../../components/choices.tsx";
import { SiteBar } from "../../components/site-bar.tsx";
import { servicesContext, viewerContext } from "../../context.ts";
import { answerPage } from "../../http/answer.ts";
import { pageHeaders } from "../../http/page-headers.ts";
import { describeFailure } from "../../http/problem-response.ts";
import { readForm } from "../../http/read-form.ts";
import { takeLimit } from "../../middleware/rate-limit.ts";
import type { Route } from "./+types/start";

const LENGTHS = [3, 4, 5, 6, 7, 8, 9, 10];
const LEVELS: Record<string, number> = { junior: 3, mid: 5, senior: 7 };

export const headers = pageHeaders;

export function meta() {
  return [{ title: "Start an interview · Greenroom" }];
}

export const loader = answerPage(async ({ request, context }: Route.LoaderArgs) => {
  const { resumes, judging, config } = context.get(servicesContext);
  const { known } = context.get(viewerContext);
  const mine = known ? await resumes.list(known) : [];
  const query = new URL(request.url).searchParams;
  return {
    resumes: mine.map(({ id, fileName }) => ({ id, fileName })),
    chosenResume: query.get("resume") ?? "",
    jobRole: query.get("role") ?? "",
    engine: judging.engine,
    resumeHours: config.limits.resumeTtlHours,
  };
});

function isOneOf<T extends string>(values: readonly T[], value: string | undefined): value is T {
  return values.some((candidate) => candidate === value);
}

interface Problem {
  message: string;
  fields: Record<string, string>;
}

export const action = answerPage(async ({ request, context }: Route.ActionArgs) => {
  const { interviews } = context.get(servicesContext);
  const fields = await readForm(request);
  try {
    const { error } = await takeLimit("interview", request, context);
    if (error) throw error;
    const { mode, persona } = fields;
    if (!isOneOf<InterviewMode>(INTERVIEW_MODES, mode)) {
      throw new DomainError("invalid", {
        code: "invalid-mode",
        userMessage: "Choose the kind of interview.",
      });
    }
    const view = await interviews.start(context.get(viewerContext).claim(), {
      mode,
      persona: isOneOf<Persona>(PERSONAS, persona) ? persona : undefined,
      difficulty: LEVELS[fields["difficulty"] ?? ""] ?? LEVELS["mid"],
      totalQuestions: Number(fields["total_questions"] ?? 5),
      jobRole: fields["job_role"]?.trim() || undefined,
      company: fields["company"]?.trim() || undefined,
      jobDescription: fields["job_description"]?.trim() || undefined,
      resumeId: fields["resume"] || undefined,
      assessment: fields["kind"] === "assessment",
    });
    throw redirect(`/practice/${view.id}`, 303);
  } catch (thrown) {
    if (!(thrown instanceof DomainError)) throw thrown;
    const { status, headers, error } = describeFailure(thrown);
    return data<Problem>({ message: error.userMessage, fields }, { status, headers });
  }
});

const MODES = [
  { value: "mixed", label: "Mixed", help: "Your work, your field, and how you work with others" },
  { value: "technical", label: "Technical", help: "Knowledge and problem solving for the role" },
  { value: "behavioral", label: "Behavioural", help: "Situations you have been in" },
  { value: "hr", label: "HR", help: "Motivation, expectations, ways of working" },
];

export default function Start({ loaderData, actionData }: Route.ComponentProps) {
  const { resumes, engine, resumeHours } = loaderData;
  const given = actionData?.fields ?? {};
  const busy = useNavigation().state !== "idle";
  return (
    <>
      <SiteBar />
      <main id="content" className="page grid gap-x-16 gap-y-10 pt-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Form method="post" className="grid max-w-[44rem] gap-8">
          <h1 className="text-display">Set the scene.</h1>
          {actionData && <p className="notice problem" role="alert">{actionData.message}</p>}

          <RoleField defaultValue={given["job_role"] ?? loaderData.jobRole} />

          <Choices
            legend="What kind of interview?"
            name="mode"
            options={MODES}
            defaultValue={given["mode"] ?? "mixed"}
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
            defaultValue={given["difficulty"] ?? "mid"}
          />
          <Choices
            legend="Practice or assessment?"
            name="kind"
            options={[
              { value: "practice", label: "Practice", help: "Feedback after each answer" },
              {
                value: "assessment",
                label: "Assessment",
                help: "The same core for everyone, judged at the end",
              },
            ]}
            defaultValue={given["kind"] ?? "practice"}
          />

          <div className="grid gap-6 sm:grid-cols-2">
            <div className="field">
              <label htmlFor="total_questions">How many questions?</label>
              <select
                id="total_questions"
                name="total_questions"
                className="input"
                defaultValue={given["total_questions"] ?? "5"}
              >
                {LENGTHS.map((length) => (
                  <option key={length} value={length}>{length} questions · about {length * 4} min</option>
                ))}
              </select>
            </div>
            <div className="field">
              <label htmlFor="resume">Which resume?</label>
              <select
                id="resume"
                name="resume"
                className="input"
                defaultValue={given["resume"] ?? (loaderData.chosenResume || resumes[0]?.id || "")}
              >
                <option value="">None: ask without it</option>
                {resumes.map(({ id, fileName }) => <option key={id} value={id}>{fileName}</option>)}
              </select>
              {resumes.length === 0 && (
                <p className="help">
                  <Link to="/resumes">Upload one first</Link> and the questions start from your own work.
                </p>
              )}
            </div>
          </div>

          <details open={Boolean(given["company"] || given["job_description"])}>
            <summary className="inline-flex min-h-11 items-center font-semibold underline decoration-lamp underline-offset-4">
              Company, job description, manner of the interviewer
            </summary>
            <div className="mt-4 grid gap-6">
              <div className="field">
                <label htmlFor="company">Company</label>
                <input
                  id="company"
                  name="company"
                  className="input"
                  maxLength={120}
                  autoComplete="organization"
                  defaultValue={given["company"]}
                />
              </div>
              <div className="field">
                <label htmlFor="job_description">Job description</label>
                <textarea
                  id="job_description"
                  name="job_description"
                  className="input"
                  rows={6}
                  maxLength={20_000}
                  aria-describedby="job-description-help"
                  defaultValue={given["job_description"]}
                />
                <p className="help" id="job-description-help">
                  Paste it whole. It decides which skills are asked about.
                </p>
              </div>
              <Choices
                legend="Manner of the interviewer"
                name="persona"
                help="It changes the wording, never the scoring."
                options={[
                  { value: "neutral", label: "Neutral" },
                  { value: "warm", label: "Warm" },
                  { value: "demanding", label: "Demanding" },
                ]}
                defaultValue={given["persona"] ?? "neutral"}
              />
            </div>
          </details>

          <div className="flex flex-wrap items-center gap-4">
            <button type="submit" className="button main" aria-disabled={busy}>Start the interview</button>
            <span role="status" className="text-ink-3">{busy ? "Choosing your first question…" : ""}</span>
          </div>
        </Form>

        <aside className="grid content-start gap-5 text-ink-2 lg:pt-28" aria-label="What will happen">
          <div>
            <h2 className="text-title text-ink">What will happen</h2>
            <p className="mt-2">
              One question at a time. When an answer leaves something open, a follow-up asks for it; that
              never lowers your score. You can skip, pause, ask what is meant, and end whenever you like.
            </p>
          </div>
          <div>
            <h2 className="text-title text-ink">What is judged</h2>
            <p className="mt-2">
              Only your words, each rating with a quote. Never your accent, pace, name or school. Too little
              to judge is said and not counted.
            </p>
          </div>
          <div>
            <h2 className="text-title text-ink">What is kept</h2>
            <p className="mt-2">
              Your answers and the report, for this browser, until you delete them. The resume for{" "}
              {resumeHours} hours. {engine === "rules"
                ? "Nothing leaves this machine."
                : `Answers are sent to ${engine.replace("model:", "")}.`}
            </p>
          </div>
        </aside>
      </main>
    </>
  );
}
