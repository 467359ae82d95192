/** What is taken of a page into a prompt: its beginning, without lines that speak to a machine. Pure. */
import { cutAtParagraph } from "../platform/fetch/web-pages.ts";

/** About three thousand tokens: enough for the substance of one page, and three skills fit into one request. */
export const SOURCE_LIMIT_CHARACTERS = 12_000;

/** Words that documentation does not use unless it speaks to whoever reads it for somebody else. */
const SPEAKS_TO_A_MACHINE =
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:previous|prior|above|earlier|all|any|your)\b.{0,30}\b(?:instruction|prompt|rule|direction|message)|\byou are (?:now )?(?:an? )?(?:ai|assistant|language model|chatbot|gpt)\b|\b(?:system|developer) prompt\b|\bas an ai\b|\bnew instructions?\s*:|\b(?:respond|reply|answer|output) (?:only )?with\b.{0,40}\b(?:json|the following|exactly)\b/i;

/** Whole paragraphs that give orders are left out: the fence holds without it, but why tempt anyone. */
export function sourceText(text: string): string {
  const paragraphs = text.split("\n\n").filter((paragraph) => !SPEAKS_TO_A_MACHINE.test(paragraph));
  return cutAtParagraph(paragraphs.join("\n\n"), SOURCE_LIMIT_CHARACTERS);
}

const SHORTEST_QUOTE_WORDS = 4;
const LONGEST_QUOTE_CHARACTERS = 400;

/** The quote as it stands in the source, or null: only white space may differ. */
export function verbatim(quote: string, source: string): string | null {
  const wanted = plain(quote).replace(/^["“'‘]+|["”'’.…]+$/g, "").trim();
  if (wanted.split(" ").length < SHORTEST_QUOTE_WORDS || wanted.length > LONGEST_QUOTE_CHARACTERS) {
    return null;
  }
  return plain(source).includes(wanted) ? wanted : null;
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
