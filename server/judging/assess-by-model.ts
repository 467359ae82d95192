/** Lets a language model propose levels with quotes; verifies them, and answers by rules when it fails. */
import type { LanguageModel } from "../platform/model/language-model.ts";
import type { Question } from "../question-bank/question-bank.ts";
import type { AnswerPart, Assessment, Rating } from "./assessment.ts";
import { withoutInstructions } from "./answer-gate.ts";
import { assessByRules, gateParts } from "./assess-by-rules.ts";
import { toLevel } from "./evidence.ts";
import { inventedFacts } from "./invented-facts.ts";
import { type ModelReading, readModelReply } from "./model-reply.ts";
import { notJudged } from "./not-judged.ts";
import { assessmentMessages, repairMessages } from "./prompts.ts";
import { answerScore } from "./totals.ts";

const MAX_TOKENS = 1_600;
/**
 * A model may see more than rules do, but not four levels more: that is how an obeyed attack looks. Where the rules
 * found no evidence at all they count as level 1, so that nothing above a clear case (3) rests on the model alone.
 * Two levels are 4.5 of the 10 points of a score before rounding: more no answer can make a model give.
 */
const LEVELS_ABOVE_RULES = 2;

export interface AssessByModelDeps {
  model: LanguageModel;
  /** Milliseconds for the call and its repair together. */
  deadlineMs: number;
}

async function ask(
  deps: AssessByModelDeps,
  question: Question,
  parts: readonly AnswerPart[],
  signal: AbortSignal,
): Promise<{ reading: ModelReading; modelId: string } | null> {
  // With several providers behind one model, the one that answered is named.
  let modelId = deps.model.id;
  const answeredBy = (id: string) => {
    modelId = id;
  };
  const request = {
    purpose: "assess-answer",
    format: "json",
    maxTokens: MAX_TOKENS,
    temperature: 0,
    signal,
    answeredBy,
  } as const;
  const first = await deps.model.complete({ ...request, messages: assessmentMessages(question, parts) });
  const read = readModelReply(first.text, question, parts);
  if (read.ok) return { reading: read.value, modelId };
  const second = await deps.model.complete({
    ...request,
    purpose: "repair-assessment",
    messages: repairMessages(question, parts, first.text, read.problem),
  });
  const repaired = readModelReply(second.text, question, parts);
  return repaired.ok ? { reading: repaired.value, modelId } : null;
}

/** Parts with the commands to the grader blanked out: offsets stay, their words cannot become quotes. */
function blanked(parts: readonly AnswerPart[]): AnswerPart[] {
  return parts.map((part) => {
    let text = part.text;
    for (const { start, end } of withoutInstructions(part.text).removed) {
      text = text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
    }
    return { ...part, text };
  });
}

function held(rating: Rating, byRules: Rating | undefined): Rating {
  if (rating.level === null) return rating;
  return { ...rating, level: toLevel(Math.min(rating.level, (byRules?.level ?? 1) + LEVELS_ABOVE_RULES)) };
}

/** Resolves with the promise, or rejects when the signal fires, whether or not the callee listens to it. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/**
 * Judges by the model. The gate comes first: what is no answer never reaches it. Levels come from the model with
 * verified quotes, the score from us. Any failure, an overrun deadline or an unreadable reply after one repair ends
 * in the rules' assessment with `fallback: true`. Rejects only when the caller's own `signal` was aborted.
 */
export async function assessByModel(
  deps: AssessByModelDeps,
  question: Question,
  parts: readonly AnswerPart[],
  signal?: AbortSignal,
): Promise<Assessment> {
  signal?.throwIfAborted();
  const { gate, judged } = gateParts(question, parts);
  if (gate.class !== "substantive") return notJudged(question, gate);
  const rules = assessByRules(question, parts);
  const deadline = AbortSignal.timeout(deps.deadlineMs);
  const both = signal ? AbortSignal.any([signal, deadline]) : deadline;
  let answered: Awaited<ReturnType<typeof ask>>;
  try {
    answered = await unlessAborted(ask(deps, question, blanked(judged), both), both);
  } catch {
    signal?.throwIfAborted();
    answered = null;
  }
  if (answered === null) return { ...rules, fallback: true };
  const { reading, modelId } = answered;
  const ratings = reading.ratings.map((rating) =>
    held(rating, rules.ratings.find((other) => other.competency === rating.competency))
  );
  const sources = [...judged.map((part) => part.text)];
  const improved = reading.improved !== null && inventedFacts(reading.improved, sources).length === 0
    ? reading.improved
    : rules.improved;
  return {
    ...rules,
    engine: `model:${modelId}`,
    engineVersion: modelId,
    ratings,
    score: answerScore(ratings),
    confidence: Math.round((reading.confidence ?? 0.6) * 100) / 100,
    good: reading.good.length > 0 ? reading.good : rules.good,
    missing: reading.missing.length > 0 ? reading.missing : rules.missing,
    improved,
    points: reading.points.some((point) => point.covered !== "no") ? reading.points : rules.points,
  };
}
