import type { Language, Text } from '../data/text.ts';
import { thingKey } from '../data/thing.ts';
import { layers } from '../plan/catalogue.ts';
import type { Library } from '../plan/library.ts';
import { nameOf } from '../plan/naming.ts';
import type { OwnFile } from '../plan/own/own-file.ts';
import { recordYearOf } from '../plan/timeline.ts';
import type { OwnRun } from '../state/own-desk.ts';
import type { View } from '../view/view.ts';
import { word } from './words.ts';

/** What is told of a change, in the order of its importance. */
type Told = Text | undefined;

function chosenIn(before: View, now: View, library: Library): Told {
  const keys = now.selection.map(thingKey).join(' ');
  if (keys === '' || keys === before.selection.map(thingKey).join(' ')) return undefined;
  const names = now.selection.flatMap((thing) => nameOf(library, thing) ?? []);
  if (names.length === 0) return undefined;
  return {
    zh: `${word.chosen.zh}${names.map(({ zh }) => zh).join('、')}`,
    en: `${word.chosen.en} ${names.map(({ en }) => en).join(', ')}`,
  };
}

function yearIn(before: View, now: View, library: Library): Told {
  if (before.year === now.year) return undefined;
  const current = recordYearOf(library.dataset);
  const year = now.year ?? current;
  const how =
    word[now.year === undefined ? 'asRecorded' : year > current ? 'asExpected' : 'asItWas'];
  return { zh: `${year}年，${how.zh}`, en: `${year}, ${how.en}` };
}

/** One layer by its name; several at once by their number. */
function layersIn(before: View, now: View): Told {
  const changed = layers.filter(({ id }) => before.layers.has(id) !== now.layers.has(id));
  const [only, ...others] = changed;
  if (!only) return undefined;
  if (others.length > 0) {
    return { zh: `显示${now.layers.size}个图层`, en: `${now.layers.size} layers shown` };
  }
  const on = now.layers.has(only.id);
  return {
    zh: `${on ? '已显示' : '已隐藏'}：${only.name.zh}`,
    en: `${on ? 'Shown' : 'Hidden'}: ${only.name.en}`,
  };
}

/**
 * What a change of the view is told as to those who do not see it: what was chosen, the year, the
 * layers. Nothing for what the reader's own control says by itself, and nothing for a new language.
 */
export function tellChange(
  before: View,
  now: View,
  library: Library,
  language: Language,
): string | undefined {
  const told = [
    chosenIn(before, now, library),
    yearIn(before, now, library),
    layersIn(before, now),
  ].flatMap((text) => (text ? [text[language]] : []));
  if (told.length === 0) return undefined;
  return told.join(language === 'zh' ? '。' : '. ');
}

const ownRemoved: Text = { zh: '文件已移除', en: 'The file was removed' };

/**
 * What is told of the reader's own file: what is drawn of a new one, why one was refused, that it is
 * gone. While one is read it is an empty text, so that the same outcome is told twice.
 */
export function tellOwn(
  before: OwnFile | undefined,
  now: OwnFile | undefined,
  run: OwnRun,
  language: Language,
): string | undefined {
  if (run.type === 'reading') return '';
  if (run.type === 'refused') return [run.name, run.problem[language]].filter(Boolean).join(' ');
  if (now === before) return undefined;
  if (!now) return ownRemoved[language];
  return [now.name, now.summary[language], now.leftOut?.[language]]
    .filter(Boolean)
    .join(language === 'zh' ? '，' : '. ');
}
