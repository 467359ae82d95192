/** Dictation by the browser's speech recognition: on or off, what is being heard, and why it stopped. */
import { useCallback, useEffect, useRef, useState } from "react";
import {
  hasSpeechRecognition,
  newSpeechRecognition,
  type RecognitionResults,
  type SpeechRecognition,
  wordsOf,
} from "./speech-recognition.ts";

/** A recogniser that ends so soon and heard nothing will not hear more when it is started again. */
const TOO_SHORT_MS = 1_000;

const PROBLEMS: Record<string, string> = {
  "not-allowed": "The microphone is not allowed here. Allow it in the address bar, or go on typing.",
  "service-not-allowed": "This browser does not allow dictation here. You can go on typing.",
  "audio-capture": "No microphone was found. You can go on typing.",
  network: "Dictation needs a connection that is not there. What was heard so far is in the box.",
  "language-not-supported": "This browser cannot take dictation in English. You can go on typing.",
};
/** Silence, or our own stop: nothing to tell. */
const QUIET = new Set(["no-speech", "aborted"]);
const BROKEN = "Dictation stopped. What was heard so far is in the box; you can go on typing.";

export interface Dictation {
  on: boolean;
  /** Heard, but not certain yet: shown, not in the box. */
  interim: string;
  problem: string | null;
  start: () => void;
  stop: () => void;
}

/** The candidate's own English where there is one: accents are recognised better. */
function language(): string {
  return navigator.languages.find((name) => /^en\b/i.test(name)) ?? "en-US";
}

/**
 * @param live false until JavaScript has taken over
 * @param onWords gets words that are certain; they belong at the caret
 * @returns null where the browser has no speech recognition
 */
export function useDictation(live: boolean, onWords: (words: string) => void): Dictation | null {
  const [on, setOn] = useState(false);
  const [interim, setInterim] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const recognition = useRef<SpeechRecognition | null>(null);
  const tell = useRef(onWords);
  useEffect(() => {
    tell.current = onWords;
  });

  const stop = useCallback(() => {
    const running = recognition.current;
    recognition.current = null;
    // `stop` lets the last words arrive; they are taken as long as this page stands.
    running?.stop();
    setOn(false);
    setInterim("");
  }, []);

  const start = useCallback(() => {
    const next = newSpeechRecognition();
    if (!next || recognition.current) return;
    recognition.current = next;
    next.lang = language();
    next.continuous = true;
    next.interimResults = true;
    let told = "";
    let begun = Date.now();
    let heard = false;
    next.addEventListener("result", (event) => {
      heard = true;
      const words = wordsOf(event as Event & RecognitionResults, told);
      told = `${told} ${words.final}`.trim();
      if (words.final) tell.current(words.final);
      if (recognition.current === next) setInterim(words.interim);
    });
    next.addEventListener("error", (event) => {
      const { error } = event as Event & { error: string };
      if (QUIET.has(error)) return;
      setProblem(PROBLEMS[error] ?? BROKEN);
      if (recognition.current === next) stop();
    });
    next.addEventListener("end", () => {
      if (recognition.current !== next) return;
      // Browsers end it after a while of silence; who thinks before speaking on should not have to notice.
      if (!heard && Date.now() - begun < TOO_SHORT_MS) {
        setProblem(BROKEN);
        stop();
        return;
      }
      told = "";
      heard = false;
      begun = Date.now();
      setInterim("");
      next.start();
    });
    setProblem(null);
    setOn(true);
    next.start();
  }, [stop]);

  useEffect(() => () => {
    recognition.current?.abort();
    recognition.current = null;
  }, []);

  return live && hasSpeechRecognition() ? { on, interim, problem, start, stop } : null;
}
