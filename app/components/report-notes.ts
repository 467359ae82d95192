/** The editor's notes of one card: what they say, which words each rests on, and the marks under those words. */
import type { ReportCard } from "../../server/reports/reports.ts";
import { COMPETENCY_LABELS } from "./labels.ts";
import type { Mark } from "./marked-text.tsx";

export type NoteTone = "strong" | "thin" | "none";

export interface Note {
  /** Printed beside the words and before the note; null when the note rests on no words. */
  number: number | null;
  label: string;
  level: number | null;
  because: string;
  tone: NoteTone;
}

export interface ExchangeNotes {
  notes: Note[];
  marks: Mark[];
}

/** From this level on a quote is evidence of strength; below it is marked as thin. The PDF draws the same line. */
const STRONG_FROM = 3;

/**
 * Notes and marks for each exchange of a card, in order. A rating stands beside the answer in which its first quote
 * lies; one without quotes beside the last answer.
 */
export function notesOf(card: ReportCard): ExchangeNotes[] {
  const result: ExchangeNotes[] = card.exchanges.map(() => ({ notes: [], marks: [] }));
  const placeOf = (sequence: number) => card.exchanges.findIndex((each) => each.sequence === sequence);
  const ratings = (card.assessment?.ratings ?? []).map((rating) => {
    const quotes = rating.quotes.map((quote) => ({ ...quote, place: placeOf(quote.sequence) }))
      .filter(({ place }) => place >= 0).sort((a, b) => a.place - b.place || a.start - b.start);
    return { ...rating, quotes };
  });
  const quoted = ratings.filter(({ quotes }) => quotes.length > 0).sort((a, b) =>
    placeIn(a.quotes[0]) - placeIn(b.quotes[0])
  );
  quoted.forEach(({ competency, level, because, quotes }, index) => {
    const number = index + 1;
    const tone: NoteTone = level !== null && level >= STRONG_FROM ? "strong" : "thin";
    const label = COMPETENCY_LABELS[competency];
    result[quotes[0]?.place ?? 0]?.notes.push({ number, label, level, because, tone });
    for (const { place, start, end } of quotes) {
      result[place]?.marks.push({ start, end, note: number, tone: tone === "thin" ? "thin" : "good" });
    }
  });
  const answered = Math.max(0, card.exchanges.findLastIndex(({ answer }) => answer !== null));
  for (const { competency, level, because, quotes } of ratings) {
    if (quotes.length > 0) continue;
    const label = COMPETENCY_LABELS[competency];
    result[answered]?.notes.push({ number: null, label, level, because, tone: "none" });
  }
  return result;
}

function placeIn(quote: { place: number; start: number } | undefined): number {
  // An answer has at most 10,000 characters.
  return quote === undefined ? Infinity : quote.place * 1e6 + quote.start;
}
