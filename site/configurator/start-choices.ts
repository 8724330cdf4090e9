import type { Dictionary } from '../../schemas/src/dictionary.ts';
import { type Choices, defaultChoices } from '../../template/container/choices.ts';

/** What the page begins with: the usual answers, but for the chats, which nobody can know. */
export const startChoices = (dictionary: Dictionary): Choices => ({
  ...defaultChoices(dictionary),
  vendors: [],
});
