import type { systems as english } from '../english/systems.ts';

/** Menus of systems other than Google's are in English, as their documentation was read. */
export const systems: typeof english = {
  magento: {
    tagManager: 'Der Tag Manager gehört an die erste Stelle im Head der Seite.',
    pageScript: 'Fügen Sie das Skript in die Layout-Datei des Heads ein, vor allem, was RequireJS lädt.',
    limit:
      'Eine Content Security Policy muss die Hosts des Tag Managers und des Chats nennen, sonst lädt der Browser keinen von beiden.',
  },
  oxid: {
    tagManager: 'Das Modul muss den Tag Manager an die erste Stelle im Head der Seite setzen.',
    pageScript: 'Fügen Sie das Skript als erste Zeile in den Head-Block des Themes ein.',
  },
  plentyshop: {
    tagManager: 'Das Plug-in muss den Tag Manager in den Head der Seite setzen, vor den Chat.',
    pageScript: 'Verknüpfen Sie das Skript mit dem Head-Container des Themes, über dem Plug-in des Chats.',
  },
  prestashop: {
    tagManager: 'Das Modul muss den Tag Manager in den Head der Seite setzen, nicht in den Footer.',
    pageScript: 'Fügen Sie das Skript als erste Zeile in die Head-Vorlage des Themes ein.',
  },
  shopify: {
    tagManager: 'Setzen Sie den Code des Tag Managers in *theme.liquid* ganz oben in den Head.',
    pageScript: 'Setzen Sie den Code in *theme.liquid* ganz oben in den Head.',
    limit:
      'Ein eigenes Pixel (*Settings*, *Customer events*) läuft in einem eigenen Frame und kann keinen Chat hören. Der Checkout ist nicht erreichbar.',
  },
  shopware: {
    tagManager:
      'Stellen Sie das Plug-in des Tag Managers auf *head* und tragen Sie sein Cookie in der Cookie-Leiste ein, sonst bleibt es ausgeschaltet.',
    pageScript: 'Setzen Sie den Code als erste Zeile in den Head-Block des Themes.',
  },
  squarespace: {
    tagManager:
      'Setzen Sie unter *Settings*, *Code injection* den Tag Manager in *Header* und den Chat in *Footer* oder in den Tag Manager.',
    pageScript: 'Setzen Sie unter *Settings*, *Code injection* den Code in *Header*.',
  },
  typo3: {
    tagManager:
      'Der Tag Manager gehört in *page.headerData*, nicht in *page.footerData*. Lädt eine Consent-Erweiterung Dienste nach Kategorien, muss seine Kategorie vor der des Chats kommen.',
    pageScript: 'Setzen Sie den Code an die erste Stelle in *page.headerData*.',
  },
  wix: {
    tagManager:
      'Verbinden Sie den Tag Manager unter *Marketing Integrations* und laden Sie den Chat über den Tag Manager: *Custom Code* hält keine Reihenfolge ein.',
    pageScript: 'Setzen Sie unter *Settings*, *Custom Code* den Code in *Head* und den Chat in *Body - end*.',
  },
  wordpress: {
    tagManager: 'Das Plug-in muss den Tag Manager in den Head der Seite setzen, nicht in den Footer.',
    pageScript: 'Setzen Sie den Code mit einem Plug-in für eigenen Code in den Header, über alles andere.',
    optimiser:
      'Verzögert ein Plug-in wie WP Rocket, LiteSpeed oder Perfmatters JavaScript, nehmen Sie *googletagmanager.com*, *gtm.js*, *dataLayer* und *chat-datalayer* davon aus. Nehmen Sie den Chat nur zusammen mit ihnen aus.',
  },
};
