/** One line of text on top, no box: the name, where one can go, and what belongs to this page. */
import { Link } from "react-router";

interface SiteBarProps {
  /** What this page puts beside the name instead of the usual ways. */
  children?: React.ReactNode;
  /** What this page puts at the far end. */
  far?: React.ReactNode;
}

export function SiteBar({ children, far }: SiteBarProps) {
  return (
    <header className="bar no-print">
      <Link className="wordmark" to="/">Greenroom</Link>
      {children ?? (
        <nav aria-label="Greenroom" className="flex flex-wrap gap-x-6">
          <Link to="/practice/new">Practise</Link>
          <Link to="/practice">Your interviews</Link>
          <Link to="/question-sets">Question sets</Link>
        </nav>
      )}
      {far && <div className="far">{far}</div>}
    </header>
  );
}
