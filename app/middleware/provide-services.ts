/** Puts the services into the request context: those of the running server, or in development a set of its own. */
import type { MiddlewareFunction } from "react-router";
import { readConfigFromEnvironment } from "../../server/config.ts";
import { createServices, type Services } from "../../server/services.ts";
import { servicesContext } from "../context.ts";

/** Survives that Vite evaluates this module again after an edit: connections stay open once. */
const kept = globalThis as { greenroomServices?: Promise<Services> };

function developmentServices(): Promise<Services> {
  return kept.greenroomServices ??= createServices(readConfigFromEnvironment(), {
    root: new URL(`file://${Deno.cwd()}/`),
  });
}

export const provideServices: MiddlewareFunction<Response> = async ({ context }, next) => {
  let provided: Services | undefined;
  try {
    provided = context.get(servicesContext);
  } catch {
    // `react-router dev` never runs server/app.ts, so nobody has set the services yet.
  }
  if (!provided) context.set(servicesContext, await developmentServices());
  return next();
};
