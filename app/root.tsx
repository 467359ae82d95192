/** The document shell: theme, fonts, skip link, error page; and the chain of middleware for every request. */
import interLatin from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import newsreaderLatin from "@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url";
import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/newsreader/wght.css";
import "@fontsource-variable/newsreader/wght-italic.css";
import "./styles/app.css";
import { use } from "react";
import {
  Links,
  Meta,
  type MiddlewareFunction,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunctionArgs,
  useRouteLoaderData,
} from "react-router";
import type { Route } from "./+types/root";
import { ErrorPage } from "./components/error-page.tsx";
import { NonceContext } from "./components/nonce.ts";
import { SiteFooter } from "./components/site-footer.tsx";
import type { Theme } from "./components/theme.ts";
import { pageHeaders } from "./http/page-headers.ts";
import { readTheme } from "./http/theme-cookie.ts";
import { provideServices } from "./middleware/provide-services.ts";
import { requestId } from "./middleware/request-id.ts";
import { sameOrigin } from "./middleware/same-origin.ts";
import { securityHeaders } from "./middleware/security-headers.ts";
import { viewer } from "./middleware/viewer.ts";

export const middleware: MiddlewareFunction<Response>[] = [
  requestId,
  securityHeaders,
  provideServices,
  sameOrigin,
  viewer,
];

export const headers = pageHeaders;

export const links: Route.LinksFunction = () => [
  ...[interLatin, newsreaderLatin].map((href) => ({
    rel: "preload",
    as: "font" as const,
    type: "font/woff2",
    href,
    crossOrigin: "anonymous" as const,
  })),
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export async function loader({ request }: Route.LoaderArgs) {
  return { theme: await readTheme(request) };
}

/** Only the choice of light is loaded here, and only `/theme` changes it. */
export function shouldRevalidate({ formAction }: ShouldRevalidateFunctionArgs) {
  return formAction === "/theme";
}

export function Layout({ children }: { children: React.ReactNode }) {
  const nonce = use(NonceContext);
  // The error page renders without the loader's data: then the system's own light decides.
  const theme: Theme = useRouteLoaderData<typeof loader>("root")?.theme ?? "system";
  return (
    <html lang="en" data-theme={theme === "system" ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="dark light" />
        <Meta />
        <Links />
      </head>
      <body>
        <a className="skip-link button main" href="#content">Skip to the content</a>
        {children}
        <SiteFooter theme={theme} />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />;
}
