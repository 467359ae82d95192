/** Irregular forms and their lemma; the past forms also tell what was really done. */

const table = (text: string): [string, string][] =>
  text.trim().split("\n").flatMap((line) => {
    const [lemma = "", ...forms] = line.trim().split(/\s+/);
    return forms.map((form): [string, string] => [form, lemma]);
  });

const PAST_TABLE = table(`
be was were been
become became
begin began begun
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen
come came
cost cost
cut cut
deal dealt
do did done
draw drew drawn
drive drove driven
fall fell fallen
feed fed
feel felt
fight fought
find found
forget forgot forgotten
get got gotten
give gave given
go went gone
grow grew grown
have had
hear heard
hide hid hidden
hold held
hit hit
keep kept
know knew known
lay laid
lead led
learn learnt
leave left
lend lent
let let
lose lost
make made
mean meant
meet met
overcome overcame
pay paid
put put
quit quit
read read
rewrite rewrote rewritten
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
set set
shake shook shaken
show showed shown
shrink shrank shrunk
shut shut
sit sat
speak spoke spoken
spend spent
split split
spread spread
stand stood
steal stole stolen
stick stuck
strike struck
take took taken
teach taught
tell told
think thought
throw threw thrown
understand understood
undertake undertook
wake woke
wear wore
win won
withdraw withdrew
write wrote written
rebuild rebuilt
resend resent
redo redid redone
rerun reran
reset reset
remake remade
rethink rethought
reread reread
retake retook retaken
resell resold
foresee foresaw foreseen
override overrode overridden
oversee oversaw overseen
mislead misled
bind bound
bend bent
burn burnt
dig dug
fly flew flown
freeze froze frozen
hang hung
sweep swept
tear tore torn
sleep slept
eat ate eaten
drink drank drunk
blow blew blown
bear bore borne
beat beat beaten
broadcast broadcast
forbid forbade forbidden
forgive forgave forgiven
light lit
shoot shot
slide slid
spin spun
hurt hurt
swim swam
sing sang sung
spell spelt
spoil spoilt
`);

const OTHER_TABLE = table(`
child children
person people
foot feet
datum data
index indices
vertex vertices
matrix matrices
criterion criteria
analysis analyses
life lives
half halves
leaf leaves
shelf shelves
good better best
bad worse worst
`);

/** Form → lemma. */
export const IRREGULAR_LEMMAS: ReadonlyMap<string, string> = new Map([...PAST_TABLE, ...OTHER_TABLE]);

/** Irregular past forms, `built`, `led`, `went`; regular ones are known by their ending. */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  PAST_TABLE.map(([form]) => form).filter((form) => !/^(been|gone|done)$/.test(form)),
);

/** Words in -ed that are no past verb. */
export const NOT_PAST: ReadonlySet<string> = new Set(
  ("need speed feed seed indeed embed exceed proceed succeed hundred unlimited united breed bleed weed deed shed " +
    "bed red fed speed naked sacred wicked kindred based related limited advanced complicated detailed excited " +
    "interested supposed experienced dedicated motivated skilled talented organized organised focused driven " +
    "responsible distributed unexpected").split(" "),
);
