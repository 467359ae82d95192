/** A choice of this browser that outlives the page; without storage it lasts as long as the page. */
import { useCallback, useSyncExternalStore } from "react";

const PREFIX = "greenroom:";
/** `storage` events reach other tabs only; this tab tells itself. */
const listeners = new Set<() => void>();
/** Stands in where a browser refuses storage. */
const unstored = new Map<string, string>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", listener);
  };
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return unstored.get(name) ?? null;
  }
}

/** @returns the choice (null on the server, and before one was made) and how to change it */
export function useRemembered(name: string): [string | null, (value: string) => void] {
  const value = useSyncExternalStore(subscribe, () => read(name), () => null);
  const choose = useCallback((value: string) => {
    try {
      localStorage.setItem(PREFIX + name, value);
    } catch {
      unstored.set(name, value);
    }
    for (const listener of listeners) listener();
  }, [name]);
  return [value, choose];
}
