/** What models cost, in US dollars per million tokens and per thousand searches, as published by their providers. */

export interface Price {
  /** Start of the model's id, compared without case. */
  model: string;
  inputPerMillion: number;
  outputPerMillion: number;
  /** Per thousand prompts that were grounded with a search, beyond the free allowance. */
  searchesPerThousand: number;
  source: string;
}

/** When the table was made; prices change, so a cost is an estimate. */
export const PRICES_AS_OF = "2026-11-20";

export const PRICES: readonly Price[] = [
  {
    model: "openai/gpt-oss-120b",
    inputPerMillion: 0.15,
    outputPerMillion: 0.60,
    searchesPerThousand: 0,
    source: "https://console.groq.com/docs/models",
  },
  {
    model: "openai/gpt-oss-20b",
    inputPerMillion: 0.075,
    outputPerMillion: 0.30,
    searchesPerThousand: 0,
    source: "https://console.groq.com/docs/models",
  },
  {
    model: "llama-3.3-70b-versatile",
    inputPerMillion: 0.59,
    outputPerMillion: 0.79,
    searchesPerThousand: 0,
    source: "https://console.groq.com/docs/models",
  },
  {
    model: "llama-3.1-8b-instant",
    inputPerMillion: 0.05,
    outputPerMillion: 0.08,
    searchesPerThousand: 0,
    source: "https://console.groq.com/docs/models",
  },
  {
    model: "gemini-2.5-flash-lite",
    inputPerMillion: 0.10,
    outputPerMillion: 0.40,
    searchesPerThousand: 35,
    source: "https://ai.google.dev/gemini-api/docs/pricing",
  },
  {
    model: "gemini-2.5-flash",
    inputPerMillion: 0.30,
    outputPerMillion: 2.50,
    searchesPerThousand: 35,
    source: "https://ai.google.dev/gemini-api/docs/pricing",
  },
  {
    model: "gemini-2.5-pro",
    inputPerMillion: 1.25,
    outputPerMillion: 10,
    searchesPerThousand: 35,
    source: "https://ai.google.dev/gemini-api/docs/pricing",
  },
];
