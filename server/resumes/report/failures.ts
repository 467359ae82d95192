/** Names the ways in which a machine fails to read this document. */
import type { ReadDocument } from "../layout/text-block.ts";
import type { ParseFinding, Profile } from "../profile.ts";
import { sectionsOf } from "../sections.ts";

/** Above these shares of nameless glyphs words are lost; below, they were mended or are ornaments. */
const unmappableHurts = 0.02;
const unmappableBlocks = 0.3;
/** A document with fewer characters is not expected to have sections. */
const sectionsFromCharacters = 400;

/** In the order of their weight. */
export function findFailures(document: ReadDocument, profile: Profile): ParseFinding[] {
  const findings: ParseFinding[] = [];
  const { facts } = document;
  const noText = document.text.trim() === "";
  for (const page of facts.scannedPages) {
    findings.push({
      failure: "no-text-layer",
      severity: noText || document.pages.length === facts.scannedPages.length ? "blocks" : "hurts",
      page,
      what: `Page ${page} is a picture of text: a machine sees no words on it.`,
      mend: "Export the document from the program it was written in instead of scanning or photographing it.",
    });
  }
  if (noText) {
    if (findings.length === 0) {
      findings.push({
        failure: "no-text-layer",
        severity: "blocks",
        page: 1,
        what: "The document shows pictures only: a machine sees no words in it.",
        mend: "Export the document from the program it was written in, with its text kept as text.",
      });
    }
    return findings;
  }
  if (facts.unmappableShare > unmappableHurts) {
    findings.push({
      failure: "unmappable-fonts",
      severity: facts.unmappableShare > unmappableBlocks ? "blocks" : "hurts",
      what: `${
        Math.round(facts.unmappableShare * 100)
      }% of the characters have no meaning for a machine: the font does not say which letters they are.`,
      mend:
        "Use a common font, or export with “embed fonts” and without special ligatures or small capitals.",
    });
  }
  findings.push(
    ...layoutFindings(document),
    ...sectionFindings(document),
    ...contactFindings(document, profile),
  );
  const undated = profile.experience.filter((job) => job.start === undefined && job.end === undefined).length;
  if (profile.experience.length > 0 && undated > 0) {
    findings.push({
      failure: "dates-not-recognised",
      severity: undated * 2 > profile.experience.length ? "hurts" : "note",
      what: `${undated} of ${profile.experience.length} positions show no date that a machine recognises.`,
      mend: "Write dates in one form throughout, for example “Mar 2021 – Jun 2023” or “2021-03 – present”.",
    });
  }
  return findings;
}

function layoutFindings(document: ReadDocument): ParseFinding[] {
  return document.facts.interleavedPages.map((page) => ({
    failure: "columns-interleaved" as const,
    severity: "hurts" as const,
    page,
    what:
      `Page ${page} sets text in columns side by side: readers that go line by line mix them up. Here they were told apart.`,
    mend: "Use a single column, or send a single-column version where you do not know the reader.",
  }));
}

function sectionFindings(document: ReadDocument): ParseFinding[] {
  if (document.text.length < sectionsFromCharacters) return [];
  const kinds = new Set(sectionsOf(document.blocks).map((section) => section.kind));
  const missing = (["experience", "education", "skills"] as const).filter((kind) => !kinds.has(kind));
  if (missing.length === 0) return [];
  return [{
    failure: "sections-not-recognised",
    severity: missing.length === 3
      ? "blocks"
      : missing.length === 2 || missing.includes("experience")
      ? "hurts"
      : "note",
    what: `No heading was recognised for ${missing.join(", ")}.`,
    mend: "Put plain headings on lines of their own: “Experience”, “Education”, “Skills”.",
  }];
}

function contactFindings(document: ReadDocument, profile: Profile): ParseFinding[] {
  if (profile.email === undefined && profile.phone === undefined) {
    const inImage = document.facts.imageCount > 0;
    return [{
      failure: inImage ? "contact-in-image" : "contact-not-found",
      severity: "hurts",
      what: inImage
        ? "No e-mail address or phone number was found in the text; if one is shown, it is part of a picture."
        : "No e-mail address or phone number was found.",
      mend: "Write your e-mail address and phone number as text beneath your name.",
    }];
  }
  const place = profile.evidence.email?.place ?? profile.evidence.phone?.place;
  const block = place && document.blocks.find(({ start, end }) => start <= place.start && end >= place.end);
  if (block?.kind !== "page-header" && block?.kind !== "page-footer") return [];
  return [{
    failure: "contact-in-header",
    severity: "hurts",
    page: block.page,
    what: "Your contact details stand in the page header or footer, which many readers skip.",
    mend: "Move your contact details into the body of the first page, beneath your name.",
  }];
}
