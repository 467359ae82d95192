/** `POST /theme`: remembers the chosen light and returns to the page it was chosen on. */
import { redirect } from "react-router";
import { answerProgram } from "../http/answer.ts";
import { readForm } from "../http/read-form.ts";
import { isTheme, themeCookie } from "../http/theme-cookie.ts";
import type { Route } from "./+types/theme";

/**
 * A path of ours, never another site. A browser drops tabs and line breaks, takes `\\` for `/` and joins dots before
 * it looks where an address leads; so the address is read as a browser reads it.
 */
function ownPath(value: string | undefined, origin: string): string {
  const url = value?.startsWith("/") ? URL.parse(value, origin) : null;
  return url?.origin === origin && !url.pathname.startsWith("//") ? url.pathname + url.search : "/";
}

export const action = answerProgram(async ({ request }: Route.ActionArgs) => {
  const { theme, back } = await readForm(request);
  return redirect(ownPath(back, new URL(request.url).origin), {
    status: 303,
    headers: isTheme(theme) ? { "set-cookie": await themeCookie(theme) } : undefined,
  });
});

export function loader() {
  return redirect("/");
}
