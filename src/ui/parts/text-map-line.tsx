import type { ComponentChildren } from 'preact';
import { uncapitalise } from '../../plan/capitals.ts';
import { lineStatusName } from '../../plan/line-status-names.ts';
import { lineStatus } from '../../plan/status.ts';
import type { Stretch } from '../../plan/stretches.ts';
import type { TextMap } from '../../plan/text-map.ts';
import { useAtlas } from '../atlas-context.ts';
import { type TextMapWord, textMapWords as words } from '../text-map-words.ts';
import { Joined, Phrase, ShortLink } from './phrase.tsx';
import { ThingLink } from './thing-link.tsx';

/** More stations than these are named by the first and the last; the panel lists them all above. */
const namedAtMost = 3;

const stationLink = (id: string) => <ShortLink key={id} thing={{ kind: 'station', id }} />;

/** A station before or after a unit, with the unit that it lies in. */
function NextStation({ id }: { readonly id: string }) {
  const { dataset, w } = useAtlas();
  const unit = dataset.stations[id]?.unit;
  const where = unit ? <ShortLink thing={{ kind: 'place', id: unit }} /> : w('outsideRegion');
  return <Phrase text={words.stationIn} slots={{ station: stationLink(id), unit: where }} />;
}

function StationsOf({ stretch }: { readonly stretch: Stretch }) {
  const { stations, branch, before, after } = stretch;
  const { say } = useAtlas();
  const count = stations.length;
  const slots = {
    names: <Joined by="names" items={stations.map(stationLink)} />,
    first: stationLink(stations[0] ?? ''),
    last: stationLink(stations.at(-1) ?? ''),
    count,
  };
  // Terminals of a branch do not follow one another.
  const inOrder = !branch || before !== undefined || after !== undefined;
  const word: TextMapWord =
    count === 1 || !inOrder
      ? 'oneStation'
      : count > namedAtMost
        ? 'manyStations'
        : 'severalStations';
  const names = <Phrase text={words[word]} slots={slots} />;
  return branch ? <Phrase text={words.onBranch} slots={{ branch: say(branch), names }} /> : names;
}

/** Stations that follow one another in a unit, and those before and after them. */
function StretchWords({ stretch }: { readonly stretch: Stretch }) {
  const { stations, before, after, branch } = stretch;
  const one = stations.length === 1;
  const next = (id: string | undefined, word: TextMapWord) =>
    id
      ? [<Phrase key={word} text={words[word]} slots={{ station: <NextStation id={id} /> }} />]
      : [];
  // A branch leaves or joins the line where its own list ends.
  const missing = (id: string | undefined, word: TextMapWord) =>
    id || branch ? [] : [<Phrase key={word} text={words[word]} slots={{}} />];
  const ends = [
    ...next(before, one ? 'beforeIt' : 'beforeThem'),
    ...next(after, one ? 'afterIt' : 'afterThem'),
    ...missing(before, 'noneBefore'),
    ...missing(after, 'noneAfter'),
  ];
  const clauses: ComponentChildren[] = [<StationsOf key="stations" stretch={stretch} />];
  if (ends.length > 0) clauses.push(<Joined key="ends" by="parts" items={ends} />);
  return <Joined by="halves" items={clauses} />;
}

/** Where a line stands in a unit: how it stands, its stations there, those before and after. */
export function TextMapLine({ corridor, stretches }: TextMap['corridors'][number]) {
  const { state, dataset, say } = useAtlas();
  const record = dataset.corridors[corridor];
  if (!record) return null;
  const status = uncapitalise(say(lineStatusName(lineStatus(dataset, record, state.year.value))));
  const course =
    stretches.length === 0 ? (
      <Phrase text={words.runsThrough} slots={{}} />
    ) : (
      <Joined
        by="stretches"
        items={stretches.map((stretch) => (
          <StretchWords key={stretch.stations[0]} stretch={stretch} />
        ))}
      />
    );
  const line = <ThingLink thing={{ kind: 'corridor', id: corridor }} />;
  return <Phrase text={words.line} slots={{ line, status, course }} />;
}
