/** Whole interviews on a real database: what is acknowledged, what is asked, what is refused. */
import { strict as assert } from "node:assert";
import type { InterviewView, StartInterview } from "../../server/interviews/interviews.ts";
import { DATABASES } from "../support/databases.ts";
import {
  collect,
  FULL_STORY,
  openRoom,
  type Room,
  testResume,
  testResumes,
} from "../support/interview-room.ts";

const ME = "viewer:me" as const;

/** Answers everything that is asked until the interview is over. */
async function talkThrough(
  { interviews }: Pick<Room, "interviews">,
  input: StartInterview,
  say: (view: InterviewView) => string = () => FULL_STORY,
): Promise<InterviewView> {
  let view = await interviews.start(ME, input);
  for (let turn = 0; turn < 40 && view.asking; turn += 1) {
    const { index, part } = view.asking;
    await interviews.answer(ME, view.id, { text: say(view), key: `k${turn}`, expects: { index, part } });
    await interviews.settled(view.id, 1_000);
    view = await interviews.view(ME, view.id);
  }
  return view;
}

for (const [name, open] of DATABASES) {
  const options = { sanitizeOps: name === "sqlite", sanitizeResources: name === "sqlite" };

  Deno.test(`${name}: an interview goes from its first question to its end`, options, async () => {
    await using opened = await open();
    const room = openRoom(opened.database);
    const view = await talkThrough(room, { mode: "mixed", jobRole: "Software engineer", totalQuestions: 6 });
    assert.equal(view.state, "finished");
    assert.equal(view.completed, true);
    assert.equal(view.turns.length, 6);
    assert.deepEqual(view.phases, ["opening", "role", "systems", "behaviour", "your-questions"]);
    assert.ok(view.turns.slice(0, 5).every((turn) => turn.answer?.text === FULL_STORY && turn.assessment));
    assert.equal(view.turns[5]?.assessment, null);
    const status = await room.interviews.status(ME, view.id);
    assert.equal(status.state, "finished");
    assert.equal(status.sequence, view.sequence);
    assert.deepEqual(room.problems(), []);
  });
}

for (const mode of ["technical", "hr", "behavioral", "mixed"] as const) {
  for (const resumeId of [undefined, "res_1"]) {
    Deno.test(`${mode} ${resumeId ? "with" : "without"} a resume: every question is answered, judged and new`, async () => {
      const [, open] = DATABASES[0] ?? [];
      await using opened = await open!();
      const room = openRoom(opened.database, { resumes: testResumes(testResume()) });
      const view = await talkThrough(room, { mode, totalQuestions: 8, ...(resumeId ? { resumeId } : {}) });
      assert.equal(view.state, "finished");
      assert.equal(view.turns.length, 8);
      assert.equal(new Set(view.turns.map(({ question }) => question.text)).size, 8);
      if (resumeId && mode !== "hr") {
        assert.match(view.turns[0]?.question.text ?? "", /“Cut the nightly import from 90 to 12 minutes/);
        assert.equal(view.candidateName, "Ada");
      }
    });
  }
}

Deno.test("what follows an answer is streamed from the receipt on", async () => {
  const [, open] = DATABASES[0] ?? [];
  await using opened = await open!();
  const { interviews } = openRoom(opened.database);
  const view = await interviews.start(ME, { mode: "technical" });
  const receipt = await interviews.answer(ME, view.id, { text: FULL_STORY });
  const signals = await collect(interviews.follow(ME, view.id, String(receipt.sequence)));
  const types = [...new Set(signals.map(({ type }) => type))];
  assert.deepEqual(types, ["assessment", "token", "question", "done"]);
  assert.equal(await interviews.hasMore(ME, view.id, signals.at(-1)?.id ?? ""), false);
});
