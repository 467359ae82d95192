/** The built server and the model stub, each a process of its own, with what a measure needs to act on them. */
import { type ServerProcess, startServer } from "../support/server-process.ts";
import { residentMegabytes } from "../support/process-memory.ts";
import { Connection, jsonOf, type Order, type Reply, requestBytes } from "./connection.ts";
import type { ModelPace } from "./measure.ts";

export interface ModelStub extends AsyncDisposable {
  url: string;
}

export async function startModelStub(): Promise<ModelStub> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", new URL("model-stub.ts", import.meta.url).href],
    stdin: "null",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const reader = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  let said = "";
  while (!said.includes("\n")) {
    const { done, value } = await reader.read();
    if (done) throw new Error("the model stub did not start");
    said += value;
  }
  return {
    url: JSON.parse(said).url,
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await reader.cancel();
      await child.status;
    },
  };
}

export interface Stage extends AsyncDisposable {
  url: string;
  /** One request on a connection of its own. */
  ask(path: string, order?: Order): Promise<Reply>;
  /** Connections that stay open until the stage ends. */
  connect(count: number): Promise<Connection[]>;
  bytes(path: string, order?: Order): Uint8Array;
  /** @returns the id of a new interview */
  startInterview(options?: Record<string, unknown>): Promise<string>;
  /** Of the server. */
  pid: number;
  /** Resident memory of the server. */
  memoryMb(): Promise<number>;
}

/** Long interviews, so that no measure runs into the end of one by chance. */
const INTERVIEW = { mode: "technical", job_role: "Backend engineer", total_questions: 10 };

export async function openStage(stub: ModelStub, pace: ModelPace): Promise<Stage> {
  const directory = await Deno.makeTempDir({ prefix: "greenroom-bench-" });
  const server: ServerProcess = await startServer({
    directory,
    env: {
      UPLOADS_PER_MINUTE: "1000000",
      INTERVIEW_CALLS_PER_MINUTE: "1000000",
      ...(pace === null ? {} : { MODEL_BASE_URL: `${stub.url}/${pace}/v1`, MODEL_NAME: "stub" }),
    },
  });
  const connections: Connection[] = [];
  const { url } = server;
  const bytes = (path: string, order?: Order) => requestBytes(url, path, order);
  const ask: Stage["ask"] = async (path, order) => {
    const connection = await Connection.open(url);
    try {
      return await connection.send(bytes(path, order));
    } finally {
      connection.close();
    }
  };
  return {
    url,
    ask,
    bytes,
    async connect(count) {
      const opened = await Promise.all(Array.from({ length: count }, () => Connection.open(url)));
      connections.push(...opened);
      return opened;
    },
    async startInterview(options = {}) {
      const reply = await ask("/api/v1/interview/start", { json: { ...INTERVIEW, ...options } });
      return jsonOf<{ interview_session_id: string }>(reply).interview_session_id;
    },
    pid: server.pid,
    memoryMb: () => residentMegabytes(server.pid),
    async [Symbol.asyncDispose]() {
      for (const connection of connections) connection.close();
      await server[Symbol.asyncDispose]();
      await Deno.remove(directory, { recursive: true });
    },
  };
}
