import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { writeIndexedPng } from '../../src/pages/indexed-png.ts';
import { cutPalette } from '../../src/pages/median-cut.ts';

/** A picture as readers of PNG see it: four bytes a pixel. */
async function readAgain(png: Uint8Array) {
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  return { width: image.width, height: image.height, data };
}

/** A map in little: soft lines in three inks over flat land, and letters with a halo. */
function paintSample(): Uint8ClampedArray {
  const context = createCanvas(400, 300).getContext('2d');
  context.fillStyle = '#f8e6dd';
  context.fillRect(0, 0, 400, 300);
  context.fillStyle = '#deeceb';
  context.fillRect(150, 0, 250, 300);
  for (const [i, ink] of ['#b3361b', '#0f6b6b', '#7fb2d6', '#2b3040'].entries()) {
    context.strokeStyle = ink;
    context.lineWidth = 2 + i;
    context.beginPath();
    context.ellipse(200, 150, 40 + 40 * i, 120 - 20 * i, i, 0, 6.3);
    context.stroke();
  }
  context.font = '700 48px sans-serif';
  context.strokeStyle = '#ffffff';
  context.strokeText('Chengyu', 90, 160);
  context.fillStyle = '#1f2328';
  context.fillText('Chengyu', 90, 160);
  return context.getImageData(0, 0, 400, 300).data;
}

describe('a PNG with a palette', () => {
  it('gives every pixel back where there are few colours', async () => {
    const rgba = Uint8Array.from({ length: 4 * 60 }, (_, i) => (i % 4 === 3 ? 255 : (i * 5) % 256));
    const again = await readAgain(writeIndexedPng(rgba, 12));
    expect([again.width, again.height]).toEqual([12, 5]);
    expect([...again.data]).toEqual([...rgba]);
  });

  it('differs by less than half a step of 255 on average where there are many', async () => {
    const rgba = paintSample();
    const png = writeIndexedPng(rgba, 400);
    const again = await readAgain(png);
    expect([again.width, again.height]).toEqual([400, 300]);
    let sum = 0;
    let most = 0;
    again.data.forEach((value, i) => {
      const away = Math.abs(value - (rgba[i] ?? 0));
      sum += away;
      most = Math.max(most, away);
    });
    expect(sum / again.data.length).toBeLessThan(0.5);
    expect(most).toBeLessThan(64);
    expect(writeIndexedPng(rgba, 400).equals(png)).toBe(true);
  });

  it('refuses a row that is cut off', () => {
    expect(() => writeIndexedPng(new Uint8Array(4 * 7), 2)).toThrow('got 28 bytes');
  });
});

describe('a palette', () => {
  it('is the colours themselves when they are few', () => {
    expect(
      cutPalette(
        new Map([
          [0xff0000, 3],
          [0x00ff00, 1],
        ]),
        2,
      ),
    ).toEqual([0xff0000, 0x00ff00]);
  });

  it('parts what differs most, and stands for the rest by its mean or by what most of it is', () => {
    const counts = new Map([
      [0x000000, 10],
      [0x000002, 10],
      [0xff0000, 1],
    ]);
    expect(cutPalette(counts, 2)).toEqual([0x000001, 0xff0000]);
    expect(cutPalette(new Map([...counts, [0x000002, 11]]), 2)).toEqual([0x000002, 0xff0000]);
  });
});
