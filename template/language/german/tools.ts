import type { tools as english } from '../english/tools.ts';

export const tools: typeof english = {
  cookiebot: {
    withMode:
      'Laden Sie Cookiebot nur einmal: mit seiner Vorlage im Tag Manager auf „Initialisierung der Einwilligung – Alle Seiten“ (Consent Initialization - All Pages) oder mit seinem Skript über dem Tag Manager, nie mit beiden.',
  },
  usercentrics: {
    named: 'Name des Dienstes in Usercentrics, buchstabengetreu',
    withMode: 'Schalten Sie unter Configuration, CMP Settings den Google Consent Mode ein.',
  },
  onetrust: {
    named: 'ID der Kategorie',
    withMode: 'Ordnen Sie in OneTrust die Kategorie für Statistik analytics_storage zu.',
  },
  consentmanager: {
    named: 'ID des Anbieters',
    withMode:
      'Prüfen Sie in der Vorschau, dass analytics_storage auf „granted“ wechselt. Mit TCF geschieht das vielleicht nie: Wählen Sie dann „Es entscheidet, welche Tags ausgelöst werden“.',
  },
  didomi: {
    named: 'ID des Anbieters',
    withMode: 'Schalten Sie in der Notice den Google Consent Mode und die Tag-Manager-Integration ein.',
  },
  borlabs: {
    named: 'ID des Dienstes',
    withMode:
      'Schalten Sie im Paket Google Tag Manager den Consent Mode ein. Hält Borlabs den Tag Manager zurück, muss es auch den Chat zurückhalten.',
  },
  complianz: {
    withMode:
      'Wählen Sie im Wizard unter Statistics Google Analytics oder den Tag Manager und schalten Sie dann den Consent Mode ein.',
  },
  realcookiebanner: {
    named: 'Opt-in-Ereignis, wie im Dienst eingetragen',
    withMode: 'Schalten Sie unter Cookies, Einstellungen den Google Consent Mode ein.',
  },
  ccm19: {
    named: 'Name der Einbindung in CCM19',
    withMode:
      'Setzen Sie den Haken bei analytics_storage in der Einbindung Google Analytics, aber in keiner Einbindung, die als notwendig gilt, wie Google Tag Manager.',
  },
  axeptio: {
    named: 'Name des Anbieters in Axeptio',
    withMode:
      'Schalten Sie den Consent Mode ein und prüfen Sie in der Vorschau, dass analytics_storage vor der Antwort „denied“ ist.',
  },
};
