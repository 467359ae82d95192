/** Follows an interview's events while the interviewer thinks and speaks. */
import { useEffect, useState } from "react";
import type { Assessment } from "../../server/judging/judging.ts";
import { useEventSource } from "./use-event-source.ts";

export interface Speech {
  /** What was said so far of what is being asked. */
  text: string;
  /** True once all of it is there. */
  complete: boolean;
  /** Known once it is complete; `again` is no new question but something said about the standing one. */
  kind?: "question" | "probe" | "again";
}

/** What is known of an answer before the page is loaded anew. */
export interface HeardAssessment {
  index: number;
  assessment: Pick<Assessment, "engine" | "fallback" | "ratings" | "good" | "missing" | "improved">;
}

export interface Following {
  speech: Speech | null;
  /** In practice: what became of the answer that was just sent. */
  assessed: HeardAssessment | null;
  /** The connection is lost; the browser tries again. */
  reconnecting: boolean;
}

interface Options {
  /** Address of the event stream without the cursor. */
  url: string;
  /** Follow the log from this sequence; null: do not follow. */
  after: number | null;
  /** Called once when everything up to the candidate's turn, or the end, has arrived. */
  onDone: () => void;
}

/** Tokens carry the offset they stand at, so that a restarted sentence mends itself. */
function place(text: string, token: { text: string; offset: number }): string {
  return text.slice(0, token.offset) + token.text;
}

const again = ({ text }: { text: string }): Speech => ({ text, complete: true, kind: "again" });

export function useEventStream({ url, after, onDone }: Options): Following {
  const [speech, setSpeech] = useState<Speech | null>(null);
  const [assessed, setAssessed] = useState<HeardAssessment | null>(null);
  useEffect(() => {
    setSpeech(null);
    setAssessed(null);
  }, [url, after]);

  const reconnecting = useEventSource({
    url: after === null ? null : `${url}?after=${after}`,
    on: {
      token: (token) => setSpeech((speech) => ({ text: place(speech?.text ?? "", token), complete: false })),
      question: ({ text, kind }) => setSpeech({ text, complete: true, kind }),
      clarified: (said) => setSpeech(again(said)),
      hint: (said) => setSpeech(again(said)),
      assessment: ({ question_index, assessment }) => setAssessed({ index: question_index, assessment }),
    },
    onEnd: onDone,
  });

  return after === null
    ? { speech: null, assessed: null, reconnecting: false }
    : { speech, assessed, reconnecting };
}
