/** What a DOCX's style sheet and relations say about its paragraphs: headings, lists, weights, link targets. */
import type { Archive } from "./archive-limits.ts";
import { scanXml, xmlAttribute } from "./scan-xml.ts";

export interface DocxStyle {
  /** 0 for a title, 1 to 9 for headings, null otherwise. */
  headingLevel: number | null;
  bold: boolean | null;
  italic: boolean | null;
  caps: boolean | null;
  fontSize: number | null;
  inList: boolean;
}

export const plainStyle: DocxStyle = {
  headingLevel: null,
  bold: null,
  italic: null,
  caps: null,
  fontSize: null,
  inList: false,
};

interface RawStyle extends DocxStyle {
  basedOn: string | null;
}

/** Styles by id, each with what it inherits. The empty id holds the document's defaults. */
export function readStyles(archive: Archive, part: string): Map<string, DocxStyle> {
  const raw = new Map<string, RawStyle>();
  const xml = archive.readXml(part);
  if (xml !== null) scanStyles(xml, raw);
  const resolved = new Map<string, DocxStyle>();
  for (const id of raw.keys()) resolved.set(id, resolve(raw, id, new Set()));
  return resolved;
}

function scanStyles(xml: string, raw: Map<string, RawStyle>): void {
  let style: RawStyle | null = null;
  scanXml(xml, {
    open(name, attributes) {
      const value = () => xmlAttribute(attributes, "w:val");
      if (name === "w:style" || name === "w:docDefaults") {
        style = { ...plainStyle, basedOn: null };
        raw.set(name === "w:docDefaults" ? "" : xmlAttribute(attributes, "w:styleId") ?? "", style);
      } else if (style === null) return;
      else if (name === "w:name") style.headingLevel = headingLevelOf(value() ?? "") ?? style.headingLevel;
      else if (name === "w:basedOn") style.basedOn = value();
      else if (name === "w:outlineLvl") style.headingLevel ??= outlineLevel(value());
      else if (name === "w:b") style.bold = isOn(value());
      else if (name === "w:i") style.italic = isOn(value());
      else if (name === "w:caps" || name === "w:smallCaps") style.caps = isOn(value());
      else if (name === "w:sz") style.fontSize = halfPoints(value());
      else if (name === "w:numPr") style.inList = true;
    },
    close(name) {
      if (name === "w:style" || name === "w:docDefaults") style = null;
    },
    text() {},
  });
}

function resolve(raw: Map<string, RawStyle>, id: string, seen: Set<string>): DocxStyle {
  const own = raw.get(id);
  if (!own || seen.has(id)) return plainStyle;
  seen.add(id);
  const parent = own.basedOn !== null
    ? resolve(raw, own.basedOn, seen)
    : id === ""
    ? plainStyle
    : resolve(raw, "", seen);
  return {
    headingLevel: own.headingLevel ?? parent.headingLevel,
    bold: own.bold ?? parent.bold,
    italic: own.italic ?? parent.italic,
    caps: own.caps ?? parent.caps,
    fontSize: own.fontSize ?? parent.fontSize,
    inList: own.inList || parent.inList,
  };
}

function headingLevelOf(styleName: string): number | null {
  if (/^title$/i.test(styleName)) return 0;
  const level = /^heading\s*(\d)/i.exec(styleName)?.[1];
  return level === undefined ? null : Number(level);
}

/** Outline levels count from 0; 9 means body text (ECMA-376 17.3.1.20). */
export function outlineLevel(value: string | null): number | null {
  const level = Number(value);
  return value !== null && level >= 0 && level < 9 ? level + 1 : null;
}

/** A toggle without a value is on. */
export function isOn(value: string | null): boolean {
  return value === null || !["0", "false", "off", "none"].includes(value);
}

export function halfPoints(value: string | null): number | null {
  const size = Number(value);
  return value !== null && size > 0 ? size / 2 : null;
}

export interface Relation {
  type: string;
  target: string;
  external: boolean;
}

/** Relations of a part by id; targets inside the package are made absolute (`word/header1.xml`). */
export function readRelations(archive: Archive, part: string): Map<string, Relation> {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const relations = new Map<string, Relation>();
  const xml = archive.readXml(`${folder}_rels/${part.slice(slash + 1)}.rels`);
  if (xml === null) return relations;
  scanXml(xml, {
    open(name, attributes) {
      if (!/(?:^|:)Relationship$/.test(name)) return;
      const id = xmlAttribute(attributes, "Id");
      const target = xmlAttribute(attributes, "Target") ?? "";
      const external = xmlAttribute(attributes, "TargetMode") === "External";
      const type = (xmlAttribute(attributes, "Type") ?? "").split("/").at(-1) ?? "";
      if (id) relations.set(id, { type, target: external ? target : absolute(folder, target), external });
    },
    close() {},
    text() {},
  });
  return relations;
}

function absolute(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
