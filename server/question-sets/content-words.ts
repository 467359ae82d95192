/** The words of a sentence that say what it is about. Pure. */

const EMPTY = new Set(
  ("a an the of in on at to for from by with and or but if as is are was were be been do does did have has had can " +
    "could would should will may might must you your it its that this these those there which who what when where why " +
    "how not no so than then them they their one two some any each every both more most very also into out up about " +
    "says say names name gives give explains explain describes describe mentions mention uses use used using knows " +
    "know between because while whether only other others own such").split(" "),
);

/** Lower case, in their order; words that hold sentences together are left out. */
export function contentWords(text: string): string[] {
  return (text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*(?:\+\+|#)?/gu) ??
    [])
    .filter((word) => !EMPTY.has(word));
}
