/** Writes one better version of an answer from the candidate's own sentences; what is missing stands in brackets. */
import type { Question } from "../question-bank/question-bank.ts";
import type { PointCoverage, StarPart } from "./assessment.ts";
import type { Findings } from "./finding.ts";
import type { ReadSentence } from "./reading.ts";
import { ownActs, resultCues } from "./star.ts";
import { hasStarParts, type Subject, subjectOf } from "./subject.ts";

const ASK: Readonly<Record<StarPart, string>> = {
  situation: "[say where and when this was, in one sentence]",
  task: "[say what you had to achieve]",
  action: "[say what you yourself did, step by step]",
  result: "[say what came of it, and how many, how much or how fast]",
};
const ASK_ABOUT_A_PLAN: Readonly<Record<StarPart, string>> = {
  situation: "[say what you would find out first]",
  task: "[say what you would want to reach]",
  action: "[say what you yourself would do, step by step]",
  result: "[say what you would expect to come of it, and how you would tell]",
};
const FOLLOW_UPS_SHOWN = 2;
/** Words that say how many without a figure. */
const WHOLE = /^(?:nobody|none|everyone|everybody|all|every|zero)$/;

/** Without fillers at the start and between commas, ending in a sentence mark, beginning with a capital. */
function tidy(sentence: ReadSentence): string {
  const { part, spoken } = sentence;
  const dropped = sentence.tokens.filter((token) => !spoken.includes(token));
  let text = "";
  let at = sentence.start;
  for (const token of dropped) {
    text += part.text.slice(at, token.start);
    at = token.end;
  }
  text += part.text.slice(at, sentence.end);
  text = text.replace(/\s+/g, " ").replace(/(?:\s*,){2,}/g, ",").replace(/\s+([,.;:!?])/g, "$1").replace(
    /^[\s,;:.]+/,
    "",
  )
    .trim();
  if (text === "") return "";
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]["')\]]*$/.test(begun) ? begun : `${begun.replace(/[,;:]+$/, "")}.`;
}

function joinDistinct(pieces: readonly string[]): string {
  return [...new Set(pieces.filter((piece) => piece !== ""))].join(" ");
}

/** A sentence that leans on the one before it cannot be moved away from it. */
function leansBack(sentence: ReadSentence): boolean {
  const first = sentence.spoken[0]?.lower.split(/['’]/)[0] ?? "";
  return /^(?:it|that|this|they|these|those|then|so|but|and|because|also|however|he|she|after|later|since)$/
    .test(first);
}

/**
 * Situation and task first, results last. Told in order already, it stays as it is: only a result that was told
 * before the first act, and a setting that was told after the last one, change their place.
 */
function inOrder(findings: Findings): ReadSentence[] {
  const { reading, acts } = findings;
  const { sentences } = reading;
  const acting = new Set(ownActs(reading, acts).map((act) => act.sentence));
  const first = sentences.findIndex((sentence) => acting.has(sentence));
  const last = sentences.findLastIndex((sentence) => acting.has(sentence));
  if (first < 0) return sentences;
  const results = new Set(resultCues(reading, acts).map((cue) => cue.sentence));
  const settings = new Set(
    [...reading.cues("SITUATION"), ...reading.cues("TASK")].map((cue) => cue.sentence),
  );
  const early: ReadSentence[] = [];
  const late: ReadSentence[] = [];
  const middle: ReadSentence[] = [];
  sentences.forEach((sentence, at) => {
    const movable = !acting.has(sentence) && !leansBack(sentence) &&
      !(sentences[at + 1] && leansBack(sentences[at + 1] ?? sentence));
    if (movable && at < first && results.has(sentence) && !settings.has(sentence)) late.push(sentence);
    else if (movable && at > last && settings.has(sentence) && !results.has(sentence)) early.push(sentence);
    else middle.push(sentence);
  });
  return [...early, ...middle, ...late];
}

function behaviourVersion(findings: Findings): string | null {
  const { reading, star, acts, specifics } = findings;
  const results = resultCues(reading, acts);
  const imagined = reading.kind !== "past-behaviour";
  // "Nobody used paper any more" has its size: all of them.
  const measured = results.some((cue) =>
    specifics.numbers.some((number) => number.sentence === cue.sentence) ||
    cue.sentence.spoken.some(({ lower }) => WHOLE.test(lower))
  );
  const ordered = inOrder(findings);
  const firstAct = ordered.findIndex((sentence) =>
    ownActs(reading, acts).some((act) => act.sentence === sentence)
  );
  const before = ordered.slice(0, Math.max(0, firstAct)).map(tidy);
  const after = ordered.slice(Math.max(0, firstAct)).map(tidy);
  const ask = imagined ? ASK_ABOUT_A_PLAN : ASK;
  const version = joinDistinct([
    ...(star.situation === undefined && !imagined && before.length === 0 ? [ask.situation] : []),
    ...before,
    ...(star.task === undefined && star.situation === undefined && before.length === 0 && !imagined
      ? [ask.task]
      : []),
    ...(star.action === undefined ? [...after, ask.action] : after),
    ...(results.length === 0
      ? [ask.result]
      : measured || imagined
      ? []
      : ["[say how many, how much or how fast]"]),
  ]);
  return version === "" ? null : version;
}

function knowledgeVersion(findings: Findings, subject: Subject): string | null {
  const { reading, points } = findings;
  const wrong = new Set(
    points.filter((point) => point.covered === "contradicted").map((point) => point.quote),
  );
  const isWrong = (sentence: ReadSentence) =>
    [...wrong].some((quote) =>
      quote !== null && quote.sequence === sentence.part.sequence && quote.start >= sentence.start &&
      quote.end <= sentence.end
    );
  const followUpOf = (point: PointCoverage) =>
    subject.points.find((prepared) => prepared.point.id === point.pointId)?.point.followUp ?? "";
  const open = points.filter((point) => point.covered === "no").map(followUpOf).filter((ask) => ask !== "");
  const version = joinDistinct([
    // An explanation keeps its order: a sentence pulled to the front loses what it leans on.
    ...reading.sentences.map((sentence) =>
      isWrong(sentence) ? `[check this: ${tidy(sentence)}]` : tidy(sentence)
    ),
    ...open.slice(0, FOLLOW_UPS_SHOWN).map((ask) => `[answer this as well: ${ask}]`),
  ]);
  return version === "" ? null : version;
}

/**
 * A better version: for told events situation, task, action, result in this order; for knowledge what was
 * said, in its order. Only the candidate's own sentences, commands and asides left out; brackets ask for what is missing.
 * Null when nothing was said, or when nothing would change.
 */
export function improveAnswer(findings: Findings, question: Question): string | null {
  if (findings.reading.words === 0) return null;
  const version = hasStarParts(question.kind)
    ? behaviourVersion(findings)
    : knowledgeVersion(findings, subjectOf(question));
  const asTold = joinDistinct(findings.reading.sentences.map(tidy));
  return version === asTold ? null : version;
}
