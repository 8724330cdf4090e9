import { html } from '../../look/html.ts';
import type { landing as english } from '../english/landing.ts';

export const landing: typeof english = {
  title: 'chat-datalayer: Chat-Ereignisse für den Google Tag Manager',
  description: chats =>
    `Chat-Ereignisse von ${chats} als saubere, datensparsame Datensätze in der Datenschicht, dazu fertige Dateien für den Google Tag Manager.`,
  heading: 'Sehen Sie in GA4, was in Ihrem Chat geschieht',
  opening:
    chats => html`chat-datalayer nimmt die Ereignisse von ${chats} auf und gibt sie unter einheitlichen Namen an
          den Google Tag Manager weiter. Sie importieren eine Datei: kein Code, kein eigener Server.`,
  start: 'Meine Containerdatei erstellen',
  watch: 'Live ausprobieren',
  flow: 'So funktioniert es',
  inChat: 'Im Chat',
  question: 'Liefern Sie nach Österreich?',
  inChatNote: 'Das Widget meldet es auf seine eigene Weise.',
  inDataLayer: 'In der Datenschicht',
  inDataLayerNote: 'Ein flacher Datensatz, ohne Nachricht, Namen oder ID.',
  inGa4: 'In GA4',
  inGa4Note: 'Je ein Ereignis, bereit für Berichte.',
  pages: 'Seiten',
  promise:
    'Diese Seiten laden nichts von anderswo und senden nichts. Ihre Angaben bleiben in Ihrem Browser und in den Dateien, die Sie herunterladen.',
};
