import { describe, expect, it } from 'vitest';
import { barePage, extractPicture } from './picture.ts';

describe('the picture of a page', () => {
  it('is the svg of that class, past icons and over svgs inside it', () => {
    const picture =
      '<svg viewBox="0 0 1 1" class="picture-shapes wide"><svg><path/></svg><svg x="1"/><text>成都</text></svg>';
    const page = `<svg class="icon"></svg><div class="picture">${picture}</div><svg></svg>`;
    expect(extractPicture(page)).toBe(picture);
    expect(extractPicture(barePage(picture))).toBe(picture);
  });

  it('is nothing where there is none, or only its beginning', () => {
    expect(extractPicture('<svg class="picture"></svg>')).toBeUndefined();
    expect(extractPicture('<svg class="picture-shapes"><path/>')).toBeUndefined();
  });
});
