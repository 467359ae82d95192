/** Decides which sentences of an answer speak to the question; the others are never scored, for or against. */
import type { QuestionKind } from "../question-bank/question-bank.ts";
import { IRREGULAR_PAST, NOT_PAST } from "./lexicon/irregular-forms.ts";
import { LEISURE_STEMS, WORK_STEMS } from "./lexicon/topic-words.ts";
import type { Sentence } from "./sentences.ts";
import { belongsTo, isTechnical, type Subject } from "./subject.ts";
import { contentTokens, type Token } from "./words.ts";

const FIRST_PERSON = new Set("i i'm i've i'd i'll im ive my me we we're we've we'd we'll our us".split(" "));
const LINKS = new Set(
  ("it that this they them these those he she him her his their its which so then after because also finally next " +
    "later but and however therefore otherwise instead as in this the both first second third").split(" "),
);

/** Whether a word is a past form: by its ending or by the table of irregular verbs. */
export function isPastForm(lower: string): boolean {
  return (lower.length > 3 && lower.endsWith("ed") && !NOT_PAST.has(lower)) || IRREGULAR_PAST.has(lower);
}

export interface SentenceTopic {
  /** Words of the subject. */
  subject: number;
  /** Words of working life. */
  work: number;
  /** Words of leisure that the subject does not have. */
  leisure: number;
  content: number;
  firstPerson: boolean;
  past: boolean;
}

/** A capital inside a sentence is a name: `Baker` says nothing about baking. */
function isName(token: Token, index: number): boolean {
  return index > 0 && /^\p{Lu}\p{Ll}/u.test(token.text);
}

/** Words of the subject or of work, or their share of the content, that bring a later paragraph to the subject. */
const LATER_WORDS = 2;
const LATER_SHARE = 1 / 3;

const NO_TOPIC: SentenceTopic = {
  subject: 0,
  work: 0,
  leisure: 0,
  content: 0,
  firstPerson: false,
  past: false,
};

/** Counts what a sentence speaks about. */
export function topicOf(sentence: Sentence, subject: Subject): SentenceTopic {
  const topic: SentenceTopic = { ...NO_TOPIC };
  sentence.tokens.forEach((token, index) => {
    if (FIRST_PERSON.has(token.lower)) topic.firstPerson = true;
    if (isPastForm(token.lower)) topic.past = true;
    if (token.stop) return;
    if (belongsTo(subject, token)) topic.subject++;
    else if (!isName(token, index)) {
      if (WORK_STEMS.has(token.stem)) topic.work++;
      else if (LEISURE_STEMS.has(token.stem)) topic.leisure++;
    }
  });
  topic.content = contentTokens(sentence.tokens).length;
  return topic;
}

function isLinked(sentence: Sentence): boolean {
  const [first] = sentence.tokens.filter((token) => !token.filler);
  return first !== undefined && (LINKS.has(first.lower) || FIRST_PERSON.has(first.lower));
}

/**
 * One flag per sentence. A sentence counts when it holds words of the subject, or of work for questions about
 * people; or when it goes on from a sentence that counts (a pronoun, a connective, "I"). A later paragraph without
 * any such word counts for nothing, so text that was only added never raises a score.
 */
export function relevantSentences(
  sentences: readonly Sentence[],
  subject: Subject,
  kind: QuestionKind,
): boolean[] {
  const topics = sentences.map((sentence) => topicOf(sentence, subject));
  const technical = isTechnical(kind);
  // A later paragraph has to show more than one chance word: "my sister" may stand in the reference, too.
  const isShown = ({ subject: own, work, content }: SentenceTopic, at: number) =>
    sentences[at]?.paragraph === sentences[0]?.paragraph || own + work >= LATER_WORDS ||
    own + work >= content * LATER_SHARE;
  const anchored = topics.map((topic, at) =>
    (topic.subject > 0 || (topic.work > 0 && (!technical || topic.firstPerson))) && isShown(topic, at)
  );
  // A kitchen or a band may be the workplace: once food stood beside guests, it is no leisure.
  let leisureIsWork = false;
  const isOutOfPlace = (topic: SentenceTopic) =>
    !leisureIsWork && topic.leisure > 0 && topic.leisure >= topic.subject + topic.work;
  const paragraphs = new Set(
    sentences.filter((_, at) => anchored[at] && !isOutOfPlace(topics[at] ?? NO_TOPIC)).map((s) =>
      s.paragraph
    ),
  );
  // Once the talk has left the subject, a single chance word does not bring it back.
  let left = false;
  const flags: boolean[] = [];
  sentences.forEach((sentence, at) => {
    const topic = topics[at];
    const previous = sentences[at - 1];
    if (!topic) return;
    const outOfPlace = isOutOfPlace(topic);
    if (outOfPlace) left = true;
    else if (topic.subject + topic.work > topic.leisure + 1 && (technical || topic.firstPerson)) left = false;
    if (!left && topic.leisure > 0 && topic.subject + topic.work > topic.leisure) leisureIsWork = true;
    const goesOn = isLinked(sentence) || (topic.firstPerson && topic.past) || topic.content <= 4;
    const follows = at === 0 ? true : flags[at - 1] === true && previous?.paragraph === sentence.paragraph;
    const opens = at === 0 && paragraphs.has(sentence.paragraph);
    const startsParagraph = previous !== undefined && previous.paragraph !== sentence.paragraph &&
      paragraphs.has(sentence.paragraph) && topic.firstPerson && topic.past;
    flags.push(
      !outOfPlace && !left &&
        (anchored[at] === true || opens || (follows && goesOn && at > 0) || startsParagraph),
    );
  });
  return flags;
}
