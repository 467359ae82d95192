/** The thread in which pictures of text are read, one at a time; offline, with English letters. */
import { Buffer } from "node:buffer";
import { fileURLToPath } from "node:url";
import { createWorker, OEM, type Page, PSM } from "tesseract.js";
import { answerWork } from "../threads/answer-work.ts";
import type { PagePicture } from "./page-picture.ts";
import type { RecognisedLine } from "./picture-words.ts";

globalThis.addEventListener("unhandledrejection", (event) => event.preventDefault());

const languageData = fileURLToPath(
  new URL("./4.0.0_best_int", import.meta.resolve("@tesseract.js-data/eng")),
);
const recogniser = await createWorker("eng", OEM.LSTM_ONLY, {
  langPath: languageData,
  cacheMethod: "none",
  gzip: true,
  // Without it a failure inside is thrown where nobody can catch it.
  errorHandler: () => {},
});

/** Words learnt from one person's page must neither help nor harm the reading of another's: each page is the first. */
async function forgetEarlierPages(): Promise<void> {
  await recogniser.reinitialize("eng", OEM.LSTM_ONLY);
  await recogniser.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: "300" });
}

/** Portable grey map: the simplest format that the recogniser takes, a header and the bytes as they are. */
function asGreyMap({ width, height, pixels }: PagePicture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), Buffer.from(pixels)]);
}

function linesOf(page: Page): RecognisedLine[] {
  return (page.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines))
    .map((line) => ({
      words: line.words.map(({ text, bbox, confidence }) => ({
        text,
        x0: bbox.x0,
        x1: bbox.x1,
        confidence,
      })),
      baseline: (line.baseline.y0 + line.baseline.y1) / 2,
      height: line.rowAttributes?.rowHeight || line.bbox.y1 - line.bbox.y0,
    }));
}

answerWork<PagePicture, RecognisedLine[]>(async (picture) => {
  await forgetEarlierPages();
  // A sheet that lay askew is turned upright first: lines must be level to be told apart.
  const { data } = await recogniser.recognize(asGreyMap(picture), { rotateAuto: true }, { blocks: true });
  return linesOf(data);
});
