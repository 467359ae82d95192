/** Whole interviews on a real database: what is acknowledged, what is asked, what is refused. */
import { strict as assert } from "node:assert";
import type { InterviewView, StartInterview } from "../../server/interviews/interviews.ts";
import { isRepeat } from "../../server/interviews/repetition.ts";
import { DATABASES } from "../support/databases.ts";
import {
  collect,
  FULL_STORY,
  openRoom,
  refusal,
  type Room,
  testBank,
  testJudging,
  testResume,
  testResumes,
} from "../support/interview-room.ts";

const ME = "viewer:me" as const;
const [, sqlite] = DATABASES[0] ?? (() => {
  throw new Error("a database to test on");
})();

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
    assert.match(view.closing ?? "", /That was the last question/);
    const { asking: _, ...shown } = view;
    for (const [key, value] of Object.entries(await room.interviews.status(ME, view.id))) {
      assert.deepEqual(value, shown[key as keyof typeof shown], key);
    }
    assert.deepEqual(room.problems(), []);
  });

  Deno.test(
    `${name}: 50 parallel posts with one key are one answer and 50 equal receipts`,
    options,
    async () => {
      await using opened = await open();
      const room = openRoom(opened.database);
      const { id } = await room.interviews.start(ME, { mode: "behavioral" });
      const doors = [room.interviews, room.another(), room.another()];
      const receipts = await Promise.all(
        Array.from({ length: 50 }, (_, n) => doors[n % 3]?.answer(ME, id, { text: FULL_STORY, key: "one" })),
      );
      assert.equal(new Set(receipts.map((receipt) => receipt?.sequence)).size, 1);
      assert.equal(receipts.filter((receipt) => !receipt?.repeated).length, 1);
      const log = await room.interviews.log(ME, id);
      assert.equal(log.filter(({ event }) => event.type === "answer-given").length, 1);
      assert.deepEqual(log.map(({ sequence }) => sequence), log.map((_, index) => index + 1));
      const view = await room.interviews.view(ME, id);
      assert.equal(view.turns.length, 2);
    },
  );

  Deno.test(`${name}: what is written for a report comes with its event, once`, options, async () => {
    await using opened = await open();
    const { interviews, database, another } = openRoom(opened.database);
    const { id } = await interviews.start(ME, { mode: "hr" });
    await interviews.end(ME, id);
    const write = (data: string) =>
      interviews.reportWritten(id, 61, async (tx) => {
        await tx.insertInto("reports").values({
          interview_id: id,
          owner: ME,
          created_at: 1,
          data,
          pdf_a4: null,
          pdf_letter: null,
        }).execute();
      });
    assert.deepEqual(await Promise.all([write("one"), write("two")]), [true, false]);
    assert.equal(await another().reportWritten(id, 1, () => Promise.reject(new Error("never run"))), false);
    assert.equal(
      await interviews.reportWritten("unknown", 1, () => Promise.reject(new Error("never run"))),
      false,
    );
    assert.equal((await interviews.status(ME, id)).overallScore, 61);
    const rows = await database.read.selectFrom("reports").select("data").execute();
    assert.deepEqual(rows.map(({ data }) => data), ["one"]);
    const view = await interviews.view(ME, id);
    assert.deepEqual([view.overallScore, view.state], [61, "finished"]);
  });
}

for (const mode of ["technical", "hr", "behavioral", "mixed"] as const) {
  for (const resumeId of [undefined, "res_1"]) {
    const name = `${mode} ${
      resumeId ? "with" : "without"
    } a resume: every question is answered, judged and new`;
    Deno.test(name, async () => {
      await using opened = await sqlite();
      const room = openRoom(opened.database, { resumes: testResumes(testResume()) });
      const view = await talkThrough(room, { mode, totalQuestions: 8, ...(resumeId ? { resumeId } : {}) });
      assert.equal(view.state, "finished");
      assert.equal(view.turns.length, 8);
      const texts = view.turns.map(({ question }) => question.text);
      texts.forEach((text, index) =>
        assert.ok(!texts.slice(0, index).some((other) => isRepeat(other, text)))
      );
      assert.ok(view.turns.slice(0, 7).every(({ assessment }) => assessment));
      if (resumeId) {
        assert.equal(view.candidateName, "Ada");
        assert.match(view.welcome, /Ada/);
        if (mode !== "hr") assert.match(texts[0] ?? "", /“Cut the nightly import from 90 to 12 minutes/);
      }
    });
  }
}

Deno.test("short answers are followed up at most twice per question, one and a half times on average", async () => {
  await using opened = await sqlite();
  const room = openRoom(opened.database);
  const view = await talkThrough(room, { mode: "behavioral", totalQuestions: 5 }, () => "We did it.");
  const probes = view.turns.map(({ probes }) => probes.length);
  assert.ok(Math.max(...probes) <= 2);
  assert.ok(probes.reduce((sum, count) => sum + count, 0) <= 8);
  assert.ok(probes[0] === 2);
  for (const turn of view.turns) {
    assert.equal(new Set(turn.probes.map(({ aim }) => aim)).size, turn.probes.length);
  }
  const texts = view.turns.flatMap(({ probes }) => probes.map(({ text }) => text));
  assert.equal(new Set(texts).size, texts.length);
  assert.ok(view.turns.every(({ assessment }) => assessment));
});

Deno.test("rounds: one answer per question, no follow-ups, from one to ten of them", async () => {
  await using opened = await sqlite();
  const room = openRoom(opened.database);
  for (const totalQuestions of [1, 10]) {
    const view = await talkThrough(
      room,
      { mode: "technical", totalQuestions, probes: false },
      () => "We did it.",
    );
    assert.equal(view.turns.length, totalQuestions);
    assert.ok(view.turns.every(({ probes, assessment }) => probes.length === 0 && assessment));
  }
});

Deno.test("the answer, its judgement and the next question are one transaction", async () => {
  await using opened = await sqlite();
  let transactions = 0;
  const room = openRoom({
    ...opened.database,
    transaction: (work) => {
      transactions += 1;
      return opened.database.transaction(work);
    },
  });
  const { id } = await room.interviews.start(ME, { mode: "behavioral" });
  assert.equal(transactions, 1);
  await room.interviews.answer(ME, id, { text: FULL_STORY });
  assert.equal(transactions, 2);
  const types = (await room.interviews.log(ME, id)).map(({ event }) => event.type);
  assert.deepEqual(types, [
    "started",
    "question-asked",
    "answer-given",
    "answer-assessed",
    "difficulty-changed",
    "question-asked",
  ]);
});

Deno.test("the difficulty follows the answers and is shown in status, row and turn", async () => {
  await using opened = await sqlite();
  const room = openRoom(opened.database);
  const view = await talkThrough(room, {
    mode: "technical",
    difficulty: 3,
    difficultyPolicy: "steps",
    totalQuestions: 4,
  });
  assert.deepEqual(view.turns.map(({ difficultyAfter }) => difficultyAfter), [2, 4, 6, 8]);
  assert.equal((await room.interviews.status(ME, view.id)).difficulty, 8);
  assert.deepEqual(view.turns.map(({ difficulty }) => difficulty), [3, 2, 4, 6]);
});

Deno.test("starting: every bad setting has its own code, and nothing is kept", async () => {
  await using opened = await sqlite();
  const { interviews } = openRoom(opened.database);
  const cases: [Partial<StartInterview>, string][] = [
    [{ mode: "casual" as "hr" }, "invalid-mode"],
    [{ difficulty: 0 }, "invalid-difficulty"],
    [{ difficulty: 11 }, "invalid-difficulty"],
    [{ difficulty: 4.5 }, "invalid-difficulty"],
    [{ difficulty: Number.NaN }, "invalid-difficulty"],
    [{ totalQuestions: 2 }, "invalid-question-count"],
    [{ totalQuestions: 11 }, "invalid-question-count"],
    [{ totalQuestions: 0, probes: false }, "invalid-question-count"],
    [{ persona: "rude" as "warm" }, "invalid-persona"],
    [{ difficultyPolicy: "wild" as "steps" }, "invalid-difficulty-policy"],
    [{ jobRole: "x".repeat(121) }, "job-role-too-long"],
    [{ company: "x".repeat(121) }, "company-too-long"],
    [{ jobDescription: "x".repeat(20_001) }, "job-description-too-long"],
    [{ resumeId: "res_unknown" }, "resume-missing"],
  ];
  for (const [input, code] of cases) {
    const error = await refusal(interviews.start(ME, { mode: "mixed", ...input }));
    assert.equal(error.code, code);
    assert.ok(error.userMessage.length > 20);
  }
  assert.deepEqual(await interviews.list(ME), []);
  const view = await interviews.start(ME, {
    mode: "mixed",
    jobRole: "  Head\n of  Nursing\u0000 ",
    company: "   ",
    jobDescription: "x".repeat(20_000),
  });
  assert.deepEqual([view.jobRole, view.company], ["Head of Nursing", null]);
});

Deno.test("nobody else sees an interview, and an unknown id looks just the same", async () => {
  await using opened = await sqlite();
  const { interviews } = openRoom(opened.database);
  const { id } = await interviews.start(ME, { mode: "hr" });
  const other = "viewer:other" as const;
  for (const [owner, which] of [[other, id], ["open", id], ["key:abc", id], [ME, "int_unknown"]] as const) {
    const attempts = [
      interviews.answer(owner, which, { text: "x" }),
      interviews.skip(owner, which),
      interviews.clarify(owner, which, "repeat"),
      interviews.pause(owner, which),
      interviews.resume(owner, which),
      interviews.end(owner, which),
      interviews.saveDraft(owner, which, "x"),
      interviews.status(owner, which),
      interviews.view(owner, which),
      interviews.log(owner, which),
      interviews.hasMore(owner, which, "0"),
      collect(interviews.follow(owner, which, "0")),
    ];
    for (const error of await Promise.all(attempts.map(refusal))) {
      assert.deepEqual([error.kind, error.code, error.details], ["missing", "interview-missing", {}]);
    }
  }
  assert.deepEqual(await interviews.list(other), []);
  const open = await interviews.start("open", { mode: "hr" });
  assert.equal((await interviews.status(other, open.id)).id, open.id);
  assert.deepEqual(await interviews.list("open"), []);
  await interviews.settled("int_unknown", 10);
});

Deno.test("answers of no length and of too much length are refused, and their text is kept", async () => {
  await using opened = await sqlite();
  const { interviews } = openRoom(opened.database);
  const { id } = await interviews.start(ME, { mode: "hr" });
  await interviews.saveDraft(ME, id, "half a thought");
  for (const text of ["", "  \n\t "]) {
    const error = await refusal(interviews.answer(ME, id, { text }));
    assert.deepEqual([error.kind, error.code], ["unprocessable", "answer-empty"]);
  }
  assert.equal((await interviews.view(ME, id)).draft, "half a thought");
  const long = "word ".repeat(20_000);
  const error = await refusal(interviews.answer(ME, id, { text: long }));
  assert.deepEqual([error.kind, error.code, error.details.limitCharacters], [
    "too-large",
    "answer-too-long",
    10_000,
  ]);
  assert.equal((await interviews.view(ME, id)).draft, long);
  const exact = `${FULL_STORY} `.repeat(200).slice(0, 10_000);
  await interviews.answer(ME, id, { text: exact, key: "exact" });
  const view = await interviews.view(ME, id);
  assert.equal(view.turns[0]?.answer?.text, exact);
  assert.equal(view.draft, "");
});

Deno.test("a key must be one", async () => {
  await using opened = await sqlite();
  const { interviews } = openRoom(opened.database);
  const { id } = await interviews.start(ME, { mode: "hr" });
  for (const key of ["", "   ", "k".repeat(201), "a\u0000b"]) {
    assert.equal((await refusal(interviews.answer(ME, id, { text: FULL_STORY, key }))).code, "invalid-key");
    assert.equal((await refusal(interviews.skip(ME, id, key))).code, "invalid-key");
  }
});

Deno.test("two different answers to one question are a conflict that shows both and loses neither", async () => {
  await using opened = await sqlite();
  const { interviews, database } = openRoom(opened.database);
  const { id } = await interviews.start(ME, { mode: "behavioral" });
  const expects = { index: 0, part: 0 };
  const first = await interviews.answer(ME, id, { text: FULL_STORY, key: "a", expects });
  const sameKey = await refusal(interviews.answer(ME, id, { text: "Something else.", key: "a", expects }));
  assert.deepEqual([sameKey.kind, sameKey.code], ["conflict", "answer-conflict"]);
  assert.deepEqual(sameKey.details, { standing: FULL_STORY, refused: "Something else." });
  const otherKey = await refusal(
    interviews.answer(ME, id, { text: "From a second tab.", key: "b", expects }),
  );
  assert.deepEqual(otherKey.details, { standing: FULL_STORY, refused: "From a second tab." });
  await refusal(interviews.answer(ME, id, { text: "From a second tab.", key: "b", expects }));
  const reloaded = await interviews.answer(ME, id, { text: FULL_STORY, key: "c", expects });
  assert.deepEqual(reloaded, { sequence: first.sequence, repeated: true });
  const ahead = await refusal(
    interviews.answer(ME, id, { text: "Too early.", key: "d", expects: { index: 4, part: 0 } }),
  );
  assert.equal(ahead.code, "answer-out-of-turn");
  const kept = await database.read.selectFrom("conflicts").select("text").orderBy("at").execute();
  assert.deepEqual(kept.map(({ text }) => text).toSorted(), [
    "From a second tab.",
    "Something else.",
    "Too early.",
  ]);
  assert.equal((await interviews.view(ME, id)).turns[1]?.answer, null);
});

Deno.test("line breaks and broken characters are cleaned once, so that a repeat is recognised", async () => {
  await using opened = await sqlite();
  const { interviews } = openRoom(opened.database);
  const { id } = await interviews.start(ME, { mode: "behavioral" });
  const text = `${FULL_STORY}\r\nÜber “quotes”, 🙂, नमस्ते and a lone \ud83d half\u0000.`;
  const first = await interviews.answer(ME, id, { text, key: "a" });
  assert.deepEqual(await interviews.answer(ME, id, { text, key: "a" }), { ...first, repeated: true });
  const kept = (await interviews.view(ME, id)).turns[0]?.answer?.text ?? "";
  assert.ok(kept.includes("\nÜber “quotes”, 🙂, नमस्ते and a lone \ufffd half."));
});

Deno.test("a request to repeat is no answer; what was asked is said again and still waits", async () => {
  await using opened = await sqlite();
  const { interviews } = openRoom(opened.database);
  const view = await interviews.start(ME, { mode: "behavioral" });
  const { id } = view;
  const receipt = await interviews.answer(ME, id, { text: "Can you repeat that?", key: "r" });
  const signals = await collect(interviews.follow(ME, id, String(receipt.sequence)));
  assert.deepEqual(signals.map(({ type }) => type), ["clarified", "done"]);
  assert.ok(signals[0]?.type === "clarified" && signals[0].data.text.includes(view.asking?.text ?? "?"));
  assert.deepEqual(await interviews.answer(ME, id, { text: "Can you repeat that?", key: "r" }), {
    ...receipt,
    repeated: true,
  });
  await interviews.answer(ME, id, { text: "What do you mean?" });
  await interviews.clarify(ME, id, "clarify");
  const after = await interviews.view(ME, id);
  assert.deepEqual(after.asking, view.asking);
  assert.deepEqual(after.turns[0]?.clarifications.map(({ request }) => request), [
    "repeat",
    "clarify",
    "clarify",
  ]);
  // From the fourth on it is taken as the answer that it may be: nobody is stuck.
  await interviews.answer(ME, id, { text: "What do you mean by that?" });
  assert.notDeepEqual((await interviews.view(ME, id)).asking, view.asking);
});

Deno.test("asking for the question again and again does not grow the log for ever", async () => {
  await using opened = await sqlite();
  const { interviews } = openRoom(opened.database);
  const { id } = await interviews.start(ME, { mode: "behavioral" });
  for (let n = 0; n < 20; n += 1) await interviews.clarify(ME, id, "repeat");
  assert.equal((await interviews.status(ME, id)).sequence, 10);
});

Deno.test("not knowing and skipping go on without a follow-up; a skip is counted once", async () => {
  await using opened = await sqlite();
  const { interviews } = openRoom(opened.database);
  const { id } = await interviews.start(ME, { mode: "technical" });
  await interviews.answer(ME, id, { text: "I don't know", key: "a" });
  assert.equal((await interviews.view(ME, id)).asking?.index, 1);
  const skip = await interviews.skip(ME, id, "s");
  assert.deepEqual(await interviews.skip(ME, id, "s"), { ...skip, repeated: true });
  assert.equal((await interviews.view(ME, id)).asking?.index, 2);
  await interviews.answer(ME, id, { text: "skip", key: "b" });
  const view = await interviews.view(ME, id);
  assert.equal(view.asking?.index, 3);
  assert.deepEqual(view.turns.slice(0, 3).map(({ answer }) => answer?.skipped), [false, true, true]);
  assert.equal(view.turns[1]?.assessment, null);
  assert.equal(view.turns[0]?.assessment?.score, null);
});

Deno.test("what could not be understood is asked for once more, then the interview goes on", async () => {
  await using opened = await sqlite();
  const { interviews } = openRoom(opened.database);
  const { id } = await interviews.start(ME, { mode: "technical" });
  await interviews.answer(ME, id, { text: "xkcd qwrt" });
  assert.equal((await interviews.view(ME, id)).turns[0]?.probes[0]?.aim, "full-sentence");
  await interviews.answer(ME, id, { text: "zxcv bnm" });
  const view = await interviews.view(ME, id);
  assert.equal(view.asking?.index, 1);
  assert.equal(view.turns[0]?.assessment?.score, null);
});

Deno.test("pausing stops the clock, keeps the text, and both ways may be pressed twice", async () => {
  await using opened = await sqlite();
  const { interviews, clock } = openRoom(opened.database);
  const { id } = await interviews.start(ME, { mode: "hr" });
  clock.forward(10_000);
  assert.equal((await interviews.pause(ME, id)).state, "paused");
  clock.forward(600_000);
  assert.equal((await interviews.pause(ME, id)).elapsedSeconds, 10);
  const error = await refusal(interviews.answer(ME, id, { text: "While paused." }));
  assert.deepEqual([error.kind, error.code], ["conflict", "interview-paused"]);
  assert.equal((await refusal(interviews.skip(ME, id))).code, "interview-paused");
  assert.equal((await refusal(interviews.clarify(ME, id, "repeat"))).code, "interview-paused");
  assert.deepEqual((await collect(interviews.follow(ME, id, "2"))).map(({ type }) => type), ["done"]);
  assert.equal((await interviews.resume(ME, id)).state, "asking");
  const sequence = (await interviews.resume(ME, id)).sequence;
  assert.equal(sequence, 4);
  clock.forward(5_000);
  const view = await interviews.view(ME, id);
  assert.deepEqual([view.elapsedSeconds, view.draft], [15, "While paused."]);
  assert.equal((await interviews.status(ME, id)).elapsedSeconds, 15);
});

Deno.test("ending keeps and judges what was said, stops the clock, and changes nothing the second time", async () => {
  await using opened = await sqlite();
  const { interviews, clock } = openRoom(opened.database);
  const { id } = await interviews.start(ME, { mode: "behavioral" });
  await interviews.answer(ME, id, { text: "We did it." });
  clock.forward(7_000);
  const [first, second] = await Promise.all([interviews.end(ME, id), interviews.end(ME, id)]);
  assert.deepEqual(first, second);
  clock.forward(50_000);
  assert.deepEqual(await interviews.end(ME, id), first);
  assert.deepEqual([first.state, first.completed, first.elapsedSeconds], ["finished", true, 7]);
  const view = await interviews.view(ME, id);
  assert.ok(view.turns[0]?.assessment);
  assert.match(view.closing ?? "", /We stop here/);
  const attempts = [
    interviews.answer(ME, id, { text: "Too late.", expects: { index: 0, part: 1 } }),
    interviews.skip(ME, id),
    interviews.clarify(ME, id, "repeat"),
    interviews.pause(ME, id),
    interviews.resume(ME, id),
    interviews.saveDraft(ME, id, "x"),
  ];
  for (const error of await Promise.all(attempts.map(refusal))) {
    assert.equal(error.code, "interview-finished");
  }
  const kept = await opened.database.read.selectFrom("conflicts").select("text").execute();
  assert.deepEqual(kept.map(({ text }) => text), ["Too late."]);
});

Deno.test("drafts: one per question, bounded, gone once the answer is given", async () => {
  await using opened = await sqlite();
  const { interviews } = openRoom(opened.database);
  const { id } = await interviews.start(ME, { mode: "behavioral" });
  await interviews.saveDraft(ME, id, "first");
  await interviews.saveDraft(ME, id, "second\r\nline");
  assert.equal((await interviews.view(ME, id)).draft, "second\nline");
  const error = await refusal(interviews.saveDraft(ME, id, "x".repeat(50_001)));
  assert.deepEqual([error.kind, error.code], ["too-large", "draft-too-long"]);
  assert.equal((await interviews.view(ME, id)).draft, "second\nline");
  await interviews.saveDraft(ME, id, "x".repeat(50_000));
  await interviews.answer(ME, id, { text: FULL_STORY });
  assert.equal((await interviews.view(ME, id)).draft, "");
  await interviews.saveDraft(ME, id, "");
  assert.equal((await interviews.view(ME, id)).draft, "");
  // Drafts that the answer overtook on its way do not land in the next box.
  await interviews.saveDraft(ME, id, FULL_STORY.slice(0, 40));
  const late = await refusal(interviews.saveDraft(ME, id, "for the old question", { index: 0, part: 0 }));
  assert.deepEqual([late.kind, late.code], ["conflict", "draft-out-of-turn"]);
  assert.equal((await interviews.view(ME, id)).draft, "");
  await interviews.saveDraft(ME, id, "for this one", { index: 1, part: 0 });
  assert.equal((await interviews.view(ME, id)).draft, "for this one");
});

Deno.test("across interviews of one person nothing is repeated while the bank has something new", async () => {
  await using opened = await sqlite();
  const room = openRoom(opened.database);
  const texts: string[] = [];
  for (let n = 0; n < 3; n += 1) {
    const view = await talkThrough(room, { mode: "mixed", jobRole: "Python developer", totalQuestions: 5 });
    texts.push(...view.turns.map(({ question }) => question.text));
  }
  assert.equal(new Set(texts).size, 15);
  assert.equal((await room.interviews.list(ME)).length, 3);
});

Deno.test("in a small bank an interview still ends with new questions or earlier, never with a repeat", async () => {
  await using opened = await sqlite();
  const room = openRoom(opened.database, { bank: testBank(1) });
  const view = await talkThrough(room, { mode: "behavioral", totalQuestions: 10 });
  assert.equal(view.state, "finished");
  const texts = view.turns.map(({ question }) => question.text);
  assert.equal(new Set(texts).size, texts.length);
});

Deno.test("an assessment asks everybody the same core, whoever they are and however they answer", async () => {
  await using opened = await sqlite();
  for (const mode of ["technical", "hr", "behavioral", "mixed"] as const) {
    const room = openRoom(opened.database, { resumes: testResumes(testResume()) });
    const input = { mode, jobRole: "Software engineer", totalQuestions: 8, assessment: true } as const;
    const people = [
      await talkThrough(room, input),
      await talkThrough(
        room,
        { ...input, resumeId: "res_1", jobRole: "Software developer" },
        () => "I don't know",
      ),
      await talkThrough(
        room,
        { ...input, jobDescription: "Git, SQL and JavaScript", persona: "warm" },
        () => "We did.",
      ),
    ];
    const [start] = await room.interviews.log(ME, people[0]?.id ?? "");
    assert.ok(start?.event.type === "started");
    const core = start.event.syllabus.flatMap((slot, index) => slot.core ? [index] : []);
    assert.ok(core.length >= 3);
    for (const index of core) {
      assert.equal(
        new Set(people.map(({ turns }) => turns[index]?.question.text)).size,
        1,
        `${mode} ${index}`,
      );
    }
    for (const { turns } of people) assert.equal(new Set(turns.map(({ question }) => question.id)).size, 8);
  }
});

Deno.test("where the candidate asks, a question back is the answer and ends the interview", async () => {
  await using opened = await sqlite();
  const { interviews } = openRoom(opened.database);
  const { id } = await interviews.start(ME, { mode: "behavioral", totalQuestions: 6 });
  for (let n = 0; n < 5; n += 1) await interviews.skip(ME, id);
  assert.equal((await interviews.view(ME, id)).asking?.phase, "your-questions");
  await interviews.answer(ME, id, { text: "What do you mean by good work here?" });
  const view = await interviews.view(ME, id);
  assert.deepEqual([view.state, view.turns[5]?.assessment], ["finished", null]);
  assert.match(view.closing ?? "", /That was the last question/);
});

Deno.test("an answer that the judge cannot handle is kept and counts as not enough evidence", async () => {
  await using opened = await sqlite();
  const room = openRoom(opened.database, {
    judging: testJudging({ assess: () => Promise.reject(new Error("broken")) }),
  });
  const { id } = await room.interviews.start(ME, { mode: "behavioral" });
  await room.interviews.answer(ME, id, { text: FULL_STORY });
  const view = await room.interviews.view(ME, id);
  assert.equal(view.asking?.index, 1);
  assert.deepEqual([view.turns[0]?.assessment?.score, view.turns[0]?.assessment?.fallback], [null, false]);
  assert.equal(room.problems().length, 1);
});
