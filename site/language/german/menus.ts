/**
 * What Tag Manager and GA4 call their menus and buttons in German, with the English word and how it is known: by Google's
 * own help, by others who describe the screen, or only assumed from what Google usually writes. No live screen was seen.
 */
type Evidence = 'documented' | 'described' | 'assumed';

const menus = {
  admin: ['Verwaltung', 'Admin', 'documented'],
  advancedSettings: ['Erweiterte Einstellungen', 'Advanced settings', 'described'],
  allPagesConsent: [
    'Initialisierung der Einwilligung – Alle Seiten',
    'Consent Initialization - All Pages',
    'documented',
  ],
  changeCountingMethod: ['Zählmethode ändern', 'Change counting method', 'assumed'],
  chooseFile: ['Containerdatei auswählen', 'Choose container file', 'assumed'],
  confirm: ['Bestätigen', 'Confirm', 'described'],
  containerSettings: ['Containereinstellungen', 'Container settings', 'assumed'],
  customDefinitions: ['Benutzerdefinierte Definitionen', 'Custom definitions', 'documented'],
  dataDisplay: ['Datenanzeige', 'Data display', 'described'],
  dataStreams: ['Datenstreams', 'Data streams', 'documented'],
  defaultChannelGroup: ['Standardkanalgruppe der Sitzung', 'Session default channel group', 'assumed'],
  dimensionName: ['Dimensionsname', 'Dimension name', 'described'],
  dimensions: ['Dimensionen', 'Dimensions', 'documented'],
  engagement: ['Engagement', 'Engagement', 'documented'],
  event: ['Ereignis', 'Event', 'documented'],
  eventCount: ['Ereignisanzahl nach Ereignisname', 'Event count by Event name', 'assumed'],
  eventName: ['Ereignisname', 'Event name', 'documented'],
  eventParameter: ['Ereignisparameter', 'Event parameter', 'documented'],
  events: ['Ereignisse', 'Events', 'documented'],
  existingWorkspace: ['Bestehende', 'Existing', 'described'],
  explore: ['Expl. Datenanalyse', 'Explore', 'documented'],
  exportContainer: ['Container exportieren', 'Export Container', 'assumed'],
  filters: ['Filter', 'Filters', 'assumed'],
  fireBefore: [
    'Ein Tag auslösen, bevor dieses Tag ausgelöst wird',
    'Fire a tag before this tag fires',
    'assumed',
  ],
  freeForm: ['Freies Format', 'Free form', 'described'],
  funnel: ['Explorative Trichteranalyse', 'Funnel exploration', 'described'],
  importContainer: ['Container importieren', 'Import Container', 'described'],
  keyEvents: ['Schlüsselereignisse', 'Key events', 'documented'],
  landingPage: ['Landingpage + Suchanfrage', 'Landing page + query string', 'assumed'],
  matchesRegex: ['entspricht regulärem Ausdruck', 'matches regex', 'assumed'],
  measurementId: ['Mess-ID', 'Measurement ID', 'described'],
  merge: ['Zusammenführen', 'Merge', 'described'],
  metrics: ['Messwerte', 'Metrics', 'documented'],
  newDimension: ['Benutzerdefinierte Dimension erstellen', 'Create custom dimension', 'described'],
  newWorkspace: ['Neu', 'New', 'described'],
  oncePerSession: ['Einmal pro Sitzung', 'Once per session', 'assumed'],
  overwrite: ['Überschreiben', 'Overwrite', 'described'],
  overwriteConflicting: [
    'In Konflikt stehende Tags, Trigger und Variablen überschreiben',
    'Overwrite conflicting tags, triggers and variables',
    'assumed',
  ],
  preview: ['Vorschau', 'Preview', 'described'],
  publish: ['Veröffentlichen', 'Publish', 'documented'],
  realtime: ['Echtzeit', 'Realtime', 'documented'],
  recentEvents: ['Aktuelle Ereignisse', 'Recent events', 'assumed'],
  renameConflicting: [
    'In Konflikt stehende Tags, Trigger und Variablen umbenennen',
    'Rename conflicting tags, triggers and variables',
    'described',
  ],
  reports: ['Berichte', 'Reports', 'documented'],
  save: ['Speichern', 'Save', 'documented'],
  scope: ['Umfang', 'Scope', 'documented'],
  sessions: ['Sitzungen', 'Sessions', 'assumed'],
  setupTag: ['Setup-Tag', 'Setup tag', 'assumed'],
  standard: ['Standard', 'Standard', 'assumed'],
  steps: ['Schritte', 'Steps', 'assumed'],
  submit: ['Senden', 'Submit', 'documented'],
  apply: ['Anwenden', 'Apply', 'assumed'],
  tags: ['Tags', 'Tags', 'documented'],
  tagsFired: ['Ausgelöste Tags', 'Tags Fired', 'assumed'],
  tagSequencing: ['Tag-Sequenzierung', 'Tag sequencing', 'assumed'],
  unpause: ['Pausieren aufheben', 'Unpause', 'described'],
  variables: ['Variablen', 'Variables', 'documented'],
  versions: ['Versionen', 'Versions', 'documented'],
  workspace: ['Arbeitsbereich', 'Workspace', 'documented'],
} as const satisfies { readonly [id: string]: readonly [german: string, english: string, known: Evidence] };

type Menu = keyof typeof menus;

/** The German name to click, with the English one for those whose screen is in English. */
export function both(menu: Menu): string {
  const [german, english] = menus[menu] as readonly [string, string, Evidence];
  return german === english ? `*${german}*` : `*${german}* (${english})`;
}

/** The German name to click where it has been said before; one that is only assumed is never without the English one. */
export function click(menu: Menu): string {
  const [german, , known] = menus[menu] as readonly [string, string, Evidence];
  return known === 'assumed' ? both(menu) : `*${german}*`;
}

/** A name as a drawn screen shows it. */
export const drawn = (menu: Menu): string => click(menu).replaceAll('*', '');
