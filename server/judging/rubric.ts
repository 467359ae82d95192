/** The rubric: one behaviour-anchored sentence for each level of each competency, with a version. */
import type { Competency } from "../question-bank/question-bank.ts";
import type { Level } from "./assessment.ts";

/** Changes whenever an anchor or a rule that maps words to levels changes; reports keep theirs. */
export const RUBRIC_VERSION = "2026.2";

/** Changes with the rules that read answers. */
export const RULES_VERSION = "rules-1.1.0";

export const COMPETENCY_LABELS: Readonly<Record<Competency, string>> = {
  "technical-accuracy": "Technical accuracy",
  "depth-of-knowledge": "Depth of knowledge",
  "problem-solving": "Problem solving",
  "communication-clarity": "Communication clarity",
  "ownership": "Ownership",
  "collaboration": "Collaboration",
};

/** After the table of the specification, section 4, written out. Index 0 is level 1. */
const ANCHORS: Readonly<Record<Competency, readonly [string, string, string, string, string]>> = {
  "technical-accuracy": [
    "What is stated is wrong, or terms are named without a statement about them.",
    "One part of a right answer stands; most of what matters is missing or mixed up.",
    "The core is right and used correctly in the case at hand; some parts are missing.",
    "Nearly all that matters is right, stated precisely, without a wrong claim.",
    "All that matters is right and precise, including the parts that are commonly got wrong.",
  ],
  "depth-of-knowledge": [
    "Names only, or a statement that does not hold.",
    "A definition, without a use of it and without a reason why it works.",
    "Correct use in one concrete case, with how it works.",
    "Trade-offs and limits are named: what it costs and what it is compared with.",
    "Failure modes, behaviour at scale and cases for not using it are named along with the trade-offs.",
  ],
  "problem-solving": [
    "The problem is said again in other words; no step towards a solution.",
    "One step, without a reason for it.",
    "Steps in an order that lead to a result, with a reason.",
    "Options are compared, or the effect is measured, before or after deciding.",
    "The problem is put in better terms, a failure is foreseen and provided for, or the lesson is used elsewhere.",
  ],
  "communication-clarity": [
    "Cannot be followed: fragments, or mostly about something else.",
    "The pieces are there, without an order and without a line to the question.",
    "In order, and it answers what was asked.",
    "Made for the listener: the point comes early, with signposts or an example.",
    "A hard matter made simple, in order and with an example, and open about what is not known.",
  ],
  "ownership": [
    "No act of one's own is told.",
    "Only what “we” did, or duties in general, or an act without what came of it.",
    "A clear act of one's own, and a plain result.",
    "An own choice or initiative, and a result with its size.",
    "Took on something unclear or risky, says what was learned from it, and made others profit from it.",
  ],
  "collaboration": [
    "No other person has a part in it, or others are blamed.",
    "Teamwork is named, without an act towards another person.",
    "A concrete act together with, or towards, another person.",
    "A disagreement or a hard moment between people was handled, and it is told how.",
    "Changed how others work, with evidence that it lasted or spread.",
  ],
};

/** The anchor sentence of a level. */
export function anchorOf(competency: Competency, level: Level): string {
  return ANCHORS[competency][level - 1] ?? ANCHORS[competency][0];
}
