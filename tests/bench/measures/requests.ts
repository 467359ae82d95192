/** How many small requests a second are answered over 32 kept-alive connections. */
import { type Measure } from "../measure.ts";
import type { Stage } from "../stage.ts";

const CONNECTIONS = 32;
const WARM_UP_MS = 2_000;
const MEASURED_MS = 4_000;

/** @returns requests per second with this benchmark's own client, whose cost is part of the figure */
async function drive(stage: Stage, path: string): Promise<number> {
  const connections = await stage.connect(CONNECTIONS);
  const request = stage.bytes(path);
  const begun = performance.now() + WARM_UP_MS;
  const end = begun + MEASURED_MS;
  let answered = 0;
  await Promise.all(connections.map(async (connection) => {
    while (performance.now() < end) {
      const { status, endedAt } = await connection.send(request);
      if (status !== 200) throw new Error(`${path} answered ${status}`);
      if (endedAt >= begun && endedAt < end) answered += 1;
    }
  }));
  return answered / MEASURED_MS * 1_000;
}

/** @returns null where wrk is not installed */
async function driveWithWrk(stage: Stage, path: string): Promise<number | null> {
  try {
    const { stdout } = await new Deno.Command("wrk", {
      args: ["-t1", `-c${CONNECTIONS}`, `-d${MEASURED_MS / 1_000}s`, stage.url + path],
    }).output();
    const rate = new TextDecoder().decode(stdout).match(/Requests\/sec:\s+([\d.]+)/)?.[1];
    return rate === undefined ? null : Number(rate);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}

function requests(
  name: string,
  theirs: string,
  atLeast: number,
  pathFor: (stage: Stage) => Promise<string>,
): Measure {
  return {
    name: `${name}, ${CONNECTIONS} connections`,
    model: null,
    figures: [
      { key: "own", label: "own client", unit: "req/s", target: { atLeast }, theirs },
      { key: "wrk", label: "wrk", unit: "req/s", target: { atLeast }, theirs },
    ],
    async run(stage) {
      const path = await pathFor(stage);
      const own = await drive(stage, path);
      const wrk = await driveWithWrk(stage, path);
      return { own, ...(wrk === null ? {} : { wrk }) };
    },
  };
}

export const requestMeasures: Measure[] = [
  requests("GET /health", "2,450 req/s", 4 * 2_450, () => Promise.resolve("/health")),
  requests(
    "status of an interview",
    "1,250 to 1,420 req/s",
    3 * 1_420,
    async (stage) => `/api/v1/interview/status/${await stage.startInterview()}`,
  ),
];
