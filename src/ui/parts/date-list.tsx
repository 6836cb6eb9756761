import type { Citation } from '../../data/citation.ts';
import type { PartialDate } from '../../data/date.ts';
import type { Text } from '../../data/text.ts';
import { useAtlas } from '../atlas-context.ts';
import type { Numbering } from '../citing.ts';
import { formatDate } from '../format-date.ts';
import type { Word } from '../words.ts';
import { Cited } from './cited.tsx';

export const eventWords = {
  approved: 'approved',
  started: 'started',
  opened: 'opened',
  completed: 'completedEvent',
  expected: 'expected',
  other: 'other',
} as const satisfies Record<string, Word>;

/** A dated step in the life of a line or project. */
export interface Step {
  readonly event: keyof typeof eventWords;
  readonly date: PartialDate;
  readonly what?: Text | undefined;
  readonly sources: readonly Citation[];
}

interface Props {
  readonly steps: readonly Step[];
  readonly numbering: Numbering;
}

/** Dates with what happened on them; an event without a usual name shows its own words only. */
export function DateList({ steps, numbering }: Props) {
  const { language, say, w } = useAtlas();
  const describe = ({ event, what }: Step): string => {
    if (!what) return w(eventWords[event]);
    if (event === 'other') return say(what);
    return `${w(eventWords[event])}${language === 'zh' ? '：' : ': '}${say(what)}`;
  };
  return (
    <ol class="dates">
      {steps.map((step) => (
        <li key={`${step.event} ${step.date} ${step.what?.en ?? ''}`}>
          <time dateTime={step.date}>{formatDate(step.date, language)}</time>
          <span>
            {describe(step)}
            <Cited sources={step.sources} numbering={numbering} />
          </span>
        </li>
      ))}
    </ol>
  );
}
