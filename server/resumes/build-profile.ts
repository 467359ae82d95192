/** Builds the profile of a resume by rules, each field with its confidence and its place in the text. */
import type { ReadDocument } from "./layout/text-block.ts";
import { guessSections } from "./guess-sections.ts";
import { readCertificates } from "./profile/certificates.ts";
import { type Found, readContact } from "./profile/contact.ts";
import { readEducation } from "./profile/education.ts";
import { readExperience } from "./profile/experience.ts";
import { readLanguages } from "./profile/languages.ts";
import { type Located, placeAt } from "./profile/located.ts";
import { readHeadline, readName } from "./profile/name.ts";
import { readProjects } from "./profile/projects.ts";
import { readSkills } from "./profile/skills.ts";
import { seniorityOf, totalYears } from "./profile/tenure.ts";
import type { Evidence, Profile } from "./profile.ts";
import { type Section, sectionsOf } from "./sections.ts";

/** Longer summaries are cut: it is a summary. */
const summaryLength = 2_000;

/** A field that was not found is absent, never invented. @param now for work that lasts */
export function buildProfile(document: ReadDocument, now: Date): Profile {
  const sections = guessSections(sectionsOf(document.blocks));
  const evidence: Record<string, Evidence> = {};
  const contact = readContact(document, sections);
  const name = readName(document, contact.email?.value);
  const summary = readSummary(document, sections);
  const headline = readHeadline(document, sections, name);
  const experience = readExperience(document, sections);
  const projects = readProjects(document, sections);
  const education = readEducation(document, sections);

  const profile: Profile = {
    ...single("name", name),
    ...single("email", contact.email),
    ...single("phone", contact.phone),
    ...single("location", contact.location),
    ...single("headline", headline),
    ...single("summary", summary),
    links: list("links", contact.links.map(({ value, evidence }) => ({ value, evidence: { "": evidence } }))),
    skills: list("skills", readSkills(document, sections, { experience, projects }, now.getUTCFullYear())),
    experience: list("experience", experience),
    education: list("education", education),
    projects: list("projects", projects),
    certificates: list("certificates", readCertificates(document, sections)),
    languages: list("languages", readLanguages(document, sections)),
    evidence,
  };
  const years = totalYears(profile.experience, now);
  if (years !== undefined) {
    profile.totalYears = years;
    evidence.totalYears = { confidence: 0.8, place: null, source: "rules" };
  }
  const seniority = seniorityOf(profile.experience, years, profile.headline);
  if (seniority) {
    profile.seniority = seniority;
    evidence.seniority = { confidence: 0.7, place: null, source: "rules" };
  }
  return profile;

  function single<K extends string>(key: K, found: Found | null | undefined): { [P in K]?: string } {
    if (!found) return {};
    evidence[key] = found.evidence;
    return { [key]: found.value } as { [P in K]?: string };
  }

  function list<T>(key: string, items: Located<T>[]): T[] {
    items.forEach((item, index) => {
      for (const [part, found] of Object.entries(item.evidence)) {
        evidence[part === "" ? `${key}.${index}` : `${key}.${index}.${part}`] = found;
      }
    });
    return items.map((item) => item.value);
  }
}

function readSummary(document: ReadDocument, sections: Section[]): Found | null {
  const section = sections.find(({ kind, blocks }) => kind === "summary" && blocks.length > 0);
  const blocks = section?.blocks ?? [];
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return null;
  const value = blocks.map((block) => block.text.replace(/\t/g, " ")).join("\n").slice(0, summaryLength);
  return {
    value,
    evidence: { confidence: 0.9, place: { ...placeAt(document, first.start, last.end) }, source: "rules" },
  };
}
