import { embedPx } from '../../../view/building.ts';
import { useAtlas } from '../../atlas-context.ts';
import { fill } from '../compare/fill.ts';
import { Radios } from '../radios.tsx';
import { PixelField } from './pixel-field.tsx';
import { embedWords } from './words.ts';

/** Columns of articles: in an app, on a phone, text, wide text, the whole page. */
const presetPx = [280, 360, 640, 800, 1200] as const;

/** How wide the embed may become, and its height. @param usualHeight that of itself, CSS pixels */
export function SizeGroup({ usualHeight }: { readonly usualHeight: number }) {
  const { state, language, say } = useAtlas();
  const { width, height } = state.view.value.building;
  const { build } = state.desk;
  const about =
    height === undefined
      ? fill(embedWords.heightNow, { px: String(usualHeight) }, language)
      : say(embedWords.heightSet);
  return (
    <section class="section">
      <h3>{say(embedWords.size)}</h3>
      <div class="embed-width">
        <Radios
          title={say(embedWords.width)}
          name="embed-width"
          options={presetPx.map((value) => ({ value: value as number, label: String(value) }))}
          chosen={width}
          onChoose={(px) => build({ width: px })}
        />
        <PixelField
          label={say(embedWords.widthField)}
          value={width}
          limits={embedPx.width}
          onChange={(px) => px !== undefined && build({ width: px })}
        />
      </div>
      <div class="embed-height">
        <span>{say(embedWords.height)}</span>
        <PixelField
          label={say(embedWords.heightField)}
          value={height}
          limits={embedPx.height}
          whenEmpty={say(embedWords.automatic)}
          onChange={(px) => build({ height: px })}
        />
        <span class="sub">{about}</span>
      </div>
    </section>
  );
}
