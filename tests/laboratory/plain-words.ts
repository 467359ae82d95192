/** Other words for the same thing, so that simulated answers are not the bank's own sentences. */

/** Each line: words that may stand for one another in running text, most usual first. */
const SAME = `
quickly fast
because since
therefore so
however but
large big
small little
begin start
usually mostly
require need
requires needs
avoid prevent
avoids prevents
assist help
purchase buy
incorrect wrong
correct right
entire whole
whole entire
rapidly fast
instead rather
often frequently
several some
perhaps maybe
ensure guarantee
ensures guarantees
reduce lower
reduces lowers
increase raise
increases raises
choose pick
chose picked
discover find
discovered found
repair fix
repaired fixed
allow let
allows lets
contain hold
contains holds
remain stay
remains stays
simple easy
difficult hard
colleague coworker
colleagues coworkers
manager boss
customers clients
customer client
spoke talked
told informed
answer reply
finally eventually
afterwards later
error fault
errors faults
method way
important essential
each every
among between
within inside
separate distinct
verify check
verified checked
examine inspect
examined inspected
construct build
constructed built
roughly about
approximately about
`;

const OTHER = new Map<string, string[]>();
for (const line of SAME.trim().split("\n")) {
  const words = line.split(" ").map((word) => word.replaceAll("_", " "));
  for (const word of words) {
    OTHER.set(word, [...(OTHER.get(word) ?? []), ...words.filter((other) => other !== word)]);
  }
}

/** Words that may stand for this one, in lower case; empty when there are none. */
export function otherWords(word: string): readonly string[] {
  return OTHER.get(word) ?? [];
}
