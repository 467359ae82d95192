/** A finished interview of an invented person, and the parts to build others from. */
import type { InterviewView, TranscriptTurn } from "../../server/interviews/interviews.ts";
import type { Assessment, Quote } from "../../server/judging/judging.ts";
import type { Question } from "../../server/question-bank/question-bank.ts";

/** The words and where they stand in the answer. @throws when they are not in it, as a real judge would void them */
export function quoteOf(answer: { sequence: number; text: string }, words: string): Quote {
  const start = answer.text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the answer.`);
  return { sequence: answer.sequence, start, end: start + words.length, text: words };
}

export function sampleQuestion(
  question: Partial<Question> & Pick<Question, "id" | "text" | "skill">,
): Question {
  return {
    competencies: ["problem-solving"],
    kind: "past-behaviour",
    level: 5,
    points: [],
    reference:
      "A good answer names the situation in a sentence, the decision that was yours, what you compared before you " +
      "took it, and what changed afterwards, with a figure.",
    weakAnswersMiss: "They describe the team's plan and leave out the act and the result.",
    hints: ["Think of one day.", "What did you decide?"],
    ...question,
  };
}

export function sampleAssessment(assessment: Partial<Assessment>): Assessment {
  return {
    engine: "rules",
    engineVersion: "1.4.0",
    rubricVersion: "2.1",
    fallback: false,
    gate: { class: "substantive", because: "It answers what was asked." },
    ratings: [],
    score: null,
    confidence: 0.8,
    good: [],
    missing: [],
    improved: null,
    points: [],
    star: null,
    ...assessment,
  };
}

/** A turn whose answer has sequence `10 * index + 4`, its follow-up's answer `10 * index + 7`. */
export function sampleTurn(
  index: number,
  turn: Partial<TranscriptTurn> & {
    question: Question;
    said?: string;
    followUp?: [asked: string, said: string | null];
  },
): TranscriptTurn {
  const at = new Date(Date.UTC(2026, 10, 20, 9, index * 4));
  const { said, followUp, ...rest } = turn;
  return {
    index,
    phase: "behaviour",
    askedSequence: 10 * index + 2,
    difficulty: 5,
    difficultyAfter: 6,
    engine: "rules",
    fallback: false,
    answer: said === undefined ? null : { sequence: 10 * index + 4, text: said, skipped: false, at },
    probes: followUp
      ? [{
        aim: "result",
        text: followUp[0],
        because: "A result was not named.",
        sequence: 10 * index + 5,
        answer: followUp[1] === null
          ? null
          : { sequence: 10 * index + 7, text: followUp[1], skipped: false, at },
      }]
      : [],
    clarifications: [],
    hints: [],
    assessment: null,
    ...rest,
  };
}

export function sampleView(view: Partial<InterviewView> = {}): InterviewView {
  return {
    id: "3f6c1a52-8d0e-4b67-9a41-0c5e7f2b9d13",
    state: "finished",
    mode: "mixed",
    jobRole: "Backend engineer",
    questionIndex: 5,
    totalQuestions: 6,
    difficulty: 6,
    elapsedSeconds: 1_563,
    completed: true,
    assessment: false,
    startedAt: new Date("2026-11-20T09:00:00Z"),
    finishedAt: new Date("2026-11-20T09:26:03Z"),
    sequence: 61,
    overallScore: null,
    company: "Fernbrook Freight",
    persona: "neutral",
    resumeId: "b0b3c7de-6a0c-4c52-8a3b-7f1f2f5a9e11",
    candidateName: "Imre Solvang",
    welcome: "Good morning.",
    engine: "rules",
    phases: ["opening", "role", "systems", "behaviour", "your-questions"],
    asking: null,
    turns: sampleTurns(),
    draft: "",
    ...view,
  };
}

function sampleTurns(): TranscriptTurn[] {
  const migration = {
    sequence: 4,
    text:
      "At my last job the ledger lived in one table with forty million rows and the nightly run took too long. I was " +
      "asked to move it. First I traced where the time went, then I read the query plan, and only then I chose a " +
      "covering index, tested on a copy with 40 million rows. We switched on a Sunday.",
  };
  const checked = {
    sequence: 7,
    text:
      "I wrote a job that compared the sum of every account, old against new, each night for two weeks. Some accounts " +
      "were off at first. I found that the rounding differed, and we fixed it before the first row moved.",
  };
  const index = {
    sequence: 14,
    text:
      "An index keeps the values in order, so the database can find a row without reading the whole table. It makes " +
      "writing slower because every insert has to change the index too. I would not index a column that has only two " +
      "values.",
  };
  const disagreement = {
    sequence: 24,
    text:
      "My colleague Dario wanted to rewrite the importer and I did not. I asked him to write down the three cases " +
      "that broke most. We found that two of them came from one bad supplier file. I proposed to validate the file " +
      "first and he agreed. After that the pager was quiet.",
  };
  const queue = {
    sequence: 34,
    text: "I would use a queue so that it scales better, and probably some caching. It is usually fine.",
  };
  return [
    sampleTurn(0, {
      phase: "opening",
      difficulty: 5,
      difficultyAfter: 6,
      question: sampleQuestion({
        id: "ownership-004",
        skill: "Data migration",
        text:
          "Your resume names a ledger migration. What was your part in it, and how did you know that it was right?",
        competencies: ["ownership", "problem-solving"],
      }),
      said: migration.text,
      followUp: ["What did you check before the first row moved?", checked.text],
      assessment: sampleAssessment({
        score: 8,
        ratings: [
          {
            competency: "ownership",
            level: 4,
            quotes: [quoteOf(checked, "I wrote a job that compared the sum of every account")],
            because: "An act of yours, chosen by you, with a method that can fail.",
          },
          {
            competency: "problem-solving",
            level: 4,
            quotes: [quoteOf(migration, "First I traced where the time went, then I read the query plan")],
            because: "Steps in order, each one a reason for the next.",
          },
          {
            competency: "technical-accuracy",
            level: 4,
            quotes: [quoteOf(migration, "a covering index, tested on a copy with 40 million rows")],
            because: "Used correctly and tried at full size.",
          },
        ],
        good: ["An act that is yours", "A check that could have failed"],
        missing: ["How many accounts were off, and by how much", "How long the nightly run took afterwards"],
        improved:
          "The nightly run over forty million rows took too long. I traced it, read the plan, chose a covering index " +
          "and tried it on a full copy. For two weeks my job compared every account each night; the differences came " +
          "from rounding, and we fixed them before the first row moved.",
        star: {
          situation: quoteOf(migration, "the ledger lived in one table with forty million rows"),
          action: quoteOf(checked, "I wrote a job that compared the sum of every account"),
          result: quoteOf(checked, "we fixed it before the first row moved"),
        },
      }),
    }),
    sampleTurn(1, {
      phase: "role",
      difficulty: 6,
      difficultyAfter: 6,
      question: sampleQuestion({
        id: "postgresql-007",
        skill: "PostgreSQL",
        kind: "knowledge",
        text: "What does an index cost, and when would you leave one out?",
        competencies: ["technical-accuracy", "depth-of-knowledge"],
        reference:
          "An index trades space and slower writes for faster reads. Each insert and most updates change it, it has " +
          "to be kept in memory to help, and the planner ignores it where a condition matches a large part of the " +
          "table. Leave it out on small tables, on columns with few distinct values, and where writes dominate.",
        source: {
          title: "PostgreSQL documentation: Indexes",
          url: "https://www.postgresql.org/docs/current/indexes.html",
        },
      }),
      said: index.text,
      assessment: sampleAssessment({
        score: 7,
        ratings: [
          {
            competency: "technical-accuracy",
            level: 4,
            quotes: [quoteOf(index, "every insert has to change the index too")],
            because: "Correct, with the price named.",
          },
          {
            competency: "depth-of-knowledge",
            level: 3,
            quotes: [quoteOf(index, "I would not index a column that has only two values")],
            because: "One limit, without the reason behind it.",
          },
        ],
        good: ["Both sides of the trade"],
        missing: ["Why the planner leaves an index aside", "What it takes in memory"],
        points: [
          {
            pointId: "write-cost",
            text: "Each write has to change the index as well.",
            covered: "yes",
            quote: quoteOf(index, "every insert has to change the index too"),
          },
          {
            pointId: "selectivity",
            text: "The planner ignores an index where a condition matches much of the table.",
            covered: "partly",
            quote: null,
          },
          {
            pointId: "memory",
            text: "An index takes space and helps only while it is in memory.",
            covered: "no",
            quote: null,
          },
        ],
      }),
    }),
    sampleTurn(2, {
      phase: "behaviour",
      difficulty: 6,
      difficultyAfter: 6,
      question: sampleQuestion({
        id: "conflict-002",
        skill: "Handling conflict",
        text: "Tell me about a disagreement with a colleague over a technical decision. What did you do?",
        competencies: ["collaboration", "communication-clarity"],
      }),
      said: disagreement.text,
      assessment: sampleAssessment({
        score: 8,
        ratings: [
          {
            competency: "collaboration",
            level: 4,
            quotes: [quoteOf(disagreement, "I asked him to write down the three cases that broke most")],
            because: "A disagreement handled by looking at cases together.",
          },
          {
            competency: "communication-clarity",
            level: 3,
            quotes: [quoteOf(disagreement, "I proposed to validate the file first and he agreed")],
            because: "In order, and it answers what was asked.",
          },
        ],
        good: ["Another person acts in the story"],
        missing: ["How often the pager rang before and after"],
        improved: null,
        star: {
          situation: quoteOf(disagreement, "My colleague Dario wanted to rewrite the importer and I did not"),
          action: quoteOf(disagreement, "I proposed to validate the file first"),
          result: quoteOf(disagreement, "After that the pager was quiet"),
        },
      }),
    }),
    sampleTurn(3, {
      phase: "systems",
      difficulty: 6,
      difficultyAfter: 5,
      question: sampleQuestion({
        id: "system-design-011",
        skill: "System design",
        kind: "system-design",
        text:
          "Shipments report their position every ten seconds. How would you take in a hundred thousand of them?",
        competencies: ["depth-of-knowledge", "problem-solving"],
      }),
      said: queue.text,
      followUp: ["What would decide how large the queue has to be?", null],
      assessment: sampleAssessment({
        score: 3,
        ratings: [
          {
            competency: "depth-of-knowledge",
            level: 2,
            quotes: [quoteOf(queue, "I would use a queue so that it scales better")],
            because: "A name without how it behaves.",
          },
          { competency: "problem-solving", level: null, quotes: [], because: "No steps were given." },
        ],
        missing: ["The rate in messages per second", "What happens when the readers fall behind"],
        points: [
          {
            pointId: "rate",
            text: "Ten thousand messages a second follow from the numbers.",
            covered: "no",
            quote: null,
          },
          {
            pointId: "back-pressure",
            text: "A queue needs a limit and a plan for when it is reached.",
            covered: "no",
            quote: null,
          },
        ],
      }),
    }),
    sampleTurn(4, {
      phase: "role",
      difficulty: 5,
      difficultyAfter: 5,
      question: sampleQuestion({
        id: "kubernetes-003",
        skill: "Kubernetes",
        kind: "knowledge",
        text: "What happens to requests while a deployment rolls from one version to the next?",
      }),
      answer: { sequence: 44, text: "", skipped: true, at: new Date("2026-11-20T09:20:00Z") },
      assessment: sampleAssessment({ gate: { class: "skip", because: "You skipped this question." } }),
    }),
    sampleTurn(5, {
      phase: "your-questions",
      difficulty: 5,
      difficultyAfter: null,
      question: sampleQuestion({
        id: "your-questions-001",
        skill: "Your questions",
        kind: "motivation",
        text: "What would you like to ask about the work or the team?",
      }),
      said: "Who is on call, and how often does the phone ring at night?",
    }),
  ];
}
