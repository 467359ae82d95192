/** Where a question is answered once more: a plain form that counts words once JavaScript runs. */
import { useState } from "react";
import { Form, useNavigation } from "react-router";
import { useHydrated } from "../browser/use-hydrated.ts";
import { Button } from "./button.tsx";

interface PracticeAnswerBoxProps {
  label: string;
  button: string;
  /** Submission key of this page view: the same form sent twice is one answer. */
  submissionKey: string;
  /** What came back with a refusal. */
  text?: string | undefined;
  problem?: string | undefined;
}

const countWords = (text: string) => text.match(/\S+/g)?.length ?? 0;

export function PracticeAnswerBox(
  { label, button, submissionKey, text = "", problem }: PracticeAnswerBoxProps,
) {
  const [words, setWords] = useState(() => countWords(text));
  const live = useHydrated();
  const busy = useNavigation().state !== "idle";
  return (
    <Form
      method="post"
      className="composer-box answer-box"
      onSubmit={(event) => {
        if (busy) event.preventDefault();
      }}
    >
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="key" value={submissionKey} />
      <label className="caps" htmlFor="answer">{label}</label>
      {problem && <p id="answer-problem" className="text-rose" role="alert">{problem}</p>}
      <textarea
        id="answer"
        name="text"
        rows={6}
        dir="auto"
        defaultValue={text}
        onChange={(event) => setWords(countWords(event.target.value))}
        aria-describedby={problem ? "answer-problem answer-count" : "answer-count"}
        aria-invalid={problem ? true : undefined}
      />
      <div className="composer-row">
        <p id="answer-count" className="num">
          {live ? `${words} ${words === 1 ? "word" : "words"}` : "Up to 10,000 characters"}
        </p>
        <span role="status" className="ms-auto me-3">{busy ? "Reading it…" : ""}</span>
        <Button look="main" busy={busy}>{button}</Button>
      </div>
    </Form>
  );
}
