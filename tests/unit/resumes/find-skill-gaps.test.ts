/** What a resume lacks for a role: ranking, reasons, strengths and the absence of a basis. */
import { strict as assert } from "node:assert";
import { findSkillGaps, MAX_GAPS, type Role } from "../../../server/resumes/find-skill-gaps.ts";
import {
  type Occupation,
  ONET_ATTRIBUTION,
  type Technology,
} from "../../../server/resumes/occupations/occupations.ts";
import type { Profile, SkillGaps } from "../../../server/resumes/profile.ts";
import { dictionaryOf, profileWith } from "../../support/profiles.ts";

const SKILLS = dictionaryOf(
  [
    "Python",
    "Java",
    "C++",
    "Go",
    "React",
    "Angular",
    "JavaScript",
    "SQL",
    "PostgreSQL",
    "Git",
    "AWS",
    "Kubernetes",
  ],
  { "structured query language": "SQL", "amazon web services": "AWS" },
);

function technology(name: string, parts: Partial<Technology> = {}): Technology {
  return {
    name,
    inDemand: true,
    hot: true,
    basic: false,
    commonness: 0.05,
    usedNearby: 0.8,
    demandNearby: 0.5,
    ...parts,
  };
}

function occupation(technologies: Technology[], knowledge: Occupation["knowledge"] = []): Occupation {
  return {
    code: "99-0000.00",
    title: "Testing Persons, Except Pilots",
    description: "",
    technologies,
    knowledge,
  };
}

function role(parts: Partial<Role> = {}): Role {
  const match = { code: "99-0000.00", title: "Testing Persons", score: 0.9 };
  return { title: "Tester", matches: [match], occupation: null, jobDescription: null, ...parts };
}

function find(profile: Profile, technologies: Technology[], parts: Partial<Role> = {}): SkillGaps {
  return findSkillGaps(profile, role({ occupation: occupation(technologies), ...parts }), SKILLS);
}

Deno.test("what is used is a strength, what is only listed weighs less than what is missing", () => {
  const profile = profileWith({
    skills: [
      { name: "Python", where: ["skills", "experience"] },
      { name: "AWS", where: ["skills"] },
    ],
  });
  const { basis, gaps, strengths, attribution } = find(profile, [
    technology("Python"),
    technology("Amazon Web Services AWS software"),
    technology("Kubernetes"),
  ]);
  assert.equal(basis, "occupation");
  assert.deepEqual(strengths, ["Python"]);
  assert.deepEqual(gaps.map(({ skill, shown }) => [skill, shown]), [["Kubernetes", "none"], [
    "AWS",
    "listed",
  ]]);
  assert.equal(
    gaps[1]?.reason,
    "Employers often ask for AWS when they look for Testing Persons; your resume lists it, but shows no work with it.",
  );
  assert.equal(attribution, ONET_ATTRIBUTION);
});

Deno.test("a skill that follows from another is shown through it", () => {
  const profile = profileWith({
    skills: [
      { name: "React", where: ["projects"] },
      { name: "PostgreSQL", where: ["skills"] },
    ],
  });
  const { gaps, strengths } = find(profile, [
    technology("JavaScript"),
    technology("Structured query language SQL"),
  ]);
  assert.deepEqual(strengths, ["JavaScript"]);
  assert.deepEqual(gaps.map(({ skill, shown }) => [skill, shown]), [["SQL", "listed"]]);
  assert.match(gaps[0]?.reason ?? "", /lists PostgreSQL, which goes with it/);
});

Deno.test("a similar skill in use takes weight off, and the reason names it", () => {
  const profile = profileWith({ skills: [{ name: "React", where: ["experience"] }] });
  const { gaps } = find(profile, [
    technology("Google Angular", { demandNearby: 1 }),
    technology("Git", { demandNearby: 0 }),
  ]);
  assert.deepEqual(gaps.map(({ skill }) => skill), ["Git", "Angular"]);
  assert.match(gaps[1]?.reason ?? "", /your resume shows React instead/);
});

Deno.test("of skills that do a similar job two are missing at most", () => {
  const { gaps } = find(
    profileWith(),
    ["Python", "Oracle Java", "C++", "Go", "Git"].map((name) => technology(name)),
  );
  assert.deepEqual(gaps.map(({ skill }) => skill), ["Python", "Java", "Git"]);
});

Deno.test("the skill that the title names comes first, whatever else is shown", () => {
  const profile = profileWith({ skills: [{ name: "Python", where: ["experience"] }] });
  const { gaps } = find(profile, [technology("Git", { demandNearby: 1 })], { title: "Java Developer" });
  assert.equal(gaps[0]?.skill, "Java");
});

Deno.test("newer trades are asked for what they are usually asked for, then for the wider occupation's", () => {
  const profile = profileWith({ skills: [{ name: "React", where: ["experience"] }] });
  const { gaps, strengths } = find(profile, [technology("Kubernetes", { demandNearby: 1 })], {
    title: "Frontend dev",
  });
  assert.ok(strengths.includes("React") && strengths.includes("JavaScript"));
  assert.equal(gaps[0]?.skill, "TypeScript");
  assert.equal(gaps[0]?.reason.split(";")[0], "Front-end developers are usually asked for TypeScript");
  assert.equal(gaps.at(-1)?.skill, "Kubernetes");
});

Deno.test("what every desk has is no gap, unless the desk is the job", () => {
  const tools = [
    technology("Microsoft Outlook", { basic: true, commonness: 0.7 }),
    technology("Microsoft Excel", { commonness: 0.9, usedNearby: 0.95 }),
    technology("Git"),
  ];
  assert.deepEqual(find(profileWith(), tools).gaps.map(({ skill }) => skill), ["Git", "Microsoft Excel"]);
  const clerk = occupation(tools, [{ area: "Administrative", importance: 4.5, commonness: 0.2 }]);
  const { gaps } = findSkillGaps(profileWith(), role({ occupation: clerk }), SKILLS);
  assert.ok(gaps.some(({ skill }) => skill === "Microsoft Outlook"));
});

Deno.test("where much is in demand, what no neighbour asks for is left out", () => {
  const asked = Array.from({ length: 8 }, (_, n) => technology(`Tool${n}X`));
  const { gaps } = find(profileWith(), [
    ...asked,
    technology("Photo Painter", { inDemand: false, demandNearby: 0 }),
  ]);
  assert.equal(gaps.length, 8);
});

Deno.test("an unknown product is found in the text as whole words", () => {
  const profile = profileWith({ experience: [{ bullets: ["Drew parts in Solid Works 2020."] }] });
  const { strengths } = find(profile, [technology("Solid Works"), technology("Solid Work")]);
  assert.deepEqual(strengths, ["Solid Works"]);
});

Deno.test("a product of one word is found in its own case only", () => {
  const profile = profileWith({ experience: [{ bullets: ["Wrote epics; charted in Kareo."] }] });
  const { strengths } = find(profile, [technology("Epics"), technology("Kareo")]);
  assert.deepEqual(strengths, ["Kareo"]);
});

Deno.test("where tools say little, knowledge areas count by the words of the work", () => {
  const areas = [
    { area: "Medicine and Dentistry", importance: 4.4, commonness: 0.1 },
    { area: "Transportation", importance: 4.2, commonness: 0.1 },
    { area: "English Language", importance: 4.8, commonness: 0.9 },
  ];
  const bullets = [
    "Cared for the patients of a hospital ward and gave medication in line with the plan of the doctor.",
  ];
  const nurse = role({ occupation: occupation([], areas) });
  const { gaps, strengths } = findSkillGaps(profileWith({ experience: [{ bullets }] }), nurse, SKILLS);
  assert.deepEqual(strengths, ["Medicine and Dentistry"]);
  assert.deepEqual(gaps.map(({ skill, shown }) => [skill, shown]), [["Transportation", "none"]]);
  const german = profileWith({
    experience: [{ bullets: ["Pflegte Patienten auf einer Station im Krankenhaus."] }],
  });
  assert.deepEqual(findSkillGaps(german, nurse, SKILLS).gaps, []);
});

Deno.test("a job description that names skills decides alone", () => {
  const jobDescription = {
    required: [{ skill: "Go", mentions: 3, quote: "" }, { skill: "SQL", mentions: 1, quote: "" }],
    preferred: [{ skill: "AWS", mentions: 1, quote: "" }],
  };
  const { basis, gaps } = find(profileWith(), [technology("Git")], { jobDescription });
  assert.equal(basis, "job-description");
  assert.deepEqual(gaps.map(({ skill, importance }) => [skill, importance]), [["Go", 1], ["SQL", 0.8], [
    "AWS",
    0.45,
  ]]);
  assert.equal(
    gaps[2]?.reason,
    "The job description would like to see AWS; your resume does not mention it.",
  );
});

Deno.test("a job description without skills leaves it to the occupation", () => {
  const { basis, gaps } = find(profileWith(), [technology("Git")], {
    jobDescription: { required: [], preferred: [] },
  });
  assert.equal(basis, "occupation");
  assert.deepEqual(gaps.map(({ skill }) => skill), ["Git"]);
});

Deno.test("a role that matches nothing has no basis and no gaps", () => {
  const found = findSkillGaps(profileWith(), role({ title: "Java asdf", matches: [] }), SKILLS);
  assert.deepEqual(found, {
    role: "Java asdf",
    basis: "none",
    occupation: null,
    alternatives: [],
    gaps: [],
    strengths: [],
    attribution: "",
  });
});

Deno.test("other occupations are offered only when they are as likely meant", () => {
  const matches = [0.95, 0.91, 0.7].map((score, at) => ({ code: `99-000${at}.00`, title: `T${at}`, score }));
  const { occupation: best, alternatives } = find(profileWith(), [], { matches });
  assert.equal(best?.title, "T0");
  assert.deepEqual(alternatives.map(({ title }) => title), ["T1"]);
});

Deno.test("of what is merely in use only the most usual is a gap", () => {
  const tools = Array.from({ length: 9 }, (_, n) => technology(`Tool${n}X`, { inDemand: false }));
  assert.equal(find(profileWith(), tools).gaps.length, 5);
});

Deno.test("there are never more gaps than somebody can work on", () => {
  const many = Array.from({ length: 60 }, (_, n) => technology(`Tool${n}X`));
  assert.equal(find(profileWith(), many).gaps.length, MAX_GAPS);
});
