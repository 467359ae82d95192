/** Turns decoded images of any kind into grey values and paints them where a page shows them. */

export interface GreyImage {
  /** In pixels. */
  width: number;
  height: number;
  /** 0 is black; row by row from the top left. */
  pixels: Uint8Array;
  /** Pixels of a mask that show what is beneath: 0 shows it; null when every pixel paints. */
  opaque: Uint8Array | null;
}

interface Decoded {
  width: number;
  height: number;
  data: Uint8Array | Uint8ClampedArray;
}

/** One image pixel per page pixel is enough; beyond it several are averaged, at most so many each way. */
const maxSamplesPerSide = 4;

function decoded(value: unknown): Decoded | null {
  if (typeof value !== "object" || value === null) return null;
  if (!("width" in value) || !("height" in value) || !("data" in value)) return null;
  const { width, height, data } = value;
  if (typeof width !== "number" || typeof height !== "number" || width < 1 || height < 1) return null;
  if (!(data instanceof Uint8Array) && !(data instanceof Uint8ClampedArray)) return null;
  return { width, height, data };
}

/** Bits of one row fill whole bytes. */
function bitAt(data: Uint8Array | Uint8ClampedArray, rowBytes: number, x: number, y: number): number {
  return (data[y * rowBytes + (x >> 3)] ?? 0) >> (7 - (x & 7)) & 1;
}

/** @param value one bit, grey, RGB or RGBA per pixel, told apart by its length; null for anything else */
export function greyOfImage(value: unknown): GreyImage | null {
  const image = decoded(value);
  if (!image) return null;
  const { width, height, data } = image;
  const count = width * height;
  const pixels = new Uint8Array(count);
  const rowBytes = (width + 7) >> 3;
  const channels = data.length / count;
  if (data.length === rowBytes * height && channels !== 1) {
    for (let y = 0, at = 0; y < height; y++) {
      for (let x = 0; x < width; x++, at++) pixels[at] = bitAt(data, rowBytes, x, y) * 255;
    }
  } else if (channels === 1) {
    pixels.set(data);
  } else if (channels === 3 || channels === 4) {
    for (let at = 0, from = 0; at < count; at++, from += channels) {
      // Luma of ITU-R BT.601 in 256ths; what is transparent shows the white paper.
      const luma = ((data[from] ?? 0) * 77 + (data[from + 1] ?? 0) * 150 + (data[from + 2] ?? 0) * 29) >> 8;
      const alpha = channels === 4 ? data[from + 3] ?? 255 : 255;
      pixels[at] = 255 - Math.round((255 - luma) * alpha / 255);
    }
  } else return null;
  return { width, height, pixels, opaque: null };
}

/** A stencil of one bit per pixel: 0 paints (black here, whatever its colour), 1 leaves what is beneath. */
export function greyOfMask(value: unknown): GreyImage | null {
  const image = decoded(value);
  if (!image) return null;
  const { width, height, data } = image;
  const rowBytes = (width + 7) >> 3;
  if (data.length < rowBytes * height) return null;
  const opaque = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) opaque[at] = 1 - bitAt(data, rowBytes, x, y);
  }
  return { width, height, pixels: new Uint8Array(width * height), opaque };
}

/**
 * Paints onto `page` by looking up, for every page pixel, what the image shows there: turned and mirrored scans
 * come out upright.
 * @param matrix from the unit square of the image (its top row at 1) to page pixels (ISO 32000-1 8.9.4)
 */
export function paintImage(
  page: { width: number; height: number; pixels: Uint8Array },
  image: GreyImage,
  [a, b, c, d, e, f]: readonly [number, number, number, number, number, number],
): void {
  const determinant = a * d - b * c;
  if (!Number.isFinite(determinant) || Math.abs(determinant) < 1e-6) return;
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  const [left, right] = [
    Math.max(0, Math.floor(Math.min(...xs))),
    Math.min(page.width, Math.ceil(Math.max(...xs))),
  ];
  const [top, bottom] = [
    Math.max(0, Math.floor(Math.min(...ys))),
    Math.min(page.height, Math.ceil(Math.max(...ys))),
  ];
  // Image pixels per page pixel, along the page's own axes.
  const perX = [d / determinant * image.width, b / determinant * image.height] as const;
  const perY = [-c / determinant * image.width, -a / determinant * image.height] as const;
  const reach = Math.max(Math.hypot(...perX), Math.hypot(...perY));
  const samples = Math.min(maxSamplesPerSide, Math.max(1, Math.round(reach)));
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      let sum = 0;
      let shown = 0;
      for (let sample = 0; sample < samples * samples; sample++) {
        const px = x + (sample % samples + 0.5) / samples - e;
        const py = y + (Math.floor(sample / samples) + 0.5) / samples - f;
        const u = (d * px - c * py) / determinant;
        const v = (a * py - b * px) / determinant;
        if (u < 0 || u >= 1 || v < 0 || v >= 1) continue;
        const grey = lookUp(image, u * image.width, (1 - v) * image.height);
        if (grey === null) continue;
        sum += grey;
        shown++;
      }
      if (shown === 0) continue;
      const at = y * page.width + x;
      const beneath = page.pixels[at] ?? 255;
      page.pixels[at] = Math.round((sum + beneath * (samples * samples - shown)) / (samples * samples));
    }
  }
}

/** Between four pixels, weighted by how near they are; null where a mask lets the page through. */
function lookUp(image: GreyImage, x: number, y: number): number | null {
  const { width, height, pixels, opaque } = image;
  const nearX = Math.min(width - 1, Math.max(0, Math.floor(x)));
  const nearY = Math.min(height - 1, Math.max(0, Math.floor(y)));
  if (opaque) return opaque[nearY * width + nearX] === 1 ? 0 : null;
  const fx = Math.min(width - 1, Math.max(0, x - 0.5));
  const fy = Math.min(height - 1, Math.max(0, y - 0.5));
  const x0 = Math.floor(fx);
  const y0 = Math.floor(fy);
  const x1 = Math.min(width - 1, x0 + 1);
  const y1 = Math.min(height - 1, y0 + 1);
  const wx = fx - x0;
  const wy = fy - y0;
  const upper = (pixels[y0 * width + x0] ?? 255) * (1 - wx) + (pixels[y0 * width + x1] ?? 255) * wx;
  const lower = (pixels[y1 * width + x0] ?? 255) * (1 - wx) + (pixels[y1 * width + x1] ?? 255) * wx;
  return upper * (1 - wy) + lower * wy;
}
