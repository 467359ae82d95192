/** The addresses by which a program finds its way: home as JSON, health, the description and its page. */
import { strict as assert } from "node:assert";
import { startApplication } from "../support/application.ts";
import { keysOf } from "../support/web-client.ts";

Deno.test("the home address is a pointer for programs and a page for browsers", async () => {
  await using app = await startApplication();
  const program = await app.fetch("/", { headers: { accept: "application/json" } });
  assert.equal(program.status, 200);
  assert.match(program.headers.get("content-type") ?? "", /^application\/json/);
  const body = await program.json();
  assert.deepEqual(keysOf(body), ["message", "docs"]);
  assert.equal(body.docs, "/docs");
  const browserAccepts = "text/html,application/xhtml+xml,application/json;q=0.9,*/*;q=0.8";
  for (const accept of [browserAccepts, "*/*", ""]) {
    const page = await app.fetch("/", { headers: { accept } });
    assert.match(page.headers.get("content-type") ?? "", /^text\/html/, accept);
    assert.match(await page.text(), /<h1/);
  }
});

Deno.test("what shows the components to who builds them is not part of what is served", async () => {
  await using app = await startApplication();
  const page = await app.fetch("/design");
  assert.equal(page.status, 404);
});

Deno.test("health says whether the database answers, and 503 when it does not", async () => {
  await using app = await startApplication();
  const well = await app.fetch("/health");
  assert.equal(well.status, 200);
  assert.deepEqual(await well.json(), { status: "ok", database: { status: "ok" } });
  const up = await app.fetch("/api/v1/health");
  const body = await up.json();
  assert.deepEqual(keysOf(body), ["status", "uptime_seconds"]);
  assert.ok(Number.isInteger(body.uptime_seconds) && body.uptime_seconds >= 0);

  await using stopped = await startApplication();
  await stopped.application.stop();
  const ill = await stopped.fetch("/health");
  assert.equal(ill.status, 503);
  assert.deepEqual(await ill.json(), { status: "unavailable", database: { status: "unavailable" } });
});

interface OpenApi {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown> };
}

interface Operation {
  operationId: string;
  parameters?: { name: string; in: string; required?: boolean }[];
  responses: Record<string, { description: string; content?: Record<string, { schema: unknown }> }>;
}

function referencesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "$ref" && typeof inner === "string" ? [inner] : referencesIn(inner)
  );
}

Deno.test("the description is OpenAPI 3.1: whole, unambiguous, and nothing in it is unknown", async () => {
  await using app = await startApplication();
  const response = await app.fetch("/openapi.json");
  assert.equal(response.headers.get("access-control-allow-origin"), "*");
  const document: OpenApi = await response.json();
  assert.match(document.openapi, /^3\.1\.\d+$/);
  assert.ok(document.info.title && document.info.version);
  for (const reference of referencesIn(document)) {
    const name = reference.match(/^#\/components\/schemas\/(\w+)$/)?.[1];
    assert.ok(name && name in document.components.schemas, reference);
  }
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation }))
  );
  const ids = operations.map(({ operation }) => operation.operationId);
  assert.equal(new Set(ids).size, ids.length, "operation ids are unique");
  for (const { path, method, operation } of operations) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === "path");
    assert.deepEqual(declared.map(({ name }) => name), inPath, path);
    assert.ok(declared.every(({ required }) => required), path);
    for (const [status, { description, content }] of Object.entries(operation.responses)) {
      assert.match(status, /^(?:101|[2-5]\d\d)$/);
      assert.ok(description, `${method} ${path} ${status}`);
      for (const { schema } of Object.values(content ?? {})) assert.ok(schema);
    }
  }
  const promised = [
    "/health",
    "/api/v1/health",
    "/api/v1/resume/upload",
    "/api/v1/resume/{session_id}",
    "/api/v1/interview/start",
    "/api/v1/interview/answer",
    "/api/v1/interview/stream/{session_id}",
    "/api/v1/interview/status/{session_id}",
    "/api/v1/interview/end",
    "/api/v1/report/{session_id}",
    "/api/v1/start-interview",
    "/api/v1/submit-answer",
    "/api/v1/session-summary/{session_id}",
  ];
  for (const path of promised) assert.ok(document.paths[path], path);
});

Deno.test("every described operation is answered, with a status that the description knows", async () => {
  await using app = await startApplication();
  const document: OpenApi = await (await app.fetch("/openapi.json")).json();
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [name, operation] of Object.entries(methods)) {
      const method = name.toUpperCase();
      const response = await app.fetch(path.replaceAll(/\{\w+\}/g, "unknown-id-of-nobody"), {
        method,
        ...(method === "POST" ? { json: {} } : {}),
      });
      const text = await response.text();
      assert.ok(
        String(response.status) in operation.responses,
        `${method} ${path}: ${response.status} ${text}`,
      );
      assert.notEqual(response.status, 405);
      assert.doesNotMatch(text, /endpoint-missing/, path);
    }
  }
});

Deno.test("the description names the origin under which it was asked for", async () => {
  await using app = await startApplication({ TRUSTED_PROXIES: "1" });
  const response = await app.fetch("/openapi.json", {
    headers: { "x-forwarded-host": "interviews.example.org", "x-forwarded-proto": "https" },
  });
  assert.deepEqual((await response.json()).servers, [{ url: "https://interviews.example.org" }]);
});

Deno.test("the API's page loads everything from our own origin", async () => {
  await using app = await startApplication();
  const response = await app.fetch("/docs");
  assert.equal(response.status, 200);
  const html = await response.text();
  const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? "");
  assert.ok(addresses.length >= 3);
  for (const address of addresses) assert.match(address, /^\/(?!\/)/);
  assert.doesNotMatch(html, /https?:\/\//);
  const build = new URL("../../build/client/", import.meta.url);
  for (const address of addresses.filter((one) => one.startsWith("/assets/"))) {
    assert.ok((await Deno.stat(new URL(`.${address}`, build))).size > 0, address);
  }
  assert.match(html, /SwaggerUIBundle\(\{ url: "\/openapi\.json"/);
});
