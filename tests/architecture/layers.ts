/** Who may import whom, as one pure function: docs/ARCHITECTURE.md in code. Paths are relative to the repository. */

export interface ImportEdge {
  from: string;
  /** Repository path, or an npm or node specifier. */
  to: string;
  typeOnly: boolean;
}

const DOMAINS = [
  "resumes",
  "interviews",
  "judging",
  "reports",
  "practice",
  "question-sets",
  "question-bank",
] as const;

/** SDKs and drivers: only the platform may hold them, so that a domain never depends on a vendor. */
const PLATFORM_PACKAGES = [
  "groq-sdk",
  "gpt-tokenizer",
  "unpdf",
  "fflate",
  "read-excel-file",
  "tesseract.js",
  "linkedom",
  "@mozilla/readability",
  "robots-parser",
  "pdfkit",
  "pg",
  "node:sqlite",
  "node:worker_threads",
  "@logtape/file",
];

/** Platform files that hold a driver or an SDK; domains use the port beside them. */
const PLATFORM_ADAPTERS = [
  "server/platform/database/sqlite.ts",
  "server/platform/database/postgres.ts",
  "server/platform/database/migrate.ts",
  "server/platform/model/openai-compatible.ts",
  "server/platform/model/gemini.ts",
  "server/platform/model/patient-models.ts",
  "server/platform/model/providers.ts",
  "server/platform/key-value/deno-kv.ts",
  "server/platform/secret.ts",
];

/** Modules at the top of `server/` that hold only types and errors. */
const SHARED = ["server/errors.ts", "server/owner.ts"];

function domainOf(path: string): string | undefined {
  return DOMAINS.find((domain) => path.startsWith(`server/${domain}/`));
}

function isDoor(path: string): boolean {
  const domain = domainOf(path);
  return domain !== undefined && path === `server/${domain}/${domain}.ts`;
}

function isUnder(path: string, ...folders: string[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}

/** A sentence that names the broken rule, or null when the import is allowed. */
export function brokenImportRule({ from, to, typeOnly }: ImportEdge): string | null {
  const local = /^(app|server|tests|build|docs)\//.test(to);
  if (to.startsWith("tests/") && !from.startsWith("tests/")) return "nothing imports tests/";
  if (from.startsWith("tests/") || !local && !from.startsWith("server/") && !from.startsWith("app/")) {
    return null;
  }

  if (isUnder(from, "app/components", "app/browser")) {
    if (!local || isUnder(to, "app/components", "app/browser")) return null;
    if (typeOnly && (isDoor(to) || SHARED.includes(to))) return null;
    return "components and browser code import each other, and only types from a domain's door";
  }
  if (
    from === "app/middleware/provide-services.ts" && ["server/services.ts", "server/config.ts"].includes(to)
  ) {
    return null;
  }
  if (from.startsWith("app/")) {
    if (!local || to.startsWith("app/") || SHARED.includes(to) || isDoor(to)) return null;
    if (typeOnly && (to === "server/services.ts" || to === "server/config.ts")) return null;
    return "routes, http and middleware reach a domain through its door, and services through the context";
  }
  if (from === "server/main.ts") {
    return !local || typeOnly || to.startsWith("build/") ? null : "main.ts imports the built bundle only";
  }
  if (from === "server/app.ts") {
    const allowed = [
      "server/services.ts",
      "server/config.ts",
      "server/static-files.ts",
      "server/request-path.ts",
      "app/context.ts",
      "app/http/direct-routes.ts",
    ];
    if (!local || allowed.includes(to) || isUnder(to, "server/platform")) return null;
    return "app.ts imports services.ts, the context keys, the platform and the virtual server build";
  }
  if (from === "server/services.ts") {
    return !local || to.startsWith("server/") ? null : "services.ts wires server/ only";
  }
  if (to.startsWith("app/")) return "server/ never imports app/";

  const domain = domainOf(from);
  if (domain) {
    if (PLATFORM_PACKAGES.some((name) => to === name || to.startsWith(`${name}/`))) {
      return `${to} is for server/platform; use its port`;
    }
    if (!local || to.startsWith(`server/${domain}/`) || SHARED.includes(to) || isDoor(to)) return null;
    if (PLATFORM_ADAPTERS.includes(to)) return "a domain uses a platform port, not the adapter behind it";
    if (isUnder(to, "server/platform")) return null;
    return "a domain imports itself, errors, another domain's door and platform ports";
  }
  if (isUnder(from, "server/platform")) {
    if (!local || isUnder(to, "server/platform") || SHARED.includes(to)) return null;
    if (typeOnly && to === "server/config.ts") return null;
    return "the platform knows no domain";
  }
  return null;
}
