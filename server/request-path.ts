/** The path of a request's URL, cut out of the text: parsing it whole costs more than many an answer. */

/** @param url absolute, as a `Request` has it: normalised, with a path */
export function pathnameOf(url: string): string {
  const start = url.indexOf("/", url.indexOf("//") + 2);
  const end = url.indexOf("?", start);
  return url.slice(start, end === -1 ? undefined : end);
}
