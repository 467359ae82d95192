/** What an answer shows, as an editor's note: levels, what was good, what was missing. */
import { Lamps } from "./lamps.tsx";
import type { Judgement } from "./practice-shapes.ts";
import { TitledList } from "./titled-list.tsx";

export function PracticeJudgement({ judgement, level }: { judgement: Judgement; level: number | null }) {
  return (
    <div
      className={level === null ? "aside grid content-start gap-3" : "aside good grid content-start gap-3"}
    >
      <p className="num">
        {level === null
          ? <>Not enough evidence: {judgement.because}</>
          : <strong>Level {level.toFixed(1)} of 5</strong>}
      </p>
      {level !== null && (
        <ul className="grid gap-1">
          {judgement.ratings.map((rating) => (
            <li key={rating.label}>
              <span className="flex flex-wrap items-baseline justify-between gap-x-3">
                <span>{rating.label}</span>
                <Lamps level={rating.level} />
              </span>
              <span className="block text-ink-3">{rating.because}</span>
            </li>
          ))}
        </ul>
      )}
      <TitledList title="Good" items={judgement.good} />
      <TitledList title="Missing" items={judgement.missing} />
      {judgement.star && level !== null && (
        <p>
          {judgement.star.map(({ label, found }, at) => (
            <span key={label}>
              {at > 0 && " · "}
              <span className={found ? "text-ink" : "line-through decoration-edge"}>{label}</span>
              <span className="sr-only">{found ? " found" : " not found"}</span>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
