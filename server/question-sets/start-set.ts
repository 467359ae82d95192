/** Starts a set: reads what it is made from, keeps it, and has the work begin. */
import type { Owner } from "../owner.ts";
import { readImported } from "./imported-questions.ts";
import { levelOf, type Material } from "./material.ts";
import { type QuestionSet, SET_LIMITS, type SetOrigin, type StartSet } from "./question-sets.ts";
import { importInvalid, originInvalid, settingsInvalid, tooManyKept, tooManySets } from "./refusals.ts";
import type { SetEvent, SetOriginKind, SetSettings } from "./set-events.ts";
import { viewOf } from "./set-state.ts";
import { RULES, type Workshop } from "./workshop.ts";

const DEFAULT_QUESTIONS_PER_SKILL = 4;
const TITLE_LIMIT_CHARACTERS = 120;

interface Opened {
  material: Material;
  origin: SetOriginKind;
  title: string;
  resumeId: string | null;
}

export async function startSet(w: Workshop, owner: Owner, input: StartSet): Promise<QuestionSet> {
  const { from, level, questionsPerSkill = DEFAULT_QUESTIONS_PER_SKILL } = input;
  if (level !== undefined && !(Number.isInteger(level) && level >= 1 && level <= 10)) {
    throw settingsInvalid("A level is a whole number from 1 to 10.");
  }
  const most = SET_LIMITS.questionsPerSkill;
  if (!(Number.isInteger(questionsPerSkill) && questionsPerSkill >= 1 && questionsPerSkill <= most)) {
    throw settingsInvalid(`Choose 1 to ${most} questions for each skill.`);
  }
  await refuseTooMany(w, owner);
  const settings = (chosen: number): SetSettings => ({
    skillCount: w.limits.skillCount,
    batchSize: w.limits.batchSize,
    questionsPerSkill,
    level: chosen,
  });
  const id = w.newId("set");
  if (from.kind === "imported") return await keepImported(w, owner, id, input, from, settings(level ?? 5));

  const opened = await open(w, owner, from);
  const started: SetEvent = {
    type: "started",
    title: titleOf(input.title ?? opened.title),
    origin: opened.origin,
    jobRole: opened.material.jobRole,
    resumeId: opened.resumeId,
    settings: settings(level ?? levelOf(opened.material)),
    engines: {
      skills: w.skillModel?.engine ?? RULES,
      sources: w.sources.engine,
      questions: w.questionModel?.engine ?? RULES,
    },
  };
  const set = await w.store.create({
    id,
    owner,
    material: JSON.stringify(opened.material),
    clientId: input.clientId ?? null,
    events: [started, { type: "step", step: "reading", skills: [] }],
  });
  w.log.info("Question set started", { set: id, origin: opened.origin });
  w.runs.start(id);
  return viewOf(id, set.folded);
}

/** Without an owner nobody can be told apart; there the limits of the API hold. */
async function refuseTooMany(w: Workshop, owner: Owner): Promise<void> {
  if (owner === "open") return;
  const { kept, working } = await w.store.count(owner);
  if (working >= SET_LIMITS.inWork) throw tooManySets(SET_LIMITS.inWork);
  if (kept >= SET_LIMITS.kept) throw tooManyKept(SET_LIMITS.kept);
}

async function open(
  w: Workshop,
  owner: Owner,
  from: Exclude<SetOrigin, { kind: "imported" }>,
): Promise<Opened> {
  const role = {
    ...("jobRole" in from && from.jobRole ? { jobRole: from.jobRole } : {}),
    ...("jobDescription" in from && from.jobDescription ? { jobDescription: from.jobDescription } : {}),
  };
  const demands = w.resumes.demandsOf(role);
  const jobRole = role.jobRole?.trim() || demands?.title || null;
  const material: Material = {
    resume: null,
    jobRole,
    jobDescription: role.jobDescription?.trim() || null,
    demands,
  };
  if (from.kind === "role" || from.kind === "job-description") {
    if (!demands) {
      throw originInvalid(
        from.kind === "role" ? "Name the role that the questions are for." : "Paste the job description.",
      );
    }
    return { material, origin: from.kind, title: jobRole ?? "Job description", resumeId: null };
  }
  const resume = from.kind === "resume"
    ? await w.resumes.get(owner, from.resumeId)
    : await w.resumes.upload(owner, { fileName: from.fileName, bytes: from.bytes, ...role });
  material.resume = { text: resume.text, profile: resume.profile };
  const who = resume.profile.name ?? resume.fileName;
  return {
    material,
    origin: "resume",
    title: jobRole ? `${who}: ${jobRole}` : who,
    resumeId: resume.id,
  };
}

async function keepImported(
  w: Workshop,
  owner: Owner,
  id: string,
  input: StartSet,
  from: Extract<SetOrigin, { kind: "imported" }>,
  settings: SetSettings,
): Promise<QuestionSet> {
  const { questions, problems } = readImported(from.questions, w.words);
  if (problems.length > 0 || questions.length === 0) throw importInvalid(problems);
  const set = await w.store.create({
    id,
    owner,
    material: null,
    clientId: input.clientId ?? null,
    events: [
      {
        type: "started",
        title: titleOf(input.title ?? from.fileName ?? "Imported questions"),
        origin: "imported",
        jobRole: null,
        resumeId: null,
        settings,
        engines: { skills: RULES, sources: RULES, questions: RULES },
      },
      { type: "questions-added", questions },
      {
        type: "finished",
        outcome: "completed",
        message: questions.length === 1
          ? "One question was taken over."
          : `${questions.length} questions were taken over.`,
      },
    ],
  });
  w.log.info("Questions imported", { set: id, questions: questions.length });
  return viewOf(id, set.folded);
}

function titleOf(text: string): string {
  const line = text.toWellFormed().replace(/[\s\p{Cc}]+/gu, " ").trim();
  // By whole characters: half an emoji could not even be the name of a file.
  return [...line].slice(0, TITLE_LIMIT_CHARACTERS).join("") || "Question set";
}
