/** Lets the headers of a page's data (when to try again, not to be stored) reach the page's response. */
import type { HeadersFunction } from "react-router";

/** For `export const headers` of a page; without it the framework drops them, `Set-Cookie` aside. */
export const pageHeaders: HeadersFunction = ({ errorHeaders, actionHeaders, parentHeaders }) => {
  const headers = new Headers(parentHeaders);
  for (const [name, value] of [...actionHeaders, ...errorHeaders ?? []]) headers.set(name, value);
  return headers;
};
