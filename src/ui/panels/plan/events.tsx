import type { Plan } from '../../../data/plan.ts';
import { useAtlas } from '../../atlas-context.ts';
import type { Numbering } from '../../citing.ts';
import { formatDate } from '../../format-date.ts';
import { Section } from '../../parts/section.tsx';
import { EntryView } from './entries.tsx';

/** What happened, by date. */
export function Events({ plan, numbering }: { plan: Plan; numbering: Numbering }) {
  const { language, w } = useAtlas();
  return (
    <Section title={w('events')}>
      <ol class="plain">
        {Object.entries(plan.events).map(([id, event]) => (
          <EntryView key={id} thing={{ kind: 'event', id }} entry={event} numbering={numbering}>
            <time class="sub" dateTime={event.date}>
              {formatDate(event.date, language)}
            </time>
          </EntryView>
        ))}
      </ol>
    </Section>
  );
}
