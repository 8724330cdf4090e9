/** Makes a screenshot smaller: at most 256 colours, which nobody tells from the original on a page of text. */
import { readFileSync } from 'node:fs';
import optimise, { init } from '@jsquash/oxipng/optimise.js';
import gifenc from 'gifenc';
import { PNG } from 'pngjs';

const mostColours = 256;

/** How near the palette comes to the colours of the picture, at its finest; the effort beyond which little is won. */
const palette = { format: 'rgb565' } as const;
const effort = { level: 4 };

const wasm = new URL(import.meta.resolve('@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm'));

/** Rewrites a PNG. Throws for what is not one. */
export async function shrinkPng(png: Buffer): Promise<Buffer> {
  const picture = PNG.sync.read(png);
  const colours = gifenc.quantize(picture.data, mostColours, palette);
  const indices = gifenc.applyPalette(picture.data, colours, palette.format);
  for (const [at, index] of indices.entries()) picture.data.set(colours[index]!, at * 4);
  await init(readFileSync(wasm));
  return Buffer.from(await optimise(Uint8Array.from(PNG.sync.write(picture)).buffer, effort));
}
