// Builds the browser bundle and the server bundle; refuses server modules in the browser bundle.
import { reactRouter } from "@react-router/dev/vite";
import tailwindcss from "@tailwindcss/vite";
import { relative } from "node:path";
import { defineConfig, type Plugin } from "vite";

/** Fails the build when a value import makes a module of `server/` part of the browser bundle. */
function serverStaysOnTheServer(): Plugin {
  let root = "";
  return {
    name: "greenroom:server-stays-on-the-server",
    apply: "build",
    applyToEnvironment: (environment) => environment.name === "client",
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        for (const id of Object.keys(chunk.modules)) {
          const path = relative(root, id);
          if (path.startsWith("server/")) {
            this.error(
              `${path} reached the browser bundle (${chunk.fileName}). Import types only, or move the value to app/.`,
            );
          }
        }
      }
    },
  };
}

const FRAMEWORK = /\/node_modules\/(?:react|react-dom|scheduler|react-router)\//;

export default defineConfig({
  publicDir: "app/public",
  plugins: [tailwindcss(), reactRouter(), serverStaysOnTheServer()],
  server: { port: 8000, host: "127.0.0.1", strictPort: true },
  // Every asset stays a file of our own origin: a data: URL would need a wider content security policy.
  build: { assetsInlineLimit: 0, target: "es2023" },
  environments: {
    // One file for the framework: fewer requests, packed tighter than in five, and kept by the browser when only our
    // own code changed.
    client: {
      build: {
        rollupOptions: {
          output: { codeSplitting: { groups: [{ name: "framework", test: FRAMEWORK }] } },
        },
      },
    },
    ssr: { build: { rollupOptions: { input: "./server/app.ts" } } },
  },
});
