/** What an image shows, in CSS pixels: the one description behind its pixels and its vectors. */
export type ImageForm =
  | {
      readonly type: 'stripes';
      readonly ink: string;
      /** From one stripe to the next, along both axes: the side of a tile. */
      readonly period: number;
      /** How much of a period a stripe takes, 0 to 1. */
      readonly share: number;
      readonly lean: 'left' | 'right';
    }
  | {
      readonly type: 'disc';
      readonly radius: number;
      readonly inner: string;
      readonly rim: string;
      readonly rimWidth: number;
    };

/** An image painted by code, RGBA, for the map's own use. */
export interface PaintedImage {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
  readonly pixelRatio: number;
  readonly form: ImageForm;
}

/** Device pixels to a CSS pixel of painted images: sharp on most phones, fine elsewhere. */
export const imagePixelRatio = 2;

/** Red, green and blue, 0 to 255, of a colour written `#rrggbb`. */
export const channels = (hex: string): [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];
