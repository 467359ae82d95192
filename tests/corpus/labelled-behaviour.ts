/** Reads the labelled answers about behaviour, motives and situations, and looks up the question each one answers. */
import { OPENERS } from "../../server/interviews/opening.ts";
import type { Level } from "../../server/judging/assessment.ts";
import { createQuestionBank } from "../../server/question-bank/built-in.ts";
import { COMPETENCIES, type Competency, type Question } from "../../server/question-bank/question-bank.ts";

export interface LabelledAnswer {
  /** `held-out` was not looked at while the rules were written. */
  set: "tuned" | "held-out";
  question: Question;
  answer: string;
  /** By the anchors of the rubric; given before any engine had judged the answer. */
  levels: Partial<Record<Competency, Level>>;
}

const FILE = new URL("../fixtures/behaviour-answers.tsv", import.meta.url);
const LEVELS = [1, 2, 3, 4, 5] as const;

function readLevels(text: string): LabelledAnswer["levels"] {
  const levels: LabelledAnswer["levels"] = {};
  for (const pair of text.split(" ")) {
    const [name, digit] = pair.split("=");
    const competency = COMPETENCIES.find((known) => known === name);
    const level = LEVELS.find((known) => String(known) === digit);
    if (!competency || !level) throw new Error(`A label cannot be read: ${pair}`);
    levels[competency] = level;
  }
  return levels;
}

/** @throws Error when a label or a question id cannot be read */
export function readBehaviour(path: string | URL = FILE): LabelledAnswer[] {
  const bank = createQuestionBank();
  const [, ...lines] = Deno.readTextFileSync(path).trimEnd().split("\n");
  return lines.map((line) => {
    const [set, id = "", levels = "", answer = ""] = line.split("\t");
    const question = bank.get(id) ?? OPENERS.find((opener) => opener.id === id);
    if (!question) throw new Error(`No question has the id ${id}`);
    return { set: set === "held-out" ? "held-out" : "tuned", question, answer, levels: readLevels(levels) };
  });
}
