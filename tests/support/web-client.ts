/** What HTTP tests say again and again: start, answer, follow, and look at a problem document. */
import { strict as assert } from "node:assert";
import { parseEvents, type Sent, type TestApplication } from "./application.ts";

type HeaderFields = Record<string, string>;

/** Answers of a made-up person: one that leaves the own act open, and one with act, number and result. */
export const VAGUE_ANSWER = "We had some issues and the team handled it.";
export const STRONG_ANSWER =
  "In March 2022 our checkout failed for 3 percent of buyers. I read the traces, found a lock in PostgreSQL, and " +
  "compared two ways out: a queue, or a shorter transaction. I chose the shorter transaction because it was smaller, " +
  "wrote it with a test that reproduced the lock, and the failures fell from 3 percent to 0.02 percent in two days. " +
  "What I learned: measure the lock time before the next release.";

/** Whatever was asked: with it the interviewer goes on to a new question, which a model words. */
export const SKIP = "I would like to skip this question.";

/** Keys of an object, in order: to compare shapes. */
export function keysOf(value: unknown): string[] {
  assert.ok(typeof value === "object" && value !== null, `not an object: ${value}`);
  return Object.keys(value);
}

/**
 * Asserts that this is a whole RFC 9457 document that leaks nothing.
 * @returns its members
 */
export async function assertProblem(
  response: Response,
  status: number,
  code: string,
): Promise<Record<string, unknown>> {
  const text = await response.text();
  const about = `${response.status} ${text.slice(0, 300)}`;
  assert.equal(response.status, status, about);
  assert.match(response.headers.get("content-type") ?? "", /^application\/problem\+json\b/, about);
  const body: Record<string, unknown> = JSON.parse(text);
  assert.equal(body["code"], code, about);
  assert.equal(body["status"], status);
  assert.equal(body["type"], "about:blank");
  assert.ok(String(body["title"]).length > 5);
  assert.match(String(body["detail"]), /^\P{Ll}.{15,}[.)]$/su, "a sentence for people");
  assert.equal(body["request_id"], response.headers.get("x-request-id"));
  assert.doesNotMatch(
    text,
    /\bat \S+:\d+:\d+|node_modules|file:\/\/|SQLITE|ZodError/,
    "no stack, no inner words",
  );
  assertSnakeCase(body);
  return body;
}

/** Every key at every depth, those of `evidence` aside, whose keys are paths into the data. */
export function assertSnakeCase(value: unknown, path = "body"): void {
  if (Array.isArray(value)) value.forEach((item, index) => assertSnakeCase(item, `${path}.${index}`));
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (!path.endsWith(".evidence")) assert.match(key, /^[a-z][a-z0-9_]*$/, `${path}.${key}`);
      assertSnakeCase(inner, `${path}.${key}`);
    }
  }
}

export interface StartedInterview {
  interview_session_id: string;
  welcome_message: string;
  first_question: string;
  total_questions: number;
}

export async function startInterview(
  app: TestApplication,
  body: Record<string, unknown> = {},
  headers: HeaderFields = {},
): Promise<StartedInterview> {
  const response = await app.fetch("/api/v1/interview/start", {
    json: { mode: "mixed", job_role: "Backend engineer", total_questions: 3, ...body },
    headers,
  });
  assert.equal(response.status, 200, await response.clone().text());
  return await response.json();
}

export function sendAnswer(
  app: TestApplication,
  id: string,
  answer: string,
  { key, headers = {}, ...more }: {
    key?: string;
    headers?: HeaderFields;
    question_index?: number;
    part?: number;
  } = {},
): Promise<Response> {
  return app.fetch("/api/v1/interview/answer", {
    json: { interview_session_id: id, answer, ...more },
    headers: { ...headers, ...(key === undefined ? {} : { "idempotency-key": key }) },
  });
}

/** Answers and reads the stream to its end. */
export async function answerAndListen(
  app: TestApplication,
  id: string,
  answer: string,
  headers: HeaderFields = {},
): Promise<Sent[]> {
  const response = await sendAnswer(app, id, answer, { headers });
  const text = await response.text();
  assert.equal(response.status, 200, text);
  assert.match(response.headers.get("content-type") ?? "", /^text\/event-stream/);
  return parseEvents(text);
}

/** Answers everything that is asked, until the interview is over. @returns the events of each answer */
export async function answerToTheEnd(
  app: TestApplication,
  id: string,
  headers: HeaderFields = {},
): Promise<Sent[][]> {
  const all: Sent[][] = [];
  // Ten questions with two follow-ups each are the most there can be.
  for (let count = 0; count < 30; count += 1) {
    const events = await answerAndListen(app, id, `${STRONG_ANSWER} This is story ${count}.`, headers);
    all.push(events);
    if (events.some(({ event }) => event === "completed")) return all;
  }
  throw new Error("the interview never ended");
}

/** The name=value pairs of every cookie that a response sets, as a browser would send them back. */
export function cookiesOf(response: Response): string {
  return response.headers.getSetCookie().map((cookie) => cookie.split(";")[0]).join("; ");
}
