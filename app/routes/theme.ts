/** `POST /theme`: remembers the chosen light and returns to the page it was chosen on. */
import { redirect } from "react-router";
import { isTheme, themeCookie } from "../http/theme-cookie.ts";
import type { Route } from "./+types/theme";

/** A path of ours, never another site: `//host` and `/\host` would leave. */
function ownPath(value: FormDataEntryValue | null): string {
  return typeof value === "string" && /^\/(?![/\\])/.test(value) ? value : "/";
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const theme = form.get("theme");
  return redirect(ownPath(form.get("back")), {
    status: 303,
    headers: isTheme(theme) ? { "set-cookie": await themeCookie(theme) } : undefined,
  });
}

export function loader() {
  return redirect("/");
}
