/** Sources from the built-in directory of documentation, where no search is configured. */
import type { FoundSources, SourceFinder } from "./engines.ts";
import { directoryEntry } from "./source-directory.ts";

/** Only names the pages: without a model that writes from them there is nobody to read them. */
export function createDirectorySources(): SourceFinder {
  return {
    engine: "rules",
    find(_run, skills) {
      const found = new Map<string, FoundSources>();
      for (const { skill } of skills) {
        const sources = directoryEntry(skill)?.sources ?? [];
        found.set(skill, { sources: sources.map((source) => ({ ...source, text: "" })), engine: "rules" });
      }
      return Promise.resolve(found);
    },
  };
}
