/** One of a few, as a row of words; real radio buttons underneath. */
import { useId } from "react";

interface ChoicesProps {
  legend: string;
  name: string;
  options: readonly { value: string; label: string; help?: string }[];
  defaultValue: string;
  help?: string;
}

export function Choices({ legend, name, options, defaultValue, help }: ChoicesProps) {
  const id = useId();
  const explained = options.some((option) => option.help);
  return (
    <fieldset className="field" aria-describedby={help ? `${id}-help` : undefined}>
      <legend className="mb-2">{legend}</legend>
      {help && <p className="help mb-1" id={`${id}-help`}>{help}</p>}
      <div className={explained ? "grid gap-2 sm:grid-cols-2" : "choices"}>
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
            />
            <span className={option.help ? "explained" : undefined}>
              <span>
                {option.label}
                {option.help && <small>{option.help}</small>}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
