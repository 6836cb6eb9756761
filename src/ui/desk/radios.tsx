import './radios.css';

interface RadiosProps<T extends string | number> {
  readonly title: string;
  readonly name: string;
  readonly options: readonly { value: T; label: string; disabled?: boolean }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few options, all in sight. */
export function Radios<T extends string | number>({
  title,
  name,
  options,
  chosen,
  onChoose,
}: RadiosProps<T>) {
  return (
    <fieldset class="radios">
      <legend>{title}</legend>
      <div>
        {options.map(({ value, label, disabled = false }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              disabled={disabled}
              onChange={() => onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
