/** What well-behaved models reply to the prompts of question sets, read off the request. */
import type { FakeCall } from "./fake-model-server.ts";
import { messagesOf } from "./model-replies.ts";

export interface AskedSkill {
  skill: string;
  questions_wanted: number;
  sources: { number: number; title: string; text: string }[];
}

export function isSkillCall(call: FakeCall): boolean {
  return messagesOf(call)[0]?.content.startsWith("You read a resume") ?? false;
}

/** What stands between the fences of a prompt for questions. */
export function askedSkills(call: FakeCall): AskedSkill[] {
  const prompt = messagesOf(call)[1]?.content ?? "";
  const data = /<DATA>\n(.*?)\n<\/DATA>/s.exec(prompt)?.[1];
  return data === undefined ? [] : JSON.parse(data);
}

/** Words that have nothing to do with each other, so that no two questions are alike. */
const WORDS = (
  "anchor barrel candle dragon engine falcon garden hammer island jacket kettle ladder magnet " +
  "needle orchard pencil quarry rocket saddle tunnel umbrella violin wagon yogurt zipper acorn " +
  "basket cactus dolphin eagle feather glacier harbour insect jungle kitchen lantern meadow napkin " +
  "oyster parrot quilt ribbon sailor tractor unicorn valley walnut yacht zebra almond bridge " +
  "castle desert elbow forest guitar helmet icicle jewel knight lemon mirror nest ocean palace " +
  "queen river shadow temple urchin village whistle apron beetle canyon dagger ember fiddle goblet " +
  "hedge ivory jasmine kernel lobster mango nutmeg olive pebble quiver raisin spider thunder " +
  "velvet willow banjo comet daisy fossil gravel hazel iron juniper lilac marble puddle rooster sleigh turnip veranda" +
  " wizard plum"
).split(" ");
const KNOWN_SKILLS = new Map<string, number>();

/** Three words that no other question of this run has, until they are used up. */
function ownWords(skill: string, index: number): string[] {
  const position = KNOWN_SKILLS.get(skill) ?? KNOWN_SKILLS.size;
  KNOWN_SKILLS.set(skill, position);
  const start = (position * 4 + index % 4) * 3;
  return [0, 1, 2].map((offset) => WORDS[(start + offset) % WORDS.length] ?? "");
}

/** One question that passes every check. */
export function writtenQuestion(
  skill: string,
  index: number,
  more: { source?: number; quote?: string; text?: string; level?: number; kind?: string } = {},
) {
  const [one, two, three] = ownWords(skill, index);
  const point = (sign: string) => ({
    text: `Speaks of the ${sign} and says why it comes before anything else.`,
    signs: [sign, `${sign} first`, `the ${sign}`],
  });
  return {
    text: more.text ?? [
      `Your ${one} depends on ${two} and on ${three} within ${skill}: what breaks?`,
      `In ${skill} a ${one} looks like ${two}. How would ${three} tell you why?`,
      `Sketch how ${skill} would carry ${one} past ${two} without any ${three}.`,
      `Would you take ${one} or ${two} for ${skill}, given ${three}?`,
    ][index % 4] ?? "",
    kind: more.kind ?? ["knowledge", "situational", "coding-talk-through"][index % 3],
    level: more.level ?? 3 + index * 2,
    points: [point("rehearsal"), point("snapshot"), point("ledger")],
    reference:
      "I would begin with a rehearsal, because it shows what is really the case, and only then take a snapshot. " +
      `With ${skill} a ledger of changes matters as well, since it decides who is affected. I would change one thing at a ` +
      "time, measure again, and write down what I found, so that the next person need not begin anew. Where I am not sure " +
      "I say so.",
    weak_answers_miss: "They name a tool and leave out how they would know that it helped.",
    source: more.source ?? null,
    quote: more.quote ?? null,
  };
}

/** A reply with as many good questions as were asked for; those of a skill with sources quote the first one. */
export function questionsReply(call: FakeCall): string {
  return JSON.stringify({
    skills: askedSkills(call).map(({ skill, questions_wanted, sources }) => ({
      skill,
      questions: Array.from({ length: questions_wanted }, (_, index) => {
        const quote = sources[0]?.text.split("\n\n").find((each) => each.split(" ").length >= 6);
        return writtenQuestion(
          skill,
          index,
          quote && index % 2 === 0 ? { source: 1, quote: quote.split(" ").slice(0, 12).join(" ") } : {},
        );
      }),
    })),
  });
}
