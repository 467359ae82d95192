/** The question sets' part of the API's description. */
import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { BODY, body, COMMON, CONFLICT, json, LIMIT, PROBLEM } from "./openapi-parts.ts";
import * as schemas from "./question-set-schemas.ts";

const setId = z.string().meta({ description: "Id of the set", example: "set_GUK1cBgjNSDmTfiLbFNiAXmA" });
const inSet = { path: z.object({ id: setId }) };
const binary = z.string().meta({ format: "binary" });

const MESSAGES = [
  '`{"id", "type": "status", "content": "step_1"}` … `step_4` (reading, skills, sources, questions);',
  '`{"id", "skill", "questions", "isLoading": false}` for each skill, with `"error"` where it failed;',
  "`note` for what did not go as planned; `status` `completed` or `cancelled`; last `summary` with the cost.",
  "`id` goes up and is what a cut stream is resumed from.",
].join(" ");

const UPLOAD = {
  "413": PROBLEM("Larger than MAX_UPLOAD_MB"),
  "415": PROBLEM("Not a file of the expected type"),
  ...LIMIT,
};

export const questionSetPaths: ZodOpenApiPathsObject = {
  "/api/v1/generate-questions/": {
    post: {
      operationId: "generateQuestions",
      tags: ["Question sets"],
      summary: "Questions for a resume, as lines of JSON while they are written",
      description:
        `${MESSAGES} The set is kept: its id is in \`X-Question-Set-Id\`. A client that leaves before the end calls the work off, unless somebody else follows it.`,
      requestBody: {
        required: true,
        content: {
          "multipart/form-data": {
            schema: z.object({
              resume_file: binary,
              client_id: z.string().optional().meta({ description: "Its WebSocket hears the same messages" }),
              job_role: z.string().optional(),
              job_description: z.string().optional(),
            }),
          },
        },
      },
      responses: {
        "200": { description: "Lines", content: { "application/x-ndjson": { schema: z.string() } } },
        ...COMMON,
        ...BODY,
        ...UPLOAD,
      },
    },
  },
  "/api/v1/download-results": {
    post: {
      operationId: "downloadResults",
      tags: ["Question sets"],
      summary: "What was generated, as a text file",
      requestBody: body(schemas.downloadResultsBody),
      responses: {
        "200": {
          description: "`<filename>_<yyyymmdd_hhmmss>_results.txt`, in UTC",
          content: { "text/plain": { schema: z.string() } },
        },
        ...COMMON,
        ...BODY,
      },
    },
  },
  "/api/v1/ws/{client_id}": {
    get: {
      operationId: "followGenerations",
      tags: ["Question sets"],
      summary: "WebSocket: the messages of the client's generations, as they happen",
      description:
        `${MESSAGES} Connect before or after the generation begins; \`after\` resumes. The client may send \`{"type":"ping"}\` and \`{"type":"cancel"}\`, sixty a minute at most, and hold twenty connections. A generation that was started without an API key is heard by whoever knows its client id: choose one that nobody can guess.`,
      requestParams: {
        path: z.object({ client_id: z.string() }),
        query: z.object({ after: z.int().optional(), set_id: z.string().optional() }),
      },
      responses: {
        "101": { description: "Connected" },
        "426": PROBLEM("Not a WebSocket request"),
        ...COMMON,
      },
    },
  },
  "/api/v1/question-sets": {
    get: {
      operationId: "listQuestionSets",
      tags: ["Question sets"],
      summary: "The caller's sets, newest first",
      responses: {
        ...json(z.object({ question_sets: z.array(z.looseObject({ id: z.string() })) }), "The sets"),
        ...COMMON,
      },
    },
    post: {
      operationId: "startQuestionSet",
      tags: ["Question sets"],
      summary: "Start a set from a resume, a job description or a role",
      requestBody: body(schemas.startSetBody),
      responses: {
        "201": {
          description: "It has begun",
          content: { "application/json": { schema: schemas.startedSet } },
        },
        ...COMMON,
        ...BODY,
        ...LIMIT,
      },
    },
  },
  "/api/v1/question-sets/import": {
    post: {
      operationId: "importQuestions",
      tags: ["Question sets"],
      summary: "A set from the questions of an XLSX or CSV file",
      description:
        "Columns are found by their names: Question is needed; Skill, Kind, Level, Points, Answer, Why, Source and Source title are used. Rows that cannot be used refuse the file, unless `accept_partial` is `true`.",
      requestBody: {
        required: true,
        content: {
          "multipart/form-data": {
            schema: z.object({
              file: binary,
              accept_partial: z.enum(["true", "false"]).optional(),
              title: z.string().optional(),
            }),
          },
        },
      },
      responses: {
        "201": {
          description: "Taken over",
          content: { "application/json": { schema: schemas.importedSet } },
        },
        ...COMMON,
        ...BODY,
        ...UPLOAD,
      },
    },
  },
  "/api/v1/question-sets/{id}": {
    get: {
      operationId: "getQuestionSet",
      tags: ["Question sets"],
      summary: "The set as it stands",
      requestParams: inSet,
      responses: { ...json(schemas.questionSet, "The set"), ...COMMON },
    },
    delete: {
      operationId: "deleteQuestionSet",
      tags: ["Question sets"],
      summary: "Delete a set with its log",
      requestParams: inSet,
      responses: { "204": { description: "Deleted" }, ...COMMON },
    },
  },
  "/api/v1/question-sets/{id}/events": {
    get: {
      operationId: "followQuestionSet",
      tags: ["Question sets"],
      summary: "The messages of a set as Server-Sent Events",
      description: `${MESSAGES} Every event has the id of its message; the summary is the event \`done\`.`,
      requestParams: { ...inSet, header: z.object({ "Last-Event-ID": z.string().optional() }) },
      responses: {
        "200": { description: "Events", content: { "text/event-stream": { schema: z.string() } } },
        "204": { description: "Nothing is left" },
        ...COMMON,
      },
    },
  },
  "/api/v1/question-sets/{id}/cancel": {
    post: {
      operationId: "cancelQuestionSet",
      tags: ["Question sets"],
      summary: "Stop the work; what is done stays",
      requestParams: inSet,
      responses: { ...json(schemas.questionSet, "The set as it stays"), ...COMMON },
    },
  },
  "/api/v1/question-sets/{id}/skills/{skill}/regenerate": {
    post: {
      operationId: "regenerateSkill",
      tags: ["Question sets"],
      summary: "Make the questions of one skill anew",
      requestParams: { path: z.object({ id: setId, skill: z.string() }) },
      responses: {
        "202": {
          description: "It has begun",
          content: { "application/json": { schema: schemas.questionSet } },
        },
        ...COMMON,
        ...CONFLICT("They are being written already"),
        ...LIMIT,
      },
    },
  },
  "/api/v1/question-sets/{id}/questions/{question_id}": {
    patch: {
      operationId: "editQuestion",
      tags: ["Question sets"],
      summary: "Change a question by hand",
      requestParams: { path: z.object({ id: setId, question_id: z.string() }) },
      requestBody: body(schemas.editQuestionBody),
      responses: { ...json(schemas.questionSet, "The set with the change"), ...COMMON, ...BODY },
    },
    delete: {
      operationId: "removeQuestion",
      tags: ["Question sets"],
      summary: "Take a question out of the set",
      requestParams: { path: z.object({ id: setId, question_id: z.string() }) },
      responses: { "204": { description: "It is out" }, ...COMMON },
    },
  },
};
