import { createRequestHandler, RouterContextProvider } from "react-router";
import * as build from "virtual:react-router/server-build";
export function createApp() {
  const handler = createRequestHandler(build, "production");
  return { handle: (r: Request) => handler(r, new RouterContextProvider()) };
}
