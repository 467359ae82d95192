/** Beside the start form: what will happen, what is judged and what is kept, as the form stands now. */
import type { Scene } from "./scene.ts";

interface SceneSummaryProps {
  scene: Scene;
  engine: string;
  resumeHours: number;
}

export function SceneSummary({ scene, engine, resumeHours }: SceneSummaryProps) {
  return (
    <aside className="scene" aria-label="What will happen">
      <section className="grid gap-2">
        <h2 className="text-title text-ink">What will happen</h2>
        <ol className="grid gap-2">
          {scene.acts.map((act, index) => (
            <li key={act} className={index === 0 ? "font-serif text-lead text-ink" : undefined}>{act}</li>
          ))}
        </ol>
        <p>
          One question at a time. A follow-up asks for what is missing and never lowers your score. You can
          skip, pause, ask what is meant, and end whenever you like.
        </p>
      </section>
      <section className="grid gap-2">
        <h2 className="text-title text-ink">What is judged</h2>
        <p>
          Only your words, each rating with a quote. Never your accent, pace, name or school. Too little to
          judge is said and not counted.
        </p>
      </section>
      <section className="grid gap-2">
        <h2 className="text-title text-ink">What is kept</h2>
        <p>
          Your answers and the report, for this browser, until you delete them. A resume for {resumeHours}
          {" "}
          hours. {engine === "rules"
            ? "Built-in rules ask and judge: nothing leaves this machine."
            : `Answers are sent to ${engine.replace("model:", "")}; built-in rules step in where it fails.`}
        </p>
      </section>
    </aside>
  );
}
