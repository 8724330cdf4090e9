import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { ga4Reserved, lintGa4, lintGa4Name, neverSent } from './ga4.ts';

const codes = (record: { [field: string]: string | number | boolean | undefined }, sent?: string[]) =>
  lintGa4({ event: 'chat_opened', ...record }, sent).map(({ code, key }) => `${code} ${key}`);

describe('the GA4 lint', () => {
  it('finds nothing in a usual record', () => {
    assert.deepEqual(
      codes({ chat_vendor: 'some', chat_score: 9, chat_held: false, chat_label: undefined }),
      [],
    );
  });

  for (const name of ['1st', 'chat-opened', 'chat opened', 'chät', '', 'chat.opened']) {
    it(`refuses the name "${name}"`, () => {
      assert.equal(lintGa4Name(name, 'event')[0]?.code, 'name_form');
    });
  }

  it('refuses names of more than 40 characters', () => {
    assert.deepEqual(lintGa4Name('a'.repeat(40), 'parameter'), []);
    assert.equal(lintGa4Name('a'.repeat(41), 'parameter')[0]?.code, 'name_long');
  });

  it('refuses reserved names and beginnings, each kind its own', () => {
    const refused = (name: string, kind: 'event' | 'parameter') =>
      lintGa4Name(name, kind).some(({ code }) => code === 'name_reserved');

    for (const name of ga4Reserved.events) assert.ok(refused(name, 'event'), name);
    for (const name of ga4Reserved.parameters) assert.ok(refused(name, 'parameter'), name);
    for (const prefix of ga4Reserved.prefixes) assert.ok(refused(`${prefix}x`, 'parameter'), prefix);
    assert.equal(refused('page_view', 'parameter'), false);
    assert.equal(refused('currency', 'event'), false);
  });

  it('refuses values of more than 100 characters', () => {
    assert.deepEqual(codes({ chat_label: 'x'.repeat(100) }), []);
    assert.deepEqual(codes({ chat_label: 'x'.repeat(101) }), ['value_long chat_label']);
  });

  it('refuses more than 25 parameters of what is sent', () => {
    const many = Object.fromEntries(Array.from({ length: 26 }, (_, nth) => [`chat_custom_${nth}`, nth]));

    assert.deepEqual(codes(many), ['many chat_opened']);
    assert.deepEqual(codes(many, Object.keys(many).slice(1)), []);
    assert.deepEqual(codes({ ...many, chat_custom_0: undefined, chat_time: 1, chat_seq: 1 }), []);
  });

  it('only warns of a value that grows long in an address, halves of characters included', () => {
    const [finding] = lintGa4({ event: 'chat_opened', chat_label: '😀'.repeat(20) });

    assert.equal(finding?.code, 'encoded_long');
    assert.equal(finding.level, 'warning');
    assert.deepEqual(codes({ chat_label: '\uD83D' }), []);
  });

  it('looks at the names of the event and of its fields', () => {
    const keys = lintGa4({ event: 'page_view', user_id: 'a' }).map(({ key }) => key);

    assert.deepEqual(keys, ['page_view', 'user_id']);
  });

  it('keeps values out of its sentences', () => {
    const findings = lintGa4({ event: 'chat_opened', chat_label: 'canary'.repeat(40) });

    assert.equal(findings.length, 1);
    assert.doesNotMatch(findings[0]!.description, /canary/);
  });
});

describe('the vocabulary of the house', () => {
  it('is made of names that GA4 takes', () => {
    const findings = [
      ...dictionary.events.flatMap(({ name }) => lintGa4Name(name, 'event')),
      ...dictionary.fields.flatMap(({ name }) => lintGa4Name(name, 'parameter')),
      ...lintGa4Name('generate_lead', 'event'),
      ...lintGa4Name('lead_source', 'parameter'),
    ];

    assert.deepEqual(findings, []);
  });

  it('never sends the fields that the schema keeps from GA4 and that are about nobody', () => {
    const kept = dictionary.fields.filter(
      ({ privacy, dimension }) => privacy === 'plain' && dimension === 'never',
    );

    assert.deepEqual(
      kept.map(({ name }) => name),
      neverSent,
    );
  });
});
