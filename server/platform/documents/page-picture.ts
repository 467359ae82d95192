/** Puts the images of a PDF page together into one grey picture, as the page shows them. Runs inside the worker. */
import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import { allow, IMAGE_BUDGET } from "./allocation-budget.ts";
import { DocumentRefused } from "./document-refusal.ts";
import { type GreyImage, greyOfImage, greyOfMask, paintImage } from "./grey-image.ts";
import { isMatrix, type Matrix, multiply } from "./matrix.ts";

/** Grey values of a page, row by row from the top left; 0 is black. */
export interface PagePicture {
  /** In pixels. */
  width: number;
  height: number;
  /** A bare buffer, handed over and not copied: Deno walks a posted typed array element by element. */
  pixels: ArrayBuffer;
  pointsPerPixel: number;
}

type PdfProxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type PageProxy = Awaited<ReturnType<PdfProxy["getPage"]>>;

/** Letters are recognised best where capitals are 20 to 40 pixels high: 300 dots per inch for body text. */
const dotsPerInch = 300;
const pointsPerInch = 72;
/** A4 at 300 dots has 8.7 million; a poster gets fewer dots per inch instead of more pixels. */
const maxPagePixels = 12_000_000;
/** A4 at 600 dots per inch; a larger image is left out by the PDF library itself. */
const maxImagePixels = 36_000_000;
/** Scanners cut pages into strips; more pieces than this is not a scan. */
const maxImagesPerPage = 200;

/**
 * @param pageNumber counted from 1
 * @returns null when the page shows no image
 * @throws DocumentRefused `resume-corrupt` when the document or the page does not open
 */
export async function readPagePicture(bytes: Uint8Array, pageNumber: number): Promise<PagePicture | null> {
  allow(IMAGE_BUDGET);
  let document: PdfProxy;
  try {
    document = await getDocumentProxy(bytes, {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      maxImageSize: maxImagePixels,
      isOffscreenCanvasSupported: false,
    });
  } catch (error) {
    throw new DocumentRefused("resume-corrupt", String(error));
  }
  try {
    if (pageNumber < 1 || pageNumber > document.numPages) {
      throw new DocumentRefused("resume-corrupt", `there is no page ${pageNumber}`);
    }
    return await paintPage(await document.getPage(pageNumber));
  } finally {
    await document.loadingTask.destroy();
  }
}

async function paintPage(page: PageProxy): Promise<PagePicture | null> {
  const { OPS } = await getResolvedPDFJS();
  const view = page.getViewport({ scale: 1 });
  const scale = Math.min(
    dotsPerInch / pointsPerInch,
    Math.sqrt(maxPagePixels / Math.max(1, view.width * view.height)),
  );
  const width = Math.max(1, Math.round(view.width * scale));
  const height = Math.max(1, Math.round(view.height * scale));
  const toPixels = page.getViewport({ scale }).transform as Matrix;
  const pixels = new Uint8Array(width * height).fill(255);
  const operators = await page.getOperatorList();
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let painted = 0;
  for (let index = 0; index < operators.fnArray.length && painted < maxImagesPerPage; index++) {
    const operator = operators.fnArray[index];
    const args: unknown[] = operators.argsArray[index] ?? [];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) stack.push(matrix);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    if (operator === OPS.transform && isMatrix(args)) matrix = multiply(matrix, args);
    if (operator === OPS.paintFormXObjectBegin && isMatrix(args[0])) matrix = multiply(matrix, args[0]);
    let image: GreyImage | null = null;
    if (operator === OPS.paintImageXObject) image = greyOfImage(await imageNamed(page, args[0]));
    else if (operator === OPS.paintInlineImageXObject) image = greyOfImage(args[0]);
    else if (operator === OPS.paintImageMaskXObject) image = greyOfMask(await imageNamed(page, args[0]));
    if (!image) continue;
    paintImage({ width, height, pixels }, image, multiply(toPixels, matrix));
    painted++;
  }
  page.cleanup();
  return painted === 0 ? null : { width, height, pixels: pixels.buffer, pointsPerPixel: 1 / scale };
}

/** An image by the name that the PDF library gave it, or the image itself; a mask names its bits within. */
async function imageNamed(page: PageProxy, reference: unknown): Promise<unknown> {
  if (typeof reference === "string") {
    const store = reference.startsWith("g_") ? page.commonObjs : page.objs;
    return await new Promise((resolve) => store.get(reference, resolve));
  }
  if (typeof reference === "object" && reference !== null && "data" in reference) {
    if (typeof reference.data === "string") return await imageNamed(page, reference.data);
  }
  return reference;
}
