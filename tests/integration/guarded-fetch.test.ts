/** What is fetched from the web, and what is not: on a local web that every name leads to. */
import assert from "node:assert/strict";
import {
  createGuardedFetch,
  FetchError,
  type FetchRefusal,
  type GuardedFetchOptions,
} from "../../server/platform/fetch/guarded-fetch.ts";
import { openWebPages } from "../../server/platform/fetch/open-web-pages.ts";
import type { PageCache } from "../../server/platform/fetch/page-cache.ts";
import { createPageTextReader } from "../../server/platform/fetch/page-text.ts";
import { isPublicAddress } from "../../server/platform/fetch/public-address.ts";
import { type FakeWeb, pageOf, startFakeWeb, type WebReply } from "../support/fake-web.ts";

const LIMITS = { userAgent: "Greenroom-Test", timeoutMs: 2_000, largestBytes: 20_000, mostRedirects: 3 };
const HTML = { types: ["text/html"] };
const QUIET = { debug() {}, info() {}, warn() {}, error() {} };

function fetchOn(web: FakeWeb, more: Partial<GuardedFetchOptions> = {}) {
  return createGuardedFetch({ ...LIMITS, ...web.network, ...more });
}

async function refusal(work: Promise<unknown>): Promise<FetchRefusal> {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof FetchError, String(error));
    return error.refusal;
  }
  throw new Error("It was not refused.");
}

function memoryCache(): PageCache & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get: (key) => Promise.resolve(kept.get(key) ?? null),
    set: (key, value) => {
      kept.set(key, value);
      return Promise.resolve();
    },
  };
}

async function onWeb(answer: (address: string) => WebReply | null, visit: (web: FakeWeb) => Promise<void>) {
  await using web = await startFakeWeb(answer);
  await visit(web);
}

Deno.test("addresses that lead inside are refused before anything is sent", () =>
  onWeb(() => ({ body: "secret" }), async (web) => {
    const names: Record<string, string[]> = {
      "inside.test": ["10.0.0.7"],
      "loop.test": ["127.0.0.1"],
      "metadata.test": ["169.254.169.254"],
      "mapped.test": ["::ffff:169.254.169.254"],
      "both.test": ["93.184.216.34", "192.168.0.1"],
      "nowhere.test": [],
    };
    const fetch = createGuardedFetch({
      ...LIMITS,
      resolve: (name) => names[name] ? Promise.resolve(names[name]) : Promise.reject(new Error("unknown")),
      allows: (address) => isPublicAddress(address),
    });
    const cases: [url: string, expected: FetchRefusal][] = [
      [`http://inside.test:${web.port}/`, "address-private"],
      [`http://loop.test:${web.port}/`, "address-private"],
      [`http://metadata.test:${web.port}/latest/meta-data/`, "address-private"],
      [`http://mapped.test:${web.port}/`, "address-private"],
      [`http://both.test:${web.port}/`, "address-private"],
      [`http://nowhere.test:${web.port}/`, "name-unknown"],
      [`http://unheard-of.test:${web.port}/`, "name-unknown"],
      [`http://127.0.0.1:${web.port}/`, "address-private"],
      [`http://127.1:${web.port}/`, "address-private"],
      [`http://2130706433:${web.port}/`, "address-private"],
      [`http://0x7f.0.0.1:${web.port}/`, "address-private"],
      [`http://0177.0.0.1:${web.port}/`, "address-private"],
      [`http://[::1]:${web.port}/`, "address-private"],
      [`http://[::ffff:127.0.0.1]:${web.port}/`, "address-private"],
      [`http://[64:ff9b::7f00:1]:${web.port}/`, "address-private"],
      ["file:///etc/passwd", "address-invalid"],
      ["ftp://inside.test/", "address-invalid"],
      ["data:text/html,hello", "address-invalid"],
      ["javascript:alert(1)", "address-invalid"],
      [`http://user:word@inside.test:${web.port}/`, "address-invalid"],
      ["not an address", "address-invalid"],
    ];
    for (const [url, expected] of cases) assert.equal(await refusal(fetch.get(url, HTML)), expected, url);
    assert.deepEqual(web.requests, []);
  }));

Deno.test("only the ordinary ports are used", async () => {
  const fetch = createGuardedFetch({ ...LIMITS, resolve: () => Promise.resolve(["8.8.8.8"]) });
  assert.equal(await refusal(fetch.get("http://somebody.test:6379/", HTML)), "address-private");
  assert.equal(await refusal(fetch.get("https://somebody.test:22/", HTML)), "address-private");
});

Deno.test("the connection goes to the address that was checked, though the name changes its mind", () =>
  onWeb(() => ({ body: "hello" }), async (web) => {
    let asked = 0;
    const fetch = fetchOn(web, {
      resolve: () => Promise.resolve([asked++ === 0 ? "127.0.0.1" : "10.0.0.1"]),
    });
    const page = await fetch.get(web.at("rebinding.test", "/"), HTML);
    assert.equal(page.text, "hello");
    assert.equal(asked, 1);
    assert.deepEqual(web.requests, ["rebinding.test/"]);
  }));

Deno.test("every redirect is checked like the first address", () =>
  onWeb((address) => {
    const to = (location: string): WebReply => ({ status: 302, headers: { location } });
    if (address === "a.test/inside") return to("http://inside.test/");
    if (address === "a.test/literal") return to("http://169.254.169.254/latest/");
    if (address === "a.test/file") return to("file:///etc/passwd");
    if (address === "a.test/loop") return to("/loop");
    if (address === "a.test/one") return to("/two");
    if (address === "a.test/two") return { body: "arrived" };
    return null;
  }, async (web) => {
    const fetch = fetchOn(web, {
      resolve: (name) => Promise.resolve([name === "inside.test" ? "10.1.1.1" : "127.0.0.1"]),
    });
    assert.equal(await refusal(fetch.get(web.at("a.test", "/inside"), HTML)), "address-private");
    assert.equal(await refusal(fetch.get(web.at("a.test", "/literal"), HTML)), "address-private");
    assert.equal(await refusal(fetch.get(web.at("a.test", "/file"), HTML)), "address-invalid");
    assert.equal(await refusal(fetch.get(web.at("a.test", "/loop"), HTML)), "too-many-redirects");
    const page = await fetch.get(web.at("a.test", "/one"), HTML);
    assert.equal(page.text, "arrived");
    assert.equal(page.url, web.at("a.test", "/two"));
  }));

Deno.test("what is too large, too slow, of another type or not there is refused", () =>
  onWeb((address) => {
    switch (address) {
      case "a.test/large":
        return { body: "x", fillBytes: 50_000 };
      case "a.test/slow":
        return { waitMs: 10_000 };
      case "a.test/picture":
        return { type: "image/png", body: "x" };
      case "a.test/packed":
        return { body: "x", headers: { "content-encoding": "br" } };
      case "a.test/broken":
        return { status: 500 };
      default:
        return null;
    }
  }, async (web) => {
    const fetch = fetchOn(web, { timeoutMs: 300 });
    const of = (path: string) => refusal(fetch.get(web.at("a.test", path), HTML));
    assert.equal(await of("/large"), "too-large");
    assert.equal(await of("/slow"), "timeout");
    assert.equal(await of("/picture"), "type-unsupported");
    assert.equal(await of("/packed"), "type-unsupported");
    assert.equal(await of("/broken"), "status");
    assert.equal(await of("/missing"), "status");
    const controller = new AbortController();
    const called = refusal(fetch.get(web.at("a.test", "/slow"), { ...HTML, signal: controller.signal }));
    controller.abort();
    assert.equal(await called, "aborted");
  }));

Deno.test("nothing but the request is sent", () =>
  onWeb(() => ({ body: "hello" }), async (web) => {
    await fetchOn(web).get(web.at("a.test", "/"), HTML);
    const sent = [...web.lastHeaders?.keys() ?? []].sort();
    assert.deepEqual(sent, ["accept", "accept-encoding", "connection", "host", "user-agent"]);
    assert.equal(web.lastHeaders?.get("accept-encoding"), "identity");
  }));

Deno.test("pages are read as text, as their sites allow, once", async (t) => {
  const reader = createPageTextReader({
    workerUrl: new URL("../../server/platform/fetch/page-worker.ts", import.meta.url),
    timeoutMs: 1_500,
  });
  const robots: Record<string, WebReply> = {
    "strict.test/robots.txt": { type: "text/plain", body: "User-agent: *\nDisallow: /private/\n" },
    "unwelcome.test/robots.txt": { type: "text/plain", body: "User-agent: Greenroom\nDisallow: /\n" },
    "failing.test/robots.txt": { status: 503 },
  };
  await onWeb((address) => {
    if (address.endsWith("/robots.txt")) return robots[address] ?? null;
    if (address === "a.test/deep") return { body: "<div>".repeat(3_500) + "words ".repeat(200) };
    if (address === "a.test/short") return { body: "<p>Please enable JavaScript.</p>" };
    if (address === "a.test/moved") {
      return { status: 301, headers: { location: "http://strict.test:0/private/x" } };
    }
    if (address === "passing.test/on") {
      return { status: 302, headers: { location: `http://a.test:${port}/guide` } };
    }
    return { body: pageOf("Vacuum", ["Dead rows are <b>removed</b> by vacuum.<script>alert(1)</script>"]) };
  }, async (web) => {
    port = web.port;
    const cache = memoryCache();
    const pages = openWebPages({
      reader,
      cache,
      log: QUIET,
      network: web.network,
      passingOn: ["passing.test"],
    });
    await t.step("the main content, without script and menu", async () => {
      const page = await pages.read(web.at("a.test", "/guide"));
      assert.equal(page?.title, "Vacuum");
      assert.match(page?.text ?? "", /Dead rows are removed by vacuum\./);
      assert.doesNotMatch(page?.text ?? "", /alert|Home/);
      const again = web.requests.length;
      assert.equal((await pages.read(web.at("a.test", "/guide")))?.cached, true);
      assert.equal(web.requests.length, again);
    });
    await t.step("robots.txt decides, asked once for each site", async () => {
      assert.notEqual(await pages.read(web.at("strict.test", "/open")), null);
      assert.equal(await pages.read(web.at("strict.test", "/private/page")), null);
      assert.equal(await pages.read(web.at("unwelcome.test", "/page")), null);
      assert.equal(await pages.read(web.at("failing.test", "/page")), null);
      assert.equal(web.requests.filter((address) => address === "strict.test/robots.txt").length, 1);
      assert.ok(!web.requests.includes("strict.test/private/page"));
      assert.ok(!web.requests.includes("unwelcome.test/page"));
    });
    await t.step("a host that passes on is not asked, the page's own site is", async () => {
      const page = await pages.read(web.at("passing.test", "/on"));
      assert.equal(page?.url, web.at("a.test", "/guide"));
      assert.ok(!web.requests.includes("passing.test/robots.txt"));
    });
    await t.step("a page that would hang the reader, or holds nothing, is left out", async () => {
      assert.equal(await pages.read(web.at("a.test", "/deep")), null);
      assert.equal(await pages.read(web.at("a.test", "/short")), null);
      assert.notEqual(await pages.read(web.at("b.test", "/after")), null, "the reader works on");
    });
  });
  await reader.stop();
});

let port = 0;
