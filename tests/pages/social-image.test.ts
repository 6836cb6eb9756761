import { describe, expect, it } from 'vitest';
import { paintSocialImage, type SocialPicture } from '../../src/pages/social-image.ts';

const picture: SocialPicture = {
  language: 'zh',
  kind: '区县和市',
  name: '綦江区',
  otherName: 'Qijiang District',
  site: '成渝双城图',
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="760" height="630" viewBox="0 0 760 630"><rect width="760" height="630" fill="#f8e6dd"/></svg>',
  labels: [
    {
      lines: ['綦江'],
      x: 380,
      y: 300,
      anchor: 'middle',
      size: 14,
      bold: false,
      color: '#1f2328',
      halo: '#ffffff',
    },
  ],
};

describe('the picture of a page for shared links', () => {
  it('is a PNG of 1200 by 630 pixels, the same bytes for the same page', async () => {
    const png = await paintSocialImage(picture);
    expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect((await paintSocialImage(picture)).equals(png)).toBe(true);
  });

  it('writes Chinese: a name of other characters gives another picture', async () => {
    const [first, second] = await Promise.all([
      paintSocialImage(picture),
      paintSocialImage({ ...picture, name: '犍为县' }),
    ]);
    expect(first.equals(second)).toBe(false);
  });

  it('leaves out a name that the fonts cannot write, and finds rare characters', async () => {
    const [label] = picture.labels;
    const named = (name: string) =>
      paintSocialImage({ ...picture, labels: label ? [{ ...label, lines: [name] }] : [] });
    const [none, unknown, rare, other] = await Promise.all([
      paintSocialImage({ ...picture, labels: [] }),
      named('椑木镇'),
      named('碥'),
      named('哙'),
    ]);
    expect(unknown.equals(none)).toBe(true);
    expect(rare.equals(none)).toBe(false);
    expect(rare.equals(other)).toBe(false);
  });
});
