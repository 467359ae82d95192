/** Questions to judge answers to in tests: one or two of each way of answering. */
import type { Question } from "../../server/question-bank/question-bank.ts";

const point = (id: string, text: string, signs: string[][], followUp: string) => ({
  id,
  text,
  signs,
  followUp,
});

export const INDEX_QUESTION: Question = {
  id: "test-databases-001",
  skill: "Databases",
  competencies: ["technical-accuracy", "depth-of-knowledge", "communication-clarity"],
  kind: "knowledge",
  level: 4,
  text: "How does an index in a relational database make a query faster, and when would you leave it out?",
  points: [
    point(
      "sorted-tree",
      "An index keeps the keys sorted in a balanced tree, usually a B-tree.",
      [["b-tree", "btree", "balanced tree", "sorted", "ordered"]],
      "What does the structure behind an index look like?",
    ),
    point(
      "fewer-pages",
      "A lookup reads a few pages in logarithmic time instead of scanning the whole table.",
      [[
        "logarithmic",
        "log n",
        "few pages",
        "instead of scanning",
        "avoid full scan",
        "full table scan",
        "whole table",
      ]],
      "What does the database read with an index, and what without one?",
    ),
    point(
      "slower-writes",
      "Every index makes writes slower because it must be updated on insert, update and delete.",
      [["write", "insert", "update"], ["slow", "slower", "cost", "overhead", "updated"]],
      "What happens to the index when rows change?",
    ),
    point(
      "selectivity",
      "An index does not help when a condition matches most rows, so low selectivity is a reason to leave it out.",
      [["selectivity", "most rows", "few distinct values", "low cardinality", "small table"]],
      "For which columns is an index of little use?",
    ),
  ],
  reference:
    "An index is a separate structure, usually a B-tree, that keeps the indexed keys in sorted order with pointers to the rows. " +
    "A lookup walks down the tree and reads a few pages in logarithmic time instead of scanning the whole table, and a range can be read in order. " +
    "The price is space and slower writes, because every insert, update and delete must maintain it. " +
    "I leave it out on small tables and on columns with low selectivity, where a condition matches most rows and the planner scans anyway.",
  weakAnswersMiss:
    "That writes get slower, and that an index on a column with few distinct values is of no use.",
  hints: ["Think of the register at the end of a book.", "Think of what happens when a row is added."],
};

export const STACK_QUESTION: Question = {
  id: "test-structures-001",
  skill: "Data structures",
  competencies: ["technical-accuracy", "problem-solving"],
  kind: "data-structures",
  level: 3,
  text:
    "You must check whether the brackets in a long text are balanced. Which data structure do you use, and what does it cost?",
  points: [
    point("stack", "Use a stack: push each opening bracket, pop on a closing one.", [["stack", "lifo"], [
      "push",
      "pop",
    ]], "What do you keep while you read?"),
    point("match", "The popped bracket must match the closing one, else the text is unbalanced.", [[
      "match",
      "same kind",
      "fit",
      "correspond",
    ]], "What do you compare?"),
    point("empty", "At the end the stack must be empty, and it must not be empty when a bracket closes.", [[
      "empty",
    ]], "What do you check at the end?"),
    point(
      "linear",
      "It takes linear time and, in the worst case, linear space.",
      [["linear", "o(n)"]],
      "How does the time grow with the text?",
    ),
  ],
  reference:
    "I use a stack. I read the text once; each opening bracket is pushed, and each closing bracket pops the top, which must be of the same kind. " +
    "If the stack is empty when a bracket closes, or not empty at the end, the text is not balanced. This is linear in time, and in the worst case linear in space.",
  weakAnswersMiss: "The two empty cases, and that a counter is not enough with several kinds of brackets.",
  hints: ["Which bracket must close first?", "The last one opened."],
};

export const CONFLICT_QUESTION: Question = {
  id: "test-people-001",
  skill: "Handling conflict",
  competencies: ["collaboration", "ownership", "communication-clarity"],
  kind: "past-behaviour",
  level: 4,
  text: "Tell me about a time you disagreed with a colleague about how something should be done.",
  points: [
    point("issue", "Says what the disagreement was about and why it mattered.", [[
      "disagreed",
      "disagreement",
      "argued",
      "wanted",
      "insisted",
    ]], "What exactly did you see differently?"),
    point("listened", "Found out what the other side needed.", [[
      "asked",
      "listened",
      "understood",
      "concern",
    ]], "What was important to the other person?"),
    point("act", "Names an own act that moved it forward.", [[
      "proposed",
      "suggested",
      "built",
      "tested",
      "prototype",
      "compared",
      "trial",
    ]], "What did you do next?"),
    point("outcome", "Says what came of it for the work and for the relation.", [[
      "result",
      "agreed",
      "shipped",
      "reduced",
      "since then",
      "in the end",
    ]], "How did it end?"),
  ],
  reference:
    "On our payments team a colleague wanted to rewrite the export service and I wanted to repair it, with a release three weeks away. " +
    "I asked him what worried him most: it was the lack of tests. I proposed to spend two days on tests first and then decide by the number of failures. " +
    "We found four faults, fixed them in a week and released on time. He agreed that the rewrite could wait, and since then we decide such questions by a small trial.",
  weakAnswersMiss: "What the other person needed, and how it ended.",
  hints: ["Think of one person and one decision.", "How did it end?"],
};

export const OWNERSHIP_QUESTION: Question = {
  id: "test-people-002",
  skill: "Ownership",
  competencies: ["ownership", "problem-solving"],
  kind: "past-behaviour",
  level: 5,
  text: "Describe a problem that you noticed and solved although it was not your task.",
  points: [
    point("problem", "Says what the problem was and whom it hurt.", [[
      "problem",
      "failed",
      "error",
      "slow",
      "complained",
      "broken",
    ]], "Whom did it hurt?"),
    point("own-steps", "Names own steps in order.", [[
      "wrote",
      "built",
      "changed",
      "called",
      "measured",
      "fixed",
    ]], "What did you do first?"),
    point("result", "Gives a result that can be measured.", [[
      "percent",
      "from",
      "fell",
      "dropped",
      "saved",
      "hours",
    ]], "How did you know that it worked?"),
  ],
  reference:
    "Our nightly import failed twice a week and support copied rows by hand. I decided to look into it although it belonged to another team. " +
    "First I measured where it failed, then I wrote a retry for that step and an alert. Failures fell from eight a month to none and support saved four hours a week. " +
    "I documented it and handed it over to the platform team.",
  weakAnswersMiss: "A result with a number.",
  hints: ["Something that annoyed everyone.", "What did it save?"],
};

export const SITUATION_QUESTION: Question = {
  id: "test-people-003",
  skill: "Priorities",
  competencies: ["problem-solving", "ownership"],
  kind: "situational",
  level: 4,
  text: "A customer reports a serious fault an hour before your team wants to release. What would you do?",
  points: [
    point("size", "Finds out how bad it is and for whom.", [[
      "reproduce",
      "how many",
      "affected",
      "impact",
      "severity",
    ]], "What would you find out first?"),
    point(
      "inform",
      "Informs the people who must decide.",
      [["inform", "tell", "manager", "call"]],
      "Whom would you tell?",
    ),
    point("options", "Weighs stopping, delaying and releasing with a workaround.", [[
      "delay",
      "stop",
      "postpone",
      "workaround",
      "feature flag",
      "roll back",
    ]], "Which ways out do you see?"),
  ],
  reference:
    "I would reproduce the fault and find out how many customers are affected. I would tell the release manager at once with one example. " +
    "Then I would put the options side by side: delay, release without that function, or release with a workaround; if data could be lost I would insist on stopping. " +
    "I would call the customer myself and say when they hear from us again.",
  weakAnswersMiss: "Finding out the size of the fault before deciding.",
  hints: ["What do you not know yet?", "Who decides?"],
};

export const QUESTIONS: Readonly<Record<string, Question>> = {
  index: INDEX_QUESTION,
  stack: STACK_QUESTION,
  conflict: CONFLICT_QUESTION,
  ownership: OWNERSHIP_QUESTION,
  situation: SITUATION_QUESTION,
};
