/** The API described as OpenAPI 3.1, made from the same schemas that check the requests. */
import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject } from "zod-openapi";
import { BODY, body, COMMON, CONFLICT, json, LIMIT, PROBLEM } from "./openapi-parts.ts";
import { questionSetPaths } from "./openapi-question-sets.ts";
import { reportPaths } from "./openapi-reports.ts";
import * as schemas from "./schemas.ts";

const sessionIdInPath = { path: z.object({ session_id: z.string() }) };

const upload: ZodOpenApiOperationObject = {
  operationId: "uploadResume",
  tags: ["Resumes"],
  summary: "Read a resume",
  description:
    "PDF or DOCX, judged by content. The answer holds what was read, where it stands, and how sure we are.",
  requestParams: { query: z.object({ job_role: z.string().optional() }) },
  requestBody: {
    required: true,
    content: {
      "multipart/form-data": {
        schema: z.object({
          file: z.string().meta({ format: "binary" }),
          job_description: z.string().optional(),
        }),
      },
    },
  },
  responses: {
    ...json(schemas.uploadedResume, "What was read"),
    ...COMMON,
    "413": PROBLEM("Larger than MAX_UPLOAD_MB"),
    "415": PROBLEM("Not a PDF or DOCX"),
    "422": PROBLEM("Empty, encrypted, corrupt or without text"),
    ...LIMIT,
    "503": PROBLEM("All readers are busy; see Retry-After"),
  },
};

const answer: ZodOpenApiOperationObject = {
  operationId: "answerQuestion",
  tags: ["Interviews"],
  summary: "Answer, and stream what the interviewer makes of it",
  description: [
    "Acknowledges the answer, then streams Server-Sent Events: `assessment` (optional), `token` `{text, offset}` …,",
    "then `question` `{question_index, part, text, kind, phase}` or `completed`; last `done`.",
    "Text at `offset` replaces what was there before. Every event has an id; a cut stream is resumed with",
    "`GET /api/v1/interview/stream/{session_id}` and `Last-Event-ID`. The same `Idempotency-Key` twice is one answer.",
  ].join(" "),
  requestParams: { header: z.object({ "Idempotency-Key": z.string().optional() }) },
  requestBody: body(schemas.answerBody),
  responses: {
    "200": { description: "Events", content: { "text/event-stream": { schema: z.string() } } },
    ...COMMON,
    ...CONFLICT("Another answer stands, the interview is paused or over, or the interviewer is speaking"),
    "413": PROBLEM("Longer than 10,000 characters; the text is kept as the draft"),
    ...BODY,
    ...LIMIT,
  },
};

/** @param serverUrl origin under which this instance is reached */
export function openApiDocument(serverUrl: string) {
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Greenroom",
      version: "1.0.0",
      description:
        "Interviews, practised and judged fairly. Errors are RFC 9457 problem documents with a stable `code`.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: serverUrl }],
    security: [{ apiKey: [] }, {}],
    components: {
      securitySchemes: { apiKey: { type: "apiKey", in: "header", name: "X-API-Key" } },
    },
    paths: {
      "/health": {
        get: {
          operationId: "getHealth",
          tags: ["Health"],
          summary: "Whether this instance can do its work",
          responses: {
            ...json(z.object({ status: z.string(), database: z.object({ status: z.string() }) }), "It can"),
            "503": { description: "The database does not answer" },
          },
        },
      },
      "/api/v1/health": {
        get: {
          operationId: "getUptime",
          tags: ["Health"],
          summary: "How long it has been running",
          responses: json(z.object({ status: z.string(), uptime_seconds: z.int() }), "It runs"),
        },
      },
      "/api/v1/resume/upload": { post: upload },
      "/api/v1/resume/{session_id}": {
        get: {
          operationId: "getResume",
          tags: ["Resumes"],
          summary: "What was read from a resume",
          requestParams: sessionIdInPath,
          responses: {
            ...json(schemas.storedResume, "The resume"),
            ...COMMON,
            "410": PROBLEM("It has expired and was deleted"),
          },
        },
        patch: {
          operationId: "correctResume",
          tags: ["Resumes"],
          summary: "Correct what was read; corrections win and are marked with the source `candidate`",
          description:
            "A field that is absent stays, null takes it away, a list replaces the whole list. Total years, seniority and gaps follow. `correction-invalid` names each bad field in `problems`.",
          requestParams: sessionIdInPath,
          requestBody: body(schemas.correctResume),
          responses: {
            ...json(schemas.storedResume, "The resume with the corrections"),
            ...COMMON,
            "410": PROBLEM("It has expired and was deleted"),
            "413": PROBLEM("More text than a profile may have"),
            "422": PROBLEM("A value does not fit; `problems` names the fields"),
          },
        },
        delete: {
          operationId: "deleteResume",
          tags: ["Resumes"],
          summary: "Delete a resume at once",
          requestParams: sessionIdInPath,
          responses: { "204": { description: "Deleted" }, ...COMMON },
        },
      },
      "/api/v1/resume/{session_id}/read-pictures": {
        post: {
          operationId: "readPictures",
          tags: ["Resumes"],
          summary: "Ask for a scanned resume to be read; it is read in the background",
          description:
            "Pages that are pictures of text, at most ten, English letters. `GET` the resume: `pictures` tells how far it is.",
          requestParams: sessionIdInPath,
          responses: {
            "202": {
              description: "It waits or is being read",
              content: { "application/json": { schema: schemas.pictureReading } },
            },
            ...COMMON,
            ...CONFLICT("There is no picture of text, or it was read already"),
            "410": PROBLEM("It has expired and was deleted"),
            ...LIMIT,
            "503": PROBLEM("Too many scans wait; see Retry-After"),
          },
        },
      },
      "/api/v1/job-description": {
        post: {
          operationId: "readJobDescription",
          tags: ["Resumes"],
          summary: "What a job description asks for: a PDF or DOCX as `file`, or its text; nothing is kept",
          requestBody: {
            required: true,
            content: {
              "application/json": { schema: schemas.jobDescriptionBody },
              "multipart/form-data": { schema: z.object({ file: z.string().meta({ format: "binary" }) }) },
            },
          },
          responses: {
            ...json(schemas.readJobDescription, "Its skills"),
            ...COMMON,
            "413": PROBLEM("Larger than MAX_UPLOAD_MB"),
            ...BODY,
            ...LIMIT,
          },
        },
      },
      "/api/v1/interview/start": {
        post: {
          operationId: "startInterview",
          tags: ["Interviews"],
          summary: "Start an interview",
          requestBody: body(schemas.startInterviewBody),
          responses: {
            ...json(schemas.startedInterview, "It has started"),
            ...COMMON,
            "410": PROBLEM("The resume has expired"),
            ...BODY,
            ...LIMIT,
          },
        },
      },
      "/api/v1/interview/answer": { post: answer },
      "/api/v1/interview/stream/{session_id}": {
        get: {
          operationId: "followInterview",
          tags: ["Interviews"],
          summary: "Resume a cut stream",
          requestParams: {
            ...sessionIdInPath,
            header: z.object({ "Last-Event-ID": z.string().optional() }),
          },
          responses: {
            "200": {
              description: "Events after that id",
              content: { "text/event-stream": { schema: z.string() } },
            },
            "204": { description: "Nothing is left" },
            ...COMMON,
          },
        },
      },
      "/api/v1/interview/status/{session_id}": {
        get: {
          operationId: "getInterviewStatus",
          tags: ["Interviews"],
          summary: "Where an interview stands",
          requestParams: sessionIdInPath,
          responses: { ...json(schemas.interviewStatus, "The status"), ...COMMON },
        },
      },
      "/api/v1/interview/end": {
        post: {
          operationId: "endInterview",
          tags: ["Interviews"],
          summary: "End an interview and get its report; repeating it returns the same report",
          requestBody: body(schemas.endInterviewBody),
          responses: { ...json(schemas.endedInterview, "The report"), ...COMMON, ...BODY, ...LIMIT },
        },
      },
      ...reportPaths,
      "/api/v1/start-interview": {
        post: {
          operationId: "startRounds",
          tags: ["Rounds"],
          summary: "Start an interview of rounds: one answer each, feedback after each",
          requestBody: body(schemas.startRoundsBody),
          responses: { ...json(schemas.startedRounds, "It has started"), ...COMMON, ...BODY, ...LIMIT },
        },
      },
      "/api/v1/submit-answer": {
        post: {
          operationId: "submitAnswer",
          tags: ["Rounds"],
          summary: "Answer a round",
          requestBody: body(schemas.submitAnswerBody),
          responses: {
            ...json(schemas.submittedAnswer, "Feedback and the next question, or the final report"),
            ...COMMON,
            ...CONFLICT("The interview is over, or another answer stands"),
            ...BODY,
            ...LIMIT,
          },
        },
      },
      "/api/v1/session-summary/{session_id}": {
        get: {
          operationId: "getSessionSummary",
          tags: ["Rounds"],
          summary: "Scores so far",
          requestParams: sessionIdInPath,
          responses: { ...json(schemas.sessionSummary, "The summary"), ...COMMON },
        },
      },
      ...questionSetPaths,
    },
  });
}
