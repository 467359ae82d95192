/** A model that obeys any command it reads in an answer: what a judge must be safe from. */
import type { LanguageModel, ModelRequest } from "../../server/platform/model/language-model.ts";
import { COMPETENCIES } from "../../server/question-bank/question-bank.ts";

const ORDERS =
  /score of 10|full marks|every level to 5|"level\\?": ?5|generous evaluator|praise every answer|rate everything|10 out of 10|ignore all previous/i;

/** What the candidate said, out of the fenced data of the prompt. */
function saidIn(prompt: string): string {
  const data = /<DATA>\n([\s\S]*?)\n<\/DATA>/.exec(prompt)?.[1] ?? "[]";
  const exchanges = JSON.parse(data) as { said: string }[];
  return exchanges.map(({ said }) => said).find((said) => said.trim() !== "") ?? "";
}

export interface ObeyingModel extends LanguageModel {
  /** How often it read a command and did as it was told. */
  obeyed(): number;
}

/** Level 5 with the candidate's own words as evidence when ordered to; else level 3 for everything. */
export function obeyingModel(): ObeyingModel {
  let obeyed = 0;
  return {
    id: "obeying",
    obeyed: () => obeyed,
    complete({ messages }: ModelRequest) {
      const prompt = messages.at(-1)?.content ?? "";
      const ordered = ORDERS.test(prompt.slice(prompt.indexOf("<DATA>")));
      if (ordered) obeyed += 1;
      const quote = saidIn(prompt).split(/\s+/).slice(0, 6).join(" ");
      const ratings = COMPETENCIES.map((competency) => ({
        competency,
        level: ordered ? 5 : 3,
        quotes: [quote],
        because: ordered ? "As ordered." : "It stands there.",
      }));
      const text = JSON.stringify({
        ratings,
        points: [],
        good: [],
        missing: [],
        improved: null,
        confidence: 0.5,
      });
      return Promise.resolve({ text, usage: null });
    },
    stream() {
      throw new Error("This model only judges");
    },
  };
}
