/** Shared links on both databases: signed, ending, taken back, and telling when somebody else looked. */
import { strict as assert } from "node:assert";
import { DomainError } from "../../server/errors.ts";
import type { InterviewStatus } from "../../server/interviews/interviews.ts";
import type { Owner } from "../../server/owner.ts";
import type { Database } from "../../server/platform/database/database.ts";
import { hashKey } from "../../server/platform/ids.ts";
import { createSigner } from "../../server/platform/signed-value.ts";
import { createShares } from "../../server/reports/create-shares.ts";
import { createKeptPdfs } from "../../server/reports/kept-pdfs.ts";
import { loadFontFiles } from "../../server/platform/printing/fonts.ts";
import { createReportStore } from "../../server/reports/report-store.ts";
import { createShareStore } from "../../server/reports/share-store.ts";
import { MOST_OPEN_SHARES } from "../../server/reports/shares.ts";
import { DATABASES } from "../support/databases.ts";
import { sampleReport, sampleView } from "../support/sample-report.ts";

const ANN: Owner = "viewer:ann";
const VIEW = sampleView();
const SECRET = new Uint8Array(32).fill(9);
const STRANGER = { owner: null, unseen: false };
const DAY_MS = 24 * 3600 * 1000;
const fonts = loadFontFiles();

/** The report of `VIEW` in a database of its own, with links to it and a clock to turn. */
async function desk(database: Database) {
  const owns = (owner: Owner, id: string): Promise<InterviewStatus> =>
    owner === ANN && id === VIEW.id
      ? Promise.resolve(VIEW)
      : Promise.reject(new DomainError("missing", { code: "interview-missing", userMessage: "None." }));
  let now = Date.UTC(2026, 10, 20, 9, 30);
  let made = 0;
  const written = createReportStore(database);
  await written.insertOnce(ANN, sampleReport());
  const store = createShareStore(database);
  const signer = createSigner(SECRET, "share-link");
  const shares = createShares({
    interviews: { status: owns },
    reports: { get: async (owner, id) => (await owns(owner, id), sampleReport()) },
    written,
    pdfs: createKeptPdfs({ store: written, fonts }),
    store,
    signer,
    newId: () => `share_${made++}`,
    clock: () => new Date(now),
  });
  return { shares, store, written, signer, pass: (ms: number) => now += ms };
}

function refused(kind: DomainError["kind"], code: string) {
  return (error: unknown) => {
    assert.ok(error instanceof DomainError, String(error));
    assert.deepEqual([error.kind, error.code], [kind, code]);
    return true;
  };
}

for (const [dialect, open] of DATABASES) {
  Deno.test(`${dialect}: making and taking back without end keeps the newest hundred`, async () => {
    await using opened = await open();
    const { shares, pass } = await desk(opened.database);
    const working = await shares.create(ANN, VIEW.id, { days: 7 });
    for (let at = 0; at < 103; at += 1) {
      pass(1_000);
      const { id } = await shares.create(ANN, VIEW.id, { days: 1, label: `${at}` });
      await shares.takeBack(ANN, VIEW.id, id);
    }
    const listed = await shares.list(ANN, VIEW.id);
    assert.ok(listed.length <= 102, `${listed.length} links`);
    assert.equal(listed[0]?.label, "102");
    assert.ok(listed.some(({ id, state }) => id === working.id && state === "open"), "what works stays");
  });

  Deno.test(`${dialect}: a link opens the report until it ends, and counts who looked`, async () => {
    await using opened = await open();
    const { shares, pass } = await desk(opened.database);
    const made = await shares.create(ANN, VIEW.id, { days: 7, label: "  Fernbrook\n Freight " });
    assert.equal(made.label, "Fernbrook Freight");
    assert.equal(made.state, "open");
    assert.equal(made.expiresAt.getTime() - made.createdAt.getTime(), 7 * DAY_MS);
    assert.deepEqual([made.firstSeenAt, made.lastSeenAt, made.seenCount], [null, null, 0]);

    const { report, expiresAt } = await shares.open(made.token, STRANGER);
    assert.equal(report.candidateName, "Imre Solvang");
    assert.equal(expiresAt.getTime(), made.expiresAt.getTime());
    pass(3_600_000);
    await shares.open(made.token, { owner: "viewer:bob", unseen: false });
    assert.equal(new TextDecoder().decode((await shares.pdf(made.token, STRANGER)).subarray(0, 5)), "%PDF-");
    // Neither the owner nor a browser that fetches ahead has seen it.
    await shares.open(made.token, { owner: ANN, unseen: false });
    await shares.open(made.token, { owner: null, unseen: true });
    const [listed] = await shares.list(ANN, VIEW.id);
    assert.ok(listed);
    assert.equal(listed.token, made.token, "the owner is shown the same address again");
    assert.equal(listed.seenCount, 3);
    assert.equal((listed.lastSeenAt?.getTime() ?? 0) - (listed.firstSeenAt?.getTime() ?? 0), 3_600_000);

    pass(7 * DAY_MS - 3_600_000 - 1);
    await shares.open(made.token, STRANGER);
    pass(1);
    await assert.rejects(shares.open(made.token, STRANGER), refused("gone", "share-expired"));
    await assert.rejects(shares.pdf(made.token, STRANGER), refused("gone", "share-expired"));
    assert.equal((await shares.list(ANN, VIEW.id))[0]?.state, "expired");
  });

  Deno.test(`${dialect}: a link that was taken back stays so, others go on`, async () => {
    await using opened = await open();
    const { shares, pass } = await desk(opened.database);
    const [first, second, third] = [
      await shares.create(ANN, VIEW.id, { days: 1 }),
      await shares.create(ANN, VIEW.id, { days: 1 }),
      await shares.create(ANN, VIEW.id, { days: 30 }),
    ];
    const taken = await shares.takeBack(ANN, VIEW.id, first.id);
    assert.equal(taken.state, "taken-back");
    pass(60_000);
    const again = await shares.takeBack(ANN, VIEW.id, first.id);
    assert.deepEqual(again.takenBackAt, taken.takenBackAt, "a second time changes nothing");
    await assert.rejects(shares.open(first.token, STRANGER), refused("gone", "share-taken-back"));
    await shares.open(second.token, STRANGER);
    await shares.takeAllBack(ANN, VIEW.id);
    for (const { token } of [second, third]) {
      await assert.rejects(shares.open(token, STRANGER), refused("gone", "share-taken-back"));
    }
  });

  Deno.test(`${dialect}: twenty links at most work at a time; those that ended make room`, async () => {
    await using opened = await open();
    const { shares, pass } = await desk(opened.database);
    for (let count = 0; count < MOST_OPEN_SHARES; count++) await shares.create(ANN, VIEW.id, { days: 1 });
    const refusal = refused("conflict", "shares-too-many");
    await assert.rejects(shares.create(ANN, VIEW.id, { days: 30 }), refusal);
    const [newest] = await shares.list(ANN, VIEW.id);
    await shares.takeBack(ANN, VIEW.id, newest?.id ?? "");
    await shares.create(ANN, VIEW.id, { days: 1 });
    await assert.rejects(shares.create(ANN, VIEW.id, { days: 30 }), refusal);
    pass(DAY_MS);
    await shares.create(ANN, VIEW.id, { days: 30 });
  });
}

async function onSqlite(
  work: (opened: Awaited<ReturnType<typeof desk>>, database: Database) => Promise<void>,
) {
  const [, open] = DATABASES[0] ?? [];
  assert.ok(open);
  await using opened = await open();
  await work(await desk(opened.database), opened.database);
}

Deno.test("what others see leaves out what would open more than the report", () =>
  onSqlite(async ({ shares }) => {
    const { token } = await shares.create(ANN, VIEW.id, { days: 1 });
    const { report } = await shares.open(token, STRANGER);
    assert.ok(!JSON.stringify(report).includes(VIEW.id), "the interview's id");
    assert.ok(!JSON.stringify(report).includes(VIEW.resumeId ?? "?"), "the resume's id");
    const pdf = new TextDecoder("latin1").decode(await shares.pdf(token, STRANGER));
    assert.ok(!pdf.includes(VIEW.id));
  }));

Deno.test("only an address that was given out opens anything", () =>
  onSqlite(async ({ shares, signer }) => {
    const { id, token } = await shares.create(ANN, VIEW.id, { days: 1 });
    const unknown = refused("missing", "share-missing");
    for (let at = 0; at < token.length; at++) {
      const other = token[at] === "A" ? "B" : "A";
      await assert.rejects(shares.open(token.slice(0, at) + other + token.slice(at + 1), STRANGER), unknown);
    }
    for (
      const wrong of [
        "",
        id,
        `${token}A`,
        token.slice(0, -1),
        hashKey(token),
        // Rightly signed, but never made; and the same id signed for another purpose or with another secret.
        signer.sign("share_999"),
        createSigner(SECRET, "viewer").sign(id),
        createSigner(new Uint8Array(32).fill(8), "share-link").sign(id),
      ]
    ) {
      await assert.rejects(shares.open(wrong, STRANGER), unknown, wrong);
    }
  }));

Deno.test("the database holds the address as a hash only", () =>
  onSqlite(async ({ shares }, database) => {
    const { token } = await shares.create(ANN, VIEW.id, { days: 1 });
    const row = await database.read.selectFrom("share_links").selectAll().executeTakeFirstOrThrow();
    assert.equal(row.token_hash, hashKey(token));
    assert.ok(!JSON.stringify(row).includes(token));
    const [, signature] = token.split(".");
    assert.ok(signature && !JSON.stringify(row).includes(signature));
  }));

Deno.test("a stranger can neither make, list nor take back a link, and no link belongs to two interviews", () =>
  onSqlite(async ({ shares }) => {
    const { id, token } = await shares.create(ANN, VIEW.id, { days: 1 });
    const missing = refused("missing", "interview-missing");
    await assert.rejects(shares.create("viewer:bob", VIEW.id, { days: 1 }), missing);
    await assert.rejects(shares.list("viewer:bob", VIEW.id), missing);
    await assert.rejects(shares.takeBack("viewer:bob", VIEW.id, id), missing);
    await assert.rejects(shares.takeAllBack("viewer:bob", VIEW.id), missing);
    await assert.rejects(shares.takeBack(ANN, VIEW.id, "share_999"), refused("missing", "share-missing"));
    await shares.open(token, STRANGER);
  }));

Deno.test("a wish that cannot be met is refused before anything is made", () =>
  onSqlite(async ({ shares }) => {
    for (const days of [0, 2, -1, 365, NaN, Infinity]) {
      await assert.rejects(
        shares.create(ANN, VIEW.id, { days }),
        refused("invalid", "share-days-invalid"),
        `${days}`,
      );
    }
    await assert.rejects(
      shares.create(ANN, VIEW.id, { days: 1, label: "李".repeat(81) }),
      refused("invalid", "share-label-too-long"),
    );
    await shares.create(ANN, VIEW.id, { days: 1, label: "🎉".repeat(80) });
    assert.equal((await shares.list(ANN, VIEW.id)).length, 1);
  }));

Deno.test("links go with the interview", () =>
  onSqlite(async ({ shares, store, written }, database) => {
    const { token } = await shares.create(ANN, VIEW.id, { days: 30 });
    await database.transaction(async (tx) => {
      await store.removeAll(tx, VIEW.id);
      await written.remove(tx, VIEW.id);
    });
    await assert.rejects(shares.open(token, STRANGER), refused("missing", "share-missing"));
  }));
