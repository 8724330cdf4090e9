import type { VendorCatalogue } from '../src/vendor.ts';

type Known = VendorCatalogue['known'];

/** How well a chat is known, in a few words. */
export const waysKnown: { readonly [how in Known['how']]: string } = {
  driven: "tried with the vendor's own code",
  partly: "partly tried with the vendor's own code",
  simulated: 'simulated from documentation',
};

/** The same in sentences. */
export function howKnown({ how, description, read }: Known): string {
  const month = new Date(`${read}-01`).toLocaleDateString('en', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const way = `${waysKnown[how][0]!.toUpperCase()}${waysKnown[how].slice(1)}.`;
  return `${way} ${description} The documentation was read in ${month}.`;
}
