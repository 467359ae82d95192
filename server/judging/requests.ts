/** Recognises what is said about the question instead of an answer: unknown, skip, again, in other words, back, a hint. */
import { CORES, isExcuse, type Request, WHOLE } from "./lexicon/request-phrases.ts";
import { tokenise } from "./words.ts";

export type { Request } from "./lexicon/request-phrases.ts";

const ABOUT_THE_TALK = new Set(
  (
    "far situation happened once one two three four five second third actually advice afraid again allowed another answer answering answers anything appreciate area ask " +
    "asked asking audio back basically before beginning bit change clue come comfortable completely " +
    "connection context correct count currently detail details difficult discuss dont drop edit " +
    "especially exactly example excuse experience explain feel field find first fix fully gave get give " +
    "given go going good great guess guidance guys hard hear heard help hold honest honestly idea im " +
    "interesting jump know knowledge last later learn learned learnt like listening little long look lost " +
    "louder madam made maybe mean mind mistake moment more move next nice now offer one open pardon part " +
    "pass phrase please pls plz point possible previous probably properly question questions quickly read " +
    "really recall remember repeat right say scroll see seen show sir skip slower slowly something sorry " +
    "sound speak specific sth strong studied stuff subject sure take taken talk tell thank thanks thing " +
    "things think time today took topic totally tough tricky u understand unfortunately unsure use used " +
    "wait want wasn't way welcome well whatsoever word words worked yet zoned"
  ).split(" "),
);
const LONGEST_REQUEST_WORDS = 22;
/** Who asks the interviewer speaks of nobody else: "I ask them to say it again" is an answer. */
const SOMEBODY_ELSE = /\b(?:he|she|they|him|her|them|his|hers|their|theirs|each|everyone|everybody)\b/i;
/** The interviewer is spoken to, or the text is so short that nobody else can be meant. */
const ADDRESSED =
  /\?|\b(?:can|could|may|would|will|won't|let|please|want|like|need|mind|sorry|excuse|wait|prefer|rather|appreciate|what|question|not|n't|don't|didn't|you|im|i'm|skip|pass)\b/i;
const SHORT_REQUEST_WORDS = 6;
const SPOKEN_TO =
  /\?$|^(?:(?:sorry|wait|hold on|please|well|um+|i'm sorry|excuse me)[\s,.]+)*(?:(?:can|could|may|would|will) (?:you|i|we)|let (?:me|us)|let's|give me|tell me|help|please|i(?:'d| would) (?:like|want|need|take)|i (?:want|need))\b/i;
const SPOKEN_TO_WORDS = 14;
/** Where one sentence of a request ends and the next begins, also behind a comma. */
const NEXT_SENTENCE = new RegExp(
  String.raw`(?<=[.!?])\s+|,?\s+(?=(?:can we|could we|let's|so let's) (?:skip|pass|move))` +
    String.raw`|,\s+(?=(?:(?:so |and )?(?:can|could|would|will|may) (?:you|i|we)|what was|please)\b)`,
  "i",
);

/** What is left of a text beside all the cores; null unless each of them is there. */
function without(plain: string, cores: readonly RegExp[]): string | null {
  const matches = cores.map((core) => core.exec(plain));
  if (matches.some((match) => match === null)) return null;
  return matches.reduce((rest, match) => match ? rest.replace(match[0], " ") : rest, plain);
}

/** Whether a text says anything besides function words, words about the conversation, and words of what was asked. */
function saysMore(text: string, askedStems: ReadonlySet<string>): boolean {
  return tokenise(text).some((token) =>
    !token.stop && !token.filler && !ABOUT_THE_TALK.has(token.lower) && !askedStems.has(token.stem)
  );
}

function fromCore(plain: string, asked: string): Request | null {
  const words = plain.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  if (words.length > LONGEST_REQUEST_WORDS) return null;
  const askedStems = new Set(tokenise(asked).map((token) => token.stem));
  const elsewhere = SOMEBODY_ELSE.test(plain);
  for (const [request, ...cores] of CORES) {
    const around = without(plain, cores);
    if (around === null) continue;
    if (request !== "dont-know") {
      if (elsewhere || (words.length > SHORT_REQUEST_WORDS && !ADDRESSED.test(plain))) continue;
    }
    if (!saysMore(around, askedStems)) return request;
  }
  // Spoken to the interviewer, and nothing in it but words about the talk: better asked in other words than judged.
  const spokenTo = !elsewhere && words.length <= SPOKEN_TO_WORDS && SPOKEN_TO.test(plain);
  return spokenTo && !saysMore(plain, askedStems) ? "clarify-request" : null;
}

/**
 * What the candidate asks or admits, when that is all that was said; null for anything that also answers. `asked` is
 * the question or follow-up: its words do not count as an answer.
 */
export function findRequest(text: string, asked = ""): Request | null {
  const plain = text.normalize("NFKC").replace(/[’ʼ]/g, "'").replace(/\s+/g, " ").trim()
    .replace(/^(?:sorry|i'm sorry|i am sorry|thanks|thank you),? but /i, "");
  if (plain === "" || plain.length > 320) return null;
  const whole = findWhole(plain) ?? fromCore(plain, asked);
  if (whole) return whole;
  const sentences = plain.split(NEXT_SENTENCE);
  if (sentences.length < 2 || sentences.length > 4) return null;
  // "I don't know this one. Can we skip it?": each sentence is one of these; the last request decides.
  const parts = sentences.map((sentence) =>
    findWhole(sentence) ?? fromCore(sentence, asked) ?? (isExcuse(sentence) ? "excuse" : null)
  );
  if (parts.some((part) => part === null)) return null;
  const requests = parts.filter((part) => part !== null && part !== "excuse");
  return requests.filter((part) => part !== "dont-know").at(-1) ?? requests.at(-1) ?? null;
}

function findWhole(sentence: string): Request | null {
  return WHOLE.find(([, pattern]) => pattern.test(sentence))?.[0] ?? null;
}
