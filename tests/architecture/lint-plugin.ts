/** Lint rules of this house: layers, one reader of the environment, purposes, sizes, queries in stores. */
import { dirname, join, relative } from "node:path/posix";
import { brokenImportRule } from "./layers.ts";

const LINE_LIMIT = 400;
const DRAWERS = /(^|\/)(utils?|helpers?|common|misc|manager|v2)(\/|\.tsx?$)/;
const QUERIES = new Set(["selectFrom", "insertInto", "updateTable", "deleteFrom", "replaceInto"]);
/** Data that is written as modules may be long. */
const DATA = /\/(questions|migrations)\/|\.data\.ts$/;

function repositoryPath(filename: string): string {
  const match = filename.match(/(?:^|\/)((?:app|server|tests)\/.*)$/);
  // The innermost match would cut `server/` out of a longer path: take the part below the working directory.
  const inside = relative(Deno.cwd(), filename);
  return inside.startsWith("..") ? match?.[1] ?? filename : inside;
}

function targetPath(from: string, specifier: string): string {
  return specifier.startsWith(".") ? join(dirname(from), specifier) : specifier;
}

/** Only our product code; generated files and tests have rules of their own. */
function isProduct(path: string): boolean {
  return path.startsWith("app/") || path.startsWith("server/");
}

const plugin: Deno.lint.Plugin = {
  name: "greenroom",
  rules: {
    layers: {
      create(context) {
        const from = repositoryPath(context.filename);
        function check(node: Deno.lint.Node, specifier: string, typeOnly: boolean) {
          const message = brokenImportRule({ from, to: targetPath(from, specifier), typeOnly });
          if (message) context.report({ node, message: `${specifier}: ${message}` });
        }
        return {
          ImportDeclaration(node) {
            const typeOnly = node.importKind === "type" ||
              node.specifiers.length > 0 &&
                node.specifiers.every((specifier) =>
                  specifier.type === "ImportSpecifier" && specifier.importKind === "type"
                );
            check(node, node.source.value, typeOnly);
          },
          ExportNamedDeclaration(node) {
            if (node.source) check(node, node.source.value, node.exportKind === "type");
          },
          ExportAllDeclaration(node) {
            check(node, node.source.value, node.exportKind === "type");
          },
          ImportExpression(node) {
            if (node.source.type === "Literal" && typeof node.source.value === "string") {
              check(node, node.source.value, false);
            }
          },
        };
      },
    },
    "one-reader-of-the-environment": {
      create(context) {
        const path = repositoryPath(context.filename);
        if (!isProduct(path) || path === "server/config.ts") return {};
        return {
          MemberExpression(node) {
            const { object, property } = node;
            if (object.type !== "Identifier" || property.type !== "Identifier" || property.name !== "env") {
              return;
            }
            if (object.name !== "Deno" && object.name !== "process") return;
            context.report({ node, message: "Only server/config.ts reads the environment; pass the value." });
          },
        };
      },
    },
    "queries-in-stores": {
      create(context) {
        const path = repositoryPath(context.filename);
        if (!path.startsWith("server/") || path.startsWith("server/platform/")) return {};
        if (/-(store|log)\.ts$/.test(path)) return {};
        return {
          CallExpression(node) {
            const { callee } = node;
            if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return;
            if (!QUERIES.has(callee.property.name)) return;
            context.report({ node, message: "Queries stand in *-store.ts and *-log.ts only." });
          },
        };
      },
    },
    "file-shape": {
      create(context) {
        const path = repositoryPath(context.filename);
        if (!isProduct(path)) return {};
        return {
          Program(node) {
            const text = context.sourceCode.text;
            const range: Deno.lint.Range = [0, Math.min(1, text.length)];
            if (DRAWERS.test(path)) {
              context.report({ range, message: "This name says nothing: name what is inside." });
            }
            if (!/^(#!.*\n)?\/\*\*/.test(text)) {
              context.report({ range, message: "Open the file with one sentence of purpose: /** … */" });
            }
            const lines = text.split("\n").length;
            if (lines > LINE_LIMIT && !DATA.test(path)) {
              context.report({
                node,
                message: `${lines} lines: split it by what it does (limit ${LINE_LIMIT}).`,
              });
            }
          },
        };
      },
    },
  },
};

export default plugin;
