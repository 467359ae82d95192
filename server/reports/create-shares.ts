/** Makes the door for sharing: signed addresses that open one report to whoever holds them, for a while. */
import { DomainError } from "../errors.ts";
import type { Interviews } from "../interviews/interviews.ts";
import { hashKey } from "../platform/ids.ts";
import type { Signer } from "../platform/signed-value.ts";
import type { KeptPdfs } from "./kept-pdfs.ts";
import type { Report } from "./report.ts";
import type { ReportStore } from "./report-store.ts";
import type { Reports } from "./reports.ts";
import type { ShareRow, ShareStore } from "./share-store.ts";
import {
  MOST_OPEN_SHARES,
  type Share,
  SHARE_DAYS,
  SHARE_LABEL_LIMIT_CHARACTERS,
  type ShareReader,
  type Shares,
} from "./shares.ts";

const DAY_MS = 24 * 3600 * 1000;

export interface SharesDeps {
  interviews: Pick<Interviews, "status">;
  reports: Pick<Reports, "get">;
  /** Read without an owner: the link itself is the permission. */
  written: Pick<ReportStore, "find">;
  pdfs: KeptPdfs;
  store: ShareStore;
  /** For the purpose of share links alone: a cookie must not pass for an address. */
  signer: Signer;
  newId: () => string;
  clock: () => Date;
}

/**
 * The address carries the link's id, signed: the owner can be shown it again, and who reads the database without
 * the installation's secret cannot make one. The row is found by the hash of the whole, so that only an address
 * that was really given out opens anything.
 */
export function createShares(deps: SharesDeps): Shares {
  const { interviews, reports, written, pdfs, store, signer, newId, clock } = deps;
  const toShare = (row: ShareRow): Share => ({
    id: row.id,
    token: signer.sign(row.id),
    label: row.label,
    state: stateOf(row, clock()),
    createdAt: new Date(row.created_at),
    expiresAt: new Date(row.expires_at),
    takenBackAt: dateOf(row.taken_back_at),
    firstSeenAt: dateOf(row.first_seen_at),
    lastSeenAt: dateOf(row.last_seen_at),
    seenCount: row.seen_count,
  });

  async function openRow(token: string): Promise<ShareRow> {
    // The signature first, in constant time: made-up addresses never reach the database.
    const row = signer.verify(token) === null ? null : await store.findByHash(hashKey(token));
    if (row === null) throw missing();
    const state = stateOf(row, clock());
    if (state !== "open") throw ended(row, state);
    return row;
  }

  async function reportOf(row: ShareRow): Promise<Report> {
    const report = await written.find(row.interview_id);
    // Deleted between the two questions.
    if (report === null) throw missing();
    return report;
  }

  async function see(row: ShareRow, reader: ShareReader): Promise<void> {
    if (!reader.unseen && reader.owner !== row.owner) await store.noteSeen(row.id, clock().getTime());
  }

  return {
    async create(owner, interviewId, { days, label = "" }) {
      const named = checkedLabel(label);
      if (!SHARE_DAYS.some((each) => each === days)) {
        throw new DomainError("invalid", {
          code: "share-days-invalid",
          userMessage: `A link works for ${SHARE_DAYS.join(", ")} days. Choose one of these.`,
        });
      }
      await reports.get(owner, interviewId);
      const id = newId();
      const now = clock().getTime();
      const row: ShareRow = {
        id,
        interview_id: interviewId,
        owner,
        token_hash: hashKey(signer.sign(id)),
        label: named,
        created_at: now,
        expires_at: now + days * DAY_MS,
        taken_back_at: null,
        first_seen_at: null,
        last_seen_at: null,
        seen_count: 0,
      };
      if (await store.insert(row, MOST_OPEN_SHARES)) return toShare(row);
      throw new DomainError("conflict", {
        code: "shares-too-many",
        userMessage:
          `${MOST_OPEN_SHARES} links to this report work already. Take one back, then make a new one.`,
      });
    },

    async list(owner, interviewId) {
      await interviews.status(owner, interviewId);
      return (await store.list(interviewId)).map(toShare);
    },

    async takeBack(owner, interviewId, shareId) {
      await interviews.status(owner, interviewId);
      await store.takeBack(interviewId, shareId, clock().getTime());
      const row = (await store.list(interviewId)).find(({ id }) => id === shareId);
      if (!row) throw missing();
      return toShare(row);
    },

    async takeAllBack(owner, interviewId) {
      await interviews.status(owner, interviewId);
      await store.takeBack(interviewId, null, clock().getTime());
    },

    async open(token, reader) {
      const row = await openRow(token);
      const { interviewId: _withheld, ...report } = await reportOf(row);
      await see(row, reader);
      return { report, expiresAt: new Date(row.expires_at) };
    },

    async pdf(token, reader, pageSize = "A4") {
      const row = await openRow(token);
      const pdf = await pdfs.of(row.interview_id, pageSize, () => reportOf(row));
      await see(row, reader);
      return pdf;
    },
  };
}

function stateOf(row: ShareRow, now: Date): Share["state"] {
  if (row.taken_back_at !== null) return "taken-back";
  return row.expires_at <= now.getTime() ? "expired" : "open";
}

function dateOf(at: number | null): Date | null {
  return at === null ? null : new Date(at);
}

/** One line, without control characters. @throws DomainError `share-label-too-long` */
function checkedLabel(label: string): string {
  const line = label.toWellFormed().replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  if ([...line].length <= SHARE_LABEL_LIMIT_CHARACTERS) return line;
  throw new DomainError("invalid", {
    code: "share-label-too-long",
    userMessage: `A name for a link has at most ${SHARE_LABEL_LIMIT_CHARACTERS} characters. Make it shorter.`,
  });
}

function missing(): DomainError {
  return new DomainError("missing", {
    code: "share-missing",
    userMessage:
      "No report stands behind this address. It may have lost a character on its way, or what it showed was " +
      "deleted. Copy the whole link, or ask whoever sent it.",
  });
}

function ended(row: ShareRow, state: "expired" | "taken-back"): DomainError {
  if (state === "taken-back") {
    return new DomainError("gone", {
      code: "share-taken-back",
      userMessage:
        "Whoever shared this report has taken the link back. Nothing is wrong on your side; if you still need " +
        "it, ask them for a new one.",
    });
  }
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(row.expires_at);
  return new DomainError("gone", {
    code: "share-expired",
    userMessage: `This link worked until ${day}. Whoever sent it to you can make a new one in a moment.`,
  });
}
