/** The language model behind any OpenAI-compatible endpoint, Groq's above all, by way of Groq's own client. */
import Groq from "groq-sdk";
import type { ChatCompletionCreateParams } from "groq-sdk/resources/chat/completions";
import type { Log } from "../log.ts";
import { classifyFailure } from "./classify-failure.ts";
import { type LanguageModel, ModelError, type ModelRequest, type ModelUsage } from "./language-model.ts";
import { createReplyDecoder, LARGEST_REPLY_BYTES, readWholeReply } from "./read-reply.ts";

export interface OpenAiCompatibleOptions {
  /** `/chat/completions` is appended; no slash at the end. */
  baseUrl: string;
  /** Null sends no `Authorization` header. */
  apiKey: string | null;
  model: string;
  /** Groq takes the newer name of the token limit; most local servers know only the older. */
  tokenLimit: "max_completion_tokens" | "max_tokens";
  /** Whether the endpoint holds this model to a JSON schema; otherwise JSON mode is asked for. Default false. */
  structured?: boolean;
  log: Log;
  fetch?: typeof fetch;
}

/** The path that Groq's client puts before its own, whatever the base URL. */
const CLIENT_PREFIX = "/openai/v1";
/** More of an error body is never looked at. */
const LARGEST_ERROR_BYTES = 16_384;
/** The client asks for a limit of its own; ours are in `withDeadline`, so this one only has to be longer. */
const CLIENT_LIMIT_MS = 3_600_000;
/** After the end mark the connection is reused if the server closes the reply this soon. */
const CLOSE_PATIENCE_MS = 50;

/** One attempt per call; deadlines, retries and fallbacks are wrappers around it. */
export function createOpenAiCompatible(options: OpenAiCompatibleOptions): LanguageModel {
  const { model, log, apiKey } = options;
  const client = new Groq({
    baseURL: options.baseUrl,
    // Without a value the client would look for a key in the environment.
    apiKey: apiKey ?? "none",
    ...(apiKey === null ? { defaultHeaders: { Authorization: null } } : {}),
    maxRetries: 0,
    timeout: CLIENT_LIMIT_MS,
    logLevel: "off",
    fetch: boundedFetch(options.fetch ?? fetch),
  });

  async function open(request: ModelRequest, stream: boolean, signal: AbortSignal): Promise<Response> {
    const body: ChatCompletionCreateParams = {
      model,
      messages: request.messages.map(({ role, content }) => ({ role, content })),
      temperature: request.temperature,
      [options.tokenLimit]: request.maxTokens,
      ...(request.format === "json" ? { response_format: replyFormat(request) } : {}),
      stream,
    };
    return await client.chat.completions.create(body, { signal }).asResponse();
  }

  function replyFormat({ schema }: ModelRequest): ChatCompletionCreateParams["response_format"] {
    if (!schema || !options.structured) return { type: "json_object" };
    return { type: "json_schema", json_schema: { name: schema.name, schema: schema.schema, strict: true } };
  }

  function aboutCall(request: ModelRequest, startedAt: number) {
    return { purpose: request.purpose, model, ms: Math.round(performance.now() - startedAt) };
  }

  function logAnswer(request: ModelRequest, startedAt: number, usage: ModelUsage | null): void {
    log.debug("Model call answered.", () => ({ ...aboutCall(request, startedAt), ...usage }));
  }

  /** The provider's words stay in this log, without the key that some repeat. */
  function logFailure(request: ModelRequest, startedAt: number, thrown: unknown): ModelError {
    const { error, status, providerWords } = classifyFailure(thrown);
    const words = apiKey === null ? providerWords : providerWords?.replaceAll(apiKey, "[key]");
    const properties = () => ({
      ...aboutCall(request, startedAt),
      failure: error.failure,
      reason: error.message,
      status,
      words,
    });
    if (error.failure === "aborted") log.debug("Model call called off.", properties);
    else log.warn("Model call failed.", properties);
    return error;
  }

  /** Runs with a signal of its own, so that nothing stays attached to the caller's. */
  function bridge(signal: AbortSignal | undefined) {
    const controller = new AbortController();
    const abort = () => controller.abort(signal?.reason);
    signal?.addEventListener("abort", abort, { once: true });
    if (signal?.aborted) abort();
    return { controller, detach: () => signal?.removeEventListener("abort", abort) };
  }

  return {
    id: model,
    async complete(request) {
      const startedAt = performance.now();
      const { controller, detach } = bridge(request.signal);
      try {
        const response = await open(request, false, controller.signal);
        const reply = readWholeReply(await readText(response, LARGEST_REPLY_BYTES, controller.signal));
        request.answeredBy?.(model);
        request.sent?.({ modelId: model, usage: reply.usage, answered: true });
        logAnswer(request, startedAt, reply.usage);
        return reply;
      } catch (error) {
        request.sent?.({ modelId: model, usage: null, answered: false });
        throw logFailure(request, startedAt, reasonOf(controller.signal) ?? error);
      } finally {
        detach();
        controller.abort();
      }
    },
    async *stream(request) {
      const startedAt = performance.now();
      const { controller, detach } = bridge(request.signal);
      let body: Body | null = null;
      try {
        const response = await open(request, true, controller.signal);
        let named = false;
        const name = () => {
          if (!named) request.answeredBy?.(model);
          named = true;
        };
        const type = response.headers.get("content-type") ?? "";
        if (type.includes("text/html")) {
          throw new ModelError("unreadable", "The model endpoint answered with a web page.");
        }
        if (type.includes("application/json")) {
          // A server that does not stream answers whole; one piece is a stream, too.
          const reply = readWholeReply(await readText(response, LARGEST_REPLY_BYTES, controller.signal));
          name();
          yield reply.text;
          logAnswer(request, startedAt, reply.usage);
          return;
        }
        const decoder = createReplyDecoder();
        body = openBody(response, controller.signal);
        for (let bytes = await body.read(); bytes !== null; bytes = await body.read()) {
          const text = decoder.push(bytes);
          if (text !== "") {
            name();
            yield text;
          }
          if (decoder.done) break;
        }
        const text = decoder.end();
        if (text !== "") {
          name();
          yield text;
        }
        logAnswer(request, startedAt, decoder.usage);
      } catch (error) {
        throw logFailure(request, startedAt, reasonOf(controller.signal) ?? error);
      } finally {
        await body?.close();
        detach();
        controller.abort();
      }
    },
  };
}

/** A deadline says why it called off; what the connection threw because of that says less. */
function reasonOf(signal: AbortSignal): ModelError | null {
  return signal.aborted && signal.reason instanceof ModelError ? signal.reason : null;
}

/** Takes the client's prefix out of the path, follows no redirect with a key, and bounds error bodies. */
function boundedFetch(send: typeof fetch): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const at = url.pathname.lastIndexOf(`${CLIENT_PREFIX}/chat/completions`);
    if (at !== -1) url.pathname = url.pathname.slice(0, at) + url.pathname.slice(at + CLIENT_PREFIX.length);
    const response = await send(url, { ...init, redirect: "manual" });
    if (response.ok) return response;
    const text = await readText(response, LARGEST_ERROR_BYTES, init?.signal, "cut-off").catch(() => "");
    return new Response(text === "" ? null : text, { status: response.status, headers: response.headers });
  };
}

async function readText(
  response: Response,
  limitBytes: number,
  signal?: AbortSignal | null,
  over: "refuse" | "cut-off" = "refuse",
): Promise<string> {
  const decoder = new TextDecoder();
  const body = openBody(response, signal);
  let text = "";
  let bytes = 0;
  try {
    for (let chunk = await body.read(); chunk !== null; chunk = await body.read()) {
      bytes += chunk.length;
      text += decoder.decode(chunk, { stream: true });
      if (bytes <= limitBytes) continue;
      if (over === "cut-off") return text.slice(0, limitBytes);
      throw new ModelError("unreadable", "The model's reply is too long.");
    }
    return text + decoder.decode();
  } finally {
    await body.close();
  }
}

interface Body {
  /** The next bytes, null at the end. @throws ModelError `cut`, `aborted` */
  read(): Promise<Uint8Array | null>;
  /** Reads the end if it is there, which keeps the connection; else gives the connection up. */
  close(): Promise<void>;
}

/** A plain object rather than a generator: one turn of the event loop less for every token of every stream. */
function openBody(response: Response, signal?: AbortSignal | null): Body {
  const reader = response.body?.getReader();
  let over = reader === undefined;
  return {
    async read() {
      if (reader === undefined || over) return null;
      try {
        const next = await reader.read();
        if (!next.done) return next.value;
        over = true;
        return null;
      } catch (cause) {
        over = true;
        if (signal?.aborted) throw new ModelError("aborted", "The model call was called off.", { cause });
        throw new ModelError("cut", "The connection broke within the model's reply.", { cause });
      }
    },
    async close() {
      if (reader === undefined || over) return;
      over = true;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<false>((resolve) => {
        timer = setTimeout(() => resolve(false), CLOSE_PATIENCE_MS);
      });
      const ended = await Promise.race([reader.read().then(({ done }) => done, () => true), late]);
      clearTimeout(timer);
      if (!ended) await reader.cancel().catch(() => {});
    },
  };
}
