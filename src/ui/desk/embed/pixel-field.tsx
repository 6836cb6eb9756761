import { useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: number | undefined;
  readonly limits: { readonly least: number; readonly most: number };
  /** What stands in the field while it is empty; without it an empty field keeps its value. */
  readonly whenEmpty?: string;
  readonly onChange: (px: number | undefined) => void;
}

/** A number of pixels, settled when the field is left or Enter pressed. */
export function PixelField({ label, value, limits: { least, most }, whenEmpty, onChange }: Props) {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const settle = () => {
    if (typed === undefined) return;
    const number = typed.trim() === '' ? Number.NaN : Number(typed);
    const settled = Math.min(most, Math.max(least, Math.round(number)));
    setTyped(undefined);
    if (!Number.isNaN(settled)) onChange(settled);
    else if (whenEmpty !== undefined) onChange(undefined);
  };
  return (
    <input
      type="number"
      inputMode="numeric"
      class="pixel-field"
      aria-label={label}
      placeholder={whenEmpty}
      min={least}
      max={most}
      step={1}
      value={typed ?? (value === undefined ? '' : String(value))}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onChange={settle}
      onBlur={settle}
    />
  );
}
