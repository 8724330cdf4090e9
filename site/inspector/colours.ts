import { vendorNamed } from './lookup.ts';

/** Hue of what the listener says about itself. */
const ownHue = 85;

/** Colour of a chat and its records, as a hue in degrees; none for a chat that nobody knows. */
export const hueOf = (vendor: string): number | undefined =>
  vendor === 'none' ? ownHue : vendorNamed(vendor)?.hue;
