import type { GermanChat } from '../room/german.ts';

export const german: GermanChat = {
  firstEvents: 'JivoChat meldet einmal, dass es geladen ist; ein späteres Skript hat das verpasst.',
  goals: {
    jivo_onCallStart: 'Ein Anruf bei der Nummer des Besuchers beginnt.',
  },
  recipeFaults: [
    'Eine Deklaration verdrängt jede andere derselben Funktion; zwei Rezepte bringen sich also gegenseitig zum Schweigen.',
    'Name, Adresse und Telefonnummer stehen dort, wo jedes Tag des Containers sie lesen kann.',
  ],
};
