/** Whether JavaScript runs: false on the server and in the first render, so that both agree. */
import { useSyncExternalStore } from "react";

const never = () => () => {};

export function useHydrated(): boolean {
  return useSyncExternalStore(never, () => true, () => false);
}
