/** Whole interviews with the built-in bank and judge, for people in and outside of software. */
import { strict as assert } from "node:assert";
import { INTERVIEW_MODES, type StartInterview } from "../../server/interviews/interviews.ts";
import { LISTENING } from "../../server/interviews/listening.ts";
import { isRepeat } from "../../server/interviews/repetition.ts";
import { ROLE_FAMILIES } from "../../server/interviews/role-families.ts";
import { createJudging } from "../../server/judging/judging.ts";
import { createQuestionBank } from "../../server/question-bank/built-in.ts";
import { DATABASES } from "../support/databases.ts";
import { openRoom } from "../support/interview-room.ts";
import type { Database } from "../../server/platform/database/database.ts";

const ME = "viewer:me" as const;
const bank = createQuestionBank();
const [, sqlite] = DATABASES[0] ?? (() => {
  throw new Error("a database to test on");
})();

function room(database: Database) {
  let ids = 0;
  return openRoom(database, {
    bank,
    judging: createJudging({ model: null, deadlineMs: 1_000 }),
    listening: LISTENING,
    newId: (prefix) => `${prefix}_${++ids}`,
  });
}

/** What a person says who knows the first half of it. */
function half(reference: string): string {
  const sentences = reference.split(/(?<=[.!?])\s+/);
  return sentences.slice(0, Math.ceil(sentences.length / 2)).join(" ");
}

async function talk(database: Database, input: StartInterview) {
  const { interviews, problems } = room(database);
  let view = await interviews.start(ME, input);
  for (let turn = 0; view.asking && turn < 40; turn += 1) {
    const question = view.turns.at(-1)?.question;
    await interviews.answer(ME, view.id, {
      text: half(question?.reference ?? "I do not know."),
      key: `k${turn}`,
    });
    view = await interviews.view(ME, view.id);
  }
  assert.deepEqual(problems(), []);
  return { view, log: await interviews.log(ME, view.id) };
}

const TOOLS = new Set(
  ROLE_FAMILIES.filter(({ engineer }) => engineer).flatMap(({ skills }) => skills)
    .filter((skill) => !ROLE_FAMILIES.some((family) => !family.engineer && family.skills.includes(skill))),
);

for (
  const jobRole of [
    "Software Development Engineer",
    "Data scientist",
    "Product manager",
    "Sales representative",
    "Registered nurse",
    "Primary school teacher",
  ]
) {
  Deno.test(`${jobRole}: every mode runs to its end with new questions of the right profession`, async () => {
    for (const mode of INTERVIEW_MODES) {
      await using opened = await sqlite();
      const { view } = await talk(opened.database, { mode, jobRole, totalQuestions: 7 });
      assert.equal(view.state, "finished");
      assert.equal(view.turns.length, 7);
      const engineer = /Software|Data scientist/.test(jobRole);
      view.turns.forEach(({ question }, index) => {
        assert.ok(!view.turns.slice(0, index).some((turn) => isRepeat(turn.question.text, question.text)));
        if (engineer) return;
        assert.ok(!TOOLS.has(question.skill), `${mode}: ${question.text}`);
        assert.doesNotMatch(question.kind, /system-design|data-structures|coding/);
      });
      const said = view.turns.flatMap((
        { question, probes },
      ) => [question.text, ...probes.map(({ text }) => text)]);
      for (const text of said) assert.doesNotMatch(text, /\b(?:great|excellent|well done|good answer)\b/i);
      assert.equal(new Set(said).size, said.length);
    }
  });
}

Deno.test("two runs with the same answers are identical, judgements included", async () => {
  await using one = await sqlite();
  await using two = await sqlite();
  const input = { mode: "mixed", jobRole: "Backend developer", totalQuestions: 6 } as const;
  const [first, second] = [await talk(one.database, input), await talk(two.database, input)];
  assert.equal(JSON.stringify(first.log), JSON.stringify(second.log));
});

Deno.test("an engineer who knows half of everything is asked what the bank holds near that level", async () => {
  await using opened = await sqlite();
  const { view } = await talk(opened.database, {
    mode: "technical",
    jobRole: "Backend developer",
    totalQuestions: 7,
  });
  for (const turn of view.turns.filter(({ phase }) => phase === "role")) {
    const skill = bank.find({ skill: turn.question.skill });
    const nearest = Math.min(...skill.map(({ level }) => Math.abs(level - turn.difficulty)));
    assert.ok(Math.abs(turn.question.level - turn.difficulty) <= nearest + 2);
  }
});
