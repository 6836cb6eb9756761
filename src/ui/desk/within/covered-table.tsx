import { useState } from 'preact/hooks';
import type { Covered } from '../../../plan/within/coverage.ts';
import type { Within } from '../../../plan/within/within.ts';
import { useAtlas } from '../../atlas-context.ts';
import { formatNumber } from '../../format.ts';
import { ThingLink } from '../../parts/thing-link.tsx';
import { formatCovered, formatEstimate } from './estimate.ts';
import { withinWords as words } from './words.ts';

/** With this many counties or fewer, all of them stand open at first. */
const mostOpen = 15;

/** The areas that a ring touches, counties under their units, with a sum at the end. */
export function CoveredTable({ found }: { readonly found: Within }) {
  const { dataset, say } = useAtlas();
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const openAtFirst = found.counties.length <= mostOpen;
  const turn = (unit: string) => {
    const next = new Set(turned);
    if (!next.delete(unit)) next.add(unit);
    setTurned(next);
  };
  return (
    <table class="covered">
      <thead>
        <tr>
          <th scope="col">{say(words.area)}</th>
          <th scope="col">{say(words.share)}</th>
          <th scope="col">{say(words.km2)}</th>
          <th scope="col">{say(words.people)}</th>
        </tr>
      </thead>
      {found.units.map((unit) => {
        const counties = found.counties.filter(
          ({ county }) => county !== unit.unit && dataset.counties[county]?.unit === unit.unit,
        );
        const open = openAtFirst !== turned.has(unit.unit);
        const name = dataset.places[unit.unit]?.name;
        return (
          <tbody key={unit.unit}>
            <tr class="unit">
              <th scope="row">
                <ThingLink thing={{ kind: 'place', id: unit.unit }} />
                {counties.length > 0 && (
                  <button
                    type="button"
                    class="turn"
                    aria-expanded={open}
                    aria-label={say(words.showCounties)
                      .replace('{name}', name ? say(name) : '')
                      .replace('{count}', String(counties.length))}
                    onClick={() => turn(unit.unit)}
                  >
                    {counties.length} <span aria-hidden="true">{open ? '▴' : '▾'}</span>
                  </button>
                )}
              </th>
              <Figures covered={unit} />
            </tr>
            {open &&
              counties.map((county) => (
                <tr key={county.county} class="county">
                  <th scope="row">
                    <ThingLink thing={{ kind: 'county', id: county.county }} />
                  </th>
                  <Figures covered={county} />
                </tr>
              ))}
          </tbody>
        );
      })}
      <tfoot>
        <tr>
          <th scope="row">{say(words.total)}</th>
          <Figures covered={found.covered} />
        </tr>
      </tfoot>
    </table>
  );
}

function Figures({ covered }: { readonly covered: Omit<Covered, 'share'> & { share?: number } }) {
  const { language } = useAtlas();
  const { share, coveredKm2, residents } = covered;
  return (
    <>
      <td>{share === undefined ? '' : formatCovered(share, language)}</td>
      <td>{formatNumber(coveredKm2, language, coveredKm2 < 10 ? 1 : 0)}</td>
      <td>{formatEstimate(residents, language, 'column')}</td>
    </>
  );
}
