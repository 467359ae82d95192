/** The shape of a question template, and how one becomes a question of a skill. */
import type { Question } from "../../question-bank/question-bank.ts";
import { withoutGivenAway } from "../given-away.ts";
import type { SetQuestion } from "../set-question.ts";

/** What a template's words may name; a template that needs what a skill lacks is not used for it. */
export interface TemplateWords {
  skill: string;
  /** A part of the skill that people get wrong: `vacuum`. */
  topic?: string;
  /** What else could have been taken: `MySQL`. */
  rival?: string;
  /** The candidate's own line, in quotation marks. */
  line?: string;
  /** Where it stands: ` at Acme`, ` in “Backend Engineer”`; empty when unknown. */
  place?: string;
}

/** `[skill]`, `[topic]`, `[rival]`, `[line]`, `[place]` are put in; everything else is said as it stands. */
export interface Template {
  /** Unique among all templates, kebab-case. */
  id: string;
  kind: Question["kind"];
  competencies: Question["competencies"];
  /** From the lowest to the highest level that it is worth asking at. */
  levels: readonly [number, number];
  /** What it is about in one word: not asked when the set already asks about that of the same skill. */
  subject?: string;
  /** True: only for what things are made with, not for fields of knowledge. */
  tool?: boolean;
  text: string;
  points: Question["points"];
  reference: string;
  weakAnswersMiss: string;
  hints: Question["hints"];
}

export type FilledTemplate = Pick<
  SetQuestion,
  "kind" | "competencies" | "text" | "points" | "reference" | "weakAnswersMiss" | "hints"
>;

/** The signs of a point that any one of these words shows, written as one line. */
export function anyOf(words: string): string[][] {
  return [words.split(", ")];
}

/** @returns null when the template names what `words` lack */
export function fillTemplate(template: Template, words: TemplateWords): FilledTemplate | null {
  const known: Record<string, string | undefined> = { ...words };
  let lacks = false;
  const fill = (text: string) =>
    text.replace(/\[(skill|topic|rival|line|place)\]/g, (_, name: string) => {
      const value = known[name];
      if (value === undefined) lacks = true;
      return value ?? "";
    });
  const text = fill(template.text);
  const hints = template.hints.map(fill);
  const points = template.points.map((point) => ({
    ...point,
    text: fill(point.text),
    followUp: fill(point.followUp),
  }));
  const filled: FilledTemplate = {
    kind: template.kind,
    competencies: template.competencies,
    text,
    points: withoutGivenAway(points, text, hints),
    reference: fill(template.reference),
    weakAnswersMiss: fill(template.weakAnswersMiss),
    hints,
  };
  return lacks ? null : filled;
}
