/** Serves the built browser files from memory, with ETags and immutable caching. */
import { contentType } from "./platform/content-type.ts";

interface StaticFile {
  bytes: Uint8Array<ArrayBuffer>;
  headers: Record<string, string>;
}

export interface StaticFiles {
  /** The file at this path, or null when there is none: then the request is for the application. */
  respond(request: Request, pathname: string): Response | null;
  readonly count: number;
}

async function* filesBelow(directory: URL): AsyncGenerator<URL> {
  for await (const entry of Deno.readDir(directory)) {
    // The manifest of the build is for tools, not for visitors.
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory) yield* filesBelow(new URL(`${entry.name}/`, directory));
    else if (entry.isFile) yield new URL(entry.name, directory);
  }
}

async function load(file: URL, path: string): Promise<StaticFile> {
  const bytes = await Deno.readFile(file);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return {
    bytes,
    headers: {
      "content-type": contentType(path),
      etag: `"${digest.toBase64({ alphabet: "base64url" }).slice(0, 22)}"`,
      // Names under /assets/ carry a hash of the content, so they never change.
      "cache-control": path.startsWith("/assets/")
        ? "public, max-age=31536000, immutable"
        : "public, max-age=3600, must-revalidate",
      "x-content-type-options": "nosniff",
    },
  };
}

/** Compares without the weak marker, which compression adds. */
function matches(header: string | null, etag: string): boolean {
  return header !== null && header.split(",").some((entry) => entry.trim().replace(/^W\//, "") === etag);
}

/** @param directory of the browser build; every file is read once, at start */
export async function preloadStaticFiles(directory: URL): Promise<StaticFiles> {
  const files = new Map<string, StaticFile>();
  const base = directory.pathname;
  for await (const file of filesBelow(directory)) {
    const path = `/${file.pathname.slice(base.length)}`;
    files.set(path, await load(file, path));
  }
  return {
    count: files.size,
    respond(request, pathname) {
      if (request.method !== "GET" && request.method !== "HEAD") return null;
      const file = files.get(pathname);
      if (!file) return null;
      if (matches(request.headers.get("if-none-match"), file.headers.etag ?? "")) {
        return new Response(null, { status: 304, headers: file.headers });
      }
      return new Response(request.method === "HEAD" ? null : file.bytes, { headers: file.headers });
    },
  };
}
