/** Corrections win, are marked, keep the evidence of what was not touched, and move what follows from them. */
import { strict as assert } from "node:assert";
import { DomainError } from "../../../server/errors.ts";
import { correctProfile, pruneCorrections } from "../../../server/resumes/correct-profile.ts";
import {
  type CorrectionProblem,
  type Corrections,
  readCorrections,
} from "../../../server/resumes/corrections.ts";
import type { Evidence, Profile } from "../../../server/resumes/profile.ts";
import { dictionaryOf, profileWith } from "../../support/profiles.ts";

const skills = dictionaryOf(["Python", "React", "Kubernetes", "SQL"], { k8s: "Kubernetes" });
const now = new Date(Date.UTC(2026, 0, 15));
const read = (start: number): Evidence => ({
  confidence: 0.8,
  place: { page: 1, start, end: start + 5 },
  source: "rules",
});
const BY_CANDIDATE: Evidence = { confidence: 1, place: null, source: "candidate" };

const PROFILE: Profile = profileWith({
  name: "Ada Exmaple",
  email: "ada@example.org",
  totalYears: 2,
  seniority: "mid",
  skills: [
    { name: "Python", where: ["experience"], lastUsed: 2020 },
    { name: "SQL", where: ["skills", "experience"], lastUsed: 2018 },
  ],
  experience: [
    { title: "Developer", organisation: "Acme", start: "2019-01", end: "2020-12", bullets: ["Wrote Python"] },
    { title: "Intern", organisation: "Bolt", start: "2018-01", end: "2018-06", bullets: ["Wrote SQL"] },
  ],
  evidence: {
    name: read(0),
    email: read(10),
    totalYears: { confidence: 0.8, place: null, source: "rules" },
    "skills.0": read(20),
    "skills.1": read(30),
    "experience.0": read(40),
    "experience.0.title": read(41),
    "experience.0.organisation": read(42),
    "experience.1": read(50),
    "experience.1.title": read(51),
  },
});

function correct(corrections: Corrections): Profile {
  return correctProfile(PROFILE, corrections, { skills, now });
}

Deno.test("a corrected field wins and is marked; what was not touched keeps its value and place", () => {
  const before = structuredClone(PROFILE);
  const profile = correct({ name: "Ada Example", phone: "+49 30 1234567" });
  assert.equal(profile.name, "Ada Example");
  assert.deepEqual(profile.evidence.name, BY_CANDIDATE);
  assert.deepEqual(profile.evidence.phone, BY_CANDIDATE);
  assert.deepEqual(profile.evidence.email, read(10));
  assert.equal(profile.totalYears, 2);
  assert.deepEqual(PROFILE, before);
});

Deno.test("a field taken away is absent, with its evidence", () => {
  const profile = correct({ email: null });
  assert.ok(!("email" in profile) && !("email" in profile.evidence));
});

Deno.test("entries are corrected, removed, moved and added, each with its own evidence", () => {
  const profile = correct({
    experience: [
      {
        from: 1,
        title: "Working student",
        organisation: "Bolt",
        start: "2018-01",
        end: "2018-06",
        bullets: ["Wrote SQL"],
      },
      { title: "Lead", organisation: "Cord", start: "2021-01", end: "present", bullets: ["Ran k8s"] },
    ],
  });
  assert.deepEqual(profile.experience.map(({ title }) => title), ["Working student", "Lead"]);
  assert.ok(profile.experience.every((job) => !("from" in job)));
  assert.deepEqual(profile.evidence["experience.0"], read(50));
  assert.deepEqual(profile.evidence["experience.0.title"], BY_CANDIDATE);
  assert.deepEqual(profile.evidence["experience.1"], BY_CANDIDATE);
  assert.ok(!("experience.0.organisation" in profile.evidence), "that evidence was of another entry");
});

Deno.test("total years, seniority and the places of skills follow the corrected work", () => {
  const profile = correct({
    experience: [
      {
        from: 1,
        title: "Intern",
        organisation: "Bolt",
        start: "2018-01",
        end: "2018-06",
        bullets: ["Wrote SQL"],
      },
      { title: "Lead engineer", start: "2022-01", end: "present", bullets: ["Ran React on k8s"] },
    ],
  });
  assert.equal(profile.totalYears, 4.6);
  assert.equal(profile.seniority, "lead");
  assert.deepEqual(profile.skills, [
    { name: "SQL", where: ["skills", "experience"], lastUsed: 2018 },
    { name: "React", where: ["experience"], lastUsed: 2026 },
    { name: "Kubernetes", where: ["experience"], lastUsed: 2026 },
  ]);
  assert.deepEqual(profile.evidence["skills.0"], read(30));
});

Deno.test("a list of skills is taken as typed: known names, each once, in use where the work shows them", () => {
  const profile = correct({ skills: ["python", "k8s", "Kubernetes", "Beekeeping"] });
  assert.deepEqual(profile.skills, [
    { name: "Python", where: ["experience"], lastUsed: 2020 },
    { name: "Kubernetes", where: ["skills"] },
    { name: "Beekeeping", where: ["skills"] },
  ]);
  assert.deepEqual(profile.evidence["skills.0"], read(20));
  assert.deepEqual(profile.evidence["skills.2"], BY_CANDIDATE);
  assert.ok(!("skills.3" in profile.evidence));
});

Deno.test("what says the same as was read corrects nothing", () => {
  const same: Corrections = {
    name: "Ada Exmaple",
    phone: null,
    skills: ["SQL", "Python"],
    experience: PROFILE.experience.map((job, from) => ({ ...job, from })),
    links: [],
  };
  assert.deepEqual(pruneCorrections(PROFILE, same, skills), {});
  assert.deepEqual(pruneCorrections(PROFILE, { ...same, name: "Ada" }, skills), { name: "Ada" });
});

function problemsOf(input: unknown): CorrectionProblem[] {
  try {
    readCorrections(input);
  } catch (error) {
    assert.ok(error instanceof DomainError && error.code === "correction-invalid", String(error));
    assert.equal(error.kind, "unprocessable");
    return error.details.problems as CorrectionProblem[];
  }
  return [];
}

Deno.test("values are cleaned, dates are read as people write them, empty entries are left out", () => {
  const corrections = readCorrections({
    name: "  Ada\t\u0000Example ",
    phone: "",
    summary: "One\r\ntwo   three",
    links: [{ url: "github.com/ada" }, { url: "" }],
    experience: [
      { title: "Lead", start: "June 2021", end: "heute", bullets: ["Did it", " "] },
      { title: " ", bullets: [] },
      { title: "Intern", start: "2018", end: "06/2018" },
    ],
  });
  assert.equal(corrections.name, "Ada Example");
  assert.equal(corrections.phone, null);
  assert.equal(corrections.summary, "One\ntwo three");
  assert.deepEqual(corrections.links, [{ url: "https://github.com/ada", kind: "github" }]);
  assert.deepEqual(corrections.experience, [
    { title: "Lead", start: "2021-06", end: "present", bullets: ["Did it"] },
    { title: "Intern", start: "2018", end: "2018-06", bullets: [] },
  ]);
});

const BAD: [what: string, input: unknown, field: string][] = [
  ["no object", "name", "profile"],
  ["an unknown field", { salary: "1" }, "profile"],
  ["a name that is too long", { name: "x".repeat(201) }, "name"],
  ["a name that is no text", { name: 7 }, "name"],
  ["no e-mail address", { email: "ada at example" }, "email"],
  ["two e-mail addresses", { email: "a@b.org,c@d.org" }, "email"],
  ["a phone number of words", { phone: "call me" }, "phone"],
  ["a script as a link", { links: [{ url: "javascript:alert(1)" }] }, "links.0.url"],
  ["a date that is none", { experience: [{ start: "soon" }] }, "experience.0.start"],
  ["a thirteenth month", { experience: [{ start: "2021-13" }] }, "experience.0.start"],
  ["a range in place of a date", { experience: [{ start: "2019 - 2020" }] }, "experience.0.start"],
  [
    "an end before the start",
    { experience: [{ title: "x", start: "2021-06", end: "2021-05" }] },
    "experience.0.end",
  ],
  ["a project without a name", { projects: [{ name: "", bullets: ["x"] }] }, "projects.0.name"],
  ["too many entries", { languages: Array.from({ length: 61 }, () => ({ name: "x" })) }, "languages"],
  ["a list that is none", { skills: "Python, SQL" }, "skills"],
  ["a from that is no index", { experience: [{ from: -1, title: "x" }] }, "experience.0.from"],
];
for (const [what, input, field] of BAD) {
  Deno.test(`refused with the field and a sentence: ${what}`, () => {
    const [problem, ...others] = problemsOf(input);
    assert.equal(problem?.field, field);
    assert.match(problem?.problem ?? "", /^[A-Z].*\.$/);
    assert.deepEqual(others, []);
  });
}

Deno.test("a document that is far too large is refused as a whole", () => {
  assert.throws(
    () => readCorrections({ summary: "x".repeat(200_001) }),
    (error) => error instanceof DomainError && error.code === "corrections-too-large",
  );
});
