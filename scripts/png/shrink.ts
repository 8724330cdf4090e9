/** Makes a screenshot smaller: at most 256 colours, named once, which nobody tells from the original on a page of text. */
import { deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColours = 256;

/** Rewrites a PNG of 8-bit RGB, as browsers take them. Throws for any other. */
export function shrink(png: Buffer): Buffer {
  const { header, pixels } = readRgb(png);
  const palette = paletteOf(pixels);
  const indices = indicesOf(pixels, palette);
  const width = header.readUInt32BE(0);
  const rows = Buffer.alloc(indices.length + indices.length / width);
  for (let from = 0, to = 0; from < indices.length; from += width, to += width + 1) {
    indices.copy(rows, to + 1, from, from + width);
  }
  const indexed = Buffer.from(header);
  indexed[9] = 3;
  return Buffer.concat([
    signature,
    chunk('IHDR', indexed),
    chunk('PLTE', Buffer.from(palette.flatMap(bytesOf))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The size and form of a picture, and its colours one after another, a number each. */
export function readRgb(png: Buffer): { header: Buffer; pixels: Uint32Array } {
  const chunks = new Map<string, Buffer[]>();
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.set(type, [...(chunks.get(type) ?? []), png.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  const [header] = chunks.get('IHDR') ?? [];
  const form = header?.subarray(8).toString('hex');
  if (!header || form !== '0802000000') throw new Error(`This is no PNG of 8-bit RGB: ${form}.`);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const bytes = unfiltered(inflateSync(Buffer.concat(chunks.get('IDAT') ?? [])), width * 3, height);
  const pixels = new Uint32Array(width * height);
  for (let at = 0; at < pixels.length; at++) pixels[at] = bytes.readUIntBE(at * 3, 3);
  return { header, pixels };
}

/** Undoes what makes rows easier to compress: each byte is told by its difference to its neighbours. */
function unfiltered(rows: Buffer, length: number, height: number): Buffer {
  const out = Buffer.alloc(length * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (length + 1)]!;
    for (let x = 0; x < length; x++) {
      const at = y * length + x;
      const left = x < 3 ? 0 : out[at - 3]!;
      const up = y === 0 ? 0 : out[at - length]!;
      const corner = x < 3 || y === 0 ? 0 : out[at - length - 3]!;
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter]!;
      out[at] = rows[y * (length + 1) + 1 + x]! + guess;
    }
  }
  return out;
}

/** The one of three neighbours that lies nearest to where their slope leads. */
function nearest(left: number, up: number, corner: number): number {
  const slope = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map(value => Math.abs(slope - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function paletteOf(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostColours)
    .map(([colour]) => colour);
}

function indicesOf(pixels: Uint32Array, palette: readonly number[]): Buffer {
  const known = new Map(palette.map((colour, index) => [colour, index]));
  const indices = Buffer.alloc(pixels.length);
  for (let at = 0; at < pixels.length; at++) {
    const colour = pixels[at]!;
    if (!known.has(colour)) known.set(colour, likest(colour, palette));
    indices[at] = known.get(colour)!;
  }
  return indices;
}

function likest(colour: number, palette: readonly number[]): number {
  const bytes = bytesOf(colour);
  const distances = palette.map(other =>
    bytesOf(other).reduce((sum, byte, at) => sum + (byte - bytes[at]!) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

const bytesOf = (colour: number): number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(checksum(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** CRC-32; Node has it only since 20.15. */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
