/** The foot of every page: privacy in one sentence, and the choice of light. */
import { Form, useLocation } from "react-router";
import type { Theme } from "./theme.ts";

const LIGHTS: readonly [Theme, string][] = [["night", "Night"], ["paper", "Paper"], [
  "system",
  "As my system",
]];

export function SiteFooter({ theme }: { theme: Theme }) {
  const { pathname, search } = useLocation();
  return (
    <footer className="page no-print mt-auto pt-16 pb-6 text-small text-ink-3">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-t border-line pt-4">
        <p>
          No account, no tracking. Resumes are forgotten by themselves; delete yours at any time.{" "}
          <a className="whitespace-nowrap" href="/docs">For programs</a>
        </p>
        <Form method="post" action="/theme" className="flex flex-wrap items-center gap-x-1">
          <input type="hidden" name="back" value={pathname + search} />
          <span id="light-label" className="me-2">Light</span>
          {LIGHTS.map(([value, label]) => (
            <button
              type="submit"
              key={value}
              className="button quiet text-small"
              name="theme"
              value={value}
              aria-pressed={value === theme}
              aria-describedby="light-label"
            >
              <span className={value === theme ? "underline decoration-lamp underline-offset-4" : undefined}>
                {label}
              </span>
            </button>
          ))}
        </Form>
      </div>
    </footer>
  );
}
