import { strict as assert } from "node:assert";
import { canonicalSkill, findSkillsInText, skillCount } from "../../../../server/resumes/skills/skills.ts";

const names = (text: string) => findSkillsInText(text).map((skill) => skill.name);

Deno.test("the dictionary holds at least 300 skills", () => assert.ok(skillCount >= 300, String(skillCount)));

Deno.test("aliases get their canonical name", () => {
  const cases: [string, string | null][] = [
    ["k8s", "Kubernetes"],
    ["TS", "TypeScript"],
    ["golang", "Go"],
    ["React.js", "React"],
    ["Postgres", "PostgreSQL"],
    ["Python 3.11", "Python"],
    ["HTML5", "HTML"],
    ["c++", "C++"],
    ["C#", "C#"],
    ["R", "R"],
    ["Basket weaving", null],
    ["", null],
  ];
  for (const [alias, name] of cases) assert.equal(canonicalSkill(alias), name, alias);
});

Deno.test("C, C++, C#, R and Go are told apart in a list", () => {
  assert.deepEqual(names("C, C++, C#, R, Go"), ["C", "C++", "C#", "R", "Go"]);
});

Deno.test("ordinary words and letters are no skills", () => {
  for (
    const text of [
      "Go to market plans for a Series C company",
      "R&D budget owner",
      "We go the extra mile",
      "in a word, it was a rest",
      "express delivery by the rust belt",
      "vitamin C",
    ]
  ) {
    const found = names(text).filter((name) =>
      ["Go", "C", "R", "Rust", "Express", "Microsoft Word", "REST APIs"].includes(name)
    );
    assert.deepEqual(found, [], text);
  }
});

Deno.test("skills are found in sentences with their exact place", () => {
  const text = "Cut latency with Kafka and Go, then moved to k8s.";
  const found = findSkillsInText(text);
  assert.deepEqual(found.map(({ name }) => name), ["Apache Kafka", "Go", "Kubernetes"]);
  assert.deepEqual(found.map(({ start, end }) => text.slice(start, end)), ["Kafka", "Go", "k8s"]);
});

Deno.test("the longest spelling wins and parts of other words do not count", () => {
  assert.deepEqual(names("Spring Boot and Node.js"), ["Spring Boot", "Node.js"]);
  assert.deepEqual(names("javascripting notsql"), []);
  assert.deepEqual(names("see https://react.dev/learn"), []);
});
