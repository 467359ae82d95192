/** The built application on a data directory of its own, reached through `handle(request)` without a port. */
// @ts-types="../../server/app.ts"
import { type Application, createApplication, readConfig } from "../../build/server/index.js";

export { parseEvents, type Sent, spokenText } from "./stream-text.ts";

const ORIGIN = "http://localhost:8000";
/** Most tests never upload: threads and tables that nobody needs would cost them more than all the rest. */
const OPTIONS = { root: new URL("../../", import.meta.url), warm: false };

export interface TestApplication extends AsyncDisposable {
  application: Application;
  directory: string;
  /** Sends a request to a path; JSON bodies are given as `json`. */
  fetch(path: string, init?: RequestInit & { json?: unknown; peer?: string }): Promise<Response>;
  /** Stops it and starts another one on the same data. */
  restart(): Promise<void>;
}

/** @param env as in `.env.example`; limits are wide unless a test narrows them */
export async function startApplication(env: Record<string, string> = {}): Promise<TestApplication> {
  const directory = await Deno.makeTempDir({ prefix: "greenroom-" });
  const config = readConfig({
    DATA_DIR: directory,
    UPLOADS_PER_MINUTE: "10000",
    INTERVIEW_CALLS_PER_MINUTE: "10000",
    ...env,
  });
  let application = await createApplication(config, OPTIONS);
  return {
    get application() {
      return application;
    },
    directory,
    fetch(path, { json, peer = "127.0.0.1", ...init } = {}) {
      const headers = new Headers(init.headers);
      if (json !== undefined) headers.set("content-type", "application/json");
      const body = json === undefined ? init.body : JSON.stringify(json);
      const method = init.method ?? (body == null ? "GET" : "POST");
      return application.handle(new Request(ORIGIN + path, { ...init, method, headers, body }), peer);
    },
    async restart() {
      await application.stop();
      application = await createApplication(config, OPTIONS);
    },
    async [Symbol.asyncDispose]() {
      await application.stop();
      await Deno.remove(directory, { recursive: true });
    },
  };
}
