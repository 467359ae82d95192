/** `POST /api/v1/generate-questions/`: questions for a resume, as lines of JSON while they are written. */
import { servicesContext } from "../../../context.ts";
import { answerProgram } from "../../../http/answer.ts";
import { followMessages } from "../../../http/api/follow-question-set.ts";
import { callerOf } from "../../../http/api/owner.ts";
import { mapIterable } from "../../../http/map-iterable.ts";
import { readUpload } from "../../../http/read-upload.ts";
import { clientIdOf } from "../../../http/api/client-id.ts";
import { streamLines } from "../../../http/stream-lines.ts";
import { onlyMethods } from "../../../middleware/only-methods.ts";
import { rateLimit } from "../../../middleware/rate-limit.ts";
import type { Route } from "./+types/generate-questions";

export const middleware = [onlyMethods("POST"), rateLimit("uploads")];

export const action = answerProgram(async ({ request, context }: Route.ActionArgs) => {
  const { questionSets, config, stopping } = context.get(servicesContext);
  const owner = callerOf(context);
  const { fileName, bytes, fields } = await readUpload(request, {
    fileField: "resume_file",
    maxMegabytes: config.limits.maxUploadMb,
  });
  const set = await questionSets.start(owner, {
    from: {
      kind: "resume-document",
      fileName,
      bytes,
      ...(fields["job_role"] ? { jobRole: fields["job_role"] } : {}),
      ...(fields["job_description"] ? { jobDescription: fields["job_description"] } : {}),
    },
    ...(fields["client_id"] ? { clientId: clientIdOf(fields["client_id"]) } : {}),
  });
  const messages = followMessages(questionSets, owner, set.id, 0);
  const response = streamLines(mapIterable(messages, ({ body }) => body), {
    stopping,
    // Nobody else listens, so nobody waits for what further calls upstream would bring.
    onLeft: () => {
      if (questionSets.followers(set.id) === 0) questionSets.cancel(owner, set.id).catch(() => {});
    },
  });
  response.headers.set("x-question-set-id", set.id);
  return response;
});
