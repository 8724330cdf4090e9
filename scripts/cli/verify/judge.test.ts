import assert from 'node:assert/strict';
import { it } from 'node:test';
import { judge } from './judge.ts';

it('a bad record is told without values that may be about somebody', () => {
  const values = { chat_schema: 1, chat_nth: 0, mood: 'Jane Roe', chat_label: 'Jane Roe '.repeat(20) };
  const entry = { queue: 'dataLayer', values, leaves: [] };

  const findings = judge({ address: 'https://a.example/', widgets: {}, queued: false, entries: [entry] });

  const told = JSON.stringify(findings);
  assert.match(told, /chat_nth.*0 is not possible/);
  assert.match(told, /J… \(8 characters\) is not possible there/);
  assert.doesNotMatch(told, /Jane|Roe/);
});
