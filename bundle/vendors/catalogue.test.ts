import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { NativeEvent, VendorCatalogue } from '../../schemas/src/vendor.ts';
import { catalogues } from './generated/catalogues.ts';
import { eventNames } from './generated/event-names.ts';

for (const id of vendorIds) {
  const catalogue: Omit<VendorCatalogue, 'events'> & {
    readonly events: Readonly<Record<string, NativeEvent>>;
  } = catalogues[id];
  const names = eventNames[id];
  describe(id, () => {
    const natives = Object.keys(catalogue.events);
    const eventSentences = Object.values(catalogue.events).map(event => event.description);
    const dependsSentences = Object.values(catalogue.depends ?? {}).map(({ description }) => description);
    const sentences = [...eventSentences, ...dependsSentences, catalogue.hears];

    it('has an entry for every native event that has an event name', () => {
      const named = [names.countSafe, names.repeatable]
        .flatMap(table => Object.values(table))
        .flatMap(names => names.split(' '))
        .filter(Boolean);

      assert.deepEqual(
        named.filter(native => !natives.includes(native)),
        [],
      );
    });

    it('explains what depends only for events that it knows', () => {
      const explained = Object.keys(catalogue.depends ?? {});

      assert.deepEqual(
        explained.filter(native => !natives.includes(native)),
        [],
      );
    });

    it('offers as goals events that it knows, each once, and none that has an event name of its own', () => {
      const { goals = [] } = catalogue;
      const named = [names.countSafe, names.repeatable]
        .flatMap(table => Object.values(table))
        .flatMap(names => names.split(' '));

      assert.deepEqual(
        goals.filter(native => !natives.includes(native) || named.includes(native)),
        [],
      );
      assert.equal(new Set(goals).size, goals.length);
    });

    it('leaves out by default only events that it knows', () => {
      const { leftOut = [] } = catalogue;

      assert.deepEqual(
        leftOut.filter(native => !natives.includes(native)),
        [],
      );
    });

    it('speaks in single sentences from a capital to a full stop', () => {
      for (const description of sentences) {
        assert.match(description, /^[A-Z].*[^.!?]\.$/);
        assert.doesNotMatch(description, /[.!?]\s/);
      }
    });

    it('keeps every sentence within 140 characters', () => {
      assert.deepEqual(
        sentences.filter(description => description.length > 140),
        [],
      );
    });

    it('says something different about every event', () => {
      assert.equal(new Set(eventSentences).size, eventSentences.length);
    });

    it('uses no code words', () => {
      for (const description of sentences) assert.doesNotMatch(description, /[`_]/);
    });

    it('points to documentation over a safe connection', () => {
      assert.equal(new URL(catalogue.docs).protocol, 'https:');
    });
  });
}
