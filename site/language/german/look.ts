import type { look as english } from '../english/look.ts';

export const look: typeof english = {
  copy: 'Kopieren',
  copied: 'Kopiert',
  notCopied: 'Nicht kopiert',
  outcomeOf: (what, outcome) => `${what}: ${outcome.toLowerCase()}`,
  findChat: 'Chat suchen',
};
