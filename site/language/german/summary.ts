import type { summary as english } from '../english/summary.ts';

export const summary: typeof english = {
  heading: 'In Ihrem Container',
  download: file => `${file} herunterladen`,
  tags: number => (number === 1 ? 'Tag' : 'Tags'),
  triggers: () => 'Trigger',
  variables: number => (number === 1 ? 'Variable' : 'Variablen'),
  paused: 'pausiert',
  dimensions: 'Benutzerdefinierte Dimensionen in GA4',
  of: (number, most) => `${number} von ${most}`,
  toRegister: (dimensions, metrics) =>
    `Anzulegen: ${dimensions} ${dimensions === 1 ? 'Dimension' : 'Dimensionen'}${metrics > 0 ? `, ${metrics} ${metrics === 1 ? 'Messwert' : 'Messwerte'}` : ''}`,
  metric: 'Messwert',
  fixFirst: answers =>
    answers === 1 ? 'Berichtigen Sie zuerst eine Antwort:' : `Berichtigen Sie zuerst ${answers} Antworten:`,
  goodToKnow: 'Gut zu wissen',
  warnings: {
    personal: {
      title: 'Namen und E-Mail-Adressen dürfen nicht an GA4 gehen',
      text: 'Die Nutzungsbedingungen von Google verbieten Daten, die eine Person erkennbar machen. Nehmen Sie diese Parameter heraus, es sei denn, Ihre Juristen wissen es besser.',
    },
    kept: {
      title: 'Angaben über Personen sind eingeschaltet',
      text: what =>
        `${what}: Jedes Tag in Ihrem Container kann das lesen. Klären Sie es vorher mit Ihren Datenschutzbeauftragten.`,
    },
    cdn: {
      title: 'Das Skript kommt von einem Dritten',
      text: afterConsent =>
        `Das CDN erfährt die IP-Adresse jedes Besuchers${afterConsent ? '' : ', auch bevor er in etwas eingewilligt hat'}. Lassen Sie das Skript im Zweifel im Container oder auf Ihrem eigenen Server.`,
    },
    noConsent: {
      title: 'Es wird keine Einwilligung abgewartet',
      text: 'Chat-Ereignisse gelangen ohne Einwilligung des Besuchers in die Datenschicht.',
    },
    pings: {
      title: 'Google erhält Daten vor der Einwilligung',
      text: 'Mit dem erweiterten Einwilligungsmodus werden die GA4-Tags ausgelöst, bevor der Besucher einwilligt, und Google entscheidet, was es behält.',
    },
    paused: {
      title: 'Ein Tag ist pausiert',
      text: 'Geben Sie dem Tag „ChatDL - Chat data layer“ den Trigger Ihres Consent-Tools und klicken Sie dann auf „Pausieren aufheben“ (Unpause).',
    },
    dimensions: {
      title: number => `${number} benutzerdefinierte Dimensionen`,
      text: 'Eine normale GA4-Property hat 50 für Ihre ganze Website. Sehen Sie unter Verwaltung (Admin), Benutzerdefinierte Definitionen (Custom definitions) nach, wie viele noch frei sind.',
    },
    many: {
      title: 'Parameter mit vielen Werten',
      text: what => `${what}: Werte über etwa 500 am Tag hinaus fasst GA4 in einer Zeile „(other)“ zusammen.`,
    },
    noisy: {
      title: 'Ereignisse, die oft kommen',
      text: what =>
        `${what}: Sie füllen Berichte und zählen für die Exportgrenzen von GA4. Senden Sie sie nur, wenn Sie sie ansehen werden.`,
    },
    deaf: chats => `${chats}: Vielleicht wird gar nichts gehört`,
    order: 'Laden Sie das Skript vor dem Chat',
    misses: advice => `${advice} Was ein spätes Skript verpasst:`,
    advice: {
      gate: 'Dieses Skript lädt erst, wenn der Besucher einwilligt, und der Chat kann lange vorher da sein. Wählen Sie „Aus dem Container“ in Frage 4: Dann kann sein Tag vor dem Chat kommen, ohne etwas aufzuzeichnen. Oder lassen Sie Ihre Entwickler das Skript in die Seite einbauen.',
      tag: 'Der Tag Manager lädt den Chat: Machen Sie unser Tag zum Setup-Tag seines Tags, wie die Schritte es sagen.',
      page: 'Die Seite lädt den Chat, und der Tag Manager kommt vielleicht danach. Wählen Sie „Unsere Entwickler bauen es in die Seite ein“ in Frage 4, oder laden Sie den Chat über den Tag Manager.',
      unknown:
        'Lädt der Tag Manager den Chat, machen Sie unser Tag zum Setup-Tag seines Tags. Lädt ihn die Seite, wählen Sie „Unsere Entwickler bauen es in die Seite ein“ in Frage 4. Frage 2 hilft, es herauszufinden.',
    },
    noEvents: {
      title: 'Nichts geht an GA4',
      text: 'Der Container bringt Trigger und Variablen für Ihre eigenen Tags.',
    },
    noId: {
      title: 'Noch keine Mess-ID',
      text: 'Die GA4-Tags sind pausiert. Tragen Sie die ID in Frage 5 ein oder nach dem Import im Tag Manager.',
    },
    memory: {
      title: 'Etwas wird gespeichert',
      text: 'Das Zählen über den ganzen Tab legt einen Eintrag im Session Storage an, sobald der Besucher eingewilligt hat. Nehmen Sie ihn in Ihre Cookie-Liste auf.',
    },
  },
  files: {
    heading: 'Weitere Dateien',
    update:
      'Für einen Container, der schon eine ältere Datei enthält: ohne die Mess-ID und ohne alles, was Sie von Hand geändert haben könnten.',
    template: 'Nur die Tag-Vorlage, wenn Sie den Rest lieber selbst bauen.',
    privacy:
      'Für Ihre Datenschutzbeauftragten: jedes Feld, das die gewählten Chats aufzeichnen können, mit Platz für eine Unterschrift (Englisch).',
    script: [
      'Das Skript für Ihren Server, mit den gewählten Chats.',
      'gehört daneben, für die Vorschau des Tag Managers.',
    ],
  },
  copy: {
    heading: 'Zum Kopieren',
    page: 'Für die Seite, über dem Chat',
    pageEarly:
      'Erst die Einstellungen, dann das Skript. Der Browser führt das Skript nur aus, wenn es genau das ist, das Sie heruntergeladen haben.',
    pageIfNeeded:
      'Nur wenn die Seite selbst den Chat vor dem Tag Manager lädt: Dann hört das Skript auch die ersten Ereignisse.',
    below: 'darunter: der Chat, dann der Google Tag Manager',
    withoutFile: 'Dasselbe ohne Datei',
    withoutFileNote:
      'Statt des Codes oben, wenn Sie keine Datei hochladen können: Die Seite enthält das Skript selbst.',
    ga4: 'Für GA4: alles, was anzulegen ist, mit einem Skript',
    ga4Note:
      'Fügen Sie es in Google Apps Script unter script.google.com ein. Es sagt zuerst, was fehlt, legt das dann an und lässt alles andere, wie es ist. Die ersten Zeilen sagen auf Englisch, worauf Sie klicken.',
    policy: 'Eine Content Security Policy braucht in',
    policyOf: title => `für script-src: ${title}`,
  },
};
