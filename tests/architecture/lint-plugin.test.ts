/** The house rules must catch what they are for: a rule that finds nothing protects nothing. */
import { strict as assert } from "node:assert";
import { brokenImportRule } from "./layers.ts";
import plugin from "./lint-plugin.ts";

const FORBIDDEN: readonly [from: string, to: string, typeOnly: boolean][] = [
  ["app/components/dial.tsx", "server/reports/reports.ts", false],
  ["app/components/dial.tsx", "server/reports/draw-pdf.ts", true],
  ["app/browser/use-event-stream.ts", "app/routes/home.tsx", false],
  ["app/routes/home.tsx", "server/services.ts", false],
  ["app/routes/home.tsx", "server/resumes/resume-store.ts", false],
  ["app/routes/home.tsx", "server/platform/database/sqlite.ts", true],
  ["app/middleware/viewer.ts", "server/services.ts", false],
  ["server/main.ts", "server/services.ts", false],
  ["server/app.ts", "server/interviews/interviews.ts", false],
  ["server/services.ts", "app/context.ts", false],
  ["server/resumes/resumes.ts", "app/context.ts", true],
  ["server/reports/build-report.ts", "server/interviews/interview-log.ts", false],
  ["server/interviews/run-turn.ts", "server/platform/model/openai-compatible.ts", false],
  ["server/interviews/run-turn.ts", "groq-sdk", false],
  ["server/resumes/read-document.ts", "unpdf/pdfjs", false],
  ["server/platform/clock.ts", "server/interviews/interviews.ts", true],
  ["server/resumes/resumes.ts", "tests/support/databases.ts", true],
];

const ALLOWED: readonly [from: string, to: string, typeOnly: boolean][] = [
  ["app/components/dial.tsx", "server/reports/reports.ts", true],
  ["app/components/dial.tsx", "react", false],
  ["app/routes/home.tsx", "server/errors.ts", false],
  ["app/routes/home.tsx", "server/interviews/interviews.ts", false],
  ["app/context.ts", "server/services.ts", true],
  ["app/middleware/provide-services.ts", "server/services.ts", false],
  ["server/main.ts", "build/server/index.js", false],
  ["server/services.ts", "server/platform/database/sqlite.ts", false],
  ["server/interviews/run-turn.ts", "server/judging/judging.ts", false],
  ["server/interviews/run-turn.ts", "server/platform/model/language-model.ts", false],
  ["server/platform/model/providers.ts", "groq-sdk", false],
  ["tests/integration/x.test.ts", "server/platform/database/sqlite.ts", false],
];

Deno.test("layers: forbidden imports are named", () => {
  for (const [from, to, typeOnly] of FORBIDDEN) {
    assert.ok(brokenImportRule({ from, to, typeOnly }), `${from} -> ${to} should be refused`);
  }
});

Deno.test("layers: what the plan allows passes", () => {
  for (const [from, to, typeOnly] of ALLOWED) {
    assert.equal(brokenImportRule({ from, to, typeOnly }), null, `${from} -> ${to}`);
  }
});

function findings(path: string, source: string): string[] {
  return Deno.lint.runPlugin(plugin, `${Deno.cwd()}/${path}`, source).map((found) => found.id).sort();
}

Deno.test("lint: each rule reports, and clean code is quiet", () => {
  const purpose = "/** A purpose. */\n";
  assert.deepEqual(findings("server/reports/x.ts", `${purpose}export const a = 1;\n`), []);
  assert.deepEqual(findings("server/reports/x.ts", "export const a = 1;\n"), ["greenroom/file-shape"]);
  assert.deepEqual(findings("server/reports/utils.ts", `${purpose}export const a = 1;\n`), [
    "greenroom/file-shape",
  ]);
  assert.deepEqual(findings("server/reports/x.ts", `${purpose}${"\n".repeat(401)}`), [
    "greenroom/file-shape",
  ]);
  assert.deepEqual(
    findings("server/reports/x.ts", `${purpose}import a from "../interviews/run-turn.ts";a;\n`),
    [
      "greenroom/layers",
    ],
  );
  assert.deepEqual(findings("server/reports/x.ts", `${purpose}await import("../../app/root.tsx");\n`), [
    "greenroom/layers",
  ]);
  assert.deepEqual(findings("server/reports/x.ts", `${purpose}Deno.env.get("PORT");\n`), [
    "greenroom/one-reader-of-the-environment",
  ]);
  assert.deepEqual(findings("server/config.ts", `${purpose}Deno.env.get("PORT");\n`), []);
  assert.deepEqual(findings("server/reports/build.ts", `${purpose}db.selectFrom("reports");\n`), [
    "greenroom/queries-in-stores",
  ]);
  assert.deepEqual(findings("server/reports/report-store.ts", `${purpose}db.selectFrom("reports");\n`), []);
});
