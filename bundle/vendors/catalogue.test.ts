import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { NativeEvent, VendorCatalogue, VendorEventNames, VendorId } from '../../schemas/src/vendor.ts';
import { catalogue as loyjoy } from './loyjoy/catalogue.ts';
import { eventNames as loyjoyWords } from './loyjoy/event-names.ts';
import { catalogue as usercom } from './usercom/catalogue.ts';
import { eventNames as usercomWords } from './usercom/event-names.ts';
import { catalogue as userlike } from './userlike/catalogue.ts';
import { eventNames as userlikeWords } from './userlike/event-names.ts';

interface Room {
  readonly catalogue: Omit<VendorCatalogue, 'events'> & {
    readonly events: Readonly<Record<string, NativeEvent>>;
  };
  readonly words: VendorEventNames;
}

const rooms: Record<VendorId, Room> = {
  loyjoy: { catalogue: loyjoy, words: loyjoyWords },
  usercom: { catalogue: usercom, words: usercomWords },
  userlike: { catalogue: userlike, words: userlikeWords },
};

const currentNames = ({ events }: Room['catalogue']) =>
  Object.keys(events).filter(native => events[native]?.era === 'current');

it('knows the 32 events that Userlike documents today', () => {
  assert.equal(currentNames(userlike).length, 32);
});

it('knows the five callbacks of User.com', () => {
  const callbacks = currentNames(usercom).filter(native => native.startsWith('on'));

  assert.deepEqual(callbacks, ['onLoad', 'onOpen', 'onClose', 'onMessage', 'onPayloadReceived']);
});

it('knows the 16 product event types of User.com', () => {
  const types = currentNames(usercom).filter(native => native.startsWith('product_event: '));

  assert.equal(types.length, 16);
});

it('knows the 145 events that LoyJoy documents today', () => {
  assert.equal(currentNames(loyjoy).length, 145);
});

for (const [id, { catalogue, words }] of Object.entries(rooms)) {
  describe(id, () => {
    const natives = Object.keys(catalogue.events);
    const eventSentences = Object.values(catalogue.events).map(event => event.description);
    const dependsSentences = Object.values(catalogue.depends ?? {}).map(({ says }) => says);
    const sentences = [...eventSentences, ...dependsSentences, catalogue.hears];

    it('has an entry for every native event that has a word', () => {
      const named = [words.countSafe, words.repeatable]
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

    it('offers as goals events that it knows, each once, and none that has a word of its own', () => {
      const { goals = [] } = catalogue;
      const named = [words.countSafe, words.repeatable]
        .flatMap(table => Object.values(table))
        .flatMap(names => names.split(' '));

      assert.deepEqual(
        goals.filter(native => !natives.includes(native) || named.includes(native)),
        [],
      );
      assert.equal(new Set(goals).size, goals.length);
    });

    it('speaks in single sentences from a capital to a full stop', () => {
      for (const says of sentences) {
        assert.match(says, /^[A-Z].*[^.!?]\.$/);
        assert.doesNotMatch(says, /[.!?]\s/);
      }
    });

    it('keeps every sentence within 140 characters', () => {
      assert.deepEqual(
        sentences.filter(says => says.length > 140),
        [],
      );
    });

    it('says something different about every event', () => {
      assert.equal(new Set(eventSentences).size, eventSentences.length);
    });

    it('uses no code words', () => {
      for (const says of sentences) assert.doesNotMatch(says, /[`_]/);
    });

    it('points to documentation over a safe connection', () => {
      assert.equal(new URL(catalogue.docs).protocol, 'https:');
    });
  });
}
