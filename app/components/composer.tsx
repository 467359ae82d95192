/** Where the candidate writes: grows with the text, counts words, keeps drafts; a plain form without JavaScript. */
import { useEffect, useRef, useState } from "react";
import { Form, type FormProps } from "react-router";
import { withWords } from "../browser/insert-words.ts";
import type { DraftState } from "../browser/use-draft.ts";
import { useDictation } from "../browser/use-dictation.ts";
import { useQuestionAloud } from "../browser/use-question-aloud.ts";
import { ReadAloudButton, VoiceMenu } from "./read-aloud.tsx";

/** The form that buttons elsewhere on the page belong to, so that what stands in the box goes along. */
export const ANSWER_FORM = "answer-form";

export interface ComposerProps {
  asking: { index: number; part: number; kind: "question" | "probe"; text: string; hintsLeft: number };
  draft: string;
  /** Submission key of this page view: the same form sent twice is one answer. */
  submissionKey: string;
  /** What was sent and not taken: its text belongs back into the box. A new object for each time. */
  returned: { text: string } | null;
  /** What went wrong with the last submission; the text stays. */
  problem: string | null;
  /** What is wrong with the connection, if anything. */
  connection: string | null;
  /** While the interviewer thinks. */
  busy: boolean;
  draftState: DraftState;
  onChange: (text: string) => void;
  onSubmit: FormProps["onSubmit"];
  /** True once JavaScript runs: the form then asks for a live answer. */
  live: boolean;
  /** True in practice: there may be hints. */
  hints: boolean;
  /** True when there is something to look back at. */
  earlier: boolean;
}

const DRAFT_WORDS: Partial<Record<DraftState, string>> = { kept: "kept", failed: "not kept yet" };

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function countLabel(words: number): string {
  return `${words} ${words === 1 ? "word" : "words"}`;
}

/** For browsers whose stylesheets cannot let a box grow with its text. */
function grow(box: HTMLTextAreaElement | null): void {
  if (!box || CSS.supports("field-sizing", "content")) return;
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight}px`;
}

/** True for who has a keyboard at hand; on a phone the focus would cover half of the question with keys. */
function typesOnKeys(): boolean {
  return matchMedia("(pointer: fine)").matches;
}

/** Only a focus that has nowhere better to be is moved to the box: somebody may be reading a note. */
function mayTakeFocus(form: HTMLFormElement): boolean {
  const focused = document.activeElement;
  return !focused || focused === document.body || form.contains(focused) ||
    focused instanceof HTMLButtonElement && focused.form === form;
}

interface ToolProps {
  intent: string;
  busy: boolean;
  children: React.ReactNode;
}

function Tool({ intent, busy, children }: ToolProps) {
  return (
    <button type="submit" className="button quiet" name="intent" value={intent} aria-disabled={busy}>
      {children}
    </button>
  );
}

/** What is being heard, before it is certain; it goes into the box by itself and is never sent by itself. */
function Listening({ interim }: { interim: string }) {
  return (
    <div className="listening" aria-hidden>
      <p className="interim" dir="auto">
        <span className="caps me-2">Listening</span>
        {interim}
      </p>
      <p>Your browser turns speech into text; some browsers send the sound to their maker for that.</p>
    </div>
  );
}

export function Composer(props: ComposerProps) {
  const { asking, draft, problem, busy, live } = props;
  const [words, setWords] = useState(() => countWords(draft));
  const form = useRef<HTMLFormElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  /** Typed since the last sending: while the interviewer still spoke, and so for the question that comes. */
  const early = useRef(false);

  function put(text: string) {
    if (!box.current) return;
    box.current.value = text;
    setWords(countWords(text));
    grow(box.current);
  }

  function typed() {
    if (!box.current) return;
    early.current = true;
    setWords(countWords(box.current.value));
    grow(box.current);
    props.onChange(box.current.value);
  }

  /** Where dictated words go; at the end as long as nobody has been in the box. */
  const visited = useRef(false);
  const dictation = useDictation(live, (heard) => {
    if (!box.current) return;
    const { value } = box.current;
    const [start, end] = visited.current
      ? [box.current.selectionStart, box.current.selectionEnd]
      : [value.length, value.length];
    const { text, caret } = withWords(value, start, end, heard);
    box.current.value = text;
    visited.current = true;
    box.current.setSelectionRange(caret, caret);
    box.current.scrollTop = box.current.scrollHeight;
    typed();
  });

  const aloud = useQuestionAloud({ live, text: busy ? "" : asking.text, silent: dictation?.on ?? false });

  // What was sent left the box by the hand that sent it; what was not taken comes back.
  useEffect(() => {
    if (props.returned !== null && box.current?.value === "") put(props.returned.text);
  }, [props.returned]);

  // The next question has arrived: what was typed for it in another tab appears, and writing can begin.
  const firstQuestion = useRef(true);
  useEffect(() => {
    if (!box.current || !form.current) return;
    if (firstQuestion.current) {
      firstQuestion.current = false;
      grow(box.current);
      // Typed before JavaScript had arrived.
      if (box.current.value !== draft) typed();
      return;
    }
    // What was typed early was kept, if at all, under the question before.
    if (early.current && box.current.value !== "") props.onChange(box.current.value);
    else put(draft);
    if (typesOnKeys() && mayTakeFocus(form.current)) box.current.focus({ preventScroll: true });
    // The draft belongs to the question; it is only taken over when that changes.
  }, [asking.index, asking.part]);

  // Typed in another tab, while nothing was typed here: this box is where it goes on.
  const firstDraft = useRef(draft);
  useEffect(() => {
    if (draft === firstDraft.current) return;
    firstDraft.current = draft;
    if (!early.current && !busy) put(draft);
  }, [draft]);

  function submitted(event: React.SubmitEvent<HTMLFormElement>) {
    const { value } = event.nativeEvent.submitter as HTMLButtonElement;
    props.onSubmit?.(event);
    if (busy || !live || value !== "answer" && value !== "skip") return;
    early.current = false;
    dictation?.stop();
    put("");
  }

  function keyed(event: React.KeyboardEvent) {
    if (event.key === "Escape" && dictation?.on) dictation.stop();
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const send = form.current?.querySelector<HTMLButtonElement>('button[value="answer"]');
    if (send && send.ariaDisabled !== "true") form.current?.requestSubmit(send);
  }

  const kept = DRAFT_WORDS[props.draftState];
  const complaint = problem ?? dictation?.problem ?? null;
  return (
    <Form ref={form} id={ANSWER_FORM} method="post" className="composer" onSubmit={submitted} replace>
      <input type="hidden" name="key" value={props.submissionKey} />
      <input type="hidden" name="index" value={asking.index} />
      <input type="hidden" name="part" value={asking.part} />
      {live && <input type="hidden" name="live" value="1" />}
      {props.connection && <p className="connection glass" role="status">{props.connection}</p>}
      <div className="composer-row" role="group" aria-label="About the question">
        {aloud && <ReadAloudButton aloud={aloud} />}
        {aloud && <VoiceMenu aloud={aloud} />}
        <Tool intent="repeat" busy={busy}>Repeat</Tool>
        <Tool intent="clarify" busy={busy}>What do you mean?</Tool>
        {props.hints && (
          <Tool intent="hint" busy={busy || asking.hintsLeft === 0}>
            {asking.hintsLeft === 0 && !busy ? "No more hints" : "Give me a hint"}
          </Tool>
        )}
        <Tool intent="skip" busy={busy}>Skip</Tool>
        {props.earlier && <a className="button quiet" href="#earlier">Look back</a>}
      </div>
      <div className="composer-box" data-listening={dictation?.on || undefined}>
        <label className="caps" htmlFor="answer">
          {asking.kind === "probe" ? "Your answer to the follow-up" : "Your answer"}
        </label>
        <p id="answer-count" className={`count num${live ? "" : " limit"}`}>
          {live
            ? <span key={`${words} ${kept}`}>{countLabel(words)}{kept && ` · draft ${kept}`}</span>
            : "Up to 10,000 characters"}
        </p>
        {complaint && <p id="answer-problem" className="text-rose" role="alert">{complaint}</p>}
        <textarea
          ref={box}
          id="answer"
          name="text"
          rows={3}
          dir="auto"
          defaultValue={draft}
          onChange={typed}
          onKeyDown={keyed}
          onFocus={() => visited.current = true}
          aria-describedby={`answer-count${complaint ? " answer-problem" : ""}`}
          aria-invalid={problem ? true : undefined}
        />
        <p className="sr-only" role="status">{dictation?.on ? "Listening. Escape stops it." : ""}</p>
        {dictation?.on && <Listening interim={dictation.interim} />}
        <div className="composer-row">
          {dictation && (
            <button
              type="button"
              className="button quiet"
              onClick={dictation.on ? dictation.stop : dictation.start}
            >
              {dictation.on ? "Stop dictating" : "Dictate"}
            </button>
          )}
          {!live && (
            <noscript>
              <button type="submit" className="button quiet" name="intent" value="draft">Save draft</button>
            </noscript>
          )}
          {live && (
            <span className="shortcut">
              <kbd>{/Mac|iP(hone|ad)/.test(navigator.platform) ? "⌘" : "Ctrl"}</kbd> <kbd>Enter</kbd> sends
            </span>
          )}
          <button
            type="submit"
            className="button main"
            name="intent"
            value="answer"
            aria-disabled={busy}
            aria-keyshortcuts="Control+Enter Meta+Enter"
          >
            Send answer
          </button>
        </div>
      </div>
    </Form>
  );
}
