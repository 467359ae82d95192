/** The shape of a question in a set: one of the bank's shape, with why it is asked, its source and who wrote it. */
import type { Engine } from "../judging/judging.ts";
import type { Question } from "../question-bank/question-bank.ts";

/** A page that a question rests on, or where to read more. */
export interface SetSource {
  /** `http:` or `https:`. */
  url: string;
  title: string;
  /** Words that stand verbatim in the page; null when the page is only for further reading. */
  quote: string | null;
}

/**
 * What a question rests on. `source`: words of a page. `concept`: the skill alone. `own-work`: a line of the
 * candidate's resume, quoted. `bank`: the built-in bank. `imported`: somebody's spreadsheet.
 */
export type QuestionBasis = "source" | "concept" | "own-work" | "bank" | "imported";

export interface SetQuestion extends Omit<Question, "id" | "source"> {
  /** Unique within its set and stable; changes neither when the question is edited nor when others go. */
  id: string;
  /** One or two sentences for the interviewer: what in the resume or the role makes it worth asking. */
  why: string;
  basis: QuestionBasis;
  source: SetSource | null;
  /** Who wrote it: `rules` for the bank, the templates and spreadsheets. */
  engine: Engine;
  /** Id of the bank's question that it is, word for word; null when it is not, or was edited. */
  bankId: string | null;
  /** True once its owner changed it. */
  edited: boolean;
}

/** What an owner may change; what is left out stays. */
export interface QuestionChange {
  text?: string;
  level?: number;
  why?: string;
  reference?: string;
  /** The rubric as sentences, one thing that a good answer says each; three to seven. */
  points?: readonly string[];
}

/** A row of somebody's spreadsheet, already matched to names. */
export interface ImportedQuestion {
  text: string;
  skill?: string;
  kind?: Question["kind"];
  /** 1 to 10. */
  level?: number;
  points?: readonly string[];
  reference?: string;
  why?: string;
  source?: { url: string; title?: string };
  /** Row of the sheet, counted from 1 with the heading: errors name it. */
  row?: number;
}
