import type { steps as english } from '../english/steps.ts';
import { both, click } from './menus.ts';

export const steps: typeof english = {
  heading: 'Nach dem Download',
  menus:
    'Die deutschen Namen der Menüs stammen aus der Hilfe von Google und aus öffentlichen Beschreibungen; an einem laufenden Tag Manager wurden sie nicht geprüft. Der englische Name steht in Klammern dabei.',
  allDone: 'Alle Schritte sind erledigt.',
  progress: (done, all) =>
    `${done} von ${all} Schritten erledigt. Die Adresse dieser Seite merkt sich, was Sie abhaken.`,
  whereThatIs: 'Wo das ist',
  stages: {
    site: 'Auf Ihrer Website',
    import: 'Die Datei importieren',
    finish: 'Im Tag Manager abschließen',
    check: 'Prüfen und veröffentlichen',
    ga4: 'GA4 sagen, was es zeigen soll',
  },
  host: (file, address) =>
    `Lassen Sie *${file}* und *chat-datalayer.debug.js* auf Ihren Server laden, sodass die erste Datei unter *${address || 'der Adresse oben'}* zu finden ist.`,
  snippet:
    'Bitten Sie Ihre Entwickler, den Code für die Seite (siehe unten) über dem Chat und über dem Tag Manager einzubauen.',
  openImport: `Klicken Sie im Tag Manager auf ${both('admin')}, dann auf ${both('importContainer')}.`,
  file: `Klicken Sie auf ${both('chooseFile')} und nehmen Sie die heruntergeladene Datei. Wählen Sie als ${both('workspace')} ${both('newWorkspace')}: So können Sie den Import verwerfen, wenn etwas nicht stimmt.`,
  merge: `Wählen Sie ${both('merge')}, dann ${both('overwriteConflicting')}. Klicken Sie auf ${both('confirm')}.`,
  neverOverwrite:
    'Wählen Sie nie nur „Überschreiben“ (Overwrite), die erste Option: Sie löscht alles in Ihrem Container, was nicht in dieser Datei steht.',
  measurementId: (variable, tag) =>
    `Öffnen Sie unter ${both('variables')} *${variable}* und tragen Sie Ihre Mess-ID ein. Öffnen Sie unter *Tags* *${tag}* und klicken Sie auf ${both('unpause')}.`,
  consentTrigger: `Öffnen Sie unter *Tags* *ChatDL - Chat data layer*: Ersetzen Sie den Trigger durch den, den Ihr Consent-Tool auslöst, und klicken Sie auf ${both('unpause')}.`,
  preview: `Klicken Sie auf ${both('preview')}, öffnen Sie Ihre Seite und benutzen Sie den Chat. Jedes Ereignis erscheint links.`,
  refuse: tool =>
    `Lehnen Sie in der Vorschau in ${tool} ab und willigen Sie dann ein: *ChatDL - Chat data layer* wird erst nach der Einwilligung ausgelöst.`,
  publish: `Alles in Ordnung? Klicken Sie auf ${both('submit')}, dann auf ${both('publish')}.`,
  tagManagerPlace:
    'Bitten Sie Ihre Entwickler, den Code des Tag Managers in den Head der Seite zu setzen, über den Chat.',
  chatWasFirst:
    ' Zeigt die Vorschau beim Laden der Seite kein *chat_ready*, war der Chat schneller: Nehmen Sie ihn aus der Seite und laden Sie ihn stattdessen über den Tag Manager.',
  openChatTag: 'Öffnen Sie das Tag, das den Chat lädt',
  openChatTagIfAny: 'Wenn der Tag Manager auch den Chat lädt: Öffnen Sie dieses Tag',
  noSetupTag: open =>
    `${open}, ${both('advancedSettings')}, ${both('tagSequencing')}, und vergewissern Sie sich, dass *ChatDL - Chat data layer* nicht als Setup-Tag eingetragen ist: Es würde ohne Einwilligung ausgelöst.`,
  noSetupTagWarning:
    'Unser Skript lädt erst, wenn der Besucher einwilligt, und verpasst, was der Chat vorher meldet. Mit *Aus dem Container* in Frage 4 darf sein Tag vor dem Chat kommen.',
  setupTag: (open, tag) =>
    `${open}, ${both('advancedSettings')}, ${both('tagSequencing')}. Setzen Sie den Haken bei ${both('fireBefore')} und wählen Sie *${tag}*.`,
  setupTagWarning:
    'Wählen Sie dort nie ChatDL - Chat data layer: Es würde ohne Einwilligung ausgelöst. Ist es dort noch eingetragen, ersetzen Sie es.',
  definitions: (parameters, hasKeyEvents) =>
    `Klicken Sie in GA4 auf ${both('admin')}, ${both('customDefinitions')} und legen Sie für jeden der ${parameters} Parameter unten einen Eintrag an. Oder überlassen Sie das${hasKeyEvents ? ' und die nächsten zwei Schritte' : ''} dem Skript *Für GA4*.`,
  keyEvents: (names, isOne) =>
    `Klicken Sie einen Tag nach dem Veröffentlichen in GA4 auf ${click('admin')}, ${both('dataDisplay')}, dann auf ${both('events')}, und markieren Sie ${names} mit dem Stern oder Schalter neben dem Namen als ${isOne ? 'Schlüsselereignis' : 'Schlüsselereignisse'}. Ein Name steht in der Liste, sobald sein Ereignis angekommen ist.`,
  oncePerSession: isOne =>
    `Öffnen Sie unter ${both('keyEvents')} das Menü ${isOne ? 'dieses Ereignisses' : 'von jedem dieser Ereignisse'}, klicken Sie auf ${both('changeCountingMethod')} und wählen Sie ${both('oncePerSession')}: So zählt ein Besucher, der auf drei Seiten chattet, einmal.`,
  toType: 'Was Sie eintragen',
  entries: number => (number === 1 ? '1 Eintrag' : `${number} Einträge`),
  dimensions: 'Benutzerdefinierte Dimensionen (Custom dimensions), Umfang (Scope): Ereignis (Event)',
  metrics:
    'Benutzerdefinierte Messwerte (Custom metrics), Umfang (Scope): Ereignis (Event), Maßeinheit (Unit of measurement): Standard',
  columns: { name: 'Name', parameter: 'Ereignisparameter', description: 'Beschreibung' },
  nameOf: parameter => `Name von ${parameter}`,
  descriptionOf: parameter => `Beschreibung von ${parameter}`,
  see: {
    heading: 'Die Zahlen ansehen',
    within: 'innerhalb einer Minute',
    tomorrow: 'ab morgen',
    twoDays: 'bis zu zwei Tage lang',
    any: 'Kommt überhaupt etwas an?',
    anyRealtime: event =>
      `Öffnen Sie in GA4 ${both('reports')}, ${both('realtime')}, benutzen Sie den Chat auf Ihrer Website und suchen Sie *${event}* unter ${both('eventCount')}.`,
    anyDebug: `Für jeden Parameter eines Ereignisses: ${both('admin')}, ${both('dataDisplay')}, *DebugView*, während die Vorschau des Tag Managers offen ist.`,
    often: 'Wie oft?',
    oftenRow: event => `${both('reports')}, *Engagement*, ${both('events')}: die Zeile *${event}*.`,
    who: 'Wer chattet, über welchen Kanal und von welcher Seite, und was kommt dabei heraus?',
    freeForm: `${both('explore')}, ${both('freeForm')}.`,
    whoImport: vendor =>
      `Klicken Sie neben ${both('dimensions')} auf + und importieren Sie ${both('defaultChannelGroup')}, ${both('landingPage')}, ${both('eventName')}${vendor ? ` und *${vendor}*` : ''}. Neben ${both('metrics')}: ${both('sessions')} und ${both('keyEvents')}.`,
    whoRows: vendor =>
      `Doppelklicken Sie für die Zeilen auf ${click('defaultChannelGroup')} und für die Spalten auf ${click('eventName')}${vendor ? `, und ziehen Sie *${vendor}* in die Zeilen` : ''}; für die Werte auf ${click('sessions')} und ${click('keyEvents')}. Sitzungen mehrerer Ereignisse überschneiden sich: Zählen Sie sie nicht zusammen.`,
    whoFilter: events =>
      `Ziehen Sie ${click('eventName')} in ${both('filters')}: ${both('matchesRegex')}, ${events}. Für Seiten ersetzen Sie die Zeilen durch ${click('landingPage')}.`,
    stop: 'Wo hören sie auf?',
    funnel: `${both('explore')}, ${both('funnel')}. Klicken Sie auf den Stift neben ${both('steps')}.`,
    funnelSteps: events => `Je ein Schritt für ${events}, in dieser Reihenfolge. ${both('apply')}.`,
    empty: 'Leer oder (not set)?',
    emptyLater:
      'Echtzeitbericht und DebugView zeigen ein Ereignis sofort, andere Berichte einen Tag später; eine neue Dimension füllt sich innerhalb von zwei Tagen, und nur für Ereignisse ab dann.',
    emptyNotSet: hasScore =>
      `*(not set)* heißt: Das Ereignis hatte kein solches Feld${hasScore ? '. Eine Bewertung kann eine Punktzahl haben, ein Öffnen hat keine' : ''}.`,
    nothing: [
      'Gar nichts im Echtzeitbericht? Die',
      'Fehlersuche (Englisch)',
      'richtet sich nach dem, was Sie sehen.',
    ],
  },
  looker: {
    title: 'Ein Bericht in Looker Studio',
    description: 'mit dem Export von GA4 nach BigQuery',
    views: [
      'Richten Sie zuerst die Views des',
      'Analyse-Pakets (Englisch)',
      'ein. Geben Sie das Projekt an, in dem sie liegen; vor Ihrem Klick wird nichts gesendet.',
    ],
    project: 'Google-Cloud-Projekt-ID',
    open: 'Looker Studio mit den Unterhaltungen pro Tag öffnen',
    fault: 'Sechs bis 30 Kleinbuchstaben, Ziffern und Bindestriche, wie in der Google Cloud Console.',
  },
};
