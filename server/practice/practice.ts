/** The door of the practice domain: history, progress, reviews, answering again, own stories, and forgetting it all. */
import type { InterviewMode, InterviewState, InterviewView } from "../interviews/interviews.ts";
import type { QuestionFit } from "../judging/judging.ts";
import type { Owner } from "../owner.ts";
import type { Tx } from "../platform/database/database.ts";
import type { Competency, Question } from "../question-bank/question-bank.ts";
import type { Day } from "./calendar-day.ts";
import type { ReviewCard } from "./card.ts";
import type { Comparison } from "./compare-answers.ts";
import type { Wish } from "./pick-questions.ts";
import type { PractisedAnswer } from "./practised-answer.ts";
import type { Felt } from "./spaced-repetition.ts";
import type { Story, StoryText } from "./story.ts";
import type { StoryAdvice } from "./story-advice.ts";
import type { IntakeSummary } from "./summary.ts";
import type { Trend } from "./trend.ts";
import type { TrendChart } from "./trend-chart.ts";
import type { WeakPoint } from "./weak-points.ts";

export { FELT } from "./spaced-repetition.ts";
export { STORY_COMPETENCIES, STORY_LIMITS, STORY_PARTS } from "./story.ts";
export type { Day } from "./calendar-day.ts";
export type { CardState, ReviewCard } from "./card.ts";
export type { Change, Comparison } from "./compare-answers.ts";
export type { Wish } from "./pick-questions.ts";
export type { PractisedAnswer, PractisedPart, ReviewNote } from "./practised-answer.ts";
export type { Felt, Quality, Schedule } from "./spaced-repetition.ts";
export type { Story, StoryFindings, StoryPart, StoryText } from "./story.ts";
export type { StoryAdvice } from "./story-advice.ts";
export type { IntakeSummary } from "./summary.ts";
export type { Trend, TrendChange, TrendPoint } from "./trend.ts";
export type { TrendChart } from "./trend-chart.ts";
export type { WeakPoint } from "./weak-points.ts";

export interface HistoryEntry {
  id: string;
  state: InterviewState;
  mode: InterviewMode;
  jobRole: string | null;
  assessment: boolean;
  startedAt: Date;
  questionIndex: number;
  totalQuestions: number;
  /** 0 to 100; null while it runs and without enough evidence. */
  overall: number | null;
  /** Only those that were asked about; empty while it runs. */
  competencies: IntakeSummary["competencies"];
  /** Those that can be given again, in the order they were asked; empty while it runs. */
  answers: { id: string; question: string; level: number | null }[];
}

export interface History {
  entries: HistoryEntry[];
  /** Counted from 1. */
  page: number;
  pages: number;
  total: number;
}

export interface Progress {
  interviews: number;
  trends: (Trend & { chart: TrendChart })[];
  weak: WeakPoint[];
  /** Reviews that are due today. */
  due: number;
}

export interface ReviewList {
  /** Today, in the candidate's own calendar. */
  today: Day;
  timeZone: string;
  /** Whether the time zone was told, or UTC has to do. */
  told: boolean;
  /** The ones that have waited longest first. */
  due: ReviewCard[];
  later: ReviewCard[];
  suspended: ReviewCard[];
}

export interface CardView {
  card: ReviewCard;
  /** The oldest first. */
  attempts: PractisedAnswer[];
  today: Day;
}

export interface GivenText {
  text: string;
  /** Submission key: the same key twice is one answer. */
  key: string;
}

export interface SideBySide {
  before: PractisedAnswer;
  after: PractisedAnswer;
  comparison: Comparison;
  /** True when another engine or rubric had judged the first one, and the rules read it again to compare. */
  judgedAgain: boolean;
}

export interface StoryView extends Story {
  /** As its owner said, else as the rules found. */
  serves: Competency[];
  tellsOf: string[];
  advice: StoryAdvice[];
}

export interface StoryBank {
  stories: StoryView[];
  /** Every theme that the bank asks events for, and how many stories there are for it. */
  themes: { theme: string; stories: number }[];
}

export interface FittingStory {
  story: StoryView;
  fit: QuestionFit;
}

export interface Picked {
  questions: Question[];
  /** 1 to 10: what was wished for, else about as hard as the newest answers' questions. */
  level: number;
}

/** Something else that is kept for an owner, so that it can be counted, taken along and deleted together. */
export interface Holding {
  /** For people: "Resumes". */
  name: string;
  /** A member of the export: `resumes`. */
  key: string;
  count(owner: Owner): Promise<number>;
  exportAll(owner: Owner): Promise<unknown>;
  removeAll(owner: Owner): Promise<void>;
}

/**
 * Everything belongs to the owner that is named first; what belongs to somebody else is missing. For `open`, who is no
 * one in particular, there is nothing. Reading takes in whatever interviews finished since.
 */
export interface Practice {
  /** @param page counted from 1; one that does not exist is the nearest that does */
  history(owner: Owner, page: number): Promise<History>;
  progress(owner: Owner): Promise<Progress>;

  /**
   * Ids of the answers of an interview that can be given again; an answer's id is `<interview>.<index of its
   * question>`. Empty for an interview that runs, or that is not this owner's own.
   */
  answersOf(owner: Owner, interviewId: string): Promise<string[]>;
  /** With all attempts at the same question, the oldest first. @throws DomainError `answer-missing` */
  answer(owner: Owner, id: string): Promise<{ answer: PractisedAnswer; attempts: PractisedAnswer[] }>;
  /**
   * Judged by the rules, whatever engine interviews have, and kept beside the earlier ones.
   * @throws DomainError `answer-missing`, `answer-empty` (unprocessable), `answer-too-long` (too-large)
   */
  answerAgain(owner: Owner, id: string, given: GivenText): Promise<PractisedAnswer>;
  /** @throws DomainError `answer-missing` */
  compare(owner: Owner, beforeId: string, afterId: string): Promise<SideBySide>;

  reviews(owner: Owner): Promise<ReviewList>;
  /** @throws DomainError `card-missing` */
  card(owner: Owner, id: string): Promise<CardView>;
  /** Moves the card on when it is due; before its day the date stays. @throws as `answerAgain`, `card-missing` */
  review(owner: Owner, cardId: string, given: GivenText): Promise<PractisedAnswer>;
  /** Moves the date by how hard the newest review felt. @throws `answer-missing`, `review-settled` (conflict) */
  adjustReview(owner: Owner, answerId: string, felt: Felt): Promise<PractisedAnswer>;
  /** @throws DomainError `card-missing` */
  changeCard(owner: Owner, id: string, change: "suspend" | "resume" | "forget"): Promise<void>;
  /** The zone in which this owner's days begin; `told` is false where nobody said and UTC has to do. */
  timeZone(owner: Owner): Promise<{ timeZone: string; told: boolean }>;
  /** Decides when a day begins. @throws DomainError `time-zone-unknown` */
  setTimeZone(owner: Owner, timeZone: string): Promise<void>;

  stories(owner: Owner): Promise<StoryBank>;
  /** @throws DomainError `story-missing` */
  story(owner: Owner, id: string): Promise<StoryView>;
  /** An answer sorted into the parts of a story, to look over before it is saved. @throws `answer-missing` */
  storyDraft(owner: Owner, answerId: string): Promise<StoryText>;
  /** @param id null for a new one. @throws DomainError `story-missing`, `too-many-stories`, and those of `checkStory` */
  saveStory(owner: Owner, id: string | null, story: StoryText): Promise<StoryView>;
  /** @throws DomainError `story-missing` */
  removeStory(owner: Owner, id: string): Promise<void>;
  /** Stories that could answer this question, the nearest first; for practice only. */
  storiesFor(owner: Owner, question: Question): Promise<FittingStory[]>;
  /** Title, parts and tags of all stories as a Markdown document. */
  storiesAsMarkdown(owner: Owner): Promise<string>;

  /** What questions can be chosen by. */
  choices(): { skills: readonly string[]; themes: readonly string[] };
  /** @param wish null: from the weak points */
  pick(owner: Owner, wish: (Omit<Wish, "level"> & { level: number | null }) | null): Promise<Picked>;
  /** @throws those of `Interviews.start` */
  startChosen(owner: Owner, questionIds: readonly string[], level: number): Promise<InterviewView>;

  /** What is kept for this owner, by name. */
  held(owner: Owner): Promise<{ name: string; count: number }[]>;
  /** Everything that is kept for this owner, as JSON. */
  exportAll(owner: Owner): Promise<Record<string, unknown>>;
  /** Deletes everything that is kept for this owner, for good. */
  forgetAll(owner: Owner): Promise<void>;
  /** Hands all practice data over, in the caller's transaction: an account takes over what a browser did. */
  moveOwner(tx: Tx, from: Owner, to: Owner): Promise<void>;
}
