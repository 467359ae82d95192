/** Questions about what a candidate did with a skill: around a line of the resume, or without one. */
import type { Question } from "../../question-bank/question-bank.ts";
import { anyOf, type Template } from "./template.ts";

const POINTS: Question["points"] = [
  {
    id: "problem",
    text: "Says what the problem was and why it had to be solved then.",
    signs: anyOf(
      "because, problem, needed, goal, customers, users, slow, failing, manual, deadline, " +
        "at the time, complained, requirement",
    ),
    followUp: "What had made that necessary?",
  },
  {
    id: "own-part",
    text: "Separates what the candidate did in person from what the others did.",
    signs: anyOf(
      "i built, i wrote, i designed, i decided, i set up, i changed, i proposed, i led, " +
        "i started, i moved, i measured, i chose, i found, i introduced, my part, my own",
    ),
    followUp: "Which of those steps were yours?",
  },
  {
    id: "decision",
    text: "Names a decision about [skill] with its reason and with what was given up for it.",
    signs: anyOf(
      "instead, rather than, trade-off, alternative, considered, option, chose, downside, " +
        "at the cost, so that",
    ),
    followUp: "Which decision in it could have gone the other way?",
  },
  {
    id: "result",
    text: "Ends with a result that somebody else could check.",
    signs: anyOf(
      "percent, per cent, reduced, increased, from, faster, saved, dropped, since then, still, " +
        "measured, in the end, result",
    ),
    followUp: "How did it end, and who noticed?",
  },
];

const REFERENCE =
  "A good answer stays with one piece of work. It says in two sentences where it was and what was wrong or missing, " +
  "then what the person did alone and what others did. It explains one decision about [skill] with the reason that " +
  "counted and what it cost: time, money, complexity, a feature left out. It ends with a result that could be looked " +
  "up, such as a figure before and after, and with one thing that would be done differently today. It never hides in " +
  "“we”, and it can go one level deeper wherever the interviewer asks.";

const FRAME = {
  kind: "past-behaviour",
  competencies: ["ownership", "depth-of-knowledge"],
  points: POINTS,
  reference: REFERENCE,
  weakAnswersMiss: "They describe the project or the tool and leave open who decided what, and how it ended.",
  hints: ["Think of one week of that work.", "What would have happened without you?"],
} satisfies Partial<Template>;

/** Need a line of the resume. */
export const AROUND_LINE: readonly Template[] = [
  {
    ...FRAME,
    id: "own-line-hardest",
    levels: [3, 10],
    text:
      "Your resume says[place]: [line]. As far as [skill] goes, which part of that was hardest to get right, and what did you do about it?",
  },
  {
    ...FRAME,
    id: "own-line-decision",
    levels: [4, 10],
    text:
      "You write[place]: [line]. In that work with [skill], which decision was yours, and what spoke against it?",
  },
  {
    ...FRAME,
    id: "own-line-proof",
    levels: [1, 10],
    text:
      "One line of your resume[place] reads: [line]. What was your own part in the [skill] side of it, and how could you tell that it worked?",
  },
  {
    ...FRAME,
    id: "own-line-again",
    levels: [5, 10],
    text:
      "About this line of your resume[place]: [line]. If you had to do it again today, what would you do differently as far as [skill] goes?",
  },
];

/** Need nothing but the skill. */
export const WITHOUT_LINE: readonly Template[] = [
  {
    ...FRAME,
    id: "own-work-mattered",
    levels: [3, 10],
    text:
      "Tell me about the piece of work in which your knowledge of [skill] changed the outcome. What would somebody without it have done?",
  },
  {
    ...FRAME,
    id: "own-work-learned-twice",
    levels: [2, 9],
    text:
      "Which part of [skill] did you have to learn a second time, and how did you notice that you had got it wrong?",
  },
  {
    ...FRAME,
    id: "own-work-changed-mind",
    levels: [5, 10],
    text:
      "When did you last change your mind about something in [skill]? Tell me what happened before and after.",
  },
  {
    ...FRAME,
    id: "own-work-advised",
    levels: [4, 10],
    text:
      "Describe a moment when others turned to you because of [skill]. What did they expect, and how did it end?",
  },
  {
    ...FRAME,
    id: "own-work-under-time",
    levels: [3, 9],
    text:
      "Think of the shortest deadline you ever had in work with [skill]. What did you leave out, and who agreed to that?",
  },
  {
    ...FRAME,
    id: "own-work-torn",
    levels: [4, 9],
    text:
      "Tell me about a decision at work in which [skill] pulled one way and time or money the other. How did you settle it?",
  },
  {
    ...FRAME,
    id: "own-work-went-wrong",
    tool: true,
    levels: [2, 10],
    text:
      "Tell me about a time when something you had done with [skill] did not turn out as you expected. What did you do, step by step?",
  },
  {
    ...FRAME,
    id: "own-work-limit",
    tool: true,
    levels: [5, 10],
    text:
      "Tell me about a time when [skill] turned out to be the wrong choice, or nearly was. How did you notice, and what came of it?",
  },
  {
    ...FRAME,
    id: "own-work-first",
    tool: true,
    levels: [1, 4],
    text:
      "What is the first thing you did with [skill] that somebody else relied on? Tell me how you went about it.",
  },
];
