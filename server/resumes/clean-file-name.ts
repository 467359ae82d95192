/** Makes the name of an uploaded file fit to be shown: the name says nothing that anybody relies on. */

const MAX_CHARACTERS = 120;
// Direction overrides and zero-width characters could make one name look like another.
const INVISIBLE = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** Without path, control and direction characters, at most 120 characters with the extension kept. */
export function cleanFileName(name: string): string {
  const base = name.toWellFormed().split(/[/\\]/).at(-1) ?? "";
  const clean = base.replace(INVISIBLE, " ").replace(/\s+/g, " ").trim().normalize("NFC");
  if (/^\.*$/.test(clean)) return "resume";
  const characters = [...clean];
  if (characters.length <= MAX_CHARACTERS) return clean;
  const extension = clean.match(/\.[A-Za-z0-9]{1,8}$/)?.[0] ?? "";
  return characters.slice(0, MAX_CHARACTERS - extension.length - 1).join("").trimEnd() + "…" + extension;
}
