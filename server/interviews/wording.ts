/** What the interviewer says besides the questions: greeting, clarification, farewell. Wording only, by persona. */
import type { Question } from "../question-bank/question-bank.ts";
import type { InterviewMode, Persona } from "./interview-events.ts";

export interface WelcomeFacts {
  persona: Persona;
  /** First name, when known. */
  name: string | null;
  mode: InterviewMode;
  jobRole: string | null;
  company: string | null;
  totalQuestions: number;
  assessment: boolean;
  probes: boolean;
}

const MODE_WORDS: Record<InterviewMode, { alone: string; kind: string }> = {
  technical: { alone: "a technical interview", kind: "technical interview" },
  hr: { alone: "an HR interview", kind: "HR interview" },
  behavioral: { alone: "a behavioural interview", kind: "behavioural interview" },
  mixed: { alone: "an interview", kind: "interview" },
};

/** About how long an answer with its follow-up takes to speak or write, in minutes. */
const MINUTES_PER_QUESTION = 4;

export function welcome(facts: WelcomeFacts): string {
  const { persona, name, jobRole, company, totalQuestions: total } = facts;
  const hello = {
    neutral: name ? `Hello ${name}.` : "Hello.",
    warm: name ? `Hello ${name}, good to have you here.` : "Hello, good to have you here.",
    demanding: name ? `Good day, ${name}. Let us use the time well.` : "Good day. Let us use the time well.",
  }[persona];
  const about = jobRole
    ? ` for the role “${jobRole}”${company ? ` at ${company}` : ""}`
    : company
    ? ` with ${company}`
    : "";
  const count = total === 1 ? "one question" : `${total} questions`;
  const what =
    `This is ${
      facts.assessment ? MODE_WORDS[facts.mode].alone : `a practice ${MODE_WORDS[facts.mode].kind}`
    }${about} ` +
    `with ${count}, ` +
    `about ${Math.max(5, total * MINUTES_PER_QUESTION)} minutes.`;
  const follow = facts.probes ? " I may follow up where something is missing; that costs you nothing." : "";
  const calm = {
    neutral: " You can skip a question, pause or end at any time.",
    warm: " Take your time. You can skip a question, pause or end whenever you like.",
    demanding:
      " Be specific: what you did, why, and what came of it. You can skip, pause or end at any time.",
  }[persona];
  return `${hello} ${what}${follow}${calm}`;
}

/** @param name first name, when known */
export function closing(
  facts: { persona: Persona; name: string | null; ownQuestions: boolean; early: boolean },
): string {
  const address = facts.name ? `, ${facts.name}` : "";
  const thanks = facts.persona === "warm"
    ? `Thank you for your time${address}; it was good to talk with you.`
    : `Thank you for your time${address}.`;
  // An honest word: there is no employer behind a practice interview who could answer.
  const own = facts.ownQuestions
    ? " I cannot speak for an employer, so keep your questions for the people who can; they have not been scored."
    : "";
  const next = facts.early
    ? " We stop here. What you answered is kept, and your report covers exactly that."
    : " That was the last question. Your report quotes what you said and shows what would change the most.";
  return thanks + own + next;
}

/** Says the standing question again; the words of the question stay as they are. */
export function sayAgain(asked: string, persona: Persona): string {
  return persona === "warm" ? `Of course. ${asked}` : `Once more: ${asked}`;
}

const IN_OTHER_WORDS: Record<Question["kind"], (skill: string) => string> = {
  knowledge: (skill) =>
    `I would like to hear what you know about this part of ${skill}: what it is, how it works, and what follows from it in practice.`,
  "past-behaviour": () =>
    "I am asking for one real occasion of yours: what was going on, what you did yourself, and how it ended. Work, studies or a project of your own all count.",
  situational: () => "Imagine you are in that situation: what would you do, in which order, and why?",
  "system-design": () =>
    "I would like you to think aloud: what has to be built, from which parts, how they work together, and where it could fail. State what you assume.",
  "data-structures": () =>
    "I would like you to think aloud: how would you hold the data, how would you go through it, and what does that cost in time and memory?",
  "coding-talk-through": () =>
    "No code is needed: tell me in words how you would go about it, step by step, and what you would watch out for.",
  motivation: () => "I would like to hear your own view and your reasons, as concretely as you can.",
};

/** The standing question in other words, without its answer; a follow-up is set into its context. */
export function sayOtherwise(question: Question, asked: string, isProbe: boolean): string {
  if (isProbe) {
    return `I am still with the question “${question.text}” There is one thing I would like to add to it: ${asked}`;
  }
  return IN_OTHER_WORDS[question.kind](question.skill);
}

/** Of an earlier answer so much is read out; the transcript shows the whole of it. */
const READ_OUT_CHARACTERS = 320;

function readOut(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length <= READ_OUT_CHARACTERS) return plain;
  const cut = plain.slice(0, READ_OUT_CHARACTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), READ_OUT_CHARACTERS - 40))} …`;
}

/** Shows the answer before this question: it can be looked at and stays as it was given. */
export function sayBack(
  before: { asked: string; answer: string; skipped: boolean },
  asked: string,
): string {
  const told = before.skipped ? "You skipped it." : `You said: “${readOut(before.answer)}”`;
  return `You can look back at any time; what you answered stays as you gave it. Before this I asked: “${before.asked}” ` +
    `${told} And now again: ${asked}`;
}

/** Said where somebody wants to go back from the very first question. */
export function nothingBefore(asked: string): string {
  return `This is where we began; there is no earlier answer yet. The question again: ${asked}`;
}

export function noHint(assessment: boolean): string {
  return assessment
    ? "In an assessment there are no hints, so that it is equal for all."
    : "That was every hint I have for this one.";
}
