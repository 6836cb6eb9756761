import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Direction } from '../../plan/bearing.ts';
import { uncapitalise } from '../../plan/capitals.ts';
import { directionNames } from '../../plan/direction-names.ts';
import { extentNames } from '../../plan/extent-names.ts';
import type { MetroOfPlace } from '../../plan/relations.ts';
import type { Side } from '../../plan/sides.ts';
import { type TextMap as Parts, textMapOf } from '../../plan/text-map.ts';
import { useAtlas } from '../atlas-context.ts';
import { formatNumber } from '../format.ts';
import { type TextMapWord, textMapWords as words } from '../text-map-words.ts';
import { Joined, Phrase, ShortLink } from './phrase.tsx';
import { Section } from './section.tsx';
import { TextMapLine } from './text-map-line.tsx';
import { ThingLink } from './thing-link.tsx';

const placeLink = (id: string) => <ShortLink key={id} thing={{ kind: 'place', id }} />;
const Places = ({ ids }: { readonly ids: readonly string[] }) => (
  <Joined by="names" items={ids.map(placeLink)} />
);

/** What is said of each side: the verbs alternate in Chinese, the first one carries it in English. */
function sideWord({ places, provinces }: Side, index: number): TextMapWord {
  if (index === 0) return places.length + provinces.length > 1 ? 'sideFirstMany' : 'sideFirstOne';
  return index % 2 === 0 ? 'sideNear' : 'sideNext';
}

/** The neighbours in one sentence, clockwise from north. */
function Sides({ sides }: Pick<Parts, 'sides'>) {
  const { dataset, language, say } = useAtlas();
  const nameOfDirection = (direction: Direction) => say(directionNames[direction]);
  const clauses = sides.map((side, index) => {
    const names = [
      ...side.places.map(placeLink),
      ...side.provinces.flatMap((id) => {
        const province = dataset.provinces[id];
        return province ? [say(province.name)] : [];
      }),
    ];
    return (
      <Phrase
        key={side.directions.join()}
        text={words[sideWord(side, index)]}
        slots={{
          directions: <Joined by="names" items={side.directions.map(nameOfDirection)} />,
          names: <Joined by="names" items={names} />,
        }}
      />
    );
  });
  return (
    <>
      <Joined by="clauses" items={clauses} />
      {language === 'zh' ? '。' : '.'}
    </>
  );
}

/** How far the cores are, and in which direction. */
function Cores({ cores, measuredFrom }: Pick<Parts, 'cores' | 'measuredFrom'>) {
  const { language, say } = useAtlas();
  const clauses = cores.map(({ station, km, direction }, index) => (
    <Phrase
      key={station}
      text={words[index === 0 ? 'coreFirst' : 'coreNext']}
      slots={{
        core: <ShortLink thing={{ kind: 'station', id: station }} />,
        km: formatNumber(km, language),
        direction: say(directionNames[direction]),
      }}
    />
  ));
  return (
    <>
      <Joined by="clauses" items={clauses} />
      {say(words[measuredFrom === 'station' ? 'fromStation' : 'fromLabel'])}
      {language === 'zh' ? '。' : '.'}
    </>
  );
}

/** Which extents of a metropolitan area hold a unit, and how much of it. */
function MetroWords({ metro, extents }: MetroOfPlace) {
  const { dataset, say } = useAtlas();
  const link = <ThingLink thing={{ kind: 'metro', id: metro }} />;
  const known = dataset.metros[metro]?.extents ?? [];
  if (known.length === 1)
    return (
      <Phrase
        text={words[extents[0]?.whole ? 'metroWhole' : 'metroPart']}
        slots={{ metro: link }}
      />
    );
  const items = extents.map(({ id, whole }) => {
    const name = known.find((extent) => extent.id === id)?.name;
    return (
      <Phrase
        key={id}
        text={words[whole ? 'extentWhole' : 'extentPart']}
        slots={{ extent: name && uncapitalise(say(name)) }}
      />
    );
  });
  return (
    <Phrase
      text={words.metroExtents}
      slots={{ metro: link, extents: <Joined by="parts" items={items} /> }}
    />
  );
}

function Platforms({ platforms }: Pick<Parts, 'platforms'>) {
  const { say } = useAtlas();
  const items = platforms.map(({ platform, held }) => (
    <Phrase
      key={platform}
      text={words.platform}
      slots={{
        platform: <ThingLink thing={{ kind: 'platform', id: platform }} />,
        held: say(extentNames[held]),
      }}
    />
  ));
  return (
    <Phrase text={words.platforms} slots={{ platforms: <Joined by="halves" items={items} /> }} />
  );
}

/** What the map shows of a unit and around it, in sentences, for whoever cannot see it. */
export function TextMap({ id }: { readonly id: string }) {
  const { dataset, say, w } = useAtlas();
  // A panel is drawn again after each move of the map; what lies around a unit stays.
  const map = useMemo(() => textMapOf(dataset, id), [dataset, id]);
  const record = dataset.places[id];
  if (!map || !record) return null;
  const place = say(record.name);
  const sentence = (word: TextMapWord, slots: Record<string, ComponentChildren> = {}) => (
    <li key={word}>
      <Phrase text={words[word]} slots={{ place, ...slots }} />
    </li>
  );
  const scope = map.scope === 'whole' && map.excludes.length > 0 ? 'wholeExcept' : map.scope;
  const allOutside = map.neighboursOutside.length === record.neighbours.length;
  return (
    <Section title={w('textMap')}>
      <ul class="plain">
        {sentence(scope, {
          excluded: <Places ids={map.excludes} />,
          city: map.excludedFrom && placeLink(map.excludedFrom),
        })}
        {map.detached && sentence('detached')}
        <li>
          <Sides sides={map.sides} />
        </li>
        {allOutside
          ? sentence('allOutside')
          : map.neighboursOutside.length > 0 &&
            sentence('neighboursOutside', { names: <Places ids={map.neighboursOutside} /> })}
        {map.neighboursInPart.length > 0 &&
          sentence('neighboursInPart', { names: <Places ids={map.neighboursInPart} /> })}
        {map.inCore && sentence(map.inCore === 'chengdu' ? 'inChengdu' : 'inChongqing')}
        <li>
          <Cores cores={map.cores} measuredFrom={map.measuredFrom} />
        </li>
        {map.metros.map((metro) => (
          <li key={metro.metro}>
            <MetroWords {...metro} />
          </li>
        ))}
        {map.metros.length === 0 && sentence('noMetro')}
        {map.platforms.length === 0 ? (
          sentence('noPlatform')
        ) : (
          <li>
            <Platforms platforms={map.platforms} />
          </li>
        )}
        {map.corridors.map((line) => (
          <li key={line.corridor}>
            <TextMapLine {...line} />
          </li>
        ))}
        {map.corridors.length === 0 && sentence('noLine')}
      </ul>
    </Section>
  );
}
