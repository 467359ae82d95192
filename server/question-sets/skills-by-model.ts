/** Has a model name the skills of a document; what does not stand in the document is not taken. */
import { z } from "zod";
import { type Asked, askModel } from "./ask-model.ts";
import type { SkillWords } from "./choose-skills.ts";
import { EngineError, type SkillModel } from "./engines.ts";
import { trimToTokens } from "./trim-to-tokens.ts";
import { PROMPT_VERSION, repairMessages, skillMessages } from "./prompts.ts";
import { cacheKey, type WorkCache } from "./work-cache-store.ts";

const replySchema = z.object({ skills: z.array(z.string()).max(60) });

const MAX_TOKENS = 600;
const KEEP_MS = 24 * 3_600_000;
const LONGEST_NAME_CHARACTERS = 60;
/** Who somebody is has no bearing on which skills there are: it does not leave the house. */
const CONTACT = /\S+@\S+|(?:https?:\/\/|www\.)\S+|\+?\d[\d\s().-]{7,}\d/g;

export interface SkillModelOptions extends Omit<Asked, "provider"> {
  words: SkillWords;
  cache: WorkCache;
  /** Tokens of a prompt. */
  limitTokens: number;
}

export function createSkillModel(options: SkillModelOptions): SkillModel {
  const { model, tokens, words, cache, limitTokens } = options;
  const asked: Asked = { provider: "skills-model", model, tokens };

  return {
    engine: `model:${model.id}`,
    async name(run, text, count) {
      const plain = text.replace(CONTACT, " ");
      const key = cacheKey("skills", PROMPT_VERSION, model.id, count, plain);
      const kept = await cache.get(key);
      if (kept !== null) {
        run.emit({ type: "cache-used", what: "skills", skill: null });
        return JSON.parse(kept);
      }
      const fitting = await trimToTokens(plain, limitTokens - MAX_TOKENS, tokens);
      if (fitting.length < plain.length) {
        run.emit({
          type: "note",
          code: "document-trimmed",
          provider: "skills-model",
          skills: [],
          message: "The document is too long for one request; its beginning was read.",
        });
      }
      const request = {
        purpose: "name-skills",
        messages: skillMessages(fitting, count),
        format: "json" as const,
        maxTokens: MAX_TOKENS,
        temperature: 0,
      };
      const first = await askModel(asked, run, request);
      let reply = readReply(first.text);
      if (reply === null) {
        const messages = repairMessages(
          request.messages,
          first.text,
          "it is not the JSON object that was asked for",
        );
        reply = readReply((await askModel(asked, run, { ...request, messages })).text);
      }
      if (reply === null) throw new EngineError("skills-model", "unreadable");
      const names = standing(reply, plain, words).slice(0, count);
      if (names.length === 0) throw new EngineError("skills-model", "unreadable");
      await cache.set(key, JSON.stringify(names), KEEP_MS);
      return names;
    },
  };
}

function readReply(text: string): string[] | null {
  try {
    const parsed = replySchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.skills : null;
  } catch {
    return null;
  }
}

/** Canonical names of those that the document really names, each once. */
export function standing(names: readonly string[], text: string, words: SkillWords): string[] {
  const folded = text.toLowerCase();
  const found = new Set(words.findSkillsInText(text).map(({ name }) => name));
  const kept = names.flatMap((name) => {
    const written = name.replace(/\s+/g, " ").trim();
    if (written === "" || written.length > LONGEST_NAME_CHARACTERS) return [];
    const canonical = words.canonicalSkill(written);
    if (canonical !== null && found.has(canonical)) return [canonical];
    return holdsWord(folded, written.toLowerCase()) ? [canonical ?? written] : [];
  });
  return [...new Set(kept)];
}

/** As whole words, so that "Go" does not stand in "Google". */
function holdsWord(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u").test(text);
}
