import type { ownFiles as english } from '../english/own-files.ts';

export const ownFiles: typeof english = {
  tooLarge: 'Sie ist zu groß für eine Containerdatei.',
  empty: 'Sie ist leer.',
  asDownloaded: fault => `${fault} Oder nehmen Sie die Datei, wie sie heruntergeladen wurde.`,
  exportIt:
    'Exportieren Sie ihn im Tag Manager unter Verwaltung (Admin), Container exportieren (Export Container).',
  published: 'Das ist das Skript, das der Tag Manager an Seiten ausliefert, nicht der Container.',
  notJson: place => `Das ist kein JSON: Es bricht ab ${place}. Wurde die Datei von Hand bearbeitet?`,
  place: (line, column) => `in Zeile ${line}, Spalte ${column}`,
  ofApi: 'Das ist eine Antwort der API des Tag Managers, nicht der Container.',
  noVersion: 'Das ist JSON, aber keine Containerdatei des Tag Managers: containerVersion fehlt.',
  strange: 'Diese Containerdatei enthält Teile, die der Tag Manager nicht geschrieben hätte.',
  otherContext: context =>
    `Das ist eine Containerdatei für ${context}, nicht für das Web. Chats werden in einem Web-Container gehört.`,
  newer: (format, known) =>
    `Das ist ein Export im Format ${format}, neuer als das hier bekannte Format ${known}. Beantworten Sie die Fragen von Hand, und importieren Sie die Datei neben das, was Sie haben.`,
  older: format =>
    `Das ist ein Export im alten Format ${format}. Exportieren Sie den Container noch einmal, unter Verwaltung (Admin), Container exportieren (Export Container).`,
  asApi:
    'Die Datei ist so geschrieben, wie die API des Tag Managers sie liefert; sie lässt sich nicht importieren.',
  dump: 'Das ist eine aufgezeichnete Datenschicht oder Ähnliches. Der Inspektor öffnet sie.',
  kinds: {
    tag: 'Tag',
    trigger: 'Trigger',
    template: name => `Tag der Vorlage ${name}`,
    html: 'Tag „Benutzerdefiniertes HTML“ (Custom HTML)',
    img: 'Tag „Benutzerdefiniertes Bild“ (Custom Image)',
    googtag: 'Google-Tag',
    gaawc: 'GA4-Konfigurationstag (GA4 Configuration)',
    gaawe: 'GA4-Ereignis-Tag (GA4 Event)',
  },
};
