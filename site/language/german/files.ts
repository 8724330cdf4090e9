import type { files as english } from '../english/files.ts';

export const files: typeof english = {
  earlier: {
    opening: 'Schon einmal eine Datei erstellt? Ziehen Sie sie hierher, oder',
    button: 'frühere Datei öffnen',
    label: 'Frühere Containerdatei',
    opened: 'Geöffnet. Alle Antworten sind so wie beim Erstellen der Datei.',
    openedWithout: parts =>
      `Geöffnet, ohne das, was es hier nicht gibt: ${parts}. Alle anderen Antworten sind so wie beim Erstellen der Datei.`,
    openedWithoutLink:
      'Geöffnet. Diese Datei enthält keinen Link zu ihren Antworten: Gelesen wurden Chats, eigene Felder, umbenannte Ereignisse und die Mess-ID. Prüfen Sie den Rest.',
    strange: 'Diese Containerdatei enthält Teile, die der Tag Manager nicht geschrieben hätte.',
    noListener: 'Diese Containerdatei enthält unseren Chat-Listener nicht; es gibt also nichts zu öffnen.',
    noChat: 'Diese Containerdatei nennt keinen Chat, der gehört werden soll.',
  },
  own: {
    heading: 'Ihr eigener Container',
    opening: [
      'Ist der Tag Manager schon auf Ihrer Website? Ziehen Sie einen Export Ihres Containers hierher (',
      'Verwaltung (Admin)',
      'Container exportieren (Export Container)',
      '); er bleibt in diesem Browser. Oder',
    ],
    button: 'Export auswählen',
    label: 'Export Ihres eigenen Containers',
    read: file => `${file}: gelesen. Was gefunden wurde, ist unten eingetragen.`,
    noExport:
      'Das ist kein Export eines Containers. Wurde die Datei hier erstellt, öffnen Sie sie als frühere Datei.',
    in: container => `In ${container}`,
    goOn: 'Weiter: Was sich ändert an',
    paused: ', pausiert',
  },
  findings: {
    loads: 'Der Tag Manager lädt ihn.',
    chatPaused: 'Sein Tag ist pausiert: Kreuzen Sie den Chat an, wenn die Seite ihn lädt.',
    used: 'Ein Tag verwendet ihn, aber keines lädt ihn: Das tut die Seite oder etwas, das hier nicht zu sehen ist.',
    noChat: 'Kein Chat',
    noChatText:
      'Soweit sich ihr Text lesen lässt, lädt kein Tag einen hier bekannten Chat. Lädt ihn Ihre Seite, eine Variable oder eine Vorlage, kreuzen Sie ihn unten an.',
    idFilled: 'Die Mess-ID ist eingetragen.',
    idVariable: 'Diese ID kommt aus einer Variablen, die keine Konstante ist: Tragen Sie sie selbst ein.',
    idInvalid: 'Keine gültige ID: Tragen Sie Ihre unten ein.',
    idAds: 'Google Ads, wohin keine Chat-Ereignisse gesendet werden.',
    idGoogleTag:
      'Ein Google-Tag. GA4-Ereignisse brauchen die Mess-ID, die mit G- beginnt: GA4 zeigt sie unter Datenstreams (Data streams).',
    idPaused: 'Ihr Tag ist pausiert.',
    idSeveral: 'Es gibt mehrere: Tragen Sie die ein, zu der die Chat-Ereignisse gehören.',
    consentDecides: 'Es entscheidet, welche Tags ausgelöst werden, und ist so eingetragen.',
    consentFilled: 'Als Ihr Consent-Tool eingetragen.',
    consentSeveral: 'Eines von mehreren Consent-Tools: Wählen Sie Ihres unten aus.',
    consentMode: 'Es setzt den Einwilligungsmodus.',
    earlier: 'Tags einer früheren Datei',
    earlierText: 'Ihre Namen bleiben, damit eine neue Datei an ihre Stelle tritt.',
    dataLayer: name => `Datenschicht ${name}`,
    dataLayerText:
      'Ein Tag nennt sie so. Tut das auch der Code des Tag Managers auf Ihrer Website, tragen Sie den Namen unter „Name der Datenschicht“ ein.',
    stray: 'Zählt doppelt',
    strayText:
      'Aus unserer Vorlage erstellt oder durch einen Import mit „Umbenennen“ (Rename) kopiert. Löschen Sie es vor dem Veröffentlichen: Eine neue Datei bringt ihr eigenes mit.',
    double: 'Zählt vielleicht doppelt',
    isOurs: (old, ours) => `„${old}“ heißt bei uns ${ours}`,
    notRecorded: old => `„${old}“ zeichnen wir nicht auf`,
    uses: chat => `Verwendet ${chat} und schreibt in die Datenschicht.`,
    removePart:
      'Meldet es Chat-Ereignisse, entfernen Sie diesen Teil vor dem Veröffentlichen; es lädt auch den Chat, also pausieren Sie es nicht.',
    pauseIt: 'Meldet es Chat-Ereignisse, pausieren Sie es vor dem Veröffentlichen.',
    taken: 'Die gleichen Ereignisnamen',
    takenText: (events, tags) =>
      `Reagiert auf ${events}; so heißen auch Ereignisse von uns. ${tags ? `${tags} würde dafür ausgelöst.` : 'Derzeit wird dadurch kein Tag ausgelöst.'} Benennen Sie jene Ereignisse um, oder überlassen Sie die Arbeit unseren Tags.`,
  },
  chatTag: {
    heading: 'Das Tag Ihres Chats',
    link: 'dem Tag Ihres Chats',
    name: name => `„${name}“`,
    why: {
      page: 'Ihre Website lädt das Skript vor dem Tag Manager; kein Tag muss vor dem Chat kommen.',
      gate: 'Ihr Consent-Tool löst unser Tag aus. Als Setup-Tag würde es mit dem Chat ausgelöst, ohne Einwilligung. Kommt das Skript aus dem Container (Frage 4), kann ein anderes Tag zuerst kommen, das von sich aus nichts aufzeichnet.',
      'no chat tag':
        'Kein Tag in Ihrem Container lädt einen angekreuzten Chat. Lädt ihn Ihre Seite, muss unser Skript darüber stehen.',
    },
    taken: (tags, number) => [
      `${tags} ${number > 1 ? 'haben' : 'hat'} ein anderes Setup-Tag, und der Tag Manager erlaubt eines. Machen Sie`,
      'von Hand zu dessen Setup-Tag.',
    ],
    changes: (tags, number) => [
      `${tags} ${number > 1 ? 'laden' : 'lädt'} Ihren Chat. Mit`,
      'als Setup-Tag ist der Listener immer zuerst da. Mehr ändert sich nicht:',
    ],
    download:
      'Importieren Sie sie anstelle von container.json, mit denselben Klicks. Trigger, Ordner und Vorlage des Tags sind unverändert dabei. Die Datei setzt das Tag auf den Stand Ihres Exports zurück: Wurde es seither geändert, exportieren Sie noch einmal.',
    done: (tags, number) => `${tags} ${number > 1 ? 'haben' : 'hat'} es schon als Setup-Tag.`,
    place: tag =>
      `Tag „${tag}“, Erweiterte Einstellungen (Advanced settings), Tag-Sequenzierung (Tag sequencing)`,
    opens: (tags, number) =>
      `${tags} ${number > 1 ? 'haben' : 'hat'} unser Tag mit den Einstellungen als Setup-Tag. Es wird ohne Einwilligung ausgelöst, wenn Ihr Consent-Tool entscheidet: Entfernen Sie es im Tag Manager.`,
  },
};
