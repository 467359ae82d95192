import { strict as assert } from "node:assert";
import {
  bulletLength,
  guessLigature,
  iconFonts,
  joinLetterspaced,
  nameLigatures,
  repairText,
} from "../../../../server/resumes/layout/repair-glyphs.ts";
import { pageOf } from "../../../support/laid-out-page.ts";

Deno.test("compatibility ligatures become letters, odd spaces spaces, invisible characters nothing", () => {
  assert.equal(repairText("e\ufb03cient o\ufb00ice"), "efficient office");
  assert.equal(repairText("a\u00a0b\u200bc"), "a bc");
  assert.equal(repairText("\uf0e0mail"), "mail");
});

Deno.test("small capitals in the private use area become letters", () => {
  assert.equal(repairText("N\ue05f\ue066\ue055\ue05c\ue059\ue063\ue064"), "Novelist");
});

Deno.test("a nameless glyph within a word is the likeliest ligature", () => {
  const cases: [string, string, string][] = [
    ["Certi", "ed", "fi"],
    ["e", "ort", "ff"],
    ["work", "ow", "fl"],
    ["o", "ce", "ffi"],
    ["de", "ned", "fi"],
    ["", "exible", "fl"],
    ["sta", "", "ff"],
  ];
  for (const [before, after, ligature] of cases) {
    assert.equal(guessLigature(before, after), ligature, before + after);
  }
  assert.equal(nameLigatures("Certi\u0000cations", "", ""), "Certifications");
  assert.equal(guessLigature("", ""), "");
});

Deno.test("letterspaced words are joined, ordinary text is not", () => {
  assert.equal(joinLetterspaced("S K I L L S"), "SKILLS");
  assert.equal(joinLetterspaced("W O R K  H I S T O R Y"), "WORK HISTORY");
  assert.equal(joinLetterspaced("I am a man"), "I am a man");
});

Deno.test("a font that sets only lone pictures is an icon font; bullets and text are not", () => {
  const page = pageOf([
    { text: "\uf0e0", x: 10, y: 10, font: "icons" },
    { text: "#", x: 10, y: 20, font: "signs", width: 9 },
    { text: "ð", x: 10, y: 30, font: "brands", width: 8.7 },
    { text: "•", x: 10, y: 40, font: "bullets", width: 4 },
    { text: "C", x: 10, y: 50, font: "bold", width: 6 },
    { text: "plain words", x: 10, y: 60 },
  ]);
  assert.deepEqual([...iconFonts(page.runs)].toSorted(), ["brands", "icons", "signs"]);
});

Deno.test("a bullet set as part of its text is measured with the space after it", () => {
  assert.equal(bulletLength("• Built"), 2);
  assert.equal(bulletLength("- Built"), 2);
  assert.equal(bulletLength("-5 degrees"), 0);
  assert.equal(bulletLength("Built"), 0);
});
