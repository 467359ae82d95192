/** What a good answer to any question of a kind contains, and rubric points made from somebody's own sentences. */
import type { Question, QuestionKind, RubricPoint } from "../question-bank/question-bank.ts";
import { contentWords } from "./content-words.ts";
import { anyOf } from "./templates/template.ts";

export type Rubric = Pick<Question, "competencies" | "points" | "reference" | "weakAnswersMiss" | "hints">;

const KNOWLEDGE: Rubric = {
  competencies: ["technical-accuracy", "depth-of-knowledge"],
  points: [
    {
      id: "answers-it",
      text: "Answers what was asked in the first sentences, in its own words.",
      signs: anyOf("means, because, so that, is used, allows, the reason, difference, it does"),
      followUp: "What is the short answer?",
    },
    {
      id: "example",
      text: "Gives an example from work, with what was done and why.",
      signs: anyOf("for example, for instance, i used, i had, we had, in my, such as, once, at my"),
      followUp: "Where did you meet that yourself?",
    },
    {
      id: "limits",
      text: "Names a limit, a cost or a case in which it does not hold.",
      signs: anyOf(
        "unless, except, limit, cost, trade-off, downside, not always, depends, fails, " +
          "however",
      ),
      followUp: "When would that not be true?",
    },
  ],
  reference:
    "A good answer begins with the answer itself in plain words. It then shows that its speaker has used what is asked " +
    "about: one example with what was done and why. It names at least one limit, cost or exception, and says openly where " +
    "the speaker's knowledge ends. It does not list everything that is known about the subject.",
  weakAnswersMiss: "They repeat the terms of the question and give neither an example nor a limit.",
  hints: ["Where have you met it yourself?", "When would it not hold?"],
};

const STORY: Rubric = {
  competencies: ["ownership", "communication-clarity"],
  points: [
    {
      id: "situation",
      text: "Says briefly where and when it was and what was at stake.",
      signs: anyOf(
        "team, company, project, customer, when, because, problem, at the time, deadline, " +
          "needed",
      ),
      followUp: "What was the situation?",
    },
    {
      id: "own-action",
      text: "Says what the speaker did in person, step by step.",
      signs: anyOf(
        "i did, i asked, i built, i wrote, i decided, i talked, i set up, i proposed, " +
          "i began, i made, i took",
      ),
      followUp: "What was your own part?",
    },
    {
      id: "reason",
      text: "Gives the reason for doing it that way.",
      signs: anyOf(
        "because, instead, rather than, so that, chose, decided, option, alternative, " +
          "considered",
      ),
      followUp: "Why did you go about it that way?",
    },
    {
      id: "result",
      text: "Says how it ended and what was learned.",
      signs: anyOf(
        "result, in the end, percent, %, since then, learned, today, would, reduced, " +
          "improved, afterwards",
      ),
      followUp: "How did it end?",
    },
  ],
  reference:
    "A good answer tells of one occasion. It says in two sentences where that was and what was at stake, then what the " +
    "person did, step by step, with the reason for the choices that were made. It ends with a result that somebody else " +
    "could confirm, and with what the person would do differently today.",
  weakAnswersMiss: "They say what they generally do, or what “we” did, and leave the end open.",
  hints: ["Think of one particular occasion.", "What happened in the end?"],
};

const CASE: Rubric = {
  ...STORY,
  competencies: ["problem-solving", "communication-clarity"],
  points: [
    {
      id: "find-out",
      text: "Finds out what is the case before acting.",
      signs: anyOf("first, ask, find out, look, check, understand, measure, talk to, facts"),
      followUp: "What would you want to know first?",
    },
    {
      id: "steps",
      text: "Names the steps in an order that makes sense, the urgent ones first.",
      signs: anyOf("then, next, after that, first, finally, meanwhile, step, before"),
      followUp: "In which order would you go about it?",
    },
    {
      id: "weigh",
      text: "Weighs one way against another.",
      signs: anyOf(
        "instead, rather, unless, risk, trade-off, depends, alternatively, " +
          "on the other hand, cost",
      ),
      followUp: "What speaks against that way?",
    },
    {
      id: "check-result",
      text: "Says how to tell whether it worked.",
      signs: anyOf("measure, check, know, follow up, result, see whether, afterwards, confirm, review"),
      followUp: "How would you know that it worked?",
    },
  ],
  reference:
    "A good answer asks or says first what is not known and would change the decision. Then it goes through the steps in " +
    "order, what is urgent before what is thorough, and says who is told. It weighs at least one other way and says what " +
    "speaks against it. It ends with how one would see whether it worked and what would be changed so that it does not " +
    "happen again.",
  weakAnswersMiss: "They jump to one measure and neither ask anything nor say how they would check it.",
  hints: ["What would you want to know first?", "How would you see that it worked?"],
};

const WANT: Rubric = {
  ...STORY,
  competencies: ["communication-clarity"],
  points: [
    {
      id: "concrete",
      text: "Says something concrete that would not fit any employer or any job.",
      signs: anyOf(
        "because, for example, in particular, especially, this role, the team, your, " +
          "specific",
      ),
      followUp: "What in particular?",
    },
    {
      id: "from-experience",
      text: "Ties it to something that was lived through.",
      signs: anyOf("when i, i have, i had, in my, last, at my, experience, i noticed, i enjoyed"),
      followUp: "Where does that come from?",
    },
    {
      id: "honest",
      text: "Names a condition or a limit honestly.",
      signs: anyOf("not, less, would not, however, although, need, important to me, difficult, but"),
      followUp: "What would make it the wrong place for you?",
    },
  ],
  reference:
    "A good answer is short, concrete and true. It names one or two things that would not fit any other job, ties them to " +
    "something the person has lived through, and says honestly what is needed for it to work. It neither flatters nor lists " +
    "virtues, and it leaves room for a question back.",
  weakAnswersMiss: "They say what could be said to any employer.",
  hints: ["What would you miss elsewhere?", "When did you last enjoy work, and why?"],
};

export const GENERAL_RUBRIC: Record<QuestionKind, Rubric> = {
  knowledge: KNOWLEDGE,
  "coding-talk-through": KNOWLEDGE,
  "data-structures": KNOWLEDGE,
  "system-design": CASE,
  situational: CASE,
  "past-behaviour": STORY,
  motivation: WANT,
};

/** They ask on without giving anything away, whatever the point is. */
export const FOLLOW_UPS = [
  "What else belongs to it?",
  "How does that work in detail?",
  "What could go wrong there?",
  "How would you check that?",
  "What makes you sure of that?",
  "What would you do differently under pressure?",
  "What comes after that?",
];
const SHORTEST_POINT_CHARACTERS = 12;
const MOST_POINTS = 7;
const LONGEST_POINT_CHARACTERS = 300;
/** Words enough to find a point by; with fewer, one of them has to do. */
const WORDS_FOR_TWO_GROUPS = 4;

/**
 * Rubric points of plain sentences. An answer shows a point when it uses one of the words of its first half and one of
 * its second, so that a single word of the subject is not enough.
 */
export function pointsFromTexts(texts: readonly string[]): RubricPoint[] {
  const points: RubricPoint[] = [];
  for (const given of texts) {
    const text = given.replace(/[\s\p{Cc}]+/gu, " ").trim().slice(0, LONGEST_POINT_CHARACTERS).toWellFormed();
    const words = [...new Set(contentWords(text))].filter((word) => word.length >= 3);
    if (text.length < SHORTEST_POINT_CHARACTERS || words.length === 0 || points.length >= MOST_POINTS) {
      continue;
    }
    const half = Math.ceil(words.length / 2);
    points.push({
      id: `point-${points.length + 1}`,
      text,
      signs: words.length >= WORDS_FOR_TWO_GROUPS ? [words.slice(0, half), words.slice(half)] : [words],
      followUp: FOLLOW_UPS[points.length] ?? "What else belongs to it?",
    });
  }
  return points;
}
