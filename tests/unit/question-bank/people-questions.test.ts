/** Holds the behavioural, HR, system design and professional questions to what an interview and a judge need. */
import { strict as assert } from "node:assert";
import { type Question, questionSchema } from "../../../server/question-bank/question.ts";
import { questions as customersAndEthics } from "../../../server/question-bank/questions/behaviour-customers-and-ethics.ts";
import { questions as leading } from "../../../server/question-bank/questions/behaviour-leading.ts";
import { questions as learning } from "../../../server/question-bank/questions/behaviour-learning.ts";
import { questions as ownership } from "../../../server/question-bank/questions/behaviour-ownership.ts";
import { questions as workingTogether } from "../../../server/question-bank/questions/behaviour-working-together.ts";
import { questions as humanResources } from "../../../server/question-bank/questions/human-resources.ts";
import { questions as accounting } from "../../../server/question-bank/questions/professions/accounting.ts";
import { questions as customerSupport } from "../../../server/question-bank/questions/professions/customer-support.ts";
import { questions as dataAnalysis } from "../../../server/question-bank/questions/professions/data-analysis.ts";
import { questions as engineeringManagement } from "../../../server/question-bank/questions/professions/engineering-management.ts";
import { questions as finance } from "../../../server/question-bank/questions/professions/finance.ts";
import { questions as hospitality } from "../../../server/question-bank/questions/professions/hospitality.ts";
import { questions as logistics } from "../../../server/question-bank/questions/professions/logistics.ts";
import { questions as marketing } from "../../../server/question-bank/questions/professions/marketing.ts";
import { questions as officeAdministration } from "../../../server/question-bank/questions/professions/office-administration.ts";
import { questions as operations } from "../../../server/question-bank/questions/professions/operations.ts";
import { questions as peopleOperations } from "../../../server/question-bank/questions/professions/people-operations.ts";
import { questions as productManagement } from "../../../server/question-bank/questions/professions/product-management.ts";
import { questions as projectManagement } from "../../../server/question-bank/questions/professions/project-management.ts";
import { questions as sales } from "../../../server/question-bank/questions/professions/sales.ts";
import { questions as teaching } from "../../../server/question-bank/questions/professions/teaching.ts";
import { questions as uxDesign } from "../../../server/question-bank/questions/professions/ux-design.ts";
import { questions as systemDesign } from "../../../server/question-bank/questions/system-design.ts";

const behaviour = [...ownership, ...workingTogether, ...learning, ...leading, ...customersAndEthics];
const professions = {
  accounting,
  customerSupport,
  dataAnalysis,
  engineeringManagement,
  finance,
  hospitality,
  logistics,
  marketing,
  officeAdministration,
  operations,
  peopleOperations,
  productManagement,
  projectManagement,
  sales,
  teaching,
  uxDesign,
};
const profession = Object.values(professions).flat();
const all: Question[] = [...behaviour, ...humanResources, ...systemDesign, ...profession];

const THEMES = [
  "Ownership",
  "Handling conflict",
  "Working with others",
  "Failure and learning",
  "Ambiguity",
  "Prioritisation",
  "Feedback",
  "Leading others",
  "Customers",
  "Deadlines",
  "Quality",
  "Influence",
  "Ethics",
  "Adapting to change",
  "Mentoring",
];
/** What nobody may be asked in an interview: stems that would show such a question. */
const UNLAWFUL =
  /\b(?:how old|your age|married|pregnan\w*|children|husband|wife|religio\w*|ethnic\w*|nationality|disab\w*|illness\w*|native language|where are you from)\b/i;

const wordsOf = (text: string) => text.toLowerCase().replaceAll("’", "'").match(/[\p{L}\p{N}']+/gu) ?? [];

/** Cuts the usual endings, so that `reduced` shows `reduce`: only consistency matters here. */
function stem(word: string): string {
  if (word.length <= 3) return word;
  const bare = word
    .replace(/'s$/, "")
    .replace(/ie[sd]$/, "y")
    .replace(/(?<=\w{3})(?:ing|ed|es|s)$/, "")
    .replace(/([b-df-hj-np-tv-z])\1$/, "$1");
  return bare.length > 3 ? bare.replace(/e$/, "") : bare;
}

const stemmed = (text: string) => ` ${wordsOf(text).map(stem).join(" ")} `;
const shows = (text: string, sign: string) => stemmed(text).includes(stemmed(sign));
const covers = (text: string, signs: string[][]) =>
  signs.every((group) => group.some((sign) => shows(text, sign)));

function problems(check: (question: Question, point: Question["points"][number]) => boolean): string[] {
  return all.flatMap((question) =>
    question.points.filter((point) => check(question, point)).map((point) => `${question.id} ${point.id}`)
  );
}

function assertSpread(questions: readonly Question[], name: string): void {
  const levels = questions.map(({ level }) => level);
  assert.ok(Math.min(...levels) <= 3, `${name} has nothing for the first years`);
  assert.ok(levels.some((level) => level >= 4 && level <= 6), `${name} has nothing in the middle`);
  assert.ok(Math.max(...levels) >= 7, `${name} has nothing for the experienced`);
}

Deno.test("every people question fits the schema", () => {
  for (const question of all) {
    const parsed = questionSchema.safeParse(question);
    assert.ok(parsed.success, `${question.id}: ${parsed.error?.message}`);
  }
});

Deno.test("ids are unique and begin with the theme", () => {
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  assert.equal(new Set(all.map(({ text }) => stemmed(text))).size, all.length, "a question is there twice");
  const numbered = all.map(({ id }) => id.replace(/-\d{3}$/, ""));
  for (const prefix of new Set(numbered)) {
    const skills = new Set(all.filter((_, at) => numbered[at] === prefix).map(({ skill }) => skill));
    assert.equal(skills.size, 1, `${prefix} stands for several themes: ${[...skills].join(", ")}`);
  }
});

Deno.test("each half of the people bank has enough questions", () => {
  assert.ok(behaviour.length >= 80, `${behaviour.length} behavioural questions`);
  assert.ok(humanResources.length >= 38, `${humanResources.length} HR questions`);
  assert.ok(systemDesign.length >= 20, `${systemDesign.length} system design questions`);
  for (const [name, questions] of Object.entries(professions)) {
    assert.ok(questions.length >= 7, `${name} has ${questions.length} questions`);
  }
});

Deno.test("every behavioural theme has stories and a situation, on spread levels", () => {
  assert.deepEqual(new Set(behaviour.map(({ skill }) => skill)), new Set(THEMES));
  for (const theme of THEMES) {
    const questions = behaviour.filter(({ skill }) => skill === theme);
    assert.ok(questions.length >= 5, `${theme} has ${questions.length}`);
    assert.ok(questions.some(({ kind }) => kind === "past-behaviour"), `${theme} asks for no story`);
    assert.ok(questions.some(({ kind }) => kind === "situational"), `${theme} has no situation`);
    const levels = questions.map(({ level }) => level);
    assert.ok(Math.max(...levels) - Math.min(...levels) >= 2, `${theme} stays at one level`);
  }
});

Deno.test("levels are spread in every group", () => {
  assertSpread(behaviour, "behaviour");
  assertSpread(humanResources, "human resources");
  assertSpread(systemDesign, "system design");
  for (const [name, questions] of Object.entries(professions)) assertSpread(questions, name);
});

Deno.test("kinds and competencies fit their group", () => {
  const people = new Set(["ownership", "collaboration", "problem-solving", "communication-clarity"]);
  for (const question of [...behaviour, ...humanResources]) {
    assert.ok(question.competencies.every((name) => people.has(name)), question.id);
  }
  assert.ok(behaviour.every(({ kind }) => kind === "past-behaviour" || kind === "situational"));
  assert.ok(humanResources.some(({ kind }) => kind === "motivation"));
  assert.ok(systemDesign.every(({ kind, level }) => kind === "system-design" && level >= 3));
  assert.ok(profession.every(({ kind }) => kind === "knowledge" || kind === "situational"));
});

Deno.test("technical kinds name a page to read on", () => {
  const without = [...systemDesign, ...profession].filter(({ source }) => source === undefined);
  assert.deepEqual(without.map(({ id }) => id), []);
});

Deno.test("a text asks one question", () => {
  const double = all.filter(({ text }) => (text.match(/\?/g) ?? []).length > 1);
  assert.deepEqual(double.map(({ id }) => id), []);
});

Deno.test("no group of signs stands in its own question", () => {
  assert.deepEqual(
    problems(({ text }, { signs }) => signs.some((group) => group.some((sign) => shows(text, sign)))),
    [],
  );
});

Deno.test("no follow-up and no hint gives a point away", () => {
  assert.deepEqual(
    problems((question, { signs }) =>
      [...question.hints, ...question.points.map(({ followUp }) => followUp)].some((text) =>
        covers(text, signs)
      )
    ),
    [],
  );
});

Deno.test("the reference answer shows every point", () => {
  assert.deepEqual(problems(({ reference }, { signs }) => !covers(reference, signs)), []);
});

Deno.test("an answer of empty phrases shows hardly any point", () => {
  const phrases =
    "I am a hard worker and a team player. We always communicated well, everything worked out fine and everybody " +
    "was happy with me. I think that communication is the most important thing in every situation.";
  const points = all.flatMap((question) => question.points);
  const shown = points.filter(({ signs }) => covers(phrases, signs));
  assert.ok(shown.length <= points.length * 0.03, `${shown.length} of ${points.length}`);
});

Deno.test("points and follow-ups are distinct within a question", () => {
  for (const { id, points } of all) {
    assert.equal(new Set(points.map((point) => point.id)).size, points.length, id);
    assert.equal(new Set(points.map((point) => point.followUp)).size, points.length, id);
  }
});

Deno.test("signs are lower case and references have 60 to 160 words", () => {
  assert.deepEqual(
    problems((_, { signs }) => signs.flat().some((sign) => sign !== sign.toLowerCase().trim())),
    [],
  );
  const wrong = all.filter(({ reference }) => {
    const count = reference.trim().split(/\s+/).length;
    return count < 60 || count > 160;
  });
  assert.deepEqual(wrong.map(({ id }) => id), []);
});

Deno.test("nobody is asked about age, family, health, origin or religion", () => {
  const asked = all.filter((question) =>
    [question.text, ...question.hints, ...question.points.map(({ followUp }) => followUp)].some((text) =>
      UNLAWFUL.test(text)
    )
  );
  assert.deepEqual(asked.map(({ id }) => id), []);
});
