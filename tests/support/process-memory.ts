/** How much memory a process holds: resident, as the system counts it. */

/** @throws Error when there is no such process */
export async function residentMegabytes(pid: number): Promise<number> {
  const kilobytes = Deno.build.os === "linux"
    ? (await Deno.readTextFile(`/proc/${pid}/status`)).match(/^VmRSS:\s+(\d+) kB/m)?.[1]
    : new TextDecoder().decode(
      (await new Deno.Command("ps", { args: ["-o", "rss=", "-p", String(pid)] }).output()).stdout,
    ).trim();
  if (!kilobytes) throw new Error(`no memory is told of process ${pid}`);
  return Number(kilobytes) / 1024;
}

export interface MemoryWatch {
  /** What the process held when the watch began. */
  started: Promise<number>;
  /** Ends the watch. @returns the highest value seen */
  peakMb(): Promise<number>;
}

/** Looks every few milliseconds; a shorter peak stays unseen. */
export function watchMemory(pid: number, everyMs = 10): MemoryWatch {
  let peak = 0;
  let over = false;
  const started = residentMegabytes(pid);
  const watched = (async () => {
    while (!over) {
      peak = Math.max(peak, await residentMegabytes(pid));
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  })();
  return {
    started,
    async peakMb() {
      over = true;
      await watched;
      return peak;
    },
  };
}
