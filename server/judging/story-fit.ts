/** Finds out which themes, and which questions about events, a story could answer. */
import type { Question } from "../question-bank/question-bank.ts";
import { findAll } from "./assess-by-rules.ts";
import { COMMON_WORDS, QUESTION_FRAME } from "./lexicon/stop-words.ts";
import { THEMES } from "./lexicon/themes.ts";
import type { Standing } from "./theme.ts";
import { contentTokens, tokenise } from "./words.ts";

export interface QuestionFit {
  question: Question;
  standing: Standing;
  /** Share of the question's points that the story makes, 0 to 1. */
  covered: number;
}

export interface ThemeFit {
  /** The `skill` of the questions: "Handling conflict". */
  theme: string;
  /** For ranking only: higher is nearer. */
  nearness: number;
  /** Questions of the theme that ask for an event, the nearest first. */
  questions: QuestionFit[];
}

export interface StoryFit {
  /** Every theme that can be told as an event. */
  readonly themes: readonly string[];
  /** All themes, the nearest first; none for a text that is too short to tell of an event. Pure. */
  fits(text: string): ThemeFit[];
  /** Of these the themes worth proposing to the story's owner: three at most, often fewer. Pure. */
  proposed(fits: readonly ThemeFit[]): ThemeFit[];
  /** How one question stands to the story. Pure. */
  fit(question: Question, text: string): QuestionFit;
}

/** Under this many words there is too little to tell one theme from another. */
const FEWEST_WORDS = 12;
/** One question is an aside, two are a theme. */
const FEWEST_QUESTIONS = 2;
/**
 * Weights beside the cosine of the words, chosen on 58 labelled stories: the theme that a story was told for ranks
 * among the first three of 21 for 40 of them (`docs/quality.md` has what is proposed in the end). A story may serve
 * several, so what is found is a proposal to its owner.
 */
const THEME_WORD_WEIGHT = 0.02;
const MOST_THEME_WORDS = 4;
const COVERED_WEIGHT = 0.1;
const STANDING_WEIGHT = 0.05;
/** What is proposed: three at most, near enough to beat a text about the weather, and not far behind the nearest. */
const MOST_PROPOSED = 3;
const PROPOSED_FROM = 0.15;
const PROPOSED_SHARE = 0.6;
const STANDING_VALUE: Record<Standing, number> = { on: 1, near: 0.5, off: 0 };

type Vector = ReadonlyMap<string, number>;

function concepts(text: string): string[] {
  return contentTokens(tokenise(text)).filter((token) =>
    token.value === null && !COMMON_WORDS.has(token.lower) && !QUESTION_FRAME.has(token.lower)
  ).map((token) => token.concept);
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function cosine(a: Vector, b: Vector): number {
  let dot = 0;
  for (const [word, weight] of a) dot += weight * (b.get(word) ?? 0);
  const norm = (vector: Vector) =>
    Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
  const scale = norm(a) * norm(b);
  return scale === 0 ? 0 : dot / scale;
}

const vocabulary = (question: Question) =>
  concepts(
    [
      question.text,
      question.skill,
      question.reference,
      question.weakAnswersMiss,
      ...question.points.flatMap(({ text, signs }) => [text, ...signs.flat()]),
    ].join(" . "),
  );

/** How many different words of the questions' themes the text uses. */
function themeWords(questions: readonly Question[], text: string): number {
  const counts = questions.flatMap((question) =>
    THEMES.filter(({ asked }) => asked.test(question.text)).map(({ told }) => {
      const all = new RegExp(told.source, "giu");
      return new Set([...text.matchAll(all)].map(([word]) => word.toLowerCase())).size;
    })
  );
  return Math.max(0, ...counts);
}

/** @param bank questions of every kind; those of events and imagined cases make the themes */
export function createStoryFit(bank: readonly Question[]): StoryFit {
  const told = bank.filter(({ kind }) => kind === "past-behaviour");
  const telling = bank.filter(({ kind }) => kind === "past-behaviour" || kind === "situational");
  const themes = [...new Set(told.map(({ skill }) => skill))].filter((theme) =>
    telling.filter(({ skill }) => skill === theme).length >= FEWEST_QUESTIONS
  );
  const words = new Map(
    themes.map((theme) => [theme, telling.filter(({ skill }) => skill === theme).flatMap(vocabulary)]),
  );
  const themesWith = counted([...words.values()].flatMap((own) => [...new Set(own)]));
  // A word that every theme uses tells none from another.
  const rarity = (word: string) => Math.log(1 + themes.length / (themesWith.get(word) ?? 2 * themes.length));
  const vectorOf = (own: readonly string[]): Vector =>
    new Map([...counted(own)].map(([word, count]) => [word, (1 + Math.log(count)) * rarity(word)]));
  const vectors = new Map([...words].map(([theme, own]) => [theme, vectorOf(own)]));

  function fit(question: Question, text: string): QuestionFit {
    const { standing, coverage } = findAll(question, [{ sequence: 1, asked: question.text, text }]);
    const covered = (coverage.yes + coverage.partly / 2) / question.points.length;
    return { question, standing, covered };
  }

  return {
    themes,
    fit,
    proposed(fits) {
      const nearest = Math.max(0, ...fits.map(({ nearness }) => nearness));
      return fits.filter(({ nearness }) => nearness >= PROPOSED_FROM && nearness >= PROPOSED_SHARE * nearest)
        .toSorted((a, b) => b.nearness - a.nearness).slice(0, MOST_PROPOSED);
    },
    fits(text) {
      if (tokenise(text).length < FEWEST_WORDS) return [];
      const vector = vectorOf(concepts(text));
      return themes.map((theme): ThemeFit => {
        const own = told.filter(({ skill }) => skill === theme);
        const questions = own.map((question) => fit(question, text)).sort((a, b) =>
          STANDING_VALUE[b.standing] - STANDING_VALUE[a.standing] || b.covered - a.covered
        );
        const standing = questions.reduce((sum, one) => sum + STANDING_VALUE[one.standing], 0) / own.length;
        const nearness = cosine(vector, vectors.get(theme) ?? new Map()) +
          THEME_WORD_WEIGHT * Math.min(MOST_THEME_WORDS, themeWords(own, text)) +
          COVERED_WEIGHT * Math.max(0, ...questions.map(({ covered }) => covered)) +
          STANDING_WEIGHT * standing;
        return { theme, nearness, questions };
      }).sort((a, b) => b.nearness - a.nearness);
    },
  };
}
