/** A small forward-only XML reader: no entities but the predefined, no tree, a bound on depth. */
import { DocumentRefused } from "./document-refusal.ts";

export interface XmlHandler {
  /** `attributes` is the raw source between the name and `>`; read it with `xmlAttribute`. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

/** Word nests text boxes and tables a few dozen deep at most. */
const maxDepth = 512;

/**
 * Walks the elements in document order. Names keep their prefix (`w:p`); an empty element opens and closes.
 * @throws DocumentRefused `resume-corrupt` when tags do not pair, `resume-too-complex` when nested too deep
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    if (tag < 0) break;
    if (tag > at && open.length > 0) handler.text(decodeEntities(xml.slice(at, tag)));
    if (xml.startsWith("<!--", tag)) {
      at = after(xml, "-->", tag);
    } else if (xml.startsWith("<![CDATA[", tag)) {
      at = after(xml, "]]>", tag);
      handler.text(xml.slice(tag + 9, at - 3));
    } else if (xml[tag + 1] === "?" || xml[tag + 1] === "!") {
      at = after(xml, ">", tag);
    } else if (xml[tag + 1] === "/") {
      at = after(xml, ">", tag);
      const name = xml.slice(tag + 2, at - 1).trim();
      if (open.pop() !== name) {
        throw new DocumentRefused("resume-corrupt", `</${name.slice(0, 40)}> closes nothing`);
      }
      handler.close(name);
    } else {
      at = endOfTag(xml, tag);
      const empty = xml[at - 2] === "/";
      const inner = xml.slice(tag + 1, empty ? at - 2 : at - 1);
      const gap = inner.search(/\s/);
      const name = gap < 0 ? inner : inner.slice(0, gap);
      handler.open(name, gap < 0 ? "" : inner.slice(gap));
      if (empty) handler.close(name);
      else if (open.push(name) > maxDepth) {
        throw new DocumentRefused("resume-too-complex", "XML nested too deep");
      }
    }
  }
  if (open.length > 0) throw new DocumentRefused("resume-corrupt", `<${open.at(-1)}> is never closed`);
}

/** The value of one attribute by its full name (`w:val`), or null. */
export function xmlAttribute(attributes: string, name: string): string | null {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    const before = attributes[at - 1];
    if (before !== undefined && !/\s/.test(before)) continue;
    const match = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(at + name.length));
    if (match) return decodeEntities(match[1] ?? match[2] ?? "");
  }
  return null;
}

const predefined: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return predefined[name] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new DocumentRefused("resume-corrupt", `${mark} is missing`);
  return at + mark.length;
}

/** A `>` may stand inside an attribute's quotes. */
function endOfTag(xml: string, from: number): number {
  let at = from + 1;
  for (; at < xml.length; at++) {
    const char = xml[at];
    if (char === ">") return at + 1;
    if (char === '"' || char === "'") {
      at = xml.indexOf(char, at + 1);
      if (at < 0) break;
    }
  }
  throw new DocumentRefused("resume-corrupt", "a tag is never closed");
}
