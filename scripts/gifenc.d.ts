/** What we use of gifenc, which brings no types. */
declare module 'gifenc' {
  type Format = 'rgb565';

  const gifenc: {
    /** A palette of at most so many colours for a picture of RGBA bytes. */
    quantize(rgba: Uint8Array, mostColours: number, options: { readonly format: Format }): number[][];
    /** For each pixel, the index of the nearest colour. */
    applyPalette(rgba: Uint8Array, palette: readonly number[][], format: Format): Uint8Array;
  };
  export default gifenc;
}
