/** Cuts a text so that it has no more than so many tokens, at a paragraph where that is possible. */
import type { TokenCounter } from "../platform/model/count-tokens.ts";
import { cutAtParagraph } from "../platform/fetch/web-pages.ts";

/** Each round cuts to what the last count promises; three are enough for any text that is not all of one sort. */
const MOST_ROUNDS = 8;
/** A little less than promised, so that one round mostly suffices. */
const MARGIN = 0.95;

/** The text itself when it fits. */
export async function trimToTokens(text: string, limitTokens: number, tokens: TokenCounter): Promise<string> {
  if (limitTokens <= 0) return "";
  let trimmed = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const count = await tokens.count(trimmed);
    if (count <= limitTokens) return trimmed;
    trimmed = cutAtParagraph(trimmed, Math.floor(trimmed.length * limitTokens / count * MARGIN));
  }
  return "";
}
