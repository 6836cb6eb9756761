import { useId, useState } from 'preact/hooks';
import { aroundKm } from '../../../view/view.ts';
import { useAtlas } from '../../atlas-context.ts';
import { withinWords as words } from './words.ts';

interface Props {
  readonly km: number;
  readonly onChange: (km: number) => void;
}

/** The distance: a slider, and a field for the very number. */
export function DistanceField({ km, onChange }: Props) {
  const { say } = useAtlas();
  /** What stands in the field until it is settled. */
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const id = useId();
  const settle = () => {
    const number = typed?.trim() ? Number(typed) : Number.NaN;
    const whole = Number.isFinite(number) ? Math.round(number) : km;
    const settled = Math.min(aroundKm.most, Math.max(aroundKm.least, whole));
    setTyped(undefined);
    if (settled !== km) onChange(settled);
  };
  return (
    <div class="distance-field">
      <label class="field-label" for={`${id}-slider`}>
        {say(words.distance)}
      </label>
      <div class="field-row">
        <input
          id={`${id}-slider`}
          type="range"
          min={aroundKm.least}
          max={aroundKm.most}
          step={1}
          value={km}
          aria-valuetext={`${km} ${say(words.km)}`}
          onInput={(event) => onChange(Number(event.currentTarget.value))}
        />
        <input
          type="number"
          inputMode="numeric"
          min={aroundKm.least}
          max={aroundKm.most}
          step={1}
          aria-label={say(words.kmField)}
          value={typed ?? String(km)}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={settle}
        />
        <span class="aside">{say(words.km)}</span>
      </div>
    </div>
  );
}
