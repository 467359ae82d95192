/** The real server as a process of its own, on a free port: to be stopped, killed and started again. */

const ROOT = new URL("../../", import.meta.url);
/** Wide: a busy machine is slow to start anything, and how fast it starts is not what these tests hold. */
const START_LIMIT_MS = 60_000;

export interface ServerProcess extends AsyncDisposable {
  url: string;
  pid: number;
  /** From the start of the process to the first answer. */
  startedInMs: number;
  fetch(path: string, init?: RequestInit & { json?: unknown }): Promise<Response>;
  kill(signal: "SIGTERM" | "SIGINT" | "SIGKILL"): void;
  /** How it ended. */
  ended: Promise<{ code: number; output: string }>;
}

export interface ServerOptions {
  directory: string;
  env?: Record<string, string>;
  port?: number;
}

/** A port that was free a moment ago. */
export function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}

function spawn({ directory, env = {}, port = freePort() }: ServerOptions) {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "server/main.ts"],
    cwd: ROOT,
    env: {
      NODE_ENV: "production",
      NO_COLOR: "1",
      HOST: "127.0.0.1",
      PORT: String(port),
      DATA_DIR: directory,
      LOG_LEVEL: "warning",
      UPLOADS_PER_MINUTE: "10000",
      INTERVIEW_CALLS_PER_MINUTE: "100000",
      ...env,
    },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  // Read from the start: a full pipe would stop the server.
  const output = Promise.all([new Response(child.stdout).text(), new Response(child.stderr).text()]);
  const ended = child.status.then(async ({ code }) => ({ code, output: (await output).join("") }));
  return { child, ended, url: `http://127.0.0.1:${port}` };
}

/** Runs it to its own end; for starts that are refused. */
export async function runToTheEnd(options: ServerOptions): Promise<{ code: number; output: string }> {
  const { child, ended } = spawn(options);
  const limit = setTimeout(() => child.kill("SIGKILL"), START_LIMIT_MS);
  try {
    return await ended;
  } finally {
    clearTimeout(limit);
  }
}

/** @throws Error with the server's output when it does not answer in time */
export async function startServer(options: ServerOptions): Promise<ServerProcess> {
  const begun = performance.now();
  const { child, ended, url } = spawn(options);
  let over = false;
  ended.then(() => over = true);
  const kill: ServerProcess["kill"] = (signal) => {
    if (!over) child.kill(signal);
  };
  const answers = () => fetch(`${url}/api/v1/health`).then((r) => r.text()).then(() => true, () => false);
  while (!await answers()) {
    if (over || performance.now() - begun > START_LIMIT_MS) {
      kill("SIGKILL");
      throw new Error(`the server did not start: ${(await ended).output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return {
    url,
    pid: child.pid,
    startedInMs: performance.now() - begun,
    fetch(path, { json, ...init } = {}) {
      const headers = new Headers(init.headers);
      if (json !== undefined) headers.set("content-type", "application/json");
      const body = json === undefined ? init.body : JSON.stringify(json);
      return fetch(url + path, {
        redirect: "manual",
        ...init,
        method: init.method ?? (body == null ? "GET" : "POST"),
        headers,
        body,
      });
    },
    kill,
    ended,
    async [Symbol.asyncDispose]() {
      kill("SIGKILL");
      await ended;
    },
  };
}
