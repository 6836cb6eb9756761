import type { Sheet, SheetSize } from '../../../plan/exports/sheet.ts';

/** The size of a sheet as a bitmap, pixels. */
export const pixelsOf = ({ width, height }: SheetSize, times: number) => ({
  width: Math.round(width * times),
  height: Math.round(height * times),
});

/**
 * A sheet as PNG. It refers to nothing outside itself, so the canvas may be read.
 * @throws when the browser cannot draw a picture of that size
 */
export async function rasterize(sheet: Sheet, times: number): Promise<Blob> {
  const { width, height } = pixelsOf(sheet, times);
  const url = URL.createObjectURL(new Blob([sheet.svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('got no 2d context, expected one');
    context.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (!blob) throw new Error(`got no picture of ${width} by ${height}, expected one`);
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
