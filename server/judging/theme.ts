/** Tells whether a told event is an answer to what was asked: a good story for another question is none. */
import type { Question } from "../question-bank/question-bank.ts";
import type { Coverage } from "./coverage.ts";
import { COMMON_WORDS, QUESTION_FRAME } from "./lexicon/stop-words.ts";
import { type Theme, THEMES } from "./lexicon/themes.ts";
import type { Reading } from "./reading.ts";
import { belongsTo, type Subject } from "./subject.ts";
import { contentTokens } from "./words.ts";

/**
 * Weights and threshold that lose none of 38 tuned stories and none of 43 reference stories to their own question
 * (`tests/corpus/behaviour.ts` prints the figures, also for stories told to other questions).
 */
const THEME_WEIGHT = 1;
const QUESTION_WORD_WEIGHT = 1.2;
const DENSITY_WEIGHT = 4;
const ON_THEME_FROM = 2.2;
/** Under this many words there is too little to tell one theme from another. */
const FEWEST_WORDS = 12;

const asked = new WeakMap<Question, readonly Theme[]>();

function themesOf(question: Question): readonly Theme[] {
  const known = asked.get(question);
  if (known) return known;
  const themes = THEMES.filter((theme) => theme.asked.test(question.text));
  asked.set(question, themes);
  return themes;
}

/** False only when the question asks for themes that the text never speaks of; true where none is recognised. */
export function meetsTheme(question: Question, text: string): boolean {
  const themes = themesOf(question);
  return themes.length === 0 || themes.some((theme) => theme.told.test(text));
}

/** Whether a story meets the question: its theme, its own words, its points, or most of its vocabulary. */
export function isOnTheme(
  question: Question,
  reading: Reading,
  coverage: Coverage,
  subject: Subject,
): boolean {
  if (question.kind !== "past-behaviour" || reading.words < FEWEST_WORDS) return true;
  const text = reading.sentences.map((sentence) => sentence.text).join(" ");
  const said = new Map(
    contentTokens(reading.sentences.flatMap((sentence) => sentence.spoken))
      .filter((token) =>
        token.value === null && !COMMON_WORDS.has(token.lower) && !QUESTION_FRAME.has(token.lower)
      )
      .map((token) => [token.concept, token]),
  );
  if (said.size === 0) return true;
  const inQuestion = new Set(
    subject.question.content.filter((token) =>
      !COMMON_WORDS.has(token.lower) && !QUESTION_FRAME.has(token.lower)
    ).map((token) => token.concept),
  );
  const shared = [...said.keys()].filter((concept) => inQuestion.has(concept)).length;
  const density = [...said.values()].filter((token) => belongsTo(subject, token)).length / said.size;
  const points = coverage.yes + coverage.partly / 2;
  return points + QUESTION_WORD_WEIGHT * shared + (meetsTheme(question, text) ? THEME_WEIGHT : 0) +
      DENSITY_WEIGHT * density >= ON_THEME_FROM;
}
