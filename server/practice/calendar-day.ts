/** Calendar days as plain dates, so that a review is due on a day of the candidate's own calendar. */

/** `yyyy-mm-dd`; sorts as text. */
export type Day = string;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether this names a time zone that the platform knows, such as `Asia/Kolkata`. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The day that a calendar in this time zone shows at that moment. @throws RangeError for an unknown zone */
export function dayAt(moment: Date, timeZone: string): Day {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    calendar: "iso8601",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(moment);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}

/** Whole days later; no clock change can add or swallow one, as only the calendar is counted. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
