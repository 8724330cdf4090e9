import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Settings } from '../../schemas/src/settings.ts';
import { isAsPushed } from '../../schemas/validators/as-pushed.ts';
import validate from '../../schemas/validators/record.validator.ts';
import { listeningPage, recordsOf } from '../core/fake-page.ts';
import { dictionary } from '../dictionary/dictionary.ts';
import { explain } from '../explain/explain.ts';
import { examples } from './generated/examples.ts';

/** The records of events that `track` reports, one page for all of them. */
async function recordsFor(
  vendor: string,
  natives: readonly string[],
  payloads: readonly unknown[] = [undefined],
) {
  const page = listeningPage(everything);
  for (const native of natives)
    for (const payload of payloads) page.chatTracker.track!(vendor, native, payload);
  return recordsOf(page);
}

/** Settings that let every event pass. */
const everything: Settings = { personalData: 'keep', ignore: [], maxPerMinute: 1000, sdkCalls: true };

for (const { id, scale, events } of dictionary.vendors) {
  /** Payloads that lead an event to each of its event names; one without a payload for all others. */
  const payloadsOf = (name: string) => {
    const given = examples[id].filter(({ native }) => native === name).map(({ payload }) => payload);
    return given.length > 0 ? given : [undefined];
  };

  describe(`examples of ${id}`, () => {
    for (const [nth, { description, native, payload, settings = {}, records, withheld = {} }] of examples[
      id
    ].entries()) {
      it(`${nth}: ${description} ${native}`, async () => {
        const page = listeningPage({ ...settings });
        page.chatTracker.track!(id, native, payload);
        const explained = explain(id, native, payload, settings);

        for (const found of [await recordsOf(page), explained.records]) {
          const shown = found.map((record, i) =>
            Object.fromEntries(
              Object.keys(records[i] ?? record).map(key => [key, record[key as keyof typeof record]]),
            ),
          );
          assert.deepEqual(shown, records);
        }
        assert.deepEqual(
          Object.fromEntries(explained.withheld.map(({ field, code }) => [field, code])),
          withheld,
        );
      });
    }
  });

  it(`the scale of ${id} is the one that its examples with a score have`, () => {
    const told = examples[id].flatMap(({ records }) => records.flatMap(({ chat_scale }) => chat_scale ?? []));

    assert.deepEqual([...new Set(told)], scale ? [scale] : []);
  });

  describe(`the dictionary of ${id}`, () => {
    for (const { name, eventNames, countSafe } of events) {
      it(`tells the truth about ${name}`, async () => {
        const records = await recordsFor(id, [name], payloadsOf(name));

        assert.deepEqual([...new Set(records.map(({ event }) => event))].sort(), [...eventNames].sort());
        assert.deepEqual([...new Set(records.map(record => record.chat_native_event))], [name]);
        for (const record of records) {
          assert.equal(isAsPushed(JSON.parse(JSON.stringify(record))), true, JSON.stringify(validate.errors));
        }
      });

      it(`counts ${name} as it says, when many of them wait for consent`, async () => {
        const isKept = (payload: unknown) => {
          const page = listeningPage({ ...everything, consent: 'denied' });
          for (let i = 0; i < 60; i++) page.chatTracker.track!(id, name, payload);
          return page.chatTracker.status!().counts.held === 50;
        };

        // Some are safe to count with one payload, and other activity with another.
        assert.equal(payloadsOf(name).every(isKept), countSafe);
      });
    }

    it('is the same when all events come to one page', async () => {
      const plain = events.filter(({ eventNames }) => eventNames.length === 1);

      const records = await recordsFor(
        id,
        plain.map(({ name }) => name),
      );

      assert.deepEqual(
        records.map(({ event }) => [event]),
        plain.map(({ eventNames }) => eventNames),
      );
    });

    it('has other activity for a name that it does not know, whatever a known one would hold', async () => {
      const payloads = [undefined, ...examples[id].map(({ payload }) => payload)];
      const records = await recordsFor(id, ['on_brand_new_event'], payloads);

      assert.equal(records.length, payloads.length);
      for (const { event, chat_label } of records) {
        assert.equal(event, 'chat_activity');
        assert.equal(chat_label, undefined);
      }
    });

    const callbacks = events.filter(({ eventNames }) => !eventNames.includes('chat_sdk_call'));
    for (const { name } of callbacks) {
      it(`has other activity for a name that begins as ${name} does, with what that holds`, async () => {
        const payloads = payloadsOf(name);
        const records = await recordsFor(id, [`${name}_of_tomorrow`, name.slice(0, 2)], payloads);

        assert.deepEqual(
          records.map(({ event }) => event),
          [...payloads, ...payloads].map(() => 'chat_activity'),
        );
      });
    }
  });
}
