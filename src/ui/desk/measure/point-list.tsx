import { useRef, useState } from 'preact/hooks';
import type { Position } from '../../../data/position.ts';
import { writeCoordinates } from '../../../plan/coordinates/write-coordinates.ts';
import {
  type Drawing,
  type Measuring,
  movePoint,
  removePoint,
} from '../../../plan/measure/drawing.ts';
import { kmText } from '../../../plan/measure/figures.ts';
import { totalsOf } from '../../../plan/measure/totals.ts';
import { stationAt } from '../../../plan/survey/station-at.ts';
import { useAtlas } from '../../atlas-context.ts';
import { Section } from '../../parts/section.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import { CoordinateField } from '../survey/coordinate-field.tsx';
import { measureWords as words } from './words.ts';

interface Props {
  readonly drawing: Drawing;
  readonly take: (change: (measuring: Measuring) => Measuring) => void;
}

/** The points in order, each with the way to it, to be moved or removed. */
export function PointList({ drawing, take }: Props) {
  const { say } = useAtlas();
  const [moved, setMoved] = useState<number>();
  const list = useRef<HTMLOListElement>(null);
  const leave = (index: number) => {
    setMoved(undefined);
    list.current?.children[index]?.querySelector<HTMLElement>('.point-buttons button')?.focus();
  };
  const { points, closed } = drawing;
  const { segmentKms } = totalsOf(drawing);
  const back = closed ? segmentKms.at(-1) : undefined;
  return (
    <Section title={`${say(words.points)} · ${points.length}`}>
      <ol class="points" ref={list}>
        {points.map((at, index) => (
          <li key={index}>
            <PointLine at={at} number={index + 1} km={segmentKms[index - 1]} />
            <span class="point-buttons">
              <button
                type="button"
                class="button"
                aria-label={say(words.movePoint).replace('{n}', String(index + 1))}
                aria-expanded={moved === index}
                onClick={() => setMoved(moved === index ? undefined : index)}
              >
                {say(moved === index ? words.keep : words.move)}
              </button>
              <button
                type="button"
                class="button"
                aria-label={say(words.removePoint).replace('{n}', String(index + 1))}
                onClick={() => {
                  setMoved(undefined);
                  take((measuring) => removePoint(measuring, index));
                }}
              >
                {say(words.remove)}
              </button>
            </span>
            {moved === index && (
              <CoordinateField
                focused
                label={say(words.moveTo).replace('{n}', String(index + 1))}
                first={writeCoordinates(at, 'decimal')}
                action={say(words.move)}
                onLeave={() => leave(index)}
                onRead={(to) => {
                  leave(index);
                  take((measuring) => movePoint(measuring, index, to));
                }}
              />
            )}
          </li>
        ))}
      </ol>
      {back !== undefined && (
        <p class="aside">{say(words.closing).replace('{km}', say(kmText(back)))}</p>
      )}
    </Section>
  );
}

interface LineProps {
  readonly at: Position;
  readonly number: number;
  readonly km: number | undefined;
}

function PointLine({ at, number, km }: LineProps) {
  const { dataset, say } = useAtlas();
  const station = stationAt(dataset, at);
  const coordinates = writeCoordinates(at, 'decimal');
  return (
    <span class="point-line">
      <span class="number">{number}</span>
      <span>
        {station === undefined ? (
          coordinates
        ) : (
          <>
            <ThingLink thing={{ kind: 'station', id: station }} />
            <span class="sub">{coordinates}</span>
          </>
        )}
        {km !== undefined && (
          <span class="sub">{say(words.segment).replace('{km}', say(kmText(km)))}</span>
        )}
      </span>
    </span>
  );
}
