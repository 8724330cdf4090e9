import type { questions as english } from '../english/questions.ts';
import { both } from './menus.ts';

const ways = {
  driven: 'mit dem Code des Anbieters erprobt',
  partly: 'zum Teil mit dem Code des Anbieters erprobt',
  simulated: 'nach der Dokumentation simuliert',
};

export const questions: typeof english = {
  head: {
    title: 'Konfigurator: Ihre Containerdatei für Chat-Ereignisse',
    description:
      'Beantworten Sie ein paar Fragen und laden Sie eine Containerdatei für den Google Tag Manager herunter.',
    skip: 'Zu den Fragen springen',
    heading: 'Ihre Containerdatei',
    opening:
      'Ein paar Fragen zu Ihrer Website, eine Datei für den Google Tag Manager. Die Antworten unten passen für die meisten Websites: Ändern Sie, was bei Ihnen anders ist, und laden Sie die Datei herunter.',
    noScript: 'Die Fragen brauchen JavaScript. Fertige Dateien finden Sie im Ordner gtm.',
  },
  link: {
    what: 'Link zu diesen Antworten',
    label: 'Link kopieren',
    unread: parts => `Dieser Link enthält Teile, die es hier nicht gibt; sie wurden weggelassen: ${parts}`,
  },
  chats: {
    title: 'Welcher Chat ist auf Ihrer Website?',
    label: 'Chats',
    known: (events, way) => `${events} bekannte Ereignisse, ${ways[way]}`,
    none: 'Kein Chat mit diesem Namen gefunden.',
  },
  source: {
    title: 'Nicht sicher?',
    description: 'fügen Sie den Quelltext einer Seite ein, und ihre Chats werden gefunden',
    label: 'Quelltext der Seite',
    how: 'Öffnen Sie Ihre Website, drücken Sie Strg+U (auf dem Mac: Option+Command+U), kopieren Sie alles und fügen Sie es hier ein. Es bleibt in diesem Browser.',
    pageLoads: 'die Seite lädt den Chat',
    alsoAnswered: others => `Unten ebenfalls beantwortet: ${others}.`,
    found: chats => `Gefunden und angekreuzt: ${chats}.`,
    code: 'Code in der Seite richtet ihn ein.',
    noChat: 'In diesem Quelltext wurde kein Chat gefunden.',
    hasTagManager:
      'Der Tag Manager schon: Suchen Sie den Chat unter seinen Tags und kreuzen Sie ihn oben an.',
    hasNoTagManager:
      'Vielleicht lädt ihn ein Tag Manager oder ein Consent-Tool nach: Kreuzen Sie ihn oben an.',
    verify: ['Um die laufende Seite anzusehen, verwenden Sie', 'mit ihrer Adresse.'],
  },
  arrival: {
    title: 'Wie kommt der Chat auf Ihre Seiten?',
    description:
      'Unser Skript muss vor dem Chat laden. Die Schritte nach dem Download zeigen Ihnen, wie das geht.',
    label: 'Wie der Chat geladen wird',
    answers: {
      tag: {
        label: 'Über ein Tag im Tag Manager',
        description:
          'Ein Tag der Art Benutzerdefiniertes HTML (Custom HTML) oder eine Vorlage der Galerie. Unser Tag wird dann davor ausgelöst.',
      },
      plugin: {
        label: 'Über ein Plug-in oder eine App unseres Systems',
        description: 'Etwa ein WordPress-Plug-in oder eine Shopify-App.',
      },
      page: {
        label: 'Über Code in unseren Seiten',
        description: 'Entwickler haben den Code des Chats in die Vorlage der Website eingebaut.',
      },
      unknown: {
        label: 'Das weiß ich nicht',
        description:
          'Suchen Sie den Namen des Chats unter Ihren Tags im Tag Manager. Steht er dort nicht, ist es ein Plug-in oder Code: Fügen Sie oben den Quelltext einer Seite ein, um es herauszufinden.',
      },
    },
    system: 'Ihr Shop- oder Content-System',
    anotherOrNone: 'Ein anderes oder keines',
  },
  consent: {
    title: 'Wie arbeitet Ihr Consent-Tool?',
    description:
      `Wenn Sie es nicht wissen: In der ${both('preview')} zeigt der Tab „Einwilligung“ (Consent), ob der Einwilligungsmodus gesetzt ist.`.replaceAll(
        '*',
        '',
      ),
    label: 'Consent-Tool',
    answers: {
      mode: {
        label: 'Es nutzt den Einwilligungsmodus von Google (Consent Mode)',
        description:
          'Das tun die meisten, etwa Cookiebot, Usercentrics oder OneTrust. Ereignisse warten, bis der Besucher einwilligt. Setzt auf Ihrer Website nichts den Einwilligungsmodus, gilt die Einwilligung für den Tag Manager als erteilt. Wählen Sie dann eine andere Antwort.',
      },
      tool: {
        label: 'Es entscheidet, welche Tags ausgelöst werden',
        description:
          'Ihr Tool meldet dem Tag Manager, dass der Besucher eingewilligt hat. Dann wird unser Tag ausgelöst.',
      },
      none: {
        label: 'Keine Einwilligung nötig',
        description:
          'Ereignisse werden sofort aufgezeichnet. Wählen Sie das nur, wenn Ihre Datenschutzbeauftragten zustimmen.',
      },
    },
    tool: 'Welches ist es?',
    noTrigger:
      'Den Trigger Ihres Tools kann die Datei nicht enthalten. Unser Tag ist pausiert: Fügen Sie nach dem Import diesen Trigger hinzu und klicken Sie dann auf „Pausieren aufheben“ (Unpause).',
    trigger: tool =>
      `Die Datei enthält den Trigger: Unser Tag wird ausgelöst, wenn ${tool} die Einwilligung meldet, nie nach einer Ablehnung.`,
    forget: 'Vergessen, was vor der Einwilligung geschah',
    forgetNote: 'Sonst bleiben Ereignisse auf der Seite und werden gesendet, sobald der Besucher einwilligt.',
    type: 'Auf diese Einwilligung warten',
    types: {
      analytics_storage: 'Statistik (analytics_storage)',
      functionality_storage: 'Funktionen der Website (functionality_storage)',
    },
    advanced: 'Wir nutzen den erweiterten Einwilligungsmodus',
    advancedNote:
      'Die GA4-Tags dürfen schon vor der Einwilligung ausgelöst werden, und Google entscheidet, was es behält.',
  },
  hosting: {
    title: 'Woher soll das Skript kommen?',
    description: kilobytes => `Das Skript ist ${kilobytes} KB groß. Wählen Sie, von wo es geladen wird.`,
    label: 'Herkunft des Skripts',
    answers: {
      inline: {
        label: 'Aus dem Container',
        description: 'Der Tag Manager bringt das Skript mit. Kein eigener Server, keine weitere Anfrage.',
      },
      host: {
        label: 'Von unserem eigenen Webserver',
        description: 'Sie laden zwei Dateien auf Ihren Server, und der Tag Manager lädt sie von dort.',
      },
      page: {
        label: 'Unsere Entwickler bauen es in die Seite ein',
        description:
          'Das Skript steht über dem Chat und erfasst auch die allerersten Ereignisse. Der Tag Manager bringt nur die Einstellungen.',
      },
      cdn: {
        label: 'Von einem öffentlichen CDN',
        description:
          'Der Tag Manager lädt das Skript von jsDelivr, einem Dritten. Bei mehr als einem Chat ist es die größere Datei mit allen Chats.',
      },
    },
    easiest: 'Am einfachsten',
    catchesMost: 'Erfasst am meisten',
    address: 'Adresse des Skripts',
    addressForSnippet: 'Adresse des Skripts, für den Code unten',
    anotherCdn: 'Ein anderes CDN (leer lassen für jsDelivr)',
  },
  counting: {
    title: 'Was möchten Sie wissen?',
    description: 'Was Sie ankreuzen, geht an GA4, jedes Ereignis unter seinem eigenen Namen.',
    measurementId: 'GA4-Mess-ID',
    measurementIdNote:
      'GA4: Verwaltung (Admin), Datenstreams (Data streams). Lassen Sie das Feld leer, um die ID erst im Tag Manager einzutragen.',
    tickChat: 'Kreuzen Sie oben Ihren Chat an: Jeder meldet etwas anderes.',
    wishes: 'Was möchten Sie wissen?',
    businessQuestions: {
      visitors: 'Wie viele Besucher chatten, und woher kommen sie?',
      leads: 'Wie viele hinterlassen ihre Kontaktdaten?',
      satisfaction: 'Wie zufrieden sind sie?',
      outcome: 'Wozu führt der Chat?',
      people: 'Antwortet ein Mensch, oder ist niemand da?',
    },
    cannotAnswer: chats =>
      chats > 1 ? 'Das können diese Chats nicht beantworten' : 'Das kann dieser Chat nicht beantworten',
    single: 'Einzelne Ereignisse',
    events: 'Ereignisse',
    ofThem: (sent, all) => `${sent} von ${all} gehen an GA4`,
    ownEvent: 'Ein eigenes Ereignis, unten benannt.',
    more: 'Weitere Ereignisse',
    notSent: number =>
      number === 1 ? '1 wird normalerweise nicht gesendet' : `${number} werden normalerweise nicht gesendet`,
    usual: 'Die üblichen Ereignisse',
    no: 'Keine Ereignisse an GA4',
    notReportedBy: chats => `Nicht gemeldet von ${chats}.`,
    notReported: (chats, events) =>
      `${chats > 1 ? 'Diese Chats melden' : 'Dieser Chat meldet'} nicht: ${events}.`,
    often: 'kommt oft',
    notSafe: 'nicht sicher zählbar',
    goals: 'Weitere Ziele',
    goalsNote: 'Gutscheine, Gewinne und Ähnliches, gezählt als chat_goal',
    goalsOf: chat => `Was ist in ${chat} für Sie ein Ziel?`,
    oneGoal:
      'Kreuzen Sie für jedes Ergebnis ein Ereignis an: Manche beschreiben dasselbe und würden doppelt gezählt.',
    parameters: 'Parameter',
    parametersOf: (chosen, most) => `${chosen} von höchstens ${most} Angaben, die jedes Ereignis begleiten`,
    ownField: 'Ein eigenes Feld.',
    number: 'Zahl',
    sendPrivate: 'Darf auch das an GA4 gehen? Entscheiden Sie das gesondert.',
    offer: what => `Anbieten: ${what}`,
  },
  extras: {
    title: 'Etwas Besonderes?',
    description: 'Die meisten Websites lassen hier alles, wie es ist.',
    record: 'Mehr aufzeichnen',
    recordNote: 'Namen, IDs und Antworten, normalerweise nicht aufgezeichnet',
    choose: 'Ereignisse auswählen und umbenennen',
    chooseNote: 'Filter, eigene Trigger, eigene Namen',
    technical: 'Technisches',
    technicalNote: 'Zählung, Grenzen, Datenschicht',
    customKeys: 'Eigene Felder',
    customKeysNote:
      'Werte, die Ihre Website an den Chat übergibt, nach ihrem Pfad. Nachrichtentext wird nie gelesen.',
    natives: 'Chat-Ereignisse, die einen eigenen Trigger brauchen',
    nativesNote: 'Unter dem Namen, den der Chat ihnen gibt, für Tags, die Sie selbst bauen.',
    only: 'Nur diese aufzeichnen',
    onlyNote:
      'Lassen Sie das Feld leer, um alles aufzuzeichnen. Ein Stern am Ende steht für beliebige weitere Zeichen.',
    ignore: 'Diese nie aufzeichnen',
    ignoreNote: 'Sie kommen alle paar Sekunden und sagen wenig.',
    memory: 'Über den ganzen Besuch zählen',
    memoryNote:
      '„Das erste Mal“ heißt dann: im Browsertab, nicht auf jeder Seite. Braucht einen Eintrag im Session Storage.',
    calls: chats => `Aufzeichnen, was die Seite ${chats} mitteilt`,
    callsNote: 'Aufrufe wie Produktereignisse, als Ereignis chat_sdk_call.',
    dataLayer: 'Name der Datenschicht',
    dataLayerNote: 'Ändern Sie ihn nur, wenn der Code Ihres Tag Managers einen anderen Namen verwendet.',
    maxPerMinute: 'Höchstzahl der Datensätze pro Minute',
    rename: 'Unter anderem Namen aufzeichnen',
    renameNote: 'Für Ereignisse, die Sie im Chat selbst angelegt haben oder die Ihnen mehr bedeuten.',
    preChatForm: 'Ein Formular vor dem Chat gilt als Antwort. Fragt Ihres nach einer Adresse:',
    recordAs: (native, event) => `${native} als ${event} aufzeichnen`,
    native: 'Ereignis des Chats',
    nameToRecord: 'Neuer Name',
    noNewName: native => `${native} hat noch keinen anderen Namen. Tragen Sie den neuen Namen ein.`,
    noNative: event => `${event} benennt noch kein Ereignis um. Tragen Sie das Ereignis des Chats ein.`,
    add: 'Hinzufügen',
    addTo: label => `: ${label}`,
    addName: ': anderer Name',
    remove: name => `${name} entfernen`,
  },
};
