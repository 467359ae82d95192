/** Finds a Chromium for the browser tests, or installs one: an installed one, Playwright's, the system's package. */
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const START_LIMIT_MS = 30_000;
const DOWNLOAD_LIMIT_MS = 240_000;
const PACKAGE_LIMIT_MS = 600_000;

interface Ran {
  success: boolean;
  output: string;
}

async function run(command: string, args: string[], limitMs: number, env = {}): Promise<Ran> {
  try {
    const { success, stdout, stderr } = await new Deno.Command(command, {
      args,
      env,
      stdin: "null",
      stdout: "piped",
      stderr: "piped",
      signal: AbortSignal.timeout(limitMs),
    }).output();
    const decoder = new TextDecoder();
    return { success, output: `${decoder.decode(stdout)}${decoder.decode(stderr)}`.trim() };
  } catch (error) {
    return { success: false, output: error instanceof Error ? error.message : String(error) };
  }
}

/** Its version when this really is a browser that starts; a wrapper that only advertises one is none. */
async function versionOf(path: string): Promise<string | null> {
  const { success, output } = await run(path, ["--version", "--no-sandbox"], START_LIMIT_MS);
  return success ? output.match(/(?:Chromium|Chrome)[^\n]*\d[^\n]*/)?.[0] ?? null : null;
}

async function installed(): Promise<string | null> {
  const given = Deno.env.get("CHROMIUM_PATH");
  const onPath = (Deno.env.get("PATH") ?? "").split(":").flatMap((folder) =>
    NAMES.map((name) => `${folder}/${name}`)
  );
  for (const path of new Set([...(given ? [given] : []), ...onPath, ...USUAL_PLACES])) {
    const exists = await Deno.stat(path).then((info) => info.isFile, () => false);
    if (!exists) continue;
    const version = await versionOf(path);
    if (version) {
      console.log(`Browser: ${version} at ${path}`);
      return path;
    }
  }
  return null;
}

async function playwrights(): Promise<string | null> {
  const path = chromium.executablePath();
  if (path && await versionOf(path)) {
    console.log(`Browser: Playwright's Chromium at ${path}`);
    return path;
  }
  console.log("Browser: none is installed; asking Playwright for its Chromium");
  const { success, output } = await run(
    Deno.execPath(),
    ["run", "-A", "npm:@playwright/test/cli", "install", "chromium"],
    DOWNLOAD_LIMIT_MS,
    { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" },
  );
  if (success && await versionOf(path)) return path;
  console.log(`Browser: Playwright could not bring one (${output.split("\n").at(-1)?.slice(0, 160)})`);
  return null;
}

async function packaged(): Promise<string | null> {
  const asRoot = Deno.uid() === 0 ? [] : ["sudo", "--non-interactive"];
  console.log("Browser: installing the system's chromium package");
  for (const args of [["apt-get", "update", "-q"], ["apt-get", "install", "-y", "-q", "chromium"]]) {
    const [command = "", ...rest] = [...asRoot, ...args];
    const { success, output } = await run(command, rest, PACKAGE_LIMIT_MS, {
      DEBIAN_FRONTEND: "noninteractive",
    });
    if (!success) {
      console.log(output.split("\n").slice(-5).join("\n"));
      return null;
    }
  }
  return await installed();
}

/**
 * Says what it finds and does.
 * @throws Error when no browser is here and none can be installed
 */
export async function findChromium(): Promise<string> {
  const found = await installed() ?? await playwrights() ?? await packaged();
  if (found) return found;
  throw new Error(
    "No Chromium: install one and set CHROMIUM_PATH to it, or run with --quick to leave it out.",
  );
}

if (import.meta.main) console.log(await findChromium());
