/** What to work on next, each step tied to what was found: a habit, missed points, weak competencies, gaps. */
import type { TranscriptTurn } from "../interviews/interviews.ts";
import type { CompetencyTotal, Level } from "../judging/judging.ts";
import type { Competency } from "../question-bank/question-bank.ts";
import type { SkillGap } from "../resumes/resumes.ts";
import { isScored } from "./evidence-pattern.ts";
import type { Finding } from "./habits.ts";
import { COMPETENCY_LABELS, count, listed, shortened } from "./labels.ts";
import type { StudyStep } from "./report.ts";

export interface StudyPlanInput {
  finding: Finding;
  turns: readonly TranscriptTurn[];
  competencies: readonly CompetencyTotal[];
  gaps: readonly SkillGap[];
  anchor: (competency: Competency, level: Level) => string;
}

/** More than this is a list, not a plan. */
const MOST_STEPS = 7;
const MOST_MISSED = 3;
const MOST_WEAK = 2;
const MOST_GAPS = 3;
/** Level 3 is a clear, plain performance; from 3.5 on the mean rounds to "strong". */
const WEAK_BELOW = 3.5;

/** Steps in the order in which they pay: the habit, then what was missed, then levels, then the role's gaps. */
export function studyPlan(input: StudyPlanInput): StudyStep[] {
  const steps = [
    ...habitStep(input.finding),
    ...missedPoints(input.turns),
    ...weakCompetencies(input),
    ...roleGaps(input),
  ];
  const topics = new Set<string>();
  return steps.filter((step) => {
    const key = step.topic.toLowerCase();
    if (topics.has(key)) return false;
    topics.add(key);
    return true;
  }).slice(0, MOST_STEPS);
}

const HABITS: Partial<Record<Finding, Omit<StudyStep, "source">>> = {
  "no-own-act": {
    topic: "Your own act",
    why: "A listener cannot tell what you did from what happened around you.",
    how:
      "Take three stories you tell often. Write one sentence for each that begins with “I” and holds a decision. Say it before “we”.",
  },
  "no-result": {
    topic: "The end of the story",
    why: "An act without its result leaves open whether it worked.",
    how:
      "For each story write what was different a week later and who noticed. Make it the last sentence you say.",
  },
  "no-size": {
    topic: "The size of a result",
    why: "Your results have no number yet, so they sound smaller than they may be.",
    how:
      "For each result find three figures: from what, to what, over how long. An honest estimate, called so, is fine.",
  },
  "no-situation": {
    topic: "The first sentence",
    why: "Without the scene a listener cannot judge how hard the act was.",
    how: "Open each story with one sentence: where, when, and what would have happened if nobody had acted.",
  },
  "contradicted": {
    topic: "The facts that did not hold",
    why: "A wrong statement costs more than a missing one.",
    how:
      "Look up each statement marked on the cards, write the correct one in your own words, and say it aloud tomorrow.",
  },
  "dont-know": {
    topic: "When you do not know",
    why: "Stopping at “I don't know” leaves nothing to judge.",
    how:
      "Practise three sentences: what you do know nearby, what you would check first, what result would decide it.",
  },
  "beside": {
    topic: "The question itself",
    why: "Some answers did not meet what was asked.",
    how: "Repeat the question in your own words, in one breath, then answer that and nothing else.",
  },
  "all-skipped": {
    topic: "One attempt",
    why: "Nothing was answered, so nothing could be shown to you.",
    how: "Start a practice of three questions on the topic you know best and answer each in four sentences.",
  },
  "nothing-to-judge": {
    topic: "Four sentences",
    why: "The answers were too short or too far from the question to rate.",
    how:
      "For any question below, write four sentences: what it is about, what you did, why, what came of it.",
  },
};

function habitStep(finding: Finding): StudyStep[] {
  const step = HABITS[finding];
  return step ? [{ ...step, source: null }] : [];
}

/** A told event that was rated well needs no list of what else it could have held. */
const WELL_TOLD_SCORE = 7;

function isWellTold({ assessment }: TranscriptTurn): boolean {
  return assessment !== null && assessment.star !== null && (assessment.score ?? 0) >= WELL_TOLD_SCORE;
}

/** One step per question with points left out, those with most left out first. */
function missedPoints(turns: readonly TranscriptTurn[]): StudyStep[] {
  return turns.filter(isScored).flatMap((turn) => {
    const points = turn.assessment?.points ?? [];
    const wrong = points.filter((point) => point.covered === "contradicted");
    const missed = points.filter((point) => point.covered === "no");
    const open = [...wrong, ...missed];
    if (open.length === 0 || (wrong.length === 0 && isWellTold(turn))) return [];
    const named = listed(
      open.slice(0, 2).map((point) => `“${shortened(point.text, 120).replace(/[.。]$/u, "")}”`),
    );
    const more = open.length > 2 ? `, and ${count(open.length - 2, "more point")}` : "";
    const question = `“${shortened(turn.question.text, 90)}”`;
    const judged = turn.assessment?.gate.class === "substantive";
    const step: StudyStep = {
      topic: turn.question.skill,
      why: judged
        ? wrong.length > 0
          ? `Your answer to ${question} went against ${named}${more}.`
          // Rules can miss what was said in other words: this says what helps, whoever is right.
          : `A fuller answer to ${question} holds ${named}${more}.`
        : `You left ${question} open. A good answer holds ${named}${more}.`,
      how: turn.question.source
        ? "Read the page, close it, and answer the question again aloud in two minutes with these points in it."
        : "Read the answer printed with the question, put it away, and answer again aloud in two minutes.",
      source: turn.question.source ?? null,
    };
    return [{ step, weight: wrong.length * 2 + missed.length }];
  }).sort((a, b) => b.weight - a.weight).slice(0, MOST_MISSED).map(({ step }) => step);
}

const DRILLS: Record<Competency, string> = {
  "technical-accuracy":
    "Explain one idea of your field a day in writing, then compare it line by line with a source you trust.",
  "depth-of-knowledge":
    "For three methods or tools you work with, write when you would not use them, how they fail, and what you would take instead.",
  "problem-solving":
    "Solve a small problem aloud: name two options before choosing, and say what would change your mind.",
  "communication-clarity":
    "Record one answer. Cut it to: the point, three reasons in order, one sentence that closes. Record it again.",
  "ownership":
    "List five decisions of the last year that were yours alone to make, with what each one risked.",
  "collaboration":
    "Recall one disagreement at work. Write what the other person wanted, why, and what you changed because of it.",
};

function weakCompetencies({ competencies, anchor }: StudyPlanInput): StudyStep[] {
  return competencies
    .flatMap((total) =>
      total.level !== null && total.level < WEAK_BELOW ? [{ ...total, level: total.level }] : []
    )
    .sort((a, b) => a.level - b.level)
    .slice(0, MOST_WEAK)
    .map(({ competency, level }) => {
      const next = Math.min(5, Math.floor(level) + 1) as Level;
      return {
        topic: COMPETENCY_LABELS[competency],
        why: `It stands at ${level.toFixed(1)} of 5. Level ${next} reads: ${anchor(competency, next)}`,
        how: DRILLS[competency],
        source: null,
      };
    });
}

const GAP_HOW: Record<SkillGap["shown"], string> = {
  none:
    "Use it once for something small and real, from start to end, and keep notes of what went wrong: that is your first honest story about it.",
  listed: "You list it. Write three sentences on where you used it, for what, and what it changed.",
  used: "Bring one story in which it mattered, with its size.",
};

function roleGaps({ gaps, turns }: StudyPlanInput): StudyStep[] {
  return gaps.slice(0, MOST_GAPS).map((gap) => ({
    topic: gap.skill,
    why: gap.reason,
    how: GAP_HOW[gap.shown],
    source:
      turns.find((turn) => turn.question.skill.toLowerCase() === gap.skill.toLowerCase())?.question.source ??
        null,
  }));
}
