import type { frame as english } from '../english/frame.ts';

export const frame: typeof english = {
  navigation: 'Diese Website',
  languages: 'Sprache',
  skip: 'Zum Inhalt springen',
  guides: 'Anleitungen (Englisch)',
  licence: 'Open Source unter der Apache-Lizenz 2.0',
  inEnglish: ' Auf Englisch.',
  pages: {
    'configurator.html': {
      name: 'Konfigurator',
      description:
        'Beantworten Sie ein paar Fragen und laden Sie eine Containerdatei für den Google Tag Manager herunter.',
    },
    'inspector.html': {
      name: 'Inspektor',
      description:
        'Klicken Sie sich durch simulierte Chats und sehen Sie zu, wie aus jedem Ereignis ein Datensatz wird.',
    },
    'dictionary.html': {
      name: 'Lexikon',
      description:
        'Schlagen Sie Ereignisse und Felder nach: was sie bedeuten, woher sie kommen und ob man sie zählen darf.',
    },
    'privacy.html': {
      name: 'Datenschutz',
      description:
        'Sehen Sie auf einer Seite, was aufgezeichnet wird, was nicht, und welche Einstellung darüber entscheidet.',
    },
    'guides.html': {
      name: 'Anleitungen',
      description:
        'Lesen Sie Schritt für Schritt nach, was zu tun ist, und durchsuchen Sie alle Anleitungen.',
    },
  },
};
