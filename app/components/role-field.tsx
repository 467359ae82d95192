/** Which job: any title; with JavaScript the field suggests occupations while one types. */
import { useEffect, useId, useState } from "react";

const QUIET_MS = 180;

interface Suggestion {
  title: string;
}

export function RoleField({ defaultValue }: { defaultValue: string }) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [suggestions, setSuggestions] = useState<Suggestion[]>([]);

  useEffect(() => {
    if (typed.trim().length < 2) return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`/occupations?q=${encodeURIComponent(typed)}`, { signal: abort.signal });
        if (response.ok) setSuggestions(await response.json());
      } catch {
        // Suggestions are a convenience: any title works without them.
      }
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [typed]);

  return (
    <div className="field">
      <label htmlFor="job_role">Which role?</label>
      <input
        id="job_role"
        name="job_role"
        className="input"
        maxLength={120}
        list={`${id}-roles`}
        autoComplete="organization-title"
        defaultValue={defaultValue}
        onChange={(event) => setTyped(event.target.value)}
        aria-describedby={`${id}-help`}
      />
      <datalist id={`${id}-roles`}>
        {suggestions.map(({ title }) => <option key={title} value={title} />)}
      </datalist>
      <p className="help" id={`${id}-help`}>
        Any title, in or outside of software: “Backend engineer”, “Product manager”, “Accountant”.
      </p>
    </div>
  );
}
