/** The editor's notes of one card: which words each rests on, what it says. Pure. */
import type { Assessment, Quote, StarPart } from "../../judging/judging.ts";
import { capitalised, COMPETENCY_LABELS, listed } from "../labels.ts";
import type { ReportCard } from "../report.ts";
import { hasRightToLeft } from "../../platform/printing/bidi.ts";
import type { Marking } from "../../platform/printing/lines.ts";
import type { Span } from "../../platform/printing/words.ts";

export interface CardNote {
  /** Lamps above the note. */
  level: number | null;
  tone: "leaf" | "lamp" | "line";
  text: Span[];
  /** The words it stands beside; null: under the other notes. */
  beside: Quote | null;
}

/** From this level on a quote is evidence of strength; below it is marked as thin. */
const STRONG_FROM = 3;

const strong = (text: string): Span => ({ text, face: "sans-strong" });
/** Text from the right begins a line of its own, so that it keeps its own direction after our label. */
const plain = (text: string): Span => ({ text: hasRightToLeft(text) ? `\n${text}` : text, face: "sans" });

/** Notes in the order of the words they stand beside, then those about the whole answer. */
export function cardNotes(card: ReportCard): CardNote[] {
  const { assessment } = card;
  if (assessment === null) return [{ ...wholeNote(withoutAssessment(card)) }];
  if (assessment.gate.class !== "substantive" && assessment.ratings.every(({ level }) => level === null)) {
    return [wholeNote([strong("Not rated. "), plain(assessment.gate.because)]), ...engineNote(assessment)];
  }
  const rated = assessment.ratings.flatMap(({ competency, level, quotes, because }): CardNote[] => [{
    level,
    tone: level === null ? "line" : level >= STRONG_FROM ? "leaf" : "lamp",
    text: [
      strong(`${COMPETENCY_LABELS[competency]}. `),
      plain(level === null ? `Not enough evidence. ${because}` : because),
    ],
    beside: first(quotes),
  }]).sort((a, b) => order(a.beside) - order(b.beside));
  const missing = assessment.missing.filter((item) =>
    !assessment.points.some(({ text }) => repeats(item, text))
  );
  return [
    ...rated,
    ...assessment.good.length > 0
      ? [wholeNote([strong("Good: "), plain(sentences(assessment.good))], "leaf")]
      : [],
    ...missing.length > 0 ? [wholeNote([strong("Missing: "), plain(sentences(missing))], "lamp")] : [],
    ...starNote(assessment),
    ...hintNote(card),
    ...engineNote(assessment),
  ];
}

/** What is underlined in one answer. Where quotes overlap the first one keeps the words. */
export function markingsOf(assessment: Assessment | null, sequence: number | null): Marking[] {
  if (assessment === null || sequence === null) return [];
  return assessment.ratings.flatMap(({ level, quotes }) =>
    level === null
      ? []
      : quotes.filter((quote) => quote.sequence === sequence).map(({ start, end }): Marking => ({
        start,
        end,
        kind: level >= STRONG_FROM ? "leaf" : "lamp",
      }))
  ).sort((a, b) => a.start - b.start);
}

/** Whether a note says again what the list of points under the card says. */
function repeats(item: string, point: string): boolean {
  return item.toLowerCase().includes(point.toLowerCase().replace(/[.。।]$/u, ""));
}

function wholeNote(text: Span[], tone: CardNote["tone"] = "line"): CardNote {
  return { level: null, tone, text, beside: null };
}

function withoutAssessment(card: ReportCard): Span[] {
  const given = card.exchanges.some(({ answer }) => answer !== null);
  if (card.phase === "your-questions") return [plain("Heard, not scored: this part was yours.")];
  return [plain(given ? "This answer was not judged. It is not counted." : "No answer. It is not counted.")];
}

function starNote(assessment: Assessment): CardNote[] {
  if (assessment.star === null) return [];
  const names: StarPart[] = ["situation", "task", "action", "result"];
  const found = names.filter((part) => assessment.star?.[part]);
  const absent = names.filter((part) => !assessment.star?.[part]);
  const text = [
    ...(found.length > 0 ? [`${capitalised(listed(found))} found.`] : []),
    ...(absent.length > 0 ? [`${capitalised(listed(absent))} not found.`] : []),
  ].join(" ");
  return [wholeNote([strong("The story: "), plain(text)])];
}

function hintNote({ hints }: ReportCard): CardNote[] {
  if (hints.length === 0) return [];
  const text = hints.map((hint) => `“${hint.text}”`).join(" ");
  return [wholeNote([strong(hints.length === 1 ? "Hint taken: " : "Hints taken: "), plain(text)])];
}

function engineNote(assessment: Assessment): CardNote[] {
  if (!assessment.fallback) return [];
  return [wholeNote([plain("Judged by the rules: the model did not answer in time.")])];
}

function first(quotes: readonly Quote[]): Quote | null {
  return quotes.reduce<Quote | null>(
    (best, next) => best === null || order(next) < order(best) ? next : best,
    null,
  );
}

/** Position in the whole exchange; an answer has at most 10,000 characters. */
function order(quote: Quote | null): number {
  return quote === null ? Infinity : quote.sequence * 1e6 + quote.start;
}

function sentences(items: readonly string[]): string {
  return items.map((item) => /[.?!…。！？।؟۔]$/u.test(item.trim()) ? item.trim() : `${item.trim()}.`).join(
    " ",
  );
}
