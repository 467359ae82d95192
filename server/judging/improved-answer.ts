/** Writes one better version of an answer from the candidate's own sentences; what is missing stands in brackets. */
import type { PointCoverage, StarPart } from "./assessment.ts";
import type { Findings } from "./finding.ts";
import type { ReadSentence } from "./reading.ts";
import { resultCues } from "./star.ts";
import type { Subject } from "./subject.ts";

const ASK: Readonly<Record<StarPart, string>> = {
  situation: "[say where and when this was, in one sentence]",
  task: "[say what you had to achieve]",
  action: "[say what you yourself did, step by step]",
  result: "[say what came of it, and how many, how much or how fast]",
};
const FOLLOW_UPS_SHOWN = 2;

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

function behaviourVersion(findings: Findings): string | null {
  const { reading, star, acts, specifics } = findings;
  const results = new Set(resultCues(reading).map((cue) => cue.sentence));
  const actions = new Set(acts.filter((act) => act.who === "i").map((act) => act.sentence));
  const tasks = new Set(reading.cues("TASK").map((cue) => cue.sentence));
  const lessons = new Set(reading.cues("REFLECTION").map((cue) => cue.sentence));
  const groups: Record<StarPart | "lesson", ReadSentence[]> = {
    situation: [],
    task: [],
    action: [],
    result: [],
    lesson: [],
  };
  for (const sentence of reading.sentences) {
    // An act that also tells its result stands with the acts when there is no other act.
    if (lessons.has(sentence) && !actions.has(sentence)) groups.lesson.push(sentence);
    else if (results.has(sentence) && !(actions.has(sentence) && actions.size === 1)) {
      groups.result.push(sentence);
    } else if (actions.has(sentence)) groups.action.push(sentence);
    else if (tasks.has(sentence)) groups.task.push(sentence);
    else if (groups.action.length === 0) groups.situation.push(sentence);
    else groups.action.push(sentence);
  }
  const say = (part: StarPart | "lesson") => groups[part].map(tidy).filter((text) => text !== "");
  const toldSituation = star.situation !== undefined || groups.situation.length > 0;
  const toldResult = star.result !== undefined;
  const measured = [...results].some((sentence) =>
    specifics.numbers.some((number) => number.sentence === sentence)
  );
  const version = joinDistinct([
    ...(toldSituation ? say("situation") : [ASK.situation]),
    ...say("task"),
    ...(actions.size > 0 ? say("action") : [...say("action"), ASK.action]),
    ...say("result"),
    ...(toldResult ? (measured ? [] : ["[say how many, how much or how fast]"]) : [ASK.result]),
    ...say("lesson"),
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
  const carries = (sentence: ReadSentence) =>
    points.filter((point) =>
      point.covered === "yes" && point.quote?.sequence === sentence.part.sequence &&
      (point.quote?.start ?? -1) >= sentence.start && (point.quote?.end ?? -1) <= sentence.end
    ).length;
  const sentences = reading.sentences.map((sentence, at) => ({ sentence, at, weight: carries(sentence) }));
  // The sentence that carries the most comes first, unless it leans on the one before.
  const leans = (sentence: ReadSentence) =>
    /^(?:it|that|this|they|these|then|so|but|and|because|also|however|he|she)$/.test(
      sentence.spoken[0]?.lower ?? "",
    );
  const head =
    [...sentences].filter(({ sentence }) => !leans(sentence)).sort((a, b) =>
      b.weight - a.weight || a.at - b.at
    )[0];
  const rest = sentences.filter((entry) => entry !== head);
  const ordered = [...(head ? [head] : []), ...rest];
  const open = points.filter((point) => point.covered === "no").map(followUpOf).filter((ask) => ask !== "");
  const version = joinDistinct([
    ...ordered.map(({ sentence }) => isWrong(sentence) ? `[check this: ${tidy(sentence)}]` : tidy(sentence)),
    ...open.slice(0, FOLLOW_UPS_SHOWN).map((ask) => `[answer this as well: ${ask}]`),
  ]);
  return version === "" ? null : version;
}

/**
 * A better version: for told events situation, task, action, result in this order; for knowledge the strongest
 * sentence first. Only the candidate's own sentences, commands and asides left out; brackets ask for what is missing.
 * Null when nothing was said.
 */
export function improveAnswer(findings: Findings, subject: Subject): string | null {
  if (findings.reading.words === 0) return null;
  return findings.technical ? knowledgeVersion(findings, subject) : behaviourVersion(findings);
}
