/** A level as five lamps, with the same in words; no level is five dashed lamps. */

interface LampsProps {
  /** 1 to 5, fractions are rounded to whole lamps; null is "not enough evidence". */
  level: number | null;
}

export function Lamps({ level }: LampsProps) {
  const words = level === null ? "Not enough evidence" : `Level ${Number(level.toFixed(1))} of 5`;
  const lit = level === null ? 0 : Math.round(level);
  return (
    <span className={level === null ? "lamps none" : "lamps"} role="img" aria-label={words}>
      {[1, 2, 3, 4, 5].map((lamp) => <i key={lamp} className={lamp <= lit ? "on" : undefined} />)}
    </span>
  );
}
