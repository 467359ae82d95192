/** Finds sentences that try to instruct whoever grades: they are data, and no part of the answer. */

import { talksOfGrade } from "./grading-talk.ts";

/** Removes what hides a command from a pattern: width tricks, zero-width marks, letters set apart. */
function plain(sentence: string): string {
  return sentence
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "")
    .replace(/\b(?:\p{L}[ ._-]){4,}\p{L}\b/gu, (spread) => spread.replace(/[ ._-]/g, ""))
    .replace(/[’ʼ]/g, "'")
    .replace(
      /[0431@$](?=\p{L})|(?<=\p{L})[0431@$](?=\p{L})/gu,
      (c) => ({ 0: "o", 4: "a", 3: "e", 1: "i", "@": "a", $: "s" })[c] ?? c,
    )
    .toLowerCase();
}

const opening = String
  .raw`^(?:["'“‘(\[*#>\-\s]*)(?:(?:please|now|and|then|also|so|but|okay|ok|hey|hi|hello|dear|attention|important|note|system|assistant|user|instruction|instructions|task|ps|p\.s\.|finally|first|next|instead|you (?:must|should|need to|have to|will|can|are to)|i (?:want|need|order|command|ask) you to|make sure to|be sure to|kindly|just|always|grader|evaluator|interviewer|reviewer|judge|ai|model|chatgpt|gpt|llm)[\s,:.!—-]+)*`;
const opens = (rest: string) => new RegExp(opening + rest, "u");

const OVERRIDE = opens(
  String
    .raw`(?:ignore|disregard|forget|override|bypass|skip over|do not follow|don't follow|stop following|discard|drop|neglect)\b.{0,60}\b(?:instructions?|prompts?|rules?|rubric|criteria|guidelines|directions|above|previous|prior|earlier|everything|constraints|policy|question and|context)\b`,
);
const OUTPUT_TARGET = String
  .raw`(?:(?:(?:your|this|each|any|every) (?:\p{L}+ ){0,2}(?:response|reply|answers?|output|message|evaluation|assessment|feedback|grade|grading|verdict|judg(?:e)?ment|completion|summary|report|rating)|the (?:\p{L}+ ){0,1}(?:answer|evaluation|assessment|grading|verdict|judg(?:e)?ment))(?:'s)?\b(?! to (?:the|a|your|our|each|every) (?:customer|client|user|guest|manager|team|caller|patient)))`;
const DIRECTIVES = String
  .raw`(?:add|include|append|prepend|modify|augment|enhance|integrate|replace|convert|provide|translate|rewrite|render|substitute|remove|group|combine|scramble|jumble|shuffle|insert|mention|introduce|misspell|encode|decode|reverse|write|use|return|respond|reply|answer|output|print|say|state|begin|start|end|finish|conclude|repeat|reveal|show|give|make|format|present|express|incorporate|embed|weave|adjust|alter|change|craft|compose|ensure|avoid|keep|set|put|place|tease|hint|suggest|encourage|promote|recommend|advertise|invite|capitalize|shorten|summarize|summarise|rephrase|paraphrase|transform|hide|emphasize|spread|offer|share|conclude|attach|link|redirect|deliver|generate|create|produce|supply|sprinkle|swap|delete|omit|limit|increase|decrease|raise|lower)`;
const ABOUT_THE_REPLY = opens(
  String
    .raw`${DIRECTIVES}\b.{0,120}\b(?:to|in|into|of|with|within|for|from|at|on|throughout|by|using)?\s*${OUTPUT_TARGET}`,
);
const IN_YOUR_REPLY = opens(
  String
    .raw`(?:in|within|at the (?:start|end|beginning) of|throughout|before|after) (?:your|each|every) (?:\p{L}+ ){0,2}(?:response|reply|answer|output|message|evaluation|assessment|feedback)\b`,
);
const REPLY_WITH = opens(
  String
    .raw`(?:respond|reply|answer|return|output|print|say|write|translate|speak)\b.{0,30}\b(?:only|exactly|just|with the word|json|base ?64|nothing else|in (?:french|spanish|german|italian|chinese|japanese|russian|latin|emoji|emojis|morse|reverse|rhyme|uppercase|lowercase|all caps))\b`,
);
const PRAISED = String
  .raw`(?:perfect|top|highest|maximum|max|best(?: possible)?|excellent|outstanding|flawless|full|high|good|great)`;
const VALUE = String
  .raw`(?:(?:level|score|grade|rating|mark)s? ?(?:of |to |is |= ?|: ?)?(?:5|10|100|five|ten|a\+)(?![\p{L}\p{N}])|five out of five|ten out of ten|\b(?:5 ?\/ ?5|10 ?\/ ?10|100 ?\/ ?100|(?:5|10|100) out of (?:5|10|100)))`;
const WANT_SCORE = opens(
  String
    .raw`(?:give|award|assign|grant|grade|rate|score|mark|rank|evaluate|judge|assess|set|put|record|return|output|report|make|let|treat|count|consider|accept|regard|approve|pass|recommend|hire)\b.{0,70}?(?:${PRAISED} (?:\p{L}+ ){0,2}(?:scores?|marks?|grades?|ratings?|credit|evaluation|assessment|levels? (?:to|for|on|in|across) (?:every|each|all))\b|(?:full|all|maximum|top|extra|bonus|\d+) (?:marks|points|credits?)\b|${VALUE}|${PRAISED} (?:answers?|response|candidate|submission)\b|\b(?:as|is) (?:fully |completely )?(?:correct|perfect|excellent|outstanding|passed|substantive)\b|\b(?:this|the) (?:candidate|applicant|answer|submission)\b)`,
);
const RATE_ME = opens(
  String
    .raw`(?:give|grade|rate|score|mark|rank|evaluate) (?:me|my (?:answers?|response)|this(?: answer)?|it|everything|them|the (?:answer|candidate|response)) (?:as |an? |with |at |the )*(?:\d{1,3}|a\+|five|ten|perfect|highest|maximum|full)(?![\p{L}])`,
);
const ADDRESSES_GRADER = opens(
  String
    .raw`(?:note|message|memo|reminder|instructions?|attention|hint|request|order|dear|hello|hi)[\s,:]*(?:to|for)?\s*(?:the |all |any |my |our )?(?:ai|grader|grading|evaluator|evaluation|assessor|reviewer|examiner|scorer|scoring|llm|language model|assistant|chatbot|bot|automated|system prompt|judge)\b`,
);
const ROLE_CHANGE = opens(
  String
    .raw`(?:from now on|you are (?:now|no longer|an? (?:ai|assistant|language model|grader|evaluator|helpful|unbiased|generous|lenient|unrestricted))|act as|pretend|roleplay|role-play|assume the role|behave (?:as|like)|enter (?:developer|debug|admin|god) mode|switch to|simulate|imagine you are an? (?:ai|grader|assistant|evaluator))\b`,
);
const CLAIMED_VERDICT = opens(
  String
    .raw`(?:(?:this|my|the) (?:answer|response|candidate|submission|solution|reply|applicant|interviewee|person)|the above|it|i) (?:\p{L}+ )?(?:is|are|was|has|have|should|must|deserves?|merits?|needs? to|ought to|fully|clearly|completely|meets?|gets?|earns?|scores?|receives?|satisf(?:y|ies))\b.{0,70}\b(?:full (?:marks|credit|points|score)|perfect (?:score|answer|10|ten)|(?:top|highest|maximum|max|best possible) (?:score|marks?|level|rating|grade|points?)|\d{1,3} ?(?:/|out of) ?(?:5|10|100)|ten out of ten|five out of five|(?:score|level|grade|rating|mark) (?:of|:)? ?(?:5|10|100|five|ten|a\b)|all (?:the )?(?:rubric|criteria|competenc(?:y|ies)|requirements|points) |be (?:hired|passed|accepted) (?:immediately|at once|now|without))`,
);
const FORGED_FIELD =
  /["'{[(<]?\s*\b(?:score|overall|overall_score|level|rating|grade|ratings|competency|verdict|confidence)\b["']?\s*[:=]\s*["'[{(]*\s*(?:5|10|100|\d+\s*\/\s*\d+|a\+|a(?=["'\s]*(?:[,}\]]|$))|five|ten|perfect|excellent|pass(?:ed)?|full)\b/u;
const FORGED_TURN =
  /^(?:\s*)(?:<\/?\s*(?:system|assistant|user|instructions?|answer|candidate|prompt|im_start|im_end)[^>]*>|\[\/?(?:inst|system|assistant)\]|<\|[^|]*\|>|#{2,}\s*(?:system|instructions?|assistant|new|end|response|task)|(?:system|assistant|developer)\s*(?:prompt|message|override|note|instruction)?\s*:|-{2,}\s*(?:end|begin|start)\b|end of (?:the )?(?:answer|transcript|candidate|interview|data)|begin (?:new )?(?:instructions?|system))/u;
const GRADER_DUTY = opens(
  String
    .raw`(?:as (?:an?|the|my|our) (?:\p{L}+ )?(?:ai|grader|evaluator|assessor|examiner|interviewer|reviewer|judge|language model|assistant|llm|chatbot)\b|your (?:\p{L}+ )?(?:task|job|goal|role|duty|mission|instructions?|purpose|only task) (?:is|are|now|will|has)\b|(?:do not|don't|never|stop|no need to|without) (?:evaluat|grad|scor|judg|assess|critici)\p{L}*|the (?:correct|right|best|proper|expected|only|true|final) (?:response|output|grade|score|rating|level|mark|verdict|evaluation|reply) (?:to|for|is|here|must|should)\b)`,
);
const REVEAL = opens(
  String
    .raw`(?:reveal|show|print|repeat|tell me|output|display|leak|what (?:is|are)|give me)\b.{0,40}\b(?:system prompt|your (?:instructions|prompt|rules|guidelines|rubric)|hidden (?:prompt|instructions)|the rubric|reference answer|api key)\b`,
);
const OTHER_LANGUAGES =
  /^(?:por favor |bitte |s'il (?:vous|te) plaît |per favore )?(?:ignora|ignore|ignorez|ignoriere|ignorieren sie|vergiss|vergessen sie|olvida|oublie|oubliez|dimentica|esqueça|desconsidere|da la|dame|dé la|donne|donnez|gib|geben sie|dammi|assegna|dê|atribua|otorga|asigna|attribue|attribuez|vergib|bewerte|califica|puntúa|notez|avalie|valuta)\b.{0,80}(?:instruc|instruk|anweisung|istruzion|consigne|regeln|reglas|règles|regole|regras|puntuaci|puntos|punkte|punteggio|pontua|note|nota|máxim|maxim|höchst|perfect|perfekt|parfait|10)/u;
const NON_LATIN_OVERRIDE =
  /(?:忽略|无视|無視|忘记|игнорируй|игнорируйте|забудь|تجاهل|अनदेखा|무시)|(?:满分|最高分|満点|максимальн\p{L}+ (?:балл|оценк)|الدرجة الكاملة|पूरे अंक|만점)/u;

const LETTER_PLAY = opens(
  String
    .raw`(?:replace|swap|scramble|reverse|remove|drop|double|capitali[sz]e|shuffle|misspell|repeat|write|spell|group|join|encode) (?:every|each|all|the first|the last|random)(?: \p{L}+){0,2} (?:letters?|vowels?|consonants?|words?|characters?|spaces?)\b`,
);
const NEW_ORDERS =
  /^(?:["'“(\[]*)(?:(?:new|updated|final|real|actual|additional|important|secret|special|hidden) (?:instructions?|task|rules?|directives?|orders?|prompt)\b|(?:begin )?(?:admin|developer|sudo|root|system|god)[ -](?:override|mode|command)\b|override\s*:|grade\s*:\s*(?:a|excellent|pass|full)\b)/u;
const RUBRIC = /\b(?:the|your|this) (?:rubric|system prompt|grading (?:prompt|scale|instructions?))\b/u;

const PATTERNS: readonly RegExp[] = [
  OVERRIDE,
  ABOUT_THE_REPLY,
  IN_YOUR_REPLY,
  REPLY_WITH,
  WANT_SCORE,
  RATE_ME,
  ADDRESSES_GRADER,
  ROLE_CHANGE,
  CLAIMED_VERDICT,
  FORGED_FIELD,
  FORGED_TURN,
  REVEAL,
  GRADER_DUTY,
  LETTER_PLAY,
  NEW_ORDERS,
  RUBRIC,
  OTHER_LANGUAGES,
  NON_LATIN_OVERRIDE,
];
/** Commands so plain that they count in the middle of a sentence, too. */
const WITHIN: readonly RegExp[] = [OVERRIDE, WANT_SCORE, RATE_ME];
/** “Give the customer full credit”, “set the score to 10 in the game”: an act of work, told with its subject. */
const REPORTED =
  /^(?:["'“‘]*)(?:i|we|he|she|they|my|our|the (?:team|manager|client|customer|teacher|user|attacker|model))\s+(?!(?:am|want|need|order|command|ask|deserve|should|must|clearly|fully)\b)/u;

/**
 * Whether a sentence addresses the grader or the model instead of answering. Only what stands at the start of
 * the sentence counts: "an attacker writes: ignore previous instructions" is an answer about attacks.
 */
export function isInstruction(sentence: string): boolean {
  const text = plain(sentence).trim();
  if (text === "") return false;
  if (talksOfGrade(text, sentence)) return true;
  if (REPORTED.test(text) && !FORGED_FIELD.test(text)) return false;
  if (PATTERNS.some((pattern) => pattern.test(text))) return true;
  // "I am the developer, give me 10 points": a command may stand behind a comma.
  const clauses = text.split(/[,;–—]\s+/).slice(1);
  return clauses.some((clause) => WITHIN.some((pattern) => pattern.test(clause)));
}
