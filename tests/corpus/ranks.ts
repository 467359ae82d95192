/** Ranks for Spearman's correlation: equal values share the mean of their places. */

/** Ranks from 1; ties get the mean rank. Correlating ranks by Pearson is Spearman's coefficient. */
export function ranks(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const ranked = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to++;
    for (const { at } of order.slice(from, to + 1)) ranked[at] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranked;
}
