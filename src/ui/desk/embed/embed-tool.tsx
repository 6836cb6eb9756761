import './embed.css';
import { useState } from 'preact/hooks';
import { warningsOf } from '../../../plan/embedding/warnings.ts';
import { useAtlas } from '../../atlas-context.ts';
import { CodeGroup } from './code-group.tsx';
import { LookGroup } from './look-group.tsx';
import { Preview } from './preview.tsx';
import { ShownGroup } from './shown-group.tsx';
import { SizeGroup } from './size-group.tsx';
import { useEmbedded } from './use-embedded.ts';
import { useEmbedPlan } from './use-plan.ts';
import { warningText } from './warning-words.ts';
import { WordsGroup } from './words-group.tsx';

/** A height that the preview reported, and of which embed. */
interface Measured {
  readonly href: string;
  readonly height: number;
}

/** What is seen, to be put into an article: choices, warnings, a preview and the snippet. */
export function EmbedTool() {
  const { library, language } = useAtlas();
  const [measured, setMeasured] = useState<Measured>();
  const plan = useEmbedPlan();
  const { href, embedded, pictureReady } = useEmbedded(plan);
  const height = measured?.href === href ? measured.height : undefined;
  const usual = { ...embedded.usual, height: height ?? embedded.usual.height };
  const warnings = warningsOf(library, plan.planned);
  return (
    <div class="embed-tool">
      <div class="embed-choices">
        <ShownGroup />
        <WordsGroup />
        <SizeGroup usualHeight={usual.height} />
        <LookGroup />
      </div>
      <div class="embed-result">
        <div role="status">
          <ul class="embed-warnings">
            {warnings.map((warning) => (
              <li key={warning.type}>{warningText(warning, language)}</li>
            ))}
          </ul>
        </div>
        <Preview
          href={href}
          title={embedded.title}
          width={embedded.width}
          height={embedded.height ?? usual.height}
          onHeight={(reported, of) => {
            // In a frame of a given height it can only say that one.
            if (embedded.height === undefined) setMeasured({ href: of, height: reported });
          }}
        />
        <CodeGroup embedded={{ ...embedded, usual }} pictureReady={pictureReady} />
      </div>
    </div>
  );
}
