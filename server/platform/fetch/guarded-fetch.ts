/** Gets pages whose addresses somebody else named: only from the public internet, only so much, only so long. */
import { Buffer } from "node:buffer";
import { lookup } from "node:dns/promises";
import * as http from "node:http";
import * as https from "node:https";
import { isIP } from "node:net";
import { isPublicAddress } from "./public-address.ts";

export type FetchRefusal =
  | "address-invalid"
  | "address-private"
  | "name-unknown"
  | "too-many-redirects"
  | "too-large"
  | "type-unsupported"
  | "not-allowed"
  | "status"
  | "timeout"
  | "unreachable"
  | "aborted";

/** `message` is for logs. */
export class FetchError extends Error {
  override readonly name = "FetchError";
  constructor(readonly refusal: FetchRefusal, message: string, readonly status: number | null = null) {
    super(message);
  }
}

export interface FetchedPage {
  /** Where it was in the end, after redirects. */
  url: string;
  /** Lower case, without parameters. */
  contentType: string;
  text: string;
}

export interface GetOptions {
  /** Accepted types, without parameters. */
  types: readonly string[];
  signal?: AbortSignal;
  /** Asked before each request, redirects included; false refuses with `not-allowed`. */
  permits?(url: URL): Promise<boolean>;
}

export interface GuardedFetch {
  /** @throws FetchError */
  get(url: string, options: GetOptions): Promise<FetchedPage>;
}

export interface GuardedFetchOptions {
  userAgent: string;
  /** All redirects and the whole body. */
  timeoutMs: number;
  largestBytes: number;
  mostRedirects: number;
  /** Names to addresses; default: the system's. */
  resolve?(name: string): Promise<string[]>;
  /** Default: public addresses on the ports 80 and 443. Tests put a local server here. */
  allows?(address: string, port: number): boolean;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

const isOrdinary = (address: string, port: number) =>
  (port === 80 || port === 443) && isPublicAddress(address);

const systemAddresses = async (name: string) =>
  (await lookup(name, { all: true })).map(({ address }) => address);

/**
 * The name is resolved once per request, every address it has must be allowed, and the connection goes to the very
 * address that was checked, so that a name cannot point elsewhere a moment later. Nothing is sent but the request:
 * no cookies, no credentials, no referrer.
 */
export function createGuardedFetch(options: GuardedFetchOptions): GuardedFetch {
  const { resolve = systemAddresses, allows = isOrdinary } = options;

  /** The address to connect to. @throws FetchError */
  async function check(url: URL): Promise<string> {
    if (url.protocol !== "http:" && url.protocol !== "https:") {
      throw new FetchError("address-invalid", `${url.protocol} is not fetched`);
    }
    if (url.username !== "" || url.password !== "") {
      throw new FetchError("address-invalid", "an address with credentials is not fetched");
    }
    const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
    const name = url.hostname.replace(/^\[|\]$/g, "");
    const addresses = isIP(name) ? [name] : await resolve(name).catch(() => []);
    const [first] = addresses;
    if (first === undefined) throw new FetchError("name-unknown", `${name} has no address`);
    // One private address among public ones is an attempt, not an accident.
    if (!addresses.every((address) => allows(address, port))) {
      throw new FetchError("address-private", `${name} is not on the public internet`);
    }
    return first;
  }

  async function follow(start: string, given: GetOptions, signal: AbortSignal): Promise<FetchedPage> {
    let url = parse(start);
    for (let hops = 0; hops <= options.mostRedirects; hops += 1) {
      const address = await check(url);
      if (given.permits && !await given.permits(url)) {
        throw new FetchError("not-allowed", `${url.hostname} does not want this page to be read by programs`);
      }
      const reply = await request(url, address, given, signal);
      if ("location" in reply) {
        const next = parse(reply.location, url);
        if (url.protocol === "https:" && next.protocol === "http:") {
          throw new FetchError("address-invalid", "a redirect left the encrypted connection");
        }
        url = next;
        continue;
      }
      return { url: url.href, ...reply };
    }
    throw new FetchError("too-many-redirects", `more than ${options.mostRedirects} redirects`);
  }

  function request(
    url: URL,
    address: string,
    { types }: GetOptions,
    signal: AbortSignal,
  ): Promise<{ location: string } | { contentType: string; text: string }> {
    const { promise, resolve: settle, reject } = Promise.withResolvers<
      { location: string } | { contentType: string; text: string }
    >();
    const client = url.protocol === "https:" ? https : http;
    const call = client.request(url, {
      // No kept connection: another page of this name is checked and connected anew.
      agent: false,
      headers: {
        "user-agent": options.userAgent,
        accept: types.join(", "),
        // What is not compressed cannot swell.
        "accept-encoding": "identity",
      },
      lookup: (_name, _options, callback) => {
        const found = [{ address, family: isIP(address) }];
        (callback as (error: Error | null, addresses: typeof found) => void)(null, found);
      },
    }, (response) => {
      const status = response.statusCode ?? 0;
      const fail = (error: FetchError) => {
        // First the reason: ending the connection is an error of its own.
        reject(error);
        response.destroy();
      };
      if (REDIRECTS.has(status) && response.headers.location !== undefined) {
        settle({ location: response.headers.location });
        return response.destroy();
      }
      if (status !== 200) return fail(new FetchError("status", `${url.hostname} answered ${status}`, status));
      const type = response.headers["content-type"] ?? "";
      const contentType = (type.split(";")[0] ?? "").trim().toLowerCase();
      const encoding = response.headers["content-encoding"] ?? "identity";
      if (!types.includes(contentType) || encoding !== "identity") {
        return fail(new FetchError("type-unsupported", `${url.hostname} sent ${contentType || "no type"}`));
      }
      const chunks: Buffer[] = [];
      let bytes = 0;
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > options.largestBytes) {
          return fail(
            new FetchError("too-large", `${url.hostname} sent more than ${options.largestBytes} bytes`),
          );
        }
        chunks.push(chunk);
      });
      response.on("end", () => settle({ contentType, text: decode(Buffer.concat(chunks), type) }));
      response.on("error", () => reject(new FetchError("unreachable", `${url.hostname} broke off`)));
      response.on("aborted", () => reject(new FetchError("unreachable", `${url.hostname} broke off`)));
    });
    call.on("error", (error) => reject(new FetchError("unreachable", `${url.hostname}: ${error.message}`)));
    const stop = () => call.destroy();
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
    call.end();
    return promise.finally(() => signal.removeEventListener("abort", stop));
  }

  return {
    async get(url, given) {
      const controller = new AbortController();
      const late = Promise.withResolvers<never>();
      const end = (refusal: "timeout" | "aborted") => {
        late.reject(new FetchError(refusal, refusal === "timeout" ? "the page took too long" : "called off"));
        controller.abort();
      };
      const timer = setTimeout(() => end("timeout"), options.timeoutMs);
      const onAbort = () => end("aborted");
      given.signal?.addEventListener("abort", onAbort, { once: true });
      if (given.signal?.aborted) onAbort();
      try {
        return await Promise.race([follow(url, given, controller.signal), late.promise]);
      } finally {
        clearTimeout(timer);
        given.signal?.removeEventListener("abort", onAbort);
        controller.abort();
      }
    },
  };
}

function parse(address: string, base?: URL): URL {
  try {
    return new URL(address, base);
  } catch {
    throw new FetchError("address-invalid", "not an address");
  }
}

/** As the header says, else as the page says of itself, else UTF-8; a wrong name falls back, too. */
function decode(bytes: Buffer, contentType: string): string {
  const declared = /charset\s*=\s*["']?([\w-]+)/i;
  const label = declared.exec(contentType)?.[1] ??
    declared.exec(bytes.subarray(0, 2_048).toString("latin1"))?.[1];
  try {
    return new TextDecoder(label ?? "utf-8").decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
