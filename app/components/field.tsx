/** One field of a form: label above, error and help below, and all of it told to a screen reader. */
import { useId } from "react";

/** What the control itself needs; spread it onto an input, a select or a textarea. */
export interface ControlProps {
  id: string;
  name: string;
  className: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

interface FieldProps {
  name: string;
  label: React.ReactNode;
  /** Given where something else links to the field; otherwise made up. */
  id?: string;
  help?: React.ReactNode;
  /** What must be mended, as a sentence. */
  problem?: string | undefined;
  className?: string;
  children: (control: ControlProps) => React.ReactNode;
}

export function Field({ name, label, id: givenId, help, problem, className, children }: FieldProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const described = [problem && `${id}-problem`, help && `${id}-help`].filter(Boolean).join(" ");
  return (
    <div className={className ? `field ${className}` : "field"}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        name,
        className: "input",
        "aria-describedby": described || undefined,
        "aria-invalid": problem ? true : undefined,
      })}
      {problem && <p className="error" id={`${id}-problem`}>{problem}</p>}
      {help && <p className="help" id={`${id}-help`}>{help}</p>}
    </div>
  );
}
