/** Wraps loaders and actions so that every error leaves in the form its reader expects. */
import type { RouterContextProvider } from "react-router";
import { requestIdContext } from "../context.ts";
import { pageFailure, problemResponse } from "./problem-response.ts";

interface RouteArguments {
  context: Readonly<RouterContextProvider>;
}

/** Redirects and responses that a handler throws on purpose go out as they are. */
function isResponse(thrown: unknown): boolean {
  return thrown instanceof Response ||
    typeof thrown === "object" && thrown !== null && "type" in thrown &&
      thrown.type === "DataWithResponseInit";
}

/** For API routes: errors become problem documents. */
export function answerProgram<A extends RouteArguments>(
  handler: (args: A) => Promise<Response> | Response,
): (args: A) => Promise<Response> {
  return async (args) => {
    try {
      return await handler(args);
    } catch (thrown) {
      if (thrown instanceof Response) return thrown;
      return problemResponse(thrown, args.context.get(requestIdContext));
    }
  };
}

/** For pages: errors render the error page with their status. */
export function answerPage<A extends RouteArguments, R>(
  handler: (args: A) => Promise<R> | R,
): (args: A) => Promise<R> {
  return async (args) => {
    try {
      return await handler(args);
    } catch (thrown) {
      throw isResponse(thrown) ? thrown : pageFailure(thrown);
    }
  };
}
