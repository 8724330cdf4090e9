import type { GermanChat } from '../room/german.ts';

export const german: GermanChat = {
  firstEvents: 'Ein späteres Skript hört von Zendesk nichts von dem, was vorher geschah.',
  recipeFaults: [
    'Es gibt auf, bevor ein Chat kommt, der auf Einwilligung wartet, und was ein Besucher sucht oder eingibt, steht in der Datenschicht.',
    'Bei jedem Öffnen meldet sich das Rezept noch einmal an; was danach kommt, wird so oft gemeldet, wie der Chat geöffnet wurde.',
  ],
};
