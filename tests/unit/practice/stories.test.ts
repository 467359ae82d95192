import { strict as assert } from "node:assert";
import { DomainError } from "../../../server/errors.ts";
import { createJudging, createStoryFit } from "../../../server/judging/judging.ts";
import { readStory } from "../../../server/practice/read-story.ts";
import { checkStory, STORY_PARTS, type StoryText, storyText } from "../../../server/practice/story.ts";
import { storyAdvice } from "../../../server/practice/story-advice.ts";
import { storyFromAnswer } from "../../../server/practice/story-from-answer.ts";
import { storiesAsMarkdown } from "../../../server/practice/write-stories.ts";
import { createQuestionBank } from "../../../server/question-bank/built-in.ts";
import { readBehaviour } from "../../corpus/labelled-behaviour.ts";
import { practised } from "../../support/practised.ts";

const story = (parts: Partial<StoryText["parts"]>, changes: Partial<StoryText> = {}): StoryText => ({
  title: "The rota",
  when: "",
  parts: { situation: "", task: "", action: "", result: "", reflection: "", ...parts },
  tags: [],
  competencies: null,
  themes: null,
  ...changes,
});

const hints = (parts: Partial<StoryText["parts"]>) => storyAdvice(story(parts)).map(({ part }) => part);

Deno.test("hints name what is open, an action without “I”, and a result without a number", () => {
  assert.deepEqual(hints({ action: "I called them." }), ["situation", "task", "result", "reflection"]);
  const full = {
    situation: "s",
    task: "t",
    action: "I wrote it.",
    result: "It took 3 days.",
    reflection: "r",
  };
  assert.deepEqual(hints(full), []);
  assert.deepEqual(hints({ ...full, action: "The team rewrote it in Italy." }), ["action"]);
  assert.deepEqual(hints({ ...full, action: "My plan was followed." }), []);
  assert.deepEqual(hints({ ...full, action: "I’m the one who drew it." }), []);
  assert.deepEqual(hints({ ...full, result: "Everybody was content." }), ["result"]);
  assert.deepEqual(hints({ ...full, result: "Complaints halved." }), []);
});

Deno.test("an answer is sorted into parts in its own words, and nothing of it is lost", () => {
  const text = "At the bakery in June the ovens failed every Monday. I had to find out why. " +
    "I logged the temperature for two weeks. I found a loose door. In the end the loss fell from 40 to 3 loaves. " +
    "I learned to look at the doors.";
  const answer = practised([3], {
    parts: [
      { sequence: 2, asked: "Tell me.", text, aim: null },
      { sequence: 4, asked: "And now?", text: "Today I would look at the doors first.", aim: "reflection" },
    ],
  });
  const { parts, title } = storyFromAnswer(answer);
  assert.match(parts.situation, /^At the bakery/);
  assert.match(parts.action, /I logged the temperature/);
  assert.match(parts.result, /fell from 40 to 3/);
  assert.equal(parts.reflection, "I learned to look at the doors. Today I would look at the doors first.");
  assert.equal(title, "At the bakery in June the ovens failed every …");
  const kept = STORY_PARTS.map((part) => parts[part]).join(" ");
  for (const word of `${text} Today I would look`.split(/\s+/)) assert.ok(kept.includes(word), word);
});

Deno.test("a story without title or words, or with too much of either, is refused", () => {
  const refused = (given: StoryText) => {
    try {
      checkStory(given, ["Feedback"]);
    } catch (error) {
      if (error instanceof DomainError) return error.code;
      throw error;
    }
    return null;
  };
  assert.equal(refused(story({ action: "I did." }, { title: "  " })), "story-untitled");
  assert.equal(refused(story({ action: " \n " })), "story-empty");
  assert.equal(refused(story({ action: "x".repeat(4_001) })), "story-too-long");
  assert.equal(
    refused(story({ action: "I did." }, { tags: Array.from({ length: 11 }, (_, n) => `t${n}`) })),
    "too-many-tags",
  );
  const checked = checkStory(
    story({ action: "I did.\r\nThen\u0000 more." }, {
      tags: ["One", "one", " two "],
      themes: ["Feedback", "Alchemy"],
    }),
    ["Feedback"],
  );
  assert.equal(checked.parts.action, "I did.\nThen more.");
  assert.deepEqual(checked.tags, ["One", "two"]);
  assert.deepEqual(checked.themes, ["Feedback"]);
});

Deno.test("the rules find what a story shows with words that stand in it, and a list of duties shows nothing", async () => {
  const judging = createJudging({ model: null, deadlineMs: 1_000 });
  const storyFit = createStoryFit(createQuestionBank().all);
  const told = story({
    situation: "In 2022 two of our nurses disagreed about the handover and stopped talking to each other.",
    action:
      "I asked both what they needed, listened to each alone, and proposed one sheet that we tried for two weeks " +
      "because both wanted to save time.",
    result: "The missed notes fell from nine a week to one, and they kept the sheet.",
  });
  const found = await readStory(told, { judging, storyFit });
  const strong = found.competencies.find(({ competency }) => competency === "collaboration");
  assert.ok((strong?.level ?? 0) >= 3, JSON.stringify(found.competencies));
  for (const { quotes } of found.competencies) {
    for (const { start, end, text } of quotes) assert.equal(storyText(told).slice(start, end), text);
  }
  assert.ok(found.themes.some(({ theme }) => theme === "Handling conflict"), JSON.stringify(found.themes));
  assert.ok(found.themes.every(({ questions }) => questions.length > 0));
  const duties = await readStory(story({ action: "Responsible for invoices and meetings." }), {
    judging,
    storyFit,
  });
  assert.ok(duties.competencies.every(({ level }) => (level ?? 0) < 3));
});

Deno.test("the theme that a story was told for is mostly among the proposed ones, and prose about nothing has none", () => {
  const storyFit = createStoryFit(createQuestionBank().all);
  const told = readBehaviour().filter(({ set, question, levels }) =>
    set === "held-out" && storyFit.themes.includes(question.skill) && question.kind === "past-behaviour" &&
    Math.max(...Object.values(levels)) >= 3
  );
  const hits =
    told.filter(({ question, answer }) =>
      storyFit.proposed(storyFit.fits(answer)).some(({ theme }) => theme === question.skill)
    ).length;
  // 14% would be chance.
  assert.ok(told.length >= 20 && hits / told.length >= 0.6, `${hits} of ${told.length}`);
  const lake =
    "The lake is cold in June, the hotel by the shore has eggs for breakfast and a view of the hills.";
  assert.deepEqual(storyFit.proposed(storyFit.fits(lake)), []);
  assert.deepEqual(storyFit.fits("Too short to tell."), []);
});

Deno.test("stories as Markdown keep their words, whatever they look like", () => {
  const view = {
    ...story({ action: "# not a heading\n1. not a list\n---", result: "<b>Ends</b>." }, {
      tags: ["night"],
      when: "2030",
    }),
    id: "story_1",
    found: { rubricVersion: "r", competencies: [], themes: [] },
    createdAt: new Date(0),
    updatedAt: new Date(0),
    serves: ["ownership" as const],
    tellsOf: ["Feedback"],
    advice: [],
  };
  assert.equal(
    storiesAsMarkdown([view]),
    "# Stories\n\n## The rota\n\nWhen: 2030  \nShows: Ownership  \nTells of: Feedback  \nTags: night\n\n" +
      "### Action\n\n\\# not a heading\n1\\. not a list\n\\---\n\n### Result\n\n\\<b\\>Ends\\</b\\>.\n",
  );
});
