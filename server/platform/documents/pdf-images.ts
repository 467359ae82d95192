/** How much of a page its images cover: what tells a scan from an empty page. */
import { getResolvedPDFJS } from "unpdf";
import { isMatrix, type Matrix, multiply } from "./matrix.ts";

interface OperatorPage {
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[] }>;
  view: number[];
}

/** An image is painted into the unit square, so the current matrix alone gives its area (ISO 32000-1 8.9.4). */
export async function imageCoverage(page: OperatorPage, width: number, height: number): Promise<number> {
  const { OPS } = await getResolvedPDFJS();
  const painting = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintSolidColorImageMask,
  ]);
  const operators = await page.getOperatorList();
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let area = 0;
  for (let index = 0; index < operators.fnArray.length; index++) {
    const operator = operators.fnArray[index];
    if (operator === undefined) continue;
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) stack.push(matrix);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    if (operator === OPS.transform || operator === OPS.paintFormXObjectBegin) {
      const args = operators.argsArray[index];
      const next = operator === OPS.transform ? args : Array.isArray(args) ? args[0] : null;
      if (isMatrix(next)) matrix = multiply(matrix, next);
    }
    if (painting.has(operator)) area += Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
  }
  return Math.min(1, area / Math.max(1, width * height));
}
