/** The composition root: opens the platform, builds the domains on it, and takes everything down in order. */
import { getLogger } from "@logtape/logtape";
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Config } from "./config.ts";
import { createInterviews } from "./interviews/create-interviews.ts";
import type { Interviews } from "./interviews/interviews.ts";
import { createJudging } from "./judging/create-judging.ts";
import type { Judging } from "./judging/judging.ts";
import type { Owner } from "./owner.ts";
import { systemClock } from "./platform/clock.ts";
import { openPostgres } from "./platform/database/postgres.ts";
import { openSqlite } from "./platform/database/sqlite.ts";
import { createPictureReader } from "./platform/documents/picture-reader.ts";
import { createReadingPool } from "./platform/documents/reading-pool.ts";
import { createTableReader } from "./platform/documents/table-reader.ts";
import { createEventLog } from "./platform/events/event-log.ts";
import { createWakeSignal } from "./platform/events/wake-signal.ts";
import { constantTimeEqual, hashKey, newId } from "./platform/ids.ts";
import { openKv } from "./platform/key-value/deno-kv.ts";
import { createSlidingWindow, type SlidingWindow } from "./platform/key-value/sliding-window.ts";
import { createPageTextReader } from "./platform/fetch/page-text.ts";
import { openWebPages } from "./platform/fetch/open-web-pages.ts";
import { createPatientModels } from "./platform/model/patient-models.ts";
import { createLanguageModel } from "./platform/model/providers.ts";
import { loadSecret } from "./platform/secret.ts";
import { createSigner } from "./platform/signed-value.ts";
import { createPractice } from "./practice/create-practice.ts";
import { forgetWithInterview } from "./practice/forget-with-interview.ts";
import type { Practice } from "./practice/practice.ts";
import { createQuestionBank } from "./question-bank/built-in.ts";
import { createSetEngines } from "./question-sets/create-engines.ts";
import { createQuestionSets } from "./question-sets/create-question-sets.ts";
import type { QuestionSets } from "./question-sets/question-sets.ts";
import { createWorkCache } from "./question-sets/work-cache-store.ts";
import { createReports } from "./reports/create-reports.ts";
import { createShares } from "./reports/create-shares.ts";
import { createKeptPdfs } from "./reports/kept-pdfs.ts";
import { loadFontFiles } from "./platform/printing/fonts.ts";
import { createReportStore } from "./reports/report-store.ts";
import type { Reports, Shares } from "./reports/reports.ts";
import { createShareStore } from "./reports/share-store.ts";
import { createOccupations } from "./resumes/occupations/occupations.ts";
import { createResumes } from "./resumes/create-resumes.ts";
import { fillByModel } from "./resumes/fill-by-model.ts";
import { createResumeReader } from "./resumes/read-resume.ts";
import { createScanReader } from "./resumes/read-scan.ts";
import type { ResumeTasks } from "./resumes/reading-worker.ts";
import type { Resumes } from "./resumes/resumes.ts";
import { canonicalSkill, findSkillsInText, isGeneralSkill } from "./resumes/skills/skills.ts";

const LIMIT_WINDOW_MS = 60_000;
/** How often expired resumes are deleted; an expired one answers 410 before that too. */
const EXPIRY_SWEEP_MS = 10 * 60_000;

export interface ApiKeys {
  /** Whether any key is configured. */
  readonly some: boolean;
  /** Owner of what this key makes, or null for an unknown key. Takes the same time for every wrong key. */
  ownerOf(key: string): Owner | null;
}

export interface Services {
  readonly config: Config;
  readonly resumes: Resumes;
  readonly interviews: Interviews;
  readonly judging: Judging;
  readonly reports: Reports;
  /** Reports opened to others by link. */
  readonly shares: Shares;
  readonly questionSets: QuestionSets;
  readonly practice: Practice;
  readonly limiter: SlidingWindow;
  readonly apiKeys: ApiKeys;
  /** Signs cookies; the same for every process on this data directory. */
  readonly secret: string;
  readonly startedAt: Date;
  /** @throws whatever the database throws */
  ping(): Promise<void>;
  /** Fires when the server is about to stop: open streams end, clients reconnect elsewhere. */
  readonly stopping: AbortSignal;
  beginStop(): void;
  stop(): Promise<void>;
}

function readApiKeys(keys: readonly string[]): ApiKeys {
  return {
    some: keys.length > 0,
    ownerOf(given) {
      // Every key is compared, so that the time does not tell which one came close.
      const known = keys.filter((key) => constantTimeEqual(key, given));
      return known.length > 0 ? `key:${hashKey(given)}` : null;
    },
  };
}

export interface ServicesOptions {
  /** Directory that holds `deno.json`: data files, fonts and the document worker lie below it. */
  root: URL;
  /** Whether what the first visitors need is made ready now, at the price of some CPU; default true. */
  warm?: boolean;
}

/**
 * @throws Error when the data directory cannot be used or a migration fails
 */
export async function createServices(
  config: Config,
  { root, warm = true }: ServicesOptions,
): Promise<Services> {
  const directory = config.data.directory;
  await mkdir(directory, { recursive: true });
  const [database, kv, secret] = await Promise.all([
    config.data.databaseUrl
      ? openPostgres(config.data.databaseUrl)
      : openSqlite(`${directory}/greenroom.sqlite3`),
    openKv(`${directory}/kv.sqlite3`),
    loadSecret(directory),
  ]);
  const clock = systemClock;
  const stopping = new AbortController();

  const model = createLanguageModel(config, { log: getLogger(["greenroom", "model"]) });
  const threads = createReadingPool<ResumeTasks>({
    workerUrl: new URL("server/resumes/reading-worker.ts", root),
    // The picture of a page is decoded in full.
    timeoutsMs: { showPage: 20_000 },
    // Many uploads at once must not keep the interviews waiting for a processor.
    quickAtOnce: Math.max(1, navigator.hardwareConcurrency - 1),
    warm,
  });
  const pictures = createPictureReader({
    workerUrl: new URL("server/platform/documents/picture-worker.ts", root),
  });
  const fill = fillByModel({ model, deadlineMs: config.model.deadlineMs, clock });
  const occupations = createOccupations({
    directory: fileURLToPath(new URL("server/resumes/occupations/", root)),
  });
  const skills = { canonicalSkill, findSkillsInText };
  const resumeReader = createResumeReader({ threads });
  const resumes = createResumes({
    database,
    reader: fill.reader(resumeReader),
    descriptions: resumeReader,
    scans: fill.scans(createScanReader({ threads, pictures })),
    occupations,
    skills,
    clock,
    newId: () => newId("resume"),
    ttlHours: config.limits.resumeTtlHours,
    log: getLogger(["greenroom", "resumes"]),
  });
  const judging = createJudging({ model, deadlineMs: config.model.deadlineMs });
  const eventLog = createEventLog({ database, signal: createWakeSignal() });
  const bank = createQuestionBank();
  const conducted = createInterviews({
    eventLog,
    database,
    judging,
    bank,
    resumes,
    model,
    modelDeadlineMs: config.model.deadlineMs,
    clock,
    newId,
    log: getLogger(["greenroom", "interviews"]),
  });
  const reportStore = createReportStore(database);
  const shareStore = createShareStore(database);
  const fonts = loadFontFiles();
  const pdfs = createKeptPdfs({ store: reportStore, fonts });
  const interviews = forgetWithInterview(conducted, database);
  const reports = createReports({
    interviews,
    judging,
    resumes,
    store: reportStore,
    shares: shareStore,
    pdfs,
    clock: () => clock.now(),
    log: getLogger(["greenroom", "reports"]),
  });
  const shares = createShares({
    interviews,
    reports,
    written: reportStore,
    pdfs,
    store: shareStore,
    signer: createSigner(secret, "share-link"),
    newId: () => newId("share"),
    clock: () => clock.now(),
  });
  const limiter = createSlidingWindow({ kv, clock, windowMs: LIMIT_WINDOW_MS });
  const workCache = createWorkCache({ database, clock });
  const pageTexts = createPageTextReader({
    workerUrl: new URL("server/platform/fetch/page-worker.ts", root),
  });
  const setEngines = createSetEngines({
    models: createPatientModels(config, { window: limiter, log: getLogger(["greenroom", "model"]) }),
    pages: openWebPages({
      reader: pageTexts,
      cache: workCache,
      log: getLogger(["greenroom", "fetch"]),
    }),
    cache: workCache,
    bank,
    words: { ...skills, isGeneralSkill },
    settings: config.questionSets,
  });
  const questionSets = createQuestionSets({
    database,
    eventLog,
    bank,
    resumes,
    words: { ...skills, isGeneralSkill },
    limits: config.questionSets,
    ...setEngines,
    fonts,
    tables: createTableReader({
      workerUrl: new URL("server/platform/documents/table-worker.ts", root),
    }),
    clock,
    newId,
    log: getLogger(["greenroom", "question-sets"]),
  });
  const practice = createPractice({
    interviews,
    reports,
    judging: createJudging({ model: null, deadlineMs: config.model.deadlineMs }),
    bank,
    database,
    clock,
    newId,
    holdings: [{
      name: "Resumes",
      key: "resumes",
      count: async (owner) => (await resumes.list(owner)).length,
      exportAll: async (owner) =>
        await Promise.all((await resumes.list(owner)).map(({ id }) => resumes.exportAll(owner, id))),
      removeAll: async (owner) => {
        for (const { id } of await resumes.list(owner)) await resumes.remove(owner, id);
      },
    }, {
      name: "Question sets",
      key: "questionSets",
      count: async (owner) => (await questionSets.list(owner)).length,
      exportAll: async (owner) =>
        await Promise.all((await questionSets.list(owner)).map(({ id }) => questionSets.view(owner, id))),
      removeAll: async (owner) => {
        for (const { id } of await questionSets.list(owner)) await questionSets.remove(owner, id);
      },
    }],
  });

  await interviews.recover();
  await questionSets.recover();
  resumes.start();
  const prepared = warm ? occupations.prepare() : Promise.resolve();
  const sweep = setInterval(() => {
    resumes.removeExpired().catch((error) =>
      getLogger(["greenroom", "resumes"]).error("Expired resumes were not deleted: {error}", { error })
    );
    workCache.removeExpired().catch((error) =>
      getLogger(["greenroom", "question-sets"]).warn("What is too old was not deleted: {error}", { error })
    );
  }, EXPIRY_SWEEP_MS);
  // A sweep that is due must not keep a stopping process alive.
  Deno.unrefTimer(sweep);

  return {
    config,
    resumes,
    interviews,
    judging,
    reports,
    shares,
    questionSets,
    practice,
    limiter,
    apiKeys: readApiKeys(config.auth.apiKeys),
    secret: new Uint8Array(secret).toHex(),
    startedAt: clock.now(),
    ping: () => database.ping(),
    stopping: stopping.signal,
    beginStop: () => stopping.abort(),
    async stop() {
      stopping.abort();
      clearInterval(sweep);
      await prepared;
      await questionSets.stop();
      await interviews.stop();
      await resumes.stop();
      await Promise.all([threads.stop(), pictures.stop(), pageTexts.stop()]);
      kv.close();
      await database.close();
    },
  };
}
