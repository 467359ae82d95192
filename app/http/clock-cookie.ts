/** Remembers in a cookie that somebody does not want to see the time while answering. */
import { createCookie } from "react-router";

const cookie = createCookie("clock", { path: "/practice", sameSite: "lax", maxAge: 365 * 24 * 3600 });

export async function readClockHidden(request: Request): Promise<boolean> {
  return (await cookie.parse(request.headers.get("cookie"))) === "hidden";
}

/** The `Set-Cookie` value that remembers the choice for a year. */
export function clockCookie(hidden: boolean): Promise<string> {
  return cookie.serialize(hidden ? "hidden" : "shown");
}
