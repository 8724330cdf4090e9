import type { GermanChat } from '../room/german.ts';

export const german: GermanChat = {
  firstEvents:
    'Auch ein späteres Skript hört vielleicht noch, dass Intercom bereit ist, aber sonst nichts, was es verpasst hat.',
  recipeFaults: [
    'Nach `shutdown` und `boot`, wie Single-Page-Websites sie beim Abmelden aufrufen, wird nichts mehr gehört; läuft das Rezept bei jedem Seitenwechsel, wird alles mehrfach gemeldet.',
    'Intercom dokumentiert kein solches Ereignis. Solche Rezepte zählen Klicks auf Schaltflächen der Website oder gar nichts.',
  ],
};
