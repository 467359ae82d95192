/** The gaps between a resume and a role as a ranked map: how far a line reaches is importance, its lamp is what is shown. */
import { useRef } from "react";
import { Form } from "react-router";
import type { SkillGap, SkillGaps } from "../../server/resumes/resumes.ts";
import { useGliding } from "../browser/use-gliding.ts";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

const SHOWN = { none: "not shown", listed: "only listed", used: "shown in use" } as const;

/** Words of the importance scale, a third each; said beside the line, because a line alone says it to some only. */
const THIRDS = ["sometimes useful", "often useful", "asked for often"] as const;
/** Where the thirds part, in percent. */
const TICKS = [33.3, 66.7] as const;

/** @param importance 0 to 1 */
function importanceWord(importance: number): string {
  return THIRDS[Math.min(THIRDS.length - 1, Math.floor(importance * THIRDS.length))] ?? THIRDS[0];
}

/** A lamp that is off, half lit or lit; around its own origin. */
function Lamp({ shown }: { shown: SkillGap["shown"] }) {
  return (
    <>
      <circle className={shown === "used" ? "map-lamp lit" : "map-lamp"} r="6.5" />
      {shown === "listed" && <path className="map-lamp-half" d="M0 -6.5A6.5 6.5 0 0 0 0 6.5Z" />}
    </>
  );
}

function Key() {
  return (
    <p className="flex flex-wrap gap-x-6 gap-y-1 text-small text-ink-3" aria-hidden="true">
      {(["none", "listed"] as const).map((shown) => (
        <span key={shown} className="inline-flex items-center gap-2">
          <svg className="gap-key" viewBox="-8 -8 16 16">
            <Lamp shown={shown} />
          </svg>
          {SHOWN[shown]}
        </span>
      ))}
    </p>
  );
}

/** Drawn in percent of its own width, so that it needs no measuring and no script. */
function Track({ gap }: { gap: SkillGap }) {
  const reach = `${Math.round(gap.importance * 100)}%`;
  return (
    <svg className="gap-track" aria-hidden="true" focusable="false">
      <line className="scale" x1="0" x2="100%" y1="50%" y2="50%" />
      {TICKS.map((tick) => (
        <line key={tick} className="scale" x1={`${tick}%`} x2={`${tick}%`} y1="30%" y2="70%" />
      ))}
      <line className="reach" x1="0" x2={reach} y1="50%" y2="50%" />
      <svg className="end" x={reach} y="50%" overflow="visible">
        <Lamp shown={gap.shown} />
      </svg>
    </svg>
  );
}

function Alternatives({ id, titles }: { id: string; titles: string[] }) {
  return (
    <Form method="post" action={`/resumes/${id}`} className="flex flex-wrap items-center gap-2">
      <span className="text-ink-2">Meant something else?</span>
      {titles.map((title) => <Button key={title} look="quiet" name="job_role" value={title}>{title}</Button>)}
    </Form>
  );
}

function Map({ gaps }: { gaps: readonly SkillGap[] }) {
  const list = useRef<HTMLOListElement>(null);
  useGliding(list);
  return (
    <div className="grid gap-2">
      <Key />
      <p className="gap-scale caps" aria-hidden="true">
        {THIRDS.map((word) => <span key={word}>{word}</span>)}
      </p>
      <ol className="gaps" ref={list}>
        {gaps.map((gap) => (
          <li key={gap.skill} className="gap" data-glide={gap.skill}>
            <h3 className="text-lead">{gap.skill}</h3>
            <p className="gap-words">{importanceWord(gap.importance)} · {SHOWN[gap.shown]}</p>
            <Track gap={gap} />
            <p className="gap-reason">{gap.reason}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

export function SkillGapsView({ id, gaps }: { id: string; gaps: SkillGaps }) {
  if (gaps.basis === "none") {
    return (
      <Notice>
        No occupation fits “{gaps.role}” well enough to compare with. Try a more usual title, or paste the job
        description.
      </Notice>
    );
  }
  return (
    <div className="grid gap-6">
      <div className="grid gap-1">
        <p className="text-ink-2" role="status">
          {gaps.basis === "job-description" ? "Compared with the job description you pasted." : (
            <>
              Compared with <strong className="text-ink">{gaps.occupation?.title}</strong>.
            </>
          )}
        </p>
        {gaps.basis === "occupation" && gaps.alternatives.length > 0 && (
          <Alternatives
            id={id}
            titles={gaps.alternatives.slice(0, 3).map(({ title }) => title)}
          />
        )}
      </div>
      {gaps.gaps.length === 0
        ? <p>Your resume shows everything that this role usually asks for.</p>
        : <Map gaps={gaps.gaps} />}
      {gaps.strengths.length > 0 && (
        <p className="max-w-measure">
          <span className="caps me-2">Already there</span>
          {gaps.strengths.join(", ")}
        </p>
      )}
      {gaps.attribution && <p className="max-w-measure text-small text-ink-3">{gaps.attribution}</p>}
    </div>
  );
}
