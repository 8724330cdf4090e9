/** Names as a sentence has them: "A, B and C". */
export const inWords = (names: readonly string[], last = 'and'): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(` ${last} `);
