/** Has a model write questions and takes only those that pass every check; what passed is kept for the next set. */
import { z } from "zod";
import { type Asked, askModel } from "./ask-model.ts";
import { acceptQuestion, writtenSchema } from "./accept-question.ts";
import { EngineError, type QuestionModel, type WritingTask, type WrittenSkill } from "./engines.ts";
import { PROMPT_VERSION, questionMessages, repairMessages } from "./prompts.ts";
import { repeatsAny } from "./repeats.ts";
import type { SetQuestion } from "./set-question.ts";
import { trimToTokens } from "./trim-to-tokens.ts";
import { cacheKey, type WorkCache } from "./work-cache-store.ts";
import type { QuestionBank } from "../question-bank/question-bank.ts";
import type { SkillWords } from "./choose-skills.ts";
import type { Run } from "./workshop.ts";

const replySchema = z.object({
  skills: z.array(z.object({ skill: z.string(), questions: z.array(z.unknown()).max(20) })).max(20),
});

/** Strict where a provider holds the model to it: every property required, none besides. */
const SCHEMA = {
  name: "questions",
  schema: z.toJSONSchema(
    z.strictObject({
      skills: z.array(z.strictObject({ skill: z.string(), questions: z.array(writtenSchema) })),
    }),
  ) as Record<string, unknown>,
};

/** A question with its rubric has about four hundred; reasoning comes on top. */
const TOKENS_PER_QUESTION = 700;
const TOKENS_AT_LEAST = 2_000;
const KEEP_MS = 14 * 86_400_000;

export interface QuestionModelOptions extends Omit<Asked, "provider"> {
  bank: QuestionBank;
  words: SkillWords;
  cache: WorkCache;
}

export function createQuestionModel(options: QuestionModelOptions): QuestionModel {
  const { model, tokens, bank, words, cache } = options;
  const asked: Asked = { provider: "question-model", model, tokens };
  const engine = `model:${model.id}` as const;
  /** Of which skill's questions the bank has: a written one that is like them is the poorer copy. */
  const inBank = (skill: string) => bank.find({ skill }).map(({ text }) => text);

  function keyOf({ skill, sources, count }: WritingTask, level: number): string {
    // No word of the candidate is in the prompt, so whoever asks for the same gets the same.
    return cacheKey(
      "questions",
      PROMPT_VERSION,
      model.id,
      skill.skill,
      level,
      count,
      sources.map(({ url, text }) => [url, text]),
    );
  }

  async function askFor(
    run: Run,
    tasks: readonly WritingTask[],
    avoid: readonly string[],
  ): Promise<WrittenSkill[]> {
    const level = run.settings.level;
    const wanted = tasks.reduce((sum, { count }) => sum + count + 1, 0);
    const request = {
      purpose: "write-questions",
      messages: questionMessages(tasks, level, avoid),
      format: "json" as const,
      schema: SCHEMA,
      maxTokens: TOKENS_AT_LEAST + wanted * TOKENS_PER_QUESTION,
      temperature: 0.4,
    };
    const first = await askModel(asked, run, request);
    let problem = "it is not the JSON object that was asked for";
    let written = take(first.text, tasks, level);
    if (written?.every(({ questions }) => questions.length === 0)) {
      problem = "none of its questions kept the rules";
      written = null;
    }
    if (written === null) {
      const messages = repairMessages(request.messages, first.text, problem);
      written = take((await askModel(asked, run, { ...request, messages })).text, tasks, level);
    }
    if (written === null || written.every(({ questions }) => questions.length === 0)) {
      throw new EngineError("question-model", "unreadable");
    }
    return written;
  }

  /** Null for a reply of another form. */
  function take(text: string, tasks: readonly WritingTask[], level: number): WrittenSkill[] | null {
    const reply = parse(text);
    if (reply === null) return null;
    return tasks.map((task) => {
      const given = reply.skills.find(({ skill }) => skill.toLowerCase() === task.skill.skill.toLowerCase());
      const questions: SetQuestion[] = [];
      const known = inBank(task.skill.skill);
      for (const candidate of given?.questions ?? []) {
        const question = acceptQuestion(candidate, { task, level, engine, words });
        if (question && !repeatsAny(question.text, [...known, ...questions.map((each) => each.text)])) {
          questions.push(question);
        }
      }
      return { skill: task.skill.skill, questions, cached: false };
    });
  }

  return {
    engine,
    async tokensOf(tasks, level) {
      const messages = questionMessages(tasks, level, []);
      return await tokens.count(messages.map(({ content }) => content).join("\n"));
    },

    async trim(task, level, limitTokens) {
      const count = await this.tokensOf([task], level);
      if (count <= limitTokens || task.sources.length === 0) return null;
      const bare = await this.tokensOf([{ ...task, sources: [] }], level);
      // The fence escapes some characters, so what is left is shared out with a tenth in reserve.
      const each = Math.floor((limitTokens - bare) * 0.9 / task.sources.length);
      const sources = [];
      for (const source of task.sources) {
        const text = await trimToTokens(source.text, each, tokens);
        if (text !== "") sources.push({ ...source, text });
      }
      return { ...task, sources };
    },

    async write(run, tasks, avoid) {
      const level = run.settings.level;
      const done: WrittenSkill[] = [];
      const open: WritingTask[] = [];
      for (const task of tasks) {
        const kept = await cache.get(keyOf(task, level));
        const questions: SetQuestion[] = kept === null ? [] : JSON.parse(kept);
        // Asked for anew, the same ones will not do.
        const fresh = questions.filter(({ text }) => !avoid.includes(text));
        if (fresh.length >= Math.min(task.count, questions.length) && fresh.length > 0) {
          run.emit({ type: "cache-used", what: "questions", skill: task.skill.skill });
          done.push({ skill: task.skill.skill, questions: fresh, cached: true });
        } else {
          open.push(task);
        }
      }
      if (open.length === 0) return done;
      const own = avoid.filter((text) => open.some(({ skill }) => mentions(text, skill.skill, words)));
      const written = await askFor(run, open, own);
      for (const each of written) {
        const task = open.find(({ skill }) => skill.skill === each.skill);
        if (task && each.questions.length > 0) {
          await cache.set(keyOf(task, level), JSON.stringify(each.questions), KEEP_MS);
        }
      }
      return [...done, ...written];
    },
  };
}

function mentions(text: string, skill: string, words: SkillWords): boolean {
  return text.toLowerCase().includes(skill.toLowerCase()) ||
    words.findSkillsInText(text).some(({ name }) => name === skill);
}

function parse(text: string): z.infer<typeof replySchema> | null {
  try {
    const parsed = replySchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
