/** What a candidate corrects in a profile: its shape, its bounds, and what is said of a value that does not fit. */
import { z } from "zod";
import { DomainError } from "../errors.ts";
import { findDates } from "./dates.ts";
import type { Education, Employment, PartialDate, Profile, ProfileLink, Project } from "./profile.ts";

/** `from`: the entry, counted from 0, that was read and is corrected here; absent for one that was added. */
export type Corrected<T> = T & { from?: number };

/** A field that is absent stays as it was read; null takes it away; a list replaces the whole list. */
export interface Corrections {
  name?: string | null;
  email?: string | null;
  phone?: string | null;
  location?: string | null;
  headline?: string | null;
  summary?: string | null;
  links?: Corrected<ProfileLink>[];
  skills?: string[];
  experience?: Corrected<Employment>[];
  education?: Corrected<Education>[];
  projects?: Corrected<Project>[];
  certificates?: Corrected<Profile["certificates"][number]>[];
  languages?: Corrected<Profile["languages"][number]>[];
}

/** What is wrong with one value; `field` is its path: `experience.0.start`. */
export interface CorrectionProblem {
  field: string;
  problem: string;
}

/** Far above real resumes, far below what could hurt. */
export const CORRECTION_LIMITS = {
  line: 300,
  name: 200,
  email: 254,
  phone: 40,
  url: 500,
  summary: 2_000,
  bullet: 4_000,
  bullets: 120,
  skill: 80,
  skills: 300,
  entries: 60,
  /** Of the whole document as JSON. */
  characters: 200_000,
} as const;

const onlyDate = "Write a year, or year and month: 2021 or 2021-06.";
const EMAIL = /^[^\s@<>"',;:()[\]\\]+@[^\s@<>"',;:()[\]\\]+\.[^\s@<>"',;:()[\]\\.]{2,}$/u;

/** One line without control characters; empty means that there is none. */
function line(limit: number) {
  return z.string("This is text.").transform((value) =>
    value.toWellFormed().replace(/[\p{Cc}\s]+/gu, " ").trim()
  ).pipe(z.string().max(limit, `This has at most ${limit} characters.`));
}

/** Several lines: line breaks stay, other control characters do not. */
function paragraph(limit: number) {
  return z.string("This is text.").transform((value) =>
    value.toWellFormed().replace(/\r\n?/g, "\n").replace(/[^\S\n]+|(?!\n)\p{Cc}/gu, " ").trim()
  ).pipe(z.string().max(limit, `This has at most ${limit.toLocaleString("en")} characters.`));
}

/** The field as it is, or null where it was left empty. */
const orNull = <T extends z.ZodType<string>>(schema: T) =>
  schema.transform((value) => value === "" ? null : value).nullable().optional();
/** Within an entry nothing and empty are the same. */
const orAbsent = <T extends z.ZodType<string>>(schema: T) =>
  schema.nullish().transform((value) => value ? value : undefined);

const ISO_DATE = /^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

function readDate(text: string): PartialDate | null {
  // In running text `2019-20` may be two years; in a field for one date it is none.
  if (ISO_DATE.test(text)) return text;
  const [found, ...others] = findDates(text);
  if (!found || others.length > 0 || found.from > 0 || found.to < text.length) return null;
  return found.start === undefined && found.end !== "present" ? found.end ?? null : null;
}

/** “present”, “heute”, “en cours”: any word that ends a range of dates that lasts. */
function isPresent(text: string): boolean {
  return !/\d/.test(text) && findDates(`2000 – ${text}`)[0]?.end === "present";
}

const start = line(40).nullish().transform((text, context): PartialDate | undefined => {
  if (!text) return undefined;
  const date = readDate(text);
  if (!date) context.addIssue({ code: "custom", message: onlyDate });
  return date ?? undefined;
});
const end = line(40).nullish().transform((text, context): PartialDate | "present" | undefined => {
  if (!text) return undefined;
  const date = isPresent(text) ? "present" : readDate(text);
  if (!date) context.addIssue({ code: "custom", message: `${onlyDate} Write “present” while it lasts.` });
  return date ?? undefined;
});

const from = z.int().min(0).max(10_000).optional();
const bullets = z.array(paragraph(CORRECTION_LIMITS.bullet)).max(
  CORRECTION_LIMITS.bullets,
  `An entry has at most ${CORRECTION_LIMITS.bullets} points.`,
).default([]).transform((points) => points.filter((point) => point !== ""));
const short = orAbsent(line(CORRECTION_LIMITS.line));

/** Both ends are as exact as they were written, so only what both say is compared. */
const inOrder = (entry: { start?: string | undefined; end?: string | undefined }) => {
  if (!entry.start || !entry.end || entry.end === "present") return true;
  const both = Math.min(entry.start.length, entry.end.length);
  return entry.end.slice(0, both) >= entry.start.slice(0, both);
};
const ORDER = { path: ["end"], message: "This ends before it starts." };

function entries<T extends z.ZodType>(schema: T) {
  return z.array(schema).max(
    CORRECTION_LIMITS.entries,
    `There are at most ${CORRECTION_LIMITS.entries} entries here.`,
  )
    .transform((list) => list.map(withoutEmpty).filter(saysSomething) as Corrected<z.output<T>>[])
    .optional();
}

function withoutEmpty<T>(entry: T): T {
  return Object.fromEntries(
    Object.entries(entry as object).filter(([, value]) => value !== undefined),
  ) as T;
}

function saysSomething(entry: unknown): boolean {
  return Object.entries(entry as object).some(([key, value]) =>
    key !== "from" && key !== "kind" && (Array.isArray(value) ? value.length > 0 : value !== "")
  );
}

/** An entry that is empty altogether is left out later; one with anything in it needs a name. */
const isNamed = (entry: { name: string }) => entry.name !== "" || !saysSomething(entry);
const needsName = { path: ["name"], message: "This needs a name." };

const link = z.strictObject({
  from,
  kind: orAbsent(line(40)),
  url: line(CORRECTION_LIMITS.url).refine(
    (url) => url === "" || asUrl(url) !== null,
    "This is no web address: write it like example.org/me.",
  ),
}).transform(({ kind, url, ...rest }) => ({ ...rest, kind: kind ?? kindOf(url), url: asUrl(url) ?? "" }));

/** Also one that was typed without `https://`; nothing but web addresses, since it becomes a link. */
function asUrl(text: string): string | null {
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return null;
  const { protocol, hostname } = new URL(whole);
  return /^https?:$/.test(protocol) && /[^.]\.[^.]/.test(hostname) ? whole : null;
}

function kindOf(url: string): string {
  const host = asUrl(url) ? new URL(asUrl(url) ?? "").hostname : "";
  return ["linkedin", "github", "gitlab", "stackoverflow", "twitter"].find((kind) =>
    new RegExp(`(?:^|\\.)${kind}\\.`).test(host)
  ) ?? "website";
}

const schema: z.ZodType<Corrections> = z.strictObject({
  name: orNull(line(CORRECTION_LIMITS.name)),
  email: orNull(
    line(CORRECTION_LIMITS.email).refine(
      (text) => text === "" || EMAIL.test(text),
      "This is no e-mail address: write it like name@example.org.",
    ),
  ),
  phone: orNull(
    line(CORRECTION_LIMITS.phone).refine(
      (text) => text === "" || (text.match(/\d/g)?.length ?? 0) >= 5,
      "This is no phone number: it has at least five digits.",
    ),
  ),
  location: orNull(line(CORRECTION_LIMITS.line)),
  headline: orNull(line(CORRECTION_LIMITS.line)),
  summary: orNull(paragraph(CORRECTION_LIMITS.summary)),
  links: entries(link),
  skills: z.array(line(CORRECTION_LIMITS.skill)).max(
    CORRECTION_LIMITS.skills,
    `There are at most ${CORRECTION_LIMITS.skills} skills here.`,
  ).transform((names) => names.filter((name) => name !== "")).optional(),
  experience: entries(
    z.strictObject({ from, title: short, organisation: short, location: short, start, end, bullets })
      .refine(inOrder, ORDER),
  ),
  education: entries(
    z.strictObject({
      from,
      degree: short,
      field: short,
      institution: short,
      location: short,
      start,
      end,
      bullets,
    }).refine(inOrder, ORDER),
  ),
  projects: entries(
    z.strictObject({ from, name: line(CORRECTION_LIMITS.line), start, end, bullets })
      .refine(inOrder, ORDER).refine(isNamed, needsName),
  ),
  certificates: entries(
    z.strictObject({ from, name: line(CORRECTION_LIMITS.line), date: start })
      .refine(isNamed, needsName),
  ),
  languages: entries(
    z.strictObject({ from, name: line(CORRECTION_LIMITS.line), level: short })
      .refine(isNamed, needsName),
  ),
}) as unknown as z.ZodType<Corrections>;

/**
 * Checks what a form or a program sent, cleans it, and reads its dates (“June 2021” becomes `2021-06`).
 * @throws DomainError `correction-invalid` (unprocessable; `details.problems` is a list of `CorrectionProblem`),
 *   `corrections-too-large` (too-large)
 */
export function readCorrections(input: unknown): Corrections {
  if (JSON.stringify(input ?? null).length > CORRECTION_LIMITS.characters) {
    throw new DomainError("too-large", {
      code: "corrections-too-large",
      userMessage: `A profile has at most ${
        CORRECTION_LIMITS.characters.toLocaleString("en")
      } characters here. Nothing was changed; shorten the longest points and save again.`,
    });
  }
  const result = schema.safeParse(input);
  if (result.success) return withoutEmpty(result.data);
  const problems: CorrectionProblem[] = result.error.issues.map((issue) => ({
    field: issue.path.join(".") || "profile",
    problem: sentenceFor(issue),
  }));
  throw new DomainError("unprocessable", {
    code: "correction-invalid",
    userMessage: problems.length === 1
      ? "One value does not fit. Nothing was saved yet; mend it and save again."
      : `${problems.length} values do not fit. Nothing was saved yet; mend them and save again.`,
    message: `correction-invalid: ${problems.map(({ field }) => field).join(", ")}`,
    details: { problems },
  });
}

/** Ours where we gave one; the library's own words mean nothing to a candidate. */
function sentenceFor(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") {
    return `There is no field ${issue.keys.map((key) => `“${key.slice(0, 40)}”`).join(", ")} here.`;
  }
  const ours = /^(?:This|There|An entry|Write) .*\.$/.test(issue.message);
  return ours ? issue.message : "This has another shape than is expected here.";
}
