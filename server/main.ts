/** Starts the server: reads the configuration, listens, serves static files, stops without dropping anyone. */
// Only the built bundle is imported: a second copy of its modules would open a second database.
// @ts-types="./app.ts"
import {
  ConfigError,
  createApplication,
  pathnameOf,
  preloadStaticFiles,
  readConfigFromEnvironment,
  startLogging,
  stopLogging,
} from "../build/server/index.js";

/** How long requests in flight may take to finish after the signal to stop. */
const STOP_LIMIT_MS = 10_000;

async function serve(): Promise<void> {
  const root = new URL("..", import.meta.url);
  const config = readConfigFromEnvironment();
  await startLogging({
    level: config.log.level,
    directory: `${config.data.directory}/logs`,
    console: true,
  });
  const [application, files] = await Promise.all([
    createApplication(config, { root }),
    preloadStaticFiles(new URL("build/client/", root)),
  ]);

  const server = Deno.serve({
    hostname: config.http.host,
    port: config.http.port,
    automaticCompression: true,
    onListen({ hostname, port }) {
      const host = hostname === "0.0.0.0" || hostname === "127.0.0.1" ? "localhost" : hostname;
      console.log(`Greenroom listens on http://${host}:${port}`);
    },
  }, (request, info) => {
    const peer = "hostname" in info.remoteAddr ? info.remoteAddr.hostname : "";
    return files.respond(request, pathnameOf(request.url)) ?? application.handle(request, peer);
  });

  let stopping = false;
  async function stop(signal: string): Promise<void> {
    if (stopping) return;
    stopping = true;
    console.log(`${signal}: finishing what is in flight`);
    const limit = setTimeout(() => Deno.exit(1), STOP_LIMIT_MS);
    application.services.beginStop();
    await server.shutdown();
    await application.stop();
    await stopLogging();
    clearTimeout(limit);
    Deno.exit(0);
  }
  Deno.addSignalListener("SIGTERM", () => stop("SIGTERM"));
  Deno.addSignalListener("SIGINT", () => stop("SIGINT"));
}

try {
  await serve();
} catch (error) {
  if (error instanceof ConfigError) {
    console.error(error.message);
  } else if (error instanceof Deno.errors.AddrInUse) {
    console.error("The port is in use. Set PORT to a free one, or stop the other program.");
  } else {
    console.error("Greenroom could not start:", error);
  }
  Deno.exit(1);
}
