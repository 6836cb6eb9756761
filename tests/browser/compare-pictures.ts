/** How two pictures of the same size differ. */
export interface Comparison {
  /** Pixels farther than 1.5 px from any edge of either picture. */
  readonly plain: number;
  /** Of those, how many differ by more than the tolerance. */
  readonly plainOff: number;
  /** Clear edge pixels of each picture, and how many have no edge of the other within 1 px. */
  readonly edges: readonly [number, number];
  readonly edgesAlone: readonly [number, number];
}

export interface Tolerances {
  /** Of a channel, 0 to 255, away from edges. */
  readonly color: number;
  /** A step of a channel that counts as a clear edge, and one that counts as some edge. */
  readonly clearEdge: number;
  readonly someEdge: number;
}

/**
 * Compares two pictures, given as addresses of images. Runs in the page: it must not close over
 * anything.
 */
export async function comparePictures({
  addresses,
  width,
  height,
  tolerances,
}: {
  addresses: readonly [string, string];
  width: number;
  height: number;
  tolerances: Tolerances;
}): Promise<Comparison> {
  const pixelsOf = async (address: string) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context?.drawImage(image, 0, 0, width, height);
    return context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
  };
  const pictures = [await pixelsOf(addresses[0]), await pixelsOf(addresses[1])] as const;
  const count = width * height;
  const difference = (a: Uint8ClampedArray, i: number, b: Uint8ClampedArray, j: number) =>
    Math.max(
      Math.abs((a[i * 4] ?? 0) - (b[j * 4] ?? 0)),
      Math.abs((a[i * 4 + 1] ?? 0) - (b[j * 4 + 1] ?? 0)),
      Math.abs((a[i * 4 + 2] ?? 0) - (b[j * 4 + 2] ?? 0)),
    );
  /** By how much a pixel differs from the one right of it or below it. */
  const steps = pictures.map((data) => {
    const found = new Uint8Array(count);
    for (let i = 0; i < count; i += 1) {
      const right = (i + 1) % width === 0 ? 0 : difference(data, i, data, i + 1);
      const below = i + width >= count ? 0 : difference(data, i, data, i + width);
      found[i] = Math.max(right, below);
    }
    return found;
  });
  const near = (field: Uint8Array, i: number, reach: number, least: number): boolean => {
    const [x, y] = [i % width, Math.floor(i / width)];
    for (let ny = Math.max(0, y - reach); ny <= Math.min(height - 1, y + reach); ny += 1)
      for (let nx = Math.max(0, x - reach); nx <= Math.min(width - 1, x + reach); nx += 1)
        if ((field[ny * width + nx] ?? 0) >= least) return true;
    return false;
  };
  const [one, other] = steps as [Uint8Array, Uint8Array];
  let plain = 0;
  let plainOff = 0;
  const edges: [number, number] = [0, 0];
  const alone: [number, number] = [0, 0];
  for (let i = 0; i < count; i += 1) {
    [one, other].forEach((field, index) => {
      if ((field[i] ?? 0) < tolerances.clearEdge) return;
      edges[index] = (edges[index] ?? 0) + 1;
      if (!near(index === 0 ? other : one, i, 1, tolerances.someEdge))
        alone[index] = (alone[index] ?? 0) + 1;
    });
    // A step between a pixel and its neighbour lies half a pixel on: two pixels of reach clear 1.5.
    if (near(one, i, 2, tolerances.someEdge) || near(other, i, 2, tolerances.someEdge)) continue;
    plain += 1;
    if (difference(pictures[0], i, pictures[1], i) > tolerances.color) plainOff += 1;
  }
  return { plain, plainOff, edges, edgesAlone: alone };
}
