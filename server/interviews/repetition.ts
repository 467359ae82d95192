/** Whether two questions are the same question, or nearly: exact after normalisation, then by likeness. */

/** Lower case, one space between words, no punctuation: what a listener would hear as identical. */
export function normalise(text: string): string {
  return (text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{N}]+(?:\+\+|#)?/gu) ?? []).join(" ");
}

/** Words that frame a question and say nothing of what it asks. */
const FRAME = new Set(
  ("a an the of in on at to for from by with and or but if as is are was were be been being do does did have has had " +
    "can could would should will shall may might must you your yours i me my we us our it its this that these those " +
    "there here what which who whom whose when where why how tell explain describe give walk talk share let please " +
    "about through some any one time example instance situation us me know think say mean word words brief briefly " +
    "detail own between versus vs into than then so such very just also up out get got make made use used using " +
    "something someone somebody anything occasion case real recent recently ever exactly really question discuss " +
    "like want need take took look first last not non instead rather case cases").split(" "),
);

/** Words that carry a little: two questions that share only these are not alike. */
const LIGHT = new Set(
  "difference differ compare make good work project job task handle time part new improve purpose benefit people build"
    .split(" ").flatMap((word) => [word, stem(word)]),
);
const LIGHT_WEIGHT = 0.4;

/** Words that interviewers use for one another; each stands for the first of its group. */
const SYNONYMS = new Map(
  [
    "disagree disagreement conflict dispute argue argument clash",
    "colleague coworker teammate peer",
    "manager boss supervisor superior",
    "difficult hard challenging tough tricky challenge difficulty hardest toughest harsh struggling struggle",
    "mistake error fail failure failed fault wrong",
    "handle deal resolve manage solve cope approach tackle respond",
    "project initiative assignment",
    "work job",
    "difference differ distinguish compare contrast distinction different",
    "define definition",
    "purpose goal reason",
    "benefit advantage pro strength upside",
    "drawback disadvantage con weakness downside",
    "deadline pressure due",
    "customer client user",
    "improve better enhance optimise optimize speed",
    "learn lesson taught teach",
    "decide decision choose choice pick select",
    "proud content satisfied proudest",
    "fix debug troubleshoot diagnose",
    "slow latency performance fast",
    "feedback criticism critique",
    "help support assist assistance",
    "prevent avoid protect stop against",
    "reduce cut lower shorten smaller decrease less",
    "monitor watch observe",
    "convince persuade persuasion",
    "reach achieve meet met attain",
    "miss missed",
    "lead led leading",
    "lose lost",
    "leave leaving left quit",
    "salary pay wage",
    "current present",
    "big biggest great greatest large largest",
    "expect expectation expectations expected",
    "memorise memorised remember memory",
    "store save",
    "pupil student child",
    "notice see recognise",
    "welcome onboard",
    "incomplete partial missing",
    "information info",
    "safe safely secure securely security",
    "test check verify try",
    "react respond reply answer",
    "own yourself",
    "motivate motivation drive",
    "join apply interested interest attract",
    "priority prioritise prioritize prioritisation prioritization",
    "build design architect create implement develop",
    "find detect discover identify spot",
    "happen occur",
    "js javascript",
    "ts typescript",
    "k8s kubernetes",
    "postgres postgresql",
    "database db",
    "async asynchronous asynchronously",
    "people person persons",
    "application app apps",
  ].flatMap((group) => {
    const words = group.split(" ");
    return words.flatMap((word) => [[word, words[0] ?? word], [`${stem(word)}~`, words[0] ?? word]] as const);
  }),
);

/** Cuts inflection so far that forms of one word meet; it need not be a word. */
function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  let cut = word.replace(/(?:sses)$/, "ss").replace(/ies$/, "y").replace(/(?<=[^su])s$/, "");
  cut = cut.replace(/(?<=\p{L}{3})(?:ingly|edly|ing|ed|ly|er)$/u, "").replace(/e$/, "");
  return cut.replace(/([bdgklmnprt])\1$/, "$1");
}

export interface QuestionShape {
  normal: string;
  /** Stems of the words that carry meaning, each once. */
  content: ReadonlySet<string>;
  /** How often each three-character piece occurs. */
  trigrams: ReadonlyMap<string, number>;
  trigramCount: number;
}

const shapes = new Map<string, QuestionShape>();
/** A bank of some thousand questions and what was made from it fits. */
const SHAPE_CACHE_SIZE = 4_000;

/** Stems of the words of a text that carry meaning, each once; synonyms stand for one another. */
export function contentOf(text: string): Set<string> {
  const content = new Set<string>();
  for (const word of normalise(text).split(" ")) {
    if (!word || FRAME.has(word)) continue;
    // The word itself first: "manager" is not a form of "manage" here.
    const stemmed = stem(word);
    content.add(SYNONYMS.get(word) ?? SYNONYMS.get(`${stemmed}~`) ?? stemmed);
  }
  return content;
}

export function shapeOf(text: string): QuestionShape {
  const known = shapes.get(text);
  if (known) return known;
  const normal = normalise(text);
  const content = contentOf(text);
  const trigrams = new Map<string, number>();
  const padded = ` ${normal} `;
  for (let start = 0; start + 3 <= padded.length; start += 1) {
    const piece = padded.slice(start, start + 3);
    trigrams.set(piece, (trigrams.get(piece) ?? 0) + 1);
  }
  const shape = { normal, content, trigrams, trigramCount: Math.max(0, padded.length - 2) };
  if (shapes.size >= SHAPE_CACHE_SIZE) shapes.clear();
  shapes.set(text, shape);
  return shape;
}

/** Dice coefficient of the three-character pieces: forgiving to typing errors and word forms. */
function trigramLikeness(a: QuestionShape, b: QuestionShape): number {
  let shared = 0;
  for (const [piece, count] of a.trigrams) shared += Math.min(count, b.trigrams.get(piece) ?? 0);
  return a.trigramCount + b.trigramCount === 0 ? 0 : 2 * shared / (a.trigramCount + b.trigramCount);
}

/** When each of two questions has a word of its own, one thing was put in another's place: left join, right join. */
const REPLACED_FACTOR = 0.75;

function weigh(words: Iterable<string>): number {
  let weight = 0;
  for (const word of words) weight += LIGHT.has(word) ? LIGHT_WEIGHT : 1;
  return weight;
}

/**
 * A question that lies within a longer one (a scene was set before it, a reason was asked for after it) is the same
 * from this weight of shared words on, when this share of the shorter one is in it.
 */
const CONTAINED_FROM = 3.5;
const CONTAINED_SHARE = 0.8;
const CONTAINED_LIKENESS = 0.95;

/** Dice coefficient of the words that carry meaning, less where something was replaced. */
function contentLikeness(a: QuestionShape, b: QuestionShape): number {
  const shared = weigh(a.content.intersection(b.content));
  const size = weigh(a.content) + weigh(b.content);
  if (size === 0) return 0;
  const [shorter = 0, longer = 0] = [weigh(a.content), weigh(b.content)].toSorted((one, other) =>
    one - other
  );
  if (longer - shorter >= 1 && shared >= CONTAINED_FROM && shared >= CONTAINED_SHARE * shorter) {
    return CONTAINED_LIKENESS * shared / shorter;
  }
  const replaced = weigh(a.content) - shared >= 1 && weigh(b.content) - shared >= 1;
  return (replaced ? REPLACED_FACTOR : 1) * 2 * shared / size;
}

/** How much the words that carry meaning count against the letters. */
const CONTENT_WEIGHT = 0.8;

/** 0 to 1: how alike two questions are. */
export function likeness(a: string, b: string): number {
  const left = shapeOf(a);
  const right = shapeOf(b);
  if (left.normal === right.normal) return 1;
  return CONTENT_WEIGHT * contentLikeness(left, right) + (1 - CONTENT_WEIGHT) * trigramLikeness(left, right);
}

/**
 * From this likeness on two questions count as one. Chosen by two thirds of the 329 labelled pairs in
 * tests/fixtures/question-pairs.json, where precision and recall are .93 / .85 at .55, .97 / .83 at .60, .98 / .80 at
 * .65 and 1 / .77 at .70; on the third that was kept apart .60 gives .97 / .68 (`tests/corpus/repetition.ts` prints the
 * curve). It is the lowest before precision falls: a question that is stopped by mistake costs nothing, as another
 * takes its place, and one that is asked twice costs trust. No two of the 797 built-in questions reach it.
 */
export const REPEAT_THRESHOLD = 0.6;

/** A follow-up shares its subject with the question and with the other follow-ups: only nearly the same words repeat. */
const FOLLOW_UP_THRESHOLD = 0.7;

export function isRepeat(a: string, b: string): boolean {
  return likeness(a, b) >= REPEAT_THRESHOLD;
}

/** Whether a follow-up asks again what was asked in the same turn. */
export function isRepeatedFollowUp(a: string, b: string): boolean {
  return likeness(a, b) >= FOLLOW_UP_THRESHOLD;
}
