/** Reading the question aloud: a button that stops it again, and a menu for the voice and the habit. */
import { useId } from "react";
import type { QuestionAloud } from "../browser/use-question-aloud.ts";
import { Menu } from "./menu.tsx";

interface AloudProps {
  aloud: QuestionAloud;
}

export function ReadAloudButton({ aloud }: AloudProps) {
  const { reading, text } = aloud;
  return (
    <button
      type="button"
      className="button quiet"
      aria-disabled={text === "" && !reading}
      onClick={() => reading ? aloud.stop() : text && aloud.read(text)}
    >
      {reading ? "Stop reading" : "Read aloud"}
    </button>
  );
}

export function VoiceMenu({ aloud }: AloudProps) {
  const id = useId();
  const { voices } = aloud;
  return (
    <Menu label="Voice" up>
      <div className="menu-panel">
        {voices.length > 1 && (
          <div className="field">
            <label htmlFor={id}>Voice</label>
            <select
              id={id}
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
            checked={aloud.readsEach}
            onChange={(event) => aloud.setReadsEach(event.target.checked)}
          />
          Read each new question
        </label>
      </div>
    </Menu>
  );
}
