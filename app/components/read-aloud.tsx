/** Reads the question aloud where the browser can: a button that stops it again, the voice and a habit to choose. */
import { useEffect, useId, useRef } from "react";
import { useReadAloud } from "../browser/use-read-aloud.ts";
import { useRemembered } from "../browser/use-remembered.ts";

interface ReadAloudProps {
  /** The whole question; empty while there is none. */
  text: string;
  /** True while the microphone listens: it would hear the voice. */
  silent: boolean;
}

/** Shown only where JavaScript runs and the browser has a voice. */
export function ReadAloud({ text, silent }: ReadAloudProps) {
  const id = useId();
  const aloud = useReadAloud(true);
  const [each, setEach] = useRemembered("read-each-question");

  // A new question is read where that was chosen; what is no longer asked, and what would be dictated, falls silent.
  const before = useRef(text);
  useEffect(() => {
    if (text === before.current) return;
    before.current = text;
    if (text && each === "yes" && !silent) aloud?.read(text);
    else aloud?.stop();
  });
  useEffect(() => {
    if (silent) aloud?.stop();
  }, [silent]);

  if (!aloud) return null;
  const { reading, voices } = aloud;
  return (
    <span className="inline-flex">
      <button
        type="button"
        className="button quiet"
        aria-disabled={text === "" && !reading}
        onClick={() => reading ? aloud.stop() : text && aloud.read(text)}
      >
        {reading ? "Stop reading" : "Read aloud"}
      </button>
      <details className="end-menu up">
        <summary className="button quiet">Voice</summary>
        <div className="end-panel">
          {voices.length > 1 && (
            <div className="field">
              <label htmlFor={`${id}-voice`}>Voice</label>
              <select
                id={`${id}-voice`}
                className="input"
                value={aloud.voice ?? ""}
                onChange={(event) => aloud.chooseVoice(event.target.value)}
              >
                <option value="">As the browser likes</option>
                {voices.map((voice) => (
                  <option key={voice.voiceURI} value={voice.name}>{voice.name} ({voice.lang})</option>
                ))}
              </select>
            </div>
          )}
          <label className="tick">
            <input
              type="checkbox"
              checked={each === "yes"}
              onChange={(event) => setEach(event.target.checked ? "yes" : "no")}
            />
            Read each new question
          </label>
        </div>
      </details>
    </span>
  );
}
