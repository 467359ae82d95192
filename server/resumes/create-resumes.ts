/** The use cases of resumes: keep what was read, show it to its owner, compare it with a role, forget it in time. */
import { DomainError } from "../errors.ts";
import { mayAccess, type Owner } from "../owner.ts";
import type { Clock } from "../platform/clock.ts";
import type { Database } from "../platform/database/database.ts";
import { cleanFileName } from "./clean-file-name.ts";
import { compareWithRole, readRoleRequest, type RoleRequest } from "./compare-with-role.ts";
import type { Occupations } from "./occupations/occupations.ts";
import type { ParseReport, Profile, Resume, Resumes } from "./resumes.ts";
import { createResumeStore } from "./resume-store.ts";
import type { SkillDictionary } from "./skill-dictionary.ts";

export interface ReadResume {
  kind: Resume["kind"];
  text: string;
  profile: Profile;
  parseReport: ParseReport;
}

export interface ResumeReader {
  /** @throws DomainError with the codes of `Resumes.upload` */
  read(bytes: Uint8Array): Promise<ReadResume>;
  /** Reads text that was typed or pasted. @throws DomainError as `read`, as far as it applies */
  readText(text: string): Promise<ReadResume>;
}

export interface ResumesDependencies {
  database: Database;
  reader: ResumeReader;
  occupations: Occupations;
  skills: SkillDictionary;
  clock: Clock;
  /** At least 122 random bits, letters, digits, `-` and `_`: whoever knows an id without an owner may read it. */
  newId: () => string;
  ttlHours: number;
  log: { info(message: string, properties?: Record<string, unknown>): void };
}

const TEXT_LIMIT_CHARACTERS = 50_000;
const HOUR_MS = 3_600_000;
/** How long an expired id still answers 410; after that it is as unknown as any other. */
const TOMBSTONE_DAYS = 30;
const ID = /^[\w-]{8,64}$/;

/** The uploaded file itself is never kept: what was read from it is all that is needed, and less can be lost. */
export function createResumes(dependencies: ResumesDependencies): Resumes {
  const { database, reader, occupations, skills, clock, newId, ttlHours, log } = dependencies;
  const store = createResumeStore(database);
  /** Whether deleted text may still stand in the database's files. */
  let unerased = false;

  async function get(owner: Owner, id: string): Promise<Resume> {
    // An id of another shape is never asked for: a database may refuse its characters.
    const found = ID.test(id) ? await store.find(id) : null;
    if (found && mayAccess(owner, found.owner)) {
      if (found.resume.expiresAt.getTime() > clock.now().getTime()) return found.resume;
      throw expired(ttlHours);
    }
    const tombstone = !found && ID.test(id) ? await store.findExpired(id) : null;
    throw tombstone && mayAccess(owner, tombstone.owner) ? expired(ttlHours) : missing();
  }

  async function erase(): Promise<void> {
    unerased = database.eraseDeleted ? !(await database.eraseDeleted()) : false;
  }

  async function keep(
    owner: Owner,
    fileName: string,
    read: ReadResume,
    role: RoleRequest | null,
  ): Promise<Resume> {
    const now = clock.now().getTime();
    const resume: Resume = {
      id: newId(),
      fileName: cleanFileName(fileName),
      kind: read.kind,
      text: read.text,
      profile: read.profile,
      skillGaps: role && compareWithRole(read.profile, role, { occupations, skills }),
      parseReport: read.parseReport,
      createdAt: new Date(now),
      expiresAt: new Date(now + ttlHours * HOUR_MS),
    };
    await store.add(owner, resume);
    log.info("Resume read", { resumeId: resume.id, kind: resume.kind, characters: resume.text.length });
    return resume;
  }

  return {
    async upload(owner, { fileName, bytes, jobRole, jobDescription }) {
      // What the candidate can mend at once is said before the document is read.
      const role = readRoleRequest({ jobRole, jobDescription });
      return await keep(owner, fileName, await reader.read(bytes), role);
    },

    async readText(owner, text) {
      if (text.length > TEXT_LIMIT_CHARACTERS) {
        throw new DomainError("too-large", {
          code: "resume-text-too-long",
          userMessage: `A resume pasted as text has at most ${
            TEXT_LIMIT_CHARACTERS.toLocaleString("en")
          } characters. Shorten it, or upload it as a PDF or DOCX file.`,
        });
      }
      if (text.trim() === "") {
        throw new DomainError("unprocessable", {
          code: "resume-empty",
          userMessage:
            "There is no text in this resume. Paste its words, or upload it as a PDF or DOCX file.",
        });
      }
      return await keep(owner, "Pasted text", await reader.readText(text), null);
    },

    get,

    // Without an owner the id is the only key: listing would hand it to everybody.
    list: (owner) => owner === "open" ? Promise.resolve([]) : store.list(owner, clock.now().getTime()),

    async chooseRole(owner, id, request) {
      const role = readRoleRequest(request);
      if (!role) {
        throw new DomainError("invalid", {
          code: "role-empty",
          userMessage:
            "Type a job title or paste a job description, so that there is something to compare with.",
        });
      }
      const resume = await get(owner, id);
      const skillGaps = compareWithRole(resume.profile, role, { occupations, skills });
      if (!await store.setSkillGaps(id, skillGaps)) throw missing();
      return { ...resume, skillGaps };
    },

    async remove(owner, id) {
      await get(owner, id);
      await store.remove(id);
      await erase();
      log.info("Resume removed by its owner", { resumeId: id });
    },

    suggestRoles: (typed, limit) => occupations.suggest(typed, limit),

    async removeExpired() {
      const now = clock.now().getTime();
      const removed = await store.removeExpired(now, now - TOMBSTONE_DAYS * 24 * HOUR_MS);
      if (removed > 0 || unerased) await erase();
      if (removed > 0) log.info("Expired resumes removed", { removed });
      return removed;
    },
  };
}

function missing(): DomainError {
  return new DomainError("missing", {
    code: "resume-missing",
    userMessage: "We could not find this resume. The link may be incomplete, or the resume was deleted; " +
      "you can upload it again.",
  });
}

function expired(ttlHours: number): DomainError {
  return new DomainError("gone", {
    code: "resume-expired",
    userMessage:
      `This resume was kept for ${ttlHours} ${
        ttlHours === 1 ? "hour" : "hours"
      }, as promised, and no longer. ` +
      "Upload it again to go on.",
  });
}
