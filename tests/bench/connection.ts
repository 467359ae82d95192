/** A lean HTTP/1.1 client on one kept-alive connection, so that the load costs less than what it measures. */

export interface Reply {
  status: number;
  /** Lower-case names. */
  headers: ReadonlyMap<string, string>;
  body: Uint8Array<ArrayBuffer>;
  /** On the clock of `performance.now()`. */
  sentAt: number;
  /** First byte of the body, or of the head when there is no body. */
  firstByteAt: number;
  /** When each piece of a chunked body had arrived. */
  pieces: readonly { at: number; text: string }[];
  endedAt: number;
}

export interface Order {
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is, with the content type of `headers`. */
  body?: Uint8Array;
}

const BUFFER_BYTES = 64 * 1024;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The bytes of a request; the same ones may be sent again and again. */
export function requestBytes(url: string, path: string, order: Order = {}): Uint8Array {
  const body = order.json === undefined ? order.body : encoder.encode(JSON.stringify(order.json));
  const lines = [
    `${order.method ?? (body ? "POST" : "GET")} ${path} HTTP/1.1`,
    `host: ${new URL(url).host}`,
    ...Object.entries(order.headers ?? {}).map(([name, value]) => `${name}: ${value}`),
    ...(order.json === undefined ? [] : ["content-type: application/json"]),
    ...(body ? [`content-length: ${body.length}`] : []),
  ];
  const head = encoder.encode(`${lines.join("\r\n")}\r\n\r\n`);
  return body ? joined([head, body]) : head;
}

/** One request at a time. */
export class Connection {
  readonly #connection: Deno.TcpConn;
  readonly #buffer = new Uint8Array(BUFFER_BYTES);
  #unread = new Uint8Array(0);

  private constructor(connection: Deno.TcpConn) {
    this.#connection = connection;
  }

  static async open(url: string): Promise<Connection> {
    const { hostname, port } = new URL(url);
    const connection = await Deno.connect({ hostname, port: Number(port) });
    connection.setNoDelay(true);
    return new Connection(connection);
  }

  /** @throws Error when the connection ends before the reply does */
  async send(request: Uint8Array): Promise<Reply> {
    const sentAt = performance.now();
    for (let at = 0; at < request.length;) at += await this.#connection.write(request.subarray(at));
    const { status, headers } = await this.#readHead();
    const headAt = performance.now();
    const pieces: { at: number; text: string }[] = [];
    const body = headers.get("transfer-encoding") === "chunked"
      ? await this.#readChunks((piece) => pieces.push({ at: performance.now(), text: decoder.decode(piece) }))
      : await this.#readExactly(Number(headers.get("content-length") ?? 0));
    const firstByteAt = pieces[0]?.at ?? headAt;
    return { status, headers, body, sentAt, firstByteAt, pieces, endedAt: performance.now() };
  }

  close(): void {
    this.#connection.close();
  }

  async #readMore(): Promise<void> {
    const count = await this.#connection.read(this.#buffer);
    if (count === null) throw new Error("the connection ended in the middle of a reply");
    this.#unread = joined([this.#unread, this.#buffer.subarray(0, count)]);
  }

  /** Up to and without the mark. */
  async #readUntil(mark: string): Promise<string> {
    for (;;) {
      const text = decoder.decode(this.#unread.subarray(0, BUFFER_BYTES));
      const end = text.indexOf(mark);
      // Heads and chunk sizes are ASCII, so characters are bytes.
      if (end >= 0) {
        this.#unread = this.#unread.subarray(end + mark.length);
        return text.slice(0, end);
      }
      await this.#readMore();
    }
  }

  async #readExactly(count: number): Promise<Uint8Array<ArrayBuffer>> {
    const parts = [this.#unread.subarray(0, count)];
    let missing = count - (parts[0]?.length ?? 0);
    this.#unread = this.#unread.subarray(count);
    while (missing > 0) {
      await this.#readMore();
      const part = this.#unread.subarray(0, missing);
      this.#unread = this.#unread.subarray(part.length);
      parts.push(part);
      missing -= part.length;
    }
    return joined(parts);
  }

  async #readHead(): Promise<{ status: number; headers: Map<string, string> }> {
    const [first = "", ...lines] = (await this.#readUntil("\r\n\r\n")).split("\r\n");
    const headers = new Map(lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }));
    return { status: Number(first.split(" ")[1]), headers };
  }

  async #readChunks(arrived: (piece: Uint8Array) => void): Promise<Uint8Array<ArrayBuffer>> {
    const parts: Uint8Array[] = [];
    for (;;) {
      const size = Number.parseInt(await this.#readUntil("\r\n"), 16);
      const piece = await this.#readExactly(size);
      if (size > 0) arrived(piece);
      parts.push(piece);
      await this.#readUntil("\r\n");
      if (size === 0) return joined(parts);
    }
  }
}

/** The body as text, whatever it is. */
export function textOf(reply: Reply): string {
  return decoder.decode(reply.body);
}

/** @throws Error when the status is another one */
export function jsonOf<T>(reply: Reply, status = 200): T {
  if (reply.status !== status) throw new Error(`${reply.status} ${textOf(reply).slice(0, 300)}`);
  return JSON.parse(textOf(reply)) as T;
}
