/** Which way text runs: embedding levels and visual order after the Unicode Bidirectional Algorithm. */

type BidiClass = "L" | "R" | "AL" | "EN" | "AN" | "ES" | "ET" | "CS" | "NSM" | "BN" | "WS" | "ON";

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Put after foreign words in a sentence of ours, so that what follows keeps its place. Draws nothing. */
export const LEFT_TO_RIGHT_MARK = "\u200E";

/** Whether anything in the text runs from the right: most text does not, and skips all of this. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

export interface Levels {
  /** 0 from the left, 1 from the right; of the first strong character. */
  base: 0 | 1;
  /** Per UTF-16 unit; odd runs from the right. */
  levels: Uint8Array;
}

/**
 * Levels of one paragraph, rules P2–P3, W1–W7, N1–N2 and I1–I2 of UAX #9. Explicit embeddings and isolates are
 * ignored (X9 removes them): people who answer questions do not type them, and a stray one must not turn a page.
 */
export function bidiLevels(paragraph: string): Levels {
  const classes = classify(paragraph);
  const base = firstStrong(classes);
  const types = resolveWeak(classes, base);
  resolveNeutral(types, base);
  const levels = new Uint8Array(types.length);
  types.forEach((type, index) => {
    // I1, I2: numbers stand two above an even base, one above an odd one; letters against the base one above.
    if (base === 0) levels[index] = type === "R" ? 1 : type === "AN" || type === "EN" ? 2 : 0;
    else levels[index] = type === "R" ? 1 : 2;
  });
  // In a left-to-right paragraph European numbers that belong to Latin text stay with it (W7 made them L).
  return { base, levels };
}

/** Rule L2: from the order in which pieces are spoken to the order in which they stand on the line. */
export function visualOrder<Piece extends { level: number }>(pieces: readonly Piece[]): Piece[] {
  const order = [...pieces];
  const highest = Math.max(0, ...order.map(({ level }) => level));
  for (let level = highest; level >= 1; level--) {
    for (let from = 0; from < order.length; from++) {
      if ((order[from]?.level ?? 0) < level) continue;
      let to = from;
      while (to + 1 < order.length && (order[to + 1]?.level ?? 0) >= level) to++;
      order.splice(from, to - from + 1, ...order.slice(from, to + 1).reverse());
      from = to;
    }
  }
  return order;
}

const MIRRORED = new Map<string, string>(
  ["()", "[]", "{}", "<>", "«»", "‹›", "≤≥", "“”", "‘’"].flatMap(([open = "", close = ""]) =>
    // Quotation marks are not mirrored by the algorithm: they are chosen by the writer.
    open === "“" || open === "‘" ? [] : [[open, close], [close, open]]
  ),
);

/** Rule L4: brackets that stand in right-to-left text show their other side. */
export function mirrored(character: string): string {
  return MIRRORED.get(character) ?? character;
}

function classify(text: string): BidiClass[] {
  const classes: BidiClass[] = [];
  for (const character of text) {
    const found = bidiClass(character);
    for (let unit = 0; unit < character.length; unit++) classes.push(found);
  }
  return classes;
}

function bidiClass(character: string): BidiClass {
  if (character === LEFT_TO_RIGHT_MARK) return "L";
  if (character === "\u200F") return "R";
  if (character === "\u061C") return "AL";
  if (/^[0-9\u00B2\u00B3\u00B9\u06F0-\u06F9\u2070-\u2089]$/u.test(character)) return "EN";
  if (/^[\u0600-\u0605\u0660-\u0669\u066B\u066C\u06DD]$/u.test(character)) return "AN";
  if (/^[+\u2212-]$/u.test(character)) return "ES";
  if (/^[#%\u066A\u2030\p{Sc}\u00B0]$/u.test(character)) return "ET";
  if (/^[,./:\u00A0\u060C\u202F]$/u.test(character)) return "CS";
  if (/^[\p{Mn}\p{Me}]$/u.test(character)) return "NSM";
  if (/^[\p{Cf}\p{Cc}]$/u.test(character) && character !== "\t") return "BN";
  if (/^\s$/u.test(character)) return "WS";
  if (/^[\u0600-\u07BF\u0860-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]$/u.test(character)) return "AL";
  if (RIGHT_TO_LEFT.test(character)) return "R";
  if (/^[\p{L}\p{Mc}\p{Nl}\p{Nd}]$/u.test(character)) return "L";
  return "ON";
}

function firstStrong(classes: readonly BidiClass[]): 0 | 1 {
  const strong = classes.find((each) => each === "L" || each === "R" || each === "AL");
  return strong === undefined || strong === "L" ? 0 : 1;
}

function resolveWeak(classes: readonly BidiClass[], base: 0 | 1): BidiClass[] {
  const types = [...classes];
  const embedding: BidiClass = base === 0 ? "L" : "R";
  let previous: BidiClass = embedding;
  let strong: BidiClass = embedding;
  for (let i = 0; i < types.length; i++) {
    const type = types[i] ?? "ON";
    if (type === "NSM" || type === "BN") types[i] = previous; // W1, X9
    else if (type === "L" || type === "R" || type === "AL") strong = type;
    else if (type === "EN" && strong === "AL") types[i] = "AN"; // W2
    previous = types[i] ?? "ON";
  }
  for (let i = 0; i < types.length; i++) if (types[i] === "AL") types[i] = "R"; // W3
  for (let i = 1; i + 1 < types.length; i++) { // W4
    const before = types[i - 1], after = types[i + 1];
    if (before !== after) continue;
    if (before === "EN" && (types[i] === "ES" || types[i] === "CS")) types[i] = "EN";
    else if (before === "AN" && types[i] === "CS") types[i] = "AN";
  }
  for (let i = 0; i < types.length; i++) { // W5
    if (types[i] !== "ET") continue;
    let end = i;
    while (types[end + 1] === "ET") end++;
    const number = types[i - 1] === "EN" || types[end + 1] === "EN";
    types.fill(number ? "EN" : "ON", i, end + 1);
    i = end;
  }
  let lastStrong: BidiClass = embedding;
  for (let i = 0; i < types.length; i++) { // W6, W7
    const type = types[i] ?? "ON";
    if (type === "ES" || type === "CS") types[i] = "ON";
    else if (type === "L" || type === "R") lastStrong = type;
    else if (type === "EN" && lastStrong === "L") types[i] = "L";
  }
  return types;
}

/** N1, N2: neutrals between two sides of one direction take it, all others take the paragraph's. */
function resolveNeutral(types: BidiClass[], base: 0 | 1): void {
  const embedding: BidiClass = base === 0 ? "L" : "R";
  const side = (type: BidiClass | undefined): BidiClass =>
    type === undefined ? embedding : type === "L" ? "L" : "R";
  for (let i = 0; i < types.length; i++) {
    if (types[i] !== "WS" && types[i] !== "ON") continue;
    let end = i;
    while (types[end + 1] === "WS" || types[end + 1] === "ON") end++;
    const before = i === 0 ? embedding : side(types[i - 1]);
    const after = side(types[end + 1]);
    types.fill(before === after ? before : embedding, i, end + 1);
    i = end;
  }
}
