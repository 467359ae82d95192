import { strict as assert } from "node:assert";
import {
  labelledIn,
  measureSkills,
  parseLabelled,
  readPasted,
  totalSkills,
} from "../../../corpus/skill-figures.ts";

Deno.test("skills of labelled resumes are found, and little else", async () => {
  for (const [set, precision, recall] of [["tuned", 0.95, 0.95], ["held-out", 0.9, 0.75]] as const) {
    const figures = await Promise.all(
      labelledIn(set).map(async (labelled) => {
        const { profile } = await readPasted(labelled.text);
        return measureSkills(labelled, profile.skills.map(({ name }) => name));
      }),
    );
    const total = totalSkills(figures);
    assert.ok(total.precision >= precision && total.recall >= recall, `${set}: ${JSON.stringify(total)}`);
  }
});

Deno.test("words that only look like skills are none", async () => {
  const { profile } = await readPasted([
    "Ruby Spring-Hadley",
    "Experience",
    "Operations Manager, Rust Belt Logistics",
    "Spring 2019 - Present",
    "• Owned the go to market plan; the R&D budget was not mine",
    "• React to incidents at night, excel at handovers, spark discussions by day",
    "• Swift response to customers. Word of mouth brought a third of them",
    "• My colleague Julia and her dog, Dart, the calm one, had access to the depot",
    "• C-level reports; series B, class C, vitamin C",
  ].join("\n"));
  const technical = profile.skills.map(({ name }) => name)
    .filter((name) => !["Operations Management", "Logistics"].includes(name));
  assert.deepEqual(technical, []);
});

Deno.test("a word of doubt counts once the skill is named elsewhere", async () => {
  const { profile } = await readPasted([
    "Skills",
    "Go, React (advanced), AWS (S3, EKS)",
    "Experience",
    "Engineer, Fjord Systems",
    "2019 - 2021",
    "• Wrote a Go operator for certificates",
    "• React components for the portal",
  ].join("\n"));
  const places = new Map(profile.skills.map(({ name, where, lastUsed }) => [name, [where.join(), lastUsed]]));
  assert.deepEqual(places.get("Go"), ["skills,experience", 2021]);
  assert.deepEqual(places.get("React"), ["skills,experience", 2021]);
  assert.deepEqual([...places.keys()], ["Go", "React", "AWS", "S3", "Amazon EKS"]);
});

Deno.test("the measure counts a second name and asks for nothing arguable", () => {
  const labelled = parseLabelled("x", "text\n---\nKafka|Apache Kafka\nGo\n? Scrum\n");
  const { right, wrong, missed } = measureSkills(labelled, ["Apache Kafka", "Kafka", "Scrum", "Excel"]);
  assert.deepEqual([right, wrong, missed], [1, ["Kafka", "Excel"], ["Go"]]);
});
