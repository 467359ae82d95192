/** Reads graded answers (Mohler 2011, SemEval-2013 task 7) from CSV files. */
import type { Question } from "../../server/question-bank/question-bank.ts";

/** Rows of a CSV text with quoted fields, without the header; each row keyed by the header's names. */
export function parseCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  const endRow = () => {
    rows.push([...row, field]);
    row = [];
    field = "";
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[at + 1] === '"') {
        field += '"';
        at++;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ",") {
      row.push(field);
      field = "";
    } else if (character === "\n") endRow();
    else if (character !== "\r") field += character;
  }
  if (field !== "" || row.length > 0) endRow();
  const [header = [], ...body] = rows;
  return body.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""])));
}

export interface GradedAnswer {
  /** Answers to one question are never split between fitting and measuring. */
  questionId: string;
  question: string;
  references: string[];
  answer: string;
  /** Mohler: mean of two graders, 0–5. SemEval: 1 for correct, 0 for incorrect. */
  truth: number;
  /** Mohler: both graders. */
  graders?: [number, number];
  /** SemEval: beetle or sciEntsBank. */
  corpus?: string;
}

/** @throws Deno.errors.NotFound */
export function readMohler(path: string | URL): GradedAnswer[] {
  return parseCsv(Deno.readTextFileSync(path)).map((row) => ({
    questionId: row.id ?? "",
    question: row.question ?? "",
    references: [row.desired_answer ?? ""],
    answer: row.student_answer ?? "",
    truth: Number(row.score_avg),
    graders: [Number(row.score_me), Number(row.score_other)],
  }));
}

/** @throws Deno.errors.NotFound */
export function readSemEval(path: string | URL): GradedAnswer[] {
  return parseCsv(Deno.readTextFileSync(path)).filter((row) => row.way === "2way").map((row) => ({
    questionId: `${row.corpus}/${row.question_id}`,
    question: row.question ?? "",
    references: (row.references ?? "").split("|||").map((reference) => reference.trim()).filter((r) =>
      r !== ""
    ),
    answer: row.answer ?? "",
    truth: row.label === "correct" ? 1 : 0,
    corpus: row.corpus ?? "",
  }));
}

const questions = new Map<string, Question>();

/** The question of a graded answer as the judge wants it: without rubric points; one object a question. */
export function asQuestion(graded: GradedAnswer): Question {
  const known = questions.get(graded.questionId);
  if (known) return known;
  const question: Question = {
    id: "graded-001",
    skill: "",
    competencies: ["technical-accuracy"],
    kind: "knowledge",
    level: 3,
    text: graded.question,
    points: [],
    reference: graded.references.join(". "),
    weakAnswersMiss: "",
    hints: [],
  };
  questions.set(graded.questionId, question);
  return question;
}
