/** Runs one whole interview of a simulated candidate through the real interviewer, judge and database. */
import type { Owner } from "../../server/owner.ts";
import type {
  InterviewEvent,
  InterviewMode,
  InterviewView,
  Logged,
} from "../../server/interviews/interviews.ts";
import { LISTENING } from "../../server/interviews/listening.ts";
import { createJudging, type Judging } from "../../server/judging/judging.ts";
import type { Database } from "../../server/platform/database/database.ts";
import { createQuestionBank } from "../../server/question-bank/built-in.ts";
import type { QuestionBank } from "../../server/question-bank/question-bank.ts";
import { openRoom, testResume, testResumes } from "../support/interview-room.ts";
import { type CandidateKind, say } from "./candidates.ts";

export interface Setting {
  candidate: CandidateKind;
  mode: InterviewMode;
  role: string;
  seed: string;
  questions: number;
  /** With the resume of a made-up person, whose lines the opening quotes. */
  withResume: boolean;
  assessment: boolean;
  /** Who answers; interviews of one owner follow one another and must not repeat each other. */
  owner: Owner;
  /** Changes what is said, for comparisons. */
  change?: (text: string) => string;
}

export interface Run {
  setting: Setting;
  view: InterviewView;
  log: Logged<InterviewEvent>[];
  /** 0 to 100; null when nothing could be rated. */
  overall: number | null;
  judging: Judging;
  /** Answers the candidate gave, requests to clarify included. */
  said: string[];
  /** What the interviewer logged as warnings and errors. */
  problems: string[];
  /** True when the candidate gave up because the interview did not move on. */
  stuck: boolean;
}

const RESUME = testResume();
/** More turns than any interview of ten questions can have. */
const MOST_TURNS = 60;
const SETTLE_MS = 10_000;

export const LAB_BANK: QuestionBank = createQuestionBank();
const RULES = createJudging({ model: null, deadlineMs: 1_000 });

export async function runInterview(
  database: Database,
  setting: Setting,
  judging: Judging = RULES,
): Promise<Run> {
  const { candidate, mode, role, seed } = setting;
  let made = 0;
  const name = [candidate, mode, role, seed, setting.owner].join("-").replace(/[^a-z0-9]+/gi, "-")
    .toLowerCase();
  const room = openRoom(database, {
    judging,
    bank: LAB_BANK,
    listening: LISTENING,
    resumes: testResumes(RESUME),
    newId: (prefix) => `${prefix}_${name}_${++made}`,
  });
  const { interviews } = room;
  const { owner } = setting;
  const started = await interviews.start(owner, {
    mode,
    jobRole: role,
    totalQuestions: setting.questions,
    assessment: setting.assessment,
    ...(setting.withResume ? { resumeId: RESUME.id } : {}),
  });
  let view = started;
  const said: string[] = [];
  for (let turn = 0; turn < MOST_TURNS && view.asking; turn++) {
    const { index, part, text: asked } = view.asking;
    const current = view.turns.find((one) => one.index === index);
    if (!current) break;
    const clarified = current.clarifications.length;
    const words = say(candidate, { question: current.question, text: asked, part, clarified }, seed);
    room.clock.forward(30_000);
    if (words === null) await interviews.skip(owner, view.id, `k${turn}`);
    else {
      const text = setting.change ? setting.change(words) : words;
      said.push(text);
      await interviews.answer(owner, view.id, { text, key: `k${turn}`, expects: { index, part } });
    }
    await interviews.settled(view.id, SETTLE_MS);
    view = await interviews.view(owner, view.id);
  }
  const log = await interviews.log(owner, view.id);
  const assessments = view.turns.flatMap(({ assessment }) => assessment ?? []);
  const { overall } = judging.totals(assessments);
  await interviews.stop();
  return {
    setting,
    view,
    log,
    overall,
    judging,
    said,
    problems: room.problems(),
    stuck: view.asking !== null,
  };
}
