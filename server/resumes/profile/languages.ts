/** Reads the natural languages a candidate speaks, and how well. */
import type { ReadDocument } from "../layout/text-block.ts";
import type { Section } from "../sections.ts";
import { type Located, located } from "./located.ts";
import { findLanguage } from "./words.ts";

const levelPattern =
  /\b(?:native|mother tongue|bilingual|fluent|fluently|proficient|professional(?: working)?(?: proficiency)?|full professional(?: proficiency)?|advanced|upper[- ]intermediate|intermediate|conversational|basic|beginner|elementary|limited working(?: proficiency)?|notions|fair|near native|good|very good|excellent|[ABC][12]|langue maternelle|courant|bilingue|lu, ecrit, parle|intermediaire|debutant|nativo|nativa|fluido|avanzado|intermedio|basico|muttersprache|fliessend|fließend|verhandlungssicher|gut|sehr gut|grundkenntnisse|fluente|avancado|madrelingua|ottim[oa]|buon[oa]|scolastic[oa]|básico|avançado|intermediário|débutant|intermédiaire|notions|bonnes notions|lu, écrit, parlé|nativo|conversação|livello [ABC][12])\b|मातृभाषा|धाराप्रवाह|अच्छा ज्ञान|अच्छी|मध्यम|सामान्य|उत्तम/iu;

/** From language sections, and from lines labelled `Languages` that name natural ones. */
export function readLanguages(
  document: ReadDocument,
  sections: Section[],
): Located<{ name: string; level?: string }>[] {
  const found = new Map<string, Located<{ name: string; level?: string }>>();
  for (const section of sections) {
    const own = section.kind === "languages";
    for (const block of section.blocks) {
      const labelled = /^(?:\p{L}+ )?(?:languages?|langues?|idiomas|sprachen|lingue|línguas|linguas)\b/iu
        .test(block.text);
      if (!own && !(labelled && (section.kind === "skills" || section.kind === "other"))) continue;
      // "Mother tongue" may stand beside its language in a cell of its own.
      for (const part of block.text.split(/[,;|•·\n]|\t(?=\p{Lu}\p{Ll}+\s*[\t(:–-])|\s\/\s/u)) {
        const language = findLanguage(part);
        if (!language) continue;
        const name = part.slice(language.start, language.end);
        const level = levelPattern.exec(
          part.slice(0, language.start) + " ".repeat(name.length) + part.slice(language.end),
        )?.[0];
        const start = block.start + block.text.indexOf(part) + language.start;
        const key = name.toLowerCase();
        if (found.has(key)) continue;
        const value = level === undefined ? { name } : { name, level };
        found.set(key, located(document, value, { name: { text: name, start } }, [block], own ? 0.9 : 0.75));
      }
    }
  }
  return [...found.values()];
}
