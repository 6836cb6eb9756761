/**
 * Reads CSV by RFC 4180, written apart from what writes it: quoted fields, doubled quotes, CRLF
 * line ends.
 *
 * @throws when a quote stands where none may, or the text ends within one
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (state === 'quoted') {
      if (sign !== '"') field += sign;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else state = 'closed';
    } else if (sign === ',') {
      row.push(field);
      field = '';
      state = 'start';
    } else if (sign === '\r' && text[at + 1] === '\n') {
      rows.push([...row, field]);
      row = [];
      field = '';
      state = 'start';
      at += 1;
    } else if (sign === '"' && state === 'start') state = 'quoted';
    else if (sign === '"' || state === 'closed') throw new Error(`unexpected ${sign} at ${at}`);
    else {
      field += sign;
      state = 'plain';
    }
  }
  if (state !== 'start' || row.length > 0) throw new Error('the last line has no end');
  return rows;
}
