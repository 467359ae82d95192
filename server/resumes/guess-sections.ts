/** Tells by its content what a section is whose heading says something of its own: `Where I have worked`. */
import { entriesOf } from "./profile/entries.ts";
import { findDegree, looksLikeSchool, looksLikeTitle } from "./profile/words.ts";
import type { Section, SectionKind } from "./sections.ts";

/**
 * Where no heading names the work, unknown sections of dated titles are the work; likewise for degrees. A resume that
 * names its sections is left as it is.
 */
export function guessSections(sections: Section[]): Section[] {
  const missing = (kind: SectionKind) => !sections.some((section) => section.kind === kind);
  const wanted = { experience: missing("experience"), education: missing("education") };
  if (!wanted.experience && !wanted.education) return sections;
  return sections.map((section) => {
    if (section.kind !== "other" || section.heading === null) return section;
    const kind = kindByContent(section);
    return kind && wanted[kind] ? { ...section, kind } : section;
  });
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
