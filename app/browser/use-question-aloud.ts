/** Reads the question aloud when asked to, and each new one where that was chosen. */
import { useEffect, useRef } from "react";
import { type ReadAloud, useReadAloud } from "./use-read-aloud.ts";
import { useRemembered } from "./use-remembered.ts";

export interface QuestionAloud extends ReadAloud {
  /** The whole question; empty while there is none. */
  text: string;
  readsEach: boolean;
  setReadsEach: (reads: boolean) => void;
}

/**
 * @param silent true while the microphone listens: it would hear the voice
 * @returns null where JavaScript does not run or the browser has no voice
 */
export function useQuestionAloud(
  { live, text, silent }: { live: boolean; text: string; silent: boolean },
): QuestionAloud | null {
  const aloud = useReadAloud(live);
  const [each, setEach] = useRemembered("read-each-question");
  const readsEach = each === "yes";

  // What is no longer asked falls silent.
  const before = useRef(text);
  useEffect(() => {
    if (text === before.current) return;
    before.current = text;
    if (text && readsEach && !silent) aloud?.read(text);
    else aloud?.stop();
  });
  useEffect(() => {
    if (silent) aloud?.stop();
  }, [silent]);

  return aloud &&
    { ...aloud, text, readsEach, setReadsEach: (reads) => setEach(reads ? "yes" : "no") };
}
