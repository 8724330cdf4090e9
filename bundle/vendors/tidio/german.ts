import type { GermanChat } from '../room/german.ts';

export const german: GermanChat = {
  firstEvents:
    'Tidio meldet einmal, dass es bereit ist, einige Sekunden nachdem sein eigenes Skript da ist; ein späteres Skript hat das verpasst.',
  recipeFaults: [
    'Es braucht das Objekt des Chats, das vielleicht noch nicht da ist: Dann wird nichts gehört, oder die Seite bricht mit einem Fehler ab. Ein Öffnen zählt noch einmal, wenn der Besucher zur Unterhaltung geht.',
    'Mit jeder Nachricht zählt eine Unterhaltung, und was Besucher schreiben, steht in der Datenschicht, wo jedes Tag des Containers es lesen kann.',
    'Personenbezogene Daten stehen in der Datenschicht, wo jedes Tag des Containers sie lesen kann.',
  ],
};
