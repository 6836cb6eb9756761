import { signal } from '@preact/signals';
import { renderToString } from 'preact-render-to-string';
import type { Library } from '../plan/library.ts';
import { type AtlasState, createAtlasState } from '../state/atlas-state.ts';
import { App } from '../ui/app.tsx';
import type { Site } from '../ui/atlas-context.ts';
import type { MapState } from '../ui/map-frame.tsx';
import type { View } from '../view/view.ts';

/** The state of a page at the moment it is opened, with everything fetched. */
export function stateOf({ dataset, plan, glossary }: Library, view: View): AtlasState {
  const state = createAtlasState(dataset, view);
  if (plan) state.later.receive('plan', plan);
  if (glossary) state.later.receive('glossary', glossary);
  return state;
}

/** The whole page as the app draws it on opening, with its picture where the live map will be. */
export const renderApp = (state: AtlasState, site: Site, picture: string): string =>
  renderToString(
    <App
      state={state}
      site={site}
      scheme={signal('light' as const)}
      colours={{ choice: signal('auto' as const), choose: () => {} }}
      wide={signal(true)}
      picture={picture}
      map={{
        state: signal<MapState>('loading'),
        pointer: signal(undefined),
        mount: () => {},
      }}
    />,
  );
