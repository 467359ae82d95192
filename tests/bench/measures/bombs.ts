/** Small files that would unpack to gigabytes: how fast the slowest is refused, and what the worst costs in memory. */
import { type Bomb, BOMBS } from "../../support/bombs.ts";
import { watchMemory } from "../../support/process-memory.ts";
import { makeDocx, makePdf } from "../../support/sample-documents.ts";
import { jsonOf, textOf } from "../connection.ts";
import type { Measure } from "../measure.ts";
import { multipart } from "../multipart.ts";
import type { Stage } from "../stage.ts";

const PATH = "/api/v1/resume/upload";
const WARM_UP = 10;

async function refuse(stage: Stage, { name, make, code }: Bomb): Promise<{ ms: number; mb: number }> {
  const form = multipart(make(), name);
  const watch = watchMemory(stage.pid);
  const before = await watch.started;
  const reply = await stage.ask(PATH, form);
  const peak = await watch.peakMb();
  const answered = JSON.parse(textOf(reply)).code;
  if (answered !== code) throw new Error(`${name} was answered ${reply.status} ${answered}`);
  return { ms: reply.endedAt - reply.sentAt, mb: Math.max(0, peak - before) };
}

/** @param theirs what the compared implementation made of it */
function bombs(name: string, chosen: readonly Bomb[], theirs: { ms?: string; mb?: string } = {}): Measure {
  return {
    name,
    model: null,
    figures: [
      { key: "ms", label: "refused after", unit: "ms", target: { atMost: 1_000 }, ...own(theirs.ms) },
      { key: "mb", label: "more memory", unit: "MB", target: { atMost: 100 }, ...own(theirs.mb) },
    ],
    async run(stage) {
      for (let count = 0; count < WARM_UP; count += 1) {
        jsonOf(await stage.ask(PATH, multipart(await makePdf(), "warm.pdf")));
        jsonOf(await stage.ask(PATH, multipart(makeDocx(), "warm.docx")));
      }
      const refused = [];
      for (const bomb of chosen) refused.push(await refuse(stage, bomb));
      return { ms: Math.max(...refused.map(({ ms }) => ms)), mb: Math.max(...refused.map(({ mb }) => mb)) };
    },
  };
}

function own(theirs: string | undefined): { theirs?: string } {
  return theirs === undefined ? {} : { theirs };
}

export const bombMeasures: Measure[] = [
  bombs("a 0.5 MB DOCX bomb", BOMBS.slice(0, 1), { ms: "frozen 23 s", mb: "2,690 MB" }),
  bombs(`the worst of ${BOMBS.length} kinds of bomb`, BOMBS),
];
