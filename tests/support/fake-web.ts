/** A little web on one local port: every name leads to it, and each answers with its own pages. */

export interface WebReply {
  status?: number;
  type?: string;
  body?: string;
  headers?: Record<string, string>;
  /** Bytes of filling that are sent after the body. */
  fillBytes?: number;
  /** The reply comes after so long. */
  waitMs?: number;
}

export interface FakeWeb extends AsyncDisposable {
  readonly port: number;
  /** `host/path` of every request, in order. */
  readonly requests: readonly string[];
  /** Request headers of the last request. */
  readonly lastHeaders: Headers | null;
  /** An address on this web: `http://<host>:<port><path>`. */
  at(host: string, path: string): string;
  /** Lets a guarded fetch reach this web, and nothing else. */
  readonly network: {
    resolve(name: string): Promise<string[]>;
    allows(address: string, port: number): boolean;
  };
}

/** A page with enough text to be read, saying `sentences`. */
export function pageOf(title: string, sentences: readonly string[]): string {
  const filling =
    "This paragraph, like the ones before and after it, explains a part of the subject at some length.";
  const paragraphs = [...sentences, ...Array.from({ length: 8 }, () => filling)];
  return `<!doctype html><html><head><title>${title}</title></head><body><nav><a href="/">Home</a></nav>` +
    `<main><article><h1>${title}</h1>${
      paragraphs.map((text) => `<p>${text}</p>`).join("\n")
    }</article></main></body></html>`;
}

/** @param answer by `host/path`; null is 404 */
export function startFakeWeb(answer: (address: string) => WebReply | null): Promise<FakeWeb> {
  const requests: string[] = [];
  const closing = new AbortController();
  let lastHeaders: Headers | null = null;
  const { promise, resolve } = Promise.withResolvers<FakeWeb>();
  const server = Deno.serve({
    hostname: "127.0.0.1",
    port: 0,
    signal: closing.signal,
    onListen: ({ port }) =>
      resolve({
        port,
        requests,
        get lastHeaders() {
          return lastHeaders;
        },
        at: (host, path) => `http://${host}:${port}${path}`,
        network: {
          resolve: () => Promise.resolve(["127.0.0.1"]),
          allows: (address, asked) => address === "127.0.0.1" && asked === port,
        },
        async [Symbol.asyncDispose]() {
          closing.abort();
          await server.finished;
        },
      }),
  }, async (request) => {
    const host = (request.headers.get("host") ?? "").replace(/:\d+$/, "");
    const address = `${host}${new URL(request.url).pathname}`;
    requests.push(address);
    lastHeaders = request.headers;
    const reply = answer(address);
    if (reply === null) return new Response("Not here.", { status: 404 });
    if (reply.waitMs) {
      const { promise: waited, resolve: done } = Promise.withResolvers<void>();
      const timer = setTimeout(done, reply.waitMs);
      for (const signal of [closing.signal, request.signal]) signal.addEventListener("abort", () => done());
      await waited;
      clearTimeout(timer);
    }
    const body = (reply.body ?? "") + "x".repeat(reply.fillBytes ?? 0);
    return new Response(body, {
      status: reply.status ?? 200,
      headers: { "content-type": reply.type ?? "text/html; charset=utf-8", ...reply.headers },
    });
  });
  return promise;
}
