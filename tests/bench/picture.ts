const opening = /<svg\b[^>]*\bclass="(?:[^"]*\s)?picture-shapes(?:\s[^"]*)?"[^>]*>/;

/**
 * The map's picture in a page: the first `<svg class="picture-shapes …">`, with all that is inside it.
 * Nothing when the page holds none, or not all of it.
 */
export function extractPicture(html: string): string | undefined {
  const start = html.search(opening);
  if (start < 0) return undefined;
  let depth = 0;
  for (const tag of html.slice(start).matchAll(/<(\/?)svg\b[^>]*?(\/?)>/g)) {
    const [text, closing, selfClosing] = tag;
    if (!selfClosing) depth += closing ? -1 : 1;
    if (depth === 0) return html.slice(start, start + tag.index + text.length);
  }
  return undefined;
}

/** The bare page of comparison (a): a picture, the colours it names, and nothing else. */
export const barePage = (svg: string, style = ''): string =>
  `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>a</title>
<style>${style}</style>
</head>
<body>
${svg}
</body>
</html>
`;
