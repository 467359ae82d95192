/** Reads a text aloud with the browser's own voices: one text at a time, stopped at once, the voice remembered. */
import { useCallback, useEffect, useState } from "react";
import { useRemembered } from "./use-remembered.ts";

export interface ReadAloud {
  /** True while something is being read. */
  reading: boolean;
  read: (text: string) => void;
  stop: () => void;
  /** Voices for the language of the page; all of them where none claims it. Some browsers name them late. */
  voices: SpeechSynthesisVoice[];
  /** Name of the chosen voice; null leaves it to the browser. */
  voice: string | null;
  chooseVoice: (name: string) => void;
}

/** The browser's voice synthesis, where there is one. */
function synthesis(): SpeechSynthesis | null {
  return typeof speechSynthesis === "undefined" || typeof SpeechSynthesisUtterance === "undefined"
    ? null
    : speechSynthesis;
}

/** "en_US" on some phones, "en-US" elsewhere. */
const primary = (language: string) => language.toLowerCase().split(/[-_]/)[0];

/** @param language of what is read, as in the `lang` of the page */
export function voicesFor(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice[] {
  const fitting = voices.filter((voice) => primary(voice.lang) === primary(language));
  return fitting.length > 0 ? fitting : [...voices];
}

/**
 * @param live false until JavaScript has taken over
 * @returns null where the browser cannot speak
 */
export function useReadAloud(live: boolean, language = "en"): ReadAloud | null {
  const [reading, setReading] = useState(false);
  const [voices, setVoices] = useState<SpeechSynthesisVoice[]>([]);
  const [voice, chooseVoice] = useRemembered("voice");
  const speaker = live ? synthesis() : null;

  useEffect(() => {
    if (!speaker) return;
    const list = () => setVoices(voicesFor(speaker.getVoices(), language));
    list();
    speaker.addEventListener("voiceschanged", list);
    return () => {
      speaker.removeEventListener("voiceschanged", list);
      // A voice that goes on after its page has gone would be a ghost.
      speaker.cancel();
    };
  }, [speaker, language]);

  const stop = useCallback(() => {
    speaker?.cancel();
    setReading(false);
  }, [speaker]);

  const read = useCallback((text: string) => {
    if (!speaker) return;
    speaker.cancel();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = language;
    const chosen = voices.find(({ name }) => name === voice);
    if (chosen) {
      utterance.voice = chosen;
      utterance.lang = chosen.lang;
    }
    // A text that was cancelled for the next one ends late; only the newest decides.
    current = utterance;
    const ended = () => {
      if (current === utterance) setReading(false);
    };
    utterance.addEventListener("end", ended);
    utterance.addEventListener("error", ended);
    setReading(true);
    speaker.speak(utterance);
  }, [speaker, language, voices, voice]);

  return speaker && { reading, read, stop, voices, voice, chooseVoice };
}

/** The browser has one voice for all; held so that a browser cannot collect it in mid-sentence either. */
let current: SpeechSynthesisUtterance | null = null;
