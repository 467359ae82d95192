/** Each rule of the question checker, with the smallest change to a sound question that breaks it. */
import { strict as assert } from "node:assert";
import {
  checkQuestions,
  type FindingRule,
  INDISTINCT_FROM,
  LEVEL_BALANCE,
} from "../../../server/question-bank/check-questions.ts";
import {
  NEAR_DUPLICATE_FROM,
  questionSimilarity,
} from "../../../server/question-bank/question-similarity.ts";
import type { Question } from "../../../server/question-bank/question.ts";

const REFERENCE =
  "Sourdough rises because wild yeast eats sugar and gives off carbon dioxide, which the gluten " +
  "network traps. Lactic bacteria make acid, so the loaf tastes sour and keeps longer. I feed the starter twice " +
  "before baking, until it doubles within a few hours, since a sleepy starter gives a flat loaf. Then comes a " +
  "long cool proof in the refrigerator: flavour grows while the gas stays in. A hot oven with steam lets the " +
  "crust stretch before it sets, and I let the bread cool before cutting.";

const SOUND: Question = {
  id: "baking-001",
  skill: "Baking",
  competencies: ["technical-accuracy"],
  kind: "past-behaviour",
  level: 5,
  text: "What makes sourdough bread rise without baker's leaven?",
  points: [
    {
      id: "wild-yeast",
      text: "Wild yeast eats sugar and gives off gas.",
      signs: [["yeast"], ["gas", "carbon dioxide"]],
      followUp: "Which living things are at work in the dough?",
    },
    {
      id: "gluten",
      text: "The gluten network traps the bubbles.",
      signs: [["gluten"]],
      followUp: "What keeps the bubbles from escaping?",
    },
    {
      id: "acid",
      text: "Bacteria make acid, which gives the taste.",
      signs: [["acid", "lactic"]],
      followUp: "Where does the taste come from?",
    },
  ],
  reference: REFERENCE,
  weakAnswersMiss: "They speak of time and heat but not of what lives in the dough.",
  hints: ["Something in there is alive.", "What would happen to bubbles in plain water?"],
  source: { title: "A page about bread", url: "https://example.org/bread" },
};

const KNOWLEDGE: Question = { ...SOUND, kind: "knowledge" };

/** The rules that were broken, without the ones about whole skills unless asked for. */
function broken(questions: readonly unknown[], { balance = false } = {}): FindingRule[] {
  return checkQuestions(questions).map(({ rule }) => rule).filter((rule) =>
    balance || rule !== "level-balance"
  );
}

function withPoint(question: Question, change: Partial<Question["points"][number]>): Question {
  const [first, ...rest] = question.points;
  assert(first);
  return { ...question, points: [{ ...first, ...change }, ...rest] };
}

Deno.test("a sound question has no findings", () => {
  assert.deepEqual(broken([SOUND]), []);
  assert.deepEqual(broken([KNOWLEDGE]), []);
});

Deno.test("missing and malformed parts are named with their path", () => {
  const { reference: _, ...without } = SOUND;
  const findings = checkQuestions([without, { ...SOUND, level: 11 }, null, "text"]);
  assert(findings.every(({ rule }) => rule === "schema"));
  assert(findings.some(({ where, message }) => where === "baking-001" && message.startsWith("reference:")));
  assert(findings.some(({ message }) => message.startsWith("level:")));
  assert(findings.some(({ where }) => where === "question 3"));
  assert(findings.some(({ where }) => where === "question 4"));
});

Deno.test("each part of a question is missed when it is not there", () => {
  const { source: _, ...needed } = SOUND;
  for (const part of Object.keys(needed)) {
    const findings = checkQuestions([{ ...SOUND, [part]: undefined }]);
    assert(findings.some(({ rule, message }) => rule === "schema" && message.startsWith(`${part}:`)), part);
  }
  for (const part of ["id", "text", "signs", "followUp"]) {
    assert.deepEqual(broken([withPoint(SOUND, { [part]: undefined })]), ["schema"], part);
  }
  assert.deepEqual(broken([{ ...SOUND, points: SOUND.points.slice(0, 2) }]), ["schema"]);
  assert.deepEqual(broken([{ ...SOUND, hints: SOUND.hints.slice(0, 1) }]), ["schema"]);
});

Deno.test("a knowledge question without a source is refused, a story needs none", () => {
  assert.deepEqual(broken([{ ...KNOWLEDGE, source: undefined }]), ["missing-source"]);
  assert.deepEqual(broken([{ ...SOUND, source: undefined }]), []);
});

Deno.test("the same id twice is refused", () => {
  const other = { ...SOUND, text: "Which tools do you need to lay paving stones in a garden?" };
  assert.deepEqual(broken([SOUND, other]), ["duplicate-id"]);
});

Deno.test("the same point twice is refused", () => {
  assert.deepEqual(broken([withPoint(SOUND, { id: "gluten" })]), ["duplicate-point"]);
});

Deno.test("a reworded question is a near-duplicate, another question about the same subject is not", () => {
  const reworded = {
    ...SOUND,
    id: "baking-002",
    text: "Without baker's leaven, what makes a sourdough bread rise?",
  };
  const different = { ...SOUND, id: "baking-003", text: "How do you know that a loaf of bread is done?" };
  assert.deepEqual(broken([SOUND, reworded]), ["near-duplicate"]);
  assert.deepEqual(broken([SOUND, different]), []);
});

Deno.test("the near-duplicate threshold separates rewordings from different questions", () => {
  const rewordings = [
    ["What is a closure in JavaScript?", "Can you explain what a closure in JavaScript is?"],
    ["Why does PostgreSQL need VACUUM?", "What is VACUUM in PostgreSQL needed for?"],
    [
      "Why is the average a poor measure of response time?",
      "Why is the mean a poor way to measure response times?",
    ],
    ["How does a stack differ from a queue?", "What is the difference between a queue and a stack?"],
    ["What is SQL injection?", "Explain SQL injection."],
    ["What is a race condition?", "Describe what a race condition is."],
    [
      "When would you choose a tuple over a list in Python?",
      "In Python, when is a tuple a better choice than a list?",
    ],
    [
      "Why does React want a key on each element of a list?",
      "Why do list elements in React need a key?",
    ],
    ["What does RAII mean in C++?", "Explain the meaning of RAII in C++."],
  ] as const;
  const different = [
    ["What does RAII mean in C++?", "What does moving an object mean in C++?"],
    ["What is SQL injection?", "What is a race condition?"],
    ["How do WHERE and HAVING differ in a SQL query?", "How does a stack differ from a queue?"],
    [
      "What is the difference between an inner join and a left join in SQL?",
      "What is the difference between a pointer and a reference in C++?",
    ],
  ] as const;
  for (const [a, b] of rewordings) assert(questionSimilarity(a, b) >= NEAR_DUPLICATE_FROM, `${a} / ${b}`);
  for (const [a, b] of different) assert(questionSimilarity(a, b) < NEAR_DUPLICATE_FROM, `${a} / ${b}`);
});

Deno.test("signs that repeating the question would show are refused", () => {
  const text = "Why does wild yeast that gives off gas make sourdough bread rise?";
  assert.deepEqual(broken([{ ...SOUND, text }]), ["answer-in-question"]);
  const half = "Why does wild yeast make sourdough bread rise?";
  assert.deepEqual(broken([{ ...SOUND, text: half }]), [], "one group of two is not the whole point");
});

Deno.test("other forms of a word give an answer away as well", () => {
  const question = withPoint(SOUND, { signs: [["trap"]] });
  assert.deepEqual(broken([{ ...question, text: "How does the dough keep the bubbles trapped inside?" }]), [
    "answer-in-question",
  ]);
});

Deno.test("a follow-up that gives its own or another point away is refused", () => {
  assert.deepEqual(broken([withPoint(SOUND, { followUp: "Is it the yeast that makes the gas?" })]), [
    "answer-in-follow-up",
  ]);
  assert.deepEqual(broken([withPoint(SOUND, { followUp: "What lives between the gluten strands?" })]), [
    "answer-in-follow-up",
  ]);
});

Deno.test("a hint that is the answer is refused", () => {
  assert.deepEqual(
    broken([{ ...SOUND, hints: ["Something is alive.", "Think of gluten and what it does."] }]),
    [
      "answer-in-hint",
    ],
  );
});

Deno.test("a knowledge reference has to show every point", () => {
  const question = withPoint(KNOWLEDGE, { signs: [["baking powder"]] });
  assert.deepEqual(broken([question]), ["reference-misses-point"]);
  assert.deepEqual(
    broken([withPoint(SOUND, { signs: [["baking powder"]] })]),
    [],
    "a story is told in own words",
  );
});

Deno.test("a reference of the wrong length is refused", () => {
  assert.deepEqual(broken([{ ...SOUND, reference: REFERENCE.slice(0, 200) }]), ["reference-length"]);
  assert.deepEqual(broken([{ ...SOUND, reference: `${REFERENCE} ${REFERENCE}` }]), ["reference-length"]);
});

Deno.test("two question marks are refused everywhere, a hung-on question in knowledge only", () => {
  const twoMarks = "What makes sourdough rise? Does it need leaven?";
  const hungOn = "What makes sourdough rise, and how would you bake it?";
  assert.deepEqual(broken([{ ...SOUND, text: twoMarks }]), ["double-question"]);
  assert.deepEqual(broken([{ ...KNOWLEDGE, text: hungOn }]), ["double-question"]);
  assert.deepEqual(broken([{ ...SOUND, text: hungOn }]), []);
  assert.deepEqual(broken([withPoint(SOUND, { followUp: "What lives in there? Which of them matter?" })]), [
    "double-question",
  ]);
});

/** Knowledge questions at these levels, different enough from one another. */
function atLevels(levels: readonly number[], skill = "Baking"): Question[] {
  const texts = [
    "Which oven do you prefer?",
    "How is rye flour milled?",
    "What does salted butter change?",
    "When do you stop kneading?",
    "Why is steam let in early?",
    "Who invented the proofing basket?",
  ];
  return levels.map((level, index) => ({
    ...KNOWLEDGE,
    skill,
    id: `${skill.toLowerCase()}-${String(index + 1).padStart(3, "0")}`,
    level,
    text: texts[index] ?? "",
  }));
}

Deno.test("a technical skill needs enough questions, easy, middle and hard", () => {
  assert.deepEqual(broken(atLevels([2, 3, 5, 6, 8, 9]), { balance: true }), []);
  const tooFew = atLevels([2, 5, 9]);
  assert(tooFew.length < LEVEL_BALANCE.least);
  assert.deepEqual(broken(tooFew, { balance: true }), ["level-balance"]);
  assert.deepEqual(
    broken(atLevels([4, 5, 6, 7, 8, 9]), { balance: true }),
    ["level-balance"],
    "nothing easy",
  );
  assert.deepEqual(
    broken(atLevels([2, 3, 4, 5, 6, 7]), { balance: true }),
    ["level-balance"],
    "nothing hard",
  );
  assert.deepEqual(broken(atLevels([2, 2, 3, 8, 9, 9]), { balance: true }), ["level-balance"], "no middle");
  assert.deepEqual(
    broken(atLevels([2, 5, 5, 5, 5, 9]), { balance: true }),
    ["level-balance"],
    "one level rules",
  );
});

Deno.test("signs that fit the answers of many other skills are refused", () => {
  const others = Array.from({ length: 30 }, (_, index) => ({
    ...KNOWLEDGE,
    id: `gardening-${String(index + 1).padStart(3, "0")}`,
    skill: "Gardening",
  }));
  const rules = checkQuestions([KNOWLEDGE, ...others]);
  assert(INDISTINCT_FROM <= 1);
  assert(rules.some(({ rule, where }) => rule === "indistinct-signs" && where === "baking-001"));
  const alone = checkQuestions([KNOWLEDGE, ...others.slice(0, 5)]);
  assert(!alone.some(({ rule }) => rule === "indistinct-signs"), "a handful of references proves nothing");
});
