/** The question that is being spoken right now, in this process: told to whoever listens, kept by no one. */

export interface Speech {
  /** Sequence of the newest event when the interviewer began to speak. */
  readonly base: number;
  /** What was said so far. */
  readonly text: string;
  /** Grows whenever the text was replaced instead of continued. */
  readonly version: number;
}

export interface Speaker {
  say(piece: string): void;
  /** What was said is taken back; `text` stands instead. */
  replace(text: string): void;
}

export interface LiveSpeech {
  /** @param base sequence of the newest event */
  begin(id: string, base: number): Speaker;
  now(id: string): Speech | null;
  /** The question is in the log now, or will never be. */
  end(id: string): void;
  /** Calls back at each change until the returned function is called. */
  listen(id: string, heard: () => void): () => void;
}

export function createLiveSpeech(): LiveSpeech {
  const speeches = new Map<string, { base: number; text: string; version: number }>();
  const listeners = new Map<string, Set<() => void>>();
  const tell = (id: string) => {
    for (const heard of listeners.get(id) ?? []) heard();
  };
  return {
    begin(id, base) {
      const speech = { base, text: "", version: 0 };
      speeches.set(id, speech);
      return {
        say(piece) {
          speech.text += piece;
          tell(id);
        },
        replace(text) {
          speech.text = text;
          speech.version += 1;
          tell(id);
        },
      };
    },
    now: (id) => speeches.get(id) ?? null,
    end: (id) => void speeches.delete(id),
    listen(id, heard) {
      const set = listeners.get(id) ?? new Set();
      listeners.set(id, set);
      set.add(heard);
      return () => {
        set.delete(heard);
        if (set.size === 0 && listeners.get(id) === set) listeners.delete(id);
      };
    },
  };
}
