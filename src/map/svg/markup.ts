const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it may stand in markup, between tags or in a quoted attribute. */
export const escapeText = (text: string): string => text.replace(/[&<>"]/g, (c) => escapes[c] ?? c);

/** A number as short as SVG allows: at most `decimals` of them, no zero before the point. */
export function short(value: number, decimals = 1): string {
  const factor = 10 ** decimals;
  const rounded = Math.round(value * factor) / factor;
  if (rounded === 0) return '0';
  return String(rounded).replace(/^(-?)0\./, '$1.');
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes that are undefined are left out, numbers are rounded to 2 decimals. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const text = typeof value === 'number' ? short(value, 2) : escapeText(String(value));
      return ` ${key}="${text}"`;
    })
    .join('');
  return inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>`;
}

/** An opacity as an attribute, left out when full. */
export const opacityOf = (value: number): number | undefined => (value === 1 ? undefined : value);
