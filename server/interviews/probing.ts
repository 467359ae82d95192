/** Decides whether to follow up, and on what: what is missing first, each aim once, never after "I don't know". */
import type { Assessment, GateClass, Signal } from "../judging/judging.ts";
import type { Question } from "../question-bank/question-bank.ts";
import type { ProbeAim } from "./interview-events.ts";
import type { Turn } from "./interview-state.ts";
import type { Listening } from "./listening.ts";
import { contentOf } from "./repetition.ts";

export const PROBES_PER_QUESTION = 2;
/** Two or more signals make an answer vague (PRODUCT.md §3). */
const VAGUE_FROM = 2;
/** With this share of the rubric shown an answer has said enough; a gap in it is for the report, not a follow-up. */
const ENOUGH_COVERED = 2 / 3;

export interface ProbeNeed {
  aim: ProbeAim;
  /** For the candidate: why it is asked. */
  because: string;
  /** The bank's neutral follow-up for a rubric point; else the wording is chosen by the aim. */
  text?: string;
}

export interface ProbeBudget {
  enabled: boolean;
  /** Follow-ups left in the whole interview. */
  left: number;
}

/** Three follow-ups for two questions on average, so that an interview keeps its length. */
const PROBES_PER_PLANNED_QUESTION = 1.5;

export function probeBudget(totalQuestions: number, used: number, enabled: boolean): ProbeBudget {
  return { enabled, left: Math.ceil(totalQuestions * PROBES_PER_PLANNED_QUESTION) - used };
}

const KNOWLEDGE = new Set<Question["kind"]>([
  "knowledge",
  "system-design",
  "data-structures",
  "coding-talk-through",
]);

export const isKnowledge = (kind: Question["kind"]) => KNOWLEDGE.has(kind);

const BECAUSE: Record<Exclude<ProbeAim, `point:${string}`>, string> = {
  "own-action": "Your own part was not clear yet.",
  result: "How it ended was not clear yet.",
  situation: "The situation around it was not clear yet.",
  reasoning: "The reasons behind it were not clear yet.",
  reflection: "What you take from it was not said yet.",
  "full-sentence": "The last answer could not be understood as it stood.",
};

/** Why it is asked again, where it was understood and still was no answer. */
const BECAUSE_OF_CLASS: Partial<Record<GateClass, string>> = {
  "off-topic": "The last answer was about something else.",
  echo: "The last answer was the question again.",
  "other-language": "The interview is in English.",
};

/** Not understood: asked once to say it again. An attempt to instruct the grader is simply not an answer. */
const SAY_AGAIN = new Set<GateClass>(["gibberish", "echo", "off-topic", "other-language"]);

/** What can be missing: a past event has all of it, an imagined one has not happened, a motive was never an act. */
const AIMS_OF_KIND: Partial<Record<Question["kind"], readonly ProbeAim[]>> = {
  "past-behaviour": ["own-action", "result", "situation", "reasoning", "reflection"],
  situational: ["own-action", "result", "reasoning"],
  motivation: ["situation", "reasoning"],
};

/** Two steps that the speaker would take, told in some length: "I would handle it and stay calm" is none. */
const PLAN_WORDS = 25;
const STEPS_OF_A_PLAN =
  /\b(?:i would|i['’]d|i will|i['’]ll)\b.*\b(?:i would|i['’]d|i will|i['’]ll|then|first|and)\b/is;
const REASON_OF_A_PLAN = /\b(?:because|so that|in order to|otherwise|the reason)\b/i;

/** Which aims a vagueness signal speaks for. */
const AIMS_OF_SIGNAL: Partial<Record<Signal, ProbeAim>> = {
  "we-without-i": "own-action",
  duty: "own-action",
  hypothetical: "situation",
  "nothing-specific": "result",
  "vague-quantity": "result",
};

function missingAims(turn: Turn, listening: Listening): ProbeAim[] {
  const answered = turn.parts.flatMap(({ text: asked, given }) =>
    given && !given.skipped ? [{ sequence: given.sequence, asked, text: given.text }] : []
  );
  const last = answered.at(-1);
  if (!last) return [];
  const kind = turn.question.kind;
  const whole = answered.map(({ text }) => text).join("\n");
  const signals = listening.vagueness(whole, { asked: turn.question.text, kind });
  const vague = signals.length >= VAGUE_FROM;
  const aims = new Set<ProbeAim>();
  if (kind === "past-behaviour") {
    const star = listening.findStarParts(answered);
    if (!star.action) aims.add("own-action");
    if (!star.result) aims.add("result");
    if (!star.situation && !star.task) aims.add("situation");
  }
  const possible = AIMS_OF_KIND[kind] ?? [];
  // Whoever said "I trained the model" is not asked for an own part because of a word like "worked on".
  const told = kind === "past-behaviour" && listening.findStarParts(answered).action !== undefined;
  if (vague) {
    for (const signal of signals) {
      const aim = AIMS_OF_SIGNAL[signal];
      if (aim && !(signal === "duty" && told)) aims.add(aim);
    }
    // Vague all over: whatever can still be asked, in the same order.
    if (aims.size === 0 || kind !== "past-behaviour") { for (const aim of possible) aims.add(aim); }
    aims.add("reasoning").add("reflection");
  }
  if (kind === "situational") {
    // Who said what they would do, and why, is not asked for it again.
    if (whole.split(/\s+/).length >= PLAN_WORDS && STEPS_OF_A_PLAN.test(whole)) aims.delete("own-action");
    if (REASON_OF_A_PLAN.test(whole)) aims.delete("reasoning");
  }
  return possible.filter((aim) => aims.has(aim));
}

function missingPoint(turn: Turn, assessment: Assessment, used: ReadonlySet<ProbeAim>): ProbeNeed | null {
  const { points } = turn.question;
  const coverage = new Map(assessment.points.map((point) => [point.pointId, point.covered]));
  const weight = { yes: 1, partly: 0.5, no: 0, contradicted: 0 };
  const covered = points.reduce((sum, { id }) => sum + weight[coverage.get(id) ?? "no"], 0) / points.length;
  if (covered >= ENOUGH_COVERED) return null;
  // The bank lists the points by importance: the first half is what a good answer cannot do without.
  const important = points.slice(0, Math.ceil(points.length / 2));
  const rank = { no: 0, partly: 1, contradicted: 2, yes: 3 };
  const open = important
    .filter(({ id }) => (coverage.get(id) ?? "no") !== "yes" && !used.has(`point:${id}`))
    .toSorted((a, b) => rank[coverage.get(a.id) ?? "no"] - rank[coverage.get(b.id) ?? "no"]);
  // A follow-up whose words were all said would sound as if nobody had listened.
  const said = contentOf(turn.parts.map(({ given }) => given?.text ?? "").join("\n"));
  const point = open.find(({ followUp }) => !contentOf(followUp).isSubsetOf(said));
  return point
    ? {
      aim: `point:${point.id}`,
      because: "One part of the subject was not touched yet.",
      text: point.followUp,
    }
    : null;
}

/**
 * The follow-up to the last answer of this turn, or null.
 * @param assessment the judgement at hand; null before there is one. Knowledge questions wait for it, as only a
 *   judgement shows which points are missing
 */
export function chooseProbe(
  turn: Turn,
  budget: ProbeBudget,
  listening: Listening,
  assessment: Assessment | null,
): ProbeNeed | null {
  const given = turn.parts.at(-1)?.given;
  if (!budget.enabled || budget.left <= 0 || !given || given.skipped || !given.gate) return null;
  if (turn.phase === "your-questions" || turn.parts.length - 1 >= PROBES_PER_QUESTION) return null;
  const used = new Set(turn.parts.flatMap(({ aim }) => aim ?? []));
  const { class: gate } = given.gate;
  if (SAY_AGAIN.has(gate)) {
    const because = BECAUSE_OF_CLASS[gate] ?? BECAUSE["full-sentence"];
    return used.size === 0 ? { aim: "full-sentence", because } : null;
  }
  if (gate !== "substantive") return null;
  if (isKnowledge(turn.question.kind)) return assessment && missingPoint(turn, assessment, used);
  const aim = missingAims(turn, listening).find((one) => !used.has(one));
  return aim ? { aim, because: BECAUSE[aim as keyof typeof BECAUSE] } : null;
}
