/** Pairs of opposites: the wrong one beside the right subject contradicts a statement. */
import { stem } from "../stem.ts";

const PAIRS = `
fast slow
faster slower
quick slow
lifo fifo
lock unlock
increase decrease
increase reduce
more less
more fewer
higher lower
high low
always never
before after
first last
synchronous asynchronous
sync async
mutable immutable
static dynamic
stateful stateless
strong weak
strongly weakly
optimistic pessimistic
horizontal vertical
horizontally vertically
push pull
open closed
open close
encrypt decrypt
left right
top bottom
maximum minimum
max min
largest smallest
best worst
ordered unordered
sorted unsorted
unique duplicate
public private
safe unsafe
secure insecure
blocking nonblocking
positive negative
true false
same different
correct incorrect
cheap expensive
internal external
connect disconnect
connected separated
linear logarithmic
linear quadratic
constant linear
add remove
allow forbid
allow prevent
directed undirected
hot cold
hard soft
heavy light
long short
rough smooth
success failure
lazy eager
overfit underfit
`;

const opposites = new Map<string, Set<string>>();
for (const line of PAIRS.trim().split("\n")) {
  const [a = "", b = ""] = line.trim().split(/\s+/).map(stem);
  opposites.set(a, (opposites.get(a) ?? new Set()).add(b));
  opposites.set(b, (opposites.get(b) ?? new Set()).add(a));
}

/** Whether two stems are opposites. */
export function areOpposites(a: string, b: string): boolean {
  return opposites.get(a)?.has(b) ?? false;
}
