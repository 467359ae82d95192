/** Question sets: make one from a resume, a role, a job description or a spreadsheet, and find those made before. */
import { data, Link, redirect } from "react-router";
import { DomainError } from "../../../server/errors.ts";
import { QuestionSetForm } from "../../components/question-set-form.tsx";
import { SheetForm, type SheetProblems } from "../../components/sheet-form.tsx";
import { SiteBar } from "../../components/site-bar.tsx";
import { servicesContext, viewerContext } from "../../context.ts";
import { answerPage } from "../../http/answer.ts";
import { dayWords } from "../../http/practice-page.ts";
import { pageHeaders } from "../../http/page-headers.ts";
import { describeFailure } from "../../http/problem-response.ts";
import { readSetForm } from "../../http/question-set-form.ts";
import { readFormWithFiles } from "../../http/read-upload.ts";
import { takeLimit } from "../../middleware/rate-limit.ts";
import type { Route } from "./+types/list";

export const headers = pageHeaders;

export function meta() {
  return [{ title: "Question sets · Greenroom" }];
}

const STATE_LABELS = {
  working: "Being made",
  completed: "Ready",
  cancelled: "Stopped",
  failed: "Not finished",
} as const;

export const loader = answerPage(async ({ request, context }: Route.LoaderArgs) => {
  const { resumes, questionSets, config } = context.get(servicesContext);
  const { known } = context.get(viewerContext);
  const [mine, sets] = known ? await Promise.all([resumes.list(known), questionSets.list(known)]) : [[], []];
  const query = new URL(request.url).searchParams;
  return {
    resumes: mine.map(({ id, fileName }) => ({ id, fileName })),
    sets: sets.map((set) => ({
      id: set.id,
      title: set.title,
      day: dayWords(set.createdAt.toISOString().slice(0, 10)),
      state: STATE_LABELS[set.state],
      count: `${set.questionCount} for ${set.skillCount} ${set.skillCount === 1 ? "skill" : "skills"}`,
    })),
    chosen: { resume: query.get("resume") ?? "", job_role: query.get("role") ?? "" },
    maxUploadMb: config.limits.maxUploadMb,
  };
});

interface Reply {
  form: "set" | "sheet";
  message: string;
  fields: Record<string, string>;
  sheet: SheetProblems | null;
  /** Another reply is another state of the form. */
  stamp: string;
}

export const action = answerPage(async ({ request, context }: Route.ActionArgs) => {
  const { resumes, questionSets, config } = context.get(servicesContext);
  let fields: Record<string, string> = {};
  try {
    const { error } = await takeLimit("uploads", request, context);
    if (error) throw error;
    const upload = await readFormWithFiles(request, {
      fileFields: ["file", "job_description_file"],
      maxMegabytes: config.limits.maxUploadMb,
    });
    fields = upload.fields;
    const read = await readSetForm(upload, {
      readSheet: (bytes) => questionSets.readSheet(bytes),
      readJobDescriptionFile: (bytes) => resumes.readJobDescriptionFile(bytes),
    });
    if ("problems" in read) {
      const message = read.questions.length > 0
        ? `${read.problems.length} of ${
          read.problems.length + read.questions.length
        } rows cannot be used as they are. Mend them and choose the file again, or go on without them.`
        : "No row of this file can be used as it is. Nothing was kept.";
      return data<Reply>({
        form: "sheet",
        message,
        fields,
        sheet: read,
        stamp: crypto.randomUUID(),
      }, { status: 422 });
    }
    const set = await questionSets.start(context.get(viewerContext).claim(), read);
    throw redirect(`/question-sets/${set.id}`, 303);
  } catch (thrown) {
    if (!(thrown instanceof DomainError)) throw thrown;
    const { status, headers, error } = describeFailure(thrown);
    const problems = error.code === "import-invalid" ? error.details["problems"] : undefined;
    return data<Reply>({
      form: fields["intent"] === "sheet" || fields["intent"] === "rows" ? "sheet" : "set",
      message: error.userMessage,
      fields,
      sheet: Array.isArray(problems) ? { questions: [], problems, ignoredColumns: [] } : null,
      stamp: crypto.randomUUID(),
    }, { status, headers });
  }
});

export default function QuestionSets({ loaderData, actionData }: Route.ComponentProps) {
  const { resumes, sets, chosen, maxUploadMb } = loaderData;
  const replyTo = (form: Reply["form"]) => actionData?.form === form ? actionData : undefined;
  return (
    <>
      <SiteBar />
      <main id="content" className="page grid gap-12 pt-12">
        <div className="grid max-w-measure gap-3">
          <h1 className="text-display">Questions worth asking</h1>
          <p className="text-lead text-ink-2">
            Up to nine skills, four questions each: with what a good answer says, why it is asked, and where
            to read more. You can leave; they are written all the same.
          </p>
        </div>
        {sets.length > 0 && (
          <section className="grid gap-3" aria-labelledby="sets">
            <h2 className="text-title" id="sets">Your sets</h2>
            <ul className="set-list">
              {sets.map((set) => (
                <li key={set.id}>
                  <Link className="font-serif text-lead" to={`/question-sets/${set.id}`}>{set.title}</Link>
                  <span className="num text-small text-ink-3">{set.state} · {set.count} · {set.day}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <QuestionSetForm
          key={replyTo("set")?.stamp}
          resumes={resumes}
          maxUploadMb={maxUploadMb}
          given={replyTo("set")?.fields ?? chosen}
          message={replyTo("set")?.message ?? null}
        />
        <SheetForm
          key={replyTo("sheet")?.stamp ?? "sheet"}
          maxUploadMb={maxUploadMb}
          message={replyTo("sheet")?.message ?? null}
          sheet={replyTo("sheet")?.sheet ?? null}
        />
      </main>
    </>
  );
}
