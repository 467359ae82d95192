/** How many connections stay open at once: of one client and in all, counted in this process. */

export interface OpenSockets {
  hasRoom(client: string): boolean;
  /** @returns what gives the place back, once; null when there is none */
  enter(client: string): (() => void) | null;
}

export interface OpenSocketsLimits {
  perClient: number;
  inAll: number;
}

export function createOpenSockets({ perClient, inAll }: OpenSocketsLimits): OpenSockets {
  const open = new Map<string, number>();
  let all = 0;
  const hasRoom = (client: string) => all < inAll && (open.get(client) ?? 0) < perClient;
  return {
    hasRoom,
    enter(client) {
      if (!hasRoom(client)) return null;
      open.set(client, (open.get(client) ?? 0) + 1);
      all += 1;
      let left = false;
      return () => {
        if (left) return;
        left = true;
        all -= 1;
        const rest = (open.get(client) ?? 1) - 1;
        if (rest > 0) open.set(client, rest);
        else open.delete(client);
      };
    },
  };
}
