/** Question sets without any key: made, followed, edited, taken up again; on both databases. */
import assert from "node:assert/strict";
import { DomainError } from "../../server/errors.ts";
import { createEventLog } from "../../server/platform/events/event-log.ts";
import { createWakeSignal } from "../../server/platform/events/wake-signal.ts";
import { questionSchema } from "../../server/question-bank/question-bank.ts";
import {
  asInterviewQuestion,
  type LoggedSetEvent,
  SET_LIMITS,
} from "../../server/question-sets/question-sets.ts";
import { repeats } from "../../server/question-sets/repeats.ts";
import { createSetStore } from "../../server/question-sets/set-store.ts";
import { createWorkCache } from "../../server/question-sets/work-cache-store.ts";
import { DATABASES } from "../support/databases.ts";
import { openSetRoom, OWNER, type RoomOptions, type SetRoom } from "../support/question-set-room.ts";
import { createSettableClock } from "../support/settable-clock.ts";

const SIX = ["PostgreSQL", "Redis", "Docker", "Kubernetes", "React", "Python"];

const code = (expected: string) => (error: unknown) =>
  error instanceof DomainError && error.code === expected;

async function inRoom(
  play: (room: SetRoom) => Promise<void>,
  options: Partial<RoomOptions> = {},
): Promise<void> {
  const [, open] = DATABASES[0] ?? [];
  assert.ok(open);
  await using test = await open();
  await using room = await openSetRoom({ database: test.database, ...options });
  await play(room);
}

for (const [name, open] of DATABASES) {
  Deno.test(`${name}: a set is made, followed and kept`, async () => {
    await using test = await open();
    await using room = await openSetRoom({ database: test.database });
    const { id } = await room.start(SIX);
    const events = await room.follow(id);
    assert.deepEqual(events.map(({ sequence }) => sequence), events.map((_, index) => index + 1));
    assert.equal(events[0]?.type, "started");
    assert.equal(events.at(-1)?.type, "finished");
    const set = await room.sets.view(OWNER, id);
    assert.equal(set.state, "completed");
    assert.equal(set.questionCount, SIX.length * 4);
    assert.equal(set.sequence, events.length);
    const [listed] = await room.sets.list(OWNER);
    assert.equal(listed?.id, id);
    assert.equal(listed?.questionCount, set.questionCount);
    await assert.rejects(room.sets.view("viewer:other", id), code("set-missing"));
    await assert.rejects(room.follow(id, 0, "viewer:other"), code("set-missing"));
    await room.sets.remove(OWNER, id);
    await assert.rejects(room.sets.view(OWNER, id), code("set-missing"));
    assert.deepEqual(await room.sets.list(OWNER), []);
  });

  Deno.test(`${name}: two who write to one log decide one after the other`, async () => {
    await using test = await open();
    await using room = await openSetRoom({ database: test.database });
    const { id } = await room.start(SIX);
    await room.follow(id);
    // A second process has a store of its own.
    const other = createSetStore({
      database: test.database,
      eventLog: createEventLog({ database: test.database, signal: createWakeSignal() }),
    });
    const ids = (await room.sets.view(OWNER, id)).skills.flatMap(({ questions }) =>
      questions.map((each) => each.id)
    );
    await Promise.all(
      ids.slice(0, 6).map((questionId, index) =>
        index % 2 === 0
          ? room.sets.removeQuestion(OWNER, id, questionId)
          : other.change(id, () => [{ type: "question-removed", questionId }])
      ),
    );
    const set = await room.sets.view(OWNER, id);
    assert.equal(set.questionCount, ids.length - 6);
    const events = await other.events(id, 0);
    assert.deepEqual(events.map(({ sequence }) => sequence), events.map((_, index) => index + 1));
  });

  Deno.test(`${name}: one process works on a set, until it is taken for dead`, async () => {
    await using test = await open();
    const eventLog = createEventLog({ database: test.database, signal: createWakeSignal() });
    const store = createSetStore({ database: test.database, eventLog });
    const settings = { skillCount: 1, batchSize: 1, questionsPerSkill: 1, level: 5 };
    const engines = { skills: "rules", sources: "rules", questions: "rules" } as const;
    const started = { type: "started", title: "x", origin: "role", jobRole: null, resumeId: null } as const;
    const events = [{ ...started, settings, engines }];
    await store.create({ id: "set_lease_0001", owner: OWNER, material: null, clientId: null, events });
    assert.equal(await store.lease("set_lease_0001", "one", 1_000, 2_000), true);
    assert.equal(await store.lease("set_lease_0001", "two", 1_500, 2_500), false);
    assert.deepEqual(await store.unattended(1_500), []);
    assert.equal(await store.lease("set_lease_0001", "one", 1_500, 2_500), true, "renewed");
    assert.deepEqual(await store.unattended(2_501), ["set_lease_0001"]);
    assert.equal(await store.lease("set_lease_0001", "two", 2_501, 3_500), true);
    await store.change("set_lease_0001", () => [{ type: "finished", outcome: "completed", message: "" }]);
    assert.equal(await store.lease("set_lease_0001", "two", 2_600, 3_600), false, "nothing is left to do");
  });

  Deno.test(`${name}: what is kept for later is forgotten in time`, async () => {
    await using test = await open();
    const clock = createSettableClock();
    const cache = createWorkCache({ database: test.database, clock });
    await cache.set("a", "one", 1_000);
    await cache.set("a", "two\0", 1_000);
    assert.equal(await cache.get("a"), "two ");
    clock.advance(1_001);
    assert.equal(await cache.get("a"), null);
    assert.equal(await cache.removeExpired(), 1);
  });
}

Deno.test("every question can be asked in an interview, and none twice", () =>
  inRoom(async (room) => {
    const started = await room.sets.start(OWNER, {
      from: { kind: "resume", resumeId: "resume_test_0001" },
      level: 6,
    });
    await room.follow(started.id);
    const { skills } = await room.sets.view(OWNER, started.id);
    const questions = skills.flatMap((skill) => skill.questions);
    for (const question of questions) {
      const parsed = questionSchema.safeParse(asInterviewQuestion(question));
      assert.ok(parsed.success, `${question.text}: ${parsed.error?.message}`);
      assert.ok(question.why.length > 20, question.text);
    }
    const pairs = questions.flatMap((a, index) =>
      questions.slice(index + 1).filter((b) => repeats(a.text, b.text))
    );
    assert.deepEqual(pairs.map(({ text }) => text), []);
    const quoted = questions.filter(({ basis }) => basis === "own-work");
    assert.ok(
      quoted.some(({ text }) => text.includes("900 ms to 120 ms")),
      "the candidate's own line is asked about",
    );
    for (const skill of skills.filter((each) => each.questions.length >= 4)) {
      const levels = skill.questions.map(({ level }) => level);
      assert.deepEqual(levels, levels.toSorted((a, b) => a - b), skill.skill);
      assert.ok((levels.at(-1) ?? 0) - (levels[0] ?? 0) >= 2, `${skill.skill}: ${levels}`);
      assert.ok(new Set(skill.questions.map(({ kind }) => kind)).size >= 2, skill.skill);
    }
  }));

Deno.test("who leaves and comes back gets the rest, whenever that was", () =>
  inRoom(async (room) => {
    const { id } = await room.start(SIX);
    const first: LoggedSetEvent[] = [];
    for await (const event of room.sets.follow(OWNER, id, 0)) {
      first.push(event);
      if (first.length === 5) break;
    }
    assert.equal(room.sets.followers(id), 0);
    const rest = await room.follow(id, first.at(-1)?.sequence);
    assert.deepEqual([...first, ...rest], await room.follow(id));
  }));

Deno.test("a set that a stopped process left is finished by the next", async () => {
  const [, open] = DATABASES[0] ?? [];
  assert.ok(open);
  await using test = await open();
  let id = "";
  {
    await using room = await openSetRoom({ database: test.database });
    ({ id } = await room.start(SIX));
    for await (const event of room.sets.follow(OWNER, id, 0)) {
      if (event.type === "skill-done") break;
    }
    // Stops in the middle; what is done is kept.
  }
  await using next = await openSetRoom({ database: test.database });
  await next.sets.recover();
  const events = await next.follow(id);
  const set = await next.sets.view(OWNER, id);
  assert.equal(set.state, "completed");
  assert.ok(set.skills.every(({ questions }) => questions.length === 4));
  const done = events.flatMap((event) => event.type === "skill-done" ? [event.skill] : []);
  assert.deepEqual(done.toSorted(), SIX.toSorted(), "each skill was made once");
});

Deno.test("questions are edited, removed and made anew", () =>
  inRoom(async (room) => {
    const { id } = await room.start(["PostgreSQL", "Redis"]);
    await room.follow(id);
    const before = (await room.sets.view(OWNER, id)).skills[0]?.questions ?? [];
    const target = before[0];
    assert.ok(target);
    const text = "How would you tell that a PostgreSQL server needs another index?";
    const edited = await room.sets.editQuestion(OWNER, id, target.id, { text, level: 9 });
    const changed = edited.skills[0]?.questions.find((each) => each.id === target.id);
    assert.deepEqual([changed?.text, changed?.level, changed?.edited, changed?.bankId], [
      text,
      9,
      true,
      null,
    ]);
    assert.deepEqual(changed?.points, target.points, "what was not changed stays");
    const same = await room.sets.editQuestion(OWNER, id, target.id, { text });
    assert.equal(same.sequence, edited.sequence, "nothing changed, nothing is written");
    const edit = (change: Parameters<typeof room.sets.editQuestion>[3]) =>
      room.sets.editQuestion(OWNER, id, target.id, change);
    await assert.rejects(edit({ text: "Too short?" }), code("question-invalid"));
    await assert.rejects(edit({ level: 11 }), code("question-invalid"));
    await assert.rejects(edit({ points: ["Only one point is given here."] }), code("question-invalid"));
    await assert.rejects(room.sets.removeQuestion(OWNER, id, "q_nothing"), code("question-missing"));

    const restarted = await room.sets.regenerateSkill(OWNER, id, "postgresql");
    assert.equal(restarted.state, "working");
    await room.follow(id, restarted.sequence);
    const after = (await room.sets.view(OWNER, id)).skills[0]?.questions ?? [];
    assert.equal(after.length, 4);
    const earlier = new Set(edited.skills[0]?.questions.map((each) => each.text));
    assert.deepEqual(after.filter((each) => earlier.has(each.text)), [], "others than before");
    await assert.rejects(room.sets.regenerateSkill(OWNER, id, "COBOL"), code("skill-missing"));
  }));

Deno.test("questions of one's own are taken over, or named row by row", () =>
  inRoom(async (room) => {
    const set = await room.sets.start(OWNER, {
      from: {
        kind: "imported",
        questions: [
          { text: "How do you decide whether a cache is worth its trouble?", skill: "k8s", level: 4 },
          {
            text: '=HYPERLINK("http://evil.test") is that a question at all?',
            points: ["It is only text, and stays text."],
          },
        ],
      },
    });
    assert.equal(set.state, "completed");
    assert.deepEqual(set.skills.map(({ skill }) => skill), ["Kubernetes", "General"]);
    for (const { questions } of set.skills) {
      for (const question of questions) {
        assert.ok(questionSchema.safeParse(asInterviewQuestion(question)).success);
      }
    }
    const refused = room.sets.importQuestions(OWNER, set.id, [
      { text: "", row: 2 },
      { text: "Short?", row: 3 },
      { text: "Is this a question with a level that is too high?", level: 40, row: 4 },
    ]);
    await assert.rejects(refused, (error) => {
      assert.ok(code("import-invalid")(error));
      const { problems } = (error as DomainError).details as { problems: { row: number }[] };
      assert.deepEqual(problems.map(({ row }) => row), [2, 3, 4]);
      return true;
    });
  }));

const STARTED = {
  type: "started",
  title: "x",
  origin: "resume",
  jobRole: null,
  resumeId: null,
  settings: { skillCount: 1, batchSize: 1, questionsPerSkill: 1, level: 5 },
  engines: { skills: "rules", sources: "rules", questions: "rules" },
} as const;

for (const [name, open] of DATABASES) {
  Deno.test(`${name}: what a set is made from is let go when it ends before skills were chosen`, async () => {
    await using test = await open();
    const eventLog = createEventLog({ database: test.database, signal: createWakeSignal() });
    const store = createSetStore({ database: test.database, eventLog });
    const id = "set_let_go_0001";
    await store.create({ id, owner: OWNER, material: "all of a resume", clientId: null, events: [STARTED] });
    assert.equal(await store.material(id), "all of a resume");
    await store.change(id, () => [{ type: "finished", outcome: "cancelled", message: "It was cancelled." }]);
    assert.equal(await store.material(id), null);
  });

  Deno.test(`${name}: one owner keeps as many sets as the list shows, and no more`, async () => {
    await using test = await open();
    await using room = await openSetRoom({ database: test.database });
    const questions = [{ text: "How do you decide whether a cache is worth its trouble?" }];
    const keep = () => room.sets.start(OWNER, { from: { kind: "imported", questions } });
    const { id } = await keep();
    await test.database.transaction(async (tx) => {
      const row = await tx.selectFrom("question_sets").selectAll().where("id", "=", id)
        .executeTakeFirstOrThrow();
      const rows = Array.from({ length: SET_LIMITS.kept - 1 }, (_, at) => ({ ...row, id: `set_copy_${at}` }));
      await tx.insertInto("question_sets").values(rows).execute();
    });
    await assert.rejects(keep(), code("set-too-many-kept"));
    assert.equal((await room.sets.list(OWNER)).length, SET_LIMITS.kept);
    await room.sets.remove(OWNER, id);
    await keep();
  });
}

Deno.test("bad orders are refused with a sentence", () =>
  inRoom(async (room) => {
    const start = (input: Parameters<typeof room.sets.start>[1]) => room.sets.start(OWNER, input);
    await assert.rejects(start({ from: { kind: "role", jobRole: "" } }), code("set-origin-invalid"));
    await assert.rejects(
      start({ from: { kind: "role", jobRole: "Redis" }, level: 0 }),
      code("set-settings-invalid"),
    );
    await assert.rejects(
      start({ from: { kind: "role", jobRole: "Redis" }, questionsPerSkill: 20 }),
      code("set-settings-invalid"),
    );
    for (const id of ["", "x", "set_1' or 1=1", "../../etc/passwd", "set_\0"]) {
      await assert.rejects(room.sets.view(OWNER, id), code("set-missing"));
    }
  }));
