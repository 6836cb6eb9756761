import { useEffect, useId, useState } from 'preact/hooks';
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
  const [typed, setTyped] = useState(String(km));
  const id = useId();
  useEffect(() => setTyped(String(km)), [km]);
  const settle = () => {
    const number = Number(typed);
    const whole = Number.isFinite(number) && typed.trim() !== '' ? Math.round(number) : km;
    const settled = Math.min(aroundKm.most, Math.max(aroundKm.least, whole));
    setTyped(String(settled));
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
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={settle}
        />
        <span class="aside">{say(words.km)}</span>
      </div>
    </div>
  );
}
