/** Turns O*NET's technology names (`Amazon Web Services AWS software`) into the names people use. */

/** Makers that O*NET puts before a product's own name, and people do not. */
const UNSPOKEN_MAKERS =
  /^(?:Atlassian|(?:The )?MathWorks|Autodesk|Dassault Systemes|Trimble|E[Ss][Rr][Ii]|Bentley|National Instruments|StataCorp|Unity Technologies|Unreal Technology|Guidance Software|Portswigger|McNeel|Henry Schein|Intuit|Embarcadero|Blackbaud|ALK Technologies) (?=\S)/;
/** All makers. */
const MAKERS =
  /^(?:Microsoft|Oracle|Google|Apache|Atlassian|IBM|Adobe|Apple|Amazon(?: Web Services AWS)?|(?:The )?MathWorks|Autodesk|Dassault Systemes|Red Hat|Cisco|Intuit|Trimble|E[Ss][Rr][Ii]|Bentley|National Instruments|StataCorp|Unity Technologies|Unreal Technology|Guidance Software|Portswigger|Tenable|McNeel|Corel|Hewlett Packard|Mozilla|PTC|ANSYS|Blackbaud|Thomson Reuters|Wolfram Research|Henry Schein|Kronos|Embarcadero|SAP|Eclipse) (?=\S)/;
const SUFFIX =
  / (?:(?:ehr |emr |payroll |accounting |healthcare )?software|systems?|programming language|language|applications?|platform|tools?)$/i;

/**
 * The ways people may write an O*NET technology, most specific first; the first is fit to be shown.
 * `Structured query language SQL` gives `SQL` and `Structured query language` among others.
 */
export function technologySpellings(name: string): string[] {
  const bare = name.replace(SUFFIX, "");
  const short = splitShortForm(bare) ?? splitShortForm(name);
  const shown = short ? `${short.long} (${short.short})` : bare.replace(UNSPOKEN_MAKERS, "");
  const withoutMaker = bare.replace(MAKERS, "");
  const withoutLastWord = withoutMaker.split(" ").slice(0, -1).join(" ");
  const all = [shown, name, bare, short?.short, short?.long, withoutMaker, withoutLastWord];
  return [...new Set(all.filter((spelling): spelling is string => Boolean(spelling)))];
}

/** Finds a short form that only abbreviates the words before it: `Cascading style sheets CSS`. */
function splitShortForm(name: string): { short: string; long: string } | null {
  const words = name.split(" ");
  for (let at = words.length - 1; at >= 2; at--) {
    const short = words[at] ?? "";
    if (!/^[A-Z][A-Z0-9]{1,6}$/.test(short)) continue;
    for (let from = at - 2; from >= 0; from--) {
      const long = words.slice(from, at);
      if (abbreviates(short, long)) return { short, long: long.join(" ") };
    }
  }
  return null;
}

/** Whether the letters stand in order in the words, the first one at the start (`XML`: eXtensible). */
function abbreviates(short: string, long: readonly string[]): boolean {
  const letters = short.toLowerCase().replace(/\d/g, "");
  const text = long.join("").toLowerCase();
  let at = text.slice(0, 2).indexOf(letters[0] ?? " ");
  if (at < 0) return false;
  for (const letter of letters.slice(1)) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
