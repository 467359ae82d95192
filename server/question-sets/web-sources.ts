/** Finds sources on the web: by grounded search where there is one, else from the directory; and reads them. */
import { FetchError } from "../platform/fetch/guarded-fetch.ts";
import type { WebPages } from "../platform/fetch/web-pages.ts";
import type { Grounding } from "../platform/model/language-model.ts";
import { type Asked, askModel } from "./ask-model.ts";
import { EngineError, type FoundSources, type ReadSource, type SourceFinder } from "./engines.ts";
import type { FairGate } from "./fair-gate.ts";
import { PROMPT_VERSION, searchMessages } from "./prompts.ts";
import { providerNote } from "./provider-note.ts";
import type { PlannedSkill } from "./set-events.ts";
import { directoryEntry } from "./source-directory.ts";
import { sourceText } from "./source-text.ts";
import { cacheKey, type WorkCache } from "./work-cache-store.ts";
import { RULES, type Run } from "./workshop.ts";

export interface WebSourcesOptions {
  /** Null: the directory alone. */
  search: Omit<Asked, "provider"> | null;
  pages: WebPages;
  cache: WorkCache;
  /** So many searches and readings at a time in this process, the sets taking turns. */
  gate: FairGate;
}

interface Link {
  url: string;
  title: string;
}

const SOURCES_PER_SKILL = 2;
/** More are tried when the first ones cannot be read. */
const TRIED_PER_SKILL = 5;
const KEEP_LINKS_MS = 7 * 86_400_000;
const MAX_TOKENS = 1_500;

export function createWebSources(options: WebSourcesOptions): SourceFinder {
  const { pages, cache, gate } = options;
  const asked: Asked | null = options.search && { provider: "search", ...options.search };

  const keyOf = (skill: string) => cacheKey("links", PROMPT_VERSION, asked?.model.id, skill);

  /** Links by skill; a skill that nothing was found for is not in it. */
  async function search(run: Run, skills: readonly PlannedSkill[]): Promise<Map<string, Link[]>> {
    const links = new Map<string, Link[]>();
    if (!asked) return links;
    const unknown: PlannedSkill[] = [];
    for (const planned of skills) {
      const kept = await cache.get(keyOf(planned.skill));
      if (kept === null) unknown.push(planned);
      else {
        links.set(planned.skill, JSON.parse(kept));
        run.emit({ type: "cache-used", what: "sources", skill: planned.skill });
      }
    }
    if (unknown.length === 0 || run.spent.has("search")) return links;
    try {
      const reply = await askModel(asked, run, {
        purpose: "find-sources",
        messages: searchMessages(unknown, run.settings.level),
        format: "text",
        maxTokens: MAX_TOKENS,
        temperature: 0,
        search: true,
      });
      for (const [skill, found] of linksBySkill(reply.text, reply.grounding, unknown)) {
        links.set(skill, found);
        await cache.set(keyOf(skill), JSON.stringify(found), KEEP_LINKS_MS);
      }
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      if (run.signal.aborted) return links;
      providerNote(
        run,
        error,
        unknown.map(({ skill }) => skill),
        "The built-in directory of documentation was used instead.",
      );
    }
    return links;
  }

  async function read(run: Run, links: readonly Link[]): Promise<ReadSource[]> {
    const sources: ReadSource[] = [];
    for (const link of links.slice(0, TRIED_PER_SKILL)) {
      if (sources.length >= SOURCES_PER_SKILL || run.signal.aborted) break;
      const page = await pages.read(link.url, run.signal);
      const text = page ? sourceText(page.text) : "";
      // Two links often lead to one page.
      if (!page || text === "" || sources.some(({ url }) => url === page.url)) continue;
      if (page.cached) run.emit({ type: "cache-used", what: "page", skill: null });
      sources.push({ url: page.url, title: page.title || link.title, text });
    }
    return sources;
  }

  return {
    engine: asked ? `model:${asked.model.id}` : RULES,
    async find(run, skills) {
      const found = new Map<string, FoundSources>();
      try {
        await gate.run(run.id, run.signal, async () => {
          const links = await search(run, skills);
          for (const { skill } of skills) {
            const searched = links.get(skill) ?? [];
            let sources = await read(run, searched);
            let engine: FoundSources["engine"] = asked ? `model:${asked.model.id}` : RULES;
            if (sources.length === 0) {
              sources = await read(run, directoryEntry(skill)?.sources ?? []);
              engine = RULES;
            }
            found.set(skill, { sources, engine });
          }
        });
      } catch (error) {
        // Called off: what was found so far is of no use to anyone.
        if (run.signal.aborted || error instanceof FetchError && error.refusal === "aborted") return found;
        throw error;
      }
      const without = skills.filter(({ skill }) => (found.get(skill)?.sources.length ?? 0) === 0);
      if (without.length > 0) {
        const names = without.map(({ skill }) => skill);
        run.emit({
          type: "note",
          code: "no-sources",
          provider: null,
          skills: names,
          message: `No page could be read about ${
            names.join(", ")
          }: these questions rest on the skill alone.`,
        });
      }
      return found;
    },
  };
}

/**
 * Which pages belong to which skill: by the section of the reply that they support, else by a title or address that
 * names the skill. Pages that belong to none are left out.
 */
export function linksBySkill(
  text: string,
  grounding: Grounding | undefined,
  skills: readonly PlannedSkill[],
): Map<string, Link[]> {
  const links = new Map<string, Link[]>();
  if (!grounding) return links;
  const add = (skill: string, page: Link | undefined) => {
    if (!page || !/^https?:\/\//i.test(page.url)) return;
    const known = links.get(skill) ?? [];
    if (!known.some(({ url }) => url === page.url)) links.set(skill, [...known, page]);
  };
  const sections = sectionsOf(text, skills);
  for (const support of grounding.supports) {
    const section = sections.find((each) => support.text !== "" && each.text.includes(support.text));
    if (section) { for (const index of support.pages) add(section.skill, grounding.pages[index]); }
  }
  for (const { skill } of skills) {
    if (links.has(skill)) continue;
    const word = skill.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
    for (const page of grounding.pages) {
      const named = `${page.title} ${page.url}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
      if (word.length >= 3 && named.includes(word)) add(skill, page);
    }
  }
  return links;
}

function sectionsOf(text: string, skills: readonly PlannedSkill[]): { skill: string; text: string }[] {
  return text.split(/^(?=#{1,4}\s)/m).flatMap((section) => {
    const heading = /^#{1,4}\s+(.+)$/m.exec(section)?.[1]?.replace(/[*:`]/g, "").trim().toLowerCase();
    const skill = skills.find((planned) => planned.skill.toLowerCase() === heading);
    return skill ? [{ skill: skill.skill, text: section }] : [];
  });
}
