/** Which job: any title; with JavaScript the field suggests occupations while one types. */
import { useEffect, useId, useState } from "react";
import { Field } from "./field.tsx";

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
    <Field
      name="job_role"
      id="job_role"
      label="Which role?"
      help="Any title, in or outside of software: “Backend engineer”, “Product manager”, “Accountant”."
    >
      {(control) => (
        <>
          <input
            {...control}
            maxLength={120}
            list={`${id}-roles`}
            autoComplete="organization-title"
            dir="auto"
            defaultValue={defaultValue}
            onChange={(event) => setTyped(event.target.value)}
          />
          <datalist id={`${id}-roles`}>
            {suggestions.map(({ title }) => <option key={title} value={title} />)}
          </datalist>
        </>
      )}
    </Field>
  );
}
