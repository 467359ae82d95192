/** Quotes a line of somebody's document: verbatim, short enough to be said, and nothing that identifies a person. */

/** Room for the sentence around the quote within the 400 characters of a question. */
const LIMIT_CHARACTERS = 170;
const SHORTEST_WORDS = 5;
/** What happened to somebody, not what somebody did. */
const NOT_DONE =
  /^(?:featured|adopted|awarded|recogni[sz]ed|selected|nominated|ranked|received|won|winner|cited|used by|acquired by|member of|responsible for|research integrated)\b/i;
const CONTACT = /@|https?:|www\.|\+?\d[\d\s().-]{7,}\d/;

/** Whether a line tells of work, so that one can ask about it: not a list of skills, an address or a heading. */
export function tellsOfWork(line: string): boolean {
  const words = line.trim().split(/\s+/);
  return words.length >= SHORTEST_WORDS && !CONTACT.test(line) && !NOT_DONE.test(line.trim()) &&
    (line.match(/[,;|•·]/g)?.length ?? 0) < words.length / 3 && /\p{L}{3}/u.test(line);
}

/** In quotation marks, cut at a word; an ellipsis stands for what was left out. */
export function quoteLine(line: string): string {
  const plain = line.replace(/\s+/g, " ").trim().replace(/^[-–—•*·▪◦●○\s]+/u, "").replace(/[.;,:\s]+$/, "");
  if (plain.length <= LIMIT_CHARACTERS) return `“${plain}”`;
  const cut = plain.slice(0, LIMIT_CHARACTERS + 1);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(" "), 40)).replace(/[.;,:\s]+$/, "")} …”`;
}
