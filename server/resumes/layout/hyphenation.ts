/** Joins a word that was broken at the end of a line. */

/** First parts that keep their hyphen when a compound happens to break there. */
const compoundFirst = new Set(
  ("self multi non cross well high low real end full front open long short state user cost client server cloud event " +
    "object test type hands fast large small top two three four five six ten single double decision problem web " +
    "customer production security performance service award industry market business vendor third first second " +
    "next left right best ex role rule domain feature resource community model mission fault peer point face " +
    "team company world city cutting eye e co part half year month project value risk tech mobile privacy")
    .split(" "),
);

/**
 * `algo-` + `rithm` is `algorithm`; `real-` + `time` keeps its hyphen, and so does a part that the document elsewhere
 * shows with one. A soft hyphen always goes. Without a hyphen the lines join with a space.
 * @param known lower-case text of the whole document, to look both spellings up in
 */
export function joinLines(above: string, below: string, known: string): string {
  if (above.endsWith("\u00ad")) return above.slice(0, -1) + below;
  const head = /(\p{L}[\p{L}\p{N}]*)[-‐]$/u.exec(above)?.[1];
  const tail = /^\p{L}[\p{L}\p{N}]*/u.exec(below)?.[0];
  if (head === undefined || tail === undefined) {
    return /[\p{L}\p{N}][-‐/]$/u.test(above) && /^[\p{L}\p{N}]/u.test(below)
      ? above + below
      : `${above} ${below}`;
  }
  const keeps = tail[0] !== tail[0]?.toLowerCase() ||
    keepsHyphen(head.toLowerCase(), tail.toLowerCase(), known);
  return (keeps ? above : above.slice(0, -1)) + below;
}

function keepsHyphen(head: string, tail: string, known: string): boolean {
  if (known.includes(`${head}-${tail}`)) return true;
  if (known.includes(head + tail)) return false;
  if (head === "sub") return !/^(?:mit|ject|scri|seq|sid|stan|stit|tle|tract|urb|ver)/.test(tail);
  return compoundFirst.has(head) || head.length > 2 && known.includes(` ${head} `);
}
