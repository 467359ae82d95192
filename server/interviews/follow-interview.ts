/** Follows an interview's log from a cursor: what is there, then live, until it is the candidate's turn or the end. */
import type { Owner } from "../owner.ts";
import { attachable } from "../platform/events/attach.ts";
import { type Bell, createBell } from "./bell.ts";
import { type Position, readCursor, writeCursor } from "./cursor.ts";
import type { InterviewEvent, Logged } from "./interview-events.ts";
import type { LoadedInterview } from "./interview-log.ts";
import { stateOf } from "./interview-state.ts";
import type { Cursor, InterviewSignal } from "./interviews.ts";
import { streamOf, type Workings } from "./workings.ts";

/** The wake signal is a hint; another process may write without it. */
const POLL_MS = 2_000;

/** What this follower was told of the question that is being spoken. */
interface Heard {
  /** Null after a reconnect: only how far, not what. */
  text: string | null;
  offset: number;
}

/** In pieces of a word each, as it would be spoken. */
function words(text: string): string[] {
  return text.match(/\s*\S+\s*$|\s*\S+/g) ?? (text ? [text] : []);
}

function* tokens(base: number, text: string, from: number): Generator<InterviewSignal> {
  let offset = from;
  for (const word of words(text.slice(from))) {
    const start = offset;
    offset += word.length;
    yield {
      id: writeCursor({ sequence: base, offset }),
      type: "token",
      data: { text: word, offset: start },
    };
  }
}

/** How much of the finished text this follower has already; a text that was replaced begins anew. */
function received(heard: Heard, text: string, fallback: boolean): number {
  if (heard.text !== null) return text.startsWith(heard.text) ? heard.text.length : 0;
  return fallback || heard.offset > text.length ? 0 : heard.offset;
}

function* signalsOf(
  { sequence, event }: Logged<InterviewEvent>,
  loaded: LoadedInterview,
  heard: Heard,
): Generator<InterviewSignal> {
  const id = String(sequence);
  switch (event.type) {
    case "question-asked":
    case "probe-asked": {
      const isQuestion = event.type === "question-asked";
      const text = isQuestion ? event.question.text : event.text;
      yield* tokens(sequence - 1, text, received(heard, text, event.fallback));
      const turn = loaded.state.turns.find(({ index }) => index === event.index);
      const part = turn?.parts.find((asked) => asked.sequence === sequence)?.part ?? 0;
      const phase = turn?.phase ?? "role";
      const kind = isQuestion ? "question" : "probe";
      yield { id, type: "question", data: { index: event.index, part, text, kind, phase } };
      return;
    }
    case "answer-assessed":
      // In an assessment the candidate is not told in between how it goes.
      if (loaded.state.started.assessment) return;
      yield { id, type: "assessment", data: { index: event.index, assessment: event.assessment } };
      return;
    case "clarified":
      yield { id, type: "clarified", data: { index: event.index, text: event.text } };
      return;
    case "hint-given": {
      const { index, level, text } = event;
      const turn = loaded.state.turns.find((one) => one.index === index);
      const left = (turn?.question.hints.length ?? level) - level;
      yield { id, type: "hint", data: { index, level, left, text } };
      return;
    }
    case "finished":
      yield { id, type: "completed", data: { reason: event.reason } };
      return;
  }
}

async function* follow(
  w: Workings,
  owner: Owner,
  id: string,
  after: Cursor,
  bell: Bell,
): AsyncGenerator<InterviewSignal> {
  let position: Position = readCursor(after);
  let heard: Heard = { text: null, offset: position.offset };
  let loaded = await w.log.load(owner, id);
  while (true) {
    for (const logged of loaded.events.slice(position.sequence)) {
      yield* signalsOf(logged, loaded, heard);
      position = { sequence: logged.sequence, offset: 0 };
      heard = { text: null, offset: 0 };
    }
    if (stateOf(loaded.state) !== "thinking") {
      yield { id: writeCursor(position), type: "done", data: {} };
      return;
    }
    while (!bell.logRang()) {
      const speech = w.speech.now(id);
      if (speech && speech.base === position.sequence) {
        const from = received(heard, speech.text, speech.version > 0);
        const text = speech.text.slice(from);
        heard = { text: speech.text, offset: speech.text.length };
        if (text) {
          const cursor = writeCursor({ sequence: speech.base, offset: heard.offset });
          yield { id: cursor, type: "token", data: { text, offset: from } };
          continue;
        }
      }
      await bell.wait();
      if (bell.closed) return;
    }
    w.takeOver(loaded);
    loaded = await w.log.load(owner, id);
  }
}

/** The signals after `after`; `return` detaches at once, also while waiting. */
export function followInterview(
  w: Workings,
  owner: Owner,
  id: string,
  after: Cursor,
): AsyncIterable<InterviewSignal> {
  return attachable(() => {
    const bell = createBell(POLL_MS);
    const listening = [w.signal.listen(streamOf(id), bell.ringLog), w.speech.listen(id, bell.ringSpeech)];
    return {
      values: follow(w, owner, id, after, bell),
      detach() {
        bell.close();
        for (const stop of listening.splice(0)) stop();
      },
    };
  });
}

const HEARD = new Set<InterviewEvent["type"]>([
  "question-asked",
  "probe-asked",
  "clarified",
  "hint-given",
  "finished",
]);

/** Whether a follower at this cursor would be told anything besides `done`. */
export async function hasMoreAfter(w: Workings, owner: Owner, id: string, after: Cursor): Promise<boolean> {
  const { sequence } = readCursor(after);
  const { state, events } = await w.log.load(owner, id);
  if (stateOf(state) === "thinking") return true;
  return events.slice(sequence).some(({ event }) =>
    HEARD.has(event.type) || (event.type === "answer-assessed" && !state.started.assessment)
  );
}
