/** What a resume shows of a skill: nothing, its name, or work with it. */
import { countKnowledgeSigns, isEnglish } from "./knowledge-signs.ts";
import type { Profile, SkillGap } from "./profile.ts";
import type { RelatedSkills } from "./related-skills.ts";

export interface Showing {
  shown: SkillGap["shown"];
  /** Another skill on the resume from which this one follows; null when it is named itself. */
  through: string | null;
}

export interface ShownSkills {
  of(skill: string): Showing;
  /** A skill on the resume that does a similar job; null when there is none. */
  similar(skill: string): string | null;
  /** A knowledge area of O*NET, by the words of the work; null where its signs mean nothing. */
  ofKnowledge(area: string): Showing | null;
}

/** Sections that tell of work done; a skill in a list or a course is only named. */
const WORK: ReadonlySet<string> = new Set(["experience", "projects"]);

/** Reads from the profile alone, so that corrections by the candidate count. */
export function readShownSkills(profile: Profile, related: RelatedSkills): ShownSkills {
  const showings = new Map<string, Showing>();
  for (const { name, where } of profile.skills) {
    add(showings, name, { shown: where.some((place) => WORK.has(place)) ? "used" : "listed", through: null });
  }
  // What follows may itself show more: Next.js shows React, React shows JavaScript.
  const waiting = [...showings.keys()];
  for (let at = 0; at < waiting.length; at++) {
    const skill = waiting[at] ?? "";
    const showing = showings.get(skill);
    if (!showing) continue;
    for (const other of related.shownBy(skill)) {
      if (!showings.has(other)) waiting.push(other);
      add(showings, other, { shown: showing.shown, through: showing.through ?? skill });
    }
  }
  const workText = collectWork(profile);
  const work = searchable(workText);
  const introduction = [profile.headline, profile.summary].filter(Boolean).join("\n");
  const introduced = searchable(introduction);
  const everything = `${workText}\n${introduction}`;
  return {
    of(skill) {
      const known = showings.get(skill);
      if (known) return known;
      // A product that the dictionary does not know may still stand in the text by its full name.
      const wanted = skill.replace(/ \([^()]*\)$/, "");
      if (isNamed(wanted, work)) return { shown: "used", through: null };
      return { shown: isNamed(wanted, introduced) ? "listed" : "none", through: null };
    },
    similar: (skill) =>
      related.similarTo(skill).find((other) => showings.get(other)?.shown === "used") ??
        related.similarTo(skill).find((other) => showings.has(other)) ?? null,
    ofKnowledge(area) {
      const signs = isEnglish(everything) ? countKnowledgeSigns(area, everything) : null;
      return signs === null
        ? null
        : { shown: signs >= 2 ? "used" : signs === 1 ? "listed" : "none", through: null };
    },
  };
}

function add(showings: Map<string, Showing>, skill: string, showing: Showing): void {
  const known = showings.get(skill);
  if (!known || (known.shown === "listed" && showing.shown === "used")) showings.set(skill, showing);
}

function collectWork({ experience, projects }: Profile): string {
  const work = experience.flatMap(({ title, bullets }) => [title ?? "", ...bullets]);
  return [...work, ...projects.flatMap(({ name, bullets }) => [name, ...bullets])].join("\n");
}

/** A text as names are looked for in it, made once: a role asks for a hundred products. */
interface Searchable {
  asWritten: string;
  lowerCase: string;
}

function searchable(text: string): Searchable {
  return { asWritten: fold(text), lowerCase: fold(text.toLowerCase()) };
}

/** As whole words; a single word in its own case, as `Epic` is a product and an epic is none. */
function isNamed(name: string, { asWritten, lowerCase }: Searchable): boolean {
  if (name.length < 4) return false;
  return name.includes(" ") ? lowerCase.includes(fold(name.toLowerCase())) : asWritten.includes(fold(name));
}

/** Words between single spaces, so that a phrase is found as whole words. */
function fold(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{N}+#]+/gu, " ").trim()} `;
}
