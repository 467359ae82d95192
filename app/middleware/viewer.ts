/** Recognises an anonymous candidate by a signed cookie, set only once there is something to own. */
import { createCookie, type MiddlewareFunction } from "react-router";
import type { Owner } from "../../server/owner.ts";
import { servicesContext, viewerContext } from "../context.ts";

/** Long enough to come back after the interview season; a deleted cookie is a forgotten candidate. */
const ONE_YEAR_SECONDS = 365 * 24 * 3600;
const LOCAL_HOSTS = new Set(["localhost", "127.0.0.1", "[::1]"]);

function viewerCookie(url: URL, secret: string) {
  // The `__Host-` prefix demands `Secure`, which plain HTTP on the own machine cannot give.
  const local = url.protocol === "http:" && LOCAL_HOSTS.has(url.hostname);
  return createCookie(local ? "greenroom" : "__Host-greenroom", {
    secrets: [secret],
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: !local,
    maxAge: ONE_YEAR_SECONDS,
  });
}

export const viewer: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const { secret } = context.get(servicesContext);
  const cookie = () => viewerCookie(new URL(request.url), secret);
  const sent = request.headers.get("cookie");
  const parsed: unknown = sent === null ? null : await cookie().parse(sent);
  const known: Owner | null = typeof parsed === "string" && /^[\w-]{16,64}$/.test(parsed)
    ? `viewer:${parsed}`
    : null;
  let claimed: string | undefined;
  context.set(viewerContext, {
    known,
    claim() {
      if (known) return known;
      claimed ??= crypto.randomUUID();
      return `viewer:${claimed}`;
    },
  });
  const response = await next();
  // What was refused left nothing behind that somebody could own.
  if (claimed && response.status < 400) {
    response.headers.append("set-cookie", await cookie().serialize(claimed));
  }
  return response;
};
