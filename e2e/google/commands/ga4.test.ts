/** `ga4` on properties as one finds them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../../bundle/dictionary/dictionary.ts';
import { defaultChoices } from '../../../template/container/choices.ts';
import { plan } from '../../../template/container/plan.ts';
import { renderAppsScript } from '../../../template/ga4/apps-script.ts';
import { ga4Definitions } from '../../../template/ga4/definitions.ts';
import { AnalyticsAdmin, type Property } from '../../ga4/analytics-admin.ts';
import { runAppsScript } from '../../ga4/run-apps-script.ts';
import { analyticsAdmin, type ServedAdmin } from '../analytics-admin.ts';
import { GoogleError } from '../google-error.ts';
import type { Serving } from '../serve.ts';
import { type Ran, type } from './command.ts';

const measurementId = 'G-AB12CD34EF';
const shop: Property = { number: 321, displayName: 'Shop', measurementIds: [measurementId] };
const definitions = ga4Definitions(plan({ ...defaultChoices(dictionary), measurementId }, dictionary));
const { dimensions, metrics, keyEvents } = definitions;
const all = dimensions.length + metrics.length + keyEvents.length;
const others = (count: number) =>
  Array.from({ length: count }, (_, nth) => ({
    parameterName: `other_${nth}`,
    displayName: `Other ${nth}`,
    scope: 'EVENT',
  }));

interface Typed {
  readonly properties?: readonly Property[];
  readonly fault?: Serving['fault'];
  readonly token?: string;
}

async function ga4(
  args: readonly string[],
  { properties = [shop], fault, token = 'editor' }: Typed,
  check: (ran: Ran, standIn: ServedAdmin) => void | Promise<void>,
) {
  const standIn = await analyticsAdmin(properties, fault);
  try {
    await check(await type(standIn, ['ga4', ...args], { token }), standIn);
  } finally {
    await standIn.close();
  }
}

const byId = ['--measurement-id', measurementId];
const byNumber = ['--property', '321'];

describe('ga4', () => {
  it('shows what is missing with a login that may only look, and adds nothing', () =>
    ga4(byId, { token: 'reader' }, ({ code, out }, { admin }) => {
      assert.equal(code, 1);
      assert.match(
        out,
        /^Property: Shop \(properties\/321\)\ncustom dimensions: 0 of 50 used, \d+ missing \(chat_vendor,/,
      );
      assert.match(out, /Nothing was changed\. Add --register/);
      assert.deepEqual(admin.written, []);
    }));

  it('adds everything once, and says the second time that nothing is to do', () =>
    ga4([...byNumber, '--register'], {}, async ({ code, out }, standIn) => {
      assert.equal(code, 0, out);
      assert.equal(standIn.admin.written.length, all);
      assert.deepEqual(
        standIn.admin.list('keyEvents', 'properties/321'),
        keyEvents.map(eventName => ({ eventName, countingMethod: 'ONCE_PER_SESSION' })),
      );
      const again = await type(standIn, ['ga4', ...byNumber, '--register'], { token: 'editor' });
      assert.equal(again.code, 0);
      assert.match(again.out, /Nothing to do\./);
      assert.equal(standIn.admin.written.length, all);
    }));

  it('plans in the words of the script for Apps Script, and registers the same', () =>
    ga4([...byId, '--register'], {}, ({ out }, { admin }) => {
      const pasted = new AnalyticsAdmin([shop]);
      const { log } = runAppsScript(renderAppsScript({ definitions, measurementId }), 'register', pasted);
      assert.deepEqual(out.trim().split('\n'), log);
      assert.deepEqual(admin.written, pasted.written);
    }));

  it('adds nothing where 50 of 50 are used, and says so before', () =>
    ga4(
      [...byNumber, '--register'],
      { properties: [{ ...shop, customDimensions: others(50) }] },
      ({ code, out }, { admin }) => {
        assert.equal(code, 2);
        assert.match(out, /50 of 50 used.*\n {2}\d+ too many\./);
        assert.match(
          out,
          /not enough room, so nothing is added\. Archive .* choose fewer with --events and --parameters/,
        );
        assert.deepEqual(admin.written, []);
      },
    ));

  it('says which names others have, and what became of each entry where GA4 refuses some', () => {
    const [first, second] = dimensions;
    const own = { parameterName: 'shop_chat', displayName: first!.displayName, scope: 'EVENT' };
    const properties = [{ ...shop, customDimensions: [own], archived: [second!.parameterName] }];
    return ga4([...byNumber, '--register'], { properties }, ({ code, out }, { admin }) => {
      assert.equal(code, 2);
      assert.match(out, new RegExp(`${first!.parameterName} is to be called ".*", as shop_chat is already`));
      assert.match(
        out,
        new RegExp(`Not added: ${second!.parameterName}\\. GA4 says that it exists, but does not list it`),
      );
      assert.match(out, /2 could not be added, see above\. What was added stays; run this again/);
      assert.equal(admin.written.length, all - 2);
    });
  });

  it('leaves a key event that is counted once per event, and says where to change it', () => {
    const keyEvent = { eventName: keyEvents[0]!, countingMethod: 'ONCE_PER_EVENT' };
    return ga4(
      [...byNumber, '--register'],
      { properties: [{ ...shop, keyEvents: [keyEvent] }] },
      ({ code, out }, { admin }) => {
        assert.equal(code, 0);
        assert.match(out, new RegExp(`${keyEvents[0]} is counted once per event`));
        assert.deepEqual(admin.list('keyEvents', 'properties/321')[0], keyEvent);
      },
    );
  });

  it('tells of all that was not added where the rights are missing', () =>
    ga4([...byNumber, '--register'], { properties: [{ ...shop, role: 'viewer' }] }, ({ code, out }) => {
      assert.equal(code, 2);
      assert.match(out, /Not added: chat_vendor\. You need the role Editor in this property/);
      assert.match(out, new RegExp(`${all} could not be added`));
    }));

  it('takes a lost answer for what it was', () =>
    ga4(
      [...byNumber, '--register'],
      { fault: ({ number }) => (number === 7 ? 'cut after' : number === 10 ? 'cut before' : undefined) },
      async ({ code, out }, standIn) => {
        assert.equal(code, 2);
        assert.match(out, /1 could not be added/);
        assert.equal((await type(standIn, ['ga4', ...byNumber, '--register'], { token: 'editor' })).code, 0);
        assert.equal(standIn.admin.written.length, all);
      },
    ));

  const mistakes: { readonly [what: string]: readonly [args: string[], typed: Typed, said: RegExp] } = {
    'no property has the stream': [
      ['--measurement-id', 'G-OTHER12345'],
      {},
      /None of the 1 properties .* G-OTHER12345.*--property/,
    ],
    'the number is of no property that can be seen': [
      ['--property', '1'],
      {},
      /role Editor in this property/,
    ],
    'the number is none': [['--property', 'UA-1'], {}, /--property is a number.*"UA-1" is not/],
    'no property is named': [[], {}, /No property is named\. Give --measurement-id/],
    'nobody is logged in': [byNumber, { token: '' }, /not logged in.*analytics\.readonly/],
    'the login may only look': [
      [...byNumber, '--register'],
      { token: 'reader' },
      /does not allow this.*analytics\.edit/,
    ],
    'the API is switched off': [
      byNumber,
      { fault: () => new GoogleError(403, 'disabled', { reason: 'accessNotConfigured' }) },
      /services enable analyticsadmin\.googleapis\.com/,
    ],
  };
  for (const [what, [args, typed, said]] of Object.entries(mistakes)) {
    it(`says what to do where ${what}`, () =>
      ga4(args, typed, ({ code, out, error }, { admin }) => {
        assert.equal(code, 2);
        assert.match(out + error, said);
        assert.deepEqual(admin.written, []);
      }));
  }
});
