/** Tells by its content what a section is whose heading says something of its own: `Where I have worked`. */
import { entriesOf } from "./profile/entries.ts";
import { findDegree, looksLikeSchool, looksLikeTitle } from "./profile/words.ts";
import { type Section, type SectionKind, sectionKinds } from "./sections.ts";

/**
 * Where no heading names the work, unknown sections of dated titles are the work; likewise for degrees. A resume that
 * names its sections is left as it is.
 */
export function guessSections(given: Section[]): Section[] {
  const sections = given.flatMap(partMixed);
  const missing = (kind: SectionKind) => !sections.some((section) => section.kind === kind);
  const wanted = { experience: missing("experience"), education: missing("education") };
  if (!wanted.experience && !wanted.education) return sections;
  return sections.map((section) => {
    if (section.kind !== "other" || section.heading === null) return section;
    const kind = kindByContent(section);
    return kind && wanted[kind] ? { ...section, kind } : section;
  });
}

/** `Education & Experience` holds both: degrees and schools are the one, the rest is the other. */
function partMixed(section: Section): Section[] {
  const kinds = section.heading ? sectionKinds(section.heading.text) : [];
  if (!kinds.includes("education") || !kinds.includes("experience")) return [section];
  const entries = entriesOf(section.blocks);
  const isStudy = ({ header }: typeof entries[number]) => {
    const text = header.map((block) => block.text).join("\n");
    return !looksLikeTitle(text) && (findDegree(text) !== null || looksLikeSchool(text)) ||
      /^(?:ph\.?d|master|bachelor|[mb]\.?sc)/i.test(text);
  };
  const blocksOf = (chosen: typeof entries) => chosen.flatMap(({ header, body }) => [...header, ...body]);
  return [
    { ...section, kind: "experience", blocks: blocksOf(entries.filter((entry) => !isStudy(entry))) },
    { ...section, kind: "education", blocks: blocksOf(entries.filter(isStudy)) },
  ];
}

/** By the majority of its entries that have a range of dates. */
function kindByContent({ blocks }: Section): "experience" | "education" | null {
  const headers = entriesOf(blocks).filter(({ dates }) => dates?.start !== undefined)
    .map(({ header }) => header.map(({ text }) => text).join("\n"));
  if (headers.length === 0) return null;
  const studies = headers.filter((text) =>
    findDegree(text) !== null || looksLikeSchool(text) && !looksLikeTitle(text)
  );
  const work = headers.filter((text) => !studies.includes(text) && looksLikeTitle(text));
  if (studies.length > headers.length / 2) return "education";
  return work.length > headers.length / 2 ? "experience" : null;
}
