/** Checks which rubric points of a question an answer covers, and shows the words that do. */
import type { AnswerPart, PointCoverage, Quote } from "./assessment.ts";
import { quoteAt, shortestEvidence } from "./evidence.ts";
import { areOpposites } from "./lexicon/antonyms.ts";
import { QUESTION_FRAME } from "./lexicon/stop-words.ts";
import type { Reading, ReadSentence } from "./reading.ts";
import { align, wordLikeness } from "./alignment.ts";
import { isTechnical, type PreparedPoint, type Subject } from "./subject.ts";
import { contentTokens, type Token, weightOf } from "./words.ts";

/** Words as alike as this are the same word: a stem, a synonym or a misspelling. */
const SAME_WORD = 0.85;
/** Share of a point's own words from which it counts without its signs. */
const SAID_FULLY = 0.62;
const SAID_PARTLY = 0.38;
/** A denial contradicts only when it is about the point: this share of the point's words stands beside it. */
const ABOUT_POINT = 0.45;
/** Sentences that together may make one point. */
const WINDOW = 2;
const QUESTION_WORD_WEIGHT = 0.25;
const WIDER_MARGIN = 0.15;

const NEGATING = /^(?:not|no|never|without|cannot|none|.+n't)$/;
/** "Without an index it scans": denies a case, not the point. */
const CASE_DENIAL = /\b(?:without|if|unless|otherwise|when|instead|rather|before|until)\b/i;

interface Hit {
  tokens: Token[];
  negated: boolean;
}

/** The sign's words close together, in any order; a sign that denies wants the denial. */
export function findSign(tokens: readonly Token[], sign: readonly Token[]): Hit | null {
  const denies = sign.some((token) => NEGATING.test(token.lower));
  const content = sign.filter((token) => !token.stop);
  // "most rows" is more than "rows": a short sign keeps its function words, but for articles.
  const wanted = content.length > 1 ? content : sign.filter((token) => !/^(?:the|an?)$/.test(token.lower));
  const [head, ...rest] = wanted;
  if (!head) return null;
  let denied: Hit | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || wordLikeness(token, head) < SAME_WORD) continue;
    const near = tokens.slice(Math.max(0, at - sign.length - 2), at + sign.length + 3);
    const found = rest.map((word) =>
      near.find((other) => other !== token && wordLikeness(other, word) >= SAME_WORD)
    );
    if (found.some((other) => other === undefined)) continue;
    const hits = [token, ...found.filter((other) => other !== undefined)];
    const negated = hits.some((hit) => hit.negated);
    if (negated === denies) return { tokens: hits, negated: false };
    denied = { tokens: hits, negated: true };
  }
  return denied;
}

/** A list of names without a statement: four or more content words and hardly a function word. */
export function isNamesOnly(tokens: readonly Token[]): boolean {
  const content = contentTokens(tokens);
  const verbal = tokens.filter((token) => token.stop || /(?:ed|ing|es|s)$/.test(token.lower)).length;
  return content.length >= 4 && tokens.filter((token) => token.stop).length / tokens.length < 0.15 &&
    verbal / tokens.length < 0.35;
}

/** What one sentence holds of a point. */
interface Share {
  sentence: ReadSentence;
  /** One entry a group: the words of the sign that was found, null when none was. */
  groups: (Hit | null)[];
  /** The point's words that the sentence says, with the word that says it. */
  said: Map<Token, { likeness: number; by: Token }>;
}

interface Candidate {
  /** Share of the groups of signs that were found, 0 to 1. */
  share: number;
  /** Share of the point's own words that were said, 0 to 1. */
  said: number;
  sentence: ReadSentence;
  /** The words in that sentence that show it. */
  tokens: Token[];
}

function shareOf(sentence: ReadSentence, point: PreparedPoint): Share {
  const pairs = align(contentTokens(sentence.spoken), point.text.content)
    .filter((pair) => pair.answer.negated === pair.reference.negated);
  return {
    sentence,
    groups: point.groups.map((group) => {
      for (const sign of group) {
        const hit = findSign(sentence.spoken, sign);
        if (hit && !hit.negated) return hit;
      }
      return null;
    }),
    said: new Map(pairs.map((pair) => [pair.reference, { likeness: pair.likeness, by: pair.answer }])),
  };
}

/** The word that turns the point around: its opposite stands where the point's own word is missing. */
function opposed(sentence: ReadSentence, point: PreparedPoint): Token | null {
  const content = contentTokens(sentence.spoken);
  const stems = new Set(point.text.content.map((token) => token.stem));
  for (const token of content) {
    if (stems.has(token.stem)) continue;
    const against = point.text.content.find((word) =>
      areOpposites(word.stem, token.stem) && !content.some((other) => other.stem === word.stem)
    );
    if (against && token.negated === against.negated) return token;
  }
  return null;
}

function contradicts(sentence: ReadSentence, point: PreparedPoint): Token | null {
  if (CASE_DENIAL.test(sentence.text)) return null;
  const pairs = align(contentTokens(sentence.spoken), point.text.content);
  const share = pairs.reduce((n, pair) => n + pair.likeness, 0) / Math.max(1, point.text.content.length);
  if (share < ABOUT_POINT) return null;
  const opposite = opposed(sentence, point);
  if (opposite) return opposite;
  const turned = pairs.filter((pair) => pair.answer.negated !== pair.reference.negated);
  return turned.length > 0 && turned.length >= pairs.length / 3 ? turned[0]?.answer ?? null : null;
}

function quoteOf(sentence: ReadSentence, carriers: readonly Token[]): Quote {
  const part: AnswerPart = sentence.part;
  return quoteAt(part, shortestEvidence(sentence, carriers));
}

/** Words of a sentence that show the point: its signs first, then the point's own words. */
const shownBy = (share: Share): Token[] => [
  ...new Set([
    ...share.groups.flatMap((hit) => hit?.tokens ?? []),
    ...[...share.said.values()].map(({ by }) => by),
  ]),
];

function candidateOf(
  shares: readonly Share[],
  point: PreparedPoint,
  asked: ReadonlySet<string>,
): Candidate | null {
  const [first] = shares;
  if (!first) return null;
  const found = point.groups.flatMap((_, at) =>
    shares.map((share) => share.groups[at]).find((hit) => hit) ?? []
  );
  // Words of the question alone show nothing.
  const fresh = found.some((hit) => hit.tokens.some((token) => !asked.has(token.concept)));
  const weight = (token: Token) => weightOf(token) * (asked.has(token.concept) ? QUESTION_WORD_WEIGHT : 1);
  const total = point.text.content.reduce((n, token) => n + weight(token), 0);
  const said = point.text.content.reduce(
    (n, token) =>
      n + weight(token) * Math.max(0, ...shares.map((share) => share.said.get(token)?.likeness ?? 0)),
    0,
  );
  const namesOnly = shares.every((share) => isNamesOnly(share.sentence.spoken));
  const saidShare = total === 0 ? 0 : said / total;
  const most = shares.reduce(
    (best, share) => shownBy(share).length > shownBy(best).length ? share : best,
    first,
  );
  return {
    share: Math.min(fresh ? found.length / point.groups.length : 0, namesOnly ? 0.5 : 1),
    said: namesOnly ? Math.min(saidShare, SAID_PARTLY) : saidShare,
    sentence: most.sentence,
    tokens: shownBy(most),
  };
}

/** The sentence, or two in a row, that show most; two only when they show clearly more. */
function bestCandidate(reading: Reading, point: PreparedPoint, asked: ReadonlySet<string>): Candidate | null {
  const shares = reading.sentences.map((sentence) => shareOf(sentence, point));
  let best: Candidate | null = null;
  for (let width = 1; width <= WINDOW; width++) {
    for (let at = 0; at + width <= shares.length; at++) {
      const candidate = candidateOf(shares.slice(at, at + width), point, asked);
      const margin = width > 1 ? WIDER_MARGIN : 1e-9;
      if (candidate && (!best || candidate.share + candidate.said > best.share + best.said + margin)) {
        best = candidate;
      }
    }
  }
  return best;
}

/** Coverage of each point, in the order of the question. A point that is denied and nowhere affirmed contradicts. */
export function coverPoints(reading: Reading, subject: Subject): PointCoverage[] {
  const asked = new Set(
    subject.question.content.filter((token) => !QUESTION_FRAME.has(token.lower)).map((token) =>
      token.concept
    ),
  );
  // Points about people describe what a good answer does ("Says what …"): a story cannot contradict them.
  const factual = reading.kind !== null && isTechnical(reading.kind);
  return subject.points.map((prepared): PointCoverage => {
    const { id: pointId, text } = prepared.point;
    const best = bestCandidate(reading, prepared, asked);
    const turned = factual && best && best.said >= ABOUT_POINT && !CASE_DENIAL.test(best.sentence.text)
      ? opposed(best.sentence, prepared)
      : null;
    if (best && turned) {
      return { pointId, text, covered: "contradicted", quote: quoteOf(best.sentence, [turned]) };
    }
    if (best && (best.share === 1 || best.said >= SAID_FULLY)) {
      // A single short sign may fall by chance: something else of the point must stand there, too.
      const certain = prepared.groups.length > 1 || best.said >= 0.2 || best.tokens.length > 1;
      return {
        pointId,
        text,
        covered: certain ? "yes" : "partly",
        quote: quoteOf(best.sentence, best.tokens),
      };
    }
    for (const sentence of factual ? reading.sentences : []) {
      const against = contradicts(sentence, prepared);
      if (against) return { pointId, text, covered: "contradicted", quote: quoteOf(sentence, [against]) };
    }
    if (best && ((best.share >= 0.5 && best.said >= 0.12) || best.said >= SAID_PARTLY)) {
      return { pointId, text, covered: "partly", quote: quoteOf(best.sentence, best.tokens) };
    }
    return { pointId, text, covered: "no", quote: null };
  });
}
