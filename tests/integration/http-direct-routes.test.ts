/** Endpoints that are found without the router answer as the router has them answer. */
import { strict as assert } from "node:assert";
import { startApplication } from "../support/application.ts";
import { SKIP, startInterview } from "../support/web-client.ts";

const app = await startApplication({ CORS_ORIGINS: "https://partner.example", API_KEYS: "a-known-key-0001" });
const { interview_session_id: id } = await startInterview(app);

/** A slash at the end is nothing to the router and another path to the table. */
const throughTheRouter = (path: string) => path.replace(/(?=\?|$)/, "/");

/** The values of these are another's with each request; that they are there is compared. */
const OWN_VALUE = new Set(["x-request-id", "content-security-policy", "ratelimit"]);

function comparable(response: Response): [string, string][] {
  return [...response.headers].map(([name, value]): [string, string] => [
    name,
    OWN_VALUE.has(name) ? "its own" : value,
  ]).toSorted();
}

async function same(path: string, init: Parameters<typeof app.fetch>[1] = {}): Promise<Response> {
  const [direct, routed] = [await app.fetch(path, init), await app.fetch(throughTheRouter(path), init)];
  assert.equal(direct.status, routed.status, path);
  assert.deepEqual(comparable(direct), comparable(routed), path);
  assert.match(direct.headers.get("content-security-policy") ?? "", /default-src 'self'/, path);
  const body = await direct.text();
  const ids = /"(?:request_id|elapsed_seconds|uptime_seconds)":(?:"[^"]*"|[\d.]+)/g;
  if (!body.startsWith("%PDF")) {
    assert.equal(body.replace(ids, ""), (await routed.text()).replace(ids, ""), path);
  }
  return direct;
}

Deno.test("readable endpoints answer alike, with and without a query, a key and another origin", async () => {
  for (
    const path of ["/health", "/api/v1/health", `/api/v1/interview/status/${id}`, `/api/v1/report/${id}`]
  ) {
    await same(path);
    await same(`${path}?page_size=letter&x=%zz`);
    await same(path, { headers: { origin: "https://partner.example" } });
    await same(path, { headers: { "x-api-key": "a-known-key-0001" } });
    await same(path, { headers: { "x-api-key": "another" } });
  }
  await same("/api/v1/interview/status/unknown-id");
  await same("/api/v1/interview/status/%C3%A9%2F..");
});

Deno.test("methods that an endpoint does not take are refused alike", async () => {
  for (const method of ["HEAD", "OPTIONS", "POST", "DELETE", "PUT"]) {
    await same("/health", { method });
    await same(`/api/v1/interview/status/${id}`, { method });
  }
  await same("/api/v1/interview/answer", { method: "GET" });
});

Deno.test("answers are refused alike: unreadable, foreign, unknown", async () => {
  const path = "/api/v1/interview/answer";
  await same(path, { method: "POST", body: "{", headers: { "content-type": "application/json" } });
  await same(path, { json: { interview_session_id: "unknown-id", answer: SKIP } });
  await same(path, { json: { interview_session_id: id, answer: "" } });
  const foreign = await same(path, {
    json: { interview_session_id: id, answer: SKIP },
    headers: { origin: "https://elsewhere.example" },
  });
  assert.equal(foreign.status, 403);
});

Deno.test("a parameter arrives decoded", async () => {
  const status = await app.fetch(`/api/v1/interview/status/${id.replace("-", "%2D")}`);
  assert.equal((await status.json()).session_id, id);
});

Deno.test("the application closes", async () => {
  await app[Symbol.asyncDispose]();
});
