/** How much a question set takes. */

/** Limits of what is given; beyond them it is refused with a sentence. */
export const SET_LIMITS = {
  importedQuestions: 300,
  questionCharacters: 400,
  referenceCharacters: 2_000,
  pointCharacters: 300,
  skillCharacters: 80,
  questionsPerSkill: 8,
  /** Sets that one owner may have in work at once. */
  inWork: 5,
} as const;
