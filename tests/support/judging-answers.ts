/** A strong, an average and a weak answer to each test question. */
import type { Question } from "../../server/question-bank/question-bank.ts";
import {
  CONFLICT_QUESTION,
  INDEX_QUESTION,
  OWNERSHIP_QUESTION,
  SITUATION_QUESTION,
  STACK_QUESTION,
} from "./judging-questions.ts";

export interface AnswerSet {
  question: Question;
  strong: string;
  average: string;
  weak: string;
}

export const ANSWER_SETS: readonly AnswerSet[] = [
  {
    question: INDEX_QUESTION,
    strong:
      "An index is a separate sorted structure, in PostgreSQL a B-tree, with pointers to the rows. Because it is balanced, a lookup goes down a few pages instead of scanning the whole table. For example, we had an orders table with two million rows, and finding one customer went from 900 ms to 4 ms. The trade-off is that every insert and update gets slower, since the tree must be updated, too, and it takes space. I would not use one on a small table or on a column with few distinct values, where most rows match and the planner scans anyway.",
    average:
      "An index keeps the values sorted in a tree so the database can find a row without reading the whole table. It takes some extra space.",
    weak: "An index is a thing on a table that makes the query faster.",
  },
  {
    question: STACK_QUESTION,
    strong:
      "I would use a stack. First I push every opening bracket; then, when a bracket closes, I pop the top and check that it is of the same kind, because the last opened one must close first. If the stack is empty at a closing bracket, or not empty at the end, the text is not balanced. A counter instead of a stack only works for one kind of bracket. It is O(n) in time, and in the worst case O(n) in space, for example with a million opening brackets.",
    average: "I use a stack, push the opening brackets and pop on the closing ones. It takes linear time.",
    weak: "I would count the brackets somehow in a list and compare them.",
  },
  {
    question: CONFLICT_QUESTION,
    strong:
      "Last year in my team a colleague, Jonas, wanted to rewrite our billing service and I disagreed, because the release was three weeks away. I asked him what worried him most and listened: there were no tests. I proposed a trial of two days in which we wrote tests first, and then we decided by the number of failures. We found four faults, and I fixed two of them with him. In the end we released on time and errors fell by 30 percent. I learned to ask for the fear behind a proposal, and since then the team decides such questions by a short trial.",
    average:
      "A colleague wanted to use another tool for our reports. I talked to him and explained my view, and we agreed to keep the old one. It worked in the end.",
    weak: "We sometimes have different opinions in the team but usually communication and teamwork solve it.",
  },
  {
    question: OWNERSHIP_QUESTION,
    strong:
      "In spring 2023 our nightly import failed twice a week and support copied rows by hand. Nobody owned it, so I decided to take it on. First I measured where it failed and compared two ways out: a full rewrite or a retry. I chose the retry because it was ready in two days. Then I wrote it, added an alert and monitored it in case the queue grew. Failures fell from eight a month to zero and support saved four hours a week. I learned to look at the log before I guess, and I documented it in a runbook that other teams use now.",
    average:
      "The printer in our office was always broken. I called the service company and fixed the driver. After that it worked again.",
    weak: "I am responsible for quality and I always try to solve problems when I see them.",
  },
  {
    question: SITUATION_QUESTION,
    strong:
      "First I would reproduce the fault and find out how many customers are affected, because that decides everything. Then I would tell the release manager with one example. I would compare the options: delay the release, switch the function off with a feature flag, or ship with a workaround; if data could be lost, I would insist on stopping. I would also call the customer and say when they hear from us, and prepare a rollback in case we missed something.",
    average: "I would tell my manager and we would delay the release until the fault is fixed.",
    weak: "That is a difficult situation and communication is important there.",
  },
];

/** Text that has nothing to do with any of the questions. */
export const IRRELEVANT: readonly string[] = [
  "Last summer I went to Rome with my sister. We ate pizza every day because it was cheap, and I lost 20 euros at the beach.",
  "The moon causes the tides, and the ocean rises twice a day. In 1969 two men walked on it for the first time.",
  "For pancakes you take 200 grams of flour, two eggs and some milk. First you mix it, then you wait, and in the end you fry it.",
  "My favourite film is about a dragon and a princess. For example, in the second part the knight decided to leave the castle.",
  "Elephants live in groups. They communicate with each other over many kilometres, and a calf learns from its mother.",
];
