/** One skill of a set, opened or closed: its questions, what they rest on, and what can be done with all of them. */
import { Form } from "react-router";
import { Button } from "./button.tsx";
import { SetQuestionItem, type ShownQuestion } from "./set-question.tsx";

export interface ShownSkill {
  skill: string;
  because: string;
  state: "waiting" | "finding-sources" | "writing" | "done" | "failed";
  questions: readonly ShownQuestion[];
  /** `From the model, which failed; the built-in rules wrote these`, `From what was written before`, or empty. */
  remark: string;
  problem: string | null;
}

const STATE_LABELS: Record<ShownSkill["state"], string> = {
  waiting: "Waiting",
  "finding-sources": "Looking for sources",
  writing: "Writing",
  done: "",
  failed: "Not written",
};

interface SetSkillProps {
  skill: ShownSkill;
  open: boolean;
  /** The set is at work: nothing more can be asked of it right now. */
  busy: boolean;
}

export function SetSkillSection({ skill, open, busy }: SetSkillProps) {
  const { skill: name, because, state, questions, remark, problem } = skill;
  const count = questions.length === 1 ? "1 question" : `${questions.length} questions`;
  return (
    <details className="set-skill" open={open}>
      <summary>
        <h2>{name}</h2>
        <span className="text-small text-ink-3" data-working={state === "writing" || undefined}>
          {state === "done" || questions.length > 0 ? count : STATE_LABELS[state]}
        </span>
      </summary>
      <div className="grid gap-5 pb-8">
        {because && <p className="max-w-measure text-ink-2">{because}</p>}
        {problem && <p className="max-w-measure text-rose">{problem}</p>}
        {remark && <p className="text-small text-ink-3">{remark}</p>}
        {questions.length > 0 && (
          <ol className="grid gap-8">
            {questions.map((question) => <SetQuestionItem key={question.id} question={question} />)}
          </ol>
        )}
        {(state === "done" || state === "failed") && (
          <Form method="post" className="flex flex-wrap gap-2">
            <input type="hidden" name="skill" value={name} />
            {questions.length > 0 && (
              <Button name="intent" value="practise-skill">{`Practise ${name}`}</Button>
            )}
            {!busy && (
              <Button look="quiet" name="intent" value="regenerate-skill">
                {questions.length > 0 ? "Write other questions" : "Try again"}
              </Button>
            )}
          </Form>
        )}
      </div>
    </details>
  );
}
