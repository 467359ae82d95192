/** A question that comes back for review. */
import type { Question } from "../question-bank/question-bank.ts";
import type { Day } from "./calendar-day.ts";
import type { Schedule } from "./spaced-repetition.ts";

export type CardState = "active" | "suspended";

export interface ReviewCard {
  id: string;
  questionKey: string;
  /** Where its question was answered below level 3. */
  interviewId: string | null;
  state: CardState;
  dueDay: Day;
  schedule: Schedule;
  question: Question;
}
