/** Every template, filled for every skill that it may be used for, is a question that an interview can ask. */
import assert from "node:assert/strict";
import { checkQuestions, questionSchema } from "../../../server/question-bank/question-bank.ts";
import {
  allDirectoryEntries,
  isTool,
  SKILL_CATEGORIES,
} from "../../../server/question-sets/source-directory.ts";
import { AGAINST_RIVAL, ANY_SKILL, TEACH_TOPIC } from "../../../server/question-sets/templates/any-skill.ts";
import { INCIDENTS } from "../../../server/question-sets/templates/incidents.ts";
import { AROUND_LINE, WITHOUT_LINE } from "../../../server/question-sets/templates/own-work.ts";
import {
  fillTemplate,
  type Template,
  type TemplateWords,
} from "../../../server/question-sets/templates/template.ts";

const ALL = [
  ...AROUND_LINE,
  ...WITHOUT_LINE,
  ...TEACH_TOPIC,
  ...AGAINST_RIVAL,
  ...ANY_SKILL,
  ...Object.values(INCIDENTS).flat(),
];
const LINE = "“Cut the time of the nightly import from four hours to twenty minutes by loading in parallel”";

/** What would make a question unfit; the length of a reference is a matter of the bank's data. */
const UNFIT = [
  "schema",
  "answer-in-question",
  "double-question",
  "duplicate-point",
  "answer-in-follow-up",
  "answer-in-hint",
];

function problemsOf(template: Template, words: TemplateWords): string[] {
  const filled = fillTemplate(template, words);
  if (!filled) return [`${template.id} cannot be filled for ${words.skill}`];
  const question = { ...filled, id: "template-001", skill: words.skill, level: template.levels[0] };
  const thin = filled.points.filter(({ signs }) => signs.some((group) => group.length < 3)).map(({ id }) =>
    id
  );
  if (thin.length > 0) {
    return [`${template.id} for ${words.skill}: too few signs are left for ${thin.join(", ")}`];
  }
  const parsed = questionSchema.safeParse(question);
  if (!parsed.success) return [`${template.id} for ${words.skill}: ${parsed.error.message}`];
  // Technical kinds would have to name a source, which the template does not carry.
  const sourced = { ...question, source: { title: "A page", url: "https://example.org/" } };
  return checkQuestions([sourced]).filter(({ rule }) => UNFIT.includes(rule))
    .map(({ rule, message }) => `${template.id} for ${words.skill}: ${rule}: ${message}`);
}

Deno.test("templates have ids of their own and sensible levels", () => {
  assert.equal(new Set(ALL.map(({ id }) => id)).size, ALL.length);
  for (const { id, levels: [from, to] } of ALL) assert.ok(from >= 1 && from < to && to <= 10, id);
});

Deno.test("every kind of skill has a case of its own", () => {
  assert.deepEqual(Object.keys(INCIDENTS).sort(), [...SKILL_CATEGORIES].sort());
  assert.deepEqual(SKILL_CATEGORIES.filter((category) => INCIDENTS[category].length === 0), []);
});

Deno.test("no filled template is too long, double, or gives its answer away", () => {
  const problems = allDirectoryEntries().flatMap((entry) => {
    const { skill, category, topics: [topic = ""], rivals: [rival] } = entry;
    const fits = ({ tool }: Template) => !tool || isTool(skill);
    return [
      ...AROUND_LINE.flatMap((each) =>
        problemsOf(each, { skill, line: LINE, place: " (Developer, Example Works)" })
      ),
      ...WITHOUT_LINE.filter(fits).flatMap((each) => problemsOf(each, { skill })),
      ...TEACH_TOPIC.flatMap((each) => problemsOf(each, { skill, topic })),
      ...(rival ? AGAINST_RIVAL.flatMap((each) => problemsOf(each, { skill, rival })) : []),
      ...ANY_SKILL.filter(fits).flatMap((each) => problemsOf(each, { skill })),
      ...INCIDENTS[category].flatMap((each) => problemsOf(each, { skill })),
    ];
  });
  assert.deepEqual([...new Set(problems)].slice(0, 20), []);
});

Deno.test("a template that names what a skill lacks is not used", () => {
  const [rival] = AGAINST_RIVAL;
  assert.ok(rival);
  assert.equal(fillTemplate(rival, { skill: "Redis" }), null);
});
