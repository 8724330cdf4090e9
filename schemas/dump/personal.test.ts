import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Personal } from './personal/kind.ts';
import { masked, personal } from './personal.ts';

type Row = readonly [path: string, value: unknown];

const found: { readonly [is in Personal]: readonly Row[] } = {
  'an e-mail address': [
    ['user.email', 'jane.roe@example.org'],
    ['page_location', 'https://shop.example/?mail=jane%40example.org'],
    ['note', 'Bitte an jörg.müller@büro.example schicken'],
    ['gtm.elementUrl', 'mailto:jane.roe@shop.example'],
    ['image', '/img/hero@2x.jpg?for=jane@shop.example'],
  ],
  'a phone number': [
    ['contact', '+49 170 1234567'],
    ['user.phoneNumber', 491701234567],
    ['customer.phone', '0170 / 123 45 67'],
    ['Telefon', '0170 1234567'],
    ['numer_telefonu', '601 234 567'],
    ['téléphone', '0612345678'],
    ['telefono', '612345678'],
    ['Handynummer', '01701234567'],
    ['mobile-number', '07700 900123'],
    ['message', 'Please call me at +44 20 7946 0958 tomorrow'],
    ['comment', 'Bitte rufen Sie mich an: 0170 1234567'],
    ['note', 'Tel. 030/12345678'],
    ['query', 'zadzwoń 601 234 567'],
    ['text', 'mon portable : 06 12 34 56 78'],
  ],
  'a sign-in token': [['auth', ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0NTYifQ', 'abc'].join('.')]],
  'an IBAN': [
    ['iban', 'DE89 3704 0044 0532 0130 00'],
    ['comment', 'Erstattung auf DE89370400440532013000 bitte'],
    ['form.text', 'konto PL61109010140000071219812874'],
    ['payment', 'FR14 2004 1010 0505 0001 3M02 606'],
  ],
  'a postal address': [
    ['customerBillingAddress1', 'Some St 1'],
    ['user_data.address.postal_code', '10115'],
    ['user_data.address.city', 'Berlin'],
    ['shipping.address', 'Main Street 1'],
    ['Straße', 'Musterstraße'],
    ['PLZ', 10115],
    ['kodPocztowy', '00-950'],
    ['ulica', 'Długa'],
    ['code_postal', '75002'],
    ['codigo-postal', '28013'],
    ['rechnungs_ort', 'Köln'],
    ['note', 'Lieferung an Musterstraße 12, 10115 Berlin'],
    ['note', 'ul. Długa 5, 00-238 Warszawa'],
    ['note', '12 rue de la Paix, 75002 Paris'],
    ['note', '221B Baker Street, London NW1 6XE'],
  ],
  'an IP address': [
    ['visitorIP', '203.0.113.7'],
    ['client_ip', '2001:db8::7'],
    ['remoteAddr', '198.51.100.23'],
  ],
  'a detail of a person': [
    ['user.firstName', 'Jane'],
    ['first-name', 'Jane'],
    ['user.name', 'Jane Roe'],
    ['Vorname', 'Jane'],
    ['Nachname', 'Roe'],
    ['kunde.nachname', 'Roe'],
    ['imię', 'Jan'],
    ['nazwisko', 'Kowalski'],
    ['prénom', 'Jeanne'],
    ['nom_de_famille', 'Dupont'],
    ['apellidos', 'García'],
    ['nombreCompleto', 'Ana García'],
    ['Geburtsdatum', '01.02.1980'],
    ['dataUrodzenia', '1980-02-01'],
    ['date_of_birth', '2000-01-01'],
    ['user_data.sha256_email_address', 'a'.repeat(64)],
    ['email', 'b'.repeat(64)],
    ['pesel', '80020112345'],
  ],
};

const harmless: readonly Row[] = [
  ['product_image', '/img/hero@2x.jpg'],
  ['icon', 'https://cdn.example/icon@3x.png?v=2'],
  ['script', 'https://cdn.example/npm/swiper@11.0.5/swiper.min.js'],
  ['lib', 'vue@3.prod.js'],
  ['has_email', 'yes'],
  ['hasEmail', '1'],
  ['is_phone_verified', 'true'],
  ['email_opt_in', 'jane'],
  ['email', 'provided'],
  ['customer_name', 'undefined'],
  ['customer_name', 'guest'],
  ['firstName', '{{user.firstName}}'],
  ['first_name', '(not set)'],
  ['last_name', '***'],
  ['email_placeholder', 'name@example.com'],
  ['phone', 'iPhone 15 Pro 256 GB'],
  ['device.mobile', 'no'],
  ['phone_price', 79900],
  ['page.phone_visible', 'yes'],
  ['ecommerce.transaction_id', '0049170123456'],
  ['ecommerce.items.0.item_id', '4006381333931'],
  ['order', '2024 000 123 456'],
  ['gtm.start', 1767225600000],
  ['sent', '2026-01-01 10:00:00'],
  ['price', '0,99 1 234 567'],
  ['chat_process_name', 'Newsletter'],
  ['item_name', 'Phone case'],
  ['product.name', 'Jane'],
  ['campaign_name', 'Call now 2026'],
  ['file_name', 'report.pdf'],
  ['user.email', ''],
  ['event', 'click@button'],
  ['gtm.elementUrl', 'mailto:info@shop.example'],
  ['gtm.elementId', 'first-name'],
  ['store.address', 'Musterstraße 12, Berlin'],
  ['store_postal_code', '10115'],
  ['page.city', 'Berlin'],
  ['ip_version', '4'],
  ['visitor_ip', '203.0.113.0'],
  ['app_version', '203.0.113.7'],
  ['web_address', 'shop.example'],
  ['user_type', 'returning'],
  ['contact.form.name', 'Newsletter'],
  ['reference', 'DE89370400440532013001'],
  ['note', 'Open on platform 12 at 10115'],
];

describe('personal data in a data layer', () => {
  for (const [is, rows] of Object.entries(found)) {
    for (const [path, value] of rows) {
      it(`is ${is} in ${path}: ${JSON.stringify(value)}`, () => {
        assert.equal(personal(path, value), is);
      });
    }
  }

  for (const [path, value] of harmless) {
    it(`is not ${JSON.stringify(value)} in ${path}`, () => {
      assert.equal(personal(path, value), undefined);
    });
  }

  it('is looked for in a long text without delay', () => {
    const text = `${'call 0 1 2 3 '.repeat(150)}${'a.'.repeat(500)}${'1 rue '.repeat(100)}`;
    const start = performance.now();

    personal('text', text);

    assert.ok(performance.now() - start < 500);
  });

  it('is shown so that it can be found and not read', () => {
    assert.equal(masked('jane.roe@example.org'), 'j…@e….org');
    assert.equal(masked('+49 170 1234567'), '+… (15 characters)');
    assert.equal(masked('https://a.example/?m=jane@example.org&n=roe'), 'h… (43 characters)');
  });
});
