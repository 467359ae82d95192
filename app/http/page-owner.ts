/** The owner on whose behalf a page acts. */
import type { RouterContextProvider } from "react-router";
import type { Owner } from "../../server/owner.ts";
import { viewerContext } from "../context.ts";

/** For reading and for going on: who owns nothing yet may still open what belongs to whoever knows its id. */
export function ownerOf(context: Readonly<RouterContextProvider>): Owner {
  return context.get(viewerContext).known ?? "open";
}
