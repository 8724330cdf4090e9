import assert from 'node:assert/strict';
import { it } from 'node:test';
import { checkPage } from './check-page.ts';
import { pageSnapshot } from './fake-snapshot.ts';

it('a bad record is told without values that may be about somebody', () => {
  const values = { chat_schema: 1, chat_nth: 0, mood: 'Jane Roe', chat_label: 'Jane Roe '.repeat(20) };
  const entry = { queue: 'dataLayer', values, leaves: [] };

  const findings = checkPage(pageSnapshot({ entries: [entry] }));

  const told = JSON.stringify(findings);
  assert.match(told, /chat_nth.*0 is not a valid value/);
  assert.match(told, /J… \(8 characters\) is in a field that records do not have/);
  assert.doesNotMatch(told, /Jane|Roe/);
});

it('a report that is passed on repeats no address that is part of a name', () => {
  const values = { event: 'signup jane@shop.example' };
  const leaves = [
    ['event', values.event],
    ['users.roe@shop.example.phone', '+49 30 123456'],
  ] as const;

  const findings = checkPage(pageSnapshot({ entries: [{ queue: 'dataLayer', values, leaves }] }));

  assert.equal(findings.filter(({ code }) => code === 'personal_data').length, 2);
  assert.doesNotMatch(JSON.stringify(findings), /jane|roe/);
});
