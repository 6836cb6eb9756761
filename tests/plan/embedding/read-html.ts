/** A tag as a browser reads it: its name and attributes. */
export interface ReadTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** Text of HTML as it is read. @throws on a reference or sign that must not stand there */
export function readText(html: string): string {
  if (/[<>"]|&(?!amp;|lt;|gt;|quot;)/.test(html)) throw new Error(`got ${html}, expected text`);
  return html.replace(/&(?:amp|lt|gt|quot);/g, (reference) => characters[reference] ?? '');
}

/** The start tags of a snippet and the texts between tags, walked sign by sign. */
export function readHtml(html: string): { tags: ReadTag[]; texts: string[] } {
  const tags: ReadTag[] = [];
  const texts: string[] = [];
  const token = /<\/[a-z-]+>|<([a-z-]+)((?: [a-z-]+(?:="[^"]*")?)*)>|([^<]+)/gy;
  for (let at = 0; at < html.length; at = token.lastIndex) {
    token.lastIndex = at;
    const found = token.exec(html);
    if (!found) throw new Error(`got ${html.slice(at)}, expected a tag or text`);
    const [, name, inside = '', text] = found;
    if (text?.trim()) texts.push(readText(text));
    if (!name) continue;
    const pairs = [...inside.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)];
    tags.push({
      name,
      attributes: Object.fromEntries(
        pairs.map(([, key = '', value = '']) => [key, readText(value)]),
      ),
    });
  }
  return { tags, texts };
}
