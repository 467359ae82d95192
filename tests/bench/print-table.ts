/** The measured figures as a Markdown table beside what they must reach. */
import { type Figure, type Measure, median, meets } from "./measure.ts";

export interface Measured {
  measure: Measure;
  /** One entry per round. */
  rounds: Record<string, number>[];
  /** What went wrong instead, one sentence per failed round. */
  failures: string[];
}

function shown(value: number, unit: Figure["unit"]): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const number = value.toLocaleString("en", { minimumFractionDigits: 0, maximumFractionDigits: digits });
  return unit === "" ? number : `${number} ${unit}`;
}

function goal({ target, unit }: Figure): string {
  if (!target) return "";
  return "atMost" in target ? `≤ ${shown(target.atMost, unit)}` : `≥ ${shown(target.atLeast, unit)}`;
}

export interface Line {
  measure: string;
  figure: string;
  unit: string;
  /** Median of the rounds. */
  value: number;
  rounds: number[];
  target: Figure["target"] | null;
  /** Null without a target. */
  met: boolean | null;
}

/** One line per figure that was measured. */
export function linesOf(measured: readonly Measured[]): Line[] {
  return measured.flatMap(({ measure, rounds }) =>
    measure.figures.flatMap((figure) => {
      const values = rounds.flatMap((round) => round[figure.key] ?? []);
      if (values.length === 0) return [];
      const value = median(values);
      const { target = null } = figure;
      return [{
        measure: measure.name,
        figure: figure.label,
        unit: figure.unit,
        value,
        rounds: values,
        target,
        met: target && meets(value, target),
      }];
    })
  );
}

export function printTable(measured: readonly Measured[]): void {
  console.log("| measure | figure | median | rounds | must reach | compared |  |");
  console.log("| --- | --- | --- | --- | --- | --- | --- |");
  const figures = measured.flatMap(({ measure }) => measure.figures.map((figure) => ({ measure, figure })));
  for (const line of linesOf(measured)) {
    const known = figures.find(({ measure, figure }) =>
      measure.name === line.measure && figure.label === line.figure
    );
    if (!known) continue;
    const { figure } = known;
    const spread = line.rounds.length < 2
      ? ""
      : `${shown(Math.min(...line.rounds), "")} – ${shown(Math.max(...line.rounds), "")}`;
    const verdict = line.met === null ? "" : line.met ? "met" : "**missed**";
    console.log(
      `| ${line.measure} | ${line.figure} | ${shown(line.value, figure.unit)} | ${spread} | ${
        goal(figure)
      } | ${figure.theirs ?? ""} | ${verdict} |`,
    );
  }
  for (const { measure, failures } of measured) {
    for (const failure of failures) console.log(`\n${measure.name}: FAILED, ${failure}`);
  }
}
