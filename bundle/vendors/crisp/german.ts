import type { GermanChat } from '../room/german.ts';

export const german: GermanChat = {
  firstEvents:
    'Crisp behält für jedes Ereignis nur einen Listener. Ein Skript, das nach dem Chat kommt, lässt die Funktionen der Website in Ruhe und hört den Chat erst, wenn die Website sie noch einmal anmeldet.',
  recipeFaults: [
    'Crisp behält für jedes Ereignis nur einen Listener: Das Rezept verdrängt, was die Website selbst angemeldet hat, und ein späteres Werkzeug das Rezept.',
    'Personenbezogene Daten stehen in der Datenschicht, wo jedes Tag des Containers sie lesen kann.',
  ],
};
