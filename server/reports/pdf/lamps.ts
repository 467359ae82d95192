/** Five lamps for a level, as on the page: lit, half, dark, or dashed when there was not enough evidence. */
import { lamps } from "../charts.ts";
import { COLOURS } from "../../platform/printing/theme.ts";

/** Width of five lamps of the given radius. */
export function lampsWidth(radius: number): number {
  return radius * 2 * 5 + radius * 0.9 * 4;
}

/** Draws them with the left edge at x, centred on y. The caller says in words what they mean. */
export function drawLamps(
  doc: PDFKit.PDFDocument,
  level: number | null,
  x: number,
  y: number,
  radius: number,
): void {
  doc.save().lineWidth(0.8);
  lamps(level).forEach((lamp, index) => {
    const centre = x + radius + index * radius * 2.9;
    if (lamp === null) {
      doc.dash(1.5, { space: 1.3 }).circle(centre, y, radius - 0.4).stroke(COLOURS.ink3.hex).undash();
    } else if (lamp === 1) {
      doc.circle(centre, y, radius).fill(COLOURS.lamp.hex);
    } else {
      if (lamp === 0.5) {
        doc.path(`M${centre} ${y - radius}A${radius} ${radius} 0 0 0 ${centre} ${y + radius}Z`).fill(
          COLOURS.lamp.hex,
        );
      }
      doc.circle(centre, y, radius - 0.4).stroke(lamp === 0.5 ? COLOURS.lamp.hex : COLOURS.ink3.hex);
    }
  });
  doc.restore();
}
