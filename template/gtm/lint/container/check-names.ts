/** Names have no character that GTM refuses, and nothing that needs a value is empty. */
import type { Check } from './check.ts';
import { namedEntries, textsIn } from './entries.ts';

const refused = /[:"/{}<>]/;

export const checkNames: Check = file => {
  const entries = namedEntries(file);
  return [
    ...entries
      .filter(({ name }) => refused.test(name) || name.trim() !== name || name === '')
      .map(({ path: where, name }) => ({
        path: where,
        description: `Its name holds ${refused.exec(name)?.[0] ?? 'a blank at an end, or nothing at all'}.`,
        fix: 'Use letters, digits, spaces, hyphens, dots or underscores.',
      })),
    ...entries
      .filter(
        ({ kind, entry }) => kind !== 'customTemplate' && textsIn(entry).some(text => text.trim() === ''),
      )
      .map(({ path: where }) => ({
        path: where,
        description: 'One of its values is empty.',
        fix: 'Fill it in, if need be with an obvious placeholder, or leave the parameter out.',
      })),
  ];
};
