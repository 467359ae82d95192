import { strict as assert } from "node:assert";
import { readDocument } from "../../../server/resumes/read-document.ts";
import { sectionKind, sectionsOf } from "../../../server/resumes/sections.ts";
import { column, pageOf, pdfOf } from "../../support/laid-out-page.ts";

const headings: [string, string | null][] = [
  ["EXPERIENCE", "experience"],
  ["Professional Experience:", "experience"],
  ["Selected Relevant Projects", "projects"],
  ["Skills & Tools", "skills"],
  ["Honors and Awards", "awards"],
  ["Expérience professionnelle", "experience"],
  ["Formation", "education"],
  ["Compétences", "skills"],
  ["Experiencia laboral", "experience"],
  ["Educación", "education"],
  ["Berufserfahrung", "experience"],
  ["Ausbildung", "education"],
  ["Sprachkenntnisse", "languages"],
  ["Experiência profissional", "experience"],
  ["Formação acadêmica", "education"],
  ["Esperienze lavorative", "experience"],
  ["Istruzione e formazione", "education"],
  ["2. Work Experience", "experience"],
  ["Creative Solutions Inc.", null],
  ["Senior Web Developer", null],
];

for (const [heading, kind] of headings) {
  Deno.test(`a heading's meaning: ${heading}`, () => assert.equal(sectionKind(heading), kind));
}

Deno.test("a group label in lesser type does not open a section", () => {
  const document = readDocument(pdfOf(pageOf(column(50, 60, [
    { text: "Experience", size: 14, font: "bold" },
    "Developer at Acme and other things that take a whole line of text",
    { text: "Skills", size: 14, font: "bold" },
    { text: "Languages", font: "bold" },
    "Go, Rust, Python",
    { text: "Education", size: 14, font: "bold" },
    "Some University",
  ]))));
  const kinds = sectionsOf(document.blocks).map((section) => section.kind);
  assert.deepEqual(kinds, ["other", "experience", "skills", "education"]);
});

Deno.test("an unknown heading in the look of the known ones ends the section above it", () => {
  const document = readDocument(pdfOf(pageOf(column(50, 60, [
    { text: "Experience", size: 14, font: "bold" },
    "Developer at Acme, with a good many words in its body type",
    { text: "Things I Care About", size: 14, font: "bold" },
    "Trees",
    { text: "Education", size: 14, font: "bold" },
    "Some University",
  ]))));
  const sections = sectionsOf(document.blocks);
  assert.deepEqual(sections.map((section) => section.kind), ["other", "experience", "other", "education"]);
  assert.deepEqual(sections[1]?.blocks.map((block) => block.text), [
    "Developer at Acme, with a good many words in its body type",
  ]);
});
