/** The reviewer that never tires: refuses questions that are incomplete, doubled, unbalanced or give themselves away. */
import { type Question, questionSchema } from "./question.ts";
import { fingerprint, fingerprintSimilarity, NEAR_DUPLICATE_FROM } from "./question-similarity.ts";
import { shows, showsAll, type Stemmed, stemmed } from "./text-signs.ts";

export type FindingRule =
  | "schema"
  | "missing-source"
  | "duplicate-id"
  | "duplicate-point"
  | "near-duplicate"
  | "answer-in-question"
  | "answer-in-follow-up"
  | "answer-in-hint"
  | "reference-misses-point"
  | "indistinct-signs"
  | "reference-length"
  | "double-question"
  | "level-balance";

export interface Finding {
  rule: FindingRule;
  /** The id of the question, or the skill for rules about a whole skill. */
  where: string;
  /** What is wrong, for the person who fixes it. */
  message: string;
}

/** Kinds that ask for knowledge: they need a source, a covering reference and levels for everyone. */
const TECHNICAL_KINDS: ReadonlySet<string> = new Set(["knowledge", "data-structures", "coding-talk-through"]);

/** A skill serves juniors and leads alike: at least six questions, one easy, one hard, one between. */
export const LEVEL_BALANCE = { least: 6, easyUpTo: 3, hardFrom: 8 } as const;

/** The length that the schema's comment promises, in words. */
const REFERENCE_WORDS = { least: 60, most: 160 } as const;

/**
 * Signs that show in this share of the references of other skills say "somebody answered something", not "this
 * was said". In the built-in bank the median point is found in 6 % of them, the vaguest below a quarter.
 */
export const INDISTINCT_FROM = 0.25;

/** Below this number of foreign references a share says nothing. */
const FOREIGN_REFERENCES_NEEDED = 30;

/**
 * Checks a whole bank; an empty list means that nothing was found. Pure and deterministic; takes unknown input
 * because a question that misses a part is exactly what it must be able to name.
 */
export function checkQuestions(candidates: readonly unknown[]): Finding[] {
  const findings: Finding[] = [];
  const questions: Question[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const parsed = questionSchema.safeParse(candidate);
    if (parsed.success) questions.push(parsed.data);
    else findings.push(...schemaFindings(candidate, index, parsed.error.issues));
  }
  return [
    ...findings,
    ...questions.flatMap(checkOne),
    ...duplicateIds(questions),
    ...nearDuplicates(questions),
    ...indistinctSigns(questions),
    ...levelBalance(questions),
  ];
}

function schemaFindings(
  candidate: unknown,
  index: number,
  issues: readonly { path: readonly PropertyKey[]; message: string }[],
): Finding[] {
  const id = typeof candidate === "object" && candidate !== null && "id" in candidate
    ? candidate.id
    : undefined;
  const where = typeof id === "string" && id !== "" ? id : `question ${index + 1}`;
  return issues.map((issue) => ({
    rule: "schema",
    where,
    message: `${issue.path.map(String).join(".") || "question"}: ${issue.message}`,
  }));
}

/** The rules that need nothing but the question itself. */
function checkOne(question: Question): Finding[] {
  const findings: Finding[] = [];
  const report = (rule: FindingRule, message: string) => findings.push({ rule, where: question.id, message });
  const asked = stemmed(question.text);
  const reference = stemmed(question.reference);
  const technical = TECHNICAL_KINDS.has(question.kind);

  if (isDouble(question.text, technical)) report("double-question", "The text asks more than one question.");
  if (technical && !question.source) report("missing-source", "A technical question needs a source.");

  const words = question.reference.trim().split(/\s+/).length;
  if (words < REFERENCE_WORDS.least || words > REFERENCE_WORDS.most) {
    report(
      "reference-length",
      `The reference has ${words} words, not ${REFERENCE_WORDS.least} to ${REFERENCE_WORDS.most}.`,
    );
  }

  const seen = new Set<string>();
  for (const point of question.points) {
    if (seen.has(point.id)) report("duplicate-point", `Point ${point.id} exists twice.`);
    seen.add(point.id);
    // Echoing what was asked must never look like an answer.
    if (showsAll(asked, point.signs)) {
      report(
        "answer-in-question",
        `Repeating the question would cover ${point.id} (${shown(asked, point.signs)}).`,
      );
    }
    // The reference is the one answer known to be good: signs that do not find the point in it are too narrow.
    if (technical && !showsAll(reference, point.signs)) {
      report("reference-misses-point", `The signs of ${point.id} are not found in the reference.`);
    }
    if (isDouble(point.followUp, technical)) {
      report("double-question", `The follow-up of ${point.id} asks more than one question.`);
    }
    const followUp = stemmed(point.followUp);
    for (const other of question.points) {
      if (showsAll(followUp, other.signs)) {
        report(
          "answer-in-follow-up",
          `The follow-up of ${point.id} gives ${other.id} away (${shown(followUp, other.signs)}).`,
        );
      }
    }
  }
  for (const [index, hint] of question.hints.entries()) {
    const hinted = stemmed(hint);
    for (const point of question.points) {
      if (showsAll(hinted, point.signs)) {
        report("answer-in-hint", `Hint ${index + 1} gives ${point.id} away (${shown(hinted, point.signs)}).`);
      }
    }
  }
  return findings;
}

function shown(text: Stemmed, signs: readonly (readonly string[])[]): string {
  return signs.map((group) => group.find((sign) => shows(text, sign))).join(" + ");
}

/** A second question hung on to the first: ", and how …", "and why does …". */
const HUNG_ON =
  /[,;] ?(?:and|or|but) (?:what|how|why|when|where|which|who)\b|\band (?:how|why) (?:do|does|did|is|are|was|were|would|will|could|can|should)\b/i;

/**
 * More than one question mark is always double. A hung-on question only counts for knowledge, where half an
 * answer would look like a gap; in a story "and what came of it" belongs to the same story.
 */
function isDouble(text: string, technical: boolean): boolean {
  return (text.match(/\?/g)?.length ?? 0) > 1 || (technical && HUNG_ON.test(text));
}

function duplicateIds(questions: readonly Question[]): Finding[] {
  const seen = new Set<string>();
  return questions.flatMap(({ id }): Finding[] => {
    if (seen.has(id)) return [{ rule: "duplicate-id", where: id, message: `The id ${id} is used twice.` }];
    seen.add(id);
    return [];
  });
}

function nearDuplicates(questions: readonly Question[]): Finding[] {
  const fingerprints = questions.map(({ text }) => fingerprint(text));
  const findings: Finding[] = [];
  for (const [index, question] of questions.entries()) {
    for (let before = 0; before < index; before++) {
      const [a, b, earlier] = [fingerprints[index], fingerprints[before], questions[before]];
      if (!a || !b || !earlier) continue;
      const similarity = fingerprintSimilarity(a, b);
      if (similarity >= NEAR_DUPLICATE_FROM) {
        findings.push({
          rule: "near-duplicate",
          where: question.id,
          message: `Too close to ${earlier.id} (similarity ${similarity.toFixed(2)}).`,
        });
      }
    }
  }
  return findings;
}

function indistinctSigns(questions: readonly Question[]): Finding[] {
  const references = questions.filter(({ kind }) => TECHNICAL_KINDS.has(kind)).map((question) => ({
    question,
    text: stemmed(question.reference),
  }));
  const findings: Finding[] = [];
  for (const { question } of references) {
    const foreign = references.filter((other) => other.question.skill !== question.skill);
    if (foreign.length < FOREIGN_REFERENCES_NEEDED) continue;
    for (const point of question.points) {
      const share = foreign.filter(({ text }) => showsAll(text, point.signs)).length / foreign.length;
      if (share >= INDISTINCT_FROM) {
        findings.push({
          rule: "indistinct-signs",
          where: question.id,
          message: `The signs of ${point.id} show in ${
            Math.round(share * 100)
          } % of other skills' references.`,
        });
      }
    }
  }
  return findings;
}

/** Skills with a technical question, professions too; their situational questions count as much. */
function levelBalance(questions: readonly Question[]): Finding[] {
  const findings: Finding[] = [];
  for (const [skill, group] of Map.groupBy(questions, ({ skill }) => skill)) {
    if (!group.some(({ kind }) => TECHNICAL_KINDS.has(kind))) continue;
    const report = (message: string) => findings.push({ rule: "level-balance", where: skill, message });
    const levels = group.map(({ level }) => level);
    const { least, easyUpTo, hardFrom } = LEVEL_BALANCE;
    if (levels.length < least) report(`${levels.length} questions, at least ${least} are needed.`);
    if (!levels.some((level) => level <= easyUpTo)) report(`No question at level ${easyUpTo} or below.`);
    if (!levels.some((level) => level >= hardFrom)) report(`No question at level ${hardFrom} or above.`);
    if (!levels.some((level) => level > easyUpTo && level < hardFrom)) {
      report("No question between easy and hard.");
    }
    for (const [level, same] of Map.groupBy(levels, (level) => level)) {
      if (levels.length >= least && same.length > levels.length / 2) {
        report(`More than half of the questions are at level ${level}.`);
      }
    }
  }
  return findings;
}
