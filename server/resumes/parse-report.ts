/** Says what a machine reads from this document, what it fails at, and how good that is by a published formula. */
import type { ReadDocument } from "./layout/text-block.ts";
import type { ParseReport, Profile, ScorePart } from "./profile.ts";
import { findFailures } from "./report/failures.ts";
import { scoreSpecificity } from "./report/specificity.ts";

/** Changes whenever a weight, a threshold or a part changes. */
export const parseScoreVersion = "2026-1";

/** Points of each field for completeness; they add up to 100. */
const fieldPoints = {
  name: 12,
  email: 16,
  phone: 8,
  location: 6,
  links: 6,
  summary: 8,
  experience: 20,
  education: 10,
  skills: 14,
};
/** As many skills as recruiters' filters usually look for. */
const enoughSkills = 6;

/** Score: 0.4 completeness + 0.3 structure + 0.3 specificity, rounded; 0 when there is no text. */
export function buildParseReport(document: ReadDocument, profile: Profile): ParseReport {
  const findings = findFailures(document, profile);
  const completeness = scoreCompleteness(profile);
  const structure = scoreStructure(findings);
  const specificity = scoreSpecificity(profile);
  const readable = document.text.trim() !== "";
  return {
    version: parseScoreVersion,
    score: readable ? overall(completeness, structure, specificity) : 0,
    completeness,
    structure,
    specificity,
    findings,
    pages: document.pages,
    blocks: document.blocks.map(({ page, box, kind, column, start, end }) => ({
      page,
      box,
      kind,
      column,
      start,
      end,
    })),
  };
}

/** The same document after its profile changed: only the parts that are read from the profile change. */
export function rescoreReport(report: ParseReport, profile: Profile): ParseReport {
  const completeness = scoreCompleteness(profile);
  const specificity = scoreSpecificity(profile);
  return {
    ...report,
    version: parseScoreVersion,
    score: report.blocks.length > 0 ? overall(completeness, report.structure, specificity) : 0,
    completeness,
    specificity,
  };
}

function overall(completeness: ScorePart, structure: ScorePart, specificity: ScorePart): number {
  return Math.round(0.4 * completeness.score + 0.3 * structure.score + 0.3 * specificity.score);
}

function scoreCompleteness(profile: Profile): ScorePart {
  const because: string[] = [];
  const mend: { points: number; text: string }[] = [];
  let score = 0;
  const give = (points: number, share: number, found: string, missing: string, advice: string) => {
    score += points * share;
    if (share > 0) because.push(`${found} (${Math.round(points * share)} of ${points} points).`);
    if (share < 1) {
      if (share === 0) because.push(`${missing} (0 of ${points} points).`);
      mend.push({ points: points * (1 - share), text: advice });
    }
  };
  const has = (value: unknown) => (value === undefined ? 0 : 1);
  give(
    fieldPoints.name,
    has(profile.name),
    "Your name was read",
    "No name was found",
    "Write your full name in large type as the first line of the page.",
  );
  give(
    fieldPoints.email,
    has(profile.email),
    "Your e-mail address was read",
    "No e-mail address was found",
    "Write your e-mail address as text near your name, not behind an icon.",
  );
  give(
    fieldPoints.phone,
    has(profile.phone),
    "Your phone number was read",
    "No phone number was found",
    "Add a phone number with its country code.",
  );
  give(
    fieldPoints.location,
    has(profile.location),
    "Where you live was read",
    "No place was found",
    "Add your city and country or state, for example “Lyon, France”.",
  );
  give(
    fieldPoints.links,
    profile.links.length > 0 ? 1 : 0,
    "At least one link was read",
    "No link was found",
    "Add a link to a profile or to your work, written out.",
  );
  give(
    fieldPoints.summary,
    has(profile.summary),
    "A summary was read",
    "No summary was found",
    "Add two or three sentences under a heading such as “Summary”.",
  );
  const whole = profile.experience.filter((job) => job.title && job.organisation && job.start).length;
  give(
    fieldPoints.experience,
    profile.experience.length === 0 ? 0 : whole / profile.experience.length,
    `${whole} of ${profile.experience.length} positions were read with title, organisation and dates`,
    "No position was read with title, organisation and dates",
    "Give every position a title, an organisation and a start and end date, in the same order each time.",
  );
  const schools = profile.education.filter((item) => item.degree && item.institution).length;
  give(
    fieldPoints.education,
    profile.education.length === 0 ? 0 : 0.5 + 0.5 * schools / profile.education.length,
    "Your education was read",
    "No education was found",
    "Write degree, subject, school and year for each step of your education.",
  );
  give(
    fieldPoints.skills,
    Math.min(1, profile.skills.length / enoughSkills),
    `${profile.skills.length} skills were read`,
    "No skills were found",
    "List your skills by name, separated by commas, under a heading “Skills”.",
  );
  return {
    score: Math.round(score),
    because,
    mend: mend.toSorted((a, b) => b.points - a.points).map((item) => item.text),
  };
}

/** A document starts at 100; each named failure costs by its severity. */
const costs = { blocks: 60, hurts: 15, note: 4 };

function scoreStructure(findings: ParseReport["findings"]): ScorePart {
  if (findings.length === 0) {
    return {
      score: 100,
      because: ["Nothing stood in the way of reading this document (100 of 100 points)."],
      mend: [],
    };
  }
  const unreadable = findings.some(({ failure }) => failure === "no-text-layer");
  const score = unreadable
    ? 0
    : Math.max(0, 100 - findings.reduce((sum, { severity }) => sum + costs[severity], 0));
  const order = ["blocks", "hurts", "note"];
  const sorted = findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return {
    score,
    because: sorted.map(({ what, severity }) =>
      `${what} (${unreadable && severity === "blocks" ? -100 : -costs[severity]} points)`
    ),
    mend: sorted.map(({ mend }) => mend),
  };
}
