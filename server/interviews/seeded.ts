/** Choices that look random and are the same for the same seed. */

/** FNV-1a over UTF-16 units, then a mixer: 0 (inclusive) to 1 (exclusive). */
export function seededUnit(...seeds: readonly (string | number)[]): number {
  const text = seeds.join("\u0000");
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** The same items in an order that depends on the seed alone. */
export function seededOrder<T>(items: readonly T[], nameOf: (item: T) => string, seed: string): T[] {
  return items
    .map((item) => ({ item, rank: seededUnit(seed, nameOf(item)) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
