/** A local endpoint that speaks Gemini's generateContent format, with scripted search results and faults. */

export interface GeminiCall {
  path: string;
  key: string | null;
  body: Record<string, unknown>;
  /** Skills that the prompt asks about. */
  skills: string[];
  /** True once the caller hung up before the reply was over. */
  hungUp: boolean;
}

export interface GeminiPage {
  skill: string;
  uri: string;
  title: string;
}

export type GeminiReply =
  | { pages: readonly GeminiPage[]; waitMs?: number }
  | { status: number; googleStatus: string; retryDelay?: string };

export interface FakeGemini extends AsyncDisposable {
  /** As in `GEMINI_BASE_URL`. */
  readonly url: string;
  readonly calls: readonly GeminiCall[];
  /** The most calls that were open at one time. */
  readonly mostAtOnce: number;
}

export function startFakeGemini(
  script: (call: GeminiCall, index: number) => GeminiReply,
): Promise<FakeGemini> {
  const calls: GeminiCall[] = [];
  const closing = new AbortController();
  let open = 0;
  let mostAtOnce = 0;
  const { promise, resolve } = Promise.withResolvers<FakeGemini>();
  const server = Deno.serve({
    hostname: "127.0.0.1",
    port: 0,
    signal: closing.signal,
    onListen: ({ port }) =>
      resolve({
        url: `http://127.0.0.1:${port}`,
        calls,
        get mostAtOnce() {
          return mostAtOnce;
        },
        async [Symbol.asyncDispose]() {
          closing.abort();
          await server.finished;
        },
      }),
  }, async (request) => {
    const body = await request.json().catch(() => null);
    if (body === null) return new Response(null, { status: 400 });
    const call: GeminiCall = {
      path: new URL(request.url).pathname,
      key: request.headers.get("x-goog-api-key"),
      body,
      skills: skillsIn(body),
      hungUp: false,
    };
    calls.push(call);
    open += 1;
    mostAtOnce = Math.max(mostAtOnce, open);
    try {
      const reply = script(call, calls.length - 1);
      if ("status" in reply) return failed(reply);
      if (reply.waitMs) await waitFor(reply.waitMs, [closing.signal, request.signal]);
      call.hungUp = request.signal.aborted;
      return Response.json(grounded(call.skills, reply.pages));
    } finally {
      open -= 1;
    }
  });
  return promise;
}

/** The reply as the service writes it: sections, chunks, and which stretch rests on which chunk. */
function grounded(skills: readonly string[], pages: readonly GeminiPage[]) {
  const said = (skill: string) => `The documentation of ${skill} explains where people go wrong.`;
  const text = skills.map((skill) => `## ${skill}\n${said(skill)}\n`).join("\n");
  return {
    candidates: [{
      content: { role: "model", parts: [{ text }] },
      finishReason: "STOP",
      groundingMetadata: {
        webSearchQueries: skills.map((skill) => `${skill} documentation`),
        groundingChunks: pages.map(({ uri, title }) => ({ web: { uri, title } })),
        groundingSupports: pages.map(({ skill }, index) => ({
          segment: { startIndex: text.indexOf(said(skill)), endIndex: 0, text: said(skill) },
          groundingChunkIndices: [index],
        })),
      },
    }],
    usageMetadata: { promptTokenCount: 100, candidatesTokenCount: 50, totalTokenCount: 150 },
  };
}

function failed({ status, googleStatus, retryDelay }: Extract<GeminiReply, { status: number }>): Response {
  const details = retryDelay === undefined
    ? []
    : [{ "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay }];
  return Response.json({
    error: { code: status, message: "It did not work.", status: googleStatus, details },
  }, {
    status,
  });
}

function skillsIn(body: Record<string, unknown>): string[] {
  const [content] = body["contents"] as { parts: { text: string }[] }[];
  const data = /<DATA>\n(.*)\n<\/DATA>/s.exec(content?.parts[0]?.text ?? "")?.[1];
  return data === undefined ? [] : JSON.parse(data);
}

async function waitFor(ms: number, signals: readonly AbortSignal[]): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  for (const signal of signals) signal.addEventListener("abort", () => resolve(), { once: true });
  await promise;
  clearTimeout(timer);
}
