/** What the components of practice are given: words, numbers and marks, ready to be set. */
import type { Mark } from "./marked-text.tsx";

export interface Judgement {
  /** Why it could not be judged, where it could not. */
  because: string;
  ratings: { label: string; level: number | null; because: string }[];
  good: string[];
  missing: string[];
  improved: string | null;
  /** Null for a kind of question that is not told as an event. */
  star: { label: string; found: boolean }[] | null;
}

export interface ShownAnswer {
  id: string;
  /** `21 November 2026`. */
  day: string;
  /** "In an interview". */
  origin: string;
  /** Where it can be read in its place; null for other answers. */
  interviewId: string | null;
  level: number | null;
  parts: { asked: string; text: string; marks: Mark[] }[];
  judgement: Judgement;
}

export interface CardLine {
  id: string;
  text: string;
  skill: string;
  /** The day it is due, in words. */
  due: string;
  overdue: boolean;
  /** Repetitions of quality 3 and more since the last start, and how often it had to start again. */
  repetitions: number;
  lapses: number;
}
