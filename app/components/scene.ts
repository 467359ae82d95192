/** What an interview will be like, in words, from what the start form holds. */

/** As the form's fields are named; what is absent or unknown counts as its default. */
export type SceneFields = Readonly<Record<string, string | undefined>>;

export interface Scene {
  /** For beside the button: `5 questions, about 20 minutes, practice`. */
  inShort: string;
  /** What happens, in the order it happens. */
  acts: string[];
}

export const SCENE_DEFAULTS = {
  mode: "mixed",
  difficulty: "mid",
  kind: "practice",
  total_questions: "5",
  persona: "neutral",
} as const;

export const LENGTHS = [3, 4, 5, 6, 7, 8, 9, 10] as const;

/** An answer with its follow-up takes about that long to write or speak; the interviewer says the same. */
const MINUTES_PER_QUESTION = 4;
/** From this length on the last question is the candidate's own. */
const OWN_QUESTIONS_FROM = 6;

export function minutesOf(questions: number): number {
  return Math.max(5, questions * MINUTES_PER_QUESTION);
}

const MODES: Record<string, string> = {
  mixed: "goes on to your field and ends with how you work with others",
  technical: "goes on to knowledge and problems of your field",
  behavioral: "goes on to situations you have been in: what you did, why, and what came of it",
  hr: "goes on to what you look for and how you like to work",
};

const DIFFICULTIES: Record<string, string> = { junior: "junior", mid: "mid", senior: "senior" };

const MANNERS: Record<string, string> = {
  warm: "The interviewer is warm; the scoring is the same as for everyone.",
  demanding: "The interviewer is demanding; the scoring is the same as for everyone.",
};

function pick(table: Record<string, string>, value: string | undefined, standard: string): string {
  return (value !== undefined && Object.hasOwn(table, value) ? table[value] : table[standard]) ?? "";
}

/** Pure. @param resumeName the file name of the chosen resume; null without one */
export function describeScene(fields: SceneFields, resumeName: string | null): Scene {
  const asked = Number(fields["total_questions"] ?? SCENE_DEFAULTS.total_questions);
  const questions = LENGTHS.find((length) => length === asked) ?? Number(SCENE_DEFAULTS.total_questions);
  const assessment = fields["kind"] === "assessment";
  const role = fields["job_role"]?.trim();
  const company = fields["company"]?.trim();
  const length = `${questions} questions, about ${minutesOf(questions)} minutes`;
  const target = role ? ` for ${role}${company ? ` at ${company}` : ""}` : company ? ` at ${company}` : "";
  const acts = [
    `${length}${target}.`,
    `It opens with ${resumeName ? "what your resume says you did" : "your own work"} and ${
      pick(MODES, fields["mode"], SCENE_DEFAULTS.mode)
    }.`,
  ];
  if (fields["job_description"]?.trim() || fields["job_description_file"]) {
    acts.push("Skills are asked about that the job description names.");
  }
  const level = pick(DIFFICULTIES, fields["difficulty"], SCENE_DEFAULTS.difficulty);
  acts.push(
    assessment
      ? `It begins at ${level} level. The first part is the same for everyone; only the rest follows your answers. No feedback before the end.`
      : `It begins at ${level} level and follows your answers from there. After each you see how it was judged, and a hint is there when you ask.`,
  );
  if (questions >= OWN_QUESTIONS_FROM) {
    acts.push("The last word is yours: a question of your own, not scored.");
  }
  const manner = pick(MANNERS, fields["persona"], "neutral");
  if (manner) acts.push(manner);
  return { inShort: `${length}, ${assessment ? "assessment" : "practice"}`, acts };
}
