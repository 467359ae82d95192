/** Journeys in a real browser against the built server, on a data directory of their own. */
import { defineConfig, devices } from "@playwright/test";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Another one for each run, so that two checkouts can be tested at once; inherited like the directory below. */
const port = Number(process.env.GREENROOM_E2E_PORT ??= String(20_000 + Math.floor(Math.random() * 10_000)));
const executablePath = process.env.CHROMIUM_PATH;
/** One directory per run; the workers inherit the variable and must not make another. */
const directory = process.env.GREENROOM_E2E_DIR ??= mkdtempSync(join(tmpdir(), "greenroom-e2e-"));

const chromium = {
  ...devices["Desktop Chrome"],
  launchOptions: {
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  },
};

export default defineConfig({
  testDir: ".",
  outputDir: join(directory, "results"),
  // One set of pictures for every platform: the fonts are our own, and the comparison is loose.
  snapshotPathTemplate: "{testDir}/snapshots/{arg}{ext}",
  fullyParallel: true,
  workers: 2,
  // A flaky test is a bug to fix at its cause.
  retries: 0,
  timeout: 60_000,
  // A busy machine is no defect: what never comes is found all the same.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [["line"]],
  use: { baseURL: `http://localhost:${port}`, trace: "off", locale: "en-US", timezoneId: "UTC" },
  projects: [
    { name: "with JavaScript", use: chromium },
    {
      name: "without JavaScript",
      testMatch: /(journey|pages|axe|scan|practice|report|question-sets)\.spec\.ts$/,
      use: { ...chromium, javaScriptEnabled: false },
    },
  ],
  webServer: {
    // Deno may have come through npx and then is not on the PATH.
    command: `"${process.execPath}" run -A server/main.ts`,
    cwd: "../..",
    url: `http://localhost:${port}/health`,
    timeout: 60_000,
    stdout: "ignore",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    env: {
      NODE_ENV: "production",
      PORT: String(port),
      DATA_DIR: join(directory, "data"),
      UPLOADS_PER_MINUTE: "1000",
      INTERVIEW_CALLS_PER_MINUTE: "10000",
      LOG_LEVEL: "warning",
    },
  },
});
