/** Decides whether a question that a model wrote is taken: form, subject, secrecy of the answer, truth of the quote. Pure. */
import { z } from "zod";
import type { Engine } from "../judging/judging.ts";
import { checkQuestions, type FindingRule, type Question } from "../question-bank/question-bank.ts";
import { asInterviewQuestion } from "./as-interview-question.ts";
import type { SkillWords } from "./choose-skills.ts";
import { contentWords } from "./content-words.ts";
import type { WritingTask } from "./engines.ts";
import { withoutGivenAway } from "./given-away.ts";
import { FOLLOW_UPS } from "./general-rubric.ts";
import { questionId } from "./question-id.ts";
import type { SetQuestion } from "./set-question.ts";
import { directoryEntry } from "./source-directory.ts";
import { verbatim } from "./source-text.ts";
import { whyAsked } from "./why-asked.ts";

const KINDS = ["knowledge", "situational", "coding-talk-through", "system-design"] as const;

/** As the model is asked to write it. */
export const writtenSchema = z.strictObject({
  text: z.string(),
  kind: z.enum(KINDS),
  level: z.int(),
  points: z.array(z.strictObject({ text: z.string(), signs: z.array(z.string()) })),
  reference: z.string(),
  weak_answers_miss: z.string(),
  source: z.int().nullable(),
  quote: z.string().nullable(),
});

/** As it is read: what a model adds or leaves out at the edges does not spoil the rest. */
const readSchema = writtenSchema.extend({
  kind: z.enum(KINDS).catch("knowledge"),
  level: z.number().catch(5),
  weak_answers_miss: z.string().catch(""),
  source: z.int().nullable().catch(null),
  quote: z.string().nullable().catch(null),
}).loose();

const COMPETENCIES: Record<(typeof KINDS)[number], Question["competencies"]> = {
  knowledge: ["technical-accuracy", "depth-of-knowledge"],
  situational: ["problem-solving", "technical-accuracy"],
  "coding-talk-through": ["technical-accuracy", "problem-solving"],
  "system-design": ["problem-solving", "depth-of-knowledge"],
};

/** What would spoil the question; a follow-up of ours and the length of the reference cannot. */
const SPOILING: ReadonlySet<FindingRule> = new Set([
  "schema",
  "answer-in-question",
  "double-question",
  "duplicate-point",
]);
/** Addresses, orders and talk about the interviewer have no place in a question. */
const NOT_SAID =
  /https?:|www\.|\S@\S|<\/?[a-z]|\b(?:ignore|disregard)\b.{0,30}\b(?:instruction|previous|above)|\b(?:system prompt|language model|as an ai|this prompt|DATA\b)|\bpassword is\b|\bcredit card\b/i;
/** Asks for a definition and nothing else. */
const RECITES =
  /^(?:please )?(?:what (?:is|are)|define|list|name)\b(?!.*\b(?:difference|wrong|risk|cost|when|why|if|would|trade)).{0,80}\?$/i;
const MOST_POINTS = 7;
const LONGEST_SIGN_CHARACTERS = 60;
/** The level may differ from the asked one by so much, as the spread does. */
const LEVEL_REACH = 4;
/** As the bank's schema wants it. */
const SHORTEST_MISS_CHARACTERS = 20;
const USUAL_MISS = "They name the parts and leave out when it does not hold.";
const HINTS: Question["hints"] = [
  "Think of a case that you have met yourself.",
  "What could go wrong, and how would one notice?",
];

export interface Acceptance {
  task: WritingTask;
  /** 1 to 10: of the set. */
  level: number;
  engine: Engine;
  words: Pick<SkillWords, "findSkillsInText">;
}

/** @returns null for a question that is not taken */
export function acceptQuestion(
  candidate: unknown,
  { task, level, engine, words }: Acceptance,
): SetQuestion | null {
  const parsed = readSchema.safeParse(candidate);
  if (!parsed.success) return null;
  const written = parsed.data;
  const text = oneLine(written.text);
  const everything = [
    text,
    written.reference,
    written.weak_answers_miss,
    ...written.points.map((point) => point.text),
  ];
  if (everything.some((each) => NOT_SAID.test(each)) || RECITES.test(text)) return null;

  const named = task.sources[(written.source ?? 0) - 1];
  const quote = named && written.quote ? verbatim(written.quote, named.text) : null;
  if (!aboutSkill(task.skill.skill, everything.join(" "), words)) return null;
  const missing = oneLine(written.weak_answers_miss);
  const reached = Math.min(level + LEVEL_REACH, Math.max(level - LEVEL_REACH, Math.round(written.level)));
  const own = Math.min(10, Math.max(1, reached));
  const question: SetQuestion = {
    id: questionId(text),
    skill: task.skill.skill,
    kind: written.kind,
    competencies: COMPETENCIES[written.kind],
    level: own,
    text,
    points: pointsOf(written.points, text),
    reference: oneLine(written.reference),
    weakAnswersMiss: missing.length >= SHORTEST_MISS_CHARACTERS ? missing : USUAL_MISS,
    hints: HINTS,
    why: whyAsked(task.skill, written.kind, own),
    // A quote that is not there was made up: the question may stand, its source may not.
    basis: quote ? "source" : "concept",
    source: quote && named ? { url: named.url, title: named.title, quote } : furtherReading(task.skill.skill),
    engine,
    bankId: null,
    edited: false,
  };
  const findings = checkQuestions([asInterviewQuestion(question)]);
  return findings.some(({ rule }) => SPOILING.has(rule)) ? null : question;
}

function pointsOf(
  written: readonly { text: string; signs: readonly string[] }[],
  asked: string,
): Question["points"] {
  const points = written.slice(0, MOST_POINTS).map((point, index) => {
    const signs = [...new Set(point.signs.map((sign) => oneLine(sign).toLowerCase()))]
      .filter((sign) => sign.length >= 2 && sign.length <= LONGEST_SIGN_CHARACTERS);
    const words = contentWords(point.text).filter((word) => word.length >= 4);
    return {
      id: `point-${index + 1}`,
      text: oneLine(point.text),
      signs: [signs.length >= 2 ? signs : [...new Set([...signs, ...words])]],
      followUp: FOLLOW_UPS[index] ?? "What else belongs to it?",
    };
  });
  return withoutGivenAway(points, asked, HINTS);
}

/** Names the skill, one of its parts, or the field that it belongs to. */
function aboutSkill(skill: string, text: string, words: Pick<SkillWords, "findSkillsInText">): boolean {
  const folded = text.toLowerCase();
  if (folded.includes(skill.toLowerCase())) return true;
  if (words.findSkillsInText(text).some(({ name }) => name === skill)) return true;
  return (directoryEntry(skill)?.topics ?? []).some((topic) => folded.includes(topic.toLowerCase()));
}

function furtherReading(skill: string): SetQuestion["source"] {
  const [source] = directoryEntry(skill)?.sources ?? [];
  return source ? { ...source, quote: null } : null;
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim().toWellFormed();
}
