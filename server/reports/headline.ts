/** Chooses the one sentence that would change the most, and the facts under it, by rules from the evidence. */
import type { Totals } from "../judging/judging.ts";
import type { Competency } from "../question-bank/question-bank.ts";
import type { EvidencePattern } from "./evidence-pattern.ts";
import { BAND_STARTS, capitalised, COMPETENCY_LABELS, count, inWords, partOf } from "./labels.ts";

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

export interface Headline {
  finding: Finding;
  headline: string;
  summary: string;
}

/** A pattern needs this share of the answers it could be seen in before it is called a habit. */
const HABIT_SHARE = 0.5;
/** Below this mean level a competency is worth a headline of its own: level 3 is "clear, plain". */
const WEAK_BELOW = 3;

/**
 * The headline and the summary of a report. Deterministic: the finding that touches most answers wins, and
 * where two touch equally many the one named first in `habits` does.
 */
export function writeHeadline(pattern: EvidencePattern, totals: Totals): Headline {
  const start = unjudged(pattern);
  if (start !== null) return start;
  const habit = habits(pattern, totals).reduce<Habit | null>(
    (best, next) => best === null || next.touches > best.touches ? next : best,
    null,
  ) ?? broad(pattern);
  const sentences = [habit.facts, onlyOne(pattern), distance(totals), skips(pattern)];
  return {
    finding: pattern.rated === 1 && habit.finding === "broad" ? "one-answer" : habit.finding,
    headline: pattern.rated === 1 && habit.finding === "broad"
      ? "One answer is a start. Give the next one company."
      : habit.headline,
    summary: sentences.filter((sentence) => sentence !== "").join(" "),
  };
}

interface Habit {
  finding: Finding;
  /** How many answers (or points, scaled to answers) it touches. */
  touches: number;
  headline: string;
  facts: string;
}

function unjudged(pattern: EvidencePattern): Headline | null {
  if (pattern.answered === 0 && pattern.skipped === 0) {
    return {
      finding: "nothing-answered",
      headline: "The interview ended before your first answer.",
      summary:
        "There is nothing to judge, so nothing was judged. The questions that were asked are below, with " +
        "what a good answer holds. Take one of them and start again with it.",
    };
  }
  if (pattern.answered === 0) {
    return {
      finding: "all-skipped",
      headline: "You heard the questions. Try one of them next time.",
      summary: `${capitalised(count(pattern.skipped, "question was", "questions were"))} skipped and none ` +
        "answered, so there is no score. Skipping costs nothing here. Each question stands below with what a " +
        "good answer holds; a short attempt teaches more than reading it.",
    };
  }
  if (pattern.rated === 0) {
    return {
      finding: "nothing-to-judge",
      headline: "There is not enough in the words to judge yet.",
      summary: `${capitalised(count(pattern.answered, "answer was", "answers were"))} given, and none held ` +
        "enough to rate fairly. That is not a zero. Say what you would do or have done, in four or five " +
        "sentences, and there will be something to show you." + afterNotKnowing(pattern),
    };
  }
  return null;
}

function afterNotKnowing(pattern: EvidencePattern): string {
  if (pattern.dontKnow === 0) return "";
  return ` ${
    capitalised(count(pattern.dontKnow, "time"))
  } you said that you did not know: that is an honest ` +
    "start, and the next step is to say how you would find out.";
}

function habits(pattern: EvidencePattern, totals: Totals): Habit[] {
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
  if (pattern.dontKnow > 0 && pattern.dontKnow / pattern.asked >= 0.4) {
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
  if (pattern.beside > 0 && pattern.beside / Math.max(1, pattern.answered) >= 0.4) {
    add(
      "beside",
      pattern.beside,
      "Answer the question first. Then add what you like.",
      `${capitalised(count(pattern.beside, "answer"))} did not meet the question and could not be rated.`,
    );
  }
  found.push(...weakest(totals));
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
    `you made ${inWords(points.yes)} of them${
      points.partly > 0 ? ` and touched ${inWords(points.partly)}` : ""
    }.`;
  if (share < 0.35) {
    return [{
      finding: "points-few",
      touches: knowledgeAnswers * (1 - share),
      headline: "You name the thing. Now say how it works.",
      facts,
    }];
  }
  if (share < 0.65) {
    return [{
      finding: "points-half",
      touches: knowledgeAnswers * (1 - share),
      headline: "You have the middle. Now add the edges.",
      facts: `${facts} What was left out is mostly limits, trade-offs and the case where it fails.`,
    }];
  }
  return [];
}

const WEAK_HEADLINES: Record<Competency, string> = {
  "technical-accuracy": "You are close. Make each statement exact.",
  "depth-of-knowledge": "You know what it does. Now say when it does not.",
  "problem-solving": "You reach an answer. Now show the way there.",
  "communication-clarity": "The content is there. Give it an order.",
  "ownership": "The work is visible. Show which part was yours.",
  "collaboration": "You tell your part. Now let another person act in it.",
};

function weakest(totals: Totals): Habit[] {
  const rated = totals.competencies.flatMap((total) =>
    total.level === null || total.level >= WEAK_BELOW ? [] : [{ ...total, level: total.level }]
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

function broad(pattern: EvidencePattern): Habit {
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

function onlyOne(pattern: EvidencePattern): string {
  if (pattern.rated !== 1) return "";
  return "All of this rests on one rated answer: read it as a first impression.";
}

/** Says how far the next band is, when that is near enough (ten points) to aim at. */
function distance(totals: Totals): string {
  const overall = totals.overall;
  if (overall === null) return "";
  const next = BAND_STARTS.find((band) => band.from > overall);
  if (!next || next.from - overall > 10) return "";
  const points = Math.ceil(next.from - overall);
  return `${capitalised(count(points, "point"))} ${
    points === 1 ? "separates" : "separate"
  } this from the next band.`;
}

function skips(pattern: EvidencePattern): string {
  if (pattern.skipped === 0) return "";
  return `${capitalised(count(pattern.skipped, "question was", "questions were"))} skipped and not counted.`;
}
