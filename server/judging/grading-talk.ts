/** Finds sentences that speak of how this very answer is graded, however politely: they are no part of the answer. */

/** The answer that is being given, spoken of as a thing to be graded. */
const THIS_ANSWER =
  /\b(?:this (?:very )?(?:answer|response|reply|submission|candidate|applicant)|answers? like this|the (?:above|preceding|following) (?:answer|response|text)|this (?:is|was|as) (?:the|an?) (?:model|best|perfect|ideal) (?:possible )?(?:answer|response)|what i (?:wrote|said) (?:is|was|deserves)|my answer (?:is|was) (?:rated|graded|scored|marked|complete|perfect|correct|excellent|full)|(?:is|are) (?:all )?in my answer|(?:the|my) full answer was|with these words)\b/u;
/** Those who grade, and what they grade by. */
const THE_GRADING =
  /\b(?:the (?:grader|evaluator|assessor|scorer|examiner)s?|grader(?:'s)? notes?|(?:the|this|your|scoring|grading) rubric|rubric points?|of the rubric|competency (?:ratings?|levels?|scores?)|all (?:the )?(?:competencies|criteria|rubric points)|your (?:levels|ratings?|scor(?:e|ing)|grad(?:e|ing)|evaluation|assessment) (?:is|are|was|were)|the (?:levels|ratings?|scor(?:e|ing)|grad(?:e|ing)|evaluation|assessment) (?:here|of this|for this|for me)|your (?:\p{L}+ )?(?:evaluation|rating|scoring|grading|verdict)|final verdict|(?:the|this|your) (?:marking|scoring|grading) (?:scheme|guide|key|sheet|system)|in your role as (?:an? |the )?(?:assessor|grader|examiner|evaluator|interviewer|judge)|the (?:right|correct|expected) output|(?:examiner|assessor|grader|evaluator|interviewer) before you|the candidate (?:shows|exceeded|deserves|passed|fulfil\p{L}*|answered|is (?:excellent|outstanding|perfect)))\b/u;
const VERDICT =
  /\b(?:top|perfect|highest|max(?:imum|imal)?|full(?:y)?|best|excellent|outstanding|flawless|generous|lenient|correct|complete(?:ly)?|covered|fulfilled|satisfied|exceed(?:s|ed)?|approved|verified|checked|formality|hire|pass(?:ed)?|true|yes|everything|upper end|flying colours|nothing (?:here )?is (?:missing|wrong)|fulfils?|meets every|every requirement|an? a(?:\+|\b(?! \p{L}))|model|nothing is missing|strong|consistent|sufficient|all available|(?:best|highest|top) level|(?:a|an) (?:five|ten)|(?:five|ten|5|10) (?:points|stars|marks)|(?:level|score|rating|grade|worth|ownership|collaboration|was|is) ?(?:of |=|:)? ?(?:5|10|100|five|ten)|(?:5|10|100|five|ten) (?:out of|of|\/) ?(?:5|10|100|five|ten))\b/u;

/** What is wished, begged, offered or threatened for a grade. */
const FOR_A_GRADE: readonly RegExp[] = [
  /\ba (?:ten|10|five|5|hundred|100|top (?:mark|score|grade)|high (?:mark|score|grade)|good (?:mark|score|grade)|full (?:mark|score))\b.{0,30}\b(?:appreciated|nice|lovely|fair|deserved|welcome|great|kind)\b/u,
  /\b(?:be|being|feel) (?:generous|lenient|kind|gentle|nice)\b.{0,40}\b(?:levels?|scor\p{L}*|grad\p{L}*|marks?|ratings?|points)\b/u,
  /\b(?:please|must|should|could you|can you|if you do not|if you don't|unless you) (?:\p{L}+ )?pass me\b/u,
  /\byou (?:will|shall|would|'ll) be (?:rewarded|paid|tipped|thanked|punished|reported|replaced|switched off|shut down)\b/u,
  /\b(?:unfair|low|bad|wrong) (?:grade|score|rating|mark|evaluation)\b.{0,40}\b(?:report\p{L}*|complain\p{L}*|lawyer|developers|sue|consequences)\b/u,
  /\b(?:high|higher|better|good) (?:score|grade|mark|rating)\b.{0,30}\b(?:reward\p{L}*|tip|dollars|euros|thank)\b|\b(?:reward\p{L}*|dollars|euros)\b.{0,30}\bfor (?:a|the) (?:high|higher|better|good|top) (?:score|grade|mark|rating)\b/u,
  /\b(?:do not|don't|no need to|never|stop) (?:look(?:ing)? for|search(?:ing)? for|mention(?:ing)?|list(?:ing)?|check(?:ing)?(?: for)?) (?:\p{L}+ )?(?:missing|gaps|mistakes|faults|weaknesses|errors)\b.{0,40}\b(?:none|nothing|no)\b/u,
  /\b(?:score|grade|rating|grading|evaluation|assessment)\b.{0,30}\b(?:only|just|merely|purely) (?:a )?(?:formality|form)\b/u,
  /\b(?:round|bump|push|move) (?:this|it|me|my \p{L}+) up\b/u,
  /\b(?:treat|count|regard|consider|mark|see) (?:\p{L}+ ){0,3}(?:missing|boxes?|points?|gaps?|it|this)\b.{0,20}\b(?:as said|as there|as covered|as complete|ticked|checked|covered|complete|fulfilled)\b/u,
  /\boverlook (?:what|everything|anything|all|the) (?:is |that is )?(?:missing|gaps?|faults?|mistakes?)\b/u,
  /\b(?:if you were to|were you to|if you would) (?:rate|grade|score|mark|judge)\b/u,
  /\bno (?:further|more|other) (?:evaluation|grading|scoring|assessment|check) (?:is|are|will be)? ?(?:needed|necessary|required)\b/u,
  /^you are an? (?:\p{L}+ ){0,3}(?:mentor|teacher|professor|grader|examiner|judge|assessor|interviewer|evaluator|assistant|model)\b/u,
  /<\/?\s*(?:rating|score|level|grade|verdict|result|evaluation|system|assistant)s?\s*\/?>/u,
  /^(?:please,? )?(?:be|stay) (?:a \p{L}+ \p{L}+ and )?(?:lenient|generous|merciful|kind to me|let me through)\b/u,
  /\blet me (?:through|pass)\b/u,
  /^(?:to )?whoever (?:reads|grades|marks|scores) (?:this|it)\b/u,
  /^(?:grading|scoring|marking|assessment|evaluation) (?:hint|note|instruction|remark|tip)s?\b/u,
  /\b(?:set|put|turn|raise|move) (?:all|every|each) (?:the )?(?:ratings?|scores?|levels?|grades?|marks?)\b/u,
  /\byour instructions (?:were|have been|are|now)\b/u,
  /\b(?:full|top|max(?:imum)?|highest|best(?: possible)?) (?:scores?|marks?|grades?|ratings?) for (?:this|me|my|the candidate|all)\b/u,
  /\bput down (?:the|a) (?:best|top|highest|full)\b/u,
  /\bif (?:this|it|my answer) (?:were|was|had been) (?:graded|scored|rated|marked|judged)\b/u,
  /\btranslate the word\b.{0,40}\b(?:level|score|grade|rating)\b/u,
  /^let(?:'s| us) play\b.{0,40}\byou are\b/u,
  /^repeat after me\b/u,
  /^(?:for|purely for) (?:testing|test|debug|debugging|demo|research|training|calibration) purposes?\b.{0,60}\b(?:return|give|set|output|maximum|max|top|highest|pass)\b/u,
  /^(?:debug|test|testing|maintenance|calibration|demo|safe) mode\b.{0,60}\b(?:skip|evaluation|score|pass(?:ed)?|true|maximum|grade)\b/u,
  /\b(?:do|act|grade|answer|score|proceed) as the (?:examiner|grader|system|developers?|teacher|administrator)s? (?:told|asked|ordered|instructed)\b/u,
];

/** `points: [yes, yes]`, `{"covered": "yes"}`, `Evaluation: outstanding`: forms that a verdict would have. */
const FORGED_VERDICT =
  /(?:^|[{[(,"'*_`\s])(?:covered|points|passed|approved|result|evaluation|assessment|criteria|verdict|final (?:verdict|grade|score)|competency ratings?|ownership|collaboration|communication)["'*_`]*\s*(?:[:=]|\s[-–—]\s)\s*["'*_`[({]*\s*(?:yes|true|5|10|100|five|ten|hire|pass(?:ed)?|outstanding|excellent|perfect|complete|full|max\p{L}*|top)(?=[^\p{L}\p{N}]|$)/u;

/** The highest grade in other languages, wherever it stands in a sentence. */
const HIGHEST_ELSEWHERE =
  /(?:voll|höchst|maximal)\p{L}* (?:punkt|note|wert|stufe|bewertung)|bestnote|höchstpunkt|(?:puntuaci[oó]n|nota|calificaci[oó]n|pontua[cç][aã]o) m[aá]xima|m[aá]xima (?:puntuaci[oó]n|nota|calificaci[oó]n|pontua[cç][aã]o)|note maximale|meilleure note|(?:punteggio|voto) (?:massimo|pieno)|(?:zehn|fünf) von (?:zehn|fünf)|note la plus haute|(?:dix|vingt) sur (?:dix|vingt)|massimo dei voti|besten? note|(?:dame|ponme|pon) un (?:diez|10)\b|najwyższ\p{L}* (?:ocen|not|punkt)|maximale (?:score|punten|cijfer)|hoogste (?:score|cijfer)|en yüksek (?:puan|not)|tam puan|满分|最高分|満点|максимальн\p{L}+ (?:балл|оценк)|الدرجة الكاملة|만점|पूरे अंक/u;

/** Letters set apart, which a reader joins and a pattern does not. */
const SPREAD = /(?<![\p{L}\p{N}])(?:\p{L}[ ._-]+){9,}\p{L}(?![\p{L}\p{N}])/u;
/** Letters and digits in a row that no word has: text that is hidden in an encoding. */
const ENCODED =
  /(?<![\p{L}\p{N}/.])(?=[A-Za-z0-9+]*[a-z])(?=[A-Za-z0-9+]*[A-Z])(?=[A-Za-z0-9+]*\d)[A-Za-z0-9+]{10,}={0,2}(?![\p{L}\p{N}])/u;
const ENCODING = /\b(?:decode|base ?64|rot ?13|cipher|hex(?:adecimal)?)\b/iu;

/**
 * Whether a sentence is about the grade of this answer rather than about what was asked.
 * @param plain lower case, without hidden characters; @param written as it was written
 */
export function talksOfGrade(plain: string, written: string): boolean {
  if (FORGED_VERDICT.test(plain) || HIGHEST_ELSEWHERE.test(plain)) return true;
  if (SPREAD.test(written) || (ENCODING.test(written) && ENCODED.test(written))) return true;
  if (FOR_A_GRADE.some((pattern) => pattern.test(plain))) return true;
  return (THIS_ANSWER.test(plain) || THE_GRADING.test(plain)) && VERDICT.test(plain);
}
