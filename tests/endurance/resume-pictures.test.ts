/** Scans on every database: offered, asked for, read once, taken up after a death, and deleted with everything. */
import { strict as assert } from "node:assert";
import type { Owner } from "../../server/owner.ts";
import type { Database } from "../../server/platform/database/database.ts";
import { openSqlite } from "../../server/platform/database/sqlite.ts";
import { PictureError } from "../../server/platform/documents/picture-reader.ts";
import type { PictureReading, Resumes } from "../../server/resumes/resumes.ts";
import { DATABASES } from "../support/databases.ts";
import { file, openDesk, refusedWith, SCANNED, scriptScans } from "../support/resume-desk.ts";

const ANNA: Owner = "viewer:anna";
const BERT: Owner = "viewer:bert";
const STARTED = Date.UTC(2026, 0, 1);

async function follow(resumes: Resumes, id: string): Promise<PictureReading[]> {
  const states: PictureReading[] = [];
  for await (const reading of await resumes.followPictures(ANNA, id)) states.push(reading);
  return states;
}

/** The state in the database, whichever process wrote it. */
async function settled(database: Database, id: string, state: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const row = await database.read.selectFrom("picture_readings").select("state").where("resume_id", "=", id)
      .executeTakeFirst();
    if (row?.state === state) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.fail(`it never became ${state}`);
}

async function keptBytes(database: Database): Promise<number> {
  const rows = await database.read.selectFrom("picture_readings").select("document").execute();
  return rows.reduce((sum, { document }) => sum + (document?.length ?? 0), 0);
}

for (const [name, open] of DATABASES) {
  const options = { sanitizeOps: name === "sqlite", sanitizeResources: name === "sqlite" };

  Deno.test(`${name}: a scan is offered, read on request, and its file is let go`, options, async () => {
    await using opened = await open();
    const scans = scriptScans();
    const { resumes, logged } = openDesk(opened.database, scans);
    const uploaded = await resumes.upload(ANNA, { ...file("SCAN 2"), jobDescription: "We require React." });
    assert.deepEqual(uploaded.pictures, {
      state: "offered",
      pages: 2,
      pagesDone: 0,
      pagesLeftOut: 0,
      expectedSeconds: 16,
      confidence: null,
      problem: null,
    });
    assert.deepEqual(await resumes.get(ANNA, uploaded.id), uploaded);
    assert.equal(scans.begun, 0, "nothing is read before somebody asks");
    assert.equal((await resumes.exportAll(ANNA, uploaded.id)).documentBase64, btoa("SCAN 2"));

    assert.equal((await resumes.readPictures(ANNA, uploaded.id)).state, "waiting");
    await scans.page(1);
    assert.ok(["waiting", "reading"].includes((await resumes.readPictures(ANNA, uploaded.id)).state));
    const following = follow(resumes, uploaded.id);
    await scans.end(SCANNED);
    const states = await following;
    assert.equal(states.at(-1)?.state, "done");
    assert.equal(states.at(-1)?.confidence, 0.87);
    const read = await resumes.get(ANNA, uploaded.id);
    assert.equal(read.text, SCANNED.text);
    assert.equal(read.profile.name, "Grace Example");
    assert.equal(read.skillGaps?.gaps.length, 0, "the gaps follow what was read");
    assert.equal(scans.begun, 1);
    assert.equal(await keptBytes(opened.database), 0);
    assert.equal((await resumes.exportAll(ANNA, uploaded.id)).documentBase64, null);
    await assert.rejects(resumes.readPictures(ANNA, uploaded.id), refusedWith("conflict", "pictures-read"));
    assert.ok(!logged.join().includes("Grace"));
    await resumes.stop();
  });

  Deno.test(`${name}: what was typed before the scan was read still wins`, options, async () => {
    await using opened = await open();
    const scans = scriptScans();
    const { resumes } = openDesk(opened.database, scans);
    const { id } = await resumes.upload(ANNA, file("SCAN 1"));
    await resumes.correct(ANNA, id, {
      name: "Grace Hopefully",
      experience: [{ title: "Nurse", bullets: [] }],
    });
    await resumes.readPictures(ANNA, id);
    await scans.end(SCANNED);
    await settled(opened.database, id, "done");
    const { profile, asRead } = await resumes.get(ANNA, id);
    assert.equal(profile.name, "Grace Hopefully");
    assert.equal(profile.experience[0]?.title, "Nurse");
    assert.equal(asRead?.profile.name, "Grace Example");
    await resumes.stop();
  });

  Deno.test(`${name}: a failure is said, the file stays, and it can be tried again`, options, async () => {
    await using opened = await open();
    const scans = scriptScans();
    const { resumes } = openDesk(opened.database, scans);
    const { id } = await resumes.upload(ANNA, file("SCAN 1"));
    const failures = [
      [new PictureError("timeout", "x"), "picture-timeout"],
      [new PictureError("unreadable", "x"), "picture-unreadable"],
      [new Error("unheard of"), "picture-failed"],
    ] as const;
    for (const [failure, code] of failures) {
      await resumes.readPictures(ANNA, id);
      await scans.end(failure);
      await settled(opened.database, id, "failed");
      const { pictures } = await resumes.get(ANNA, id);
      assert.equal(pictures?.problem?.code, code);
      assert.match(pictures?.problem?.message ?? "", /Your file is still here/);
    }
    await resumes.readPictures(ANNA, id);
    await scans.end(SCANNED);
    await settled(opened.database, id, "done");
    await resumes.stop();
  });

  Deno.test(`${name}: a server that stops gives back, the next one goes on by itself`, options, async () => {
    await using opened = await open();
    const first = scriptScans();
    const before = openDesk(opened.database, first);
    const { id } = await before.resumes.upload(ANNA, file("SCAN 2"));
    await before.resumes.readPictures(ANNA, id);
    await first.page(1);
    await before.resumes.stop();
    assert.equal((await before.resumes.get(ANNA, id)).pictures?.state, "waiting");
    const second = scriptScans();
    const after = openDesk(opened.database, second);
    after.resumes.start();
    await second.end(SCANNED);
    await settled(opened.database, id, "done");
    await after.resumes.stop();
  });

  Deno.test(
    `${name}: what a killed server left is taken up when its lease is over, and never for ever`,
    options,
    async () => {
      await using opened = await open();
      const dead = scriptScans();
      const { resumes } = openDesk(opened.database, dead);
      const { id } = await resumes.upload(ANNA, file("SCAN 1"));
      await resumes.readPictures(ANNA, id);
      await settled(opened.database, id, "reading");
      const states: (string | undefined)[] = [];
      const lives: Resumes[] = [resumes];
      // Each process dies while it reads: nobody writes anything, only time passes.
      for (let life = 1; life <= 2; life++) {
        const scans = scriptScans();
        const next = openDesk(opened.database, scans, STARTED + life * 16_000);
        lives.push(next.resumes);
        next.resumes.start();
        await scans.page(0);
        states.push((await next.resumes.get(ANNA, id)).pictures?.state);
      }
      assert.deepEqual(states, ["reading", "reading"]);
      const last = openDesk(opened.database, scriptScans(), STARTED + 64_000);
      last.resumes.start();
      await settled(opened.database, id, "failed");
      const { pictures } = await last.resumes.get(ANNA, id);
      assert.equal(pictures?.problem?.code, "picture-interrupted");
      assert.equal((await last.resumes.readPictures(ANNA, id)).state, "waiting", "and it is offered again");
      await last.resumes.stop();
      for (const life of lives) await life.stop();
    },
  );

  Deno.test(`${name}: a fresh lease is left alone`, options, async () => {
    await using opened = await open();
    const mine = scriptScans();
    const { resumes } = openDesk(opened.database, mine);
    const { id } = await resumes.upload(ANNA, file("SCAN 1"));
    await resumes.readPictures(ANNA, id);
    await settled(opened.database, id, "reading");
    const theirs = scriptScans();
    const other = openDesk(opened.database, theirs, STARTED + 1_000);
    other.resumes.start();
    await mine.end(SCANNED);
    await settled(opened.database, id, "done");
    await other.resumes.stop();
    await resumes.stop();
    assert.equal(theirs.begun, 0);
  });

  Deno.test(
    `${name}: deleting calls the reading off and leaves no byte; so does expiry`,
    options,
    async () => {
      await using opened = await open();
      const scans = scriptScans();
      const { resumes, pass } = openDesk(opened.database, scans);
      const { id } = await resumes.upload(ANNA, file("SCAN 1"));
      await resumes.readPictures(ANNA, id);
      await scans.page(0);
      const following = follow(resumes, id);
      await resumes.remove(ANNA, id);
      await following;
      assert.equal(
        (await opened.database.read.selectFrom("picture_readings").selectAll().execute()).length,
        0,
      );
      await resumes.upload(ANNA, file("SCAN 1"));
      pass(25 * 3_600_000);
      assert.equal(await resumes.removeExpired(), 1);
      assert.equal(
        (await opened.database.read.selectFrom("picture_readings").selectAll().execute()).length,
        0,
      );
      await resumes.stop();
    },
  );

  Deno.test(`${name}: only what is a scan, one's own, and within the queue is read`, options, async () => {
    await using opened = await open();
    const scans = scriptScans();
    const { resumes } = openDesk(opened.database, scans);
    const plain = await resumes.upload(ANNA, file("Ada"));
    assert.ok(!("pictures" in plain));
    assert.equal(await keptBytes(opened.database), 0, "only a scan's file is kept");
    await assert.rejects(resumes.readPictures(ANNA, plain.id), refusedWith("conflict", "pictures-none"));
    const { id, pictures } = await resumes.upload(ANNA, file("SCAN 13"));
    assert.deepEqual([pictures?.pages, pictures?.pagesLeftOut], [10, 3]);
    await assert.rejects(resumes.readPictures(BERT, id), refusedWith("missing", "resume-missing"));
    await assert.rejects(resumes.followPictures(BERT, id), refusedWith("missing", "resume-missing"));
    for (let waiting = 0; waiting < 20; waiting++) {
      await resumes.readPictures(ANNA, (await resumes.upload(ANNA, file("SCAN 1"))).id);
    }
    await assert.rejects(resumes.readPictures(ANNA, id), refusedWith("busy", "picture-reader-busy"));
    assert.equal(scans.begun, 1, "one at a time");
    await resumes.stop();
  });
}

Deno.test("sqlite: no byte of a scan stays in the database's files once it was read", async () => {
  const directory = await Deno.makeTempDir({ prefix: "greenroom-" });
  const database = await openSqlite(`${directory}/greenroom.sqlite3`);
  const filesWithMarker = async () => {
    const found: string[] = [];
    for await (const { name } of Deno.readDir(directory)) {
      const text = new TextDecoder("latin1").decode(await Deno.readFile(`${directory}/${name}`));
      if (text.includes("MARKER-IN-THE-SCAN")) found.push(name);
    }
    return found;
  };
  try {
    const scans = scriptScans();
    const { resumes } = openDesk(database, scans);
    const { id } = await resumes.upload(ANNA, file("SCAN 1 " + "MARKER-IN-THE-SCAN ".repeat(3_000)));
    assert.notDeepEqual(await filesWithMarker(), []);
    await resumes.readPictures(ANNA, id);
    await scans.end(SCANNED);
    await settled(database, id, "done");
    await resumes.stop();
    assert.deepEqual(await filesWithMarker(), []);
  } finally {
    await database.close();
    await Deno.remove(directory, { recursive: true });
  }
});
