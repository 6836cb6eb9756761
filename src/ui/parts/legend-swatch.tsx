import type { Form } from '../../plan/form.ts';
import { palettes } from '../../plan/palette.ts';
import { useAtlas } from '../atlas-context.ts';
import { inkVariable, Swatch } from './swatch.tsx';

/** A mark of the legend in the scheme of the app. */
export function LegendSwatch({ form }: { readonly form: Form }) {
  const { site, scheme, say } = useAtlas();
  return (
    <Swatch
      form={form}
      say={say}
      inkOf={(ink) => (site.still ? inkVariable(ink) : palettes[scheme][ink])}
    />
  );
}
