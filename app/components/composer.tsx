/** Where the candidate writes: grows with the text, counts words, keeps drafts; a plain form without JavaScript. */
import { useEffect, useRef, useState } from "react";
import { Form, type FormProps } from "react-router";

export interface ComposerProps {
  asking: { index: number; part: number; kind: "question" | "probe" };
  draft: string;
  /** Submission key of this page view: the same form sent twice is one answer. */
  submissionKey: string;
  /** Grows with each answer that was acknowledged: its text then stands in the script and leaves the box. */
  acknowledged: number | null;
  /** What went wrong with the last submission; the text stays. */
  problem: string | null;
  /** While the interviewer thinks. */
  busy: boolean;
  draftState: "none" | "saving" | "kept" | "failed";
  onChange: (text: string) => void;
  onSubmit: FormProps["onSubmit"];
  /** True once JavaScript runs: the form then asks for a live answer. */
  live: boolean;
}

const DRAFT_WORDS: Record<ComposerProps["draftState"], string> = {
  none: "",
  saving: "",
  kept: " · draft kept",
  failed: " · draft not kept yet",
};

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** Brings the end of the script into view: the composer covers nothing there and the question stands above it. */
function showQuestion(form: HTMLFormElement | null) {
  form?.parentElement?.scrollIntoView({ block: "end" });
}

export function Composer(props: ComposerProps) {
  const { asking, draft, problem, busy, live } = props;
  const [words, setWords] = useState(() => countWords(draft));
  const form = useRef<HTMLFormElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);

  /** Typed since the last sending: while the interviewer still spoke, and so for the question that comes. */
  const early = useRef(false);

  // What was acknowledged before this composer appeared (a pause lies between) empties nothing.
  const seen = useRef(props.acknowledged);
  useEffect(() => {
    if (props.acknowledged === seen.current) return;
    seen.current = props.acknowledged;
    if (props.acknowledged === null || !box.current) return;
    box.current.value = "";
    setWords(0);
  }, [props.acknowledged]);

  // The next question has arrived: what was typed for it in another tab appears, and writing can begin.
  const firstQuestion = useRef(true);
  useEffect(() => {
    if (firstQuestion.current) {
      firstQuestion.current = false;
      if (asking.index > 0 || asking.part > 0) showQuestion(form.current);
      return;
    }
    if (!box.current) return;
    if (early.current && box.current.value !== "") {
      // It was kept, if at all, under the question before.
      props.onChange(box.current.value);
    } else {
      box.current.value = draft;
      setWords(countWords(draft));
    }
    box.current.focus({ preventScroll: true });
    showQuestion(form.current);
    // The draft belongs to the question; it is only taken over when that changes.
  }, [asking.index, asking.part]);

  function changed(event: React.ChangeEvent<HTMLTextAreaElement>) {
    early.current = true;
    setWords(countWords(event.target.value));
    props.onChange(event.target.value);
  }

  function submitted(event: React.SubmitEvent<HTMLFormElement>) {
    if (!busy) early.current = false;
    props.onSubmit?.(event);
  }

  function keyed(event: React.KeyboardEvent) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      const send = form.current?.querySelector<HTMLButtonElement>('button[value="answer"]');
      if (send && send.ariaDisabled !== "true") form.current?.requestSubmit(send);
    }
  }

  return (
    <Form ref={form} method="post" className="composer" onSubmit={submitted} replace>
      <input type="hidden" name="key" value={props.submissionKey} />
      <input type="hidden" name="index" value={asking.index} />
      <input type="hidden" name="part" value={asking.part} />
      {live && <input type="hidden" name="live" value="1" />}
      <div className="composer-box">
        <label className="caps" htmlFor="answer">
          {asking.kind === "probe" ? "Your answer to the follow-up" : "Your answer"}
        </label>
        {problem && <p id="answer-problem" className="text-rose" role="alert">{problem}</p>}
        <textarea
          ref={box}
          id="answer"
          name="text"
          rows={4}
          dir="auto"
          defaultValue={draft}
          onChange={changed}
          onKeyDown={keyed}
          aria-describedby={`answer-count${problem ? " answer-problem" : ""}`}
          aria-invalid={problem ? true : undefined}
        />
        <div className="composer-row">
          <p id="answer-count" className="num me-2">
            {live
              ? (
                <>
                  {words} {words === 1 ? "word" : "words"}
                  {DRAFT_WORDS[props.draftState]}
                </>
              )
              : "Up to 10,000 characters"}
          </p>
          {!live && (
            <noscript>
              <button type="submit" className="button quiet" name="intent" value="draft">Save draft</button>
            </noscript>
          )}
          <button type="submit" className="button quiet" name="intent" value="repeat" aria-disabled={busy}>
            Repeat
          </button>
          <button type="submit" className="button quiet" name="intent" value="clarify" aria-disabled={busy}>
            What do you mean?
          </button>
          <button type="submit" className="button quiet" name="intent" value="skip" aria-disabled={busy}>
            Skip
          </button>
          <button
            type="submit"
            className="button main ms-auto"
            name="intent"
            value="answer"
            aria-disabled={busy}
          >
            Send answer
          </button>
        </div>
      </div>
    </Form>
  );
}
