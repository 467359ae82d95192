/** The use cases of resumes on every database: ownership, expiry, roles, and deletion that really deletes. */
import { strict as assert } from "node:assert";
import { DomainError } from "../../server/errors.ts";
import type { Owner } from "../../server/owner.ts";
import type { Database } from "../../server/platform/database/database.ts";
import { openSqlite } from "../../server/platform/database/sqlite.ts";
import { createResumes } from "../../server/resumes/create-resumes.ts";
import type { ResumeReader } from "../../server/resumes/read-resume.ts";
import { createOccupations } from "../../server/resumes/occupations/occupations.ts";
import { createResumeStore } from "../../server/resumes/resume-store.ts";
import type { Resumes } from "../../server/resumes/resumes.ts";
import { DATABASES } from "../support/databases.ts";
import { dictionaryOf, PARSE_REPORT, profileWith } from "../support/profiles.ts";

const HOUR_MS = 3_600_000;
const ANNA: Owner = "viewer:anna";
const BERT: Owner = "viewer:bert";
const occupations = createOccupations({
  directory: new URL("../../server/resumes/occupations", import.meta.url).pathname,
});
const skills = dictionaryOf(["Python", "React", "Kubernetes", "SQL"]);

/** Reads the bytes as text; what a real reader refuses is not this suite's matter. */
const reader: ResumeReader = {
  // deno-lint-ignore require-await -- the real one works in another thread
  async read(bytes) {
    if (bytes.length === 0) {
      throw new DomainError("unprocessable", { code: "resume-empty", userMessage: "The file is empty." });
    }
    const text = new TextDecoder().decode(bytes);
    const profile = profileWith({ name: "Ada Example", skills: [{ name: "Python", where: ["experience"] }] });
    return { kind: "pdf", text, profile, parseReport: PARSE_REPORT };
  },
  readText: (text) =>
    Promise.resolve({ kind: "text", text, profile: profileWith(), parseReport: PARSE_REPORT }),
};

interface Setup {
  resumes: Resumes;
  logged: string[];
  pass(ms: number): void;
}

function setUp(database: Database): Setup {
  let now = Date.UTC(2026, 0, 1);
  let ids = 0;
  const logged: string[] = [];
  const resumes = createResumes({
    database,
    reader,
    occupations,
    skills,
    clock: { now: () => new Date(now) },
    newId: () => `resume-id-${ids++}`,
    ttlHours: 24,
    log: { info: (message, properties) => logged.push(`${message} ${JSON.stringify(properties)}`) },
  });
  return { resumes, logged, pass: (ms) => now += ms };
}

function upload(text: string, fileName = "cv.pdf") {
  return { fileName, bytes: new TextEncoder().encode(text) };
}

function refusedWith(kind: string, code: string) {
  return (error: unknown) => error instanceof DomainError && error.kind === kind && error.code === code;
}
const MISSING = refusedWith("missing", "resume-missing");
const EXPIRED = refusedWith("gone", "resume-expired");

for (const [name, open] of DATABASES) {
  // PGlite keeps a WebAssembly instance whose handles the sanitizers count as leaks.
  const options = { sanitizeOps: name === "sqlite", sanitizeResources: name === "sqlite" };

  Deno.test(`${name}: an uploaded resume comes back as it was read`, options, async () => {
    await using opened = await open();
    const { resumes, logged } = setUp(opened.database);
    const uploaded = await resumes.upload(
      ANNA,
      upload("Ada — “Python” 日本", "../../secret\\my\u202E cv.pdf"),
    );
    assert.equal(uploaded.fileName, "my cv.pdf");
    assert.equal(uploaded.text, "Ada — “Python” 日本");
    assert.equal(uploaded.skillGaps, null);
    assert.equal(uploaded.expiresAt.getTime() - uploaded.createdAt.getTime(), 24 * HOUR_MS);
    assert.deepEqual(await resumes.get(ANNA, uploaded.id), uploaded);
    assert.ok(!logged.join().includes("Ada") && !logged.join().includes("cv.pdf"));
  });

  Deno.test(
    `${name}: a role at upload gives gaps; another role replaces them for good`,
    options,
    async () => {
      await using opened = await open();
      const { resumes } = setUp(opened.database);
      const uploaded = await resumes.upload(ANNA, { ...upload("x"), jobRole: "  Data\nScientist " });
      assert.equal(uploaded.skillGaps?.role, "Data Scientist");
      assert.equal(uploaded.skillGaps?.occupation?.code, "15-2051.00");
      assert.ok(uploaded.skillGaps?.strengths.includes("Python"));
      const jobDescription = "We require React.\nNice to have: Kubernetes";
      const chosen = await resumes.chooseRole(ANNA, uploaded.id, {
        jobRole: "Web developer",
        jobDescription,
      });
      assert.equal(chosen.skillGaps?.basis, "job-description");
      assert.deepEqual(chosen.skillGaps?.gaps.map((gap) => gap.skill), ["React", "Kubernetes"]);
      assert.deepEqual(await resumes.get(ANNA, uploaded.id), chosen);
    },
  );

  Deno.test(`${name}: a role that matches nothing says so instead of guessing`, options, async () => {
    await using opened = await open();
    const { resumes } = setUp(opened.database);
    const { skillGaps } = await resumes.upload(ANNA, { ...upload("x"), jobRole: "asdf" });
    assert.equal(skillGaps?.basis, "none");
    assert.equal(skillGaps?.occupation, null);
    assert.deepEqual(skillGaps?.gaps, []);
    assert.equal(skillGaps?.attribution, "");
  });

  Deno.test(`${name}: what cannot be read or compared is refused and nothing is kept`, options, async () => {
    await using opened = await open();
    const { resumes } = setUp(opened.database);
    await assert.rejects(resumes.upload(ANNA, upload("")), refusedWith("unprocessable", "resume-empty"));
    await assert.rejects(
      resumes.upload(ANNA, { ...upload("x"), jobRole: "x".repeat(201) }),
      refusedWith("invalid", "job-role-too-long"),
    );
    await assert.rejects(
      resumes.upload(ANNA, { ...upload("x"), jobDescription: "x".repeat(30_001) }),
      refusedWith("invalid", "job-description-too-long"),
    );
    assert.deepEqual(await resumes.list(ANNA), []);
    const { id } = await resumes.upload(ANNA, { ...upload("x"), jobRole: " ", jobDescription: "" });
    await assert.rejects(
      resumes.chooseRole(ANNA, id, { jobRole: "\t" }),
      refusedWith("invalid", "role-empty"),
    );
  });

  Deno.test(`${name}: a foreign or unknown id is missing, whatever is tried`, options, async () => {
    await using opened = await open();
    const { resumes, pass } = setUp(opened.database);
    const { id } = await resumes.upload(ANNA, upload("x"));
    for (
      const [owner, tried] of [[BERT, id], ["open", id], [ANNA, "resume-id-9"], [ANNA, "\0' or 1=1"]] as const
    ) {
      await assert.rejects(resumes.get(owner, tried), MISSING);
      await assert.rejects(resumes.chooseRole(owner, tried, { jobRole: "Nurse" }), MISSING);
      await assert.rejects(resumes.remove(owner, tried), MISSING);
    }
    assert.equal((await resumes.get(ANNA, id)).skillGaps, null);
    pass(25 * HOUR_MS);
    await assert.rejects(resumes.get(BERT, id), MISSING);
    await resumes.removeExpired();
    await assert.rejects(resumes.get(BERT, id), MISSING);
  });

  Deno.test(
    `${name}: an expired resume is gone before and after the sweep, then unknown`,
    options,
    async () => {
      await using opened = await open();
      const { resumes, pass } = setUp(opened.database);
      const old = await resumes.upload(ANNA, upload("x"));
      pass(23 * HOUR_MS);
      const fresh = await resumes.upload(ANNA, upload("y"));
      assert.equal(await resumes.removeExpired(), 0);
      pass(HOUR_MS);
      await assert.rejects(resumes.get(ANNA, old.id), EXPIRED);
      await assert.rejects(resumes.chooseRole(ANNA, old.id, { jobRole: "Nurse" }), EXPIRED);
      await assert.rejects(resumes.remove(ANNA, old.id), EXPIRED);
      assert.equal(await resumes.removeExpired(), 1);
      assert.equal(await resumes.removeExpired(), 0);
      await assert.rejects(resumes.get(ANNA, old.id), EXPIRED);
      assert.equal((await resumes.get(ANNA, fresh.id)).text, "y");
      const left = await opened.database.read.selectFrom("resumes").select("id").execute();
      assert.deepEqual(left.map((row) => row.id), [fresh.id]);
      pass(31 * 24 * HOUR_MS);
      await resumes.removeExpired();
      await assert.rejects(resumes.get(ANNA, old.id), MISSING);
      assert.equal(
        (await opened.database.read.selectFrom("expired_resumes").selectAll().execute()).length,
        0,
      );
    },
  );

  Deno.test(
    `${name}: a list has one's own live resumes, newest first, and none for nobody`,
    options,
    async () => {
      await using opened = await open();
      const { resumes, pass } = setUp(opened.database);
      const first = await resumes.upload(ANNA, upload("1", "first.pdf"));
      pass(HOUR_MS);
      const second = await resumes.upload(ANNA, upload("2", "second.pdf"));
      await resumes.upload(BERT, upload("3"));
      await resumes.upload("open", upload("4"));
      assert.deepEqual((await resumes.list(ANNA)).map((resume) => resume.id), [second.id, first.id]);
      assert.deepEqual(await resumes.list("open"), []);
      pass(23 * HOUR_MS);
      assert.deepEqual(await resumes.list(ANNA), [{
        id: second.id,
        fileName: "second.pdf",
        createdAt: second.createdAt,
        expiresAt: second.expiresAt,
      }]);
    },
  );

  Deno.test(`${name}: whoever knows the id may read and remove an open resume`, options, async () => {
    await using opened = await open();
    const { resumes } = setUp(opened.database);
    const { id } = await resumes.upload("open", upload("x"));
    assert.equal((await resumes.get(BERT, id)).id, id);
    await resumes.remove("open", id);
    await assert.rejects(resumes.get("open", id), MISSING);
    assert.equal((await opened.database.read.selectFrom("resumes").selectAll().execute()).length, 0);
    assert.equal((await opened.database.read.selectFrom("expired_resumes").selectAll().execute()).length, 0);
  });

  Deno.test(`${name}: pasted text is kept like an upload, within its limits`, options, async () => {
    await using opened = await open();
    const { resumes, pass } = setUp(opened.database);
    const pasted = await resumes.readText(ANNA, "Ada Example, nurse");
    assert.equal(pasted.kind, "text");
    assert.deepEqual(await resumes.get(ANNA, pasted.id), pasted);
    await assert.rejects(
      resumes.readText(ANNA, "x".repeat(50_001)),
      refusedWith("too-large", "resume-text-too-long"),
    );
    await assert.rejects(resumes.readText(ANNA, " \n"), refusedWith("unprocessable", "resume-empty"));
    pass(24 * HOUR_MS);
    await assert.rejects(resumes.get(ANNA, pasted.id), EXPIRED);
  });

  Deno.test(
    `${name}: a role chosen for a resume that was just removed is missing, not kept`,
    options,
    async () => {
      await using opened = await open();
      const { resumes } = setUp(opened.database);
      const { id } = await resumes.upload(ANNA, upload("x"));
      const store = createResumeStore(opened.database);
      const { skillGaps } = await resumes.chooseRole(ANNA, id, { jobRole: "Nurse" });
      assert.ok(skillGaps && await store.setSkillGaps(id, skillGaps));
      await resumes.remove(ANNA, id);
      assert.equal(await store.setSkillGaps(id, skillGaps), false);
    },
  );

  Deno.test(`${name}: text that databases refuse is kept with its offsets`, options, async () => {
    await using opened = await open();
    const { resumes } = setUp(opened.database);
    const { id } = await resumes.upload(ANNA, upload("a\0b"));
    assert.equal((await resumes.get(ANNA, id)).text, "a b");
  });
}

/** Names of the files under `directory` that contain `marker`. */
async function filesWith(directory: string, marker: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { name } of Deno.readDir(directory)) {
    const bytes = await Deno.readFile(`${directory}/${name}`);
    if (new TextDecoder("latin1").decode(bytes).includes(marker)) found.push(name);
  }
  return found;
}

for (const way of ["removed", "expired"] as const) {
  Deno.test(`sqlite: no byte of what ${way === "removed" ? "was removed" : "expired"} stays in the database's files`, async () => {
    const directory = await Deno.makeTempDir({ prefix: "greenroom-" });
    const database = await openSqlite(`${directory}/greenroom.sqlite3`);
    try {
      const { resumes, pass } = setUp(database);
      // Long enough for overflow pages, which hold what does not fit into a row.
      const text = "MARKER-IN-THE-TEXT ".repeat(3_000);
      const { id } = await resumes.upload(ANNA, { ...upload(text), jobRole: "MARKER-IN-THE-TEXT nurse" });
      assert.notDeepEqual(await filesWith(directory, "MARKER-IN-THE-TEXT"), []);
      if (way === "removed") await resumes.remove(ANNA, id);
      else {
        pass(24 * HOUR_MS);
        await resumes.removeExpired();
      }
      assert.deepEqual(await filesWith(directory, "MARKER-IN-THE-TEXT"), []);
    } finally {
      await database.close();
      await Deno.remove(directory, { recursive: true });
    }
  });
}

Deno.test("sqlite: traces that another reader protected are erased by the next sweep", async () => {
  const directory = await Deno.makeTempDir({ prefix: "greenroom-" });
  const database = await openSqlite(`${directory}/greenroom.sqlite3`);
  try {
    let inTheWay = true;
    const { resumes } = setUp({
      ...database,
      eraseDeleted: () =>
        inTheWay ? Promise.resolve(false) : database.eraseDeleted?.() ?? Promise.resolve(true),
    });
    const { id } = await resumes.upload(ANNA, upload("MARKER-IN-THE-TEXT"));
    await resumes.remove(ANNA, id);
    assert.notDeepEqual(await filesWith(directory, "MARKER-IN-THE-TEXT"), []);
    inTheWay = false;
    assert.equal(await resumes.removeExpired(), 0);
    assert.deepEqual(await filesWith(directory, "MARKER-IN-THE-TEXT"), []);
  } finally {
    await database.close();
    await Deno.remove(directory, { recursive: true });
  }
});
