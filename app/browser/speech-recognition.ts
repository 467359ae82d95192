/** The browser's speech recognition as far as it is used here; no type library carries it. */

export interface RecognitionResults {
  /** First result that has changed. */
  resultIndex: number;
  results: ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }>;
}

export interface SpeechRecognition extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  start(): void;
  /** What was heard so far still arrives. */
  stop(): void;
  /** What was heard and not told yet is dropped. */
  abort(): void;
}

/** Null where the browser has none. */
export function newSpeechRecognition(): SpeechRecognition | null {
  const scope = globalThis as {
    SpeechRecognition?: new () => SpeechRecognition;
    webkitSpeechRecognition?: new () => SpeechRecognition;
  };
  const Recognition = scope.SpeechRecognition ?? scope.webkitSpeechRecognition;
  return Recognition ? new Recognition() : null;
}

export function hasSpeechRecognition(): boolean {
  return "SpeechRecognition" in globalThis || "webkitSpeechRecognition" in globalThis;
}

/**
 * Final and interim words of one event. Some phones repeat what they have told before as the beginning of the next
 * final result; `told` is what was taken already in this session.
 */
export function wordsOf(
  { resultIndex, results }: RecognitionResults,
  told: string,
): { final: string; interim: string } {
  let final = "";
  let interim = "";
  for (let index = resultIndex; index < results.length; index += 1) {
    const result = results[index];
    const transcript = result?.[0]?.transcript.trim();
    if (!result || !transcript) continue;
    if (result.isFinal) {
      const known = `${told} ${final}`.trim();
      const news = known !== "" && transcript.toLowerCase().startsWith(known.toLowerCase())
        ? transcript.slice(known.length).trim()
        : transcript;
      final = `${final} ${news}`.trim();
    } else interim = `${interim} ${transcript}`.trim();
  }
  return { final, interim };
}
