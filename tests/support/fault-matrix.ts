/** Runs faults at call sites, several at a time, each beside the others in an application of its own. */
import type { Fault } from "./fault-catalogue.ts";
import { type Bench, type CellResult, openBench, runTurnCell, warmUp } from "./fault-cell.ts";
import { runFillCell } from "./fill-cell.ts";
import { CALL_SITES, type CallSite } from "./model-replies.ts";

/** Most cells wait for a deadline or a pause; more at a time would measure the machine. */
const AT_ONCE = 5;

interface Cell {
  fault: Fault;
  site: CallSite;
}

function runCell(bench: Bench, fault: Fault, site: CallSite): Promise<CellResult> {
  return site === "fill-profile" ? runFillCell(bench, fault) : runTurnCell(bench, fault, site);
}

async function guarded(cell: Cell, work: () => Promise<CellResult>): Promise<CellResult> {
  try {
    return await work();
  } catch (error) {
    const problems = [error instanceof Error ? error.message : String(error)];
    return { fault: cell.fault.name, site: cell.site, outcome: "rules", ms: 0, calls: 0, problems };
  }
}

/** So many cells that did not hold are run again alone, where no neighbour takes their time; more is no accident. */
const SECOND_CHANCES = 12;

async function runAlone({ fault, site }: Cell): Promise<CellResult> {
  // An endpoint that is not there would fail the warming up, too, and has none to lose.
  await using bench = await openBench(fault);
  return await runCell(bench, fault, site);
}

/** @returns one result per fault and site, in the order of the faults */
export async function runMatrix(faults: readonly Fault[]): Promise<CellResult[]> {
  const cells = faults.flatMap((fault) => CALL_SITES.map((site): Cell => ({ fault, site })));
  const results = new Map<Cell, CellResult>();
  const dead = cells.filter(({ fault }) => typeof fault.reply === "string");
  const queue = cells.filter((cell) => !dead.includes(cell));
  // All are open before the first cell begins: starting costs what would be measured.
  const benches = await Promise.all(
    Array.from({ length: Math.min(AT_ONCE, queue.length) }, () => openBench()),
  );
  for (const bench of benches) await warmUp(bench);
  const worker = async (open: Bench) => {
    await using bench = open;
    for (let cell = queue.shift(); cell; cell = queue.shift()) {
      const { fault, site } = cell;
      const result = await guarded(cell, () => runCell(bench, fault, site));
      results.set(cell, result);
      // What went wrong here must not be the next cell's problem: a new start forgets the failures.
      if (result.problems.length > 0) await bench.app.restart();
    }
  };
  await Promise.all(benches.map(worker));
  for (const cell of dead) results.set(cell, await guarded(cell, () => runAlone(cell)));
  const broken = cells.filter((cell) => (results.get(cell)?.problems.length ?? 0) > 0);
  for (const cell of broken.length <= SECOND_CHANCES ? broken : []) {
    results.set(cell, await guarded(cell, () => runAlone(cell)));
  }
  return cells.flatMap((cell) => results.get(cell) ?? []);
}
