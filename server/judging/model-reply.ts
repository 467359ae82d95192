/** Reads what a model replied: lenient about form, strict about evidence. */
import { z } from "zod";
import type { Competency, Question } from "../question-bank/question-bank.ts";
import { COMPETENCIES } from "../question-bank/question-bank.ts";
import type { AnswerPart, Level, PointCoverage, Quote, Rating } from "./assessment.ts";
import { locateQuote, uniqueQuotes, voidWithoutEvidence } from "./evidence.ts";
import { shownLine, shownVersion } from "./model-lines.ts";
import { contentTokens, tokenise } from "./words.ts";

/** A reply longer than this is not a rating. */
const REPLY_LIMIT_CHARACTERS = 60_000;
const LINES_SHOWN = 4;
const IMPROVED_LIMIT_CHARACTERS = 3_000;

/** 1 to 5, also as "4" or "4/5" or "level 4"; anything else is no level. */
const level = z.unknown().transform((value): Level | null => {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value : "";
  const match = /^(?:level\s*)?([1-5])(?:\.0+)?(?:\s*(?:\/|of|out of)\s*5)?$/i.exec(text.trim());
  const number = Number(match?.[1]);
  return number === 1 || number === 2 || number === 3 || number === 4 || number === 5 ? number : null;
});
const text = z.unknown().transform((value) =>
  typeof value === "string" ? value.replace(/\s+/g, " ").trim() : ""
);
const texts = z.unknown().transform((value): string[] => {
  const list = Array.isArray(value) ? value : typeof value === "string" ? [value] : [];
  return list.map((entry) => typeof entry === "string" ? entry : isQuoteObject(entry) ? entry.text : "")
    .map((entry) => entry.trim()).filter((entry) => entry !== "");
});
const isQuoteObject = (value: unknown): value is { text: string } =>
  typeof value === "object" && value !== null && "text" in value && typeof value.text === "string";

const ratingSchema = z.object({ competency: text, level, quotes: texts, because: text }).partial({
  quotes: true,
  because: true,
});
const pointSchema = z.object({ id: text, covered: text, quote: text }).partial({ quote: true });
const replySchema = z.object({
  ratings: z.union([
    z.array(z.unknown()),
    // Some models key ratings by competency.
    z.record(z.string(), z.unknown()).transform((record) =>
      Object.entries(record).map(([competency, value]) =>
        typeof value === "object" && value !== null ? { competency, ...value } : { competency, level: value }
      )
    ),
  ]),
  points: z.array(z.unknown()).catch([]),
  good: texts.optional(),
  missing: texts.optional(),
  improved: text.optional(),
  confidence: z.unknown().optional(),
});

export interface ModelReading {
  ratings: Rating[];
  points: PointCoverage[];
  good: string[];
  missing: string[];
  improved: string | null;
  /** 0 to 1; null when the model gave none that can be used. */
  confidence: number | null;
}

export type ReadResult = { ok: true; value: ModelReading } | { ok: false; problem: string };

/** The first JSON object in a text: fenced, or with words around it. */
function extractJson(reply: string): unknown {
  const fenced = /```(?:json)?\s*([\s\S]*?)```/i.exec(reply)?.[1];
  const candidates = [
    reply.trim(),
    fenced ?? "",
    reply.slice(reply.indexOf("{"), reply.lastIndexOf("}") + 1),
  ];
  for (const candidate of candidates) {
    if (!candidate.trim().startsWith("{")) continue;
    try {
      return JSON.parse(candidate);
    } catch {
      // The next way of finding it may work.
    }
  }
  return undefined;
}

const normalCompetency = (name: string): Competency | null => {
  const wanted = name.toLowerCase().replace(/[\s_]+/g, "-");
  return COMPETENCIES.find((competency) => competency === wanted) ?? null;
};

function readRating(competency: Competency, raw: readonly unknown[], parts: readonly AnswerPart[]): Rating {
  const parsed = raw.map((entry) => ratingSchema.safeParse(entry)).filter((entry) => entry.success)
    .map((entry) => entry.data).find((entry) => normalCompetency(entry.competency) === competency);
  const quotes = (parsed?.quotes ?? []).map((quote) => locateQuote(quote, parts)).filter((q): q is Quote =>
    // "the" stands in every answer and shows nothing.
    q !== null && contentTokens(tokenise(q.text)).length > 0
  );
  const because = shownLine(parsed?.because ?? "", parts) || "Rated on the words quoted.";
  return voidWithoutEvidence(
    { competency, level: parsed?.level ?? null, quotes: uniqueQuotes(quotes), because },
    parts,
  );
}

function readPoints(
  question: Question,
  raw: readonly unknown[],
  parts: readonly AnswerPart[],
): PointCoverage[] {
  const parsed = raw.map((entry) => pointSchema.safeParse(entry)).filter((entry) => entry.success)
    .map((entry) => entry.data);
  return question.points.map(({ id, text: statement }): PointCoverage => {
    const found = parsed.find((entry) => entry.id === id);
    const covered = (["yes", "partly", "contradicted"] as const).find((word) =>
      word === found?.covered.toLowerCase()
    );
    const quote = found?.quote ? locateQuote(found.quote, parts) : null;
    return covered && quote
      ? { pointId: id, text: statement, covered, quote }
      : { pointId: id, text: statement, covered: "no", quote: null };
  });
}

/**
 * Reads a reply. `ok: false` with a problem that can be told to the model when it is no JSON, has no ratings, or when
 * not one rating survives although the model claimed levels. Out-of-range levels and quotes that are not in the
 * transcript void their rating; a score in the reply is ignored.
 */
export function readModelReply(reply: string, question: Question, parts: readonly AnswerPart[]): ReadResult {
  if (reply.length > REPLY_LIMIT_CHARACTERS) return { ok: false, problem: "the reply is far too long" };
  const json = extractJson(reply);
  if (json === undefined) return { ok: false, problem: "it is not a JSON object" };
  const parsed = replySchema.safeParse(json);
  if (!parsed.success) return { ok: false, problem: 'the list "ratings" is missing or has another shape' };
  const { data } = parsed;
  const ratings = question.competencies.map((competency) => readRating(competency, data.ratings, parts));
  const named = data.ratings.some((entry) => {
    const rating = ratingSchema.safeParse(entry);
    return rating.success && normalCompetency(rating.data.competency) !== null;
  });
  if (!named) return { ok: false, problem: "no rating names one of the competencies" };
  const claimed = data.ratings.some((entry) => ratingSchema.safeParse(entry).data?.level != null);
  const nothingRated = ratings.every((rating) => rating.level === null);
  const saysNothing = data.ratings.every((entry) =>
    typeof entry === "object" && entry !== null && "level" in entry && entry.level === null
  );
  if (nothingRated && claimed) {
    return { ok: false, problem: "its quotes are not the candidate's exact words" };
  }
  if (nothingRated && !saysNothing) {
    return { ok: false, problem: "its levels are not whole numbers from 1 to 5" };
  }
  const lines = (list: readonly string[] | undefined) =>
    (list ?? []).map((line) => shownLine(line, parts)).filter((line) => line !== "").slice(0, LINES_SHOWN);
  const confidence = typeof data.confidence === "number" && data.confidence >= 0 && data.confidence <= 1
    ? data.confidence
    : null;
  return {
    ok: true,
    value: {
      ratings,
      points: readPoints(question, data.points, parts),
      good: lines(data.good),
      missing: lines(data.missing),
      improved: data.improved ? shownVersion(data.improved, IMPROVED_LIMIT_CHARACTERS) : null,
      confidence,
    },
  };
}
