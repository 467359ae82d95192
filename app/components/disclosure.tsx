/** What is there for those who want it: opens and closes by the browser's own means, with or without JavaScript. */

interface DisclosureProps {
  summary: React.ReactNode;
  open?: boolean;
  /** How the line to press looks: a line of text, or a quiet button for what one rarely wants. */
  look?: "text" | "button";
  className?: string;
  children: React.ReactNode;
}

export function Disclosure({ summary, open, look = "text", className, children }: DisclosureProps) {
  return (
    <details className={className ? `more ${className}` : "more"} open={open}>
      <summary className={look === "button" ? "button quiet" : "more-line"}>{summary}</summary>
      {children}
    </details>
  );
}
