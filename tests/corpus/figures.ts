/** The figures of a measurement: printed by each, written as JSON to compare runs. */

export interface Figures {
  /** Whether all targets are met. */
  met: boolean;
  values: Record<string, number>;
}

/** The path after `--json`; null when there is none. */
export function jsonPath(args: readonly string[] = Deno.args): string | null {
  const at = args.indexOf("--json");
  return at < 0 ? null : args[at + 1] ?? null;
}

/** Writes the figures as JSON, four digits after the point, so that two runs can be compared line by line. */
export function writeFigures(figures: Figures, path: string | null = jsonPath()): void {
  if (path === null) return;
  const rounded = (_: string, value: unknown) =>
    typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value;
  Deno.writeTextFileSync(path, `${JSON.stringify(figures, rounded, 1)}\n`);
}
