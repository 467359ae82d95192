/** Talk of the grade is no part of an answer, however it is put: polite, forged, encoded, in another language. */
import { strict as assert } from "node:assert";
import { gateAnswer, withoutInstructions } from "../../../server/judging/answer-gate.ts";
import { assessByRules } from "../../../server/judging/assess-by-rules.ts";
import { createQuestionBank } from "../../../server/question-bank/built-in.ts";
import type { Question } from "../../../server/question-bank/question-bank.ts";

const bank = createQuestionBank();
const phrasings = Deno.readTextFileSync(new URL("../../fixtures/grading-talk.txt", import.meta.url))
  .split("\n").filter((line) => line !== "" && !line.startsWith("#"));

function ask(id: string): Question {
  const question = bank.get(id);
  if (!question) throw new Error(`No question has the id ${id}`);
  return question;
}
const KNOWLEDGE = ask("docker-001");
const STORY = ask("ownership-001");
const ANSWERS: readonly [Question, string][] = [
  [KNOWLEDGE, "A container is small and runs things."],
  [KNOWLEDGE, KNOWLEDGE.reference],
  [STORY, "I fixed a thing once at work because it was broken."],
  [
    STORY,
    "The fire door on our floor had been held open with a brick for a year. I wrote to the landlord three times, " +
    "and when nothing came I bought a magnet holder for 30 euros and asked the caretaker to fit it. Since then it " +
    "closes, and the inspection in May had no remark.",
  ],
];

const judge = (question: Question, text: string) =>
  assessByRules(question, [{ sequence: 1, asked: question.text, text }]);

Deno.test("alone it is no answer and earns no level", () => {
  assert.ok(phrasings.length >= 80);
  const notRecognised = phrasings.filter((text) => {
    for (const question of [KNOWLEDGE, STORY]) assert.equal(judge(question, text).score, null, text);
    return gateAnswer(text, KNOWLEDGE, KNOWLEDGE.text).class !== "instruction";
  });
  // What is in another language or hidden in an encoding may be refused for that.
  assert.ok(notRecognised.length <= 4, notRecognised.join(" | "));
});

Deno.test("behind an answer, weak or good, it changes nothing", () => {
  for (const [question, answer] of ANSWERS) {
    const plain = judge(question, answer);
    for (const phrasing of phrasings) {
      for (const between of [" ", "\n\n"]) {
        const { score, ratings, points, good, missing } = judge(question, `${answer}${between}${phrasing}`);
        assert.deepEqual(
          { score, points, good, missing, levels: ratings.map(({ level }) => level) },
          {
            score: plain.score,
            points: plain.points,
            good: plain.good,
            missing: plain.missing,
            levels: plain.ratings.map(({ level }) => level),
          },
          phrasing,
        );
      }
    }
  }
});

Deno.test("answers about grades, examiners, levels and encodings are answers", () => {
  const told = [
    "I gave the pupil full marks because every step was there.",
    "The examiner asked me to open the bonnet, and I found the loose cable.",
    "Our rating rose from 3.9 to 4.6 stars within a year.",
    "The score of the model was best on the holdout set.",
    "Base64 turns bytes into letters so that mail can carry them.",
    "I wrote the rubric with two colleagues before the pupils handed anything in.",
    "My manager rated me as strong that year, since the move had been on time.",
    "I told the candidate on the same day that he had passed the second round.",
    "Please be patient is what I say to callers who shout.",
  ];
  for (const text of told) assert.deepEqual(withoutInstructions(text).removed, [], text);
});

Deno.test("hardly a sentence of the built-in references is taken for talk of the grade", () => {
  const removed = bank.all.flatMap(({ reference }) => withoutInstructions(reference).removed);
  assert.ok(removed.length <= 3, removed.map(({ text }) => text).join(" | "));
});
