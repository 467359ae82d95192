/** What the pages of practice show of answers and cards: words and numbers, dates in the candidate's own calendar. */
import type { RouterContextProvider } from "react-router";
import type { Assessment } from "../../server/judging/judging.ts";
import type { Owner } from "../../server/owner.ts";
import type { PractisedAnswer, ReviewCard } from "../../server/practice/practice.ts";
import { COMPETENCY_LABELS, dayLabel, STAR_LABELS } from "../components/labels.ts";
import type { CardLine, Judgement, ShownAnswer } from "../components/practice-shapes.ts";
import { servicesContext, viewerContext } from "../context.ts";

/** `21 November 2026`; `day` is `yyyy-mm-dd`. */
export function dayWords(day: string): string {
  return dayLabel(new Date(`${day}T00:00:00Z`));
}

/** Who asks, and the zone in which their days begin. */
export async function readPractice(context: Readonly<RouterContextProvider>) {
  const { practice } = context.get(servicesContext);
  const owner: Owner = context.get(viewerContext).known ?? "open";
  const { timeZone } = await practice.timeZone(owner);
  return { practice, owner, timeZone };
}

const STAR_ORDER = ["situation", "task", "action", "result"] as const;

function judgementOf(assessment: Assessment): Judgement {
  return {
    because: assessment.gate.because,
    ratings: assessment.ratings.map(({ competency, level, because }) => ({
      label: COMPETENCY_LABELS[competency],
      level,
      because,
    })),
    good: assessment.good,
    missing: assessment.missing,
    improved: assessment.improved,
    star: assessment.star &&
      STAR_ORDER.map((part) => ({ label: STAR_LABELS[part], found: assessment.star?.[part] !== undefined })),
  };
}

const ORIGINS: Record<PractisedAnswer["origin"], string> = {
  interview: "In an interview",
  retry: "Answered again",
  review: "In a review",
};

export function toAnswerPage(answer: PractisedAnswer, timeZone: string): ShownAnswer {
  const quotes = answer.assessment.ratings.flatMap((rating) => rating.quotes);
  return {
    id: answer.id,
    day: dayLabel(answer.at, timeZone),
    origin: ORIGINS[answer.origin],
    interviewId: answer.origin === "interview" ? answer.interviewId : null,
    level: answer.level,
    parts: answer.parts.map(({ sequence, asked, text }) => ({
      asked,
      text,
      marks: quotes.filter((quote) => quote.sequence === sequence).map(({ start, end }) => ({ start, end })),
    })),
    judgement: judgementOf(answer.assessment),
  };
}

/** What is said of a question before it is answered: nothing that would give the answer away. */
export function toQuestionPage({ question }: Pick<PractisedAnswer, "question">) {
  return {
    text: question.text,
    skill: question.skill,
    competencies: question.competencies.map((competency) => COMPETENCY_LABELS[competency]),
    tellsOfEvents: question.kind === "past-behaviour" || question.kind === "situational",
  };
}

export function toCardLine(card: ReviewCard, today: string): CardLine {
  return {
    id: card.id,
    text: card.question.text,
    skill: card.question.skill,
    due: dayWords(card.dueDay),
    overdue: card.dueDay < today,
    repetitions: card.schedule.repetitions,
    lapses: card.schedule.lapses,
  };
}
