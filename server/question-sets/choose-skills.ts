/** Chooses by rules the skills that are worth asking about, by what stands behind them. Pure. */
import { bankFieldOf, fieldsOfProfession } from "./bank-fields.ts";
import type { PlannedSkill, SkillEvidence } from "./set-events.ts";
import type { Material } from "./material.ts";
import { tellsOfWork } from "./quote-line.ts";
import { directoryEntry } from "./source-directory.ts";
import { evidenceInDescription, evidenceInProfile } from "./skill-evidence.ts";

export interface SkillWords {
  canonicalSkill(name: string): string | null;
  findSkillsInText(text: string): { name: string; start: number; end: number }[];
  /** Whether a skill is of any trade rather than a technology or method. */
  isGeneralSkill(name: string): boolean;
}

export interface ChoiceOptions {
  /** At most so many. */
  count: number;
  words: SkillWords;
  /** The present one, to tell what is long ago. */
  year: number;
  /** Whether the bank has questions about a skill or what it belongs to. */
  bankAsks(skill: string): boolean;
}

/** How much a line counts by where it stands: work that was done says more than a name in a list. */
const PLACE_WEIGHT: Record<SkillEvidence["where"], number> = {
  experience: 3,
  project: 2.2,
  summary: 1,
  education: 0.6,
  skills: 1,
  "job-description": 1.5,
  elsewhere: 0.4,
};
/** More lines of one kind say the same once more. */
const LINES_COUNTED = 3;
/** What the role asks for, by its importance (0 to 1): as much as a line and a half of work. */
const DEMAND_WEIGHT = 4.5;
/** Asked for and not shown: worth a question, but less than what was claimed. */
const UNSHOWN_FACTOR = 0.55;
const REPEATED_WEIGHT = 0.4;
/** Years since the last use after which a skill counts less. */
const STALE_YEARS = 6;
const STALE_FACTOR = 0.5;

/** Fewer technical skills than this, and skills of any trade are asked about on equal terms. */
const TECHNICAL_ENOUGH = 5;
const GENERAL_FACTOR = 0.2;
/** Of what neither bank nor directory knows and no work shows, only general questions can be asked, and little. */
const UNKNOWN_FACTOR = 0.4;
/** The templates that fit anything are soon used up: a third such skill would repeat the first. */
const MOST_WITHOUT_MATERIAL = 2;
/** Words for a whole field: the tools within it give better questions. */
const UMBRELLA = new Set(
  ("Web Development,Frontend Development,Backend Development,Full-Stack Development,Mobile Development," +
    "Cloud Computing,Artificial Intelligence,Big Data,Data Science,DevOps,Agile,Version Control,Debugging," +
    "Containerization,Monitoring,Web3,Software Architecture,Cybersecurity,Game Development,Algorithms").split(
      ",",
    ),
);
const UMBRELLA_FACTOR = 0.3;
/** On every desk or of no depth: nobody learns anything from a question about an editor. */
const NOT_ASKED = new Set(
  ("Visual Studio Code,Visual Studio,IntelliJ IDEA,Eclipse,Xcode,PyCharm,WebStorm,SourceTree,Vim,Emacs," +
    "Interface Builder,Slack,Trello,Asana,Notion,Confluence,Jira,GitHub,GitLab,Bitbucket,Windows,macOS,Ubuntu," +
    "Microsoft Office,Microsoft Word,Microsoft PowerPoint,Microsoft Outlook,Google Workspace,Markdown,LaTeX," +
    "JSON,YAML,XML,npm,Yarn,Postman,Pair Programming,Data Entry,Driving Licence,Typography,Mathematics,Physics," +
    "Chemistry,Biology,Research,Teamwork,Time Management,Critical Thinking,Web Design,Technical Writing,Jupyter")
    .split(","),
);

interface Candidate {
  skill: string;
  weight: number;
  evidence: SkillEvidence[];
  because: string;
  /** True for what everybody of the profession is asked, whoever applies. */
  ofProfession?: boolean;
}

/** Most evidence first. Fewer than `count` when the document shows fewer: nothing is made up. */
export function chooseSkills(material: Material, options: ChoiceOptions): PlannedSkill[] {
  const { count, words } = options;
  const candidates = [...gather(material, options).values()].filter(({ skill }) => !NOT_ASKED.has(skill));
  const technical = candidates.filter(({ skill, ofProfession }) =>
    !ofProfession && !words.isGeneralSkill(skill)
  );
  const generalFactor = technical.length >= TECHNICAL_ENOUGH ? GENERAL_FACTOR : 1;
  const ranked = candidates.map((candidate) => ({
    ...candidate,
    weight: candidate.weight *
      (words.isGeneralSkill(candidate.skill) && !candidate.ofProfession ? generalFactor : 1) *
      (UMBRELLA.has(candidate.skill) ? UMBRELLA_FACTOR : 1) *
      (isKnown(candidate, options) ? 1 : UNKNOWN_FACTOR),
  })).toSorted((a, b) => b.weight - a.weight);
  const chosen = withFewBare(withoutTwins(ranked), options).slice(0, count);
  const heaviest = chosen[0]?.weight ?? 1;
  return chosen.map(({ skill, weight, evidence, because }) => ({
    skill,
    weight: Number((weight / heaviest).toFixed(2)),
    because,
    evidence,
    engine: "rules",
  }));
}

/** Whether there is more to ask about it than anybody could ask about anything. */
function isKnown({ skill, evidence }: Candidate, { bankAsks }: ChoiceOptions): boolean {
  return bankAsks(skill) || directoryEntry(skill) !== null || evidence.some(tellsOfOwnWork);
}

function tellsOfOwnWork({ quote, where }: SkillEvidence): boolean {
  return (where === "experience" || where === "project") && tellsOfWork(quote);
}

function withFewBare(ranked: readonly Candidate[], options: ChoiceOptions): Candidate[] {
  let without = 0;
  return ranked.filter(({ skill }) =>
    options.bankAsks(skill) || directoryEntry(skill) !== null || ++without <= MOST_WITHOUT_MATERIAL
  );
}

/** Names of one thing: the second would be asked the same questions. */
const TWINS: readonly (readonly string[])[] = [
  ["Neural Networks", "Deep Learning", "PyTorch", "TensorFlow", "Keras"],
  ["HTML", "CSS", "Sass", "Bootstrap", "Tailwind CSS"],
  ["Unit Testing", "Integration Testing", "Test Automation", "Quality Assurance"],
  ["Data Warehousing", "ETL", "Data Engineering"],
  ["Embedded Systems", "Embedded C"],
  ["Shell Scripting", "Bash"],
  ["Database Design", "Database Optimization", "SQL"],
  ["Spring", "Spring Boot", "Spring MVC"],
  ["UX Design", "UI Design", "UI/UX Design"],
  ["Linux", "Unix"],
  ["Agile", "Scrum", "Kanban"],
  ["AWS", "Cloud Computing"],
  ["Distributed Systems", "Microservices", "Scalability", "System Design"],
  ["REST APIs", "API Design"],
];

/** Of twins at most two stay, those with the most behind them. */
function withoutTwins(ranked: readonly Candidate[]): Candidate[] {
  const taken = new Map<readonly string[], number>();
  return ranked.filter(({ skill }) => {
    const family = TWINS.find((twins) => twins.includes(skill));
    if (!family) return true;
    const before = taken.get(family) ?? 0;
    taken.set(family, before + 1);
    return before < 2;
  });
}

function gather(material: Material, options: ChoiceOptions): Map<string, Candidate> {
  const { words, year } = options;
  const found = new Map<string, Candidate>();
  const profile = material.resume?.profile;
  const demanded = new Map(material.demands?.demands.map((demand) => [demand.skill, demand]) ?? []);
  if (profile) {
    const evidence = evidenceInProfile(profile, words.findSkillsInText);
    for (const name of new Set([...evidence.keys(), ...profile.skills.map(({ name }) => name)])) {
      const known = profile.skills.find((skill) => skill.name === name);
      const lines = evidence.get(name) ?? [];
      const listed = known?.where.includes("skills") ? PLACE_WEIGHT.skills : 0;
      const stale = known?.lastUsed !== undefined && year - known.lastUsed >= STALE_YEARS;
      found.set(name, {
        skill: name,
        evidence: lines,
        weight: (weigh(lines) + listed) * (stale ? STALE_FACTOR : 1),
        because: shownBecause(name, lines, known?.lastUsed),
      });
    }
  }
  const described = material.jobDescription
    ? evidenceInDescription(material.jobDescription, words.findSkillsInText)
    : new Map<string, SkillEvidence[]>();
  for (const [name, demand] of demanded) {
    // Knowledge areas of an occupation ("English language") are no skills to ask about.
    const skill = words.canonicalSkill(name) ?? name;
    const shown = found.get(skill);
    const lines = described.get(skill) ?? [];
    // Said more than once, it matters more.
    const added = demand.importance * DEMAND_WEIGHT + Math.max(0, lines.length - 1) * REPEATED_WEIGHT;
    if (shown && shown.evidence.length > 0) {
      shown.weight += added;
      shown.because = `${shown.because} ${sentence(demand.why)}`;
      shown.evidence = [...shown.evidence, ...lines];
    } else {
      found.set(skill, {
        skill,
        evidence: lines,
        weight: (shown?.weight ?? 0) + added * (profile ? UNSHOWN_FACTOR : 1),
        because: profile
          ? `${sentence(demand.why)} The resume ${
            shown ? "lists it without any work that shows it" : "does not show it"
          }.`
          : sentence(demand.why),
      });
    }
  }
  for (const [skill, lines] of described) {
    if (found.has(skill)) continue;
    found.set(skill, {
      skill,
      evidence: lines,
      weight: weigh(lines) * (profile ? UNSHOWN_FACTOR : 1),
      because: "The job description names it.",
    });
  }
  addProfession(found, material, options);
  return found;
}

/** Asked for as much as the least of what is demanded: it fills up, and leads where nothing else is there. */
const PROFESSION_WEIGHT = 1.2;
const OWN_PROFESSION_WEIGHT = 4.5;

/** What everybody of this profession is asked about, where the bank has questions. */
function addProfession(
  found: Map<string, Candidate>,
  material: Material,
  options: ChoiceOptions,
): void {
  const title = material.jobRole ?? material.demands?.title ?? material.resume?.profile.headline ??
    material.resume?.profile.experience[0]?.title ?? "";
  if (title === "") return;
  const { skills: ofTitle, engineer, common } = fieldsOfProfession(title);
  const known = [...found.values()].filter((candidate) => isKnown(candidate, options));
  const skills = [...new Set([...ofTitle, ...(known.length < TECHNICAL_ENOUGH ? common : [])])];
  // A resume of an engineer shows what to ask; a role without one has only its name.
  if (engineer && material.resume) return;
  for (const [index, skill] of skills.entries()) {
    const field = bankFieldOf(skill).toLowerCase();
    const own = !engineer && index === 0;
    const same = [...found.values()].find((known) => bankFieldOf(known.skill).toLowerCase() === field);
    if (same && own) {
      same.ofProfession = true;
      same.weight = Math.max(same.weight, OWN_PROFESSION_WEIGHT);
    }
    if (same || !options.bankAsks(skill)) continue;
    found.set(skill, {
      skill,
      evidence: [],
      weight: (own ? OWN_PROFESSION_WEIGHT : PROFESSION_WEIGHT) * (1 - index / 100),
      ofProfession: true,
      because: own ? `It is the profession itself: ${title}.` : `Work as ${title} depends on it.`,
    });
  }
}

function weigh(lines: readonly SkillEvidence[]): number {
  let weight = 0;
  for (const [where, same] of Map.groupBy(lines, (line) => line.where)) {
    weight += PLACE_WEIGHT[where] * Math.min(same.length, LINES_COUNTED);
  }
  return weight;
}

function shownBecause(skill: string, lines: readonly SkillEvidence[], lastUsed: number | undefined): string {
  const work = lines.filter(({ where }) => where === "experience" || where === "project");
  const since = lastUsed === undefined ? "" : `, last in ${lastUsed}`;
  const [first] = work;
  if (work.length > 1) return `The resume shows work with ${skill} in ${work.length} lines${since}.`;
  if (first) {
    return `The resume shows work with ${skill}${first.context ? ` (${first.context})` : ""}${since}.`;
  }
  if (lines.length > 0) return `The resume mentions ${skill}, without work that shows it.`;
  return `The resume lists ${skill}, without work that shows it.`;
}

function sentence(clause: string): string {
  const trimmed = clause.trim().replace(/[.;\s]+$/, "");
  return trimmed === "" ? "" : `${trimmed[0]?.toUpperCase()}${trimmed.slice(1)}.`;
}
