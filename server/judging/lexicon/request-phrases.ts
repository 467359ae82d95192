/** How people speak about the question instead of answering it: whole sentences, and the cores of others. */

/** What may be said about the question instead of an answer to it. */
export type Request =
  | "dont-know"
  | "skip"
  | "repeat-request"
  | "clarify-request"
  | "back-request"
  | "hint-request";

const courtesy = String
  .raw`(?:(?:um+|uh+|er+m*|hm+|ah|oh|well|so|sorry|honestly|hello|hi|hey|to be honest|tbh|actually|ok(?:ay)?|yeah|no|yes|please|excuse me|pardon me|i am sorry|i'm sorry|thanks|thank you|hmm|right|unfortunately|frankly|i'm afraid|i am afraid|for now)[\s,.!…—-]*)*`;
const close = String
  .raw`[\s,.!?…—-]*(?:(?:sorry|please|thanks|thank you|sir|madam|ma'am|unfortunately|to be honest|honestly|tbh|at the moment|right now|for me|i'm afraid|i am afraid)[\s,.!?…]*)*$`;
const whole = (...alternatives: string[]) =>
  new RegExp(`^[\\s"']*${courtesy}(?:${alternatives.join("|")})${close}`, "iu");

const the = String
  .raw`(?:the|this|that|your)?\s*(?:last|previous|whole|entire)?\s*(?:question|part|one|bit|again)?`;

/**
 * The rest of a sentence that only says more about the same; a clause that begins anew is an answer: "I did not know
 * it, so I asked".
 */
const rest = (most: number) =>
  String
    .raw`(?:(?!\b(?:but|however|although|than)\b|,\s*(?:so|and|i|we|he|she|they|it|the|about|only|though|yet|then|my|not|just|can|could|would|please|what|in|instead|if|when|as)\b)[^.!?;]){0,${most}}`;

const REPEAT = whole(
  String
    .raw`(?:could|can|would|will|may) (?:you|u|i|we)\s*(?:please |kindly |just |maybe )?(?:repeat|say|read|ask|hear|get|have)(?: me)?\s*(?:it|that|${the})?\s*(?:for me|to me)?\s*(?:one more time|once more|again|back|repeated)?\s*(?:for me|to me|more slowly|slowly|please)?`,
  String
    .raw`(?:please )?(?:repeat|say (?:it|that|this|the question) again|ask (?:it|that|me) again|once more|one more time|come again|say again|again|pardon(?: me)?|repeat please)\s*(?:it|that|${the})?\s*(?:again|one more time|once more|for me)?`,
  String
    .raw`(?:i )?(?:did(?:n't| not)|could(?:n't| not)|can't|cannot|can not)\s*(?:quite |really |fully |properly )?(?:hear|catch|get|hear you|hear that)\s*(?:you|it|that|what you said|${the})?\s*(?:properly|well|clearly|at all)?[\s,.]*(?:(?:could|can|would) you (?:please )?(?:repeat|say)\s*(?:it|that|${the})?\s*(?:again|once more|one more time)?)?`,
  String.raw`(?:what|which) was (?:the|that|your) (?:last |first |second )?(?:question|part|bit)(?: again)?`,
  String
    .raw`(?:you|your (?:sound|audio|voice)|the (?:sound|audio|line|connection)) (?:cut out|broke up|cut off|is breaking|was breaking|dropped|froze)(?: (?:for|there|again|a|just|out|up|off|on|me|us|second|seconds|moment|bit|while|sorry|and|i))*[,.?!]*\s*(?:(?:could|can|would) you[^.?!]{0,60})?`,
  String.raw`what did you (?:just )?(?:say|ask)(?: me)?(?: again| just now)?`,
  String
    .raw`(?:would|do) you mind (?:repeating|saying|asking|reading)\s*(?:it|that|${the})?\s*(?:to me|for me)?\s*(?:again|once more|one more time)?`,
  String.raw`let (?:me|us) hear\s*(?:it|that|${the})?\s*(?:again|once more|one more time)?`,
  String.raw`(?:can|could|would) you (?:please )?start (?:over|again|from the (?:start|beginning|top))`,
  String.raw`(?:come again|sorry|pardon|sorry what|what sorry)\?+`,
  String.raw`i missed (?:that|the question|it|what you said)[^.?!]{0,60}`,
);
const CLARIFY = whole(
  String.raw`what (?:do|did|would) you (?:mean|want)(?: (?:by|with|exactly|to know|to hear)[^?]{0,100})?`,
  String
    .raw`what (?:exactly )?(?:is|does|are) (?:that|this|it|the question|meant)(?: (?:mean|about|supposed to mean|by|asking)[^?]{0,80})?`,
  String
    .raw`(?:could|can|would|will) (?:you|u)\s*(?:please |kindly |maybe |perhaps )?(?:explain|clarify|rephrase|reword|elaborate|specify|be more (?:specific|precise|concrete)|give (?:me )?(?:an example|more (?:context|detail|details)|some context)|put (?:it|that) (?:differently|in other words|another way)|expand|narrow|word (?:it|that)|make (?:it|that|the question) (?:a (?:bit|little) )?(?:clearer|simpler|easier)|break (?:it|that|this|the question) down|use (?:easier|simpler|plainer|other|different) words|say (?:it|that) (?:differently|in (?:other|simpler|easier|plainer) words)|ask (?:it|that) in (?:other|simpler|easier|plainer) words|ask (?:it|that) (?:differently|in another way))[^.!]{0,100}`,
  String
    .raw`(?:please )?(?:clarify|rephrase|reword|explain (?:the|your|this|that) question|be more specific)[^.!]{0,60}`,
  String
    .raw`i (?:do not|don't|did not|didn't|am not sure i|'m not sure i|cannot|can't)\s*(?:really |quite |fully |completely )?(?:understand|follow|get|understood)\s*(?:what you (?:mean|are asking|want|ask)|(?:the|this|your|that) question|what (?:the question|that|this) (?:is|means|asks)[^.?!]{0,40}|you|what is (?:meant|asked)|it)[^.!?]{0,40}[\s,.]*(?:(?:could|can|would) you[^.!?]{0,80})?`,
  String
    .raw`(?:i'?m|i am) (?:a bit |a little )?(?:confused|not (?:\w+ ){0,2}sure what (?:you|u|the question|that|this))${
    rest(80)
  }`,
  String
    .raw`(?:do|are|is|did|should|shall|can|may) (?:you|i|it|we|this|that|the question)\s*(?:mean|asking|ask|referring|talking|about|want|looking for|talk about|refer|answer|assume|use|give|take)[^?]{0,120}\?`,
  String.raw`(?:which|what) (?:kind|sort|type|part|aspect|version|level|context)[^?.]{0,80}\?`,
  String.raw`in what (?:sense|context|way)`,
  String.raw`(?:what|huh|hm+)\?+`,
  String.raw`what exactly (?:do|did|would|should|are|is)\b[^.!]{0,80}\?`,
  String
    .raw`(?:does|do|can|may|must|should|is|would) (?:it|this|that|the (?:answer|example|story)) (?:have to|need to|be|ok|okay|fine|enough|also|only|count)\b[^.!]{0,80}\?`,
  String.raw`meaning\?*`,
  String.raw`(?:the|this|your) question is (?:unclear|not clear|confusing)(?: to me| for me)?`,
);
const SKIP = whole(
  String
    .raw`(?:(?:can|could|may|shall|should) (?:we|i|you)|let'?s|let us|i(?:'d| would) (?:like|prefer|rather)(?: to)?|i(?:'ll| will)?(?: just)?|i want to|we can|please|just|gonna|i'm going to|i choose to|i'd rather)?\s*(?:please |just |rather )*(?:skip|pass|move on|go on|move (?:to|along)|go to|continue|next)(?: (?:on|to|with|ahead))?\s*(?:this|that|it|the|one|for now|next|question|one|please|thing|topic|another|a different|here|over|${the})*`,
  String.raw`(?:next|next one|next question|skip|pass|skipped|no comment|no answer)`,
  String
    .raw`(?:i(?:'d| would)? (?:prefer|rather)(?: to)?|i(?: do|'d| would)?(?:n't| not) (?:want|like|wish)(?: to)?|i'd rather|i decline|i refuse)\s*(?:not )?(?:to )?(?:answer|say|talk about|respond|discuss|share)${
    rest(60)
  }`,
  String
    .raw`(?:can|could|may) (?:we|i|you) (?:please )?(?:have|get|do|take|try|ask|give me|ask me) (?:a|an|the|another) (?:different|other|next|new)? ?(?:question|one)(?: instead)?`,
  String
    .raw`(?:let's|let us|can we|could we|i(?:'d| would) like to|i want to|i'll|i will) (?:leave|drop) (?:this|that|it)(?: one| question)?(?: out)?`,
  String
    .raw`(?:ask me something else|another question(?: please)?|not this one|come back to (?:it|this)(?: later)?)`,
);
const topic = String
  .raw`(?:\s*(?:about|of|on|with|how|what|the answer|anything|much|that|this|it|to|for|enough|which|why|when|where|if|whether|any)\b${
  rest(90)
})?`;
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
    .raw`i (?:really |just )?(?:can't|cannot|can not|couldn't|could not) (?:really |quite )?(?:think of|remember|recall|come up with)\b${
    rest(80)
  }`,
  String.raw`(?:no|not an?|not the slightest) (?:idea|clue|answer|example|knowledge)(?: at all| whatsoever)?`,
  String
    .raw`(?:not sure|unsure|dunno|i dunno|idk|no clue|beats me|nothing(?: comes to mind| to add| else)?|n\/?a|don't have one|no experience|can't say|cannot say|hard to say|not that i (?:know|can think|remember)(?: of)?|never heard of (?:it|that|this)|i forgot|forgot|i forget|i give up|my mind (?:is|went|goes|has gone) blank|(?:i )?haven't (?:got )?a clue|you(?:'ve)? got me there|(?:this|that|it)(?: one)?(?:'s| is) (?:way )?over my head|it escapes me|no|nope)(?:\s(?:about|of|on|how|what)\b(?:(?!\b(?:but|however|although)\b)[^.!?;]){0,60})?`,
  String
    .raw`(?:that|this|it)(?:'s| is| was) (?:new to me|not something i (?:know|have)[^.]{0,60}|outside (?:my|of my)[^.]{0,60}|beyond me|a hard one|a good question|a tough one)`,
  String.raw`none`,
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

const before = String
  .raw`(?:(?:earlier|previous|last|first|former|prior|preceding|other|old|latest) )+(?:questions?|answers?|responses?|repl(?:y|ies)|one)`;
const my_before = String
  .raw`(?:(?:the|an?|that) ${before}|my (?:${before}|answers?|responses?|repl(?:y|ies)))`;
const LOOK_BACK = whole(
  String
    .raw`(?:(?:can|could|may|shall|should) (?:i|we)|let (?:me|us)|let's|i (?:want|need|wish) to|i(?:'d| would) (?:like|love|prefer) to|is it (?:possible|ok|okay|allowed) to|please)?\s*(?:please |just |quickly )*(?:go|jump|move|step|scroll|turn|get|come)\s*back(?: (?:to|a|one|once|by|by one))*\s*(?:(?:the|my|a|that|your) )?(?:step|question|one|${before})?(?: (?:before|again|for a (?:moment|second|minute)|(?:from )?before (?:this|that)(?: one)?))*`,
  String
    .raw`(?:(?:can|could|may) (?:i|we|you)|let (?:me|us)|i (?:want|need|wish) to|i(?:'d| would) (?:like|love) to|is it (?:possible|ok|okay|allowed) to|please)?\s*(?:please |just |quickly )*(?:show me|see|look (?:back )?at|read|re-?read|review|check|view|revisit|return to|have (?:a|another) look at|change|edit|correct|revise|redo|update|improve|add to|fix)\s*(?:again )?${my_before}(?: (?:again|so far|for a (?:moment|second|minute)|before (?:this|that)(?: one)?))*`,
  String
    .raw`(?:(?:can|could|may) (?:i|you)(?: please)? (?:see|show me|read|remind me of|tell me)|let me see|show me|remind me(?: of)?)\s*what i (?:said|answered|wrote|told you)(?: (?:before|earlier|last|first|just now|to the ${before}))*`,
  String
    .raw`what (?:did i|have i) (?:say|answer|write|tell you|said|answered|written|told you)(?: (?:before|earlier|last|first|just now|so far|to (?:the|that|my) ${before}))*`,
  String
    .raw`what was my (?:answer|${before})(?: (?:before|earlier|again|to (?:the|that) ${before}|before this(?: one)?))*`,
  String.raw`(?:back|(?:back to )?(?:the )?(?:previous|last|earlier) (?:question|answer|one))`,
);
const a_hint = String
  .raw`(?:(?:(?:a|an|another|one more|the|some|any|your|next|first|second|third|small|little|tiny|quick|short|more|bit of) )*(?:hints?|nudges?|pointers?|tips?)|(?:(?:a|an|another|one more|some|any|small|little) )+clues?)`;
const about_it = String
  .raw`(?:\s*(?:here|now|with|for|on|about|to|of|this|that|the|it|me|question|one|answer))*`;
const HINT = whole(
  String
    .raw`(?:(?:can|could|may|might|would|will) (?:you|i|we)|would it be (?:possible|ok|okay|all right) to|is it (?:possible|ok|okay|allowed) to|please|is there|are there|do you have|i (?:need|want)|i(?:'d| would) (?:like|need|love|appreciate|be glad (?:of|for))|i could (?:use|do with))?\s*(?:please |kindly |maybe |just )*(?:give|have|get|offer|use|ask for|take)?\s*(?:me |us )?${a_hint}${about_it}`,
  String.raw`${a_hint} would (?:help|be (?:nice|good|great|helpful|kind))${about_it}`,
  String
    .raw`(?:(?:can|could|would|will) you|please)?\s*(?:please |maybe )*(?:point me in(?:to)? the right direction|help me(?: out)?(?: (?:a (?:bit|little)|get started|to start|start))?|give me (?:a hand|some help|a start)|get me started)${about_it}`,
  String
    .raw`i (?:need|could use|would like|want)(?: (?:a (?:little|bit)|some|a bit of))?\s*(?:help|assistance)${about_it}`,
  String.raw`where (?:do|should|could|would) i (?:start|begin)`,
);
/** What goes along with a request and says nothing of its own. */
const EXCUSE = whole(
  String
    .raw`i (?:was |got |wasn't )?(?:a (?:bit|little) )?(?:listening|distracted|interrupted|elsewhere|cut off|zoned out|not listening)`,
  String
    .raw`i (?:have )?lost (?:you|(?:the|my) (?:connection|sound|audio|thread))(?: for (?:a|one) (?:moment|second|minute))?`,
  String
    .raw`(?:my|the|your) (?:sound|audio|line|connection|microphone|headset|internet|call)(?: (?:just|has|was|is))? (?:dropped|gone|froze|cut|broke|bad|breaking|cutting)(?: (?:out|up|off))?(?: for (?:a|one) (?:moment|second|minute|bit))?`,
  String.raw`(?:my )?english is not (?:my (?:first|native) language|(?:so |very )?good)`,
  String
    .raw`i(?:'m| am) (?:not following|stuck|lost|nervous|a (?:bit|little) (?:nervous|lost|slow))${about_it}`,
  String.raw`(?:my|the) (?:phone|doorbell|bell|alarm|dog|child|baby) (?:rang|went off|barked|cried|called)`,
  String.raw`(?:that|it|this) was (?:too |very |a bit )?(?:fast|quick|quiet|long)(?: for me)?`,
);

/** Whole sentences, the most particular first. */
export const WHOLE: readonly [Request, RegExp][] = [
  ["back-request", LOOK_BACK],
  ["hint-request", HINT],
  ["skip", SKIP],
  ["repeat-request", REPEAT],
  ["clarify-request", CLARIFY],
  ["dont-know", DONT_KNOW],
];

export const isExcuse = (sentence: string): boolean => EXCUSE.test(sentence);

const core = (...phrases: string[]) => new RegExp(String.raw`\b(?:${phrases.join("|")})\b`, "iu");
const not = String.raw`(?:not|\w*n't|dont|didnt|cant|wont|havent)`;
const earlier = String.raw`(?:earlier|previous|last|first|former|prior|preceding)`;

/**
 * The same by what they are made of: a core that says it, and around the core only function words, words about
 * the conversation itself, and words of what was asked. Whatever else is said makes it an answer. Where a core has
 * several patterns, all of them are there, in any order.
 */
export const CORES: readonly [Request, ...RegExp[]][] = [
  [
    "skip",
    core(
      "skip(?:ping)?",
      "pass on",
      "i(?:'ll| will)? pass",
      "mov(?:e|ing) on",
      "next (?:one|question)",
      "let (?:me|us) (?:skip|pass)",
      "no comment",
      "come back (?:to|later)",
      "go back to (?:it|this) later",
      "(?:another|an?|some|any)? ?(?:different|other|another|new) (?:question|one)",
      String.raw`(?:rather|prefer|choose|decided?|want|like|wish|willing|comfortable|going)(?: to)? not`,
      "decline",
      "not answering",
      String
        .raw`${not} (?:\w+ )?(?:feel |be )?(?:comfortable|want to|like to|willing to|wish to)(?: \w+)?`,
      "(?:won't|wont|will not|not going to|not gonna) (?:be )?answer(?:ing)?",
    ),
  ],
  [
    "back-request",
    core(
      "(?:go|going|jump|get|scroll|step|switch|take me|bring me) back",
      String.raw`(?:take|bring|lead) me to (?:my|the) ${earlier}`,
      "back to",
      String.raw`(?:my|the) ${earlier} (?:answers?|repl(?:y|ies)|responses?)`,
      String.raw`(?:see|show|read|open|view) (?:me )?(?:my|the) ${earlier} (?:questions?|one)`,
      "what (?:did|have) i (?:just )?(?:say|said|answer|answered|write|written|wrote)",
      "what i (?:said|answered|wrote) (?:before|earlier|last|first)",
      "answers? (?:so far|up to now|until now)",
    ),
  ],
  [
    "back-request",
    core("(?:see|show|another look|look|scroll|change|edit|correct|fix|return|view|find|go back|open)"),
    core("(?:answers?|answered|repl(?:y|ies)|said|wrote|written|gave|questions?)"),
    core("(?:before|earlier|previous|first|last|already|back|to question \\w+)"),
  ],
  [
    "hint-request",
    /\b(?:hints?|nudges?|(?<!\b(?:no|any) )clues?|(?:some|any|another|a) (?:pointers?|tips?)|(?:some|any|little|bit of) (?:help|guidance|advice)|help please)\b/iu,
    /\?|\b(?:give|get|have|need|want|like|drop|offer|share|use|take|please|possible|allowed|appreciate|welcome|nice|great|help)\b/iu,
  ],
  [
    "hint-request",
    core("right direction", "help me", "something to (?:start|begin|go|work) (?:with|on|from)"),
  ],
  [
    "repeat-request",
    core(
      "repeat(?:ing)?",
      String
        .raw`(?:say(?:ing)?|run|read(?:ing)?|ask(?:ing)?|tell|hear|have|get)(?: [\w']+){0,6} (?:again|once more|one more time|a second time)`,
      "once more",
      "one more time",
      "come again",
      "pardon",
      String.raw`(?:did|could|can|do)(?:n't|nt| not|not) (?:\w+ )?(?:hear|catch)`,
      String.raw`(?:did|could)(?:n't|nt| not|not) (?:\w+ )?get (?:the )?(?:last|first|end|middle|beginning)`,
      "missed (?:it|that|the|your|what)",
      "what was (?:that|it|the question)",
      String.raw`${not} (?:\w+ )?hear`,
      "(?:slower|more slowly|louder)",
      "what (?:did|do) you (?:just )?(?:say|ask)",
      "lost you",
      String
        .raw`(?:you|your \w+|sound|audio|line|connection|voice) (?:\w+ )?(?:cut|broke|cutting|breaking) (?:out|up|off)`,
    ),
  ],
  [
    "clarify-request",
    core(
      String.raw`(?:do|did|does) (?:you|u|it|that|this) (?:\w+ )?mean`,
      String
        .raw`${not} (?:\w+ ){0,2}(?:sure|understand|know|get|clear) what (?:you|u|that|this|it|the question)`,
      "(?:that|this|the) (?:word|term|question|expression) means?",
      "meant by",
      "clarif(?:y|ication)",
      "rephrase",
      "reword",
      "(?:phrase|word|put|ask) (?:it|that|this) (?:in )?(?:another|a different|some other) way",
      "(?:hard|difficult|tricky|not easy) to (?:understand|follow)",
      "elaborate",
      "more (?:specific|precise|context|detail|details|concrete|background)",
      "(?:more|in) (?:simply|plainly|simple words|plain words|other words|easier words|simpler words)",
      "(?:simpler|easier|plainer|clearer)",
      "(?:what|which) (?:would|does|do|could) (?:count|qualify)",
      "in (?:what|which) (?:sense|context|way)",
      String.raw`${not} (?:\w+ )?(?:understand|follow|get) (?:the|your|this|what|that) ?(?:question|you)?`,
      String.raw`(?:do not|don't|dont|cannot|can't) (?:\w+ )?follow`,
      "confus(?:ed|ing)",
      "explain (?:the|your|this|that|what you)",
      "are you (?:asking|after|getting at|looking for)",
      "(?:you're|you are) (?:asking|after|getting at|looking for)",
      "unclear",
      "what (?:are|do) you (?:asking|want|looking)",
    ),
  ],
  [
    "dont-know",
    core(
      String.raw`(?:do|did|does)(?:n't|nt| not) (?:\w+ )?(?:know|remember|recall|learn|understand)`,
      String
        .raw`never (?:\w+ )?(?:learned|learnt|heard|used|studied|seen|touched|worked|tried|done|did|came|come|dealt|had)`,
      String
        .raw`ha(?:ve|d)(?:n't|nt| not) (?:\w+ )?(?:learned|learnt|used|heard|studied|seen|worked|tried|done|covered|come|had)`,
      String
        .raw`(?:can(?:'t|not|t)|can not|could(?:n't|nt| not)) (?:\w+ )?(?:remember|recall|say|tell|answer|think|explain|help)`,
      "(?:no|zero|not an?|not any|not the slightest|little|have any|have an?) (?:\\w+ )?(?:idea|clue|knowledge|experience|answer|memory|example|concept)s?",
      "knows? nothing",
      "never (?:taught|shown|told|explained)",
      "wish i knew",
      "(?:nothing|never anything) (?:like|of) (?:that|this|the)(?: (?:kind|sort))?(?: \\w+){0,3} happened(?: to me)?",
      String
        .raw`(?:${not}|never) (?:\w+ )?been in (?:such|that|this|a)(?: a| kind| situation| position| of)*`,
      "(?:do not|don't|dont) (?:do|work with|work in|speak)",
      "clueless",
      "drawing a blank",
      String.raw`(?:mind|head) (?:is|went|goes|just went)(?: \w+)? blank`,
      "blanking",
      "stumped",
      String.raw`${not} (?:\w+ )?(?:sure|familiar|certain|aware|confident|acquainted)`,
      "not my (?:strong point|strength|area|field|topic|subject|thing|speciality|specialty)",
      "unfamiliar",
      "unsure",
      "dunno",
      "idk",
      "beats me",
      "forgot(?:ten)?",
      "give up",
      "(?:have to|would be|can only|just) guess(?:ing)?",
    ),
  ],
];
