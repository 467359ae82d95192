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
 * The dictionary's name for an O*NET technology, else a form of O*NET's own that is fit to be shown.
 * `Structured query language SQL` gives `SQL`, `Google Angular` gives `Angular`, and `Google Ads` stays.
 */
export function nameTechnology(name: string, canonicalSkill: (name: string) => string | null): string {
  const bare = name.replace(SUFFIX, "");
  const short = splitShortForm(bare) ?? splitShortForm(name);
  for (const spelling of [name, bare, short?.short, short?.long]) {
    const canonical = spelling && canonicalSkill(spelling);
    if (canonical) return canonical;
  }
  // Without its maker a product may read like a common word ("Analytics"): only its very own name will do.
  const product = bare.replace(MAKERS, "");
  for (const spelling of [product, product.split(" ").slice(0, -1).join(" ")]) {
    const canonical = spelling && canonicalSkill(spelling);
    if (canonical && canonical.toLowerCase() === spelling.toLowerCase()) return canonical;
  }
  return short ? `${short.long} (${short.short})` : bare.replace(UNSPOKEN_MAKERS, "");
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
