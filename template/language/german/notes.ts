import type { notes as english } from '../english/notes.ts';

/** What ends a count that goes on from visit to visit, by the words of the chat's catalogue. */
export const perVisitor: { readonly [per: string]: string } = {
  'visitor and day of silence': 'einmal pro Besucher, nach mehr als einem Tag ohne seine Nachricht erneut',
  'visitor until the history of messages is cleared':
    'einmal pro Besucher, bis der Nachrichtenverlauf gelöscht wird',
};

export const notes: typeof english = {
  folder:
    'Alles, was aus Chat-Ereignissen Ereignisse der Datenschicht und GA4-Ereignisse macht. Zum Aktualisieren importieren Sie eine neuere Datei mit „Zusammenführen“ (Merge) und „In Konflikt stehende … überschreiben“ (Overwrite conflicting); nie nur mit „Überschreiben“ (Overwrite), das den Container leert.',
  leftToHand:
    'Das letzte Update hat das Tag, das Ihr Consent-Tool auslöst, gelassen, wie es war; ändern Sie seine Einstellungen im Tag selbst.',
  madeWith: link => `Mit diesen Antworten erstellt: ${link}`,
  listener:
    'Sagt dem Chat-Listener, was er aufzeichnen soll und ab wann er darf. Die Chat-Ereignisse gelangen dann in die Datenschicht.',
  paused:
    'Pausiert: Ersetzen Sie den Trigger durch den, den Ihr Consent-Tool nach der Einwilligung auslöst, und klicken Sie dann auf „Pausieren aufheben“ (Unpause).',
  setupTag:
    'Lädt der Tag Manager auch den Chat selbst, machen Sie dieses Tag zum Setup-Tag des Tags, das ihn lädt.',
  noSetupTag:
    'Lädt der Tag Manager auch den Chat selbst, machen Sie dieses Tag nie zum Setup-Tag des Tags, das ihn lädt: Es würde ohne Einwilligung ausgelöst. Eine Datei, die das Skript enthält, bringt ein Tag mit, das es sein darf.',
  script:
    'Enthält den Chat-Listener selbst. Er zeichnet nichts auf, bis das Tag mit den Einstellungen es erlaubt. Bearbeiten Sie ihn nicht; importieren Sie stattdessen eine neuere Datei.',
  noScript: listener =>
    `Leer und ohne Trigger, da der Chat-Listener nicht zu diesem Container gehört. Es tritt an die Stelle des Tags, in dem eine frühere Datei ihn brachte, damit kein alter Listener weiterläuft.\nNennt ein anderes Tag dieses in seiner Tag-Sequenzierung, wählen Sie dort „${listener}“.`,
  events:
    'Sendet jedes Chat-Ereignis unter seinem eigenen Namen an GA4. Fügen Sie Trigger hinzu oder entfernen Sie welche, um mehr oder weniger Ereignisse zu senden.',
  lead: 'Sendet generate_lead, das GA4 und Google Ads kennen, wenn ein Besucher im Chat Kontaktdaten hinterlässt. Pausiert, da andere Tags denselben Lead melden könnten.',
  agreedState: (tool, variable) =>
    `Wird ausgelöst, wenn ${tool} sein Ereignis sendet und die Variable ${variable} die verlangte Einwilligung enthält.`,
  agreed: tool => `Wird ausgelöst, wenn ${tool} meldet, dass der Besucher eingewilligt hat.`,
  ownEvent: 'Ein eigenes Ereignis, benannt in den Einstellungen des Chat-Tags.',
  howOften: (per, memory) => {
    if (per === 'never') return 'nie';
    if (per === 'conversation') return 'einmal pro Unterhaltung';
    if (per === 'page') return memory === 'tab' ? 'einmal pro Tab' : 'einmal pro Seite';
    return perVisitor[per] ?? 'einmal pro Besucher, bis der Chat von vorn zählt';
  },
  anyEvent: 'Jedes Chat-Ereignis, welches auch immer.',
  first: isInTab =>
    `Das erste Mal von jedem Chat ${isInTab ? 'in diesem Browsertab' : 'auf dieser Seite'}. Für Schlüsselereignisse und Werbeplattformen.`,
  native: (event, chat) => `Das Ereignis ${event} von ${chat}, unter dem Namen, den es dort hat.`,
  ownField: 'Ein eigener Wert, aufgeführt in den Einstellungen des Chat-Tags.',
  agreedVariable: tool => `Wozu der Besucher laut ${tool} eingewilligt hat.`,
  measurementId: 'Die GA4-Property, an die die Chat-Ereignisse gehen.',
  noMeasurementId: tag =>
    `Ersetzen Sie den Platzhalter durch die Mess-ID Ihres GA4-Webdatenstreams und klicken Sie dann im Tag ${tag} auf „Pausieren aufheben“ (Unpause).`,
};
