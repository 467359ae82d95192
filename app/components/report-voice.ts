/** To whom a report is shown: the words that say whose answers they are. */

export interface Voice {
  said: string;
  inWords: string;
  shown: string;
}

/** To the candidate. */
export const YOURS: Voice = {
  said: "You said",
  inWords: "In your words",
  shown: "What your answers show",
};

/** To somebody the candidate shared it with. */
export const THEIRS: Voice = { said: "Answered", inWords: "In their words", shown: "What the answers show" };
