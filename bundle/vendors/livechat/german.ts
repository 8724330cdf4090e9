import type { GermanChat } from '../room/german.ts';

export const german: GermanChat = {
  firstEvents:
    'Ein späteres Skript hört sofort, dass LiveChat bereit ist, aber sonst nichts, was es verpasst hat.',
  recipeFaults: [
    'Eine Zuweisung verdrängt jede andere derselben Funktion, und diese Schnittstelle gehört zu einem älteren Widget. Ein Beginn wird noch einmal gemeldet, wenn eine Unterhaltung weitergeht; eine kann also mehrfach zählen.',
    'Name und E-Mail-Adresse des Besuchers stehen in der Datenschicht, wo jedes Tag des Containers sie lesen kann.',
  ],
};
