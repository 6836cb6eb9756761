import { unitsByResidents } from '../../plan/computed.ts';
import { useAtlas } from '../atlas-context.ts';
import { formatFigure } from '../format.ts';

const width = 320;
const height = 40;
const inset = 8;

/** Where a unit stands by residents among the units wholly in scope, on a logarithmic line. */
export function RankStrip({ unit }: { readonly unit: string }) {
  const { dataset, language, say, w } = useAtlas();
  const ranked = unitsByResidents(dataset);
  const rank = ranked.indexOf(unit) + 1;
  const residents = (id: string) => dataset.places[id]?.residents2020 ?? 1;
  const last = ranked.at(-1);
  const [first] = ranked;
  if (rank === 0 || first === undefined || last === undefined) return null;
  // Written out: every page of a place has this strip, and d3-scale would be a sixth of its script.
  const span = Math.log(residents(first) / residents(last));
  const x = (value: number) =>
    inset + (Math.log(value / residents(last)) / span) * (width - 2 * inset);
  const people = (id: string) =>
    formatFigure({ measure: 'residents', value: residents(id) }, language);
  const name = (id: string) => {
    const place = dataset.places[id];
    return place ? say(place.short) : id;
  };
  const label = language === 'zh' ? `${w('ranked')}${rank}位` : `${w('ranked')}${rank}`;
  return (
    <figure class="rank">
      <figcaption>
        {w('ofResidents')}
        {language === 'zh' ? '：' : ': '}
        {label}
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <title>{label}</title>
        {ranked.map((id) => (
          <line key={id} class="tick" x1={x(residents(id))} x2={x(residents(id))} y1={6} y2={18} />
        ))}
        <circle class="here" cx={x(residents(unit))} cy={12} r={5} />
        <text x={inset} y={36}>{`${name(last)} ${people(last)}`}</text>
        <text x={width - inset} y={36} text-anchor="end">{`${name(first)} ${people(first)}`}</text>
      </svg>
    </figure>
  );
}
