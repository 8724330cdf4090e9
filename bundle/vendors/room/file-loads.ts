/** What a stand-in needs of a page to tell that one of its files has come. */
interface Page {
  readonly document?: { dispatchEvent?(event: Event): boolean };
  dispatchEvent?(event: Event): boolean;
}

/**
 * A file of the chat has come and run, with which a document fires `load`. For chats that come in several files: between
 * two of them, whoever listens for that can look at the page.
 */
export function fileLoads(page: object): void {
  const { document } = page as Page;
  const teller = document?.dispatchEvent ? document : (page as Page);
  teller.dispatchEvent?.(new Event('load'));
}
