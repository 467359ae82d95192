/** An interview as the rounds API shows it: one answer per round, with scores from 1 to 10. */
import type { InterviewView, TranscriptTurn } from "../../../server/interviews/interviews.ts";
import type { Assessment, Rating } from "../../../server/judging/judging.ts";

const TECHNICAL: readonly Rating["competency"][] = [
  "technical-accuracy",
  "depth-of-knowledge",
  "problem-solving",
];

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return Math.round(values.reduce((sum, value) => sum + value, 0) / values.length * 10) / 10;
}

/** Levels 1 to 5 on the scale of the rounds API, 1 to 10: level 1 is 2 and level 5 is 10. */
function scoreOf(assessment: Assessment, competencies: readonly Rating["competency"][]): number | null {
  const levels = assessment.ratings.flatMap((rating) =>
    competencies.includes(rating.competency) && rating.level !== null ? [rating.level * 2] : []
  );
  return mean(levels);
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
    communicationScore: scoreOf(assessment, ["communication-clarity"]),
    technicalScore: scoreOf(assessment, TECHNICAL),
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
