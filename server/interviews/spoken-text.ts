/** Cleans a model's pieces while they stream: what was handed on is exactly how the finished text begins. */

export interface SpokenText {
  /** The part that may be heard now; empty while it is held back. */
  push(piece: string): string;
  /** Everything handed on. */
  readonly text: string;
}

/** Marks around a text that are no part of it. */
const AROUND = /[\s"“”*_#`>]/;

/** Leading marks are dropped, white space becomes one space; marks at the end are held back until words follow. */
export function createSpokenText(): SpokenText {
  let said = "";
  let held = "";
  return {
    push(piece) {
      let fresh = "";
      for (const character of piece) {
        if (AROUND.test(character)) {
          if (said === "" && fresh === "") continue;
          const space = /\s/.test(character);
          if (!space || !held.endsWith(" ")) held += space ? " " : character;
        } else {
          fresh += held + character;
          held = "";
        }
      }
      said += fresh;
      return fresh;
    },
    get text() {
      return said;
    },
  };
}
