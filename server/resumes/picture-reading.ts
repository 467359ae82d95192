/** How far the reading of a scanned resume is, and what may happen to it next: only rules. */

/** `offered`: a person may ask for it. `waiting` and `reading`: asked for. `failed` is offered again. */
export type PictureState = "offered" | "waiting" | "reading" | "failed" | "done";

export type PictureProblem =
  | "picture-timeout"
  | "picture-unreadable"
  | "picture-interrupted"
  | "picture-failed";

export interface PictureReading {
  state: PictureState;
  /** Pages that are pictures of text and are, or were, read. */
  pages: number;
  pagesDone: number;
  /** Pages beyond the limit: not read. */
  pagesLeftOut: number;
  /** A rough guess for the pages that are left. */
  expectedSeconds: number;
  /** 0 to 1: how sure the letters are; null before it is done. */
  confidence: number | null;
  problem: { code: PictureProblem; message: string } | null;
}

export const PICTURE_PAGES_LIMIT = 10;
/** Each asking may be interrupted so often before it is offered again instead of taken up. */
export const PICTURE_ATTEMPTS = 3;
/** Whoever reads says so this often within the lease; a lease that runs out means a process that died. */
export const PICTURE_LEASE_MS = 15_000;
/** Resumes that may wait on one database; more would wait longer than anybody does. */
export const PICTURES_WAITING_LIMIT = 20;
/** What is promised to somebody who waits; measured 4 to 12 on a shared machine: docs/decisions/0008-reading-scans.md. */
const SECONDS_PER_PAGE = 8;

const MESSAGES: Record<PictureProblem, string> = {
  "picture-timeout":
    "Reading the picture took longer than two minutes and was stopped. Your file is still here: try again, or upload a copy with fewer or smaller pages.",
  "picture-unreadable":
    "No words could be made out in the picture. Your file is still here, but a sharper scan, or a document exported with its text, will do better.",
  "picture-interrupted":
    "Reading the picture was interrupted on our side several times. Your file is still here: you can start it again.",
  "picture-failed":
    "Reading the picture failed on our side. Your file is still here: you can start it again.",
};

export interface PictureFacts {
  state: PictureState;
  pages: number;
  pagesDone: number;
  pagesLeftOut: number;
  confidencePercent: number | null;
  problem: PictureProblem | null;
}

export function describePictures(facts: PictureFacts): PictureReading {
  const { state, pages, pagesDone, pagesLeftOut, confidencePercent, problem } = facts;
  return {
    state,
    pages,
    pagesDone,
    pagesLeftOut,
    expectedSeconds: state === "done" ? 0 : Math.max(1, pages - pagesDone) * SECONDS_PER_PAGE,
    confidence: confidencePercent === null ? null : confidencePercent / 100,
    problem: problem && { code: problem, message: MESSAGES[problem] },
  };
}

/** Nothing more happens by itself. */
export function isSettled({ state }: Pick<PictureReading, "state">): boolean {
  return state === "offered" || state === "failed" || state === "done";
}

export function mayAsk({ state }: Pick<PictureReading, "state">): boolean {
  return state === "offered" || state === "failed";
}
