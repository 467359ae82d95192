/** Drops the thinking that some open models write before their reply (`<think>…</think>`): it is not for anyone. */

const OPEN = "<think>";
const CLOSE = "</think>";

export interface ReasoningFilter {
  push(text: string): string;
  /** What was held back and turned out to be the reply. */
  end(): string;
}

/** Holds text back only while it may still be the start of a thinking block; afterwards it passes through. */
export function createReasoningFilter(): ReasoningFilter {
  let held = "";
  let state: "start" | "thinking" | "reply" = "start";
  let thought = false;

  /** Takes thinking blocks off the front of what is held; null while more is needed to tell. */
  function settle(): string | null {
    for (;;) {
      if (state === "thinking") {
        const end = held.indexOf(CLOSE);
        if (end === -1) {
          // Only as much as may be the beginning of the closing mark is needed again.
          held = held.slice(-(CLOSE.length - 1));
          return null;
        }
        held = held.slice(end + CLOSE.length);
        state = "start";
        thought = true;
      }
      const begun = held.trimStart();
      if (begun.length < OPEN.length && OPEN.startsWith(begun)) return null;
      if (!begun.startsWith(OPEN)) return thought ? begun : held;
      held = begun.slice(OPEN.length);
      state = "thinking";
    }
  }

  return {
    push(text) {
      if (state === "reply") return text;
      held += text;
      const reply = settle();
      if (reply === null) return "";
      state = "reply";
      held = "";
      return reply;
    },
    end() {
      const rest = state === "start" && held.trim() !== "" ? held : "";
      held = "";
      return rest;
    },
  };
}
