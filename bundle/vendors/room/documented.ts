/** Rows of a catalogue. */
import type { Era, EventPrivacy, NativeEvent, Rate } from '../../../schemas/src/vendor.ts';

/** Writes native events that a documentation of this era knows: `current('once', 'The chat window opens.')`. */
export const documented =
  (era: Era) =>
  (rate: Rate, description: string, privacy: EventPrivacy = 'plain'): NativeEvent => ({
    description,
    rate,
    privacy,
    era,
  });
