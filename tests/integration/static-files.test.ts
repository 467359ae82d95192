/** The browser build from memory: tags, 304, immutable names, HEAD, and nothing outside the build. */
import { strict as assert } from "node:assert";
import { preloadStaticFiles } from "../../server/static-files.ts";

async function serveFolder() {
  const root = await Deno.makeTempDir({ prefix: "greenroom-static-" });
  await Deno.mkdir(`${root}/client/assets`, { recursive: true });
  await Deno.mkdir(`${root}/client/.vite`);
  await Deno.writeTextFile(`${root}/secret.txt`, "secret");
  await Deno.writeTextFile(`${root}/client/favicon.svg`, "<svg/>");
  await Deno.writeTextFile(`${root}/client/assets/app-1a2b3c.js`, "export const a = 1;");
  await Deno.writeTextFile(`${root}/client/assets/style-4d5e6f.css`, "body{}");
  await Deno.writeTextFile(`${root}/client/.vite/manifest.json`, "{}");
  const files = await preloadStaticFiles(new URL(`file://${root}/client/`));
  return {
    files,
    root,
    get(path: string, headers: Record<string, string> = {}, method = "GET") {
      const { pathname } = new URL(`http://localhost${path}`);
      return files.respond(new Request(`http://localhost${path}`, { method, headers }), pathname);
    },
    [Symbol.asyncDispose]: () => Deno.remove(root, { recursive: true }),
  };
}

Deno.test("a file comes with its type, its tag and how long it may be kept", async () => {
  await using folder = await serveFolder();
  assert.equal(folder.files.count, 3);
  const script = folder.get("/assets/app-1a2b3c.js");
  assert.equal(script?.status, 200);
  assert.equal(script?.headers.get("content-type"), "text/javascript; charset=utf-8");
  assert.equal(script?.headers.get("cache-control"), "public, max-age=31536000, immutable");
  assert.match(script?.headers.get("etag") ?? "", /^"[\w-]{22}"$/);
  assert.equal(script?.headers.get("x-content-type-options"), "nosniff");
  assert.equal(await script?.text(), "export const a = 1;");
  assert.equal(
    folder.get("/assets/style-4d5e6f.css")?.headers.get("content-type"),
    "text/css; charset=utf-8",
  );
  const icon = folder.get("/favicon.svg");
  assert.equal(icon?.headers.get("content-type"), "image/svg+xml; charset=utf-8");
  assert.match(
    icon?.headers.get("cache-control") ?? "",
    /must-revalidate/,
    "a name without a hash may change",
  );
});

Deno.test("who has the file already gets 304, also by a tag that compression made weak or among others", async () => {
  await using folder = await serveFolder();
  const etag = folder.get("/favicon.svg")?.headers.get("etag") ?? "";
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, `"other",W/${etag}`]) {
    const response = folder.get("/favicon.svg", { "if-none-match": known });
    assert.equal(response?.status, 304, known);
    assert.equal(response?.headers.get("etag"), etag);
    assert.equal(await response?.text(), "");
  }
  for (const other of ['"other"', 'W/"other"', etag.slice(1, -1)]) {
    assert.equal(folder.get("/favicon.svg", { "if-none-match": other })?.status, 200, other);
  }
});

Deno.test("other content is another tag", async () => {
  await using folder = await serveFolder();
  const before = folder.get("/favicon.svg")?.headers.get("etag");
  await Deno.writeTextFile(`${folder.root}/client/favicon.svg`, "<svg></svg>");
  const again = await preloadStaticFiles(new URL(`file://${folder.root}/client/`));
  const after = again.respond(new Request("http://localhost/favicon.svg"), "/favicon.svg")?.headers.get(
    "etag",
  );
  assert.notEqual(after, before);
});

Deno.test("HEAD tells the same without the content; other methods are for the application", async () => {
  await using folder = await serveFolder();
  const head = folder.get("/favicon.svg", {}, "HEAD");
  assert.equal(head?.status, 200);
  assert.equal(head?.headers.get("etag"), folder.get("/favicon.svg")?.headers.get("etag"));
  assert.equal(await head?.text(), "");
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
    assert.equal(folder.get("/favicon.svg", {}, method), null);
  }
});

Deno.test("nothing outside the build and nothing hidden is served, however it is spelled", async () => {
  await using folder = await serveFolder();
  const paths = [
    "/secret.txt",
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets/%5c..%5c..%5csecret.txt",
    "//secret.txt",
    "/.vite/manifest.json",
    "/assets/",
    "/assets",
    "/constructor",
    "/__proto__",
    "/favicon.svg/",
    "/FAVICON.SVG",
    "/favicon.svg%00.js",
  ];
  for (const path of paths) {
    assert.equal(folder.get(path), null, path);
    // The server passes on what stands in the request line, unresolved.
    assert.equal(folder.files.respond(new Request("http://localhost/"), path), null, path);
  }
});
