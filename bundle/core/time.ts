/** Milliseconds since 1970, a whole number even where a page has put another clock in place of the browser's. */
export const now = (): number => Math.floor(Number(Date.now())) || 0;
