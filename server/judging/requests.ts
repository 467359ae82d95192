/** Recognises what is said about the question instead of an answer: unknown, skip, repeat, what do you mean. */
import { tokenise } from "./words.ts";

export type Request = "dont-know" | "skip" | "repeat-request" | "clarify-request";

const courtesy = String
  .raw`(?:(?:um+|uh+|er+m*|hm+|ah|oh|well|so|sorry|honestly|hello|hi|hey|to be honest|tbh|actually|ok(?:ay)?|yeah|no|yes|please|excuse me|pardon me|i am sorry|i'm sorry|thanks|thank you|hmm|right|unfortunately|frankly|i'm afraid|i am afraid|for now)[\s,.!…—-]*)*`;
const close = String
  .raw`[\s,.!?…—-]*(?:(?:sorry|please|thanks|thank you|sir|madam|ma'am|unfortunately|to be honest|honestly|tbh|at the moment|right now|for me|i'm afraid|i am afraid)[\s,.!?…]*)*$`;
const whole = (...alternatives: string[]) =>
  new RegExp(`^[\\s"']*${courtesy}(?:${alternatives.join("|")})${close}`, "iu");

const the = String
  .raw`(?:the|this|that|your)?\s*(?:last|previous|whole|entire)?\s*(?:question|part|one|bit|again)?`;

const REPEAT = whole(
  String
    .raw`(?:could|can|would|will|may) (?:you|u|i|we)\s*(?:please |kindly |just |maybe )?(?:repeat|say|read|ask|hear|get|have)\s*(?:it|that|${the})?\s*(?:for me|to me)?\s*(?:one more time|once more|again|back|repeated)?\s*(?:for me|to me|more slowly|slowly|please)?`,
  String
    .raw`(?:please )?(?:repeat|say (?:it|that|this|the question) again|ask (?:it|that|me) again|once more|one more time|come again|say again|again|pardon(?: me)?|repeat please)\s*(?:it|that|${the})?\s*(?:again|one more time|once more|for me)?`,
  String
    .raw`(?:i )?(?:did(?:n't| not)|could(?:n't| not)|can't|cannot|can not)\s*(?:quite |really |fully |properly )?(?:hear|catch|get|hear you|hear that)\s*(?:you|it|that|what you said|${the})?\s*(?:properly|well|clearly|at all)?[\s,.]*(?:(?:could|can|would) you (?:please )?(?:repeat|say)\s*(?:it|that|${the})?\s*(?:again|once more|one more time)?)?`,
  String.raw`(?:what|which) was (?:the|that|your) (?:last |first |second )?(?:question|part|bit)(?: again)?`,
  String
    .raw`(?:you|your (?:sound|audio|voice)|the (?:sound|audio|line|connection)) (?:cut out|broke up|cut off|is breaking|was breaking|dropped|froze)[^.?!]{0,40}[.?!]?\s*(?:(?:could|can|would) you[^.?!]{0,60})?`,
  String.raw`what did you (?:say|ask)(?: again)?`,
  String.raw`(?:come again|sorry|pardon)\?+`,
  String.raw`i missed (?:that|the question|it|what you said)[^.?!]{0,60}`,
);
const CLARIFY = whole(
  String.raw`what (?:do|did|would) you (?:mean|want)(?: (?:by|with|exactly|to know|to hear)[^?]{0,100})?`,
  String
    .raw`what (?:exactly )?(?:is|does|are) (?:that|this|it|the question|meant)(?: (?:mean|about|supposed to mean|by|asking)[^?]{0,80})?`,
  String
    .raw`(?:could|can|would|will) (?:you|u)\s*(?:please |kindly |maybe |perhaps )?(?:explain|clarify|rephrase|reword|elaborate|specify|be more (?:specific|precise|concrete)|give (?:me )?(?:an example|more (?:context|detail|details)|some context|a hint)|put (?:it|that) (?:differently|in other words|another way)|expand|narrow|ask (?:it|that) (?:differently|in another way))[^.!]{0,100}`,
  String
    .raw`(?:please )?(?:clarify|rephrase|reword|explain (?:the|your|this|that) question|be more specific)[^.!]{0,60}`,
  String
    .raw`i (?:do not|don't|did not|didn't|am not sure i|'m not sure i|cannot|can't)\s*(?:really |quite |fully |completely )?(?:understand|follow|get|understood)\s*(?:what you (?:mean|are asking|want|ask)|(?:the|this|your|that) question|what (?:the question|that|this) (?:is|means|asks)[^.?!]{0,40}|you|what is (?:meant|asked)|it)[^.!?]{0,40}[\s,.]*(?:(?:could|can|would) you[^.!?]{0,80})?`,
  String.raw`i'?m (?:a bit |a little )?(?:confused|not sure what (?:you|the question))[^.!]{0,80}`,
  String
    .raw`(?:do|are|is|did|should|shall|can|may) (?:you|i|it|we|this|that|the question)\s*(?:mean|asking|ask|referring|talking|about|want|looking for|talk about|refer|answer|assume|use|give|take)[^?]{0,120}\?`,
  String.raw`(?:which|what) (?:kind|sort|type|part|aspect|version|level|context)[^?.]{0,80}\?`,
  String.raw`in what (?:sense|context|way)`,
  String.raw`(?:what|huh|hm+)\?+`,
  String.raw`what exactly (?:do|did|would|should|are|is)\b[^.!]{0,80}\?`,
  String
    .raw`(?:does|do|can|may|must|should|is|would) (?:it|this|that|the (?:answer|example|story)) (?:have to|need to|be|ok|okay|fine|enough|also|only|count)\b[^.!]{0,80}\?`,
  String.raw`meaning\?*`,
);
const SKIP = whole(
  String
    .raw`(?:(?:can|could|may|shall|should) (?:we|i|you)|let'?s|let us|i(?:'d| would) (?:like|prefer|rather)(?: to)?|i(?:'ll| will)?(?: just)?|i want to|we can|please|just|gonna|i'm going to|i choose to|i'd rather)?\s*(?:please |just |rather )*(?:skip|pass|move on|go on|move (?:to|along)|go to|continue|next)(?: (?:on|to|with|ahead))?\s*(?:this|that|it|the|one|for now|next|question|one|please|thing|topic|another|a different|here|over|${the})*`,
  String.raw`(?:next|next one|next question|skip|pass|skipped|no comment|no answer)`,
  String
    .raw`(?:i(?:'d| would)? (?:prefer|rather)(?: to)?|i(?: do|'d| would)?(?:n't| not) (?:want|like|wish)(?: to)?|i'd rather|i decline|i refuse)\s*(?:not )?(?:to )?(?:answer|say|talk about|respond|discuss|share)[^.]{0,60}`,
  String
    .raw`(?:can|could|may) (?:we|i) (?:have|get|do|take|try) (?:a|an|the|another) (?:different|other|next|new)? ?(?:question|one)`,
  String
    .raw`(?:ask me something else|another question(?: please)?|not this one|come back to (?:it|this)(?: later)?)`,
);
const topic = String
  .raw`(?:\s*(?:about|of|on|with|how|what|the answer|anything|much|that|this|it|to|for|enough|which|why|when|where|if|whether|any)\b(?:(?!\b(?:but|however|although)\b)[^.!?;]){0,90})?`;
const DONT_KNOW_CORE = [
  String
    .raw`i (?:really |honestly |just |simply |actually |still |also )*(?:do not|don't|dont|didn't|did not|wouldn't|would not|can't|cannot)\s*(?:really |actually |even |quite |currently )?(?:know|remember|recall|think of|have (?:an? |any )?(?:idea|clue|answer|example|experience|knowledge)s?|have (?:one|any)|say|answer)${topic}`,
  String.raw`(?:dont|don't|do not|didn't) (?:know|remember)${topic}`,
  String
    .raw`(?:i(?:'m| am)|im) (?:really |honestly |just |still )*(?:not (?:too |very |really |so |that )?(?:sure|familiar|certain|aware|confident)|unsure|unfamiliar|clueless|blank(?:ing)?|stuck|lost|drawing a blank)${topic}`,
  String
    .raw`i (?:have|'ve|ve|had) (?:absolutely |really |honestly )?(?:no|not the slightest|not a|never|not)\s*(?:idea|clue|answer|knowledge|experience|example|heard|used|done|worked|studied|learned|learnt|seen|come across|encountered|faced|tried|been|had|dealt|yet)s?${topic}`,
  String
    .raw`i(?:'ve| have)? (?:really |actually )?never (?:heard|used|done|worked|studied|learned|learnt|seen|came|come|encountered|faced|tried|dealt|had|been)\b(?:(?!\b(?:but|because|so|since|until|without|when|if|as)\b)[^.!?;,]){0,60}`,
  String
    .raw`i (?:really |just )?(?:can't|cannot|can not|couldn't|could not) (?:really |quite )?(?:think of|remember|recall|come up with)\b[^.!?;]{0,80}`,
  String.raw`(?:no|not an?|not the slightest) (?:idea|clue|answer|example|knowledge)(?: at all)?`,
  String
    .raw`(?:not sure|unsure|dunno|i dunno|idk|no clue|beats me|nothing(?: comes to mind| to add| else)?|none|n\/?a|don't have one|no experience|can't say|cannot say|hard to say|not that i (?:know|can think|remember)(?: of)?|never heard of (?:it|that|this)|i forgot|forgot|i forget|i give up|my mind (?:is|went|goes) blank|it escapes me|no|nope)(?:\s(?:about|of|on|how|what)\b(?:(?!\b(?:but|however|although)\b)[^.!?;]){0,60})?`,
  String
    .raw`(?:that|this|it)(?:'s| is| was) (?:new to me|not something i (?:know|have)[^.]{0,60}|outside (?:my|of my)[^.]{0,60}|beyond me|a hard one|a good question|a tough one)`,
  String.raw`nothing comes to (?:my )?mind[^.]{0,40}`,
  String.raw`(?:not answered|unanswered|left (?:it )?blank|blank|no response)`,
  String.raw`i (?:would|'d|will|'ll) (?:have|need) to (?:look (?:it|that|this) up|google (?:it|that)|guess)`,
  String.raw`i(?:'ll| will)? (?:look it up|learn it|have to learn)[^.]{0,40}`,
];
const DONT_KNOW = whole(
  ...DONT_KNOW_CORE.map((core) =>
    `${core}(?:[\\s,.;!]+(?:and |but |so |or )?(?:${courtesy})(?:${DONT_KNOW_CORE.join("|")}))*`
  ),
);

/**
 * The same four by what they are made of: a core that says it, and around the core only function words, words about
 * the conversation itself, and words of what was asked. Whatever else is said makes it an answer.
 */
const CORES: readonly [Request, RegExp][] = [
  [
    "skip",
    /\b(?:skip(?:ping)?|pass on|i(?:'ll| will)? pass|mov(?:e|ing) on|next (?:one|question)|come back (?:to|later)|go back to (?:it|this) later|(?:another|a different|other) (?:question|one)|(?:rather|prefer|choose|decided?|want|like|wish|willing|comfortable|going)(?: to)? not\b|(?:rather|prefer|choose) not|decline|(?:not|\w*n't) (?:\w+ )?(?:feel |be )?(?:comfortable|want to|like to|willing to|wish to)(?: \w+)?)\b/iu,
  ],
  [
    "repeat-request",
    /\b(?:repeat(?:ing)?|say (?:it|that|this|the question) (?:again|once|one)|(?:read|ask|tell) (?:it|that|me|the question) (?:again|once)|once more|one more time|come again|pardon|(?:did|could|can|do)(?:n't| not|not) (?:\w+ )?(?:hear|catch)|missed (?:it|that|the|your|what)|what was (?:that|it|the question)|lost you|(?:you|your \w+|sound|audio|line|connection|voice) (?:\w+ )?(?:cut|broke|cutting|breaking) (?:out|up|off))\b|^(?:sorry|excuse me)\?+$/iu,
  ],
  [
    "clarify-request",
    /\b(?:(?:do|did|does) (?:you|it|that|this) (?:\w+ )?mean|meant by|clarif(?:y|ication)|rephrase|reword|elaborate|more (?:specific|precise|context|detail|details|concrete)|in (?:what|which) (?:sense|context|way)|(?:not|\w*n't) (?:\w+ )?(?:understand|follow|get) (?:the|your|this|what|that) ?(?:question|you)?|confus(?:ed|ing)|explain (?:the|your|this|that|what you)|are you asking|unclear|what (?:are|do) you (?:asking|want|looking))\b/iu,
  ],
  [
    "dont-know",
    /\b(?:(?:do|did|does)(?:n't|nt| not) (?:\w+ )?(?:know|remember|recall|learn|understand)|never (?:\w+ )?(?:learned|learnt|heard|used|studied|seen|touched|worked|tried|done|came|come|dealt|had)|ha(?:ve|d)(?:n't|nt| not) (?:\w+ )?(?:learned|learnt|used|heard|studied|seen|worked|tried|done|covered|come|had)|(?:can(?:'t|not|t)|can not|could(?:n't|nt| not)) (?:\w+ )?(?:remember|recall|say|tell|answer|think|explain|help)|(?:no|zero|not an?|not any|not the slightest|little|have any|have an?) (?:\w+ )?(?:idea|clue|knowledge|experience|answer|memory|example|concept)s?|knows? nothing|wish i knew|clueless|drawing a blank|(?:mind|head) (?:is|went|goes|just went)(?: \w+)? blank|blanking|stumped|(?:not|\w*n't) (?:\w+ )?(?:sure|familiar|certain|aware|confident|acquainted)|unfamiliar|unsure|dunno|idk|beats me|forgot(?:ten)?|give up|have to guess)\b/iu,
  ],
];
const ABOUT_THE_TALK = new Set(
  ("question questions topic subject area field thing things answer answers answering sorry tell talk say speak discuss honest honestly " +
    "right moment unfortunately really afraid example well learn like look later today please thank thanks sir madam mind know one " +
    "understand remember recall exactly properly fully totally completely hear heard read ask asked asking repeat explain first last " +
    "previous part again time more bit little excuse pardon sure guess think hard tough tricky difficult good nice interesting stuff word " +
    "words mean want give get go going come back move skip pass next feel comfortable unsure idea clue experience knowledge yet " +
    "currently now especially specific context detail details lost connection sound audio studied learned learnt used seen worked " +
    "actually basically maybe probably guys u pls plz im dont").split(" "),
);
const LONGEST_REQUEST_WORDS = 22;

function fromCore(plain: string, asked: string): Request | null {
  const words = plain.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  if (words.length > LONGEST_REQUEST_WORDS) return null;
  const askedStems = new Set(tokenise(asked).map((token) => token.stem));
  for (const [request, core] of CORES) {
    const match = core.exec(plain);
    if (!match) continue;
    const around = tokenise(`${plain.slice(0, match.index)} ${plain.slice(match.index + match[0].length)}`);
    const beyond = around.filter((token) =>
      !token.stop && !token.filler && !ABOUT_THE_TALK.has(token.lower) && !askedStems.has(token.stem)
    );
    if (beyond.length === 0) return request;
  }
  return null;
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
  const sentences = plain.split(
    /(?<=[.!?])\s+|\s+(?=(?:can we|could we|let's|so let's) (?:skip|pass|move))/i,
  );
  if (sentences.length < 2 || sentences.length > 4) return null;
  // "I don't know this one. Can we skip it?": each sentence is one of these; the last request decides.
  const parts = sentences.map((sentence) => findWhole(sentence) ?? fromCore(sentence, asked));
  if (parts.some((part) => part === null)) return null;
  const asks = parts.filter((part) => part !== "dont-know");
  return asks.at(-1) ?? "dont-know";
}

function findWhole(sentence: string): Request | null {
  if (SKIP.test(sentence)) return "skip";
  if (REPEAT.test(sentence)) return "repeat-request";
  if (CLARIFY.test(sentence)) return "clarify-request";
  return DONT_KNOW.test(sentence) ? "dont-know" : null;
}
