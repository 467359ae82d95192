/** Finds what came of an event where no word of outcome says so: how things stood after the own acts. */
import type { Act } from "./acts.ts";
import type { Cue, Reading, ReadSentence } from "./reading.ts";
import { isPastForm } from "./relevance.ts";
import type { Clause, Span } from "./sentences.ts";
import { contentTokens, tokenise } from "./words.ts";

/** The end of a story is its second half: before it, numbers and changes belong to the situation. */
const ENDING_FROM = 0.5;
const SHORTEST_CLAUSE_WORDS = 2;
const PRESENT =
  /^(?:is|are|has|have|can|could|does|do|works?|runs?|uses?|needs?|takes?|goes|comes?|stays?|keeps?|knows?)$/;

const within = (span: Span, clause: Clause): boolean => span.start >= clause.start && span.start < clause.end;

/** Forms that are past and infinitive alike tell no past: "or cut scope". */
const EITHER = /^(?:cut|put|set|let|hit|read|cost|shut|split|spread|quit|bet|hurt)$/;
const isFinite = (lower: string): boolean =>
  (isPastForm(lower) && !EITHER.test(lower)) || PRESENT.test(lower);

/** A clause that mostly repeats what was asked, a line of the resume for instance, shows nothing new. */
const ECHO_SHARE = 0.7;
const ECHO_WORDS = 3;

/** Whether the clause around a cue says the words of the question again. */
export function echoesQuestion(cue: Cue): boolean {
  const { sentence } = cue;
  const known = new Set(contentTokens(tokenise(sentence.part.asked)).map((token) => token.stem));
  // A cue may begin in one clause and end in the next: where it ends stands what it says.
  const clauses = sentence.clauses.filter((one) => cue.start < one.end && cue.end > one.start);
  return (clauses.length > 0 ? clauses : [sentence]).some((clause) => {
    const said = contentTokens(clause.tokens);
    const echoed = said.filter((token) => known.has(token.stem)).length;
    return said.length >= ECHO_WORDS && echoed >= said.length * ECHO_SHARE;
  });
}

/** A figure that tells a size; "one" alone is mostly an article. */
export function holdsFigure(tokens: ReadSentence["spoken"]): boolean {
  return tokens.some((token) => token.value !== null && token.lower !== "one");
}

/**
 * Clauses that tell how things stood after the first own act, from the second half of the story on: they have a
 * verb, no own act (but for one that is an achievement: "I passed"), no wish, habit or lesson, and they show a
 * figure or a change. Offsets are those of the parts. `own`: the acts that count as the candidate's own.
 */
export function outcomes(reading: Reading, own: readonly Act[], acts: readonly Act[]): Cue[] {
  const order = new Map(reading.sentences.map((sentence, at) => [sentence, at]));
  const first = own.reduce<Act | null>((earliest, act) => {
    const [a, b] = [order.get(act.sentence) ?? 0, earliest ? order.get(earliest.sentence) ?? 0 : Infinity];
    return a < b || (a === b && act.start < (earliest?.start ?? Infinity)) ? act : earliest;
  }, null);
  if (!first) return [];
  const firstAt = order.get(first.sentence) ?? 0;
  const endingAt = Math.max(firstAt, Math.floor(reading.sentences.length * ENDING_FROM));
  const cuesIn = (name: Parameters<Reading["cues"]>[0], sentence: ReadSentence, clause: Clause) =>
    reading.cues(name).some((cue) => cue.sentence === sentence && within(cue, clause));
  const found: Cue[] = [];
  reading.sentences.forEach((sentence, at) => {
    if (at < endingAt) return;
    for (const clause of sentence.clauses) {
      if (sentence === first.sentence && clause.start <= first.start) continue;
      const words = sentence.spoken.filter((token) => within(token, clause));
      if (words.length < SHORTEST_CLAUSE_WORDS) continue;
      if (
        ["WOULD", "HABITUAL", "REFLECTION", "HEDGES"].some((name) =>
          cuesIn(name as "WOULD", sentence, clause)
        )
      ) {
        continue;
      }
      const acting = acts.filter((act) =>
        act.sentence === sentence && act.mode === "done" && within(act, clause)
      );
      // "We moved 70 percent on the day": what a group reached is no own act, and its size is the result.
      const reached = cuesIn("ACHIEVED", sentence, clause) ||
        (holdsFigure(words) && acting.every((act) => act.who === "we"));
      if (acting.length > 0 && !reached) continue;
      if (!words.some((token) => isFinite(token.lower))) continue;
      if (
        !holdsFigure(words) && !cuesIn("OUTCOMES", sentence, clause) && !cuesIn("ACHIEVED", sentence, clause)
      ) {
        continue;
      }
      found.push({ sentence, start: clause.start, end: clause.end });
    }
  });
  return found;
}
