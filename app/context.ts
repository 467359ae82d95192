/** Typed keys of the request context: what middleware provides and loaders read. */
import { createContext } from "react-router";
import type { Owner } from "../server/owner.ts";
import type { Services } from "../server/services.ts";

/** Everything the application can do; see server/services.ts. */
export const servicesContext = createContext<Services>();

/** One id per request: in the `X-Request-Id` header, in every log line and in every problem document. */
export const requestIdContext = createContext<string>("");

/** Allows the inline scripts of this one response. */
export const cspNonceContext = createContext<string>("");

/** Address of the TCP peer, before any forwarded header is believed. */
export const peerAddressContext = createContext<string>("");

export interface Viewer {
  /** Owner of what this browser makes. Calling it promises to keep: the cookie is set with this response. */
  claim(): Owner;
  /** Owner of what this browser made before; `null` for a browser that owns nothing. */
  readonly known: Owner | null;
}

/** The anonymous candidate behind a signed cookie. */
export const viewerContext = createContext<Viewer>();

/** Who calls the API: a key, a browser with a viewer cookie, or nobody in particular. */
export const callerContext = createContext<Owner>("open");

export interface Upgrade {
  /** Set by a route that wants the connection as a WebSocket, once everything before it has agreed. */
  accept: ((socket: WebSocket) => void) | null;
}

/** How a route takes over the connection; see server/app.ts. */
export const upgradeContext = createContext<Upgrade>();
