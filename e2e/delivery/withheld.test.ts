/** What the settings withhold is in no record, no variable and no hit; what they keep goes only where it was sent. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dictionary } from '../../schemas/generated/dictionary.ts';
import type { PrivacyClass } from '../../schemas/src/settings.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import type { Choices } from '../../template/container/choices.ts';
import { deliveries, type RecordInGtm, type Visit, wholeVisit } from './visit.ts';

const classes = ['personalData', 'staff', 'ids', 'answers'] as const satisfies readonly PrivacyClass[];

/** What each chat says about persons, by the class that lets it through. */
const canaries: { readonly [id in VendorId]: { readonly [name in PrivacyClass]: readonly string[] } } = {
  userlike: {
    personalData: ['Mira Beispiel', 'mira.beispiel@example.com'],
    staff: ['90417733', 'Jonas Muster'],
    ids: ['uslk-c-71e5a83f20bd', 'uslk-s-9d27f1c04b6e', '6f0b8e52-91d4-4c7a-a1f3-2b9d7c40e8aa'],
    answers: [],
  },
  usercom: { personalData: [], staff: [], ids: [], answers: [] },
  loyjoy: {
    personalData: ['tom.muster@example.com', 'gender_female'],
    staff: [],
    ids: [],
    answers: ['A present for my wife'],
  },
};

/** Each class kept alone, none, and all: what leaks from one into another shows in these. */
const selections: readonly (readonly PrivacyClass[])[] = [[], ...classes.map(name => [name]), classes];

const fieldsOf = (vendor: VendorId, kept: readonly PrivacyClass[]) =>
  dictionary.fields
    .filter(({ privacy, from }) => kept.some(name => name === privacy) && from[vendor] !== undefined)
    .map(({ name }) => name);

const among = (canaries: readonly string[], things: unknown): string[] => {
  const text = JSON.stringify(things);
  return canaries.filter(canary => text.includes(canary)).sort();
};
const recordsOf = (all: readonly RecordInGtm[]) => all.map(({ record }) => record);
const sentBy = ({ standIn }: Visit) => standIn.hits;

for (const { id, label } of dictionary.vendors) {
  const shown = (kept: readonly PrivacyClass[]): readonly string[] =>
    kept.flatMap(name => canaries[id][name]);

  for (const delivery of deliveries) {
    for (const kept of selections) {
      const settings = {
        ...Object.fromEntries(kept.map(name => [name, 'keep'])),
        ignore: [],
        maxPerMinute: 100_000,
        sdkCalls: true,
      };
      const visit = (sent: readonly PrivacyClass[]) => {
        const parameters = ['chat_vendor', 'chat_native_event', ...fieldsOf(id, sent)];
        const events = dictionary.events.filter(word => word.vendors[id]).map(({ name }) => name);
        const choices = {
          vendors: [id],
          delivery,
          settings: id === 'usercom' ? settings : { ...settings, sdkCalls: false },
          parameters,
          sendPrivate: sent,
          events: events.filter(event => event !== 'chat_sdk_call' || id === 'usercom'),
        };
        return wholeVisit(id, choices, { watches: false });
      };

      describe(`${label} by ${delivery}, keeping ${kept.join(', ') || 'nothing'}`, async () => {
        const quiet = await visit([]);
        const open = kept.length > 0 ? await visit(kept) : quiet;
        const secrets = [...new Set([...quiet.chat.widget.secrets, ...shown(classes)])];

        test('records what is kept, and nothing else that the chat knows of persons', () => {
          const found = among(secrets, recordsOf(open.all));

          assert.deepEqual(found, [...shown(kept)].sort());
          assert.ok(open.all.length > 10);
        });

        test('sends what is kept and was chosen to be sent, and nothing else', () => {
          const found = among(secrets, sentBy(open));

          assert.deepEqual(found, [...shown(kept)].sort());
          assert.ok(open.standIn.hits.length > 10);
        });

        test('keeps what is recorded out of GA4 unless it was chosen to be sent', () => {
          const found = among(secrets, sentBy(quiet));
          // The name of an event is its own trigger's business, and goes where events go.
          const named = shown(kept).filter(secret => secret === 'gender_female');

          assert.deepEqual(found, named);
          assert.ok(quiet.standIn.hits.length > 10);
        });
      });
    }
  }
}

describe('own fields', () => {
  test('go to GA4 by their path alone', async () => {
    const choices: Partial<Choices> = {
      vendors: ['userlike'],
      settings: { customKeys: ['basket.total', 'customer.number'] },
      parameters: ['chat_custom_basket_total'],
    };
    const { all, standIn, chat } = await wholeVisit('userlike', choices, { watches: false });
    const [number, ...others] = among(chat.widget.secrets, recordsOf(all));

    assert.equal(number, 'C-550912-77');
    assert.deepEqual(others, []);
    assert.ok(standIn.hits.some(({ params }) => params['epn.chat_custom_basket_total'] === 129.9));
    assert.deepEqual(among(chat.widget.secrets, standIn.hits), []);
  });
});
