import { strict as assert } from "node:assert";
import { questionSchema } from "../../../server/question-bank/question-bank.ts";
import { AGAINST_RIVAL, ANY_SKILL, TEACH_TOPIC } from "../../../server/question-sets/templates/any-skill.ts";
import { INCIDENTS } from "../../../server/question-sets/templates/incidents.ts";
import { AROUND_LINE, WITHOUT_LINE } from "../../../server/question-sets/templates/own-work.ts";
import { fillTemplate } from "../../../server/question-sets/templates/template.ts";

const ALL = [
  ...ANY_SKILL,
  ...TEACH_TOPIC,
  ...AGAINST_RIVAL,
  ...AROUND_LINE,
  ...WITHOUT_LINE,
  ...Object.values(INCIDENTS).flat(),
];
const WORDS = {
  skill: "Terraform",
  topic: "state locking",
  rival: "Pulumi",
  line: "Moved 40 services to Terraform",
  place: " at Northlight",
};

Deno.test("every template fills to a question that an interview can ask and judge", () => {
  assert.ok(ALL.length >= 30, `${ALL.length} templates`);
  for (const template of ALL) {
    const filled = fillTemplate(template, WORDS);
    const level = template.levels[0];
    const parsed = questionSchema.safeParse({ ...filled, id: "set-test-001", skill: "Terraform", level });
    assert.ok(parsed.success, `${template.id}: ${JSON.stringify(parsed.error?.issues)}`);
    assert.doesNotMatch(JSON.stringify(filled), /\[(skill|topic|rival|line|place)\]/, template.id);
  }
});

Deno.test("no two templates share a name", () => {
  const ids = ALL.map(({ id }) => id);
  assert.deepEqual(ids.filter((id, at) => ids.indexOf(id) !== at), []);
});
