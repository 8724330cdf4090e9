import type { GermanChat } from '../room/german.ts';

export const german: GermanChat = {
  firstEvents:
    'HubSpot meldet sofort nach dem Laden, dass sein Widget da ist; ein späteres Skript hat das verpasst.',
  recipeFaults: [
    'Weisen zwei Werkzeuge `hsConversationsOnReady` zu, läuft nur das letzte. Die Nummer einer Unterhaltung gehört zu einem Besucher und steht dort, wo jedes Tag des Containers sie lesen kann.',
    'Ein schon bekannter Kontakt kann noch einmal gemeldet werden, und jede Berührung des Widgets wird gemeldet, auch das Schließen einer Begrüßung.',
  ],
};
