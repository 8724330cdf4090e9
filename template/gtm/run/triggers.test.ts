import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TriggerEntry } from '../file/entries.ts';
import { eventTrigger } from './fakes.ts';
import { compileTriggers } from './triggers.ts';

const names = new Set(['_event', 'vendor']);

const isMatched = (entry: TriggerEntry, event: string, vendor?: string) =>
  compileTriggers([entry], names)[entry.triggerId]?.matches(name => (name === '_event' ? event : vendor));

const condition = (type: string, left: string, right: string) => ({
  type,
  parameter: [
    { type: 'TEMPLATE', key: 'arg0', value: left },
    { type: 'TEMPLATE', key: 'arg1', value: right },
  ],
});

test('matches one exact name of an event', () => {
  assert.equal(isMatched(eventTrigger('1', 'chat_opened'), 'chat_opened'), true);
  assert.equal(isMatched(eventTrigger('1', 'chat_opened'), 'chat_opened_twice'), false);
});

test('matches names that an expression finds', () => {
  const anchored = eventTrigger('1', '', {
    customEventFilter: [condition('MATCH_REGEX', '{{_event}}', '^chat_(opened|closed)$')],
  });

  assert.equal(isMatched(anchored, 'chat_closed'), true);
  assert.equal(isMatched(anchored, 'my_chat_closed'), false);
});

test('asks for every condition of its filter', () => {
  const narrow = eventTrigger('1', 'chat_opened', {
    filter: [condition('EQUALS', '{{vendor}}', 'acme'), condition('CONTAINS', '{{vendor}}', 'cm')],
  });

  assert.equal(isMatched(narrow, 'chat_opened', 'acme'), true);
  assert.equal(isMatched(narrow, 'chat_opened', 'cm'), false);
});

test('has the built-in triggers of a web container', () => {
  const triggers = compileTriggers([], names);
  const matches = (id: string, event: string) => triggers[id]?.matches(() => event);

  assert.equal(matches('2147479553', 'gtm.js'), true);
  assert.equal(matches('2147479572', 'gtm.init_consent'), true);
  assert.equal(matches('2147479573', 'gtm.init'), true);
  assert.equal(matches('2147479573', 'gtm.js'), false);
  assert.equal(triggers['2147479574'], undefined);
});

test('refuses triggers it does not know or that no editor makes', () => {
  const compile = (more: Partial<TriggerEntry>) => () =>
    compileTriggers([eventTrigger('1', 'x', more)], names);
  const onVendor = condition('EQUALS', '{{vendor}}', 'x');

  assert.throws(compile({ type: 'customEvent' }), /knows no type of trigger "customEvent"/);
  assert.throws(compile({ customEventFilter: [] }), /one condition/);
  assert.throws(compile({ customEventFilter: [onVendor] }), /\{\{_event\}\}/);
  assert.throws(compile({ customEventFilter: [condition('CONTAINS', '{{_event}}', 'x')] }), /CONTAINS/);
  assert.throws(compile({ filter: [condition('EQUALS', '{{nobody}}', 'x')] }), /names no variable/);
  assert.throws(compile({ waitForTags: {} } as Partial<TriggerEntry>), /no "waitForTags"/);
  assert.throws(() => compileTriggers([eventTrigger('1', 'x'), eventTrigger('1', 'y')], names), /the ID 1/);
});
