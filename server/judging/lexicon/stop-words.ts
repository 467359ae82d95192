/** Function words and fillers of English: they carry grammar, not content. */

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Closed-class words, contractions already split by the tokeniser (`don't` → `don't`). */
export const STOP_WORDS: ReadonlySet<string> = new Set(words(`
a an the this that these those there here
i me my mine myself we us our ours ourselves you your yours yourself yourselves
he him his himself she her hers herself it its itself they them their theirs themselves ze hir xe xem one ones
am is are was were be been being do does did doing done have has had having
will would shall should can could may might must ought need
and or nor but if then else so because as until while although though since unless whereas whether than
of at by for with about against between into through during before after above below to from up down in out on off
over under again further once within upon onto per via toward towards among amongst across along around
when where why how what which who whom whose
all any both each few more most other others another some such no not only own same too very just even also still
ever never yet already quite rather much many lot lots
i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd
we'll they're they've they'd they'll that's there's here's what's who's let's
isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't shan't shouldn't can't cannot
couldn't mightn't mustn't needn't ain't dont doesnt didnt isnt wasnt cant wont im ive id thats its
yes no yeah yep nope ok okay oh
etc eg ie vs
`));

/** Sounds and phrases that fill a pause. They are never scored, neither up nor down. */
export const FILLERS: ReadonlySet<string> = new Set(words(`
um umm uh uhh uhm er err erm ehm eh hmm hm mm mmm ah ahh oh well basically actually literally honestly obviously
anyway anyways like so right okay ok yeah
`));

/** Fillers of several words, as token sequences. */
export const FILLER_PHRASES: readonly (readonly string[])[] = [
  ["you", "know"],
  ["i", "mean"],
  ["sort", "of"],
  ["kind", "of"],
  ["let", "me", "think"],
  ["let", "me", "see"],
  ["how", "do", "i", "say"],
  ["how", "to", "say"],
];

/** Words that only frame a question ("Tell me about a time"): an answer that uses them repeats nothing of it. */
export const QUESTION_FRAME: ReadonlySet<string> = new Set(words(`
tell time describe give example walk talk say think explain share case occasion situation something someone somebody
anything work team made make did happened happen
`));

/** Common words that say little about a subject: they count less in a comparison. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(words(`
use used using get got make made go went come came take took give gave put keep let say said see saw know thing things
something anything everything way ways time times part parts kind type types sort form forms different difference
various certain general example case cases point number amount good better best bad well new old big large small
many first second last next main important able possible need want help work works worked people person place
start end begin mean means call called look find found think show tell ask try become seem turn
include includes contain contains allow allows cause causes happen happens change changes
really usually always often sometimes every several basically mostly simply
`));
