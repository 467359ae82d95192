/** The laboratory: which candidates run which interviews, and all that is checked about them. */
import type { Owner } from "../../server/owner.ts";
import { INTERVIEW_MODES } from "../../server/interviews/interviews.ts";
import { openSqlite } from "../../server/platform/database/sqlite.ts";
import type { Database } from "../../server/platform/database/database.ts";
import { type CandidateKind, CANDIDATES } from "./candidates.ts";
import type { Check } from "./check.ts";
import { CONVERSATION_CHECKS } from "./conversation-checks.ts";
import { FAIRNESS_CHECKS } from "./fairness-checks.ts";
import { JUDGEMENT_CHECKS } from "./judgement-checks.ts";
import { type Run, runInterview, type Setting } from "./run-interview.ts";

export const CHECKS: readonly Check[] = [...CONVERSATION_CHECKS, ...JUDGEMENT_CHECKS, ...FAIRNESS_CHECKS];

/** Two in software, three not. */
export const ROLES = ["Backend engineer", "Data scientist", "Sales manager", "Accountant", "Nurse"] as const;

export interface Plan {
  candidates: readonly CandidateKind[];
  roles: readonly string[];
  /** One interview each; those of one candidate follow one another. */
  seeds: readonly string[];
  questions: number;
}

export const FULL_PLAN: Plan = { candidates: CANDIDATES, roles: ROLES, seeds: ["a", "b"], questions: 6 };

/** A fresh database for the work; removed after it. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const directory = await Deno.makeTempDir({ prefix: "greenroom-lab-" });
  const database = await openSqlite(`${directory}/lab.sqlite3`);
  try {
    return await work(database);
  } finally {
    await database.close();
    await Deno.remove(directory, { recursive: true });
  }
}

function settingsOf(plan: Plan, candidate: CandidateKind): Setting[] {
  return plan.roles.flatMap((role) =>
    INTERVIEW_MODES.flatMap((mode) =>
      plan.seeds.map((seed, at): Setting => ({
        candidate,
        mode,
        role,
        seed,
        questions: plan.questions,
        withResume: at % 2 === 1,
        assessment: false,
        owner: `viewer:${candidate}-${mode}-${role}` as Owner,
      }))
    )
  );
}

/** Runs the plan, each candidate on a database of its own. The same plan gives the same runs. */
export async function runPlan(plan: Plan): Promise<Run[]> {
  const runs: Run[] = [];
  for (const candidate of plan.candidates) {
    await withDatabase(async (database) => {
      for (const setting of settingsOf(plan, candidate)) runs.push(await runInterview(database, setting));
    });
  }
  return runs;
}

export interface Verdict {
  name: string;
  broken: string[];
}

export function checkAll(runs: readonly Run[], checks: readonly Check[] = CHECKS): Verdict[] {
  return checks.map(({ name, broken }) => ({ name, broken: broken(runs) }));
}
