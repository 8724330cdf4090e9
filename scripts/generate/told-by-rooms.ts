/** What the comments of the contract leave to the rooms, since the contract itself names no chat. */

import { catalogues } from '../../bundle/vendors/generated/catalogues.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { VendorCatalogue } from '../../schemas/src/vendor.ts';

const phrases: { readonly [name: string]: () => string } = {
  leftOut: () =>
    `[${rooms()
      .flatMap(({ leftOut = [] }) => leftOut.map(native => JSON.stringify(native)))
      .join(', ')}]`,
};

/** The text with each name in braces replaced by what the rooms say; other braces stay. */
export const toldByRooms = (text: string): string =>
  text.replace(/\{(\w+)\}/g, (braces, name: string) => phrases[name]?.() ?? braces);

const rooms = (): readonly VendorCatalogue[] => vendorIds.map(id => catalogues[id]);
