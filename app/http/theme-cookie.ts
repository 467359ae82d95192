/** Remembers the chosen light in a cookie. */
import { createCookie } from "react-router";
import type { Theme } from "../components/theme.ts";

const cookie = createCookie("theme", { path: "/", sameSite: "lax", maxAge: 365 * 24 * 3600 });

export function isTheme(value: unknown): value is Theme {
  return value === "night" || value === "paper" || value === "system";
}

export async function readTheme(request: Request): Promise<Theme> {
  const value: unknown = await cookie.parse(request.headers.get("cookie"));
  return isTheme(value) ? value : "system";
}

/** The `Set-Cookie` value that remembers the choice for a year. */
export function themeCookie(theme: Theme): Promise<string> {
  return cookie.serialize(theme);
}
