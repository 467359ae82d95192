/** One answer in the setting of a script: who speaks in the margin, judgement beside the words. */
import { Fragment } from "react";
import { Disclosure } from "./disclosure.tsx";
import { MarkedText } from "./marked-text.tsx";
import { PracticeJudgement } from "./practice-judgement.tsx";
import type { ShownAnswer } from "./practice-shapes.ts";

interface PracticeAttemptProps {
  answer: ShownAnswer;
  /** Who hangs in the margin: "You said". */
  who: string;
}

export function PracticeAttempt({ answer, who }: PracticeAttemptProps) {
  return (
    <div className="script-card">
      <div className="script pair">
        {answer.parts.map((part, at) => (
          <Fragment key={`${at}: ${part.asked}`}>
            {at > 0 && (
              <>
                <p className="who caps">Follow-up</p>
                <p className="said" dir="auto">{part.asked}</p>
              </>
            )}
            <p className="who caps">{who}</p>
            <p className="said answered" dir="auto">
              <MarkedText text={part.text} marks={part.marks} />
            </p>
          </Fragment>
        ))}
        {answer.judgement.improved && (
          <>
            <span className="max-lg:hidden" />
            <Disclosure summary="A better version, from your own facts">
              <p className="said mt-1" dir="auto">{answer.judgement.improved}</p>
            </Disclosure>
          </>
        )}
      </div>
      <PracticeJudgement judgement={answer.judgement} level={answer.level} />
    </div>
  );
}
