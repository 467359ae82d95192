/** Counts the tokens of a text as a model would: exactly where its tokenizer is known, else on the safe side. */

export interface TokenCounter {
  /** False where the model's own tokenizer is not at hand and the count is an estimate that is rather too high. */
  readonly exact: boolean;
  count(text: string): Promise<number>;
}

/**
 * Llama 3 cuts text into 128,000 different tokens, gpt-oss into 200,000: its counts are higher, by little for English
 * and by more for other languages and code. A fifth more covers what was compared; an estimate that is too high only
 * splits a batch too early.
 */
const UNKNOWN_TOKENIZER_FACTOR = 1.2;

/** A tokenizer's time grows with the square of an unbroken run of letters; text is cut into such pieces first. */
const LONGEST_RUN_CHARACTERS = 200;
const RUN = new RegExp(`\\S{${LONGEST_RUN_CHARACTERS}}`, "gu");

/** Text of others may hold the marks that structure a chat; here they are letters like any other. */
const AS_TEXT = { disallowedSpecial: new Set<string>() };

export function tokenCounterFor(model: string): TokenCounter {
  const exact = /(^|\/)gpt-oss\b/i.test(model);
  return {
    exact,
    async count(text) {
      // Two megabytes of tables, loaded when they are needed for the first time.
      const { countTokens } = await import("gpt-tokenizer/encoding/o200k_harmony");
      const tokens = countTokens(text.replace(RUN, (run) => `${run} `), AS_TEXT);
      return exact ? tokens : Math.ceil(tokens * UNKNOWN_TOKENIZER_FACTOR);
    },
  };
}
