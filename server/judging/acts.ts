/** Finds acts in an answer: what "I" did, what "we" did, and what is only a habit or a wish. */
import { ACT_STEMS } from "./lexicon/topic-words.ts";
import type { Reading, ReadSentence } from "./reading.ts";
import { isPastForm } from "./relevance.ts";
import type { Span } from "./sentences.ts";
import type { Token } from "./words.ts";

export interface Act extends Span {
  sentence: ReadSentence;
  /** Who acted. */
  who: "i" | "we";
  /** `done`: really happened; `intended`: would, will, usually. */
  mode: "done" | "intended";
  /** Stem of the verb. */
  verb: string;
}

const I = new Set(["i", "i've", "ive", "i'd", "i'll", "im", "i'm"]);
const WE = new Set(["we", "we've", "we'd", "we'll"]);
const SKIPPED = new Set(
  ("then also just first finally later soon next have had did 've even still personally always once again only both " +
    "all eventually already never ended up was able to managed began started decided tried went ahead and")
    .split(" "),
);
const MODALS = new Set("would will could should might can i'd i'll we'd we'll".split(" "));
const HABITS = new Set(
  "usually typically generally normally always often sometimes mostly regularly".split(" "),
);
/** Past verbs that tell a state, a feeling or mere presence, not an act. */
const STATES = new Set(
  ("was were had felt thought knew believed wanted needed liked loved hated hoped saw heard got meant understood seemed " +
    "lived worked participated contributed attended joined studied graduated learned learnt received experienced " +
    "became stayed remained enjoyed preferred expected became used noticed realised realized remembered agreed disagreed " +
    "involved faced struggled").split(" "),
);
const REACH = 5;

function verbAfter(
  spoken: readonly Token[],
  at: number,
  anchored: boolean,
): { token: Token; mode: Act["mode"] } | null {
  let intended = MODALS.has(spoken[at]?.lower ?? "") && !/'d$/.test(spoken[at]?.lower ?? "");
  const contractedD = /'d$/.test(spoken[at]?.lower ?? "");
  for (let next = at + 1; next < spoken.length && next <= at + REACH; next++) {
    const token = spoken[next];
    if (!token) break;
    const { lower } = token;
    if (/^(?:not|didn't|don't|couldn't|wouldn't|can't|cannot|won't)$/.test(lower) || token.negated) {
      return null;
    }
    if (HABITS.has(lower) || lower === "try" || lower === "make" && spoken[next + 1]?.lower === "sure") {
      intended = true;
    }
    if (MODALS.has(lower)) {
      intended = true;
      continue;
    }
    // "I had to bring it down" is a task, "I was asked" happened to me; "I was able to" is an act.
    const following = spoken[next + 1]?.lower;
    if (lower === "had" && following === "to") return null;
    if (/^(?:was|were)$/.test(lower) && following !== "able") return null;
    const base = ACT_STEMS.has(token.stem);
    if (isPastForm(lower) && !STATES.has(lower) && !(SKIPPED.has(lower) && isVerbNear(spoken, next))) {
      return { token, mode: intended ? "intended" : "done" };
    }
    if (STATES.has(lower) && lower !== "had" && lower !== "was" && lower !== "were") return null;
    if (SKIPPED.has(lower) || lower.endsWith("ly") || lower === "was" || lower === "had") continue;
    if (base) {
      // "I'd fix" is a wish; "last year I fix the printer" is an event told by a second-language speaker.
      const afterDid = spoken.slice(at + 1, next).some((t) => /^(?:did|able|managed|to)$/.test(t.lower));
      if (contractedD || intended) return { token, mode: "intended" };
      return { token, mode: anchored || afterDid ? "done" : "intended" };
    }
    if (lower === "am" || lower === "i'm") continue;
    return null;
  }
  return null;
}

function isVerbNear(spoken: readonly Token[], at: number): boolean {
  return spoken.slice(at + 1, at + 4).some((token) =>
    (isPastForm(token.lower) && !STATES.has(token.lower)) || ACT_STEMS.has(token.stem)
  );
}

/** Verb that goes on for the same subject: "I profiled it, found the bug and rewrote the query". */
function continued(sentence: ReadSentence, from: Act): Act[] {
  const acts: Act[] = [];
  const { spoken } = sentence;
  for (let at = spoken.findIndex((token) => token.start >= from.end); at > 0 && at < spoken.length; at++) {
    const token = spoken[at];
    const previous = spoken[at - 1];
    if (!token || !previous) break;
    if (/^(?:he|she|they|it|you|who|which|that)$/.test(token.lower)) break;
    if (I.has(token.lower) || WE.has(token.lower)) break;
    const comma = /,/.test(sentence.part.text.slice(previous.end, token.start));
    const joined = comma || /^(?:and|then|also|but|finally)$/.test(previous.lower);
    const fits = from.mode === "done"
      ? isPastForm(token.lower) && !STATES.has(token.lower)
      : ACT_STEMS.has(token.stem);
    if (joined && fits && !token.negated) {
      acts.push({ ...from, start: token.start, end: token.end, verb: token.stem });
    }
  }
  return acts;
}

/** All acts in order of the text. A present tense counts as done when the answer is set in a past moment. */
export function findActs(reading: Reading): Act[] {
  const anchored = reading.cues("PAST_TIME").length > 0;
  const acts: Act[] = [];
  for (const sentence of reading.sentences) {
    const { spoken } = sentence;
    spoken.forEach((token, at) => {
      const who = I.has(token.lower) ? "i" : WE.has(token.lower) ? "we" : null;
      if (!who) return;
      const verb = verbAfter(spoken, at, anchored);
      if (!verb) return;
      const act: Act = {
        sentence,
        who,
        mode: verb.mode,
        verb: verb.token.stem,
        start: token.start,
        end: verb.token.end,
      };
      acts.push(act, ...continued(sentence, act));
    });
    const [first] = spoken;
    if (first && /ed$/.test(first.lower) && isPastForm(first.lower) && !STATES.has(first.lower)) {
      acts.push({ sentence, who: "i", mode: "done", verb: first.stem, start: first.start, end: first.end });
    }
  }
  return acts;
}
