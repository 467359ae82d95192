/** What a check of the laboratory is: a sentence that must hold for all runs, and what broke it. */
import type { Run } from "./run-interview.ts";

export interface Check {
  /** The sentence that must hold. */
  name: string;
  /** What broke it, one line each; empty when it holds. */
  broken(runs: readonly Run[]): string[];
}

/** Which run, for a person who looks for the fault. */
export function nameOf({ setting }: Run): string {
  const { candidate, mode, role, seed } = setting;
  return `${candidate}, ${mode}, ${role}, seed ${seed}`;
}

/** A check of each run on its own: `find` returns what is wrong in it. */
export function each(name: string, find: (run: Run) => Iterable<string>): Check {
  return {
    name,
    broken: (runs) => runs.flatMap((run) => [...find(run)].map((fault) => `${nameOf(run)}: ${fault}`)),
  };
}

/** Only runs of these candidates. */
export function eachOf(
  candidates: readonly string[],
  name: string,
  find: (run: Run) => Iterable<string>,
): Check {
  const check = each(name, find);
  return {
    name,
    broken: (runs) => check.broken(runs.filter((run) => candidates.includes(run.setting.candidate))),
  };
}
