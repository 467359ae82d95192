/** A question from practice as the page's heading, in the script's layout. */

interface Asked {
  text: string;
  skill: string;
  competencies: readonly string[];
}

/** @param how it is asked: `Asked`, `Asked again` */
export function PracticeAsked({ how, question }: { how: string; question: Asked }) {
  return (
    <div className="script">
      <p className="who caps">{how}</p>
      <h1 className="said asked" dir="auto">{question.text}</h1>
      <p className="aside">
        {question.skill}
        <span className="block text-ink-3">{question.competencies.join(", ")}</span>
      </p>
    </div>
  );
}
