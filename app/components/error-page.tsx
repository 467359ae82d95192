/** An error page that helps: what happened, what is kept, where to go. */
import { isRouteErrorResponse, Link } from "react-router";
import { SiteBar } from "./site-bar.tsx";

interface Said {
  status: number;
  title: string;
  message: string;
  /** Stable code for who asks for help. */
  code: string | null;
}

function whatToSay(error: unknown): Said {
  if (isRouteErrorResponse(error)) {
    const data: unknown = error.data;
    if (typeof data === "object" && data !== null && "message" in data && "title" in data && "code" in data) {
      return {
        status: error.status,
        title: String(data.title),
        message: String(data.message),
        code: String(data.code),
      };
    }
    if (error.status === 404) {
      return {
        status: 404,
        title: "Nothing is here",
        message: "This address leads nowhere: it may be mistyped, or what stood here was deleted.",
        code: null,
      };
    }
    if (error.status === 405) {
      return {
        status: 405,
        title: "This address does not take that",
        message: "The form was sent to an address that does not read it. Nothing was changed.",
        code: null,
      };
    }
  }
  return {
    status: 500,
    title: "Something failed on our side",
    message:
      "What you sent before is kept. Load the page again in a moment; if it stays so, start from the home page.",
    code: null,
  };
}

export function ErrorPage({ error }: { error: unknown }) {
  const { status, title, message, code } = whatToSay(error);
  return (
    <>
      <title>{`${title} · Greenroom`}</title>
      <SiteBar />
      <main id="content" className="page grid gap-5 pt-20">
        <p className="caps num">{status}</p>
        <h1 className="text-display">{title}</h1>
        <p className="max-w-measure text-lead text-ink-2">{message}</p>
        <div className="mt-2 flex flex-wrap gap-3">
          <Link className="button main" to="/">Go to the home page</Link>
          <Link className="button" to="/practice">Your interviews</Link>
        </div>
        {code && <p className="text-small text-ink-3">Code: {code}</p>}
      </main>
    </>
  );
}
