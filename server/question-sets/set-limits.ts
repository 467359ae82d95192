/** How much a question set takes. */

/** Limits of what is given; beyond them it is refused with a sentence. */
export const SET_LIMITS = {
  importedQuestions: 300,
  questionCharacters: 400,
  referenceCharacters: 2_000,
  pointCharacters: 300,
  skillCharacters: 80,
  whyCharacters: 1_000,
  sourceUrlCharacters: 2_000,
  sourceTitleCharacters: 300,
  questionsPerSkill: 8,
  /** Sets that one owner may have in work at once. */
  inWork: 5,
  /** Sets that one owner may keep: as many as a list shows, so that none is out of reach. */
  kept: 200,
} as const;
