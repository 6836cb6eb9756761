import type { Text } from '../../data/text.ts';

const locales = { zh: 'zh-CN', en: 'en-GB' } as const;

const figure = (value: number, digits: number): Text => {
  const written = (locale: string) =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(value);
  return { zh: written(locales.zh), en: written(locales.en) };
};

const withUnit = ({ zh, en }: Text, unit: Text): Text => ({
  zh: `${zh}${unit.zh}`,
  en: `${en} ${unit.en}`,
});

const units = {
  m: { zh: '米', en: 'm' },
  km: { zh: '公里', en: 'km' },
  km2: { zh: '平方公里', en: 'km²' },
  tenThousandKm2: { zh: '万平方公里', en: 'km²' },
} as const satisfies Record<string, Text>;

/** From this many km² on, Chinese counts areas in ten thousands. */
const largeKm2 = 100_000;

/** A distance for reading: 850 m, 3.25 km, 258.1 km, 1,204 km. */
export function kmText(km: number): Text {
  if (km < 0.9995) return withUnit(figure(km * 1000, 0), units.m);
  return withUnit(figure(km, km < 9.995 ? 2 : km < 999.95 ? 1 : 0), units.km);
}

/** An area for reading: 0.35 km², 48.2 km², 2,827 km²; 18.15万平方公里 in Chinese. */
export function km2Text(km2: number): Text {
  const plain = withUnit(figure(km2, km2 < 9.995 ? 2 : km2 < 999.5 ? 1 : 0), units.km2);
  if (km2 < largeKm2) return plain;
  return { ...plain, zh: withUnit(figure(km2 / 1e4, 2), units.tenThousandKm2).zh };
}
