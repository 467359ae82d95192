/** What the page of a question set shows of it, in words. */
import { dayWords } from "./practice-page.ts";
import type { QuestionSet, SetQuestion, SetSkill } from "../../server/question-sets/question-sets.ts";

function originOf({ engine, basis }: SetQuestion): string {
  if (basis === "imported") return "yours";
  if (engine !== "rules") return `written by ${engine.replace(/^model:/, "")}`;
  return basis === "bank" ? "from the question bank" : "written by rules";
}

function remarkOf({ fallback, cached }: SetSkill): string {
  if (fallback) return "The model did not answer in time, so the built-in rules wrote these.";
  return cached ? "Written before for the same work, and used again." : "";
}

/** What a reason says beyond the one that already stands above all questions of its skill. */
function withoutOpening(why: string, because: string): string {
  return because !== "" && why.startsWith(because) ? why.slice(because.length).trim() : why;
}

function shownSkill(skill: SetSkill) {
  return {
    skill: skill.skill,
    because: skill.because,
    state: skill.state,
    remark: remarkOf(skill),
    problem: skill.problem,
    questions: skill.questions.map((question) => ({
      id: question.id,
      text: question.text,
      kind: question.kind,
      level: question.level,
      why: question.why,
      besides: withoutOpening(question.why, skill.because),
      points: question.points.map(({ text }) => text),
      reference: question.reference,
      source: question.source,
      origin: originOf(question),
      edited: question.edited,
    })),
  };
}

const number = new Intl.NumberFormat("en-GB");

/** `12,400 tokens in, 3,100 out, 7 requests, about $0.004`. */
function costLine({ cost }: QuestionSet): string {
  if (cost.requests === 0) {
    return cost.cachedParts > 0
      ? `No call was needed: ${cost.cachedParts} parts were there from before.`
      : "No model was asked; this cost nothing.";
  }
  const price = cost.estimatedUsd === null
    ? "at a price that is not known here"
    : `about $${cost.estimatedUsd < 0.01 ? cost.estimatedUsd.toFixed(4) : cost.estimatedUsd.toFixed(2)}`;
  const requests = `${cost.requests} ${cost.requests === 1 ? "request" : "requests"}`;
  const cached = cost.cachedParts > 0 ? `; ${cost.cachedParts} parts were there from before` : "";
  return `${number.format(cost.inputTokens)} tokens in, ${
    number.format(cost.outputTokens)
  } out, ${requests}, ${price} by the prices of ${cost.pricesAsOf}${cached}.`;
}

const STEP_LINES: Record<string, string> = {
  reading: "Reading",
  "choosing-skills": "Choosing the skills",
  "finding-sources": "Looking for sources",
  "writing-questions": "Writing the questions",
};

/** Plain data for the page; what the browser does not show does not travel. */
export function questionSetPage(set: QuestionSet) {
  const done = set.skills.filter(({ state }) => state === "done" || state === "failed").length;
  return {
    id: set.id,
    title: set.title,
    day: dayWords(set.createdAt.toISOString().slice(0, 10)),
    state: set.state,
    fromResume: set.origin === "resume",
    sequence: set.sequence,
    working: set.state === "working" ||
      set.skills.some(({ state }) => state !== "done" && state !== "failed"),
    doing: set.skills.length > 0 && set.state === "working"
      ? `${done} of ${set.skills.length} skills are done`
      : STEP_LINES[set.step ?? ""] ?? "Beginning",
    share: set.skills.length > 0 ? done / set.skills.length : null,
    skills: set.skills.map(shownSkill),
    notes: set.notes.map(({ sequence, message }) => ({ sequence, message })),
    closing: set.closing,
    cost: costLine(set),
    questionCount: set.questionCount,
  };
}
