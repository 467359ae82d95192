/** A table with a name: it scrolls inside itself, or, where rows are short, stacks into lines on a phone. */
import { useId } from "react";

interface TableProps {
  /** What the table holds; shown to screen readers only, unless `captionShown`. */
  caption: string;
  captionShown?: boolean;
  head: readonly string[];
  /** On a narrow screen each row becomes a small block: first cells on one line, the last below. */
  stacks?: boolean;
  /** The rows: `tr` elements. */
  children: React.ReactNode;
}

export function Table({ caption, captionShown, head, stacks, children }: TableProps) {
  const id = useId();
  const table = (
    <table className={stacks ? "table stacks" : "table"}>
      <caption id={id} className={captionShown ? "caps pb-2 text-start" : "sr-only"}>{caption}</caption>
      <thead>
        <tr>{head.map((title) => <th key={title} scope="col">{title}</th>)}</tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
  if (stacks) return table;
  // What scrolls must be reachable by keyboard, and then it needs a name.
  return <div className="table-scroll" role="region" aria-labelledby={id} tabIndex={0}>{table}</div>;
}
