/** How long a huge text is, in characters. */
const hugeLength = 10_000_000;

/** A new text of ten million characters, in memory as a whole; no two share theirs. */
export const hugeText = (byte: number): string =>
  Buffer.alloc(hugeLength, 65 + (byte % 26)).toString('latin1');

/**
 * What code makes of a huge text: itself, a part, or its beginning, which the engine may keep as a view of the whole.
 */
export const cutsOf = (huge: string): readonly string[] => [
  huge,
  huge.slice(10, 90),
  huge.slice(0, 40),
  `${huge}!`,
  huge.slice(5_000_000),
];
