/** How a follow-up is worded by the rules: neutral, one thing at a time, never twice the same in an interview. */
import type { GateClass } from "../judging/judging.ts";
import type { Question } from "../question-bank/question-bank.ts";
import type { ProbeAim } from "./interview-events.ts";
import type { FoldedInterview, Turn } from "./interview-state.ts";
import type { ProbeNeed } from "./probing.ts";
import { isRepeatedFollowUp, normalise } from "./repetition.ts";
import { seededOrder } from "./seeded.ts";
import { quotable } from "./quotable.ts";

type WordedAim = Exclude<ProbeAim, `point:${string}`>;

const PLAIN: Record<WordedAim, readonly string[]> = {
  "own-action": [
    "Which part of that did you do yourself?",
    "What did you do in person, and what did others do?",
    "Take me through your own steps. What came first?",
    "If I had watched you that day, what would I have seen you do?",
    "What was decided or done by you alone?",
  ],
  result: [
    "How did it end?",
    "What had changed when you were done?",
    "How could you tell whether it had worked?",
    "What came of it, as far as you could measure or see?",
    "And afterwards: what was different from before?",
  ],
  situation: [
    "When and where was that? Please take one particular occasion.",
    "Could you take one occasion and set the scene for me?",
    "What was going on at that time that made it necessary?",
    "Who was involved, and what was at stake?",
    "Which occasion do you have in mind? Start with where you were.",
  ],
  reasoning: [
    "Why did you do it that way?",
    "What else did you consider, and why did you not choose it?",
    "What led you to that decision?",
    "Which reasons spoke for it at that moment?",
    "What would have had to be different for you to decide otherwise?",
  ],
  reflection: [
    "Looking back, what would you do differently?",
    "What do you do differently since then?",
    "What did you take with you from that?",
    "If it happened again tomorrow, where would you start?",
    "What surprised you about it?",
  ],
  "full-sentence": [
    "Could you say that in a full sentence?",
    "I did not understand that. Could you put it in your own words?",
    "Could you say it once more, as you would to a colleague?",
    "I could not follow that. What would you answer in one or two sentences?",
    "That did not reach me as an answer. Would you try it again in plain words?",
    "I am not sure what you wanted to say. How would you put it to somebody new to the subject?",
    "Would you start again, with the first thing that comes to your mind about the question?",
    "I could not make sense of that. Which words would you choose if you said it aloud?",
    "Let us take one more try at this one: what is your answer, in short?",
    "I lost the thread there. Could you begin with the main point?",
    "Could you answer that as you would write it to a friend who asked?",
  ],
};

const IN_ENGLISH: readonly string[] = [
  "I can only follow English here. Could you say that in English?",
  "Could you put that into English for me?",
  "I would need that in English. Simple words are fine.",
  "Would you say it again in English, however briefly?",
];

/** For an answer in which nothing happened yet: "I am quick." */
const NOTHING_TOLD: readonly string[] = [
  "Could you take one occasion, and tell me what you did in it?",
  "What would be an example of that? What was your part in it?",
  "When did that show last, and what did you do?",
];
/** Up to this many words, without a word of the past, nothing was told. */
const NOTHING_TOLD_WORDS = 14;
const TOLD =
  /\b(?:\p{L}{3,}ed|was|were|had|did|went|got|made|took|told|gave|said|came|built|wrote|found|ran|led|left|sold|held|kept)\b/iu;

/** For what was understood and was about something else. */
const BACK_TO_IT: readonly string[] = [
  "I think that was about something else. What would you say to the question itself?",
  "Let me bring you back to what I asked. Where would you begin?",
  "That went another way than my question. Could you come back to it?",
  "I was asking about something else there. What is your answer to that, in short?",
  "How does that connect to what I asked?",
];

/** For the question said back. */
const SAID_BACK: readonly string[] = [
  "Those were the words of the question. What would you answer to it?",
  "I heard the question there. What comes to your mind first?",
  "And your own answer to it, in a sentence or two?",
];

/** What is said after something that was no answer, by the kind of it. */
const OF_CLASS: Partial<Record<GateClass, readonly string[]>> = {
  "other-language": IN_ENGLISH,
  "off-topic": BACK_TO_IT,
  echo: SAID_BACK,
};

/** Other words where nothing has happened yet, or where a view is asked for instead of an event. */
const OF_KIND: Partial<Record<Question["kind"], Partial<Record<WordedAim, readonly string[]>>>> = {
  situational: {
    "own-action": [
      "What exactly would you do first?",
      "Which steps would you take yourself, in which order?",
      "Who would you talk to, and what would you say?",
    ],
    result: [
      "How would you notice that it worked?",
      "What should be different once you are done?",
      "By what would you measure it?",
    ],
    reasoning: [
      "Why that way rather than another?",
      "Which risk do you see in it, and how would you meet it?",
      "What would make you change your plan?",
    ],
  },
  motivation: {
    situation: [
      "Could you give me an example of that from your own experience?",
      "When did you notice that about yourself?",
      "What would that look like on an ordinary working day?",
    ],
    reasoning: [
      "What are your reasons for that?",
      "Why does that matter to you?",
      "What would be missing for you without it?",
    ],
  },
};

const QUOTING: Partial<Record<WordedAim, readonly ((words: string) => string)[]>> = {
  "own-action": [
    (words) => `You say “${words}”. Which part of that was yours?`,
    (words) => `You say “${words}”. What did you do there yourself?`,
  ],
  result: [
    (words) => `You say “${words}”. What came of it?`,
    (words) => `You say “${words}”. How did that turn out?`,
  ],
  situation: [
    (words) => `You say “${words}”. When was that, and where?`,
    (words) => `You say “${words}”. What was the situation around it?`,
  ],
  reasoning: [
    (words) => `You say “${words}”. What was the reason for that?`,
    (words) => `You say “${words}”. Why that and not something else?`,
  ],
};

function phrasings(aim: WordedAim, turn: Turn, seed: string): string[] {
  const given = turn.parts.at(-1)?.given;
  const ofClass = aim === "full-sentence" && given?.gate ? OF_CLASS[given.gate.class] : undefined;
  const toldNothing = aim === "own-action" && turn.question.kind === "past-behaviour" && given != null &&
    given.text.split(/\s+/).length <= NOTHING_TOLD_WORDS && !TOLD.test(given.text);
  const ofKind = ofClass ?? (toldNothing ? NOTHING_TOLD : undefined) ?? OF_KIND[turn.question.kind]?.[aim];
  const plain = seededOrder(ofKind ?? PLAIN[aim], String, seed);
  const words = turn.question.kind === "past-behaviour" && given ? quotable(given.text, aim) : null;
  const quoting = words
    ? seededOrder(QUOTING[aim] ?? [], (make) => make(""), seed).map((make) => make(words))
    : [];
  return [...quoting, ...plain, ...(ofKind ? PLAIN[aim] : [])];
}

/** The words of a follow-up, the same for the same interview and place; no phrase comes twice while others are left. */
export function wordProbe(need: ProbeNeed, turn: Turn, state: FoldedInterview, interviewId: string): string {
  if (need.text && !turn.parts.some(({ text }) => isRepeatedFollowUp(text, need.text ?? ""))) {
    return need.text;
  }
  const aim: WordedAim = need.aim.startsWith("point:") ? "reasoning" : need.aim as WordedAim;
  const said = new Set(state.turns.flatMap(({ parts }) => parts.map(({ text }) => normalise(text))));
  const options = phrasings(aim, turn, `${interviewId}:${turn.index}:${turn.parts.length}`);
  return options.find((text) => !said.has(normalise(text))) ?? options[0] ?? PLAIN[aim][0] ?? "";
}
