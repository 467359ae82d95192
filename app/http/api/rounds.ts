/** An interview as the rounds API shows it: one answer per round, with scores from 1 to 10. */
import type { InterviewView, TranscriptTurn } from "../../../server/interviews/interviews.ts";
import { answerScore, type Assessment, type Rating } from "../../../server/judging/judging.ts";

const TECHNICAL: readonly Rating["competency"][] = [
  "technical-accuracy",
  "depth-of-knowledge",
  "problem-solving",
];

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return Math.round(values.reduce((sum, value) => sum + value, 0) / values.length * 10) / 10;
}

/** The judge's own formula over some of the competencies: the parts are on the scale of the whole. */
function scoreOn(assessment: Assessment, competencies: readonly Rating["competency"][]): number | null {
  return answerScore(assessment.ratings.filter(({ competency }) => competencies.includes(competency)));
}

export function feedbackOf(turn: TranscriptTurn | undefined) {
  const assessment = turn?.assessment;
  if (!assessment) {
    return {
      score: null,
      communicationScore: null,
      technicalScore: null,
      confidenceScore: 0,
      strengths: [],
      weaknesses: [],
    };
  }
  return {
    score: assessment.score,
    communicationScore: scoreOn(assessment, ["communication-clarity"]),
    technicalScore: scoreOn(assessment, TECHNICAL),
    confidenceScore: Math.round(assessment.confidence * 100) / 10,
    strengths: assessment.good,
    weaknesses: assessment.missing,
  };
}

/** One entry per answered round; null where there was not enough evidence. */
export function scoreHistory(view: InterviewView): (number | null)[] {
  return view.turns.filter((turn) => turn.answer !== null).map((turn) => turn.assessment?.score ?? null);
}

/** Mean of the scores there are, to one decimal; null before the first. */
export function averageScore(view: InterviewView): number | null {
  return mean(scoreHistory(view).filter((score) => score !== null));
}
