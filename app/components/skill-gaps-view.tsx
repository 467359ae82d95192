/** The gaps between a resume and a role, most important first, each with its reason. */
import type { SkillGaps } from "../../server/resumes/resumes.ts";

const SHOWN = { none: "not shown", listed: "only listed", used: "shown in use" } as const;

/** Which third of the importance scale; said in a word, because a bar alone says it to some only. */
function importanceWord(importance: number): string {
  return importance >= 0.67 ? "asked for often" : importance >= 0.34 ? "often useful" : "sometimes useful";
}

export function SkillGapsView({ gaps }: { gaps: SkillGaps }) {
  if (gaps.basis === "none") {
    return (
      <p className="notice">
        No occupation fits “{gaps.role}” well enough to compare with. Try a more usual title, or paste the job
        description.
      </p>
    );
  }
  return (
    <div className="grid gap-5">
      <p className="text-ink-2">
        {gaps.basis === "job-description" ? "Compared with the job description you pasted." : (
          <>
            Compared with <strong className="text-ink">{gaps.occupation?.title}</strong>.
            {gaps.alternatives.length > 0 && (
              <>You may also mean {gaps.alternatives.slice(0, 2).map(({ title }) => title).join(" or ")}.</>
            )}
          </>
        )}
      </p>
      {gaps.gaps.length === 0
        ? <p>Your resume shows everything that this role usually asks for.</p>
        : (
          <ol className="grid gap-x-10 md:grid-cols-2">
            {gaps.gaps.map((gap) => (
              <li key={gap.skill} className="border-t border-line py-3">
                <div className="flex flex-wrap items-baseline justify-between gap-x-4">
                  <h3 className="text-lead">{gap.skill}</h3>
                  <span className="text-small text-ink-3">
                    {importanceWord(gap.importance)} · {SHOWN[gap.shown]}
                  </span>
                </div>
                <meter className="meter" min={0} max={1} value={gap.importance} aria-label="Importance" />
                <p className="mt-1 text-small text-ink-2">{gap.reason}</p>
              </li>
            ))}
          </ol>
        )}
      {gaps.strengths.length > 0 && (
        <p>
          <span className="caps me-2">Already there</span>
          {gaps.strengths.join(", ")}
        </p>
      )}
      {gaps.attribution && <p className="text-small text-ink-3">{gaps.attribution}</p>}
    </div>
  );
}
