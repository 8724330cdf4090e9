import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { masked, personal } from './personal.ts';

describe('personal data in a data layer', () => {
  const found: readonly (readonly [path: string, value: unknown, is: string])[] = [
    ['user.email', 'jane.roe@example.org', 'an e-mail address'],
    ['page_location', 'https://shop.example/?mail=jane%40example.org', 'an e-mail address'],
    ['contact', '+49 170 1234567', 'a phone number'],
    ['user.phoneNumber', 491701234567, 'a phone number'],
    ['customer.phone', '0170 / 123 45 67', 'a phone number'],
    ['auth', `${['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0NTYifQ', 'abc'].join('.')}`, 'a sign-in token'],
    ['user.firstName', 'Jane', 'a detail of a person'],
    ['user_data.sha256_email_address', 'a'.repeat(64), 'a detail of a person'],
    ['date_of_birth', '2000-01-01', 'a detail of a person'],
  ];

  for (const [path, value, is] of found) {
    it(`is ${is} in ${path}`, () => {
      assert.equal(personal(path, value), is);
    });
  }

  const harmless: readonly (readonly [path: string, value: unknown])[] = [
    ['ecommerce.transaction_id', '0049170123456'],
    ['gtm.start', 1767225600000],
    ['page.phone_visible', 'yes'],
    ['sent', '2026-01-01 10:00:00'],
    ['chat_process_name', 'Newsletter'],
    ['item_name', 'Phone case'],
    ['user.email', ''],
    ['event', 'click@button'],
  ];

  for (const [path, value] of harmless) {
    it(`is not ${JSON.stringify(value)} in ${path}`, () => {
      assert.equal(personal(path, value), undefined);
    });
  }

  it('is shown so that it can be found and not read', () => {
    assert.equal(masked('jane.roe@example.org'), 'j…@e….org');
    assert.equal(masked('+49 170 1234567'), '+… (15 characters)');
    assert.equal(masked('https://a.example/?m=jane@example.org&n=roe'), 'h… (43 characters)');
  });
});
