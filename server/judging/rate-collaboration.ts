/** Rates collaboration: acts towards others, disagreements that were handled, lasting change. */
import { cueQuote, type Finding, finding, type Findings, openingQuote, TOO_SHORT_WORDS } from "./finding.ts";
import type { Cue, ReadSentence } from "./reading.ts";
import { ownActs, resultCues } from "./star.ts";

/** Someone besides "I" in the sentence or the one before: a role word, a pronoun, or a name in capitals. */
function othersIn(findings: Findings): Set<ReadSentence> {
  const { reading } = findings;
  const present = new Set(reading.cues("OTHERS").map((cue) => cue.sentence));
  reading.sentences.forEach((sentence) => {
    const named = sentence.spoken.some((token, at) =>
      at > 0 && /^\p{Lu}\p{L}+$/u.test(token.text) && token.lower !== "i"
    );
    if (named && findings.acts.some((act) => act.sentence === sentence)) present.add(sentence);
  });
  return present;
}

const TOWARDS = /^(?:him|her|them|his|their|together)$/;

/** Own acts for or with somebody, whatever the verb: "I did his last aisle", "I stayed with her". */
function actsTowards({ reading, acts }: Findings): Cue[] {
  return ownActs(reading, acts).flatMap((act) => {
    const clause = act.sentence.clauses.find((one) => act.start >= one.start && act.start < one.end);
    return clause?.tokens.some(({ lower, start }) => start > act.start && TOWARDS.test(lower)) ? [act] : [];
  });
}

export function rateCollaboration(findings: Findings): Finding {
  const { reading, acts } = findings;
  const others = othersIn(findings);
  const order = new Map(reading.sentences.map((sentence, at) => [sentence, at]));
  const near = (cue: Cue) => {
    const at = order.get(cue.sentence) ?? 0;
    const previous = reading.sentences[at - 1];
    return others.has(cue.sentence) || (previous !== undefined && others.has(previous));
  };
  const imagined = reading.kind === "situational" || findings.technical || reading.kind === "motivation";
  const acting = new Set(acts.filter((act) => act.mode === "done" || imagined).map((act) => act.sentence));
  const withOthers: Cue[] = reading.cues("WITH_OTHERS").filter((cue) =>
    near(cue) && acting.has(cue.sentence)
  );
  if (withOthers.length === 0 && !imagined) withOthers.push(...actsTowards(findings));
  const blame = reading.cues("BLAME");
  const teamwork = reading.cues("TEAMWORK_WORDS");
  if (withOthers.length === 0) {
    if (reading.words < TOO_SHORT_WORDS) {
      return finding("collaboration", null, {
        quotes: [],
        because: "There are too few words to see how you work with others.",
        missing: "Say who else was involved and what you did together.",
      });
    }
    const we = acts.find((act) => act.who === "we");
    const named = teamwork[0] ?? we ?? reading.cues("OTHERS")[0];
    const level = named && blame.length === 0 ? 2 : 1;
    return finding("collaboration", level, {
      quotes: [blame[0] ? cueQuote(blame[0]) : named ? cueQuote(named) : openingQuote(findings)],
      because: blame.length > 0
        ? "Others are blamed; what you did with them is not told."
        : named
        ? "Others are mentioned, but no act of yours towards them."
        : "No other person has a part in this.",
      missing: "Name one person by role and say what you said or did with them.",
    });
  }
  const shown = withOthers.map(cueQuote);
  const conflict = reading.cues("DISAGREEMENT").filter((cue) => near(cue) || others.size > 0);
  const solved = reading.cues("RESOLUTION");
  const spread = reading.cues("SPREAD");
  const lasting = spread.length > 0 &&
    (reading.cues("REFLECTION").length > 0 || resultCues(reading, acts).length > 0);
  const settled = conflict.length > 0 && solved.length > 0;
  if (settled && lasting && blame.length === 0) {
    return finding("collaboration", 5, {
      quotes: [...spread.slice(0, 1), ...solved.slice(0, 1)].map(cueQuote).concat(shown),
      because: "You handled a hard moment between people and changed how others work.",
      good: "You changed how others work, and it lasted.",
    });
  }
  if ((settled || lasting) && blame.length === 0) {
    return finding("collaboration", 4, {
      quotes: (settled ? [...conflict.slice(0, 1), ...solved.slice(0, 1)] : spread.slice(0, 1)).map(cueQuote)
        .concat(shown),
      because: settled
        ? "You tell how a hard moment between people was handled."
        : "Others work differently because of you.",
      good: settled
        ? "You show how you handled a hard moment between people."
        : "You show what changed for others.",
      missing: settled
        ? "Say what others do differently since then."
        : "Say where you saw it differently and how you came together.",
    });
  }
  return finding("collaboration", blame.length > 0 ? 2 : 3, {
    quotes: blame.length > 0 ? [...blame.map(cueQuote), ...shown] : shown,
    because: blame.length > 0
      ? "You tell an act with others, but put the blame on them."
      : "You tell a concrete act with another person.",
    good: blame.length > 0 ? "" : "You say what you did with whom.",
    missing: conflict.length > 0
      ? "Say how the disagreement was settled, and what the other side needed."
      : "Say how the others saw it, and what you changed or settled because of that.",
  });
}
