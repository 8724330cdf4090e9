import type { GermanChat } from '../room/german.ts';

export const german: GermanChat = {
  firstEvents: 'tawk.to meldet einmal, dass es geladen ist; ein späteres Skript hat das verpasst.',
  recipeFaults: [
    'Eine Zuweisung verdrängt jede andere derselben Funktion. Ein Chat, der nach einem Seitenwechsel weitergeht, beginnt dort noch einmal; eine Unterhaltung kann also mehrfach zählen.',
    'Personenbezogene Daten stehen in der Datenschicht, wo jedes Tag des Containers sie lesen kann.',
  ],
};
