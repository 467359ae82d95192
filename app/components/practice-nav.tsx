/** The ways through practice, as a line of words: where one is, and what waits. */
import { NavLink } from "react-router";

interface PracticeNavProps {
  /** Reviews that are due today; left out where it was not counted. */
  due?: number;
}

export function PracticeNav({ due }: PracticeNavProps) {
  const ways = [
    { to: "/practice", label: "Interviews" },
    { to: "/practice/progress", label: "Progress" },
    { to: "/practice/review", label: due ? `Review (${due})` : "Review" },
    { to: "/practice/stories", label: "Stories" },
    { to: "/practice/choose", label: "Choose questions" },
    { to: "/practice/kept", label: "What is kept" },
  ];
  return (
    <nav aria-label="Practice" className="practice-nav no-print">
      <ul>
        {ways.map(({ to, label }) => (
          <li key={to}>
            <NavLink to={to} end={to === "/practice"}>{label}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
