/** Sizes of files as they travel. */
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Sizes in bytes, and the hash that browsers compare for `integrity`. */
export interface Size {
  readonly bytes: number;
  readonly gzip: number;
  readonly brotli: number;
  readonly integrity: string;
}

/** Measures a file: plain, gzip and brotli at their strongest, SHA-384 as base64. */
export function sizeOf(content: Buffer): Size {
  return {
    bytes: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }).length,
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
}
