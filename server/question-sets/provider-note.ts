/** Says in plain words what a provider did not do, once for each provider and reason. */
import type { ModelFailure } from "../platform/model/language-model.ts";
import type { EngineError } from "./engines.ts";
import type { SetProvider } from "./set-events.ts";
import type { Run } from "./workshop.ts";

const NAME: Record<SetProvider, string> = {
  "skills-model": "The model that reads documents",
  search: "The search for sources",
  "question-model": "The model that writes questions",
};

const WHAT: Record<ModelFailure, string> = {
  "quota-exhausted": "has no more quota for now",
  "rate-limited": "had no free turn in time",
  unauthorised: "refuses the configured key",
  rejected: "refused the request",
  unavailable: "could not be reached",
  timeout: "did not answer in time",
  cut: "broke off",
  unreadable: "gave nothing that could be used",
  aborted: "was called off",
};

/** @param instead what was done instead, a whole sentence */
export function providerNote(run: Run, error: EngineError, skills: readonly string[], instead: string): void {
  const { provider, failure } = error;
  if (failure === "quota-exhausted") {
    if (run.spent.has(provider)) return;
    run.spent.add(provider);
  }
  run.emit({
    type: "note",
    code: failure === "quota-exhausted" ? "quota-exhausted" : "provider-failed",
    provider,
    skills: [...skills],
    message: `${NAME[provider]} ${WHAT[failure]}. ${instead}`,
  });
}
