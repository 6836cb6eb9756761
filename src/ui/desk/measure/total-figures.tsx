import type { Drawing } from '../../../plan/measure/drawing.ts';
import { km2Text, kmText } from '../../../plan/measure/figures.ts';
import { totalsOf } from '../../../plan/measure/totals.ts';
import { useAtlas } from '../../atlas-context.ts';
import { Section } from '../../parts/section.tsx';
import { measureWords as words } from './words.ts';

/** The length of the path, or the way around an area and its size. */
export function TotalFigures({ drawing }: { readonly drawing: Drawing }) {
  const { say } = useAtlas();
  const { totalKm, areaKm2, crossesItself } = totalsOf(drawing);
  const { points, closed } = drawing;
  return (
    <Section title={say(words.result)}>
      <div aria-live="polite">
        {points.length < 2 ? (
          <p class="aside">{say(words.onePoint)}</p>
        ) : (
          <dl class="measured">
            <div>
              <dt>{say(closed ? words.around : words.length)}</dt>
              <dd>{say(kmText(totalKm))}</dd>
            </div>
            {areaKm2 !== undefined && (
              <div>
                <dt>{say(words.area)}</dt>
                <dd>{say(km2Text(areaKm2))}</dd>
              </div>
            )}
          </dl>
        )}
        {crossesItself && <p class="field-wrong">{say(words.crossed)}</p>}
      </div>
    </Section>
  );
}
