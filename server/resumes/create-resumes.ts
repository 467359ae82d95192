/** The use cases of resumes: keep what was read, show it to its owner, compare it with a role, forget it in time. */
import { mayAccess, type Owner } from "../owner.ts";
import type { Clock } from "../platform/clock.ts";
import type { Database } from "../platform/database/database.ts";
import { cleanFileName } from "./clean-file-name.ts";
import { compareWithRole, demandsOfRequest, readRoleRequest, type RoleRequest } from "./compare-with-role.ts";
import { correctProfile, detached, pruneCorrections } from "./correct-profile.ts";
import { readCorrections } from "./corrections.ts";
import { followPictures } from "./follow-pictures.ts";
import type { Occupations } from "./occupations/occupations.ts";
import { rescoreReport } from "./parse-report.ts";
import { describePictures, mayAsk, PICTURE_PAGES_LIMIT, PICTURES_WAITING_LIMIT } from "./picture-reading.ts";
import { createPictureReadingStore } from "./picture-reading-store.ts";
import { readJobDescription } from "./read-job-description.ts";
import { readJobDescriptionFile } from "./read-job-description-file.ts";
import { createPictureDesk } from "./read-pictures.ts";
import type { ReadResume, ResumeReader } from "./read-resume.ts";
import type { ReadScan, ScanReader } from "./read-scan.ts";
import {
  expired,
  missing,
  noPictures,
  pictureReaderBusy,
  picturesRead,
  roleEmpty,
  textEmpty,
  textTooLong,
} from "./refusals.ts";
import type { Profile, Resume, Resumes, SkillGaps } from "./resumes.ts";
import { type BareResume, createResumeStore, type StoredResume } from "./resume-store.ts";
import type { SkillDictionary } from "./skill-dictionary.ts";

export interface ResumesDependencies {
  database: Database;
  reader: ResumeReader;
  /** Reads job descriptions, where that is to go without what `reader` adds for resumes. */
  descriptions?: Pick<ResumeReader, "read">;
  /** Reads pictures of text; without it a scan stays what it is, and its file is not kept. */
  scans?: ScanReader | null;
  occupations: Occupations;
  skills: SkillDictionary;
  clock: Clock;
  /** At least 122 random bits, letters, digits, `-` and `_`: whoever knows an id without an owner may read it. */
  newId: () => string;
  ttlHours: number;
  log: {
    info(message: string, properties?: Record<string, unknown>): void;
    error?(message: string, properties?: Record<string, unknown>): void;
  };
}

const TEXT_LIMIT_CHARACTERS = 50_000;
const HOUR_MS = 3_600_000;
/** How long an expired id still answers 410; after that it is as unknown as any other. */
const TOMBSTONE_DAYS = 30;
const ID = /^[\w-]{8,64}$/;

/**
 * The uploaded file is not kept: what was read from it is all that is needed, and less can be lost. Only a scan's
 * stays, until its pictures were read or it expires.
 */
export function createResumes(dependencies: ResumesDependencies): Resumes {
  const {
    database,
    reader,
    descriptions = reader,
    scans = null,
    occupations,
    skills,
    clock,
    newId,
    ttlHours,
    log,
  } = dependencies;
  const store = createResumeStore(database);
  const pictureStore = createPictureReadingStore(database);
  const desk = scans && createPictureDesk({
    store: pictureStore,
    reader: scans,
    finish: keepScan,
    clock,
    log,
  });
  /** Whether deleted text may still stand in the database's files. */
  let unerased = false;

  async function find(owner: Owner, id: string): Promise<StoredResume> {
    // An id of another shape is never asked for: a database may refuse its characters.
    const found = ID.test(id) ? await store.find(id) : null;
    if (found && mayAccess(owner, found.owner)) {
      if (found.resume.expiresAt.getTime() > clock.now().getTime()) return found;
      throw expired(ttlHours);
    }
    const tombstone = !found && ID.test(id) ? await store.findExpired(id) : null;
    throw tombstone && mayAccess(owner, tombstone.owner) ? expired(ttlHours) : missing();
  }

  /** What is kept, seen with the corrections laid over it. */
  function corrected({ resume, corrections }: Pick<StoredResume, "resume" | "corrections">): Resume {
    if (!corrections) return resume;
    const profile = correctProfile(resume.profile, corrections, { skills, now: clock.now() });
    return {
      ...resume,
      profile,
      parseReport: rescoreReport(resume.parseReport, profile),
      corrections,
      asRead: { profile: resume.profile, parseReport: resume.parseReport },
    };
  }

  async function withPictures(resume: Resume): Promise<Resume> {
    const facts = await pictureStore.find(resume.id);
    return facts ? { ...resume, pictures: describePictures(facts) } : resume;
  }

  async function get(owner: Owner, id: string): Promise<Resume> {
    return await withPictures(corrected(await find(owner, id)));
  }

  /** The gaps of a changed profile; those of a row from before its role was kept stay as they are. */
  function gapsAgain({ roleRequest, resume }: StoredResume, profile: Profile): SkillGaps | null {
    return roleRequest ? compareWithRole(profile, roleRequest, { occupations, skills }) : resume.skillGaps;
  }

  /** Entries of the list that was read first are no entries of the new one: what was typed stands by itself. */
  async function keepScan(id: string, read: ReadScan): Promise<void> {
    const stored = await store.find(id);
    if (!stored) return;
    const corrections = stored.corrections && detached(stored.corrections);
    const profile = corrections
      ? correctProfile(read.profile, corrections, { skills, now: clock.now() })
      : read.profile;
    await store.setReading(id, read, { corrections, skillGaps: gapsAgain(stored, profile) });
    await erase();
  }

  async function erase(): Promise<void> {
    unerased = database.eraseDeleted ? !(await database.eraseDeleted()) : false;
  }

  async function keep(
    owner: Owner,
    fileName: string,
    read: ReadResume,
    role: RoleRequest | null,
    document?: Uint8Array,
  ): Promise<Resume> {
    const now = clock.now().getTime();
    const resume: BareResume = {
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
    const scanned = desk && document ? read.scannedPages?.length ?? 0 : 0;
    const pages = Math.min(scanned, PICTURE_PAGES_LIMIT);
    await store.add(owner, resume, {
      roleRequest: role,
      scan: document && pages > 0 ? { document, pages, pagesLeftOut: scanned - pages } : undefined,
    });
    log.info("Resume read", { resumeId: resume.id, kind: resume.kind, characters: resume.text.length });
    return pages > 0 ? await withPictures(resume) : resume;
  }

  return {
    async upload(owner, { fileName, bytes, jobRole, jobDescription }) {
      // What the candidate can mend at once is said before the document is read.
      const role = readRoleRequest({ jobRole, jobDescription });
      return await keep(owner, fileName, await reader.read(bytes), role, bytes);
    },

    async readText(owner, text) {
      if (text.length > TEXT_LIMIT_CHARACTERS) throw textTooLong(TEXT_LIMIT_CHARACTERS);
      if (text.trim() === "") throw textEmpty();
      return await keep(owner, "Pasted text", await reader.readText(text), null);
    },

    get,

    // Without an owner the id is the only key: listing would hand it to everybody.
    list: (owner) => owner === "open" ? Promise.resolve([]) : store.list(owner, clock.now().getTime()),

    async chooseRole(owner, id, request) {
      const role = readRoleRequest(request);
      if (!role) throw roleEmpty();
      const resume = await get(owner, id);
      const skillGaps = compareWithRole(resume.profile, role, { occupations, skills });
      if (!await store.setSkillGaps(id, skillGaps, role)) throw missing();
      return { ...resume, skillGaps };
    },

    async correct(owner, id, input, { afresh = false } = {}) {
      const typed = readCorrections(input);
      const stored = await find(owner, id);
      const read = stored.resume.profile;
      const pruned = pruneCorrections(read, { ...(afresh ? {} : stored.corrections), ...typed }, skills);
      const corrections = Object.keys(pruned).length > 0 ? pruned : null;
      const resume = corrected({ ...stored, corrections });
      const skillGaps = gapsAgain(stored, resume.profile);
      if (!await store.setCorrections(id, corrections, skillGaps)) throw missing();
      log.info("Resume corrected", { resumeId: id, fields: Object.keys(pruned) });
      return await withPictures({ ...resume, skillGaps });
    },

    async readPictures(owner, id) {
      await find(owner, id);
      const facts = await pictureStore.find(id);
      if (!desk || !facts) throw noPictures();
      if (facts.state === "done") throw picturesRead();
      if (!mayAsk(facts)) return describePictures(facts);
      if (await pictureStore.countOpen() >= PICTURES_WAITING_LIMIT) throw pictureReaderBusy();
      await pictureStore.ask(id, clock.now().getTime());
      desk.wake();
      log.info("Scan to be read", { resumeId: id, pages: facts.pages });
      return describePictures({ ...facts, state: "waiting", pagesDone: 0, problem: null });
    },

    async followPictures(owner, id, signal) {
      await find(owner, id);
      return followPictures(pictureStore, id, signal);
    },

    async exportAll(owner, id) {
      const { roleRequest } = await find(owner, id);
      const document = await pictureStore.findDocument(id);
      return { ...await get(owner, id), roleRequest, documentBase64: document && document.toBase64() };
    },

    async remove(owner, id) {
      await find(owner, id);
      await store.remove(id);
      desk?.callOff(id);
      await erase();
      log.info("Resume removed by its owner", { resumeId: id });
    },

    demandsOf(request) {
      const role = readRoleRequest(request);
      return role && demandsOfRequest(role, { occupations, skills });
    },

    readJobDescriptionFile: (bytes) => readJobDescriptionFile(descriptions, bytes),
    skillsOfJobDescription: (text) => readJobDescription(text, skills.findSkillsInText),

    suggestRoles: (typed, limit) => occupations.suggest(typed, limit),

    async removeExpired() {
      const now = clock.now().getTime();
      const removed = await store.removeExpired(now, now - TOMBSTONE_DAYS * 24 * HOUR_MS);
      if (removed > 0 || unerased) await erase();
      if (removed > 0) log.info("Expired resumes removed", { removed });
      return removed;
    },

    start: () => desk?.start(),
    stop: async () => await desk?.stop(),
  };
}
