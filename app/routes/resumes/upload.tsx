/** `/resumes`: takes a resume by form, and lists those that this browser still has here. */
import { data, Link, redirect } from "react-router";
import { momentLabel } from "../../components/labels.ts";
import { Notice } from "../../components/notice.tsx";
import { ResumeDrop } from "../../components/resume-drop.tsx";
import { SiteBar } from "../../components/site-bar.tsx";
import { requestIdContext, servicesContext, viewerContext } from "../../context.ts";
import { wantsJson } from "../../http/accepts.ts";
import { answerPage } from "../../http/answer.ts";
import { jsonResponse } from "../../http/api/json-response.ts";
import { pageHeaders } from "../../http/page-headers.ts";
import { describeFailure, problemResponse } from "../../http/problem-response.ts";
import { readUpload } from "../../http/read-upload.ts";
import { takeLimit } from "../../middleware/rate-limit.ts";
import type { Route } from "./+types/upload";

export const headers = pageHeaders;

export function meta() {
  return [{ title: "Your resume · Greenroom" }];
}

/** The page's script sends the same form and wants to know where to go instead of a whole page. */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ request, context }, next) => {
    if (request.method !== "POST" || !wantsJson(request)) return next();
    try {
      return jsonResponse({ location: await takeResume(request, context) });
    } catch (thrown) {
      return problemResponse(thrown, context.get(requestIdContext));
    }
  },
];

/** @returns the address of the page that shows what was read */
async function takeResume(request: Request, context: Route.ActionArgs["context"]): Promise<string> {
  const { resumes, config } = context.get(servicesContext);
  const { error } = await takeLimit("uploads", request, context);
  if (error) throw error;
  const upload = await readUpload(request, { fileField: "file", maxMegabytes: config.limits.maxUploadMb });
  const { id } = await resumes.upload(context.get(viewerContext).claim(), {
    fileName: upload.fileName,
    bytes: upload.bytes,
    jobRole: upload.fields["job_role"],
  });
  return `/resumes/${id}`;
}

export const loader = answerPage(async ({ request, context }: Route.LoaderArgs) => {
  const { resumes, config } = context.get(servicesContext);
  const { known } = context.get(viewerContext);
  const mine = known ? await resumes.list(known) : [];
  return {
    resumes: mine.map(({ id, fileName, expiresAt }) => ({
      id,
      fileName,
      expires: momentLabel(expiresAt),
    })),
    deleted: new URL(request.url).searchParams.has("deleted"),
    maxUploadMb: config.limits.maxUploadMb,
    resumeHours: config.limits.resumeTtlHours,
  };
});

export const action = answerPage(async ({ request, context }: Route.ActionArgs) => {
  let location: string;
  try {
    location = await takeResume(request, context);
  } catch (thrown) {
    const { status, headers, error } = describeFailure(thrown);
    return data({ message: error.userMessage }, { status, headers });
  }
  return redirect(location, 303);
});

export default function Resumes({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <SiteBar />
      <main id="content" className="page grid gap-10 pt-12">
        <h1 className="text-display">Your resume</h1>
        {loaderData.deleted && (
          <Notice tone="kept" className="max-w-[44rem]" role="status">
            The resume and all that was read from it are deleted.
          </Notice>
        )}
        <div className="max-w-[44rem]">
          <ResumeDrop {...loaderData} problem={actionData?.message}>
            <Link to="/practice/new" className="inline-flex min-h-target items-center">
              or start without one
            </Link>
          </ResumeDrop>
        </div>
        {loaderData.resumes.length > 0 && (
          <section aria-labelledby="kept">
            <h2 id="kept" className="mb-3 text-title">Kept here for now</h2>
            <ul className="grid max-w-[44rem]">
              {loaderData.resumes.map((resume) => (
                <li
                  key={resume.id}
                  className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line py-3"
                >
                  <Link to={`/resumes/${resume.id}`} className="min-w-0 break-all">{resume.fileName}</Link>
                  <span className="num text-small text-ink-3">until {resume.expires}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </main>
    </>
  );
}
