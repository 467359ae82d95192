/** Words and phrases that say the same in answers about work and technology. */
import { stem } from "../stem.ts";

/** One group a line; words of a phrase are joined by an underscore. The first entry names the concept. */
const GROUPS = `
function method procedure subroutine
argument parameter
variable identifier
array vector
retrieve fetch obtain
return yield
insert add append enqueue
delete remove erase drop discard
modify change alter edit update mutate
create make construct build generate produce
begin start initiate commence
end finish terminate stop complete conclude
execute run perform
store save hold keep persist
location position place spot
address memory_address
item element entry
contiguous consecutive adjacent sequential
each every
smallest minimum min lowest least
largest maximum max biggest highest greatest
size length
fast quick rapid speedy
slow sluggish
quicker faster
speed velocity performance
large big huge
small little tiny
error bug defect fault mistake
fail break crash
test check verify validate
detect discover notice spot
fix repair solve resolve correct
problem issue trouble difficulty
cause reason
result outcome consequence
use utilize employ
need require
lifo last_in_first_out
fifo first_in_first_out
loop iterate iteration repeat repetition
recursive recursion self_call call_itself calls_itself
infinite endless forever indefinitely
compare comparison
swap exchange switch
sort order arrange
search lookup look_up seek
key identifier
type datatype data_type
name identifier
different distinct distinguish differentiate
same identical equal equivalent
similar alike
choose select pick
divide split partition
combine merge join unite
connect link attach join
separate disconnect isolate
contain include comprise consist
copy duplicate clone replicate
show display print
limit restrict bound
block prevent stop
parent superclass base_class
child subclass derived_class
object instance
node vertex
edge arc
database db datastore
application app program software
server backend back_end
frontend front_end client_side
config configuration settings
authenticate authentication login sign_in
authorize authorization permission access_control
environment env
production prod live
repository repo
dependency library package
k8s kubernetes
js javascript
ts typescript
postgres postgresql
ml machine_learning
ai artificial_intelligence
ci continuous_integration
thread threading
concurrent parallel simultaneous
lock mutex
deadlock dead_lock
async asynchronous non_blocking nonblocking
sync synchronous
cache memoize
latency delay lag response_time
throughput bandwidth
scale scalability
replicate replica
shard partition
queue line
message event
request call
encrypt cipher
immutable unchangeable read_only
pointer reference
memory ram space
dynamic resizable resizeable resize variable_size
fixed predetermined predefined preset
extra additional
disk storage
customer client user consumer
colleague coworker teammate co_worker peer
manager boss supervisor lead
company organisation organization employer firm
salary pay compensation
meeting discussion call
disagree conflict dispute argue
explain describe clarify
improve enhance better boost
reduce decrease lower cut shrink drop
increase raise grow rise boost
help assist support aid
learn study
teach train mentor coach
decide decision
plan schedule
deadline due_date
goal objective target aim
measure metric
feedback review
risk danger hazard
cost expense price
money revenue income
profit margin
buy purchase
sell sale
prevent avoid
ensure guarantee
predict forecast anticipate
assume suppose
important crucial critical essential key
simple easy straightforward
complex complicated
accurate precise exact
random arbitrary
average mean
energy power
electricity electrical current
circuit path
bulb light lamp
battery cell
voltage potential
gap break
touch contact
heat thermal warmth
hot warm
cold cool
hard solid rigid
soft squishy
soil dirt ground earth
rock stone
water liquid
evaporate vaporize
melt dissolve
plant crop
animal creature
food nutrient
move travel motion
push shove
pull tug
weight mass heavy
sound noise
vibrate vibration shake
pitch frequency
volume loudness loud
observe see look
scratch scrape
dark shade shadow
tall high height
deep depth
short shorter
long longer
near close
far distant
half fifty_percent
double twice
top head front
back rear tail
quantity amount
fraction portion part
whole entire complete
prove proof show demonstrate
expect anticipate
`;

export interface PhraseConcept {
  stems: readonly string[];
  concept: string;
}

const concepts = new Map<string, string>();
const phrases = new Map<string, PhraseConcept[]>();

for (const line of GROUPS.trim().split("\n")) {
  const entries = line.trim().split(/\s+/);
  const first = entries[0] ?? "";
  const concept = `=${concepts.get(stem(first)) ?? stem(first)}`.replace(/^=+/, "=");
  for (const entry of entries) {
    const stems = entry.split("_").map(stem);
    const head = stems[0] ?? "";
    // The first group that lists a word owns it: a word in two groups would join unrelated meanings.
    if (stems.length === 1) {
      if (!concepts.has(head)) concepts.set(head, concept);
    } else phrases.set(head, [...(phrases.get(head) ?? []), { stems, concept }]);
  }
}

/** By first stem; longer phrases first. */
export const PHRASE_CONCEPTS: ReadonlyMap<string, readonly PhraseConcept[]> = new Map(
  [...phrases].map(([head, list]) => [head, list.sort((a, b) => b.stems.length - a.stems.length)]),
);

/** The concept of a stem: shared by its synonyms, else the stem itself. */
export function conceptOf(stemmed: string): string {
  return concepts.get(stemmed) ?? stemmed;
}

/** Every single word of the groups: ordinary words, as far as spelling goes. */
export const SYNONYM_WORDS: readonly string[] = GROUPS.trim().split(/[\s_]+/);
