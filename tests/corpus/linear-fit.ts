/** Ridge regression and the statistics that grade a grader. */

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** Pearson correlation; NaN when one side does not vary. */
export function pearson(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  let [covariance, va, vb] = [0, 0, 0];
  a.forEach((value, at) => {
    const [da, db] = [value - ma, (b[at] ?? 0) - mb];
    covariance += da * db;
    va += da * da;
    vb += db * db;
  });
  return covariance / Math.sqrt(va * vb);
}

export function rmse(predicted: readonly number[], truth: readonly number[]): number {
  return Math.sqrt(mean(predicted.map((value, at) => (value - (truth[at] ?? 0)) ** 2)));
}

/** Unweighted mean of the F1 of both classes, 0 and 1. */
export function macroF1(predicted: readonly number[], truth: readonly number[]): number {
  const f1 = (label: number): number => {
    const hit = predicted.filter((value, at) => value === label && truth[at] === label).length;
    const said = predicted.filter((value) => value === label).length;
    const real = truth.filter((value) => value === label).length;
    return said + real === 0 ? 0 : 2 * hit / (said + real);
  };
  return (f1(0) + f1(1)) / 2;
}

/** Weights of a ridge regression; the last one is the constant, which is not shrunk. Gauss-Jordan with pivots. */
export function fitRidge(
  rows: readonly (readonly number[])[],
  truth: readonly number[],
  shrinkage: number,
): number[] {
  const size = (rows[0]?.length ?? 0) + 1;
  const system = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0));
  rows.forEach((row, at) => {
    const x = [...row, 1];
    for (let i = 0; i < size; i++) {
      const line = system[i] ?? [];
      for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + (x[i] ?? 0) * (x[j] ?? 0);
      line[size] = (line[size] ?? 0) + (x[i] ?? 0) * (truth[at] ?? 0);
    }
  });
  for (let i = 0; i < size - 1; i++) {
    const line = system[i] ?? [];
    line[i] = (line[i] ?? 0) + shrinkage;
  }
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let k = i + 1; k < size; k++) {
      if (Math.abs(system[k]?.[i] ?? 0) > Math.abs(system[pivot]?.[i] ?? 0)) pivot = k;
    }
    const line = system[pivot] ?? [];
    system[pivot] = system[i] ?? [];
    system[i] = line;
    for (let k = 0; k < size; k++) {
      const other = system[k];
      if (k === i || !other) continue;
      const factor = (other[i] ?? 0) / (line[i] || 1);
      for (let j = i; j <= size; j++) other[j] = (other[j] ?? 0) - factor * (line[j] ?? 0);
    }
  }
  return system.map((line, i) => (line[size] ?? 0) / (line[i] || 1));
}

export function predict(weights: readonly number[], row: readonly number[]): number {
  return row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), weights[row.length] ?? 0);
}
