import type { strangeFiles as english } from '../english/strange-files.ts';

export const strangeFiles: typeof english = {
  itIs: what => `Das ist ${what}`,
  dump: copy =>
    `Geben Sie stattdessen ${copy} in die Konsole der Seite ein, und speichern Sie, was dabei kopiert wird.`,
  template: {
    is: 'eine Vorlage des Google Tag Managers',
    fix: 'Sie gehört in GTM unter Vorlagen (Templates), Neu (New), das Menü oben rechts, Importieren (Import).',
  },
  objects:
    'eine Liste von Namen wie [object Object], ohne jeden Wert: Die Datenschicht enthält etwas, das sich nicht kopieren lässt, etwa ein Element der Seite',
  webPage: 'eine Webseite',
  xml: 'eine XML-Datei',
  csv: {
    is: 'eine CSV-Datei, für Tabellenprogramme',
    fix: 'Öffnen Sie das NDJSON derselben Datensätze.',
  },
  pdf: 'ein PDF',
  rtf: { is: 'ein Dokument einer Textverarbeitung', fix: 'Speichern Sie es als reinen Text.' },
  script: {
    is: 'das Skript selbst',
    fix: 'Es gehört auf Ihren Webserver; zu öffnen ist nichts.',
  },
  container: {
    is: 'eine Containerdatei des Google Tag Managers',
    fix: 'Sie gehört in GTM unter Verwaltung (Admin), Container importieren (Import Container); hier erstellte öffnet der Konfigurator.',
  },
  version: {
    is: 'eine Containerversion, wie die API des Google Tag Managers sie liefert, keine Datei, die GTM importiert',
    fix: 'Exportieren Sie sie in GTM unter Verwaltung (Admin), Container exportieren (Export Container).',
  },
  choices: {
    is: 'eine Datei mit Angaben für die Kommandozeile',
    fix: 'Sie gehört in den Befehl "chat-datalayer container --choices".',
  },
  schema: 'ein JSON-Schema',
  utf16: 'Die Datei ist in UTF-16 geschrieben. Speichern Sie sie als UTF-8.',
  noText: 'Das ist kein Text. Speichern Sie die Datei als JSON.',
  notUtf8: line => `Zeile ${line} ist nicht in UTF-8 geschrieben. Speichern Sie die Datei als UTF-8.`,
  packed: 'eine komprimierte Datei. Entpacken Sie sie zuerst.',
  picture: 'ein Bild, kein Text. Speichern Sie die Datenschicht selbst.',
};
