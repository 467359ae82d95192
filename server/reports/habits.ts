/** The habits that answers can show, each with how many answers it touches, its headline and its facts. */
import type { Totals } from "../judging/judging.ts";
import type { Competency } from "../question-bank/question-bank.ts";
import type { EvidencePattern } from "./evidence-pattern.ts";
import { capitalised, COMPETENCY_LABELS, count, inWords, partOf } from "./labels.ts";

/** What was found to weigh most; the study plan takes the same one as its first step. */
export type Finding =
  | "nothing-answered"
  | "all-skipped"
  | "nothing-to-judge"
  | "one-answer"
  | "contradicted"
  | "no-own-act"
  | "no-result"
  | "no-size"
  | "no-situation"
  | "points-few"
  | "points-half"
  | "dont-know"
  | "beside"
  | `weak:${Competency}`
  | "broad";

/** A pattern needs this share of the answers it could be seen in before it is called a habit. */
const HABIT_SHARE = 0.5;
/** Not knowing and missing the question weigh from two answers in five on. */
const BESIDE_SHARE = 0.4;
/** Below this mean level a competency is worth a headline of its own: level 3 is "clear, plain". */
const WEAK_BELOW = 3;

export interface Habit {
  finding: Finding;
  /** How many answers (or points, scaled to answers) it touches. */
  touches: number;
  headline: string;
  facts: string;
}

/** Every habit that these answers show, the ones to name first at equal weight first. */
export function habits(pattern: EvidencePattern, totals: Totals): Habit[] {
  const found: Habit[] = [];
  const { stories, parts, results, points } = pattern;
  const add = (finding: Finding, touches: number, headline: string, facts: string) =>
    found.push({ finding, touches, headline, facts });

  if (points.contradicted > 0) {
    add(
      "contradicted",
      points.contradicted,
      "Check the facts first. The rest will stand on them.",
      `${capitalised(count(points.contradicted, "statement"))} went against what the reference says. The ` +
        "cards below show which words and where to read more.",
    );
  }
  const withoutAct = stories - parts.action;
  if (stories > 0 && withoutAct / stories >= HABIT_SHARE) {
    add(
      "no-own-act",
      withoutAct,
      "You tell what was done. Now tell what you did.",
      `${
        capitalised(partOf(withoutAct, stories, "story", "stories"))
      } had no act that was clearly yours. Begin ` +
        "one sentence in each with “I”, and let it hold a decision.",
    );
  }
  const withoutResult = stories - parts.result;
  if (stories > 0 && withoutResult / stories >= HABIT_SHARE) {
    add(
      "no-result",
      withoutResult,
      "You say what you did. Now say what came of it.",
      `${capitalised(partOf(parts.action, stories, "story", "stories"))} had an act that was yours; ` +
        `${
          withoutResult === stories ? "none" : inWords(stories - withoutResult)
        } came to a result. What changed, ` +
        "and how did you know?",
    );
  }
  const unsized = results - pattern.sizedResults;
  if (results > 0 && unsized / results >= HABIT_SHARE) {
    add(
      "no-size",
      unsized,
      "You show your work. Now show its size.",
      `${capitalised(partOf(results, stories, "story", "stories"))} had a result; ${
        unsizedPart(unsized, results)
      }. ` +
        "How many, how long, from what to what?",
    );
  }
  const withoutSituation = stories - parts.situation;
  if (stories > 0 && withoutSituation / stories >= HABIT_SHARE) {
    add(
      "no-situation",
      withoutSituation,
      "You start with the act. Set the scene in one sentence.",
      `${capitalised(partOf(withoutSituation, stories, "story", "stories"))} began without ` +
        "where, when or why it mattered, so the listener cannot tell how hard it was.",
    );
  }
  if (points.total > 0) found.push(...knowledgeHabit(pattern));
  if (pattern.dontKnow > 0 && pattern.dontKnow / pattern.asked >= BESIDE_SHARE) {
    add(
      "dont-know",
      pattern.dontKnow,
      "You know where your knowledge ends. Now move that line.",
      `${
        capitalised(count(pattern.dontKnow, "time"))
      } the answer was that you did not know. It cost nothing in ` +
        "honesty. Next time add how you would find out; that part can be judged.",
    );
  }
  if (pattern.beside > 0 && pattern.beside / Math.max(1, pattern.answered) >= BESIDE_SHARE) {
    add(
      "beside",
      pattern.beside,
      "Answer the question first. Then add what you like.",
      `${capitalised(count(pattern.beside, "answer"))} did not meet the question and could not be rated.`,
    );
  }
  found.push(...weakest(totals, WEAK_BELOW));
  return found;
}

function unsizedPart(unsized: number, results: number): string {
  if (unsized < results) return `${inWords(unsized)} of them had no number`;
  return results === 1
    ? "it had no number"
    : results === 2
    ? "neither had a number"
    : "none of them had a number";
}

/** Shares of 35% and 65%: under a third the frame is missing, up to two thirds the edges are. */
function knowledgeHabit({ points, knowledgeAnswers }: EvidencePattern): Habit[] {
  const share = (points.yes + points.partly / 2) / points.total;
  const facts =
    `${capitalised(count(points.total, "point"))} would have made the knowledge answers complete; ` +
    `you made ${points.yes === 0 ? "none" : inWords(points.yes)} of them${
      points.partly > 0 ? ` and touched ${inWords(points.partly)}` : ""
    }.`;
  if (share < 0.35) {
    return [{
      finding: "points-few",
      touches: knowledgeAnswers * (1 - share),
      headline: points.yes + points.partly > 0
        ? "You name the thing. Now say how it works."
        : "Say how it works, one step at a time.",
      facts,
    }];
  }
  if (share < 0.65) {
    return [{
      finding: "points-half",
      touches: knowledgeAnswers * (1 - share),
      headline: "You have the middle. Now add the edges.",
      facts: `${facts} The cards below name what was left out.`,
    }];
  }
  return [];
}

const WEAK_HEADLINES: Record<Competency, string> = {
  "technical-accuracy": "Make each statement exact before you add the next.",
  "depth-of-knowledge": "Go one layer down: how it works, and when it fails.",
  "problem-solving": "Show the way: one option, another, and why you chose.",
  "communication-clarity": "Give each answer an order: the point, then the reasons.",
  "ownership": "Say which part of the work was yours.",
  "collaboration": "Let another person act in your stories.",
};

function weakest(totals: Totals, below: number): Habit[] {
  const rated = totals.competencies.flatMap((total) =>
    total.level === null || total.level >= below ? [] : [{ ...total, level: total.level }]
  );
  const low = rated.sort((a, b) => a.level - b.level || b.answers - a.answers)[0];
  if (!low) return [];
  return [{
    finding: `weak:${low.competency}`,
    // Half weight: a habit that can be quoted says more to its reader than a mean.
    touches: low.answers / 2,
    headline: WEAK_HEADLINES[low.competency],
    facts: `${COMPETENCY_LABELS[low.competency]} stands at ${low.level.toFixed(1)} of 5 over ` +
      `${count(low.answers, "answer")}, the lowest of what was rated.`,
  }];
}

/** When no habit stands out: says what is there and asks for more of a challenge. */
export function broad(pattern: EvidencePattern, totals: Totals): Habit {
  // Under "solid" more of a challenge is no advice: the lowest competency is.
  const [low] = totals.overall !== null && totals.overall < 60 ? weakest(totals, Infinity) : [];
  if (low) return low;
  const story = pattern.stories > 0
    ? `${capitalised(count(pattern.parts.action, "answer"))} had an act that was yours, and ` +
      `${inWords(pattern.sizedResults)} gave the result a size.`
    : pattern.points.total > 0
    ? `You made ${inWords(pattern.points.yes)} of ${
      count(pattern.points.total, "point")
    } that a good answer holds.`
    : `${capitalised(count(pattern.rated, "answer"))} could be rated.`;
  return {
    finding: "broad",
    touches: 0,
    headline: "The evidence is there. Ask for harder questions.",
    facts: pattern.rated === 1 ? story : `${story} No single habit held these answers back.`,
  };
}
