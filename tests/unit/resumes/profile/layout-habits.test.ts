/** Habits of layout that readers stumble over, each in the smallest resume that shows it. */
import { strict as assert } from "node:assert";
import { readPasted } from "../../../corpus/skill-figures.ts";

Deno.test("a link to a site alone is not the candidate's page on it", async () => {
  const { profile } = await readPasted(
    "Mara Lindqvist\nmara@example.org | github.com/ | linkedin.com/in/ | gitlab.com/mara-l | mara.example.com",
  );
  assert.deepEqual(profile.links.map(({ url }) => url), [
    "https://gitlab.com/mara-l",
    "https://mara.example.com",
  ]);
});

Deno.test("one heading for studies and work is parted by what its entries are", async () => {
  const { profile } = await readPasted([
    "Mara Lindqvist",
    "",
    "Education & Experience",
    "Developer, Fjord Systems GmbH",
    "2019 – 2021",
    "• Built the billing",
    "BSc Physics, Uppsala University",
    "2015 – 2018",
  ].join("\n"));
  assert.deepEqual(profile.experience.map(({ title }) => title), ["Developer"]);
  assert.deepEqual(profile.education.map(({ institution }) => institution), ["Uppsala University"]);
});

Deno.test("a project without dates before a dated one is a project", async () => {
  const { profile } = await readPasted([
    "Mara Lindqvist",
    "",
    "Projects",
    "Lecture finder",
    "• Three hundred students look up their rooms with it every day",
    "Ray tracer, 2023",
    "• Renders a glass sphere",
  ].join("\n"));
  assert.deepEqual(profile.projects.map(({ name }) => name), ["Lecture finder", "Ray tracer"]);
});

Deno.test("certificates and groups of skills that stand beside one another are told apart", async () => {
  const { profile } = await readPasted([
    "Mara Lindqvist",
    "",
    "Certificates",
    "Cloud Practitioner\tScrum Master II",
    "2020\t2019",
    "",
    "Skills",
    "Web things\tOther things",
    "Advanced\tBasic",
    "PHP, Python\tGit, Docker",
  ].join("\n"));
  assert.deepEqual(profile.certificates, [
    { name: "Cloud Practitioner", date: "2020" },
    { name: "Scrum Master II", date: "2019" },
  ]);
  assert.deepEqual(profile.skills.filter(({ where }) => where.includes("skills")).map(({ name }) => name), [
    "PHP",
    "Python",
    "Git",
    "Docker",
  ]);
});

Deno.test("titles under an employer named once above belong to it; others do not borrow one", async () => {
  const job = async (lines: string[]) => {
    const { profile } = await readPasted(["Mara Lindqvist", "", "Experience", ...lines].join("\n"));
    return profile.experience.map(({ organisation }) => organisation);
  };
  assert.deepEqual(
    await job([
      "Webmaster, 2010",
      "• LAMP for an embassy",
      "System Administrator, 2015",
      "• Two hundred desks",
    ]),
    [undefined, undefined],
  );
});
