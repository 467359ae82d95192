/** The competency radar; the table beside it says the same in words. */
import { radarChart } from "../charts.ts";
import type { Report } from "../report.ts";
import type { Cursor, Element, Sheet } from "../../platform/printing/sheet.ts";
import { STYLES } from "../../platform/printing/styles.ts";
import { COLOURS } from "../../platform/printing/theme.ts";

/** Draws it centred in a box of this width; returns its height. */
export function drawRadar(
  sheet: Sheet,
  report: Report,
  parent: Element,
  at: Cursor,
  x: number,
  width: number,
): number {
  const { doc } = sheet;
  const radar = radarChart(report.competencies.map(({ level }) => level));
  const scale = width / (2 * radar.halfWidth);
  const height = radar.halfHeight * 2 * scale;
  const centre = { x: x + width / 2, y: at.y + height / 2 };
  const rated = report.competencies.filter(({ level }) => level !== null).length;
  const alt = `Radar of ${report.competencies.length} competencies, ${rated} of them rated. ` +
    "The table beside it has the same numbers.";
  sheet.figure(parent, at, alt, () => {
    doc.save().translate(centre.x, centre.y).scale(scale).lineWidth(0.9);
    for (const ring of radar.rings) doc.path(ring).stroke(COLOURS.line.hex);
    for (const axis of radar.axes) {
      if (axis.point === null) doc.dash(3, { space: 3 });
      doc.moveTo(0, 0).lineTo(axis.end.x, axis.end.y).stroke(COLOURS.line.hex);
      doc.undash();
    }
    if (radar.area) doc.fillOpacity(0.2).path(radar.area).fill(COLOURS.lamp.hex).fillOpacity(1);
    doc.lineWidth(2).lineJoin("round").lineCap("round");
    for (const edge of radar.edges) doc.path(edge).stroke(COLOURS.lamp.hex);
    doc.lineWidth(1.2).dash(3, { space: 4 });
    for (const bridge of radar.bridges) doc.path(bridge).stroke(COLOURS.lamp.hex);
    doc.undash();
    for (const { point } of radar.axes) {
      if (point) doc.circle(point.x, point.y, 3.4).fill(COLOURS.lamp.hex);
    }
    doc.restore();
    radar.axes.forEach((axis, index) => {
      const label = report.competencies[index]?.label ?? "";
      const style = STYLES.chart;
      const wide = 60;
      const lines = sheet.lines(label, {
        style: { ...style, align: axis.label.anchor === "middle" ? "centre" : axis.label.anchor },
        width: axis.label.anchor === "middle" ? 120 : wide,
      });
      const boxWidth = axis.label.anchor === "middle" ? 120 : wide;
      const labelX = centre.x + axis.label.x * scale -
        (axis.label.anchor === "middle" ? boxWidth / 2 : axis.label.anchor === "end" ? boxWidth : 0);
      const above = axis.label.anchor === "middle" && axis.label.y < 0;
      const below = axis.label.anchor === "middle" && axis.label.y > 0;
      const block = lines.length * style.leading;
      const labelY = centre.y + axis.label.y * scale - (above ? block : below ? 0 : block / 2);
      lines.forEach((line, row) => sheet.ink.line(line, labelX, labelY + row * style.leading));
    });
  });
  return height;
}
