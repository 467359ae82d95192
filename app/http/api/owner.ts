/** The owner on whose behalf an API call acts. */
import type { RouterContextProvider } from "react-router";
import type { Owner } from "../../../server/owner.ts";
import { callerContext } from "../../context.ts";

export function callerOf(context: Readonly<RouterContextProvider>): Owner {
  return context.get(callerContext);
}
