/** `WS /api/v1/ws/{client_id}`: the messages of the client's generations, as they happen. */
import { requestIdContext, servicesContext, upgradeContext } from "../../../context.ts";
import { answerProgram } from "../../../http/answer.ts";
import { clientIdOf } from "../../../http/api/client-id.ts";
import { callerOf } from "../../../http/api/owner.ts";
import { createOpenSockets } from "../../../http/api/open-sockets.ts";
import { refuseSocket, serveGenerations } from "../../../http/api/serve-generations.ts";
import { problemDocument } from "../../../http/problem-response.ts";
import { onlyMethods } from "../../../middleware/only-methods.ts";
import { limitedSubject } from "../../../middleware/rate-limit.ts";
import { comesFromElsewhere, foreignOrigin } from "../../../middleware/same-origin.ts";
import { DomainError } from "../../../../server/errors.ts";
import type { Route } from "./+types/socket";

export const middleware = [onlyMethods("GET")];

/** A program needs one; some for its tabs and for those that a broken network has not closed yet. */
const sockets = createOpenSockets({ perClient: 20, inAll: 2_000 });

function tooManySockets(): DomainError {
  return new DomainError("limited", {
    code: "sockets-too-many",
    userMessage: "You have many connections open already. Close one of them, then connect again.",
    retryAfterSeconds: 10,
  });
}

/** What RFC 6455, 4.2.1 wants beside `Upgrade`; without it the connection cannot be taken over. */
function isHandshake({ headers }: Request): boolean {
  const connection = headers.get("connection")?.toLowerCase().split(",").map((word) => word.trim()) ?? [];
  return connection.includes("upgrade") && (headers.get("sec-websocket-key")?.trim() ?? "") !== "";
}

function handshakeIncomplete(): DomainError {
  return new DomainError("invalid", {
    code: "handshake-incomplete",
    userMessage: "The WebSocket handshake is not complete. Connect with a WebSocket client.",
  });
}

export const loader = answerProgram(({ request, params, context }: Route.LoaderArgs) => {
  const services = context.get(servicesContext);
  const clientId = clientIdOf(params.clientId);
  if (request.headers.get("upgrade")?.toLowerCase() !== "websocket") {
    return problemDocument({
      status: 426,
      title: "Upgrade required",
      detail: "This address speaks WebSocket. Connect with a WebSocket client.",
      code: "websocket-expected",
      requestId: context.get(requestIdContext),
      headers: new Headers({ upgrade: "websocket", connection: "upgrade" }),
    });
  }
  // A browser opens sockets to any site, with its cookies: unlike other reading, this one must not be foreign.
  if (comesFromElsewhere(request, services.config.http.corsOrigins)) throw foreignOrigin();
  if (!isHandshake(request)) throw handshakeIncomplete();
  const client = limitedSubject(request, context);
  if (!sockets.hasRoom(client)) throw tooManySockets();
  const query = new URL(request.url).searchParams;
  const after = Math.max(0, Math.floor(Number(query.get("after") ?? 0)) || 0);
  const listening = { owner: callerOf(context), clientId, after, setId: query.get("set_id") };
  context.get(upgradeContext).accept = (socket) => {
    // Only now: what is refused on its way here never held a place.
    const leave = sockets.enter(client);
    if (leave === null) return refuseSocket(socket);
    socket.addEventListener("close", leave);
    serveGenerations(socket, services, listening);
  };
  return new Response(null, { status: 204 });
});
