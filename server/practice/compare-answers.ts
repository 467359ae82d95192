/** Sets two answers to one question side by side, and says by the rubric what is new in the later one. */
import type { Assessment, Quote, StarPart } from "../judging/judging.ts";
import { STAR_PARTS } from "../judging/judging.ts";
import type { Competency } from "../question-bank/question-bank.ts";
import { levelOf } from "./practised-answer.ts";

export type Change = "gained" | "kept" | "lost" | "open";

export interface Comparison {
  /** Of the two means; null where one could not be rated. */
  levelChange: number | null;
  competencies: { competency: Competency; before: number | null; after: number | null }[];
  /** Of a story only the points that were made: it may be good without the others. */
  points: { id: string; text: string; change: Change; quote: Quote | null }[];
  /** Null for a kind of question that is not told as an event. */
  star: { part: StarPart; change: Change }[] | null;
  /** One sentence. */
  summary: string;
}

/** Half a point counts as made when it is compared with one that was not made at all. */
const WORTH = { yes: 2, partly: 1, no: 0, contradicted: -1 } as const;

function changeOf(before: number, after: number): Change {
  if (after > before) return "gained";
  if (after < before) return "lost";
  return after > 0 ? "kept" : "open";
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

function summaryOf(comparison: Omit<Comparison, "summary">, after: Assessment): string {
  if (after.gate.class !== "substantive") {
    return "The new answer could not be judged, so nothing is compared.";
  }
  const { star, points, levelChange } = comparison;
  const of = (change: Change) => (star ?? points).filter((one) => one.change === change).length;
  const [one, many] = star ? ["part of the story is", "parts of the story are"] : ["point is", "points are"];
  const parts = [
    ...(of("gained") > 0 ? [`${count(of("gained"), one, many)} new or fuller in the second answer`] : []),
    ...(of("lost") > 0 ? [`${count(of("lost"), one, many)} only in the first one`] : []),
  ];
  const level = levelChange === null
    ? ""
    : levelChange === 0
    ? " The level stayed the same."
    : ` The level went ${levelChange > 0 ? "up" : "down"} by ${Math.abs(levelChange).toFixed(1)}.`;
  const same = star
    ? "The same parts of the story stand in both answers."
    : "The same points stand in both answers.";
  return (parts.length > 0 ? `${parts.join("; ")}.` : same) + level;
}

/** Both must be judged by the same engine with the same rubric; see `judgedAlike`. Pure. */
export function compareAnswers(before: Assessment, after: Assessment): Comparison {
  const levels = [levelOf(before), levelOf(after)] as const;
  const levelIn = (assessment: Assessment, competency: Competency) =>
    assessment.ratings.find((rating) => rating.competency === competency)?.level ?? null;
  const told = before.star !== null || after.star !== null;
  const points = after.points.map(({ pointId, text, covered, quote }) => {
    const earlier = before.points.find((point) => point.pointId === pointId);
    return {
      id: pointId,
      text,
      change: changeOf(WORTH[earlier?.covered ?? "no"], WORTH[covered]),
      quote,
    };
  });
  const comparison = {
    levelChange: levels[0] === null || levels[1] === null
      ? null
      : Math.round((levels[1] - levels[0]) * 100) / 100,
    competencies: after.ratings.map(({ competency }) => ({
      competency,
      before: levelIn(before, competency),
      after: levelIn(after, competency),
    })),
    points: told ? points.filter(({ change }) => change === "gained" || change === "kept") : points,
    star: told
      ? STAR_PARTS.map((part) => ({
        part,
        change: changeOf(before.star?.[part] ? 1 : 0, after.star?.[part] ? 1 : 0),
      }))
      : null,
  };
  return { ...comparison, summary: summaryOf(comparison, after) };
}

/** Whether two judgements were made by the same reader on the same scale. */
export function judgedAlike(a: Assessment, b: Assessment): boolean {
  return a.engine === b.engine && a.engineVersion === b.engineVersion && a.rubricVersion === b.rubricVersion;
}
