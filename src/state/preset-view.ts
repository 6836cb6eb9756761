import { noFilter } from '../plan/filter/filter.ts';
import type { Preset } from '../plan/presets.ts';
import type { View } from '../view/view.ts';

/** What a preset sets of a view; language, the open tool and what the tools hold stay. */
export const presetView = ({ layers, year, theme, frame }: Preset) =>
  ({
    layers: new Set(layers),
    year,
    theme,
    filter: noFilter,
    faded: {},
    camera: undefined,
    selection: frame ? [frame] : [],
  }) satisfies Partial<View>;
