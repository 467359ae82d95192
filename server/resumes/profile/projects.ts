/** Reads projects: their names, dates and what was done. */
import type { ReadDocument } from "../layout/text-block.ts";
import type { Project } from "../profile.ts";
import type { Section } from "../sections.ts";
import { entriesOf } from "./entries.ts";
import { type Located, located } from "./located.ts";
import { piecesOf } from "./pieces.ts";
import { looksLikeTitle } from "./words.ts";

export function readProjects(document: ReadDocument, sections: Section[]): Located<Project>[] {
  return sections.filter((section) => section.kind === "projects")
    .flatMap((section) => entriesOf(section.blocks))
    .flatMap((entry) => {
      const pieces = piecesOf(entry.header).filter((piece) =>
        !/^(?:https?:|www\.)|^[\w-]+\.\w+\//.test(piece.text)
      );
      const bulletOnly = entry.header[0]?.bullet === true;
      const name = pieces.find((piece) => !looksLikeTitle(piece.text)) ?? pieces[0];
      if (!name) return [];
      const [head, tail] = bulletOnly ? splitTitle(name.text) : [name.text, ""];
      const bullets = [tail, ...entry.body.map((block) => block.text.replace(/\t/g, " "))].filter((text) =>
        text !== ""
      );
      const value: Project = {
        name: head.slice(0, 160),
        ...(entry.dates?.start ? { start: entry.dates.start } : {}),
        ...(entry.dates?.end ? { end: entry.dates.end } : {}),
        bullets,
      };
      return [
        located(document, value, { name: { text: value.name, start: name.start } }, entry.header, 0.75),
      ];
    });
}

/** `Parser: reads resumes` as a bullet: the name stands before the colon or the dash. */
function splitTitle(text: string): [string, string] {
  const match = /^([^:–—]{2,60}?)\s*(?::|\s[–—-])\s+(.+)$/u.exec(text);
  return [match?.[1] ?? text, match?.[2] ?? ""];
}
