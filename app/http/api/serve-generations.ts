/** One client's WebSocket: every generation that it starts, from where it left off, until it goes. */
import type { Owner } from "../../../server/owner.ts";
import type { Services } from "../../../server/services.ts";
import { followMessages } from "./follow-question-set.ts";

interface Listening {
  owner: Owner;
  clientId: string;
  /** Where a client that comes back stood in the set that it names, or in its newest. */
  after: number;
  setId: string | null;
}

/** A generation that another process starts is noticed by looking. */
const LOOK_EVERY_MS = 1_000;
/** Commands are a few words; anything longer is no client of ours. */
const MAX_COMMAND_CHARACTERS = 1_000;
/** A person cancels now and then and a program pings: more is a flood. */
const MAX_COMMANDS_PER_MINUTE = 60;
/** A client that does not read gets no more until it has. */
const MAX_BUFFERED_BYTES = 1024 * 1024;
const BUFFER_WAIT_MS = 50;

/** Tells a client without a place to come back, as `1013` of the registry of close codes says. */
export function refuseSocket(socket: WebSocket): void {
  socket.addEventListener("open", () => socket.close(1013, "Too many connections. Try again later."));
  socket.addEventListener("error", (event) => event.preventDefault());
}

/**
 * Sends the messages of `generate-questions`, with the same ids. The client may send `{"type":"ping"}` and
 * `{"type":"cancel"}`; what else it says is answered with an error and changes nothing.
 */
export function serveGenerations(socket: WebSocket, services: Services, listening: Listening): void {
  const { questionSets, stopping } = services;
  const { owner, clientId } = listening;
  const left = new AbortController();
  let current: string | null = null;
  let detach = () => {};

  function send(message: Record<string, unknown>): void {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  }

  function pause(ms: number): Promise<void> {
    if (left.signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        left.signal.removeEventListener("abort", done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      left.signal.addEventListener("abort", done);
    });
  }

  async function tell(setId: string, after: number): Promise<void> {
    const messages = followMessages(questionSets, owner, setId, after)[Symbol.asyncIterator]();
    detach = () => void messages.return?.();
    try {
      while (!left.signal.aborted) {
        const { done, value } = await messages.next();
        if (done) return;
        send(value.body);
        while (socket.bufferedAmount > MAX_BUFFERED_BYTES && !left.signal.aborted) {
          await pause(BUFFER_WAIT_MS);
        }
      }
    } finally {
      detach = () => {};
      await messages.return?.();
    }
  }

  async function listen(): Promise<void> {
    let { after, setId } = listening;
    let told: string | null = null;
    while (!left.signal.aborted) {
      const next = setId ?? await questionSets.latestOf(owner, clientId);
      setId = null;
      if (next !== null && next !== told) {
        current = next;
        await tell(next, after);
        told = next;
        after = 0;
      }
      await pause(LOOK_EVERY_MS);
    }
  }

  let commands = 0;
  let minute = 0;

  /** Whether this client says more than it may, or does not listen to what it is answered. */
  function floods(): boolean {
    const now = Math.floor(performance.now() / 60_000);
    commands = now === minute ? commands + 1 : 1;
    minute = now;
    return commands > MAX_COMMANDS_PER_MINUTE || socket.bufferedAmount > MAX_BUFFERED_BYTES;
  }

  function obey(text: unknown): void {
    // What comes after the end of the connection was decided is not read any more.
    if (socket.readyState !== WebSocket.OPEN) return;
    if (floods()) return socket.close(1008, "too many messages");
    let type: unknown;
    try {
      if (typeof text !== "string" || text.length > MAX_COMMAND_CHARACTERS) {
        return socket.close(1009, "too long");
      }
      type = (JSON.parse(text) as { type?: unknown } | null)?.type;
    } catch {
      type = undefined;
    }
    if (type === "ping") return send({ type: "pong" });
    if (type === "cancel" && current !== null) {
      questionSets.cancel(owner, current).catch(() => send({ type: "error", content: "cancel-failed" }));
      return;
    }
    send({
      type: "error",
      content: "command-unknown",
      message: 'Send {"type":"ping"} or {"type":"cancel"}.',
    });
  }

  const stop = () => socket.close(1001, "The server restarts. Connect again.");
  socket.addEventListener("open", () => {
    stopping.addEventListener("abort", stop);
    if (stopping.aborted) return stop();
    send({ type: "status", content: "connected", client_id: clientId });
    listen().catch(() => {
      send({ type: "error", content: "following-failed", message: "Connect again in a moment." });
      socket.close(1011, "failed");
    });
  });
  socket.addEventListener("message", ({ data }) => obey(data));
  socket.addEventListener("close", () => {
    stopping.removeEventListener("abort", stop);
    left.abort();
    detach();
  });
  // A connection that breaks is closed, too; without a listener Deno would take it for an unhandled failure.
  socket.addEventListener("error", (event) => event.preventDefault());
}
