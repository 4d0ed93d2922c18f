/** One choice out of a few, as a group of radio buttons drawn as one control. */

export interface ChoiceProps<T extends string> {
  /** Name of the group, one to a page. */
  name: string;
  label: string;
  hint: string;
  value: T;
  choices: readonly { value: T; label: string }[];
  onChoose(value: T): void;
}

export function Choice<T extends string>({ name, label, hint, value, choices, onChoose }: ChoiceProps<T>) {
  const hintId = `${name}-hint`;
  return (
    <fieldset class="choice" aria-describedby={hintId}>
      <legend>{label}</legend>
      <p id={hintId} class="hint">
        {hint}
      </p>
      <div class="choice-options">
        {choices.map((choice) => (
          <label key={choice.value} class="choice-option">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
