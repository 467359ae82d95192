/** First questions: about the candidate's own work, quoted from the resume where there is one. */
import type { Question } from "../question-bank/question-bank.ts";
import type { Started } from "./interview-events.ts";
import { seededOrder, seededUnit } from "./seeded.ts";

/** Room for the sentence around the quote within the 400 characters of a question. */
const QUOTE_LIMIT_CHARACTERS = 180;
const SHORTEST_BULLET_WORDS = 5;

const POINTS: Question["points"] = [
  {
    id: "situation",
    part: "situation",
    text: "Says in a sentence or two where it was, when, and why it mattered.",
    signs: [[
      "team",
      "company",
      "project",
      "customer",
      "user",
      "client",
      "because",
      "needed",
      "problem",
      "goal",
      "at the time",
    ]],
    followUp: "What was the situation when that began?",
  },
  {
    id: "own-part",
    part: "action",
    text: "Names what the candidate did in person, apart from what the others did.",
    signs: [[
      "i built",
      "i wrote",
      "i led",
      "i designed",
      "i decided",
      "i made",
      "i set up",
      "i proposed",
      "i did",
      "my part",
      "my role",
      "i ran",
      "i changed",
      "i started",
      "i organised",
      "i analysed",
    ]],
    followUp: "Which part of that was your own work?",
  },
  {
    id: "reasons",
    text: "Gives a reason for the way that was chosen, against another that was possible.",
    signs: [[
      "because",
      "instead",
      "rather than",
      "chose",
      "decided",
      "option",
      "alternative",
      "trade-off",
      "considered",
      "so that",
    ]],
    followUp: "Why did you go about it that way?",
  },
  {
    id: "result",
    part: "result",
    text: "Ends with a result that can be checked: a number, a reaction, something that works since then.",
    signs: [[
      "result",
      "percent",
      "%",
      "reduced",
      "increased",
      "saved",
      "faster",
      "since then",
      "in the end",
      "launched",
      "shipped",
      "improved",
      "dropped",
      "grew",
      "feedback",
    ]],
    followUp: "What came of it in the end?",
  },
];

const FRAME = {
  competencies: ["ownership", "communication-clarity"] as Question["competencies"],
  kind: "past-behaviour" as const,
  level: 3,
  points: POINTS,
  reference:
    "A good answer takes one piece of work and stays with it. It says briefly where and when that was and what was " +
    "at stake, then what the person did with their own hands and head, with the choices they faced and why they " +
    "decided as they did. It keeps apart what was theirs and what was the team's. It ends with what came of it, " +
    "with a figure or something else that others could check, and perhaps with what they would do differently today.",
  weakAnswersMiss:
    "They retell a list of duties, say “we” throughout, or stop before saying what came of the work.",
  hints: [
    "Choose one piece of work and leave the others out.",
    "Where were you, what did you do yourself, how did it end?",
    "A figure helps: how many, how long, how often, before and after.",
  ],
};

function question(id: string, skill: string, text: string): Question {
  return { ...FRAME, id, skill, text };
}

const WITHOUT_RESUME: readonly string[] = [
  "Which piece of work from the last few years are you most content with, and what was your own part in it?",
  "Let us begin with something you know well: walk me through one project of yours from its start to its end.",
  "Pick one task that turned out harder than it looked. What made it hard, and how did you get through it?",
  "What have you built, organised or changed that is still in use today? How did it come about?",
  "Describe the last thing you finished that other people depended on. What did you have to do for it?",
  "Think of a week at work or in training that you remember well. What were you working on, and what came of it?",
  "Which problem did you take on although nobody had asked you to? What did you do about it?",
  "Tell me about the work that taught you the most so far. What did you do in it?",
  "If I asked a former colleague about your best contribution, which one would they name? Tell me how it happened.",
  "What is the most recent thing you improved, and how could one see that it had become better?",
  "Choose one result from your work that you can put a figure on. How did you get there?",
  "Which project would you show to somebody who wants to understand how you work, and why that one?",
];

/** Openers that need nothing to be known about the candidate. */
export const OPENERS: readonly Question[] = WITHOUT_RESUME.map((text, index) =>
  question(`opening-${String(index + 1).padStart(3, "0")}`, "Own work", text)
);

/** Of several sentences the one that tells most: with a figure where there is one, else the first of some length. */
function sentenceOf(text: string): string {
  const sentences = text.split(/(?<=[.;!?])\s+(?=\p{Lu})/u).filter((one) =>
    one.split(/\s+/).length >= SHORTEST_BULLET_WORDS
  );
  return sentences.find((one) => /\d/.test(one)) ?? sentences[0] ?? text;
}

/** Verbatim, trimmed to whole words; an ellipsis stands for what was left out. */
function quote(text: string): string {
  const whole = text.replace(/\s+/g, " ").trim();
  const plain = (whole.length <= QUOTE_LIMIT_CHARACTERS ? whole : sentenceOf(whole)).replace(/[.;,\s]+$/, "");
  if (plain.length <= QUOTE_LIMIT_CHARACTERS) return `“${plain}”`;
  const cut = plain.slice(0, QUOTE_LIMIT_CHARACTERS + 1);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(" "), 40)).replace(/[.;,\s]+$/, "")} …”`;
}

const AROUND_BULLET: readonly ((quoted: string) => string)[] = [
  (quoted) =>
    `Your resume says: ${quoted}. What did you do for that yourself, and how could you tell that it had worked?`,
  (quoted) =>
    `One line in your resume reads: ${quoted}. How did that come about, and what was your own part?`,
  (quoted) =>
    `I would like to hear more about this line of your resume: ${quoted}. Where did you begin, and what came of it?`,
  (quoted) =>
    `You write: ${quoted}. Take me through it: what was the problem, what did you do, and how did it end?`,
];

const CONTACT = /@|https?:|www\.|\+?\d[\d\s().-]{7,}\d/;

/** A bullet that tells of work, not of a skill list or an address. */
function tellsOfWork(bullet: string): boolean {
  const words = bullet.trim().split(/\s+/);
  return words.length >= SHORTEST_BULLET_WORDS && !CONTACT.test(bullet) &&
    (bullet.match(/,/g)?.length ?? 0) < words.length / 3 && /\p{L}{3}/u.test(bullet);
}

/** Figures first, as they give the most to talk about; what is equal is ordered by the seed. */
function bestBullets(bullets: readonly string[], seed: string): string[] {
  const usable = seededOrder(bullets.filter(tellsOfWork), (bullet) => bullet, seed);
  return [...usable.filter((bullet) => /\d/.test(bullet)), ...usable.filter((bullet) => !/\d/.test(bullet))];
}

/** Openings in the order in which they should be tried: from the resume, then those that need none. */
export function openings(facts: Started["resumeFacts"], seed: string): Question[] {
  const fromBullets = bestBullets(facts.bullets, seed).map((bullet, index) => {
    const around = AROUND_BULLET[Math.floor(seededUnit(seed, bullet) * AROUND_BULLET.length)];
    const number = String((index % 999) + 1).padStart(3, "0");
    return around ? question(`resume-${number}`, "Own work", around(quote(bullet))) : null;
  });
  const [title] = facts.titles;
  const [organisation] = facts.organisations;
  const fromTitle = title
    ? [question(
      "resume-title-001",
      "Own work",
      `Your resume names ${quote(title)}${organisation ? ` at ${organisation.slice(0, 80)}` : ""}. ` +
        "Which piece of work from that time shows best what you can do, and what was your own part in it?",
    )]
    : [];
  return [
    ...fromBullets.filter((made) => made !== null),
    ...fromTitle,
    ...seededOrder(OPENERS, (opener) => opener.id, seed),
  ];
}

/** The unscored last place: the candidate asks. It never reaches the judge. */
export const OWN_QUESTIONS: Question = {
  ...FRAME,
  id: "your-questions-001",
  skill: "Your questions",
  competencies: ["communication-clarity"],
  kind: "motivation",
  level: 1,
  text:
    "Now it is your turn: what would you like to ask about the role, the team or the work? This part is not scored.",
  reference:
    "Nothing here is scored. Good questions to ask an employer are those whose answer would change the decision: how " +
    "the first months look, how work is reviewed, what the team finds hard at the moment, how success is measured.",
  weakAnswersMiss: "Nothing: it is fine to have no questions.",
  hints: ["What would you need to know to decide?", "Ask about the first three months."],
};
