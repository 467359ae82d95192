/** Which skills are worth asking about, by what stands behind them. */
import assert from "node:assert/strict";
import { type ChoiceOptions, chooseSkills } from "../../../server/question-sets/choose-skills.ts";
import type { Material } from "../../../server/question-sets/material.ts";
import type { Profile } from "../../../server/resumes/resumes.ts";
import { canonicalSkill, findSkillsInText, isGeneralSkill } from "../../../server/resumes/skills/skills.ts";
import { profileWith } from "../../support/profiles.ts";

const OPTIONS: ChoiceOptions = {
  count: 9,
  words: { canonicalSkill, findSkillsInText, isGeneralSkill },
  year: 2026,
  bankAsks: (skill) => ["Accounting", "Finance", "Working with others", "Prioritisation"].includes(skill),
};

const NOTHING: Material = { resume: null, jobRole: null, jobDescription: null, demands: null };

function resume(parts: Partial<Profile>): Material {
  return { ...NOTHING, resume: { text: "", profile: profileWith(parts) } };
}

const namesOf = (material: Material, more: Partial<ChoiceOptions> = {}) =>
  chooseSkills(material, { ...OPTIONS, ...more }).map(({ skill }) => skill);

Deno.test("work that was done comes before a name in a list, and quotes it", () => {
  const material = resume({
    skills: [
      { name: "Kubernetes", where: ["skills"] },
      { name: "Redis", where: ["skills", "experience"], lastUsed: 2025 },
    ],
    experience: [{
      title: "Backend Engineer",
      organisation: "Example Works",
      bullets: ["Cut the search time from 900 ms to 120 ms with Redis"],
    }],
  });
  const [first, second] = chooseSkills(material, OPTIONS);
  assert.deepEqual([first?.skill, second?.skill], ["Redis", "Kubernetes"]);
  assert.equal(first?.weight, 1);
  assert.deepEqual(first?.evidence, [{
    quote: "Cut the search time from 900 ms to 120 ms with Redis",
    where: "experience",
    context: "Backend Engineer, Example Works",
  }]);
  assert.match(first?.because ?? "", /Example Works.*2025/);
  assert.match(second?.because ?? "", /lists Kubernetes, without work/);
});

Deno.test("what was last used long ago comes later", () => {
  const job = (skill: string) => ({
    title: "Developer",
    bullets: [`Built a large internal service with ${skill} for the sales team`],
  });
  const material = resume({
    skills: [
      { name: "Django", where: ["experience"], lastUsed: 2012 },
      { name: "FastAPI", where: ["experience"], lastUsed: 2025 },
    ],
    experience: [job("Django"), job("FastAPI")],
  });
  assert.deepEqual(namesOf(material), ["FastAPI", "Django"]);
});

Deno.test("of a long bullet only the sentence that names the skill is quoted", () => {
  const sentence = "Used Docker to ship the models to three regions within a day";
  const bullet =
    `Led a team of nine engineers and analysts in two countries. ${sentence}. Wrote the quarterly report for the board and presented it.`;
  const [docker] = chooseSkills(resume({ experience: [{ title: "Developer", bullets: [bullet] }] }), OPTIONS);
  assert.equal(docker?.evidence[0]?.quote, `${sentence}.`);
});

Deno.test("editors, chat and operating systems of the desk are not asked about", () => {
  const names = ["Visual Studio Code", "Slack", "Windows", "Microsoft Office", "PostgreSQL"];
  assert.deepEqual(
    namesOf(resume({ skills: names.map((name) => ({ name, where: ["skills"] })), headline: "Developer" })),
    ["PostgreSQL"],
  );
});

Deno.test("a role that is applied for moves what it asks for to the front, shown or not", () => {
  const material: Material = {
    ...resume({
      skills: [{ name: "Go", where: ["skills"] }, { name: "Redis", where: ["experience"] }],
      experience: [{ title: "Developer", bullets: ["Ran Redis in production for the platform since 2021"] }],
    }),
    jobRole: "Platform Engineer",
    demands: {
      title: "Platform Engineer",
      demands: [{ skill: "Terraform", importance: 0.9, why: "The role asks for Terraform" }],
    },
  };
  const chosen = chooseSkills(material, OPTIONS);
  assert.deepEqual(chosen.map(({ skill }) => skill), ["Redis", "Terraform", "Go"]);
  assert.match(chosen[1]?.because ?? "", /The role asks for Terraform\. The resume does not show it\./);
});

Deno.test("a profession is asked about itself, engineers only about what they show", () => {
  const accountant = namesOf({ ...NOTHING, jobRole: "Accountant" });
  assert.equal(accountant[0], "Accounting");
  assert.ok(accountant.includes("Prioritisation"));
  const skills = [{ name: "Rust", where: ["skills" as const] }];
  assert.deepEqual(namesOf(resume({ skills, headline: "Software Engineer" })), ["Rust"]);
});

Deno.test("of skills that neither bank nor directory knows only a few are taken", () => {
  const names = ["Futures", "Options", "Stablecoins", "Crypto Exchanges", "Redis"];
  const chosen = namesOf(
    resume({ skills: names.map((name) => ({ name, where: ["skills"] })), headline: "Developer" }),
  );
  assert.equal(chosen[0], "Redis");
  assert.equal(chosen.length, 3);
});

Deno.test("nothing is made up where nothing stands", () => {
  assert.deepEqual(namesOf(resume({})), []);
  assert.deepEqual(namesOf({ ...NOTHING, jobDescription: "We are a friendly team." }), []);
});

Deno.test("of names for one thing at most two are taken", () => {
  const names = ["PyTorch", "TensorFlow", "Keras", "Deep Learning", "Redis"];
  const chosen = namesOf(
    resume({ skills: names.map((name) => ({ name, where: ["skills"] })), headline: "Developer" }),
  );
  assert.equal(chosen.length, 3);
  assert.ok(chosen.includes("Redis"));
});
