import type { ChatRecord } from '../../schemas/src/record.ts';

/** Colour of each vendor's chat and records, as a hue in degrees. */
export const hues: { readonly [vendor in ChatRecord['chat_vendor']]: number } = {
  userlike: 175,
  usercom: 262,
  loyjoy: 340,
  none: 85,
};
