/** The direction of text: levels and visual order of mixed lines. */
import { strict as assert } from "node:assert";
import {
  bidiLevels,
  hasRightToLeft,
  mirrored,
  visualOrder,
} from "../../../../server/platform/printing/bidi.ts";

/** As it stands on the line, character by character. */
function shown(text: string): string {
  const { levels } = bidiLevels(text);
  return visualOrder([...text].map((character, index) => ({ character, level: levels[index] ?? 0 })))
    .map(({ character, level }) => level % 2 === 1 ? mirrored(character) : character).join("");
}

const CASES: [name: string, text: string, visual: string][] = [
  ["Latin stays", "abc 12, (x)", "abc 12, (x)"],
  ["Hebrew turns round", "אבג", "גבא"],
  ["a Latin word in Hebrew keeps its order", "אב cd הו", "וה cd בא"],
  ["numbers in Hebrew keep their digits in order", "אב 123 גד", "דג 123 בא"],
  ["brackets are mirrored in Hebrew", "אב (גד)", "(דג) בא"],
  ["Hebrew in a Latin sentence, then Latin", "go אב גד now", "go דג בא now"],
  ["Arabic digits read from the left", "عدد ٤٥", "٤٥ ددع"],
  ["a percentage stays with its number", "אב 20%", "20% בא"],
  ["a mark keeps the sentence's direction", "אב\u200E · 1 of 2", "בא\u200E · 1 of 2"],
];

for (const [name, text, visual] of CASES) {
  Deno.test(`direction: ${name}`, () => {
    const base = name.startsWith("a mark") ? `\u200E${text}` : text;
    assert.equal(shown(base).replace(/^\u200E/u, ""), visual);
  });
}

Deno.test("the first strong character sets the paragraph", () => {
  assert.equal(bidiLevels("12 אב").base, 1);
  assert.equal(bidiLevels("12 ab אב").base, 0);
  assert.equal(bidiLevels("…").base, 0);
});

Deno.test("text without a letter from the right is recognised at once", () => {
  assert.equal(hasRightToLeft("Zoë 漢字 हिन्दी 👩‍💻"), false);
  assert.equal(hasRightToLeft("name: ليلى"), true);
});
