/** Gemini over its REST interface, for replies that rest on a search of the web. */
import { z } from "zod";
import type { Log } from "../log.ts";
import { classifyFailure, classifyStatus } from "./classify-failure.ts";
import {
  type Grounding,
  type LanguageModel,
  ModelError,
  type ModelReply,
  type ModelRequest,
} from "./language-model.ts";

export interface GeminiOptions {
  /** Without a slash at the end. */
  baseUrl: string;
  apiKey: string;
  model: string;
  log: Log;
  fetch?: typeof fetch;
}

const LARGEST_REPLY_BYTES = 1_000_000;

/** Lenient: what is missing is empty, what is unknown is passed over. */
const replySchema = z.object({
  candidates: z.array(z.object({
    content: z.object({ parts: z.array(z.object({ text: z.string().optional() })).optional() }).optional(),
    groundingMetadata: z.object({
      groundingChunks: z.array(z.object({
        web: z.object({ uri: z.string(), title: z.string().optional() }).optional(),
      })).optional(),
      groundingSupports: z.array(z.object({
        segment: z.object({ text: z.string().optional() }).optional(),
        groundingChunkIndices: z.array(z.number()).optional(),
      })).optional(),
      webSearchQueries: z.array(z.string()).optional(),
    }).optional(),
  })).optional(),
  usageMetadata: z.object({
    promptTokenCount: z.number().optional(),
    candidatesTokenCount: z.number().optional(),
    thoughtsTokenCount: z.number().optional(),
    toolUsePromptTokenCount: z.number().optional(),
  }).optional(),
});
type Reply = z.infer<typeof replySchema>;

/** One attempt per call; deadlines, turns and retries are wrappers around it. */
export function createGemini(options: GeminiOptions): LanguageModel {
  const { baseUrl, apiKey, model, log, fetch: send = fetch } = options;

  async function ask(request: ModelRequest): Promise<ModelReply> {
    const text = (role: "system" | "user") =>
      request.messages.filter((message) => message.role === role).map(({ content }) => content);
    let response: Response;
    let body: string;
    try {
      response = await send(`${baseUrl}/v1beta/models/${encodeURIComponent(model)}:generateContent`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-goog-api-key": apiKey },
        // A redirect would carry the key elsewhere.
        redirect: "manual",
        ...(request.signal ? { signal: request.signal } : {}),
        body: JSON.stringify({
          systemInstruction: { parts: text("system").map((part) => ({ text: part })) },
          contents: [{ role: "user", parts: text("user").map((part) => ({ text: part })) }],
          ...(request.search ? { tools: [{ google_search: {} }] } : {}),
          generationConfig: { temperature: request.temperature, maxOutputTokens: request.maxTokens },
        }),
      });
      body = await readBounded(response);
    } catch (error) {
      if (error instanceof ModelError) throw error;
      if (!request.signal?.aborted) throw classifyFailure(error).error;
      const { reason } = request.signal;
      throw reason instanceof ModelError
        ? reason
        : new ModelError("aborted", "The model call was called off.");
    }
    if (!response.ok) {
      const { error, providerWords } = classifyStatus(response.status, parsed(body), response.headers, "");
      log.warn("Model call failed.", {
        purpose: request.purpose,
        model,
        status: response.status,
        failure: error.failure,
        words: providerWords?.replaceAll(apiKey, "[key]"),
      });
      throw withRetryInfo(error, body);
    }
    const reply = replySchema.safeParse(parsed(body));
    if (!reply.success) {
      throw new ModelError("unreadable", "The model's reply has another form than expected.");
    }
    return toReply(reply.data);
  }

  return {
    id: model,
    async complete(request) {
      try {
        const reply = await ask(request);
        request.answeredBy?.(model);
        request.sent?.({ modelId: model, usage: reply.usage, answered: true });
        return reply;
      } catch (error) {
        request.sent?.({ modelId: model, usage: null, answered: false });
        throw error;
      }
    },
    async *stream(request) {
      // Searching comes before the first word; one piece is a stream, too.
      yield (await this.complete(request)).text;
    },
  };
}

function toReply({ candidates = [], usageMetadata: used }: Reply): ModelReply {
  const [candidate] = candidates;
  const text = candidate?.content?.parts?.map((part) => part.text ?? "").join("") ?? "";
  const grounding = toGrounding(candidate?.groundingMetadata);
  if (text === "" && grounding.pages.length === 0) {
    throw new ModelError("unreadable", "The model's reply is empty.");
  }
  return {
    text,
    usage: used === undefined ? null : {
      inputTokens: (used.promptTokenCount ?? 0) + (used.toolUsePromptTokenCount ?? 0),
      outputTokens: (used.candidatesTokenCount ?? 0) + (used.thoughtsTokenCount ?? 0),
    },
    grounding,
  };
}

function toGrounding(
  metadata: NonNullable<NonNullable<Reply["candidates"]>[number]["groundingMetadata"]> | undefined,
): Grounding {
  return {
    // A chunk without a web page keeps its place: supports count by it.
    pages: (metadata?.groundingChunks ?? []).map(({ web }) => ({
      url: web?.uri ?? "",
      title: web?.title ?? "",
    })),
    supports: (metadata?.groundingSupports ?? []).map(({ segment, groundingChunkIndices = [] }) => ({
      text: segment?.text ?? "",
      pages: groundingChunkIndices,
    })),
    queries: metadata?.webSearchQueries ?? [],
  };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/** Google tells the pause within the error document: `{"retryDelay": "12s"}`. */
function withRetryInfo(error: ModelError, body: string): ModelError {
  const seconds = Number(/"retryDelay"\s*:\s*"(\d+(?:\.\d+)?)s"/.exec(body)?.[1]);
  if (error.retryAfterMs !== undefined || Number.isNaN(seconds)) return error;
  return new ModelError(error.failure, error.message, { cause: error.cause, retryAfterMs: seconds * 1_000 });
}

async function readBounded(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > LARGEST_REPLY_BYTES) throw new ModelError("unreadable", "The model's reply is too long.");
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
