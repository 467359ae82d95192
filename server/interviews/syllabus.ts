/** Plans an interview: which phase, competencies, kind of question and skill stand at each place. */
import type { Competency, QuestionBank } from "../question-bank/question-bank.ts";
import type { InterviewMode, Phase, Started, SyllabusSlot } from "./interview-events.ts";
import { GENERAL_FAMILY, ROLE_FAMILIES, type RoleFamily } from "./role-families.ts";
import { familyOf } from "./role-family.ts";
import { seededOrder } from "./seeded.ts";
import { chooseSkills } from "./syllabus-skills.ts";

export interface SyllabusInput {
  mode: InterviewMode;
  totalQuestions: number;
  jobRole: string | null;
  jobDescription: string | null;
  resumeFacts: Started["resumeFacts"];
  assessment: boolean;
  probes: boolean;
  /** The interview's id: what may vary between interviews varies with it. */
  seed: string;
}

/** From this length on the last place is left to the candidate's own questions; a shorter one would lose too much. */
const OWN_QUESTIONS_FROM = 6;
/** In assessment mode the share that is equal for all, the opening included; the rest adapts. */
const CORE_SHARE = 0.6;

type PlannedPhase = Exclude<Phase, "your-questions">;

const BEHAVIOUR_ROTATION: readonly Competency[][] = [
  ["ownership"],
  ["collaboration"],
  ["problem-solving"],
  ["communication-clarity"],
];

/** An advertisement names the job at its head, in a line of its own. */
const HEAD_LINES = 4;
const LONGEST_TITLE_WORDS = 8;

function titleLines(jobDescription: string | null): string[] {
  const lines = (jobDescription ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "");
  // A sentence may name other people's professions.
  return lines.slice(0, HEAD_LINES)
    .filter((line) => line.split(/\s+/).length <= LONGEST_TITLE_WORDS && !/[.!?]$/.test(line));
}

/**
 * The profession the interview is about: from the role, else from the head of the job description, else from the
 * titles on the resume. A technical interview of which nothing is known is taken as one for software, as that is
 * what the word means to most who ask for it.
 */
export function familyFor(
  input: Pick<SyllabusInput, "mode" | "jobRole" | "jobDescription" | "resumeFacts">,
  bank: QuestionBank,
): RoleFamily {
  const software = ROLE_FAMILIES[0] ?? GENERAL_FAMILY;
  if (input.jobRole) {
    const family = familyOf(input.jobRole);
    if (family !== GENERAL_FAMILY) return family;
    // A field such as "PostgreSQL" or "React" names a technical skill instead of a profession.
    const named = chooseSkills.named(input.jobRole, bank.skills);
    const [skill] = named;
    if (!skill) return GENERAL_FAMILY;
    const owner = ROLE_FAMILIES.find((known) =>
      known.skills.some((own) => own.toLowerCase() === skill.toLowerCase())
    );
    return owner ?? software;
  }
  const named = [...titleLines(input.jobDescription), ...input.resumeFacts.titles];
  for (const title of named) {
    const family = familyOf(title);
    if (family !== GENERAL_FAMILY) return family;
  }
  if (named.length === 0 && input.mode === "technical") return software;
  return GENERAL_FAMILY;
}

const designsSystems = (family: RoleFamily) => family.engineer && family.systems !== false;

/** How many scored places each phase gets; the shares follow PRODUCT.md §3, phases in their order. */
function phasePlan(mode: InterviewMode, scored: number, systemsAsked: boolean): PlannedPhase[] {
  const opening = scored >= 3 ? 1 : 0;
  const rest = scored - opening;
  let systems = 0;
  let behaviour = 0;
  if (mode === "technical") {
    systems = systemsAsked && rest >= 2 ? (rest >= 5 ? 2 : 1) : 0;
    behaviour = rest >= 4 ? 1 : 0;
  } else if (mode === "mixed") {
    systems = systemsAsked && rest >= 3 ? 1 : 0;
    behaviour = Math.max(rest >= 2 ? 1 : 0, Math.round(rest * 0.35));
  } else if (mode === "hr") {
    behaviour = Math.floor(rest / 2);
  } else {
    behaviour = rest;
  }
  const role = Math.max(0, rest - systems - behaviour);
  const times = (phase: PlannedPhase, count: number) => Array<PlannedPhase>(count).fill(phase);
  return [
    ...times("opening", opening),
    ...times("role", role),
    ...times("systems", systems),
    ...times("behaviour", behaviour),
  ];
}

/**
 * The plan of an interview, one slot per question. Coverage comes first: skills, kinds and competencies change
 * from place to place. The last slot is `your-questions` (unscored) from six questions on, unless the interview
 * goes without follow-ups: such rounds are scored one by one.
 */
export function makeSyllabus(input: SyllabusInput, bank: QuestionBank): SyllabusSlot[] {
  const family = familyFor(input, bank);
  const own = input.probes && input.totalQuestions >= OWN_QUESTIONS_FROM;
  const phases = phasePlan(input.mode, input.totalQuestions - (own ? 1 : 0), designsSystems(family));
  const coreSize = input.assessment ? Math.ceil(phases.length * CORE_SHARE) : 0;
  const core = coreIndexes(phases, coreSize);
  const shared = `${family.id}:${input.mode}:${input.totalQuestions}`;
  // What is equal for all may know only what all share: the profession, not the person.
  const common = chooseSkills.forRole({ ...input, resumeFacts: null, jobDescription: null }, family, bank);
  const personal = chooseSkills.forRole(input, family, bank);
  const rotation = {
    core: seededOrder(BEHAVIOUR_ROTATION, String, shared),
    tail: seededOrder(BEHAVIOUR_ROTATION, String, input.assessment ? shared : input.seed),
  };
  const counted: Record<PlannedPhase, number> = { opening: 0, role: 0, systems: 0, behaviour: 0 };
  const usedSkills = new Set<string>();
  const slots = phases.map((phase, index): SyllabusSlot => {
    const nth = counted[phase]++;
    const isCore = core.has(index);
    const skills = isCore ? common : personal;
    switch (phase) {
      case "opening":
        return opening(input.mode, isCore);
      case "role": {
        const skill = input.mode === "hr"
          ? undefined
          : skills.find((name) => !usedSkills.has(name)) ?? skills[nth % Math.max(1, skills.length)];
        if (skill) usedSkills.add(skill);
        return roleSlot(input.mode, skill, isCore);
      }
      case "systems":
        return {
          phase,
          competencies: ["problem-solving", "depth-of-knowledge"],
          kinds: [nth % 2 === 0 ? "system-design" : "data-structures"],
          core: isCore,
        };
      case "behaviour": {
        const order = isCore ? rotation.core : rotation.tail;
        // One situation among the past events: what somebody would do says less than what they did.
        const kinds: SyllabusSlot["kinds"] = nth % 4 === 3 ? ["situational"] : ["past-behaviour"];
        return { phase, competencies: order[nth % order.length] ?? ["ownership"], kinds, core: isCore };
      }
    }
  });
  return own ? [...slots, ownQuestions()] : slots;
}

/** The core takes the first of every phase before the second of any, so that a small core still covers them all. */
function coreIndexes(phases: readonly PlannedPhase[], size: number): Set<number> {
  const rank = new Map<PlannedPhase, number>();
  const order = phases.map((phase, index) => {
    const nth = rank.get(phase) ?? 0;
    rank.set(phase, nth + 1);
    return { index, nth };
  });
  order.sort((a, b) => a.nth - b.nth || a.index - b.index);
  return new Set(order.slice(0, size).map(({ index }) => index));
}

function opening(mode: InterviewMode, core: boolean): SyllabusSlot {
  return {
    phase: "opening",
    competencies: ["communication-clarity", "ownership"],
    kinds: mode === "hr" ? ["motivation"] : ["past-behaviour"],
    core,
  };
}

function roleSlot(mode: InterviewMode, skill: string | undefined, core: boolean): SyllabusSlot {
  if (mode === "hr") {
    return { phase: "role", competencies: ["communication-clarity"], kinds: ["motivation"], core };
  }
  if (!skill) {
    return { phase: "role", competencies: ["problem-solving"], kinds: ["situational"], core };
  }
  return {
    phase: "role",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    skill,
    kinds: ["knowledge", "coding-talk-through", "situational"],
    core,
  };
}

function ownQuestions(): SyllabusSlot {
  return {
    phase: "your-questions",
    competencies: ["communication-clarity"],
    kinds: ["motivation"],
    core: false,
  };
}
