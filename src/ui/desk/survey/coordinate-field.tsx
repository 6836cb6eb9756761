import { useId, useState } from 'preact/hooks';
import type { Position } from '../../../data/position.ts';
import type { Text } from '../../../data/text.ts';
import { type Datum, datums, readCoordinates } from '../../../plan/coordinates/read-coordinates.ts';
import { useAtlas } from '../../atlas-context.ts';
import { surveyWords as words } from './words.ts';

interface Props {
  /** What the button says. */
  readonly action: string;
  readonly onRead: (at: Position) => void;
  /** Stands in the field at first, as when a point is to be moved. */
  readonly first?: string;
  /** Says what the coordinates are for, where there are several such fields. */
  readonly label?: string;
  /** Escape in the field leaves it as it was. */
  readonly onLeave?: () => void;
  /** Takes the focus as it appears. */
  readonly focused?: boolean;
}

/** A field for typed coordinates with their datum; what cannot be read is said beside it. */
export function CoordinateField({
  action,
  onRead,
  first = '',
  label,
  onLeave,
  focused = false,
}: Props) {
  const { say } = useAtlas();
  const [typed, setTyped] = useState(first);
  const [datum, setDatum] = useState<Datum>('wgs84');
  const [told, setTold] = useState<{ readonly text: Text; readonly wrong: boolean }>();
  const id = useId();
  const wrong = told?.wrong === true;
  return (
    <form
      class="coordinate-field"
      onSubmit={(event) => {
        event.preventDefault();
        const read = readCoordinates(typed, datum);
        if ('problem' in read) {
          setTold({ text: read.problem.sentence, wrong: true });
          return;
        }
        setTold(datum === 'gcj02' ? { text: words.converted, wrong: false } : undefined);
        setTyped('');
        onRead(read.position);
      }}
    >
      <label for={`${id}-typed`}>{label ?? say(words.coordinates)}</label>
      <div class="field-row">
        <input
          id={`${id}-typed`}
          type="text"
          autocomplete="off"
          spellcheck={false}
          placeholder={say(words.example)}
          value={typed}
          aria-invalid={wrong}
          aria-describedby={told ? `${id}-told` : undefined}
          ref={(input) => {
            if (focused && input && input.dataset.met === undefined) {
              input.dataset.met = '';
              input.focus();
            }
          }}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setTold(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onLeave?.();
          }}
        />
        <button type="submit" class="button">
          {action}
        </button>
      </div>
      <div class="field-row datum">
        <label for={`${id}-datum`}>{say(words.datum)}</label>
        <select
          id={`${id}-datum`}
          value={datum}
          onChange={(event) => {
            const chosen = datums.find((known) => known === event.currentTarget.value);
            if (chosen) setDatum(chosen);
            setTold(undefined);
          }}
        >
          {datums.map((known) => (
            <option key={known} value={known}>
              {say(words[known])}
            </option>
          ))}
        </select>
      </div>
      {told && (
        <p
          id={`${id}-told`}
          class={wrong ? 'field-wrong' : 'sub'}
          role={wrong ? 'alert' : 'status'}
        >
          {say(told.text)}
        </p>
      )}
    </form>
  );
}
