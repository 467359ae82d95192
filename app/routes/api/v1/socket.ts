/** `WS /api/v1/ws/{client_id}`: the messages of the client's generations, as they happen. */
import { requestIdContext, servicesContext, upgradeContext } from "../../../context.ts";
import { answerProgram } from "../../../http/answer.ts";
import { clientIdOf } from "../../../http/api/client-id.ts";
import { callerOf } from "../../../http/api/owner.ts";
import { serveGenerations } from "../../../http/api/serve-generations.ts";
import { problemDocument } from "../../../http/problem-response.ts";
import { onlyMethods } from "../../../middleware/only-methods.ts";
import { comesFromElsewhere, foreignOrigin } from "../../../middleware/same-origin.ts";
import type { Route } from "./+types/socket";

export const middleware = [onlyMethods("GET")];

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
  const query = new URL(request.url).searchParams;
  const after = Math.max(0, Math.floor(Number(query.get("after") ?? 0)) || 0);
  const listening = { owner: callerOf(context), clientId, after, setId: query.get("set_id") };
  context.get(upgradeContext).accept = (socket) => serveGenerations(socket, services, listening);
  return new Response(null, { status: 204 });
});
