/** Every event name of every chat by every delivery: which triggers fire, what variables hold, what GA4 gets. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { payloads } from '../../bundle/vendors/generated/payloads.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { PushedRecord } from '../../schemas/src/record.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import type { Delivery } from '../../template/container/choices.ts';
import { cdnUrl } from '../../template/tag/delivery.ts';
import { documented, written } from './ga4.ts';
import {
  deliveries,
  finishedContainer,
  hasSdkCalls,
  measurementId,
  ownHost,
  shop,
  startVisit,
  wholeVisit,
} from './visit.ts';

/** Events whose first time has a trigger of its own, to make key events of. */
const keyEvents = ['chat_engaged', 'chat_lead', 'chat_goal'];

/** What a container asks the network for. */
const requested: { readonly [delivery in Delivery]: (vendor: VendorId) => readonly string[] } = {
  inline: () => [],
  host: () => [ownHost],
  cdn: vendor => [cdnUrl(dictionary.version, vendor)],
  page: () => [],
};

const eventNamesOf = (vendor: VendorId): readonly string[] =>
  dictionary.events.filter(({ vendors }) => vendors[vendor]).map(({ name }) => name);

const sentByDefault: readonly string[] = dictionary.events.filter(({ ga4 }) => ga4).map(({ name }) => name);

/** Whether a record tells of an event of the dictionary, whose names may mean a family or a product's event. */
const tellsOf = (
  name: string,
  { chat_native_event: native, chat_product_event: happened }: PushedRecord,
): boolean => {
  const [call = '', event] = name.split(': ');
  if (event) return native === call && happened === event;
  return call.endsWith('*') ? native.startsWith(call.slice(0, -1)) : native === call;
};

for (const { id, label, events } of dictionary.vendors) {
  const natives = events
    .map(({ name }) => name)
    // No record tells of an event whose name states a personal fact.
    .filter(name => !payloads[id].personal?.test(name))
    .map(name => `${id}:${name}`);
  const settings = { ignore: [], maxPerMinute: 100_000, sdkCalls: hasSdkCalls(id) };
  const nativeName = (native: string) => `Native ${native.replace(':', ' ').replaceAll(':', '-')}`;

  for (const delivery of deliveries) {
    describe(`${label} by ${delivery}`, async () => {
      const { all, page, standIn, chat } = await wholeVisit(id, {
        vendors: [id],
        delivery,
        settings,
        natives,
      });

      test('loads the script from where the delivery says, and from nowhere else', () => {
        assert.deepEqual(page.requests, requested[delivery](id));
        assert.deepEqual([...standIn.errors, ...chat.widget.errors], []);
      });

      test('says every event name it has', () => {
        const said = new Set(all.map(({ record }) => record.event));

        assert.deepEqual([...said].sort(), [...eventNamesOf(id)].sort());
      });

      test('fires the triggers of the event name, of any event and of the native event, once each and no others', () => {
        for (const { record, triggers } of all) {
          const { event, chat_nth: nth } = record;
          const expected = [
            event,
            'Any chat event',
            ...keyEvents
              .filter(name => name === event && nth === 1)
              .map(name => `First ${name} on this page`),
            ...natives
              .filter(native => tellsOf(native.slice(id.length + 1), record))
              .map(native => nativeName(native)),
          ];
          assert.deepEqual([...triggers].sort(), expected.map(name => `ChatDL - ${name}`).sort());
        }
      });

      test('fires each native trigger that can be chosen', () => {
        const fired = new Set(all.flatMap(({ triggers }) => triggers));

        assert.deepEqual(
          natives.filter(native => !fired.has(`ChatDL - ${nativeName(native)}`)),
          [],
        );
      });

      test('resolves every variable to what the record holds, and to undefined where it holds nothing', () => {
        const fields = natives.some(native => native.includes(': '))
          ? [...documented, 'chat_product_event' as const]
          : documented;

        for (const { record, variables } of all) assert.deepEqual(variables, written(record, fields));
      });

      test('sends the documented parameters and no others, and a lead once more under its own name', () => {
        for (const { record, hits } of all) {
          const params = written(record, documented);
          const usual = { measurementId, name: record.event, params, userProperties: {} };
          const lead = { ...usual, name: 'generate_lead', params: { 'ep.lead_source': 'chat' } };

          assert.deepEqual(
            hits,
            [usual, lead].filter(({ name }) =>
              name === 'generate_lead' ? record.event === 'chat_lead' : sentByDefault.includes(name),
            ),
          );
        }
      });
    });
  }
}

describe('two chats by cdn', async () => {
  const vendors = vendorIds.slice(0, 2);
  const page = shop();
  const visit = await startVisit(vendors[0]!, finishedContainer({ vendors, delivery: 'cdn' }), { page });

  test('come in the file with all chats, which listens to these two', () => {
    assert.deepEqual(page.requests, [cdnUrl(dictionary.version)]);
    assert.deepEqual(Object.keys(page.win.chatTracker!.status!().vendors), vendors);
    assert.deepEqual(visit.standIn.errors, []);
  });
});
