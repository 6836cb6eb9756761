import type { Box } from '../../../data/dataset.ts';
import { boxOf } from '../../../plan/box-of.ts';
import { legendOf } from '../../../plan/catalogue.ts';
import { embedEdgePx, embedLayout } from '../../../plan/embedding/layout.ts';
import { type PlannedEmbed, zoomOfEmbed } from '../../../plan/embedding/warnings.ts';
import { nameOf } from '../../../plan/naming.ts';
import { centreOf, zoomToFit } from '../../../plan/survey/mercator.ts';
import { themeLegendOf } from '../../../plan/themes/theme-legend.ts';
import { layersDrawn } from '../../../plan/timeline.ts';
import { type Camera, maxZoom, minZoom } from '../../../view/view.ts';
import { useAtlas } from '../../atlas-context.ts';

/** The embed as it would be drawn, and the camera it opens with when it is to show the window. */
export interface EmbedPlan {
  readonly planned: PlannedEmbed;
  readonly camera: Camera | undefined;
}

/** What is known of the embed that is being built, as the view and the map stand. */
export function useEmbedPlan(): EmbedPlan {
  const { state, dataset, library } = useAtlas();
  const { building, selection, layers, filter, camera, language: own } = state.view.value;
  const language = building.language ?? own;
  const [only, ...others] = selection;
  const chosen = only && others.length === 0 ? only : undefined;
  const name = (chosen && nameOf(library, chosen)) ?? dataset.circle.name;
  const year = state.year.value;
  const theme = state.desk.theme.value;
  const themed = theme && themeLegendOf(theme, 'light');
  const bounds = state.desk.bounds.value;
  const inWindow: Box | undefined = camera && building.reach === 'window' ? bounds : undefined;
  const withoutLegend: PlannedEmbed = {
    width: building.width,
    height: building.height,
    title: building.title?.trim() || name[language],
    language,
    legendOpen: building.legend === 'open',
    legendEntries: 0,
    interactive: building.interactive !== 'never',
    layers,
    year,
    filter,
    countiesColoured: theme?.by === 'county',
    box: inWindow ?? (chosen && boxOf(library, chosen)) ?? dataset.scopeBox,
    seenZoom: state.zoom.value,
  };
  const entries = legendOf(layersDrawn(dataset, layers, zoomOfEmbed(withoutLegend), year)).length;
  const classes = themed ? themed.rows.length + (themed.noData.members.length > 0 ? 1 : 0) : 0;
  const planned = { ...withoutLegend, legendEntries: entries + classes };
  return { planned, camera: inWindow && cameraOn(inWindow, planned) };
}

/** The camera that shows a box in an embed, within the zooms of the live map. */
function cameraOn(box: Box, planned: PlannedEmbed): Camera {
  const { mapHeight } = embedLayout(planned.width, planned.height, planned);
  const zoom = zoomToFit(box, {
    width: planned.width - 2 * embedEdgePx,
    height: Math.max(1, mapHeight),
  });
  const [lon, lat] = centreOf(box);
  return { lon, lat, zoom: Math.min(maxZoom, Math.max(minZoom, zoom)) };
}
