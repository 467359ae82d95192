/** Counts what the assessments of an interview show, so that headline and study plan rest on facts alone. */
import type { InterviewView, TranscriptTurn } from "../interviews/interviews.ts";
import type { Assessment, StarPart } from "../judging/judging.ts";
import type { QuestionKind } from "../question-bank/question-bank.ts";

export interface EvidencePattern {
  /** Scored questions that were asked; the candidate's own questions at the end are not among them. */
  asked: number;
  /** Of those, with words in the answer (not skipped). */
  answered: number;
  skipped: number;
  /** Assessments that carry at least one level. */
  rated: number;
  dontKnow: number;
  /** Gate classes other than substantive, don't know and skip: nothing in them could be judged. */
  beside: number;
  /** Answers that tell of an event, and how many of them hold each part. */
  stories: number;
  parts: Record<StarPart, number>;
  /** Stories with a result, and those whose result or action says a quantity. */
  results: number;
  sizedResults: number;
  /** Rubric points over all substantive answers to knowledge questions. */
  knowledgeAnswers: number;
  points: { total: number; yes: number; partly: number; no: number; contradicted: number };
  probesAsked: number;
  probesAnswered: number;
}

/** Phases whose answers are heard but never scored. */
const UNSCORED_PHASES: ReadonlySet<string> = new Set(["your-questions"]);

/**
 * Digits of any script, percentages and the common words of quantity and time: enough to say that a result was
 * given a size. Bare articles and "one" are left out, they rarely measure anything.
 */
const SIZE =
  /\p{Nd}|%|\b(?:half|halved|double[ds]?|doubling|triple[ds]?|quadrupled|twice|thrice|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|a third|a quarter)\b/iu;

/** Whether these words say how much, how many or how long. */
export function saysSize(text: string): boolean {
  return SIZE.test(text);
}

/** Whether the turn counts towards the score at all. */
export function isScored(turn: Pick<TranscriptTurn, "phase">): boolean {
  return !UNSCORED_PHASES.has(turn.phase);
}

/** Whether at least one competency was rated in it. */
export function isRated(assessment: Assessment | null): assessment is Assessment {
  return assessment !== null && assessment.ratings.some((rating) => rating.level !== null);
}

/** Folds the turns into counts. Pure. */
export function evidencePattern(view: Pick<InterviewView, "turns">): EvidencePattern {
  const pattern: EvidencePattern = {
    asked: 0,
    answered: 0,
    skipped: 0,
    rated: 0,
    dontKnow: 0,
    beside: 0,
    stories: 0,
    parts: { situation: 0, task: 0, action: 0, result: 0 },
    results: 0,
    sizedResults: 0,
    knowledgeAnswers: 0,
    points: { total: 0, yes: 0, partly: 0, no: 0, contradicted: 0 },
    probesAsked: 0,
    probesAnswered: 0,
  };
  for (const turn of view.turns) {
    if (!isScored(turn)) continue;
    pattern.asked++;
    pattern.probesAsked += turn.probes.length;
    pattern.probesAnswered += turn.probes.filter((probe) => hasWords(probe.answer)).length;
    if (hasWords(turn.answer)) pattern.answered++;
    else if (turn.answer !== null) pattern.skipped++;
    if (turn.assessment !== null) countAssessment(pattern, turn.assessment, turn.question.kind);
  }
  return pattern;
}

function hasWords(answer: TranscriptTurn["answer"]): boolean {
  return answer !== null && !answer.skipped && answer.text.trim() !== "";
}

function countAssessment(pattern: EvidencePattern, assessment: Assessment, kind: QuestionKind): void {
  if (isRated(assessment)) pattern.rated++;
  const gate = assessment.gate.class;
  if (gate === "dont-know") pattern.dontKnow++;
  else if (gate !== "substantive" && gate !== "skip") pattern.beside++;
  if (gate !== "substantive") return;
  if (assessment.star !== null) {
    // An imagined case has not happened and a motive is no event: neither owes a result.
    if (kind !== "past-behaviour") return;
    pattern.stories++;
    for (const part of ["situation", "task", "action", "result"] as const) {
      if (assessment.star[part]) pattern.parts[part]++;
    }
    const { result, action } = assessment.star;
    if (result) {
      pattern.results++;
      if (saysSize(result.text) || (action && saysSize(action.text))) pattern.sizedResults++;
    }
    return;
  }
  pattern.knowledgeAnswers++;
  for (const point of assessment.points) {
    pattern.points.total++;
    pattern.points[point.covered]++;
  }
}
