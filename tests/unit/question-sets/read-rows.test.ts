import { strict as assert } from "node:assert";
import { readRows } from "../../../server/question-sets/read-rows.ts";

Deno.test("columns are found by name, in any order, below a title, with accents and remarks", () => {
  const read = readRows([
    ["Interview questions 2026", "", "", ""],
    ["", "", "", ""],
    ["Difficulty (1–10)", "Topic", "Question *", "Owner"],
    ["4", "SQL", "How do you find a slow query?", "Ines"],
  ]);
  assert.deepEqual(read, {
    questions: [{ text: "How do you find a slow query?", row: 4, skill: "SQL", level: 4 }],
    problems: [],
    ignoredColumns: ["Owner"],
  });
});

const HEADINGS: readonly (readonly string[])[] = [
  ["Frage", "Schwierigkeit", "Musterantwort", "Kriterien"],
  ["Question", "Difficulté", "Réponse attendue", "Critères"],
  ["Pregunta", "Dificultad", "Respuesta esperada", "Criterios"],
  ["Pergunta", "Dificuldade", "Resposta esperada", "Critérios"],
  ["Domanda", "Difficoltà", "Risposta attesa", "Criteri"],
  ["प्रश्न", "कठिनाई", "उत्तर", "मानदंड"],
];
for (const headings of HEADINGS) {
  Deno.test(`headings are known: ${headings[0]}, ${headings[1]}`, () => {
    const read = readRows([headings, ["Why is that so?", "3", "Because of this.", "one; two"]]);
    assert.deepEqual(read?.ignoredColumns, []);
    assert.deepEqual(read?.questions, [{
      text: "Why is that so?",
      row: 2,
      level: 3,
      points: ["one", "two"],
      reference: "Because of this.",
    }]);
  });
}

Deno.test("a sheet of one column needs no heading", () => {
  const read = readRows([["", "What is a lease?"], [], ["", "How does a lease end?"]]);
  assert.deepEqual(read?.questions.map(({ text, row }) => [text, row]), [
    ["What is a lease?", 1],
    ["How does a lease end?", 3],
  ]);
});

Deno.test("a sheet without a column of questions is told from an empty one", () => {
  assert.equal(readRows([["Name", "Salary"], ["A", "1"]]), null);
  assert.deepEqual(readRows([["Question", "Level"]])?.questions, []);
});

Deno.test("levels are understood as numbers, on a scale, and in words", () => {
  const levels = ["1", "10", "3/5", "5 of 5", "Junior", "mid-level", "Senior", "Staff", "schwer", "fácil"];
  const read = readRows([["Question", "Level"], ...levels.map((level, at) => [`Question ${at}?`, level])]);
  assert.deepEqual(read?.questions.map(({ level }) => level), [1, 10, 6, 10, 3, 5, 7, 9, 7, 3]);
});

Deno.test("kinds are understood by the words that people use", () => {
  const kinds = ["Technical", "Behavioral", "System design", "Coding", "Case / scenario", "Culture fit"];
  const read = readRows([["Question", "Type"], ...kinds.map((kind, at) => [`Question ${at}?`, kind])]);
  assert.deepEqual(read?.questions.map(({ kind }) => kind), [
    "knowledge",
    "past-behaviour",
    "system-design",
    "coding-talk-through",
    "situational",
    "motivation",
  ]);
});

Deno.test("points come from lines, bullets, numbers and columns of their own", () => {
  const read = readRows([
    ["Question", "Criteria", "Point 1", "Point 2"],
    ["First?", "- names the lock\n- waits for it", "", ""],
    ["Second?", "1. opens 2. closes", "checks twice", "signs"],
  ]);
  assert.deepEqual(read?.questions.map(({ points }) => points), [
    ["names the lock", "waits for it"],
    ["opens", "closes", "checks twice", "signs"],
  ]);
});

Deno.test("what cannot be used is told by row, and the other rows are kept", () => {
  const read = readRows([
    ["Question", "Level", "Kind", "URL"],
    ["Fine?", "2", "technical", "https://example.org/"],
    ["", "2", "", ""],
    ["Level?", "eleven", "", ""],
    ["Too high?", "11", "", ""],
    ["Kind?", "", "riddle", ""],
    ["Link?", "", "", "javascript:alert(1)"],
    ["fine", "", "", ""],
    ["x".repeat(401), "", "", ""],
  ]);
  assert.deepEqual(read?.questions.map(({ row }) => row), [2]);
  assert.deepEqual(read?.problems.map(({ row }) => row), [3, 4, 5, 6, 7, 8, 9]);
  assert.match(read?.problems[5]?.message ?? "", /row 2/);
  for (const { message } of read?.problems ?? []) assert.match(message, /^[A-Z"].*\.$/);
});

Deno.test("more than a set holds is told, and the first ones are kept", () => {
  const rows = Array.from({ length: 305 }, (_, at) => [`Is number ${at} even?`]);
  const read = readRows([["Question"], ...rows]);
  assert.equal(read?.questions.length, 300);
  assert.equal(read?.problems.length, 5);
});
