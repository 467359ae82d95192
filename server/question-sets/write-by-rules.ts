/** Writes a skill's questions without a model: one about the candidate's own work, the bank's, and templates. */
import { createHash } from "node:crypto";
import type { Question, QuestionBank } from "../question-bank/question-bank.ts";
import type { PlannedSkill, SkillEvidence } from "./set-events.ts";
import type { SetQuestion, SetSource } from "./set-question.ts";
import { spreadLevels } from "./level-spread.ts";
import { questionId } from "./question-id.ts";
import { quoteLine, tellsOfWork } from "./quote-line.ts";
import { repeatsAny } from "./repeats.ts";
import { bankFieldOf } from "./bank-fields.ts";
import { directoryEntry, isTool } from "./source-directory.ts";
import { AGAINST_RIVAL, ANY_SKILL, TEACH_TOPIC } from "./templates/any-skill.ts";
import { AROUND_LINE, WITHOUT_LINE } from "./templates/own-work.ts";
import { fillTemplate, type Template, type TemplateWords } from "./templates/template.ts";
import { INCIDENTS } from "./templates/incidents.ts";
import { whyAsked, whyOwnWork } from "./why-asked.ts";

export interface RulesTask {
  skill: PlannedSkill;
  /** 1 to 10. */
  level: number;
  count: number;
  /** Texts that must not be asked again, in these or like words. */
  avoid: readonly string[];
  /** Lines of the document that another question quotes already; those that are quoted now are added. */
  quoted: Set<string>;
  /** Skills that may be named in a question of another skill: those of the set. */
  named: ReadonlySet<string>;
  /** How often each template was used in this set: the least used come first. */
  used: Map<string, number>;
  /** The same seed gives the same questions. */
  seed: string;
}

/** Texts longer than the bank allows would be refused by an interview. */
const LONGEST_TEXT = 400;
/** A theme of behaviour has none of these: what the bank asks about it is all there is to ask. */
const TECHNICAL: ReadonlySet<Question["kind"]> = new Set([
  "knowledge",
  "coding-talk-through",
  "data-structures",
  "system-design",
]);
/** A question this far from the wanted level is another question. */
const FARTHEST_LEVELS = 3;

/**
 * At most `count` questions, easier ones first. For a skill of the bank about half come from it; own work, an
 * incident and a choice between two ways make up the rest.
 */
export function writeByRules(bank: QuestionBank, given: RulesTask): SetQuestion[] {
  const { skill, count } = given;
  const fromBank = bankQuestions(bank, given);
  // What neither the directory nor the bank knows is mostly a product that people work with.
  const unknown = fromBank.length === 0 && directoryEntry(skill.skill) === null;
  const task: Task = { ...given, isTool: unknown || isTool(skill.skill) };
  const levels = spreadLevels(task.level, count);
  const made: SetQuestion[] = [];
  const taken = () => [...task.avoid, ...made.map(({ text }) => text)];
  const add = (question: SetQuestion | null, template?: string) => {
    if (!question || made.length >= count) return;
    made.push(question);
    if (template) task.used.set(template, (task.used.get(template) ?? 0) + 1);
  };
  const addFilled = (filled: FromTemplate | null) => {
    add(filled?.question ?? null, filled?.template);
    // Two skills in one line would otherwise both be asked about with that line.
    if (filled?.line) task.quoted.add(filled.line);
  };

  const isTheme = fromBank.length > 0 && !fromBank.some(({ kind }) => TECHNICAL.has(kind));
  if (!isTheme) addFilled(ownWork(task, levels[Math.floor((count - 1) / 2)] ?? task.level, taken()));
  // Knowledge that was checked by people comes before templates; an incident keeps the kinds mixed.
  const bankShare = fromBank.length === 0
    ? 0
    : Math.max(1, count - made.length - (count >= 3 && !isTheme ? 1 : 0));
  const bankLevels = spreadLevels(task.level, bankShare);
  for (const level of bankLevels) {
    const free = fromBank.filter(({ text }) => !repeatsAny(text, taken()));
    const best = ordered(free, task.seed, ({ id }) => id)
      .filter((question) => Math.abs(question.level - level) <= FARTHEST_LEVELS)
      .toSorted((a, b) => Math.abs(a.level - level) - Math.abs(b.level - level))[0];
    if (best) add(ofBank(best, skill));
  }
  const open = levels.filter((level) => !made.some((question) => question.level === level)).reverse();
  for (let round = 0; !isTheme && made.length < count && round < 4; round += 1) {
    const level = open[round] ?? task.level;
    addFilled(fromTemplates(task, level, taken(), made.map(({ kind }) => kind)));
  }
  return made.toSorted((a, b) => a.level - b.level);
}

/** The skill's own; else those of the field it belongs to that name nothing which the candidate never mentioned. */
function bankQuestions(bank: QuestionBank, { skill: { skill }, named }: RulesTask): readonly Question[] {
  const own = bank.find({ skill });
  if (own.length > 0) return own;
  const field = bankFieldOf(skill);
  const foreign = bank.skills.filter((name) => name !== field && name.toLowerCase() !== skill.toLowerCase())
    .filter((name) => !named.has(name));
  // The field of a tool goes without saying (AWS for S3); a concept's examples (Redis for caching) do not.
  if (!isTool(skill) && !named.has(field)) foreign.push(field);
  return bank.find({ skill: field }).filter(({ text }) => !foreign.some((name) => names(text, name)));
}

function names(text: string, skill: string): boolean {
  const escaped = skill.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u").test(text);
}

function ofBank(question: Question, skill: PlannedSkill): SetQuestion {
  const { id, source, ...asked } = question;
  return {
    ...asked,
    id: questionId(question.text),
    skill: skill.skill,
    why: whyAsked(skill, question.kind, question.level),
    basis: "bank",
    source: source ? { ...source, quote: null } : sourceOf(skill.skill),
    engine: "rules",
    bankId: id,
    edited: false,
  };
}

interface Task extends RulesTask {
  /** Whether things are done with it, so that it makes sense to ask what. */
  isTool: boolean;
}

interface FromTemplate {
  question: SetQuestion;
  /** Id of the template. */
  template: string;
  /** The line of the document that it quotes. */
  line?: string;
}

function ownWork(task: Task, level: number, taken: readonly string[]): FromTemplate | null {
  const { skill, quoted } = task;
  const line = skill.evidence.find((evidence) => isOwnLine(evidence) && !quoted.has(evidence.quote));
  if (line) {
    const place = line.context && line.context.length <= 60 ? ` (${line.context})` : "";
    const words = { skill: skill.skill, line: quoteLine(line.quote), place };
    const made = firstThatFits(AROUND_LINE, task, level, words, taken);
    if (made) {
      const question: SetQuestion = { ...made.question, basis: "own-work", why: whyOwnWork(skill, line) };
      return { ...made, question, line: line.quote };
    }
  }
  return firstThatFits(WITHOUT_LINE, task, level, { skill: skill.skill }, taken);
}

function isOwnLine({ quote, where }: SkillEvidence): boolean {
  return (where === "experience" || where === "project") && tellsOfWork(quote);
}

/** Kinds that the skill does not have yet come first, then what is most specific. */
function fromTemplates(
  task: Task,
  level: number,
  taken: readonly string[],
  kinds: readonly SetQuestion["kind"][],
): FromTemplate | null {
  const { skill } = task.skill;
  const entry = directoryEntry(skill);
  const incidents = entry ? INCIDENTS[entry.category] : [];
  const groups: { templates: readonly Template[]; words: TemplateWords }[] = [
    { templates: incidents, words: { skill } },
    ...ordered(entry?.rivals ?? [], task.seed, String).map((rival) => ({
      templates: AGAINST_RIVAL,
      words: { skill, rival },
    })),
    ...ordered(entry?.topics ?? [], task.seed, String).map((topic) => ({
      templates: ordered(TEACH_TOPIC, `${task.seed} ${topic}`, ({ id }) => id),
      words: { skill, topic },
    })),
    { templates: ANY_SKILL, words: { skill } },
    { templates: WITHOUT_LINE, words: { skill } },
  ];
  let first: FromTemplate | null = null;
  for (const { templates, words } of groups) {
    const made = firstThatFits(templates, task, level, words, taken);
    if (made && !kinds.includes(made.question.kind)) return made;
    first ??= made;
  }
  return first;
}

/** The first of the templates for this level whose words are known and which asks nothing that was asked. */
function firstThatFits(
  templates: readonly Template[],
  task: Task,
  level: number,
  words: TemplateWords,
  taken: readonly string[],
): FromTemplate | null {
  const { skill } = task;
  const fitting = templates.filter(({ levels: [from, to], tool }) =>
    level >= from && level <= to && (task.isTool || !tool)
  );
  const timesUsed = ({ id }: Template) => task.used.get(id) ?? 0;
  const inTurn = ordered(fitting, `${task.seed} ${skill.skill}`, ({ id }) => id)
    .toSorted((a, b) => timesUsed(a) - timesUsed(b));
  for (const template of inTurn) {
    const filled = fillTemplate(template, words);
    if (!filled || filled.text.length > LONGEST_TEXT || repeatsAny(filled.text, taken)) continue;
    const { subject } = template;
    if (subject && taken.some((text) => text.includes(subject) && text.includes(skill.skill))) continue;
    const question: SetQuestion = {
      ...filled,
      id: questionId(filled.text),
      skill: skill.skill,
      level,
      why: whyAsked(skill, filled.kind, level),
      basis: "concept",
      source: sourceOf(skill.skill),
      engine: "rules",
      bankId: null,
      edited: false,
    };
    return { question, template: template.id };
  }
  return null;
}

/** For further reading: nothing of it was read, so nothing is quoted. */
function sourceOf(skill: string): SetSource | null {
  const [source] = directoryEntry(skill)?.sources ?? [];
  return source ? { ...source, quote: null } : null;
}

/** A shuffle that the seed decides. */
function ordered<T>(items: readonly T[], seed: string, nameOf: (item: T) => string): T[] {
  const rank = (item: T) => createHash("sha256").update(`${seed} ${nameOf(item)}`, "utf8").digest("hex");
  return items.map((item) => ({ item, at: rank(item) })).toSorted((a, b) => a.at < b.at ? -1 : 1)
    .map(({ item }) => item);
}
