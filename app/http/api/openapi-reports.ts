/** The operations on reports and on the links that share them, for the OpenAPI document. */
import { z } from "zod";
import type { ZodOpenApiPathsObject, ZodOpenApiResponsesObject } from "zod-openapi";
import { body, PROBLEM } from "./openapi-parts.ts";
import { report, share, sharedReport, shareReportBody } from "./report-schemas.ts";

const OWNED: ZodOpenApiResponsesObject = {
  "401": PROBLEM("An API key is required and missing or unknown"),
  "404": PROBLEM("Unknown id, or one of somebody else"),
};
const SHARED: ZodOpenApiResponsesObject = {
  "404": PROBLEM("The address was never given out, or what it showed was deleted"),
  "410": PROBLEM("The link has expired (`share-expired`) or was taken back (`share-taken-back`)"),
  "429": PROBLEM("Too many requests; see Retry-After"),
};

const sessionIdInPath = { path: z.object({ session_id: z.string() }) };
const tokenInPath = { path: z.object({ token: z.string() }) };
const paper = z.object({
  paper: z.enum(["a4", "letter"]).optional().meta({ description: "Of the PDF; default a4" }),
});
const pdf = { "application/pdf": { schema: z.string().meta({ format: "binary" }) } };

export const reportPaths: ZodOpenApiPathsObject = {
  "/api/v1/report/{session_id}": {
    get: {
      operationId: "getReport",
      tags: ["Reports"],
      summary: "The report as PDF, or as JSON with `Accept: application/json`",
      requestParams: { ...sessionIdInPath, query: paper },
      responses: {
        "200": { description: "The report", content: { ...pdf, "application/json": { schema: report } } },
        "400": PROBLEM("The paper is not known"),
        ...OWNED,
        "409": PROBLEM("The interview still runs"),
      },
    },
  },
  "/api/v1/report/{session_id}/shares": {
    get: {
      operationId: "listShares",
      tags: ["Reports"],
      summary: "The links to a report, newest first, with when they were opened",
      requestParams: sessionIdInPath,
      responses: {
        "200": {
          description: "Also those that have ended",
          content: { "application/json": { schema: z.object({ shares: z.array(share) }) } },
        },
        ...OWNED,
      },
    },
    post: {
      operationId: "shareReport",
      tags: ["Reports"],
      summary: "Make a link that opens the report without an account or key, until it expires",
      requestParams: sessionIdInPath,
      requestBody: body(shareReportBody),
      responses: {
        "201": { description: "The link", content: { "application/json": { schema: share } } },
        "400": PROBLEM("The label is too long, or the body is not JSON"),
        ...OWNED,
        "409": PROBLEM("The interview still runs, or too many links work already"),
        "422": PROBLEM("The body does not have the right shape"),
        "429": PROBLEM("Too many requests; see Retry-After and RateLimit"),
      },
    },
    delete: {
      operationId: "takeAllSharesBack",
      tags: ["Reports"],
      summary: "Take back every link to a report",
      requestParams: sessionIdInPath,
      responses: { "204": { description: "None works any more" }, ...OWNED },
    },
  },
  "/api/v1/report/{session_id}/shares/{share_id}": {
    delete: {
      operationId: "takeShareBack",
      tags: ["Reports"],
      summary: "Take one link back; repeating it changes nothing",
      requestParams: { path: z.object({ session_id: z.string(), share_id: z.string() }) },
      responses: { "204": { description: "It no longer works" }, ...OWNED },
    },
  },
  "/shared/{token}/report.json": {
    get: {
      operationId: "getSharedReport",
      tags: ["Reports"],
      summary: "A shared report as data; the link is the permission",
      security: [],
      requestParams: tokenInPath,
      responses: {
        "200": { description: "The report", content: { "application/json": { schema: sharedReport } } },
        ...SHARED,
      },
    },
  },
  "/shared/{token}/report.pdf": {
    get: {
      operationId: "getSharedReportPdf",
      tags: ["Reports"],
      summary: "A shared report as PDF; the link is the permission",
      security: [],
      requestParams: { ...tokenInPath, query: paper },
      responses: {
        "200": { description: "The report", content: pdf },
        "400": PROBLEM("The paper is not known"),
        ...SHARED,
      },
    },
  },
};
