import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { shrinkPng } from './shrink-png.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** A PNG of one row, as a browser would take it. */
function row(colours: readonly Colour[]): Buffer {
  const picture = new PNG({ width: colours.length, height: 1 });
  picture.data.set(colours.flatMap(colour => [...colour, 255]));
  return PNG.sync.write(picture, { colorType: 2 });
}

/** The colours of a picture, one after another. */
function coloursOf(png: Buffer): Colour[] {
  const { data } = PNG.sync.read(png);
  return Array.from({ length: data.length / 4 }, (_, at) => [...data.subarray(at * 4, at * 4 + 3)] as never);
}

/** The form of a PNG's pixels: 3 is a palette. */
const colourType = (png: Buffer) => png[25];

describe('a picture', () => {
  it('keeps every colour when there are few, and names them once', async () => {
    const colours: Colour[] = Array.from({ length: 64 }, () => [
      [208, 16, 32] as const,
      [255, 255, 255] as const,
    ]).flat();

    const small = await shrinkPng(row(colours));

    assert.deepEqual(coloursOf(small), colours);
  });

  it('has a palette at most, each colour near to what it was', async () => {
    const colours: Colour[] = Array.from({ length: 20_000 }, (_, at) => [at % 256, at % 256, (at * 7) % 256]);

    const small = await shrinkPng(row(colours));

    const distances = coloursOf(small).map((colour, at) =>
      Math.hypot(...colour.map((byte, part) => byte - colours[at]![part]!)),
    );
    assert.equal(colourType(small), 3);
    assert.ok(Math.max(...distances) < 40, `${Math.max(...distances)}`);
  });

  it('comes out no larger than it went in', async () => {
    const shown = readFileSync('docs/marketer-record.png');

    assert.ok((await shrinkPng(shown)).length <= shown.length * 1.02);
  });

  it('that is no PNG is refused', async () => {
    await assert.rejects(shrinkPng(Buffer.from('GIF89a, and some more')), /unrecognised content/);
  });
});
