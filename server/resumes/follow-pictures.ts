/** Tells how far the reading of a scan is, each time that changes, until nothing more happens by itself. */
import { pause } from "../platform/pause.ts";
import { describePictures, isSettled, type PictureReading } from "./picture-reading.ts";
import type { PictureReadingStore } from "./picture-reading-store.ts";

/** The row is the truth, whichever process reads; a page takes seconds, so this is soon enough. */
const LOOK_EVERY_MS = 500;

/** Ends with a settled state, when the resume is gone, or when the reader of this stream leaves. */
export async function* followPictures(
  store: PictureReadingStore,
  resumeId: string,
  signal?: AbortSignal,
): AsyncGenerator<PictureReading> {
  let before = "";
  while (!signal?.aborted) {
    const facts = await store.find(resumeId);
    if (!facts) return;
    const reading = describePictures(facts);
    const now = `${reading.state} ${reading.pagesDone}`;
    if (now !== before) yield reading;
    if (isSettled(reading)) return;
    before = now;
    await pause(LOOK_EVERY_MS, signal);
  }
}
