/** The API speaks snake_case; the code speaks camelCase; this is the one place where they meet. */

function snakeKey(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Keys whose value is a record with data as keys (paths, ids): the inner keys stay as they are. */
const RECORDS_OF_DATA = new Set(["evidence"]);

/** Deep copy of plain data with snake_case keys; dates become ISO 8601. */
export function toSnakeCase(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(toSnakeCase);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      snakeKey(key),
      RECORDS_OF_DATA.has(key) && typeof inner === "object" && inner !== null
        ? Object.fromEntries(Object.entries(inner).map(([path, entry]) => [path, toSnakeCase(entry)]))
        : toSnakeCase(inner),
    ]),
  );
}
