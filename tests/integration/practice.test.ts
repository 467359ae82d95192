/** Practice over time on real databases: what is taken in, reviewed, compared, kept and forgotten. */
import { strict as assert } from "node:assert";
import type { Interviews, StartInterview } from "../../server/interviews/interviews.ts";
import { createJudging } from "../../server/judging/judging.ts";
import type { Owner } from "../../server/owner.ts";
import type { Database } from "../../server/platform/database/database.ts";
import { createPractice } from "../../server/practice/create-practice.ts";
import { forgetWithInterview } from "../../server/practice/forget-with-interview.ts";
import type { Practice, StoryText } from "../../server/practice/practice.ts";
import { createQuestionBank } from "../../server/question-bank/built-in.ts";
import { createReports } from "../../server/reports/create-reports.ts";
import { createReportStore } from "../../server/reports/report-store.ts";
import { createShareStore } from "../../server/reports/share-store.ts";
import { DATABASES } from "../support/databases.ts";
import { openRoom, refusal } from "../support/interview-room.ts";
import { INDEX_QUESTION } from "../support/judging-questions.ts";
import { createRecordedLog } from "../support/recorded-log.ts";

const ME: Owner = "viewer:me";
const OTHER: Owner = "viewer:other";
const DAY_MS = 24 * 60 * 60 * 1000;

const WEAK = "An index is a kind of list that the database keeps so that queries are somehow faster for us.";
const STRONG =
  "An index keeps the keys sorted in a B-tree, so a lookup reads a few pages in logarithmic time instead of " +
  "scanning the whole table. For example with an index on the email of 40 million users one lookup reads four " +
  "pages. The price is slower writes, because every insert, update and delete has to update it. I leave it out on " +
  "small tables and on columns with low selectivity, where a condition matches most rows.";

let ids = 0;

interface Bench {
  practice: Practice;
  interviews: Interviews;
  remove(id: string): Promise<void>;
  clock: { forward(ms: number): void };
  database: Database;
}

function openBench(database: Database): Bench {
  const judging = createJudging({ model: null, deadlineMs: 1_000 });
  const bank = createQuestionBank();
  const room = openRoom(database, { judging, bank });
  const interviews = forgetWithInterview(room.interviews, database);
  const reports = createReports({
    interviews,
    judging,
    store: createReportStore(database),
    shares: createShareStore(database),
    pdfs: { of: () => Promise.reject(new Error("No PDF is drawn here.")) },
    clock: room.clock.now,
    log: createRecordedLog(),
  });
  let umbrellas = ["red", "blue"];
  const practice = createPractice({
    interviews,
    reports,
    judging,
    bank,
    database,
    clock: room.clock,
    newId: (prefix) => `${prefix}_p${++ids}`,
    holdings: [{
      name: "Umbrellas",
      key: "umbrellas",
      count: () => Promise.resolve(umbrellas.length),
      exportAll: () => Promise.resolve(umbrellas),
      // One at a time, as a list with a limit would.
      removeAll: () => {
        umbrellas = umbrellas.slice(1);
        return Promise.resolve();
      },
    }],
  });
  return { practice, interviews, remove: (id) => reports.remove(ME, id), clock: room.clock, database };
}

/** One interview of the given questions, each answered with its text. */
async function hold(
  { interviews }: Bench,
  answers: [StartInterview["questions"], string][],
  owner: Owner = ME,
): Promise<string> {
  const { id } = await interviews.start(owner, {
    mode: "technical",
    questions: answers.flatMap(([questions]) => questions ?? []),
    probes: false,
  });
  for (const [at, [, text]] of answers.entries()) {
    await interviews.answer(owner, id, { text, key: `${id}-${at}` });
    await interviews.settled(id, 2_000);
  }
  return id;
}

const numbered = (n: number) => ({
  ...INDEX_QUESTION,
  id: `test-databases-00${n}`,
  text: `${INDEX_QUESTION.text} Think of ${["rows", "joins", "reports", "mornings"][n]}.`,
});

const story = (title: string): StoryText => ({
  title,
  when: "2022",
  parts: {
    situation: "In 2022 two of our nurses disagreed about the handover and stopped talking.",
    task: "",
    action: "I asked both what they needed and proposed one sheet that we tried for two weeks.",
    result: "The missed notes fell from nine a week to one.",
    reflection: "",
  },
  tags: ["team"],
  competencies: null,
  themes: null,
});

for (const [name, open] of DATABASES) {
  const options = { sanitizeOps: name === "sqlite", sanitizeResources: name === "sqlite" };

  Deno.test(
    `${name}: finished interviews are taken in once, and weak answers come back the next day`,
    options,
    async () => {
      await using opened = await open();
      const bench = openBench(opened.database);
      const { practice, clock } = bench;
      const id = await hold(bench, [
        [[numbered(1)], WEAK],
        [[numbered(2)], STRONG],
        [[numbered(3)], "I don't know."],
      ]);
      const history = await practice.history(ME, 1);
      assert.deepEqual(history.entries.map((entry) => entry.id), [id]);
      assert.ok(history.entries[0]?.competencies.some(({ level }) => level !== null));
      assert.deepEqual(
        history.entries[0]?.answers.map((answer) => answer.id),
        [0, 1, 2].map((n) => `${id}.${n}`),
      );
      await Promise.all([practice.reviews(ME), practice.progress(ME), practice.history(ME, 1)]);
      const today = await practice.reviews(ME);
      assert.equal(today.due.length, 0);
      assert.deepEqual(today.later.map(({ question }) => question.id).sort(), [
        numbered(1).id,
        numbered(3).id,
      ]);
      clock.forward(DAY_MS);
      assert.equal((await practice.reviews(ME)).due.length, 2);
      assert.equal((await practice.reviews(OTHER)).due.length, 0);
      assert.deepEqual((await practice.history("open", 1)).entries, []);
    },
  );

  Deno.test(
    `${name}: a review is judged once per key, moves the date, and can be adjusted by how it felt`,
    options,
    async () => {
      await using opened = await open();
      const bench = openBench(opened.database);
      const { practice, clock } = bench;
      await hold(bench, [[[numbered(1)], WEAK]]);
      await practice.reviews(ME);
      clock.forward(DAY_MS);
      const [card] = (await practice.reviews(ME)).due;
      assert.ok(card);
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => practice.review(ME, card.id, { text: STRONG, key: "same" })),
      );
      assert.equal(new Set(answers.map((answer) => answer.id)).size, 1);
      const [first] = answers;
      const note = first?.review;
      assert.ok(first && note?.counted && note.quality >= 3, JSON.stringify(note));
      assert.equal(note.after.intervalDays, 1);
      assert.equal((await practice.reviews(ME)).due.length, 0);

      const early = await practice.review(ME, card.id, { text: WEAK, key: "early" });
      assert.equal(early.review?.counted, false);
      assert.equal(
        (await practice.card(ME, card.id)).card.dueDay,
        note.nextDay,
        "before its day the date stays",
      );

      clock.forward(DAY_MS);
      const second = await practice.review(ME, card.id, { text: STRONG, key: "second" });
      assert.equal(second.review?.after.intervalDays, 6);
      const harder = await practice.adjustReview(ME, second.id, "harder");
      assert.ok((harder.review?.after.ease ?? 9) < (second.review?.after.ease ?? 0));
      const back = await practice.adjustReview(ME, second.id, "as-judged");
      assert.deepEqual(
        back.review?.after,
        second.review?.after,
        "adjusting starts from the same place each time",
      );
      assert.equal((await refusal(practice.adjustReview(ME, first.id, "easier"))).code, "review-settled");

      clock.forward(6 * DAY_MS);
      const lapse = await practice.review(ME, card.id, { text: "I don't know.", key: "lapse" });
      assert.deepEqual(
        [lapse.review?.quality, lapse.review?.after.intervalDays, lapse.review?.after.lapses],
        [0, 1, 1],
      );
      assert.equal((await practice.card(ME, card.id)).attempts.length, 5);
    },
  );

  Deno.test(`${name}: a card can rest, and a forgotten one never comes back`, options, async () => {
    await using opened = await open();
    const bench = openBench(opened.database);
    const { practice, clock } = bench;
    await hold(bench, [[[numbered(1)], WEAK], [[numbered(2)], WEAK]]);
    const [one, two] = (await practice.reviews(ME)).later;
    assert.ok(one && two);
    clock.forward(DAY_MS);
    await practice.changeCard(ME, one.id, "suspend");
    assert.equal((await refusal(practice.changeCard(OTHER, two.id, "forget"))).code, "card-missing");
    await practice.changeCard(ME, two.id, "forget");
    assert.equal((await refusal(practice.card(ME, two.id))).code, "card-missing");
    let list = await practice.reviews(ME);
    assert.deepEqual([list.due.length, list.suspended.length], [0, 1]);
    await practice.changeCard(ME, one.id, "resume");
    await hold(bench, [[[numbered(2)], WEAK]]);
    clock.forward(DAY_MS);
    list = await practice.reviews(ME);
    assert.deepEqual(list.due.map(({ id }) => id), [one.id]);
  });

  Deno.test(`${name}: the day begins where the candidate is`, options, async () => {
    await using opened = await open();
    const bench = openBench(opened.database);
    const { practice, clock } = bench;
    // The room's clock stands at 09:00 UTC; in Honolulu it is still the evening before.
    await practice.setTimeZone(ME, "Pacific/Honolulu");
    await hold(bench, [[[numbered(1)], WEAK]]);
    const list = await practice.reviews(ME);
    assert.equal(list.today, "2026-11-19");
    assert.equal(list.later[0]?.dueDay, "2026-11-20");
    clock.forward(2 * 60 * 60 * 1000);
    assert.equal((await practice.reviews(ME)).due.length, 1, "at 11:00 UTC the 20th has begun in Honolulu");
    assert.equal((await refusal(practice.setTimeZone(ME, "Nowhere/Land"))).code, "time-zone-unknown");
  });

  Deno.test(`${name}: answering again keeps every attempt and sets two side by side`, options, async () => {
    await using opened = await open();
    const bench = openBench(opened.database);
    const { practice } = bench;
    const id = await hold(bench, [[[numbered(1)], WEAK]]);
    const before = (await practice.answer(ME, `${id}.0`)).answer;
    bench.clock.forward(1_000);
    const after = await practice.answerAgain(ME, before.id, { text: STRONG, key: "again" });
    assert.equal((await practice.answerAgain(ME, before.id, { text: WEAK, key: "again" })).id, after.id);
    const side = await practice.compare(ME, before.id, after.id);
    assert.ok((side.comparison.levelChange ?? 0) > 0, JSON.stringify(side.comparison));
    assert.ok(side.comparison.points.some(({ change, quote }) => change === "gained" && quote !== null));
    assert.equal(side.judgedAgain, false);
    assert.deepEqual((await practice.answer(ME, after.id)).attempts.map((one) => one.id), [
      before.id,
      after.id,
    ]);
    for (const text of ["   ", "x".repeat(10_001)]) {
      const refused = await refusal(practice.answerAgain(ME, before.id, { text, key: "bad" }));
      assert.ok(["answer-empty", "answer-too-long"].includes(refused.code));
    }
    assert.equal((await refusal(practice.answer(OTHER, before.id))).code, "answer-missing");
    assert.equal((await refusal(practice.compare(ME, before.id, "ans_none"))).code, "answer-missing");
  });

  Deno.test(
    `${name}: forgetting an interview forgets its answers, attempts and cards, and no others`,
    options,
    async () => {
      await using opened = await open();
      const bench = openBench(opened.database);
      const { practice, clock, remove } = bench;
      const first = await hold(bench, [[[numbered(1)], WEAK], [[numbered(2)], WEAK]]);
      const second = await hold(bench, [[[numbered(2)], WEAK]]);
      await practice.answerAgain(ME, (await practice.answer(ME, `${first}.0`)).answer.id, {
        text: STRONG,
        key: "r",
      });
      clock.forward(DAY_MS);
      for (const card of (await practice.reviews(ME)).due) {
        await practice.review(ME, card.id, { text: STRONG, key: card.id });
      }
      await remove(first);
      const left = await practice.reviews(ME);
      assert.deepEqual(left.later.map(({ question }) => question.id), [numbered(2).id]);
      assert.equal(left.later[0]?.interviewId, second, "a question that is weak elsewhere keeps its card");
      assert.deepEqual((await practice.history(ME, 1)).entries.map(({ id }) => id), [second]);
      assert.equal((await refusal(practice.answer(ME, `${first}.0`))).code, "answer-missing");
      await remove(second);
      for (const table of ["practice_answers", "practice_cards", "practice_intakes"] as const) {
        assert.deepEqual(await opened.database.read.selectFrom(table).selectAll().execute(), [], table);
      }
    },
  );

  Deno.test(
    `${name}: stories are kept, found for a question, written down and deleted`,
    options,
    async () => {
      await using opened = await open();
      const bench = openBench(opened.database);
      const { practice } = bench;
      const kept = await practice.saveStory(ME, null, story("The handover"));
      assert.ok(kept.serves.includes("collaboration"), JSON.stringify(kept.found.competencies));
      assert.ok(kept.tellsOf.includes("Handling conflict"));
      const bank = createQuestionBank();
      const conflict = bank.find({ skill: "Handling conflict", kinds: ["past-behaviour"] })[0];
      const index = bank.find({ kinds: ["knowledge"] })[0];
      assert.ok(conflict && index);
      assert.deepEqual((await practice.storiesFor(ME, conflict)).map((one) => one.story.id), [kept.id]);
      assert.deepEqual(await practice.storiesFor(ME, index), []);
      const changed = await practice.saveStory(ME, kept.id, {
        ...story("The handover"),
        competencies: ["ownership"],
        themes: [],
      });
      assert.deepEqual([changed.serves, changed.tellsOf], [["ownership"], []]);
      assert.deepEqual(await practice.storiesFor(ME, conflict), []);
      const { stories, themes } = await practice.stories(ME);
      assert.equal(stories.length, 1);
      assert.ok(themes.length > 15 && themes.every((theme) => theme.stories === 0));
      assert.match(await practice.storiesAsMarkdown(ME), /^# Stories\n\n## The handover/);
      assert.equal((await refusal(practice.saveStory(OTHER, kept.id, story("Mine")))).code, "story-missing");
      assert.equal((await refusal(practice.removeStory(OTHER, kept.id))).code, "story-missing");
      await practice.removeStory(ME, kept.id);
      assert.equal((await refusal(practice.story(ME, kept.id))).code, "story-missing");
    },
  );

  Deno.test(`${name}: chosen questions are asked, weak points first`, options, async () => {
    await using opened = await open();
    const bench = openBench(opened.database);
    const { practice } = bench;
    assert.deepEqual((await practice.pick(ME, null)).questions, []);
    await hold(bench, [[[{ ...numbered(1), skill: "SQL", level: 8 }], WEAK]]);
    const { questions, level } = await practice.pick(ME, null);
    assert.equal(level, 8);
    assert.equal(questions[0]?.skill, "SQL");
    const wished = await practice.pick(ME, { skill: "Git", competency: null, level: 2 });
    assert.ok(wished.questions.length > 0 && wished.questions.every(({ skill }) => skill === "Git"));
    const chosen = wished.questions.slice(0, 2).map(({ id }) => id);
    const view = await practice.startChosen(ME, chosen, 2);
    assert.deepEqual([view.totalQuestions, view.difficulty, view.mode], [2, 2, "technical"]);
    assert.equal(view.turns[0]?.question.id, chosen[0]);
  });

  Deno.test(
    `${name}: an account takes over what a browser did, and keeps its own where both have it`,
    options,
    async () => {
      await using opened = await open();
      const bench = openBench(opened.database);
      const { practice, database } = bench;
      await hold(bench, [[[numbered(1)], WEAK], [[numbered(2)], WEAK]]);
      await hold(bench, [[[numbered(2)], WEAK]], OTHER);
      await practice.saveStory(ME, null, story("Mine"));
      await practice.setTimeZone(ME, "Asia/Kolkata");
      const own = (await practice.reviews(OTHER)).later[0];
      await practice.reviews(ME);
      await database.transaction((tx) => practice.moveOwner(tx, ME, OTHER));
      const list = await practice.reviews(OTHER);
      assert.equal(list.later.length, 2);
      assert.ok(list.later.some(({ id }) => id === own?.id));
      assert.equal(list.timeZone, "Asia/Kolkata");
      assert.equal((await practice.stories(OTHER)).stories.length, 1);
      assert.equal((await practice.stories(ME)).stories.length, 0);
      assert.equal((await practice.reviews(ME)).timeZone, "UTC");
    },
  );

  Deno.test(
    `${name}: everything held can be counted, taken along, and deleted so that nothing is left`,
    options,
    async () => {
      await using opened = await open();
      const bench = openBench(opened.database);
      const { practice, database, interviews } = bench;
      const id = await hold(bench, [[[numbered(1)], WEAK]]);
      await hold(bench, [[[numbered(1)], WEAK]], OTHER);
      await practice.reviews(OTHER);
      await practice.saveStory(ME, null, story("Mine"));
      await practice.setTimeZone(ME, "Asia/Kolkata");
      assert.deepEqual((await practice.held(ME)).map(({ count }) => count), [1, 1, 1, 1, 2]);
      const all = JSON.parse(JSON.stringify(await practice.exportAll(ME)));
      assert.equal(all.interviews[0].id, id);
      assert.ok(JSON.stringify(all.interviews[0].log).includes(WEAK));
      assert.deepEqual([all.stories.length, all.reviewCards.length, all.umbrellas.length], [1, 1, 2]);
      await practice.forgetAll(ME);
      assert.deepEqual(await practice.held(ME).then((held) => held.map(({ count }) => count)), [
        0,
        0,
        0,
        0,
        0,
      ]);
      assert.equal((await refusal(interviews.status(ME, id))).code, "interview-missing");
      const tables = [
        "events",
        "practice_answers",
        "practice_cards",
        "practice_stories",
        "practice_settings",
        "practice_intakes",
      ] as const;
      for (const table of tables) {
        const rows = JSON.stringify(await database.read.selectFrom(table).selectAll().execute());
        assert.ok(!rows.includes("viewer:me") && !rows.includes(id), table);
      }
      assert.equal((await practice.reviews(OTHER)).later.length, 1, "nobody else's");
      await practice.forgetAll("open");
    },
  );
}
