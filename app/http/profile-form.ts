/** Between a profile and the form that corrects it. */
import {
  type EntryValues,
  LIST_SPECS,
  type ListName,
  type ProfileValues,
  SINGLE_FIELDS,
} from "../components/profile-fields.ts";
import { CORRECTION_LIMITS, type Resume } from "../../server/resumes/resumes.ts";

/** Travels with an entry although nobody edits it. */
const CARRIED = ["from", "kind"];

function oneLine(text: unknown): string {
  return typeof text === "string" ? text.replace(/\s+/g, " ").trim() : "";
}

/** What the form shows: the profile with its corrections. */
export function valuesOf({ profile, corrections }: Pick<Resume, "profile" | "corrections">): ProfileValues {
  const lists = {} as Record<ListName, EntryValues[]>;
  for (const { name, fields } of LIST_SPECS) {
    const corrected = corrections?.[name];
    lists[name] = profile[name].map((entry, index): EntryValues => {
      const source = entry as unknown as Record<string, unknown>;
      const from = corrected ? corrected[index]?.from : index;
      const values: EntryValues = from === undefined ? {} : { from: String(from) };
      for (const { key } of fields) {
        const value = source[key];
        values[key] = Array.isArray(value) ? value.map(oneLine).join("\n") : oneLine(value);
      }
      if (name === "links") values["kind"] = oneLine(source["kind"]);
      return values;
    });
  }
  const single: Record<string, string> = {};
  for (const { key } of SINGLE_FIELDS) {
    const value = profile[key as keyof typeof profile];
    single[key] = typeof value === "string" ? value : "";
  }
  return { single, skills: profile.skills.map(({ name }) => name).join("\n"), lists };
}

/** What was typed, without entries that were marked to be removed. */
export function readValues(form: Record<string, string>): ProfileValues {
  const lists = {} as Record<ListName, EntryValues[]>;
  for (const { name, fields } of LIST_SPECS) {
    lists[name] = [];
    for (let index = 0; index <= CORRECTION_LIMITS.entries; index++) {
      const path = `${name}.${index}`;
      const keys = [...fields.map(({ key }) => key), ...CARRIED].filter((key) => `${path}.${key}` in form);
      if (keys.length === 0 || form[`${path}.remove`] !== undefined) continue;
      lists[name].push(Object.fromEntries(keys.map((key) => [key, form[`${path}.${key}`] ?? ""])));
    }
  }
  return {
    single: Object.fromEntries(SINGLE_FIELDS.map(({ key }) => [key, form[key] ?? ""])),
    skills: form["skills"] ?? "",
    lists,
  };
}

/** The corrections document that the domain checks; indexes are those of the values. */
export function correctionsOf(values: ProfileValues): Record<string, unknown> {
  const input: Record<string, unknown> = { ...values.single };
  // Commas part skills too: that is how people list them.
  input["skills"] = values.skills.split(/[\n,;]/).map((name) => name.trim()).filter((name) => name !== "");
  for (const { name, fields } of LIST_SPECS) {
    input[name] = values.lists[name].map((entry) => {
      const { from, ...rest } = entry;
      const typed: Record<string, unknown> = { ...rest };
      if (from !== undefined && /^\d{1,4}$/.test(from)) typed["from"] = Number(from);
      for (const { key, kind } of fields) {
        if (kind === "lines") typed[key] = (entry[key] ?? "").split(/\r?\n/);
      }
      return typed;
    });
  }
  return input;
}

/** With one more empty entry, for those without JavaScript. */
export function withEntry(values: ProfileValues, list: string): ProfileValues {
  const spec = LIST_SPECS.find(({ name }) => name === list);
  if (!spec || values.lists[spec.name].length >= CORRECTION_LIMITS.entries) return values;
  return { ...values, lists: { ...values.lists, [spec.name]: [...values.lists[spec.name], {}] } };
}
