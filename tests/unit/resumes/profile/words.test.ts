import { strict as assert } from "node:assert";
import {
  findDegree,
  looksLikePlace,
  looksLikeSchool,
  looksLikeTitle,
} from "../../../../server/resumes/profile/words.ts";

const degree = (text: string) => {
  const found = findDegree(text);
  return found && text.slice(found.start, found.end);
};

Deno.test("titles of many trades and languages are known", () => {
  for (
    const title of [
      "Software Engineer, Intern",
      "Co-Founder & CTO",
      "Head Teaching Assistant",
      "Town councilor",
      "Krankenpfleger und Teamleiter",
      "Desarrollador web",
      "Ingénieure logiciel",
      "Registered Nurse",
    ]
  ) assert.ok(looksLikeTitle(title), title);
  for (const other of ["Stripe", "Amazon Web Services", "Creative Solutions Inc."]) {
    assert.ok(!looksLikeTitle(other), other);
  }
});

Deno.test("places are known, titles and organisations are none", () => {
  for (
    const place of ["San Francisco, CA", "Berlin, Germany", "Remote", "London, UK", "Pleasantville, CA 94588"]
  ) {
    assert.ok(looksLikePlace(place), place);
  }
  for (const other of ["Software Engineer, Intern", "ABC Company, Inc.", "Computer Science"]) {
    assert.ok(!looksLikePlace(other), other);
  }
});

Deno.test("degrees are found in their usual shapes", () => {
  assert.equal(degree("PhD in Computer Science"), "PhD");
  assert.equal(degree("Bachelor of Science, Computer Science"), "Bachelor of Science");
  assert.equal(degree("B.Sc. Physics"), "B.Sc.");
  assert.equal(degree("Graduated as M.Sc. Digital Media"), "M.Sc.");
  assert.equal(degree("Boston, MA"), null);
  assert.equal(degree("it was a big thing"), null);
  assert.ok(looksLikeSchool("Universität Wien") && looksLikeSchool("UC Berkeley"));
});
