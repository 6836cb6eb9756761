import { shownInEmbed } from '../../../view/in-embed.ts';
import { type Camera, firstView, type View } from '../../../view/view.ts';

/**
 * The view of the embed that is being built.
 *
 * @param camera what shows the atlas's window in the embed; absent while the reader has not moved the map
 */
export function embeddedView(view: View, camera: Camera | undefined): View {
  const { language, reach, width: _width, height: _height, ...embed } = view.building;
  return {
    ...shownInEmbed(view),
    page: firstView.page,
    language: language ?? view.language,
    camera: reach === 'window' ? camera : undefined,
    embed,
  };
}
