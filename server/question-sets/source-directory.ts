/** The built-in directory of official documentation: what is read about a skill when no search is configured. */
import { SOURCE_DIRECTORY } from "./source-directory.data.ts";

export const SKILL_CATEGORIES = [
  "language",
  "web-framework",
  "frontend",
  "styling",
  "mobile",
  "interface",
  "database",
  "data-processing",
  "messaging",
  "cloud",
  "infrastructure",
  "delivery",
  "observability",
  "testing",
  "machine-learning",
  "analytics",
  "security",
  "design",
  "foundations",
  "embedded",
  "engineering",
  "method",
  "business-tool",
  "product-design",
] as const;
export type SkillCategory = (typeof SKILL_CATEGORIES)[number];

/** Fields of knowledge and ways of working: nobody makes something "with" them. */
const CONCEPTS: ReadonlySet<SkillCategory> = new Set([
  "design",
  "foundations",
  "method",
  "security",
  "interface",
  "testing",
  "product-design",
]);

export interface DirectoryEntry {
  skill: string;
  category: SkillCategory;
  /** Skill of the question bank whose questions fit. */
  bankSkill: string;
  rivals: readonly string[];
  topics: readonly string[];
  sources: readonly { title: string; url: string }[];
}

const entries = new Map(readDirectory().map((entry) => [entry.skill.toLowerCase(), entry]));

export const DIRECTORY_SIZE = entries.size;

/** @returns null for a skill that the directory does not have */
export function directoryEntry(skill: string): DirectoryEntry | null {
  return entries.get(skill.toLowerCase()) ?? null;
}

/** Fields among the tools of their category. */
const FIELDS = new Set(
  ("Statistics,A/B Testing,Time Series,Data Analysis,Data Visualization,Search Engine Optimization,Database Design," +
    "Database Optimization,Data Engineering,Data Warehousing,Data Science,MLOps,DevOps,CI/CD,Version Control," +
    "Infrastructure as Code,Cloud Computing,Site Reliability Engineering,Observability,Monitoring,Web Accessibility," +
    "Web Development,Frontend Development,Backend Development,Embedded Systems,Internet of Things,HTML,CSS")
    .split(","),
);

/** Whether things are made with it, as far as the directory knows. */
export function isTool(skill: string): boolean {
  const entry = directoryEntry(skill);
  return entry !== null && !CONCEPTS.has(entry.category) && !FIELDS.has(entry.skill);
}

export function allDirectoryEntries(): readonly DirectoryEntry[] {
  return [...entries.values()];
}

function readDirectory(): DirectoryEntry[] {
  return SOURCE_DIRECTORY.trim().split("\n").map((line) => {
    const [skill = "", category = "", bankSkill = "", rivals = "", topics = "", ...pairs] = line.split("|");
    const sources = [];
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      sources.push({ title: pairs[at] ?? "", url: pairs[at + 1] ?? "" });
    }
    return {
      skill,
      category: category as SkillCategory,
      bankSkill: bankSkill || skill,
      rivals: list(rivals),
      topics: list(topics),
      sources,
    };
  });
}

function list(text: string): string[] {
  return text.split(";").filter((part) => part !== "");
}
