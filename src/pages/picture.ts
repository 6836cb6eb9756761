import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Box } from '../data/dataset.ts';
import { isPaged } from '../data/thing.ts';
import { yearState } from '../map/style/draw.ts';
import { paintHatches } from '../map/style/hatch.ts';
import { paintMarks } from '../map/style/mark.ts';
import type { Scene } from '../map/style/scene.ts';
import { buildLayers, buildStyle } from '../map/style/style.ts';
import { type Frame, frameBox } from '../map/svg/frame.ts';
import { codedPalette, inVariables } from '../map/svg/inks.ts';
import { type Painted, paintPicture } from '../map/svg/paint-picture.ts';
import type { LinkOf } from '../map/svg/picture.ts';
import { boxOf } from '../plan/box-of.ts';
import { closestFrameZoom, frameEdgePx } from '../plan/framing.ts';
import type { Library } from '../plan/library.ts';
import { nameOf } from '../plan/naming.ts';
import { type Palette, palettes } from '../plan/palette.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import type { Site } from '../ui/atlas-context.ts';
import { writeLink } from '../view/link.ts';
import { boxSizePx } from './geometry.ts';
import { setLabels } from './picture-labels.ts';
import { scaleBar } from './scale-bar.ts';

/** The picture of a page: its markup, and the style that says how it is fitted. */
export interface PagePicture {
  readonly html: string;
  /** Of the usual window, as the shapes are painted. */
  readonly zoom: number;
  readonly css: string;
}

const paddingOf = (edge: number) => ({ top: edge, right: edge, bottom: edge, left: edge });

/** What a picture is made for, sizes in CSS pixels. */
interface Setting {
  /** The map whose zoom decides how finely shapes are drawn. */
  readonly usual: { readonly width: number; readonly height: number };
  /** Widths of the picture from which a set of labels serves, and the map that each is placed on. */
  readonly labelSets: readonly {
    readonly from: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** Room left around the box. */
  readonly edge: number;
  /** True to leave out the names that the frame of a set would cut. */
  readonly wholeLabels: boolean;
}

/** The page's own window, usually of 1440 by 900; labels for a phone, a tablet, a laptop, a large screen. */
const ownWindow: Setting = {
  usual: { width: 1037, height: 703 },
  labelSets: [
    { from: 0, width: 390, height: 330 },
    { from: 480, width: 704, height: 500 },
    { from: 800, width: 1037, height: 703 },
    { from: 1180, width: 1600, height: 1000 },
  ],
  edge: frameEdgePx.wide,
  wholeLabels: false,
};

/**
 * A column of an article; labels for a narrow one, a phone, a usual and a wide column. Each set is
 * placed on the smallest frame that it serves: no name is cut there, nor in any larger one.
 */
const column: Setting = {
  usual: { width: 700, height: 466 },
  labelSets: [
    { from: 0, width: 270, height: 220 },
    { from: 300, width: 328, height: 246 },
    { from: 480, width: 508, height: 354 },
    { from: 740, width: 768, height: 500 },
  ],
  edge: frameEdgePx.narrow,
  wholeLabels: true,
};

/** Windows are seldom wider than this to their height, nor narrower: the picture goes on beyond its box. */
const widest = 2.4;
const narrowest = 0.9;
/** A point is shown at a fixed zoom, so its picture is as large as a large window. */
const largest = { width: 1700, height: 1050 };

const isPoint = (type: string): boolean => type === 'circle' || type === 'symbol';

/** The style with only some of its layers, and only the sources that they draw. */
function withLayers(
  { layers, sources, ...style }: StyleSpecification,
  keep: (type: string) => boolean,
): StyleSpecification {
  const kept = layers.filter(({ type }) => keep(type));
  const used = new Set(kept.flatMap((layer) => ('source' in layer ? [layer.source] : [])));
  return {
    ...style,
    layers: kept,
    sources: Object.fromEntries(Object.entries(sources).filter(([id]) => used.has(id))),
  };
}

/** What the shapes of a box are painted on: the box, and as much around it as windows show. */
function shapesFrame(
  box: Box,
  { usual, edge }: Setting,
): { frame: Frame; inner: [number, number] } {
  const { lon, lat, zoom } = frameBox(
    box,
    usual.width,
    usual.height,
    paddingOf(edge),
    closestFrameZoom,
  );
  const inner = boxSizePx(box, zoom);
  const clamped = zoom >= closestFrameZoom;
  const width = clamped ? largest.width : Math.max(inner[0], inner[1] * widest) + 2 * edge;
  const height = clamped ? largest.height : Math.max(inner[1], inner[0] / narrowest) + 2 * edge;
  return { frame: { width: Math.ceil(width), height: Math.ceil(height), lon, lat, zoom }, inner };
}

/** Paints the pictures of pages. */
export interface Painter {
  readonly page: (state: AtlasState, site: Site) => PagePicture;
  /** The map of a page in a frame of its own, in the light scheme, with its names beside it. */
  readonly plain: (state: AtlasState, width: number, height: number) => Painted;
}

/** A painter of the picture of any page; what all pictures share is made once. */
export function createPainter(library: Library): Painter {
  const { dataset } = library;
  const images = [...paintHatches({ light: codedPalette }), ...paintMarks({ light: codedPalette })];
  const first: Scene = {
    language: 'zh',
    layers: new Set(),
    selected: [],
    scheme: 'light',
    year: 0,
  };
  const base = buildStyle(dataset, first);
  const styleOf = (state: AtlasState, palette: Palette): StyleSpecification => {
    const scene: Scene = {
      language: state.language.value,
      layers: state.layers.value,
      selected: state.marked.value,
      scheme: 'light',
      year: state.year.value,
    };
    return {
      ...base,
      state: { [yearState]: { default: scene.year } },
      layers: buildLayers(scene, palette),
    };
  };
  const boxFor = (state: AtlasState): Box => {
    const [only] = state.selection.value;
    return (only && boxOf(library, only)) ?? dataset.scopeBox;
  };
  const page = (state: AtlasState, site: Site): PagePicture => {
    const view = state.view.value;
    const setting = view.embed ? column : ownWindow;
    const { labelSets, edge, wholeLabels } = setting;
    const style = styleOf(state, codedPalette);
    const box = boxFor(state);
    const linkOf: LinkOf = (kind, id) => {
      const thing = { kind, id };
      const name = isPaged(thing) ? nameOf(library, thing) : undefined;
      const href = writeLink(
        { ...view, page: 'home', selection: [thing], embed: undefined },
        site.base,
      );
      return name && { href, name: name[view.language] };
    };
    const { frame, inner } = shapesFrame(box, setting);
    const shapes = paintPicture(
      withLayers(style, (type) => !isPoint(type)),
      images,
      frame,
      {
        idPrefix: 'p-',
        linkOf,
      },
    );
    const [x, y] = [(frame.width - inner[0]) / 2, (frame.height - inner[1]) / 2];
    const round = (value: number) => String(Math.round(value * 100) / 100);
    const open = `<svg class="picture-shapes" role="group" aria-label="${view.language === 'zh' ? '地图' : 'Map'}" viewBox="${[x, y, ...inner].map(round).join(' ')}" data-box="${box.join(',')}" data-zoom="${round(frame.zoom)}">`;
    const points = withLayers(style, isPoint);
    const labels = labelSets.map(({ width, height }) =>
      setLabels(points, images, {
        frame: frameBox(box, width, height, paddingOf(edge), closestFrameZoom),
        wholeLabels,
        box,
        linkOf,
      }),
    );
    const most = boxSizePx(box, closestFrameZoom)[0];
    const html = [
      '<div class="picture-box">',
      shapes.svg.replace(/^<svg[^>]*>/, open),
      ...labels,
      scaleBar(box, view.language),
      '</div>',
    ].join('');
    return {
      html: inVariables(html),
      zoom: frame.zoom,
      css: `.picture-box{--ratio:${(inner[0] / inner[1]).toFixed(4)};--most:${round(most)}px}${labelStyle(labelSets)}`,
    };
  };
  return {
    page,
    plain: (state, width, height) =>
      paintPicture(
        styleOf(state, palettes.light),
        [...paintHatches(), ...paintMarks()],
        frameBox(boxFor(state), width, height, paddingOf(frameEdgePx.wide), closestFrameZoom),
        { text: false, wholeLabels: true },
      ),
  };
}

/** Shows the one set of labels that suits the width. */
const labelStyle = (labelSets: Setting['labelSets']): string =>
  [
    '.picture-labels{display:none}',
    ...labelSets.map(({ from }, index) => {
      const next = labelSets[index + 1]?.from;
      const upTo = next === undefined ? '' : ` and (width<${next}px)`;
      return `@container (width>=${from}px)${upTo}{.picture-labels:nth-of-type(${index + 2}){display:block}}`;
    }),
  ].join('');
