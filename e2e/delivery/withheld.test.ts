/** What the settings withhold is in no record, no variable and no hit; what they keep goes only where it was sent. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { containerVisits } from '../../bundle/vendors/generated/container-visits.ts';
import { payloads } from '../../bundle/vendors/generated/payloads.ts';
import { type PrivacyClass, privacyClasses } from '../../schemas/src/settings.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import type { Choices } from '../../template/container/choices.ts';
import { deliveries, hasSdkCalls, type RecordInGtm, type Visit, wholeVisit } from './visit.ts';

/** Each class kept alone, none, and all: what leaks from one into another shows in these. */
const selections: readonly (readonly PrivacyClass[])[] = [
  [],
  ...privacyClasses.map(name => [name]),
  privacyClasses,
];

const fieldsOf = (vendor: VendorId, kept: readonly PrivacyClass[]) =>
  dictionary.fields
    .filter(({ privacy, from }) => kept.some(name => name === privacy) && from[vendor] !== undefined)
    .map(({ name }) => name);

const among = (values: readonly string[], things: unknown): string[] => {
  const text = JSON.stringify(things);
  return values.filter(value => text.includes(value)).sort();
};
const recordsOf = (all: readonly RecordInGtm[]) => all.map(({ record }) => record);
const sentBy = ({ standIn }: Visit) => standIn.hits;

for (const { id, label, events } of dictionary.vendors) {
  /** So many events come, whatever is withheld. */
  const told = events.filter(({ name }) => !payloads[id].personal?.test(name)).length;
  const shown = (kept: readonly PrivacyClass[]): readonly string[] =>
    kept.flatMap(name => containerVisits[id].personal[name]);

  for (const delivery of deliveries) {
    for (const kept of selections) {
      const settings = {
        ...Object.fromEntries(kept.map(name => [name, 'keep'])),
        ignore: [],
        maxPerMinute: 100_000,
        sdkCalls: hasSdkCalls(id),
      };
      const visit = (sent: readonly PrivacyClass[]) => {
        const parameters = ['chat_vendor', 'chat_native_event', ...fieldsOf(id, sent)];
        const events = dictionary.events.filter(({ vendors }) => vendors[id]).map(({ name }) => name);
        const choices = {
          vendors: [id],
          delivery,
          settings,
          parameters,
          sendPrivate: sent,
          events,
        };
        return wholeVisit(id, choices, { watches: false });
      };

      describe(`${label} by ${delivery}, keeping ${kept.join(', ') || 'nothing'}`, async () => {
        const quiet = await visit([]);
        const open = kept.length > 0 ? await visit(kept) : quiet;
        const secrets = [...new Set([...quiet.chat.widget.secrets, ...shown(privacyClasses)])];

        test('records what is kept, and nothing else that the chat knows of persons', () => {
          const found = among(secrets, recordsOf(open.all));

          assert.deepEqual(found, [...shown(kept)].sort());
          assert.ok(open.all.length >= told);
        });

        test('sends what is kept and was chosen to be sent, and nothing else', () => {
          const found = among(secrets, sentBy(open));

          assert.deepEqual(found, [...shown(kept)].sort());
          assert.ok(open.standIn.hits.length >= told);
        });

        test('keeps what is recorded out of GA4 unless it was chosen to be sent', () => {
          const found = among(secrets, sentBy(quiet));
          // The name of an event is its own trigger's business, and goes where events go.
          const named = shown(kept).filter(secret => payloads[id].personal?.test(secret));

          assert.deepEqual(found, named);
          assert.ok(quiet.standIn.hits.length >= told);
        });
      });
    }
  }
}

describe('own fields', () => {
  for (const { id, label } of dictionary.vendors) {
    const { ownFields } = containerVisits[id];
    if (!ownFields) continue;
    const { sent, recorded } = ownFields;

    test(`go to GA4 by their path alone: ${label}`, async () => {
      const parameter = `chat_custom_${sent[0].replaceAll('.', '_')}`;
      const choices: Partial<Choices> = {
        vendors: [id],
        settings: { customKeys: [sent[0], recorded[0]] },
        parameters: [parameter],
      };
      const { all, standIn, chat } = await wholeVisit(id, choices, { watches: false });
      const found = among(chat.widget.secrets, recordsOf(all));

      assert.deepEqual(found, [recorded[1]]);
      assert.ok(standIn.hits.some(({ params }) => params[`epn.${parameter}`] === sent[1]));
      assert.deepEqual(among(chat.widget.secrets, standIn.hits), []);
    });
  }
});
