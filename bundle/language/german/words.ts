/** Everything in the dictionary that pages and notes show, in German. */
import { germans } from '../../vendors/generated/germans.ts';
import type { Words } from '../words.ts';

const events: Words['events'] = {
  chat_ready: {
    label: 'Chat bereit',
    description: 'Das Chat-Widget ist auf der Seite bereit; jedes Mal einmal gemeldet.',
  },
  chat_offered: { label: 'Chat angeboten', description: 'Die Website hat den Besucher zum Chat eingeladen.' },
  chat_opened: { label: 'Chat geöffnet', description: 'Das Chat-Fenster wurde geöffnet.' },
  chat_closed: {
    label: 'Chat geschlossen',
    description: 'Das Chat-Fenster wurde geschlossen oder verkleinert.',
  },
  chat_started: {
    label: 'Chat begonnen',
    description: 'Der Anbieter meldet einen Beginn; was das heißt, ist je nach Anbieter verschieden.',
  },
  chat_engaged: {
    label: 'Unterhaltung begonnen',
    description: 'Der erste eigene Beitrag des Besuchers zu einer Unterhaltung: das Ereignis zum Zählen.',
  },
  chat_message_sent: {
    label: 'Nachricht gesendet',
    description: 'Der Besucher hat der Website eine Nachricht geschickt.',
  },
  chat_message_received: {
    label: 'Nachricht erhalten',
    description: 'Die Website hat dem Besucher eine Nachricht geschickt.',
  },
  chat_answered: {
    label: 'Frage beantwortet',
    description:
      'Der Besucher hat eine Frage, eine Umfrage, eine Auswahl oder ein Formular vor dem Chat beantwortet.',
  },
  chat_handover: {
    label: 'Mensch dazugekommen',
    description: 'Ein Mensch ist in die Unterhaltung gekommen, nach einem Bot oder ohne.',
  },
  chat_ended: { label: 'Chat beendet', description: 'Die Unterhaltung ist zu Ende.' },
  chat_lead: {
    label: 'Lead',
    description:
      'Der Besucher hat eine Offline-Nachricht, ein Ticket, eine Rückrufbitte oder, wie der Chat meldet, eine Adresse hinterlassen.',
  },
  chat_rated: {
    label: 'Chat bewertet',
    description: 'Der Besucher hat eine Bewertung abgegeben; mit Punktzahl, wo der Anbieter sie meldet.',
  },
  chat_permission: {
    label: 'Erlaubnis',
    description: 'Der Besucher hat im Chat etwas erlaubt, abgelehnt, bestätigt oder widerrufen.',
  },
  chat_goal: {
    label: 'Ziel',
    description: 'Der Chat hat zu einem Ergebnis geführt, etwa zu einem Termin.',
  },
  chat_link_clicked: {
    label: 'Link angeklickt',
    description: 'Der Besucher hat im Chat einen Link angeklickt.',
  },
  chat_unavailable: { label: 'Chat nicht besetzt', description: 'Niemand war für den Chat frei.' },
  chat_error: { label: 'Chat-Fehler', description: 'Der Chat hat dem Besucher einen Fehler gezeigt.' },
  chat_shown: { label: 'Widget eingeblendet', description: 'Das Widget wurde sichtbar.' },
  chat_hidden: { label: 'Widget ausgeblendet', description: 'Das Widget wurde ausgeblendet.' },
  chat_activity: {
    label: 'Andere Aktivität',
    description:
      'Jedes andere Ereignis des Anbieters, dokumentiert oder nicht; welches, sagt das Ereignis des Chats.',
  },
  chat_sdk_call: {
    label: 'Aufruf an den Chat',
    description:
      'Die Seite hat Funktionen des Anbieters aufgerufen; nur aufgezeichnet, wenn es eingeschaltet ist.',
  },
  chat_diagnostic: {
    label: 'Diagnose',
    description: 'Der Listener meldet ein eigenes Problem; nur in der Debug-Fassung.',
  },
};

const fields: Words['fields'] = {
  event: { label: 'Ereignis', description: 'Was geschah, mit einheitlichen Namen für alle Anbieter.' },
  chat_vendor: {
    label: 'Anbieter',
    description: 'Welcher Chat es gemeldet hat; leer bei dem, was der Listener über sich selbst meldet.',
  },
  chat_native_event: {
    label: 'Ereignis des Chats',
    description: 'Der Name des Ereignisses beim Anbieter, Wort für Wort.',
  },
  chat_schema: { label: 'Schemaversion', description: 'Version dieses Datensatzformats.' },
  chat_time: {
    label: 'Zeit',
    description:
      'Zeitpunkt der Meldung durch den Anbieter, in Millisekunden seit 1970, auch bei Datensätzen, die gewartet haben.',
  },
  chat_seq: {
    label: 'Reihenfolge',
    description:
      'Laufende Nummer der Datensätze auf dieser Seite, ab 1; eine Lücke heißt, dass ein Datensatz wegfiel.',
  },
  chat_nth: {
    label: 'Anzahl',
    description:
      'Wie oft dieses Ereignis von diesem Anbieter schon kam, dieses eingeschlossen: auf dieser Seite oder in diesem Tab.',
  },
  chat_held: {
    label: 'Auf Einwilligung gewartet',
    description: 'Ob der Datensatz auf die Einwilligung des Besuchers gewartet hat.',
  },
  chat_page: {
    label: 'Seite des wartenden Datensatzes',
    description: 'Pfad der Seite, auf der ein wartender Datensatz entstand; bei allen anderen leer.',
  },
  chat_widget_id: { label: 'Widget', description: 'Nummer oder ID des Chat-Widgets oder Bots.' },
  chat_language: { label: 'Sprache', description: 'Sprache des Chat-Widgets.' },
  chat_group_id: {
    label: 'Mitarbeitergruppe',
    description: 'ID der Gruppe von Mitarbeitern, die den Chat übernimmt.',
  },
  chat_process_id: { label: 'Ablauf', description: 'ID des Chatablaufs.' },
  chat_process_name: { label: 'Name des Ablaufs', description: 'Name des Chatablaufs.' },
  chat_step_id: { label: 'Schritt', description: 'ID des Schritts im Chatablauf.' },
  chat_step_name: { label: 'Name des Schritts', description: 'Name des Schritts im Chatablauf.' },
  chat_score: {
    label: 'Punktzahl',
    description: 'Punktzahl einer Bewertung, auf der Skala, die chat_scale nennt.',
  },
  chat_scale: {
    label: 'Skala',
    description:
      'Skala der Punktzahl: nps 0 bis 10, stars 1 bis 5, thumb 1 oder 0, mood 1, 0 oder -1. Nie über Skalen hinweg mitteln.',
  },
  chat_decision: {
    label: 'Entscheidung',
    description: 'Was der Besucher über eine Erlaubnis entschieden hat.',
  },
  chat_topic: { label: 'Thema', description: 'Worum es bei der Erlaubnis geht.' },
  chat_link_url: {
    label: 'Link',
    description:
      'Adresse eines angeklickten Links ohne Parameter; bei anderen Arten von Links nur die Art, etwa mailto.',
  },
  chat_label: {
    label: 'Beschriftung',
    description:
      'Beschriftung eines Links oder Knopfs; die von gewählten Antworten gehört zur Klasse answers.',
  },
  chat_product_id: { label: 'Produkt', description: 'Produkt, um das es in einem Aufruf der Seite ging.' },
  chat_product_event: {
    label: 'Produktereignis',
    description: 'Was mit dem Produkt geschah, etwa "add to cart".',
  },
  chat_operator_id: { label: 'Mitarbeiter', description: 'ID des Mitarbeiters im Chat.' },
  chat_operator_name: { label: 'Name des Mitarbeiters', description: 'Name des Mitarbeiters im Chat.' },
  chat_conversation_id: { label: 'Unterhaltung', description: 'ID der Unterhaltung beim Anbieter.' },
  chat_session_id: { label: 'Sitzung', description: 'ID der Sitzung des Besuchers beim Anbieter.' },
  chat_contact_id: { label: 'Kontakt', description: 'ID des Besuchers beim Anbieter.' },
  chat_contact_name: { label: 'Name des Kontakts', description: 'Name des Besuchers.' },
  chat_contact_email: { label: 'E-Mail des Kontakts', description: 'E-Mail-Adresse des Besuchers.' },
  chat_problem: {
    label: 'Problem',
    description: 'Code des Problems, das der Listener über sich selbst meldet; nur in der Debug-Fassung.',
  },
};

const settings: Words['settings'] = {
  vendors: {
    label: 'Chats',
    description:
      'Chats, die gehört werden. Ein Skript für gewählte Chats hört die, die es enthält; eines mit allen keinen, bevor sie hier genannt sind. Ein späterer Aufruf kann Chats hinzufügen oder weglassen.',
  },
  dataLayer: {
    label: 'Name der Datenschicht',
    description:
      'Name der Datenschicht auf der Seite. Ändern Sie ihn nur, wenn Ihr GTM-Code einen anderen verwendet.',
  },
  consent: {
    label: 'Einwilligung',
    description:
      'Ob jetzt Datensätze geschrieben werden dürfen. Wird bei jeder Entscheidung des Besuchers neu gesetzt.',
  },
  beforeConsent: {
    label: 'Vor der Einwilligung',
    description:
      'Was mit Ereignissen vor der Einwilligung geschieht: warten, bis der Besucher einwilligt, oder wegfallen.',
  },
  personalData: {
    label: 'Personenbezogene Daten',
    description:
      'Name und E-Mail-Adresse des Besuchers, jeder andere Text mit einer E-Mail-Adresse und Ereignisse, deren Name etwas Persönliches aussagt.',
  },
  staff: { label: 'Mitarbeiterdaten', description: 'ID und Name des Mitarbeiters im Chat.' },
  ids: {
    label: 'IDs von Besuchern und Unterhaltungen',
    description: 'IDs von Unterhaltung, Sitzung und Besucher beim Anbieter.',
  },
  answers: {
    label: 'Gewählte Antworten',
    description: 'Beschriftungen der Antworten, die der Besucher gewählt hat. Freier Text kommt nie durch.',
  },
  customKeys: {
    label: 'Eigene Felder',
    description:
      'Eigene Werte, aufgezeichnet als Felder chat_custom_…: Pfade in dem, was der Anbieter übergibt, etwa order.total. Nachrichtentext wird nie gelesen: Schritte namens text oder content werden abgelehnt, ebenso label und email, die eigene Felder lesen.',
  },
  only: {
    label: 'Nur diese Ereignisse',
    description:
      'Wenn nicht leer, werden nur diese Ereignisse der Chats aufgezeichnet: ein Name, Anbieter:Name oder ein Anfang mit * dahinter.',
  },
  ignore: {
    label: 'Ausgelassene Ereignisse',
    description:
      'Ereignisse der Chats, die nicht aufgezeichnet werden: ein Name, Anbieter:Name oder ein Anfang mit * dahinter.',
  },
  events: {
    label: 'Umbenannte Ereignisse',
    description:
      'Ein anderes Ereignis als das übliche für ein Ereignis des Chats, nach dessen Namen. Ereignisse beginnen mit chat_.',
  },
  maxPerMinute: {
    label: 'Datensätze pro Minute',
    description:
      'Höchstzahl der Datensätze pro Minute; Ereignisse, die nicht sicher zählbar sind, dürfen die Hälfte davon nutzen.',
  },
  memory: {
    label: 'Zählung',
    description:
      'Wo die Zählung neu beginnt: auf jeder Seite oder in jedem Browsertab (nach der Einwilligung im Session Storage). Wichtig bei Chats, die chat_engaged einmal pro Seite melden.',
  },
  sdkCalls: {
    label: 'Aufrufe an den Chat',
    description:
      'Auch die eigenen Aufrufe der Seite an ihren Chat aufzeichnen, bei Chats, die das hören lassen.',
  },
};

export const words: Words = { events, fields, settings, chats: germans };
