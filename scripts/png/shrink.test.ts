import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { deflateSync, inflateSync } from 'node:zlib';
import { readRgb, shrink } from './shrink.ts';

const [black, white, red] = [0x000000, 0xffffff, 0xd01020] as const;

/** A PNG as a browser would take it; each row is told by the filter at its place. */
function png(rows: readonly (readonly [filter: number, bytes: readonly number[]])[], width: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, 2], 8);
  const data = deflateSync(Buffer.from(rows.flatMap(([filter, bytes]) => [filter, ...bytes])));
  const chunk = (type: string, body: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return Buffer.concat([length, Buffer.from(type), body, Buffer.alloc(4)]);
  };
  return Buffer.concat([Buffer.alloc(8), chunk('IHDR', header), chunk('IDAT', data)]);
}

/** The bytes of a chunk of a picture. */
function chunkOf(picture: Buffer, type: string): Buffer {
  const at = picture.indexOf(type);
  return picture.subarray(at + 4, at + 4 + picture.readUInt32BE(at - 4));
}

describe('a picture', () => {
  it('is read whatever the rows are told by: nothing, left, above, their mean, their slope', () => {
    const picture = png(
      [
        [0, [0, 0, 0, 255, 255, 255]],
        [1, [255, 255, 255, 1, 1, 1]],
        [2, [1, 1, 1, 255, 255, 255]],
        [3, [208, 16, 32, 24, 120, 112]],
        [4, [0, 0, 0, 0, 0, 0]],
      ],
      2,
    );

    const { pixels } = readRgb(picture);

    assert.deepEqual([...pixels].slice(0, 7), [black, white, white, black, black, white, red]);
    assert.equal(pixels[8], red);
  });

  it('keeps every colour when there are few, each named once', () => {
    const small = shrink(png([[0, [208, 16, 32, 255, 255, 255, 208, 16, 32]]], 3));

    assert.equal(chunkOf(small, 'PLTE').toString('hex'), 'd01020ffffff');
    assert.deepEqual([...inflateSync(chunkOf(small, 'IDAT'))], [0, 0, 1, 0]);
    assert.equal(chunkOf(small, 'IHDR')[9], 3);
  });

  it('takes the likest colour for one that is seldom, when there are more than a palette holds', () => {
    const often = Array.from({ length: 256 }, (_, shade) => [shade, 0, 0, shade, 0, 0]).flat();

    const small = shrink(png([[0, [...often, 9, 1, 0]]], 513));

    const palette = chunkOf(small, 'PLTE');
    const index = inflateSync(chunkOf(small, 'IDAT')).at(-1)!;
    assert.equal(palette.length, 256 * 3);
    assert.deepEqual([...palette.subarray(index * 3, index * 3 + 3)], [9, 0, 0]);
  });

  it('that is no plain screenshot is refused', () => {
    assert.throws(() => shrink(readFileSync('docs/inspector.png')), /no PNG of 8-bit RGB/);
  });
});
