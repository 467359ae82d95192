/** Which fields the form of a profile has: one table for drawing it and for reading it. */

export interface FieldSpec {
  key: string;
  label: string;
  help?: string;
  kind?: "line" | "date" | "lines" | "email" | "tel" | "url";
  autoComplete?: string;
  /** Has a line of the form for itself. */
  wide?: boolean;
}

const DATE_HELP = "2021 or 2021-06";
const START: FieldSpec = { key: "start", label: "From", kind: "date", help: DATE_HELP };
const END: FieldSpec = { key: "end", label: "Until", kind: "date", help: "The same, or “present”" };
const BULLETS: FieldSpec = {
  key: "bullets",
  label: "What you did",
  kind: "lines",
  help: "One point per line",
};

export const SINGLE_FIELDS: readonly FieldSpec[] = [
  { key: "name", label: "Name", autoComplete: "name" },
  { key: "email", label: "E-mail", kind: "email", autoComplete: "email" },
  { key: "phone", label: "Phone", kind: "tel", autoComplete: "tel" },
  { key: "location", label: "Location", help: "City and country" },
  { key: "headline", label: "Headline", help: "What you are, in one line", wide: true },
  { key: "summary", label: "Summary", kind: "lines" },
];

export type ListName = "experience" | "education" | "projects" | "certificates" | "languages" | "links";

export interface ListSpec {
  name: ListName;
  title: string;
  /** Of one entry, as in “Add a job”. */
  one: string;
  fields: readonly FieldSpec[];
}

export const LIST_SPECS: readonly ListSpec[] = [
  {
    name: "experience",
    title: "Experience",
    one: "job",
    fields: [
      { key: "title", label: "Title" },
      { key: "organisation", label: "Organisation" },
      { key: "location", label: "Location", wide: true },
      START,
      END,
      BULLETS,
    ],
  },
  {
    name: "education",
    title: "Education",
    one: "degree or course",
    fields: [
      { key: "degree", label: "Degree" },
      { key: "field", label: "Subject" },
      { key: "institution", label: "School" },
      { key: "location", label: "Location" },
      START,
      END,
      { ...BULLETS, label: "Details" },
    ],
  },
  {
    name: "projects",
    title: "Projects",
    one: "project",
    fields: [{ key: "name", label: "Name", wide: true }, START, END, BULLETS],
  },
  {
    name: "certificates",
    title: "Certificates",
    one: "certificate",
    fields: [{ key: "name", label: "Name" }, { ...START, key: "date", label: "Date" }],
  },
  {
    name: "languages",
    title: "Languages",
    one: "language",
    fields: [{ key: "name", label: "Language" }, {
      key: "level",
      label: "Level",
      help: "As you would say it",
    }],
  },
  {
    name: "links",
    title: "Links",
    one: "link",
    fields: [{ key: "url", label: "Address", kind: "url", wide: true }],
  },
];

/** Values as the inputs hold them; `from` says which entry that was read this one is. */
export type EntryValues = Record<string, string>;

export interface ProfileValues {
  single: Record<string, string>;
  /** One per line. */
  skills: string;
  lists: Record<ListName, EntryValues[]>;
}
