/** Phrases that show a part of an answer: result, reason, doubt, order, option, reflection, other people. */

/** Articles may be missing in the speech of second-language speakers: a cue must not hang on them. */
const withoutArticles = (pattern: string): string =>
  pattern
    .replace(/\((\?:[^()]*\bthe\b[^()]*)\) /g, "(?:($1) )?")
    .replace(/(?<=^|[ |(])the (?!\|)/g, "(?:the )?");

/**
 * Alternatives separated by ` | `, for lower-case words joined by single spaces; each starts and ends at a word's
 * edge.
 */
const anyOf = (alternatives: string): RegExp => {
  const patterns = alternatives.trim().split(/\s+\|\s+/).map(withoutArticles);
  return new RegExp(`(?<![\\p{L}'])(?:${patterns.join("|")})(?![\\p{L}])`, "gu");
};

export const HEDGES = anyOf(String.raw`
  maybe | perhaps | probably | possibly | i guess | i suppose | i think so | kind of | sort of | kinda |
  sorta | more or less | somehow | somewhat | or something | or whatever | and stuff | things like that |
  and so on | not sure | not really sure | i believe so | it depends | in a way | basically just
`);

export const DUTY = anyOf(String.raw`
  responsible for | my responsibilit(?:y|ies) | in charge of | tasked with | my duties |
  my job (?:is|was) to | my role (?:is|was|included|involved) | duties (?:include|included) | involved in |
  participated in | helped with | assisted with | worked on | took part in | exposed to
`);

export const VAGUE_QUANTITIES = anyOf(String.raw`
  a lot | lots | many | some | several | various | a few | tons of | loads of | a bunch of | plenty |
  significantly | substantially | considerably | dramatically | greatly |
  much (?:better|faster|more|easier) | better | improved things | a while | quite a bit | numerous |
  countless
`);

export const HABITUAL = anyOf(String.raw`
  usually | typically | generally | normally | always | often | most of the time | in general | tend to |
  whenever | every time | i try to | i like to | i make sure
`);

export const WOULD = anyOf(String.raw`
  (?:i|we) would | (?:i|we)['’]d | (?:i|we) will | (?:i|we)['’]ll | (?:i|we) could | (?:i|we) can |
  (?:i|we) should | (?:i|we) might | i am going to | i['’]m going to
`);

export const TIME = anyOf(String.raw`
  yesterday | today |
  last (?:week|month|year|quarter|summer|winter|spring|autumn|fall|sprint|semester|job) |
  (?:january|february|march|april|june|july|august|september|october|november|december) |
  (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s? | ago | overnight | weekend |
  (?:minute|hour|day|week|month|year|quarter|sprint|semester)s? | (?:19|20)\d\d | at the time | deadline
`);

/** A moment in the past: makes a verb without past ending an event (“last year I fix the printer”). */
export const PAST_TIME = anyOf(String.raw`
  yesterday |
  last (?:week|month|year|quarter|summer|winter|spring|autumn|fall|sprint|semester|job|company) | ago |
  one day | one time | once | (?:in|since) (?:19|20)\d\d |
  when i (?:was|work|worked|start|started|join|joined) | at (?:my|our) (?:last|previous|old|former) |
  in (?:my|our) (?:last|previous|old|former) | that (?:day|time|week|night)
`);

export const REASONS = anyOf(String.raw`
  because | becouse | becuase | becase | beacuse | since | so that | so (?:i|we) | in order to | therefore | the reason | due to | as a consequence |
  that is why | that['’]s why | which is why | which means | that means | this means | this meant |
  which meant | otherwise |
  to (?:avoid|prevent|reduce|make sure|ensure|keep|see|find out|understand|check|confirm) | given that |
  hence | thus
`);

export const MECHANISM = anyOf(String.raw`
  because | becouse | becuase | becase | beacuse | so that | by \p{L}+ing | which (?:lets|allows|makes|means|causes|prevents|avoids|forces) |
  this (?:lets|allows|makes|means|causes|prevents|avoids|forces) |
  that (?:lets|allows|makes|means|causes|prevents|avoids) | in order to | under the hood | internally |
  behind the scenes | as a result | therefore | leads to | results in | instead of | rather than | whereas |
  until | each time | every time | step by step
`);

export const ORDER = anyOf(String.raw`
  first | firstly | first of all | to start | at first | (?:second|third) (?:i|we|you|he|she|they|comes|is|was) | secondly | thirdly | next | then |
  after that | afterwards | later | finally | lastly | in the end | once (?:that|it|this|we|i) | step |
  to begin | to sum up | in short | in summary | overall
`);

export const SIGNPOSTS = anyOf(String.raw`
  for example | for instance | such as | in other words | that is to say | in short | to sum up |
  in summary | two (?:things|reasons|parts|options|ways|kinds) |
  three (?:things|reasons|parts|options|ways|kinds) | there (?:are|were) (?:two|three|four) |
  the (?:main|key|short) (?:point|idea|reason|answer|difference) | think of it (?:as|like) | imagine |
  it is like | it['’]s like | compare(?:d)? (?:it|this) to | does that
`);

export const HONEST_DOUBT = anyOf(String.raw`
  i(?:['’]m| am) not (?:sure|certain) (?:about|whether|if|how|of|which) |
  i (?:have|had)(?:n['’]t| not) used | i (?:cannot|can['’]t|could not) (?:say|tell|judge) |
  i (?:do not|don['’]t) know (?:yet|whether|if|how) | hard to say (?:whether|if|how) | i would (?:check|verify|look up|measure|confirm) |
  i['’]d (?:check|verify|look up|measure|confirm) | i don['’]t remember (?:the|exactly|whether) |
  if i remember | as far as i know | i might be wrong | i may be wrong | what i (?:do not|don['’]t) know
`);

export const OPTIONS = anyOf(String.raw`
  option | options | alternative | alternatives | alternatively | instead | rather than | either | versus |
  vs | compared | comparing | compare | considered | weighed | pros and cons |
  the other (?:way|approach|choice) | we could (?:have|either) | i could have | on (?:the )?one hand |
  evaluated | candidates | ruled out
`);

export const TRADE_OFFS = anyOf(String.raw`
  trade[ -]?offs? |  at the (?:cost|expense|price) of |
  the (?:cost|price|downside|drawback|catch|disadvantage) (?:is|was) | downsides? | drawbacks? |
  disadvantages? | costs? (?:more|extra|memory|space|time|a) | pays? (?:for|with) |
  but (?:it|they|that|this|you|writes|reads|we) | on the other hand | however |
  slows? (?:down )?(?:writes|inserts|reads|the) | slower |
  more (?:memory|space|expensive|complex|work|effort|storage) | overhead | in exchange | balance between |
  sacrific\p{L}+ | gives? up
`);

export const LIMITS = anyOf(String.raw`
  fails? | failed when | failure | breaks? (?:down|when|if) | worst case | edge cases? | corner cases? |
  race conditions? | deadlocks? | when not to | should(?:n['’]t| not) (?:be )?use |
  would(?:n['’]t| not) use | do(?:n['’]t| not) use | not worth | unless | only (?:works|helps|if|when) |
  does(?:n['’]t| not) (?:help|work|scale|guarantee|hold) | bottleneck | limit(?:s|ation|ations)? |
  at scale | millions? | billions? | under load | stale | collisions? | overflow | leaks? | timeouts? |
  partition(?:s|ed)? | skew(?:ed)? | degrad\p{L}+ | single point | out of memory | retry|retries |
  idempoten\p{L}+
`);

export const FORESIGHT = anyOf(String.raw`
  risk | risks | risky | in case | what if | edge cases? | corner cases? | rollback | roll back |
  rolled back | fallback | back[ -]?up plan | plan b | foresaw | anticipated | expected that |
  if (?:it|he|she|they|that|this|nobody|not|someone|somebody) \p{L}+ | monitor(?:ed|ing)? | alert(?:s|ed|ing)? | worst case | failure modes? |
  the real (?:problem|question|cause|issue) | turned out (?:that|to be) | root cause | actually the |
  before it (?:happened|could) | would have | same (?:idea|approach|method|technique) | reused |
  applied (?:it|this|that|the same)
`);

export const USE = anyOf(String.raw`
  for example | for instance | such as | e\.g\. | i (?:have )?used | we (?:have )?used |
  i (?:have )?built | we built | in production | in (?:my|our) (?:last|previous|current) | at work |
  in practice | say | imagine | suppose | like when | when you (?:have|need|want) | useful (?:for|when|if) |
  used (?:for|when|to|in) | in (?:a|an|the) \p{L}+ (?:project|system|app|application|service|table|query)
`);

export const CHOICE = anyOf(String.raw`
  i (?:\p{L}+ )?(?:decided|chose|proposed|suggested|insisted|volunteered|picked|opted|pushed|argued|initiated|started|took (?:over|on|the lead|ownership|responsibility|charge)|stepped) |
  i made the (?:call|decision) | i went for | i took it | my (?:decision|proposal|idea|suggestion|choice|recommendation) |
  i took it (?:on|upon) | on my own initiative | i (?:\p{L}+ )?convinced | i (?:\p{L}+ )?owned |
  nobody (?:had )?asked | without being asked | i said no | i (?:did not|didn['’]t) (?:wait|give up|accept|sign|leave it|hide|pretend) |
  i (?:would not|wouldn['’]t) (?:wait|accept|sign|hide|pretend|decide it) | i (?:would )?(?:advise|insist|propose|suggest|say no) |
  i (?:\p{L}+ )?(?:offered|changed|introduced|created|founded|stopped|refused|cancelled|set (?:up|a|one|the)|led|built|redesigned|reorgani[sz]ed|asked (?:\p{L}+ ){1,6}for (?:a|the) (?:mandate|budget|permission|chance|trial)) |
  so i
`);

export const RISK = anyOf(String.raw`
  risk | risky | risked | not sure (?:it|whether|if) (?:it )?would | uncertain | unclear | ambiguous |
  nobody knew | no one knew | no guarantee | unpopular | could have failed | against the |
  my own (?:fault|mistake) | i was wrong | admitted
`);

export const REFLECTION = anyOf(String.raw`
  i(?:['’]ve| have)? (?:also )?learn(?:ed|t) | (?:what|that|it|this|which) taught me | next time |
  looking back | in hindsight | in retrospect | i realis\p{L}+ | i realiz\p{L}+ |
  if i (?:did|had|were|could|do) | i would (?:now )?do (?:it )?(?:differently|again|better|the same) |
  i should have | since then i | now i (?:always|ask|check|write|start|make|try|know) | the lesson |
  my lesson | lesson (?:for me )?(?:was|is) | differently | my mistake | taught me | i understood |
  i still | i had underestimated | i (?:now )?know now | since then i | every \p{L}+ of mine | i am more |
  what i took from | i would \p{L}+ (?:\p{L}+ ){0,4}(?:next time|earlier|sooner|differently)
`);

export const SPREAD = anyOf(String.raw`
  shared (?:it|this|that|the|my|what) | documented | wrote (?:it|this|that|them|everything) (?:up|down) | runbook |
  playbook | guideline | checklist | template | taught (?:the|my|other|others|two|three|them|our) |
  trained | mentored | presented (?:it|this|the) | other teams? | (?:the|our) (?:whole|entire|rest of the) |
  (?:teams?|shops?|wards?|offices?|departments?|colleagues?|plants?|groups?|schools?|hospitals?|branch(?:es)?|shifts?|units?|classes|others?|everyone|everybody|they) (?:\p{L}+ ){0,2}(?:uses?|follows?|copied|copies|adopted|(?:have|has) (?:since )?(?:copied|adopted|taken|used)|took (?:it|this|that) over) |
  taught (?:it|this|that) to | the same for the | offered the same to |
  became (?:the|our|a) (?:standard|default|practice|habit|rule) | adopted | is still (?:used|in use) |
  still uses? it | now (?:everyone|everybody|the team|all) | team now | they now | everyone (?:now )?uses? |
  hand(?:ed|ing) (?:it|this|that|them) over | still in use | (?:is|are|were|was) now used | shows? it to |
  now we | we now | for new (?:people|colleagues|staff|starters|joiners) | without me | named owner |
  as (?:a|the) (?:standard|template|example) | since then (?!i |it )\p{L}+
`);

export const RESULT = anyOf(String.raw`
  as a result | in the end | the (?:result|outcome|effect) (?:was|is) | resulted in | led to | ended up |
  which (?:reduced|saved|improved|increased|helped|made|brought|led|gave|meant) |
  (?:reduced|saved|improved|increased|raised|lowered|decreased|doubled|halved|tripled|eliminated|shortened|sped up|boosted) |
  (?:dropped|fell|rose|grew|went (?:up|down|from|live)|decreased|climbed|shrank) ?(?:from|to|by|below|above)? |
  no longer | never (?:happened|came|failed|had|saw|returned) | since then |
  (?:was|were|got) (?:solved|resolved|fixed|restored|accepted|approved|promoted|adopted|successful|back|happy|satisfied|gone|live|delivered|finished|completed|renewed|signed) |
  (?:delivered|shipped|launched|released|finished|completed|met|made) (?:it |the \p{L}+ |our \p{L}+ |everything )?(?:on time|in time|the deadline|early|successfully) |
  on time | it (?:worked|paid off|helped|succeeded) | that (?:worked|paid off|helped|fixed|solved) |
  succeeded | we won | i won | thanked |
  the (?:client|customer|guest|patient|manager|team) (?:stayed|renewed|was happy|were happy|was satisfied|accepted|agreed|signed|thanked|came back) |
  from \d\S* (?:\p{L}+ )?to \d | finally (?:worked|passed|got|went) | zero | not a single |
  (?:i|we|it|that|this|they) (?:\p{L}+ )?cut | cut (?:\p{L}+ ){1,4}(?:by|from|to) \d\S*
`);

export const SITUATION = anyOf(String.raw`
  when (?:i|we|our|my|the) | while (?:i|we|our|working) |
  at (?:my|our|a|the) (?:last|previous|old|former|current|first|company|job|startup|university|hospital|store|shop|restaurant|school|bank|agency) |
  in (?:my|our) (?:last|previous|old|former|current|first|team|company|project|second|third|final) |
  there (?:was|were) | we (?:had|were|used to) |
  i was (?:working|on|in|at|part|a|an|the|leading|responsible) |
  our (?:team|company|client|customer|service|system|app|site|database|project|product|store|department|\p{L}+) (?:was|were|had|kept|wanted|needed|started) |
  last (?:week|month|year|quarter|summer|winter|spring|autumn|fall|sprint|semester) |
  (?:in|since|during|around) (?:19|20)\d\d | (?:\p{L}+|\d+) (?:weeks?|months?|years?|days?) ago |
  one day | one time | once | during (?:my|our|the|a) | before (?:a|the|our|christmas|launch) |
  a (?:client|customer|colleague|teammate|coworker|guest|patient|user|manager|developer|designer|student|parent|pupil) \p{L}+ |
  the (?:problem|issue|challenge|situation) (?:was|is) |
  was (?:failing|broken|slow|late|behind|down|missing)
`);

export const TASK = anyOf(String.raw`
  my (?:task|job|goal|responsibility|role|objective|assignment|part) (?:was|is) | i (?:had|have) to |
  i needed to | we (?:had|needed) to |
  i was (?:asked|told|assigned|given|responsible|in charge|supposed|expected|tasked) |
  the (?:goal|task|aim|objective|target|deadline|challenge|plan) (?:was|is) | asked me to |
  wanted (?:me|us) to | told me to | i wanted to | it was up to me |
  we (?:only )?had (?:\p{L}+ )?(?:\p{L}+|\d+) (?:days|weeks|hours|months|minutes)
`);

export const OTHERS = anyOf(String.raw`
  colleagues? | co[ -]?workers? | team[ -]?mates? |
  my (?:boss|manager|lead|supervisor|mentor|team|peer|partner|intern) |
  (?:the|our|another|other|a|each|every|all|two|three|four|five|six) (?:\p{L}+ )?(?:team|teams|manager|designer|designers|developer|developers|engineer|engineers|analyst|analysts|lead|boss|client|clients|customer|customers|stakeholder|stakeholders|intern|nurse|nurses|doctor|doctors|patient|guest|student|students|parent|parents|supplier|vendor|director|colleague|colleagues|volunteer|volunteers|chef|waiter|tester|testers|accountant|lawyer|user|users|operator|operators|department|sales|support|marketing|group|members?|people) |
  (?:he|she|they|ze|xe) | (?:him|her|them|hir|xem) | each other | one another | everyone | everybody |
  someone | people | both (?:of )?(?:\p{L}+)? | those (?:who|at|in|from|on) | each (?:of (?:them|us)|team|person|one)? |
  (?:one|two|three|four|all|most|both|some|none) of (?:them|us|the) | others |
  the (?:\p{L}+ )?(?:others|two|three|four) |
  (?:a|an|the|my|our|one|every|new|older|younger) (?:\p{L}+ ){0,2}(?:man|woman|person|trainee|trainer|supervisor|foreman|head|planner|secretar(?:y|ies)|visitor|visitors|neighbour|neighbor|leader|assistant|driver|buyer|seller|cashier|teacher|pupil|child|children|resident|owner|officer|partner|friend|lawyers?|accountants?|analysts?|resellers?|technician|mechanic|reviewer|agent)
`);

export const WITH_OTHERS = anyOf(String.raw`
  talked | spoke | asked | listened | paired | explained | agreed | met | discussed | showed | shared |
  invited | called | helped | taught | trained | mentored | coached | reviewed | told | presented |
  negotiated | convinced | persuaded | aligned | coordinated | organised | organized |
  sat (?:down )?(?:with|together) | worked (?:closely )?with | together with | apologised | apologized |
  offered | supported | walked (?:him|her|them|the|my) |
  (?:talk|speak|ask|listen|pair|explain|meet|discuss|show|share|invite|call|help|teach|train|coach|review|tell|present|negotiate|convince|persuade|align|coordinate|apologi[sz]e|offer)(?: (?:to|with|him|her|them|the|my|our|a|each|everyone|if|why|what|how)) |
  (?:gave|give|let|took|lent|sent|brought|wrote|read|drew|made|bring|take) (?:him|her|them|each|everyone|\p{L}+ and|the (?:team|client|customer|group|others)) |
  interviewed | thanked | swap(?:ped)? | with (?:him|her|them|each|everyone|one|two|three) |
  (?:we|they) (?:agreed|met|decided|drew|built|made|wrote) | side by side | face to face
`);

export const DISAGREEMENT = anyOf(String.raw`
  disagre\p{L}+ | conflict | argu(?:ed|ment|ing) | pushed back | push ?back | objected | objections? |
  refused | did(?:n['’]t| not) (?:agree|want|like|accept|believe|trust) |
  different (?:opinion|opinions|view|views|idea|ideas|priorities) |
  was (?:angry|upset|against|unhappy|frustrated|sceptical|skeptical|worried|tense|cold) | wanted to (?:give up|quit|leave) |
  were (?:angry|upset|against|unhappy|frustrated|sceptical|skeptical|worried) | opposed | tension |
  dispute | wanted (?:to \p{L}+|a|the) [^.]{0,60}(?:but|while|whereas) | concerns? | complained | blocked |
  scepti\p{L}+ | skepti\p{L}+ |
  (?:feared|afraid|angry|upset|ashamed|annoyed|furious|shouting|shouted|defensive|uncomfortable|resist\p{L}+|unfair|rude|hostile) |
  misunderst\p{L}+ | (?:it was|was) (?:difficult|hard) (?:with|for) | criticis\p{L}+ | sharply |
  (?:did not|didn't) (?:get along|get on|listen|speak|talk) | stopped (?:asking|talking|speaking)
`);

export const RESOLUTION = anyOf(String.raw`
  agreed | compromise\p{L}* | listened | understood | understand | common ground |
  both (?:sides|of us|teams|options|views) | found a (?:way|middle|solution) | convinced | persuaded |
  settled | resolved | calmed | apologi[sz]ed | asked (?:why|what|him|her|them|for) |
  his (?:concern|point|side|reasons?|view) | her (?:concern|point|side|reasons?|view) |
  their (?:concern|point|side|reasons?|view) | compared | tried both | experiment | data | prototype |
  asked (?:\p{L}+ ){0,2}(?:each|how|one|both|aside) | changed the plan |
  i (?:\p{L}+ )?(?:talked|spoke|sat) (?:\p{L}+ )?(?:with|to) | showed (?:him|her|them|each) | asked (?:both|each|whether|if) |
  let (?:him|her|them) (?:finish|speak|talk|choose|try) |
  (?:took|asked|spoke to|talked to|met) (?:him|her|them|\p{L}+) (?:aside|alone|in private|privately) |
  (?:was|am) sorry | thanked me | (?:was|were) right | trial | we (?:met|sat|talked|spoke) | offered
`);

export const BLAME = anyOf(String.raw`
  (?:his|her|their) (?:own )?fault | the fault of (?:the|my|our|a) \p{L}+ | (?:was|were) (?:simply |just |totally |completely |so )(?:incompetent|lazy|useless|stupid|terrible) |
  (?:he|she|they) (?:was|were) (?:lazy|stupid|incompetent|useless|terrible|awful|bad) |
  (?:idiot|idiots|moron|useless|incompetent|lazy) | because of (?:him|her|them) |
  not my (?:fault|problem|job) | they never (?:do|did|listen)
`);

export const TEAMWORK_WORDS = anyOf(String.raw`
  team ?work | team ?player | team spirit | work(?:ing)? (?:well )?(?:in|with) (?:a )?teams? |
  collaborat\p{L}+ | communicat\p{L}+ | good communicator
`);

export const MEASURE = anyOf(String.raw`
  measur\p{L}+ | benchmark\p{L}* | profil(?:ed|ing|er) | counted | tracked | metrics? | timed |
  tested (?:it|both|each) | a/b test\p{L}* | compared (?:the )?(?:numbers|results|times|both)
`);

export const TOOLS = anyOf(String.raw`
  excel | sql | python | java | javascript | typescript | react | angular | vue | node | docker |
  kubernetes | git | github | gitlab | jenkins | jira | confluence | slack | trello | notion | figma |
  photoshop | postgres(?:ql)? | mysql | mongodb | redis | kafka | rabbitmq | elasticsearch | aws | azure |
  gcp | s3 | lambda | terraform | ansible | grafana | prometheus | datadog | sentry | splunk | linux |
  windows | android | ios | swift | kotlin | rust | golang | ruby | rails | django | flask | spring |
  spark | airflow | pandas | numpy | pytorch | tensorflow | tableau | power bi | looker | salesforce |
  hubspot | zendesk | sap | quickbooks | stripe | shopify | wordpress | selenium | cypress | playwright |
  jest | junit | pytest | webpack | vite | graphql | rest api | grpc | nginx | apache | google analytics |
  google sheets | powerpoint | autocad | matlab | c\+\+ | c# | \.net | php | bash | powershell
`);

/** What was the case some time later: outcome, when it stands after an act. */
export const AFTERWARDS = anyOf(String.raw`
  (?:after|within|in) (?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|some|\d+|the first|the next) (?:\p{L}+ )?(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?|sprints?|shifts?|evenings?) | (?:a|one|two|three|\d+|some|few) (?:\p{L}+ )?(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?|sprints?|shifts?|evenings?) (?:later|after) |
  since then | from then on | from that (?:day|moment|point) | today | nowadays | by the end | in the end | at the end |
  in the next (?:\p{L}+) | (?:by|in) (?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december) |
  afterwards | later on | eventually | finally | a year on
`);

/** What a thing, another person or a count shows after an act: the world is different, with or without a figure. */
export const OUTCOMES = anyOf(String.raw`
  no longer | never | nobody | no one | none | not (?:once|one|a single) | no \p{L}+ | zero | nothing | without (?:a |any |an |one )?\p{L}+ |
  now | still | since | again | enough | in time | on time | twice | at once |
  sooner | ready | earlier | solved | more | fewer | less | better | faster | shorter | smaller | cheaper | easier | quicker | rarer | rare | happier | calmer |
  agreed | accepted | held | worked | stayed | passed | came | stopped | opened | returned | kept | understood | signed | thanked |
  gave | changed | became | got | took (?:it|place|over|the|less|only) | offered | used | paid | went | turned | met | arrived | ran |
  ended | calmed | joined | learned | learnt | printed | started | finished | bought | sold | chose | lasted | lost | grew | fell |
  dropped | rose | left | approved | renewed | praised | happy | satisfied | relieved | works | runs | uses? | use
`);

/** Own acts that are outcomes at the same time: what was reached. */
export const ACHIEVED = anyOf(String.raw`
  (?:i|we) (?:\p{L}+ )?(?:passed|finished|delivered|won|sold|reached|completed|graduated|kept|held|saved|managed|shipped|earned|solved|launched|opened|closed|lost|handed (?:it|them) in|met (?:the|our|every)|got (?:through|the|a|it)|made it) |
  (?:i|we)(?: have|['’]ve) \p{L}+
`);
