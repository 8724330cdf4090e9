import type { GermanChat } from '../room/german.ts';

export const german: GermanChat = {
  firstEvents: 'Chatwoot meldet einmal, dass es bereit ist; ein späteres Skript hat das verpasst.',
  recipeFaults: [
    'Jede Nachricht zählt als Unterhaltung, auch die des Teams und anderer Geräte, und der Text der Nachrichten steht in der Datenschicht.',
    'Noch ist nichts geschrieben, und der Chat meldet ein geöffnetes Fenster auch für eine Vorschau ungelesener Nachrichten.',
  ],
};
