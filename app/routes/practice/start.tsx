/** Sets up an interview: what for, how hard, how long; and says what will happen and what is kept. */
import { data, redirect } from "react-router";
import { DomainError } from "../../../server/errors.ts";
import { SceneForm } from "../../components/scene-form.tsx";
import { SiteBar } from "../../components/site-bar.tsx";
import { servicesContext, viewerContext } from "../../context.ts";
import { answerPage } from "../../http/answer.ts";
import { pageHeaders } from "../../http/page-headers.ts";
import { describeFailure } from "../../http/problem-response.ts";
import { readFormWithDescription } from "../../http/read-form-with-description.ts";
import { readStartForm } from "../../http/start-form.ts";
import { takeLimit } from "../../middleware/rate-limit.ts";
import type { Route } from "./+types/start";

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
    chosen: {
      resume: query.get("resume") ?? mine[0]?.id ?? "",
      job_role: query.get("role") ?? "",
    },
    engine: judging.engine,
    resumeHours: config.limits.resumeTtlHours,
  };
});

interface Reply {
  /** Null where the form only asked what would happen. */
  message: string | null;
  fields: Record<string, string>;
  /** Another reply is another state of the form. */
  stamp: string;
}

export const action = answerPage(async ({ request, context }: Route.ActionArgs) => {
  const services = context.get(servicesContext);
  const { fields, readDescription } = await readFormWithDescription(request, services);
  const stamp = crypto.randomUUID();
  try {
    // Asking what would happen starts nothing, but may read a file.
    const { error } = await takeLimit(
      fields["intent"] === "preview" ? "uploads" : "interview",
      request,
      context,
    );
    if (error) throw error;
    await readDescription();
    if (fields["intent"] === "preview") return data<Reply>({ message: null, fields, stamp });
    const view = await services.interviews.start(context.get(viewerContext).claim(), readStartForm(fields));
    throw redirect(`/practice/${view.id}`, 303);
  } catch (thrown) {
    if (!(thrown instanceof DomainError)) throw thrown;
    const { status, headers, error } = describeFailure(thrown);
    return data<Reply>({ message: error.userMessage, fields, stamp }, { status, headers });
  }
});

export default function Start({ loaderData, actionData }: Route.ComponentProps) {
  const { chosen, ...rest } = loaderData;
  return (
    <>
      <SiteBar />
      <main id="content" className="page grid gap-8 pt-12">
        <h1 className="text-display">Set the scene.</h1>
        <SceneForm
          key={actionData?.stamp ?? "new"}
          given={actionData?.fields ?? chosen}
          problem={actionData?.message ?? null}
          {...rest}
        />
      </main>
    </>
  );
}
