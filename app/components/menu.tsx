/** A few things behind a button: opens by the browser's own means, closes by Escape and when the keyboard leaves it. */

interface MenuProps {
  /** What the button says. */
  label: string;
  /** Opens upwards, where it stands at the foot of the screen. */
  up?: boolean;
  className?: string;
  children: React.ReactNode;
}

type MenuEvent = React.KeyboardEvent<HTMLDetailsElement> | React.FocusEvent<HTMLDetailsElement>;

function close(event: MenuEvent) {
  const menu = event.currentTarget;
  if ("key" in event) {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  } else if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) {
    menu.open = false;
  }
}

export function Menu({ label, up, className = "", children }: MenuProps) {
  return (
    <details className={`menu ${up ? "up " : ""}${className}`} onKeyDown={close} onBlur={close}>
      <summary className="button quiet">{label}</summary>
      {children}
    </details>
  );
}
