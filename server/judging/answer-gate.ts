/** Recognises an answer before any score: only a substantive one is judged on its content. */
import type { Question } from "../question-bank/question-bank.ts";
import type { GateClass, GateResult } from "./assessment.ts";
import { foreignLanguage } from "./foreign-language.ts";
import { findNoise, isWordSalad } from "./gibberish.ts";
import { isInstruction } from "./instructions.ts";
import { isPastForm, relevantSentences, type SentenceTopic, topicOf } from "./relevance.ts";
import { rememberText } from "./remember-text.ts";
import { findRequest, type Request } from "./requests.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import { belongsTo, isTechnical, type Subject, subjectOf } from "./subject.ts";
import { COMMON_WORDS } from "./lexicon/stop-words.ts";
import { ACT_STEMS, WORK_STEMS } from "./lexicon/topic-words.ts";
import { contentTokens, type Token, tokenise } from "./words.ts";

/** Judging looks at this much of an answer at most; the interview refuses longer ones. */
const READ_LIMIT_CHARACTERS = 20_000;
/** An answer is only called off topic from this many content words on: short answers are given the benefit. */
const OFF_TOPIC_WORDS = 8;
const OFF_TOPIC_WORDS_AT_WORK = 10;
const OFF_TOPIC_WORDS_WITH_LEISURE = 3;
/**
 * A choir, a family or a kitchen may be where a story happened: what the speaker did there makes it one, while few of
 * its words are of leisure. Whether it is a story for this question is another matter (`theme.ts`).
 */
const ACTS_OF_A_STORY = 2;
const LEISURE_IN_A_STORY = 0.2;
const FACT_WORDS = 6;
/** By share, so that a text that was only added brings no answer to the subject. */
const FACT_SHARE = 0.2;
/**
 * Share of distinct words of the subject below which a longer technical answer is about something else. Of 528 real
 * student answers of twelve words and more 2% lie below .11; of stories told instead 60% do. An event of the past
 * has to show a little more, as it borrows words of the subject by chance ("I fixed", "a list").
 */
const DENSITY_FROM_WORDS = 12;
const DENSITY_OF_A_SENTENCE_FROM_WORDS = 7;
const DENSITY_FROM_DISTINCT = 6;
const OFF_TOPIC_DENSITY = 0.11;
const OFF_TOPIC_DENSITY_OF_A_STORY = 0.18;
const OFF_TOPIC_DENSITY_OF_A_SENTENCE = 0.15;
const SPEAKING_WORDS = 2;
const SPEAKING_SHARE = 0.34;
const NAMING_SHARE = 0.2;

const result = (gateClass: GateClass, because: string): GateResult => ({ class: gateClass, because });

const ECHOED = "The answer repeats the question without adding to it.";
const REQUESTS: Readonly<Record<Request, string>> = {
  "dont-know": "You said that you do not know this one.",
  skip: "You asked to skip this question.",
  "repeat-request": "You asked to hear the question again.",
  "clarify-request": "You asked what the question means.",
  "back-request": "You asked to see an earlier answer.",
  "hint-request": "You asked for a hint.",
};

/** Words that an instruction leaves behind and that answer nothing: "Sure.", "Thank you." */
const COURTESY =
  /^(?:\s|[.,!?;:"'()\[\]{}<>/*#-]|\b(?:ok|okay|sure|yes|no|hello|hi|hey|dear|please|thank|thanks|you|now|so|well|and|end|start|answer|my|is|the|here|this|sir|madam)\b)*$/i;

/** In an English answer a sentence of another language is not judged, for or against. */
function inEnglish(sentences: readonly Sentence[]): readonly Sentence[] {
  const english = sentences.filter(({ text, tokens }) => foreignLanguage(text, tokens) === null);
  return english.every(({ text }) => COURTESY.test(text)) ? sentences : english;
}

interface Spoken {
  readonly sentences: readonly Sentence[];
  readonly removed: readonly Sentence[];
}

/**
 * Sentences of an answer without those that address the grader, and without what an English answer says in another
 * language. Offsets stay those of the answer.
 */
export const withoutInstructions = rememberText((text): Spoken => {
  const all = splitSentences(text.slice(0, READ_LIMIT_CHARACTERS));
  const sentences: Sentence[] = [];
  const removed: Sentence[] = [];
  for (const sentence of all) (isInstruction(sentence.text) ? removed : sentences).push(sentence);
  return { sentences: inEnglish(sentences), removed };
});

/** Words of "you want to know …" around a repeated question. */
const ASKING = /^(?:question|want|know|tell|ask|say|mean|hear|wonder|like)$/;
const POLARITY =
  /^(?:not|no|never|none|same|more|less|fewer|always|without|only|both|all|yes|because|.+n't)$/;

function isEcho(tokens: readonly Token[], asked: string, subject: Subject): boolean {
  const content = contentTokens(tokens);
  const askedTokens = tokenise(asked);
  const askedContent = contentTokens(askedTokens);
  if (askedContent.length === 0 || content.length === 0 || tokens.length < 4) return false;
  const askedConcepts = new Set(askedContent.map((token) => token.stem));
  const said = new Set(content.map((token) => token.stem));
  const answering = new Set(subject.reference.content.map((token) => token.stem));
  const novel = content.filter((token) =>
    !askedConcepts.has(token.stem) && !ASKING.test(token.stem) &&
    (!COMMON_WORDS.has(token.lower) || answering.has(token.stem))
  );
  if (novel.length > content.length * 0.15) return false;
  if (novel.some((token) => belongsTo(subject, token) || answering.has(token.stem))) return false;
  // "Circuit 2 is a short circuit" denies the question's words: a claim, right or wrong.
  const polarity = (list: readonly Token[]) => list.filter((token) => POLARITY.test(token.lower)).length;
  if (polarity(tokens) !== polarity(askedTokens)) return false;
  const covered = [...askedConcepts].filter((concept) => said.has(concept)).length / askedConcepts.size;
  return covered >= 0.6 && (askedConcepts.size >= 3 || novel.length === 0);
}

function speaksTo(sentence: Sentence, subject: Subject): boolean {
  const words = contentTokens(sentence.tokens).filter((token) => token.value === null);
  const own = new Set(words.filter((token) => belongsTo(subject, token)).map((token) => token.concept)).size;
  if (own >= SPEAKING_WORDS && own >= words.length * SPEAKING_SHARE) return true;
  // The question's own thing, named in a short sentence: "I would count the brackets".
  const named =
    words.filter((token) =>
      !COMMON_WORDS.has(token.lower) && !WORK_STEMS.has(token.stem) && !ACT_STEMS.has(token.stem) &&
      subject.question.content.some((other) => other.stem === token.stem)
    ).length;
  return named > 0 && named >= words.length * NAMING_SHARE;
}

function isThin(sentences: readonly Sentence[], subject: Subject): boolean {
  const content = contentTokens(sentences.flatMap((sentence) => sentence.tokens));
  const distinct = new Map(
    content.filter((token) => token.value === null && !COMMON_WORDS.has(token.lower)).map((token) => [
      token.concept,
      token,
    ]),
  );
  if (content.length < DENSITY_OF_A_SENTENCE_FROM_WORDS || distinct.size < DENSITY_FROM_DISTINCT) {
    return false;
  }
  // One sentence that clearly speaks to the subject is an answer, whatever was added to it.
  if (sentences.some((sentence) => speaksTo(sentence, subject))) return false;
  const density = [...distinct.values()].filter((token) => belongsTo(subject, token)).length / distinct.size;
  // One sentence may name a thing of the subject by chance; a second such word makes it count.
  if (content.length < DENSITY_FROM_WORDS) {
    return density * distinct.size < 2 && density < OFF_TOPIC_DENSITY_OF_A_SENTENCE;
  }
  const told = sentences.map((sentence) => topicOf(sentence, subject)).filter((topic) =>
    topic.firstPerson && topic.past
  );
  return density < (told.length * 2 >= sentences.length ? OFF_TOPIC_DENSITY_OF_A_STORY : OFF_TOPIC_DENSITY);
}

/** Past forms that tell no act. */
const NO_ACT = /^(?:was|were|had|been|went|got|said|could|would|did|needed|wanted|liked|loved|became|felt)$/;

/**
 * Whether the answer opens with an event that the speaker was part of: acts in the past, by whomever, among few words
 * of leisure. Only the first paragraph counts, so that text that was only added makes no story.
 */
function opensWithStory(sentences: readonly Sentence[], topics: readonly SentenceTopic[]): boolean {
  const isOpening = (at: number) => sentences[at]?.paragraph === sentences[0]?.paragraph;
  const opening = topics.filter((_, at) => isOpening(at));
  if (!opening.some((topic) => topic.firstPerson && topic.past)) return false;
  const sum = (key: "leisure" | "content") => opening.reduce((n, topic) => n + topic[key], 0);
  if (sum("leisure") > sum("content") * LEISURE_IN_A_STORY) return false;
  const acts = sentences.filter((_, at) => isOpening(at)).flatMap(({ tokens }) =>
    tokens.filter(({ stem, lower }) => ACT_STEMS.has(stem) || (isPastForm(lower) && !NO_ACT.test(lower)))
  );
  return new Set(acts.map(({ stem }) => stem)).size >= ACTS_OF_A_STORY;
}

function offTopic(sentences: readonly Sentence[], question: Question, subject: Subject): boolean {
  if (isTechnical(question.kind) && isThin(sentences, subject)) return true;
  const topics = sentences.map((sentence) => topicOf(sentence, subject));
  const sum = (key: "subject" | "work" | "leisure" | "content") =>
    topics.reduce((n, topic) => n + topic[key], 0);
  const [own, work, leisure, content] = [sum("subject"), sum("work"), sum("leisure"), sum("content")];
  if (!isTechnical(question.kind) && opensWithStory(sentences, topics)) return false;
  const anchored = isTechnical(question.kind) ? own : own + work;
  if (leisure >= 1 && anchored === 0 && content >= OFF_TOPIC_WORDS_WITH_LEISURE) return true;
  if (leisure >= 3 && anchored <= leisure / 3) return true;
  // A chance word of the subject ("match", "day") does not bring a leisure story to the subject.
  if (leisure >= 2 && anchored <= leisure && (isTechnical(question.kind) || work === 0)) return true;
  // About people nobody speaks without a person: a fact of the world is not about them.
  const someone = topics.some((topic) => topic.firstPerson && topic.leisure === 0);
  const flags = isTechnical(question.kind) ? [] : relevantSentences(sentences, subject, question.kind);
  const met = topics.some((topic, at) =>
    flags[at] === true && topic.subject + topic.work > topic.leisure &&
    topic.subject + topic.work >= topic.content * FACT_SHARE
  );
  if (!isTechnical(question.kind) && !someone && !met && content >= FACT_WORDS) return true;
  if (anchored > 0 || content < (work > 0 ? OFF_TOPIC_WORDS_AT_WORK : OFF_TOPIC_WORDS)) return false;
  const told = topics.some((topic) => topic.firstPerson && topic.past);
  return isTechnical(question.kind) || !told;
}

/**
 * Class of one answer. `asked` is what it answers: the question's text or a follow-up. Pure and deterministic.
 * Order matters: what is asked or admitted comes first, then commands to the grader (which are taken out, and
 * only leave the class `instruction` when nothing else was said), then noise, language, echo and subject.
 */
export function gateAnswer(answer: string, question: Question, asked: string): GateResult {
  const text = answer.slice(0, READ_LIMIT_CHARACTERS);
  const allTokens = tokenise(text);
  const symbols = text.replace(/\s/g, "");
  if (symbols === "" || allTokens.every((token) => token.filler)) {
    return symbols.length > 4 && allTokens.length === 0 && !/^(\p{P})\1*$/u.test(symbols) &&
        !/\p{Extended_Pictographic}/u.test(symbols)
      ? result("gibberish", "There are only symbols, no words.")
      : result("empty", "There is no answer in the text yet.");
  }
  const { sentences, removed } = withoutInstructions(text);
  const kept = removed.length === 0 ? text : sentences.map((sentence) => sentence.text).join(" ");
  if (removed.length > 0 && COURTESY.test(kept)) {
    return result("instruction", "The text tells the interviewer how to score instead of answering.");
  }
  const subject = subjectOf(question);
  const spelt = (list: readonly Token[]) => list.map((token) => token.lower).join(" ");
  if (spelt(allTokens) === spelt(tokenise(asked)) || spelt(allTokens) === spelt(subject.question.tokens)) {
    return result("echo", ECHOED);
  }
  const request = findRequest(kept, asked);
  // "None." or "Repeat." may be the answer where the points of the question hold that word.
  const oneWordAnswer = allTokens.length === 1 && !/^(?:skip|pass)$/i.test(kept.trim()) &&
    subject.points.some((point) => point.groups.flat(2).some((token) => token.stem === allTokens[0]?.stem));
  if (request && !oneWordAnswer) return result(request, REQUESTS[request]);

  const tokens = removed.length === 0 ? allTokens : sentences.flatMap((sentence) => sentence.tokens);
  const known = (token: Token) => belongsTo(subject, token);
  const noise = findNoise(kept, tokens, known);
  if (noise.noise) return result("gibberish", noise.because);
  if (/\blorem ipsum\b/i.test(kept)) return result("gibberish", "This is placeholder text.");
  const language = foreignLanguage(kept, tokens);
  if (language) {
    return result("other-language", `This reads as ${language}; answers are judged in English for now.`);
  }
  if (isWordSalad(tokens, known)) return result("gibberish", "These are words without a sentence.");
  if (isEcho(tokens, asked, subject) || isEcho(tokens, question.text, subject)) {
    return result("echo", ECHOED);
  }
  const isFollowUp = asked.trim() !== question.text.trim();
  if (!isFollowUp && offTopic(sentences, question, subject)) {
    return result("off-topic", "The answer speaks about something else than what was asked.");
  }
  if (isFollowUp && offTopic(sentences, question, withAsked(subject, asked))) {
    return result("off-topic", "The answer speaks about something else than what was asked.");
  }
  return result("substantive", "The answer can be judged on what it says.");
}

function withAsked(subject: Subject, asked: string): Subject {
  const extra = contentTokens(tokenise(asked)).map((token) => token.concept);
  return { ...subject, concepts: new Set([...subject.concepts, ...extra]) };
}

/** The sentences that are judged: no commands, nothing beside the subject; all others when none would be left. */
export function judgedSentences(text: string, question: Question): readonly Sentence[] {
  const { sentences } = withoutInstructions(text);
  const flags = relevantSentences(sentences, subjectOf(question), question.kind);
  const relevant = sentences.filter((_, at) => flags[at]);
  return relevant.length > 0 ? relevant : sentences;
}
