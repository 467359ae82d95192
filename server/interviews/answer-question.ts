/** Takes an answer: one per question however often it is sent, recognised before it is judged, never lost. */
import type { GateClass } from "../judging/judging.ts";
import type { Owner } from "../owner.ts";
import { carryOn } from "./carry-on.ts";
import { clarification, withoutHint } from "./clarify-question.ts";
import { decideAgain } from "./decide-again.ts";
import { nextHint } from "./hint-question.ts";
import type { Clarified, HintGiven } from "./interview-events.ts";
import type { LoadedInterview } from "./interview-log.ts";
import { type FoldedInterview, newestPart, type OpenPart, openPart, stateOf } from "./interview-state.ts";
import { ANSWER_LIMIT_CHARACTERS, type AnswerReceipt, type GivenAnswer } from "./interviews.ts";
import {
  answerConflict,
  answerEmpty,
  answerOutOfTurn,
  answerTooLong,
  interviewerSpeaking,
  interviewFinished,
  interviewPaused,
} from "./refusals.ts";
import { cleanText, keyFor, receiptFor } from "./submission.ts";
import type { Workings } from "./workings.ts";

/** A text that is too long for an answer is still kept, up to here; beyond it nobody typed it. */
const KEPT_CHARACTERS = 200_000;
/** So often an answer may be taken for a request; then it is taken as the answer it may be. */
const REQUESTS_PER_PART = 3;

async function keepAsDraft(w: Workings, { id, state }: LoadedInterview, text: string): Promise<void> {
  const newest = newestPart(state);
  if (!newest || state.finished || text.trim() === "") return;
  await w.log.saveDraft(id, newest.turn.index, newest.asked.part, text.slice(0, KEPT_CHARACTERS));
}

/** An answer to something else than what is asked now: a repeat, a conflict, or out of turn. */
async function answerElsewhere(
  w: Workings,
  { id, state }: LoadedInterview,
  refused: { key: string; text: string; index: number; part: number },
): Promise<AnswerReceipt> {
  const turn = state.turns.find(({ index }) => index === refused.index);
  const given = turn?.parts.find(({ part }) => part === refused.part)?.given;
  // The same words to the same question are the same answer, whatever key a reloaded form made up.
  if (given && !given.skipped && given.text === refused.text) {
    return { sequence: given.sequence, repeated: true };
  }
  await w.log.keepRefused(id, refused);
  throw given ? answerConflict(given.text, refused.text) : answerOutOfTurn(refused.text);
}

/** What answers a request made instead of an answer. Where the candidate asks, a question back is the answer. */
function replyTo(
  gate: GateClass,
  state: FoldedInterview,
  { turn, asked }: OpenPart,
): Clarified | HintGiven | null {
  if (gate === "repeat-request") return clarification(state, turn, asked, "repeat");
  if (gate === "back-request") return clarification(state, turn, asked, "look-back");
  if (turn.phase === "your-questions") return null;
  if (gate === "clarify-request") return clarification(state, turn, asked, "clarify");
  if (gate === "hint-request") return nextHint(state.started, turn) ?? withoutHint(state, turn, asked);
  return null;
}

async function accept(
  w: Workings,
  loaded: LoadedInterview,
  { turn, asked }: OpenPart,
  key: string,
  text: string,
): Promise<AnswerReceipt> {
  const gate = w.judging.gate(text, turn.question, asked.text);
  const { index } = turn;
  const { part } = asked;
  const before = loaded.state.sequence;
  const submission = { key, index, part, text, sequence: before + 1 };
  const requests = turn.clarifications.filter((one) => one.part === part).length;
  const reply = requests < REQUESTS_PER_PART ? replyTo(gate.class, loaded.state, { turn, asked }) : null;
  if (reply) {
    // The receipt stands before the event, so that whoever follows from it hears the reply.
    await carryOn(w, loaded, reply, {
      ...submission,
      sequence: before,
    });
    return { sequence: before, repeated: false };
  }
  if (gate.class === "skip") {
    await carryOn(w, loaded, { type: "question-skipped", index, part, key }, submission);
    return { sequence: before + 1, repeated: false };
  }
  await carryOn(w, loaded, { type: "answer-given", index, part, text, key, gate }, submission);
  return { sequence: before + 1, repeated: false };
}

async function tryAnswer(
  w: Workings,
  owner: Owner,
  id: string,
  given: GivenAnswer & { key: string },
): Promise<AnswerReceipt> {
  const loaded = await w.log.load(owner, id);
  const { state } = loaded;
  const { key } = given;
  const text = cleanText(given.text);
  const repeated = await receiptFor(w, loaded, key, text);
  if (repeated) return repeated;
  if (text.length > ANSWER_LIMIT_CHARACTERS) {
    await keepAsDraft(w, loaded, text);
    throw answerTooLong(text.length, ANSWER_LIMIT_CHARACTERS);
  }
  const open = openPart(state);
  const { expects } = given;
  if (expects && (expects.index !== open?.turn.index || expects.part !== open.asked.part)) {
    const turn = state.turns.find(({ index }) => index === expects.index);
    if (turn?.parts.some(({ part, given: answer }) => part === expects.part && answer)) {
      return await answerElsewhere(w, loaded, { key, text, ...expects });
    }
  }
  if (state.finished) {
    if (text.trim() !== "") {
      const last = newestPart(state);
      await w.log.keepRefused(id, { key, index: last?.turn.index ?? 0, part: last?.asked.part ?? 0, text });
    }
    throw interviewFinished();
  }
  if (text.trim() === "") throw answerEmpty();
  if (stateOf(state) === "paused") {
    await keepAsDraft(w, loaded, text);
    throw interviewPaused();
  }
  if (!open) {
    await keepAsDraft(w, loaded, text);
    w.takeOver(loaded);
    throw interviewerSpeaking();
  }
  if (expects && (expects.index !== open.turn.index || expects.part !== open.asked.part)) {
    await w.log.keepRefused(id, { key, text, ...expects });
    throw answerOutOfTurn(text);
  }
  return await accept(w, loaded, open, key, text);
}

/** @throws as `Interviews.answer`; also `answer-empty` (unprocessable) and `answer-out-of-turn` (conflict) */
export function answerQuestion(
  w: Workings,
  owner: Owner,
  id: string,
  given: GivenAnswer,
): Promise<AnswerReceipt> {
  return w.inTurn(id, async () => {
    const key = keyFor(w, given.key);
    return await decideAgain(() => tryAnswer(w, owner, id, { ...given, key }));
  });
}
