/** A resumes domain on a test database: a reader that takes bytes as text, and scans that are read when told to. */
import { DomainError } from "../../server/errors.ts";
import type { Database } from "../../server/platform/database/database.ts";
import { PictureError } from "../../server/platform/documents/picture-reader.ts";
import { createResumes } from "../../server/resumes/create-resumes.ts";
import type { ResumeReader } from "../../server/resumes/read-resume.ts";
import { createOccupations } from "../../server/resumes/occupations/occupations.ts";
import type { ReadScan, ScanReader } from "../../server/resumes/read-scan.ts";
import type { Resumes } from "../../server/resumes/resumes.ts";
import { dictionaryOf, PARSE_REPORT, profileWith } from "./profiles.ts";

const occupations = createOccupations({
  directory: new URL("../../server/resumes/occupations", import.meta.url).pathname,
});
export const DESK_SKILLS = dictionaryOf(["Python", "React", "Kubernetes", "SQL"], { k8s: "Kubernetes" });
const REPORT = {
  ...PARSE_REPORT,
  blocks: [{ page: 1, box: null, kind: "paragraph" as const, column: 0, start: 0, end: 5 }],
};

/** Bytes that begin with `SCAN <pages>` are a scan of so many pages; all others are their own text. */
const reader: ResumeReader = {
  read(bytes) {
    const text = new TextDecoder().decode(bytes);
    const pages = Number(/^SCAN (\d+)/.exec(text)?.[1] ?? 0);
    if (pages > 0) {
      const scannedPages = Array.from({ length: pages }, (_, index) => index + 1);
      const parseReport = { ...PARSE_REPORT, score: 0 };
      return Promise.resolve({ kind: "pdf", text: "", profile: profileWith(), parseReport, scannedPages });
    }
    const profile = profileWith({
      name: "Ada Exmaple",
      skills: [{ name: "Python", where: ["experience"] }],
      experience: [{ title: "Developer", start: "2020-01", end: "2020-12", bullets: ["Wrote Python"] }],
      evidence: {
        name: { confidence: 0.8, place: { page: 1, start: 0, end: 5 }, source: "rules" },
        "skills.0": { confidence: 0.8, place: { page: 1, start: 0, end: 5 }, source: "rules" },
      },
    });
    return Promise.resolve({ kind: "pdf", text, profile, parseReport: REPORT });
  },
  readText: () => Promise.reject(new Error("not part of this test")),
};

export interface ScriptedScans extends ScanReader {
  /** How often a reading was begun. */
  begun: number;
  /** Ends the reading that runs; waits for one to begin. */
  end(outcome: ReadScan | Error): Promise<void>;
  /** Says that a page is done. */
  page(done: number): Promise<void>;
}

export const SCANNED: ReadScan = {
  kind: "pdf",
  text: "Grace Example\ngrace@example.org",
  profile: profileWith({
    name: "Grace Example",
    skills: [{ name: "React", where: ["experience"] }],
    evidence: { name: { confidence: 0.7, place: { page: 1, start: 0, end: 13 }, source: "rules" } },
  }),
  parseReport: REPORT,
  scannedPages: [1, 2],
  confidence: 0.874,
  pagesRead: 2,
};

export function scriptScans(): ScriptedScans {
  let running: { finish(outcome: ReadScan | Error): void; onPage(done: number): Promise<void> } | null = null;
  let begins = Promise.withResolvers<void>();
  const scans: ScriptedScans = {
    begun: 0,
    read(_bytes, _limit, { signal, onPage }) {
      scans.begun++;
      const { promise, resolve, reject } = Promise.withResolvers<ReadScan>();
      signal.addEventListener("abort", () => reject(new PictureError("aborted", "called off")), {
        once: true,
      });
      running = {
        finish: (outcome) => outcome instanceof Error ? reject(outcome) : resolve(outcome),
        onPage,
      };
      begins.resolve();
      return promise;
    },
    async end(outcome) {
      await begins.promise;
      begins = Promise.withResolvers();
      running?.finish(outcome);
    },
    async page(done) {
      await begins.promise;
      await running?.onPage(done);
    },
  };
  return scans;
}

export interface Desk {
  resumes: Resumes;
  logged: string[];
  pass(ms: number): void;
}

let ids = 0;

/** @param startsAt so that a second desk on the same database can live later */
export function openDesk(
  database: Database,
  scans: ScanReader | null,
  startsAt = Date.UTC(2026, 0, 1),
): Desk {
  let now = startsAt;
  const logged: string[] = [];
  const note = (message: string, properties?: Record<string, unknown>) => {
    logged.push(`${message} ${JSON.stringify(properties)}`);
  };
  const resumes = createResumes({
    database,
    reader,
    scans,
    occupations,
    skills: DESK_SKILLS,
    clock: { now: () => new Date(now) },
    newId: () => `resume-id-${ids++}`,
    ttlHours: 24,
    log: { info: note, error: note },
  });
  return { resumes, logged, pass: (ms) => now += ms };
}

export function file(text: string) {
  return { fileName: "cv.pdf", bytes: new TextEncoder().encode(text) };
}

export function refusedWith(kind: string, code: string) {
  return (error: unknown) => error instanceof DomainError && error.kind === kind && error.code === code;
}
