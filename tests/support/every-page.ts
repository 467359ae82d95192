/** Every page there is, and one of everything to show on it: a new page gets a row here and is held like the others. */
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { sampleResume, strongAnswer, test as base, VAGUE } from "./browser.ts";

/** Addresses of what was made for one browser. */
export interface Made {
  /** `/resumes/{id}`, compared with a role. */
  resume: string;
  /** `/practice/{id}`: at its second question or a follow-up, paused, finished with a report. */
  running: string;
  paused: string;
  finished: string;
  /** `/shared/{token}`: a link to that report, and one that was taken back. */
  shared: string;
  ended: string;
  /** An answer beside a second one, a question that comes back, and a story. */
  beside: string;
  card: string;
  story: string;
  /** `/question-sets/{id}`, ready. */
  questionSet: string;
}

interface SitePage {
  name: string;
  path: (made: Made) => string;
  /** It answers with 404 or 410: the browser complains about that, and may. */
  missing?: boolean;
}

export const EVERY_PAGE: readonly SitePage[] = [
  { name: "home", path: () => "/" },
  { name: "resumes", path: () => "/resumes" },
  { name: "resume", path: ({ resume }) => resume },
  { name: "correcting a resume", path: ({ resume }) => `${resume}/edit` },
  { name: "all interviews", path: () => "/practice" },
  { name: "start", path: () => "/practice/new" },
  { name: "a running interview", path: ({ running }) => running },
  { name: "a paused interview", path: ({ paused }) => paused },
  { name: "a report", path: ({ finished }) => `${finished}/report` },
  { name: "sharing a report", path: ({ finished }) => `${finished}/report/share` },
  { name: "a shared report", path: ({ shared }) => shared },
  { name: "a shared link that has ended", path: ({ ended }) => ended, missing: true },
  { name: "a shared link that never was", path: () => "/shared/nobody.nothing", missing: true },
  { name: "progress", path: () => "/practice/progress" },
  { name: "review", path: () => "/practice/review" },
  { name: "a question that comes back", path: ({ card }) => card },
  { name: "two answers side by side", path: ({ beside }) => beside },
  { name: "stories", path: () => "/practice/stories" },
  { name: "a new story", path: () => "/practice/stories/new" },
  { name: "a story", path: ({ story }) => story },
  { name: "chosen questions", path: () => "/practice/choose?by=weak" },
  { name: "what is kept", path: () => "/practice/kept" },
  { name: "question sets", path: () => "/question-sets" },
  { name: "a question set", path: ({ questionSet }) => questionSet },
  { name: "a missing page", path: () => "/nothing-is-here", missing: true },
  { name: "a resume that is not there", path: () => "/resumes/resume_nobody", missing: true },
];

/** Sends a form as the browser would, and answers where it leads. */
export async function postForm(page: Page, path: string, form: Record<string, string>): Promise<string> {
  const response = await page.request.post(path, { form, maxRedirects: 0 });
  expect(response.status(), path).toBe(303);
  return response.headers()["location"] ?? "";
}

/** @returns the address of the resume, which belongs to this browser */
export async function uploadResume(
  page: Page,
  file: { name: string; mimeType: string; buffer: Uint8Array },
): Promise<string> {
  const response = await page.request.post("/resumes", {
    // deno-lint-ignore no-explicit-any -- Playwright's type wants node's Buffer, any bytes do
    multipart: { file: file as any },
    maxRedirects: 0,
  });
  expect(response.status()).toBe(303);
  return response.headers()["location"] ?? "";
}

/** Makes a link to the report of a finished interview. @returns its path, and the id that takes it back */
export async function shareReport(page: Page, finished: string): Promise<{ path: string; id: string }> {
  const made = await postForm(page, `${finished}/report/share`, { intent: "share", days: "7", label: "Jo" });
  const id = made.split("#").at(-1) ?? "";
  const listed = await (await page.request.get(`${finished}/report/share`)).text();
  const address = new RegExp(`id="address-${id}"[^>]*value="([^"]+)"`).exec(listed)?.[1] ?? "";
  return { path: new URL(address).pathname, id };
}

/** A set of a few questions, ready. */
async function makeQuestionSet(page: Page): Promise<string> {
  const response = await page.request.post("/question-sets", {
    multipart: { intent: "set", job_role: "Backend developer", questions_per_skill: "1" },
    maxRedirects: 0,
  });
  expect(response.status()).toBe(303);
  const path = response.headers()["location"] ?? "";
  // The stream ends when the work does.
  await page.request.get(`${path}/events`);
  return path;
}

/** Makes one of everything for this browser. */
export async function makeEverything(page: Page): Promise<Made> {
  const resume = await uploadResume(page, await sampleResume());
  await postForm(page, resume, { job_role: "Backend developer" });
  const begin = () =>
    postForm(page, "/practice/new", {
      mode: "mixed",
      total_questions: "3",
      job_role: "Backend developer",
      resume: resume.split("/").at(-1) ?? "",
    });
  const [running, paused, finished] = [await begin(), await begin(), await begin()];
  await postForm(page, running, { intent: "answer", text: VAGUE, index: "0", part: "0" });
  await postForm(page, paused, { intent: "pause" });
  await postForm(page, finished, { intent: "answer", text: strongAnswer(1), index: "0", part: "0" });
  await postForm(page, finished, { intent: "skip" });
  await postForm(page, finished, { intent: "end" });
  const { path: shared } = await shareReport(page, finished);
  const ended = await shareReport(page, finished);
  await postForm(page, `${finished}/report/share`, { intent: "take-back", share: ended.id });
  const answer = `/practice/answers/${finished.split("/").at(-1)}.0`;
  await page.request.get("/practice/progress");
  const beside = await postForm(page, answer, { intent: "answer", text: "I don't know.", key: "second" });
  const review = await (await page.request.get("/practice/review")).text();
  const card = review.match(/\/practice\/review\/card_[\w-]+/)?.[0] ?? "no card was made";
  const story = await postForm(page, "/practice/stories/new", {
    title: "The checkout",
    action: strongAnswer(3),
  });
  const questionSet = await makeQuestionSet(page);
  return { resume, running, paused, finished, shared, ended: ended.path, beside, card, story, questionSet };
}

type StorageState = Awaited<ReturnType<BrowserContext["storageState"]>>;

/** Tests whose browser owns one of everything; it is made once for all of them in a worker. */
export const test = base.extend<{ made: Made }, { everything: { made: Made; storageState: StorageState } }>({
  everything: [async ({ browser }, use, { project }) => {
    const context = await browser.newContext({ baseURL: project.use.baseURL });
    const made = await makeEverything(await context.newPage());
    const storageState = await context.storageState();
    await context.close();
    await use({ made, storageState });
  }, { scope: "worker", timeout: 120_000 }],
  storageState: ({ everything }, use) => use(everything.storageState),
  made: ({ everything }, use) => use(everything.made),
});
