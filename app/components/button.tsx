/** What one presses: a button, or a link that looks like one. One main button a page. */
import { Link, type LinkProps } from "react-router";

/** `main` is the one thing to do here, `plain` another, `quiet` what one rarely wants. */
export type ButtonLook = "main" | "plain" | "quiet";

const CLASSES: Record<ButtonLook, string> = {
  main: "button main",
  plain: "button",
  quiet: "button quiet",
};

function classesOf(look: ButtonLook, more: string | undefined): string {
  return more ? `${CLASSES[look]} ${more}` : CLASSES[look];
}

interface ButtonProps extends React.ComponentProps<"button"> {
  look?: ButtonLook;
  /** Its work is under way. It stays focusable and says so; who submits the form must ignore a second press. */
  busy?: boolean;
}

export function Button({ look = "plain", busy, className, type = "submit", ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={classesOf(look, className)}
      aria-disabled={busy || undefined}
      {...rest}
    />
  );
}

export function ButtonLink({ look = "plain", className, ...rest }: LinkProps & { look?: ButtonLook }) {
  return <Link className={classesOf(look, className)} {...rest} />;
}
