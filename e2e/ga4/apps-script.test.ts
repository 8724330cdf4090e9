import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { type Choices, defaultChoices } from '../../template/container/choices.ts';
import { plan } from '../../template/container/plan.ts';
import { renderAppsScript } from '../../template/ga4/apps-script.ts';
import { ga4Definitions } from '../../template/ga4/definitions.ts';
import { AnalyticsAdmin, type Property } from './analytics-admin.ts';
import { runAppsScript } from './run-apps-script.ts';

const measurementId = 'G-AB12CD34EF';
const property: Property = { number: 321, displayName: 'Shop', measurementIds: [measurementId] };

const definitionsOf = (choices: Partial<Choices> = {}) =>
  ga4Definitions(plan({ ...defaultChoices(dictionary), ...choices }, dictionary));
const definitions = definitionsOf();
const { dimensions, metrics, keyEvents } = definitions;
const all = [...dimensions, ...metrics].length + keyEvents.length;
const script = renderAppsScript({ definitions, measurementId });

const other = (nth: number) => ({
  parameterName: `other_${nth}`,
  displayName: `Other ${nth}`,
  scope: 'EVENT',
});
const others = (count: number) => Array.from({ length: count }, (_, nth) => other(nth));

describe('the script for Google Apps Script', () => {
  it('says at its head what it will do', () => {
    const [, first] = script.split('\n');

    assert.equal(
      first,
      ` * Registers chat events in Google Analytics: ${dimensions.length} custom dimensions, ${metrics.length} custom metrics, ${keyEvents.length} key events.`,
    );
  });

  it('shows what is missing, and changes nothing', () => {
    const admin = new AnalyticsAdmin([property]);

    const { log, error } = runAppsScript(script, 'showPlan', admin);

    assert.equal(error, undefined);
    assert.equal(log[0], 'Property: Shop (properties/321)');
    assert.match(
      log[1]!,
      new RegExp(`^custom dimensions: 0 of 50 used, ${dimensions.length} missing \\(chat_vendor, `),
    );
    assert.match(log.at(-1)!, /Nothing was changed/);
    assert.deepEqual(admin.written, []);
  });

  it('registers everything once, key events once per session; a second run changes nothing', () => {
    const admin = new AnalyticsAdmin([property]);

    const runs = [1, 2].map(() => runAppsScript(script, 'register', admin));

    assert.deepEqual(
      runs.map(({ error }) => error),
      [undefined, undefined],
    );
    assert.equal(admin.written.length, all);
    assert.deepEqual(
      admin.list('keyEvents', 'properties/321'),
      keyEvents.map(eventName => ({ eventName, countingMethod: 'ONCE_PER_SESSION' })),
    );
    assert.deepEqual(
      admin.list('customDimensions', 'properties/321'),
      dimensions.map(definition => ({ ...definition, scope: 'EVENT' })),
    );
  });

  it('finds the property by its measurement ID among many, page after page', () => {
    const many = Array.from(
      { length: 450 },
      (_, nth): Property => ({ number: nth + 1000, displayName: `Site ${nth}` }),
    );
    const admin = new AnalyticsAdmin([...many, property]);

    const { log, error } = runAppsScript(script, 'register', admin);

    assert.equal(error, undefined);
    assert.equal(log[0], 'Property: Shop (properties/321)');
  });

  it('leaves what is there as it is, and says where a key event is counted otherwise', () => {
    const [own] = dimensions;
    const there = { ...own!, displayName: 'Our own name', scope: 'EVENT' };
    const keyEvent = { eventName: keyEvents[0]!, countingMethod: 'ONCE_PER_EVENT' };
    const admin = new AnalyticsAdmin([{ ...property, customDimensions: [there], keyEvents: [keyEvent] }]);

    const { log, error } = runAppsScript(script, 'register', admin);

    assert.equal(error, undefined);
    assert.equal(admin.written.length, all - 2);
    assert.deepEqual(admin.list('customDimensions', 'properties/321')[0], there);
    assert.deepEqual(admin.list('keyEvents', 'properties/321')[0], keyEvent);
    assert.ok(log.some(line => line.includes(`${keyEvents[0]} is counted once per event`)));
  });

  it('adds a dimension beside one of another scope that has its parameter', () => {
    const { parameterName } = dimensions[0]!;
    const ofUser = { parameterName, displayName: 'Of users', scope: 'USER' };
    const admin = new AnalyticsAdmin([{ ...property, customDimensions: [ofUser] }]);

    runAppsScript(script, 'register', admin);

    assert.ok(admin.written.includes(`customDimensions ${parameterName} EVENT`));
  });

  it('adds nothing at all where not everything fits, and says what to do; a 360 property has more room', () => {
    const crowded = { ...property, customDimensions: others(45) };
    const standard = new AnalyticsAdmin([crowded]);
    const large = new AnalyticsAdmin([{ ...crowded, is360: true }]);

    const refused = runAppsScript(script, 'register', standard);
    const { error } = runAppsScript(script, 'register', large);

    assert.match(refused.log[1]!, /45 of 50 used/);
    assert.match(refused.error!, /not enough room.*nothing is added.*Archive/);
    assert.deepEqual(standard.written, []);
    assert.equal(error, undefined);
    assert.equal(large.written.length, all);
  });

  it('waits where Google says that there were too many requests', () => {
    const admin = new AnalyticsAdmin([property]);
    admin.quota = 7;

    const { error, slept } = runAppsScript(script, 'register', admin);

    assert.equal(error, undefined);
    assert.ok(slept >= 15_000);
    assert.equal(admin.written.length, all);
  });

  it('gives up in good time where the quota does not come back, in the words of Google', () => {
    const admin = new AnalyticsAdmin([property]);
    Object.assign(admin, { quota: 1, isSpent: true });

    const { error, slept } = runAppsScript(script, 'register', admin);

    assert.match(error!, /Quota exceeded/);
    // A run may take six minutes.
    assert.ok(slept < 300_000, `${slept}`);
  });

  it('says once which role is needed where somebody may not look at the property', () => {
    const script = renderAppsScript({ definitions, measurementId: '' }).replace(
      "PROPERTY = ''",
      "PROPERTY = '999'",
    );

    const { error } = runAppsScript(script, 'showPlan', new AnalyticsAdmin([property]));

    assert.equal(error!.split('You need the role Editor').length, 2);
  });

  it('counts no key event that every property has', () => {
    const own = Array.from({ length: 28 }, (_, nth) => ({ eventName: `own_${nth}`, custom: true }));
    const purchase = { eventName: 'purchase', custom: false };
    const some = { ...definitions, keyEvents: ['chat_engaged', 'chat_lead'] };
    const admin = new AnalyticsAdmin([{ ...property, keyEvents: [...own, purchase] }]);

    const { log, error } = runAppsScript(
      renderAppsScript({ definitions: some, measurementId }),
      'showPlan',
      admin,
    );

    assert.equal(error, undefined);
    assert.ok(log.some(line => line.startsWith('key events: 28 of 30 used, 2 missing')));
  });

  it('offers two functions to run, and no helper', () => {
    const offered = [...script.matchAll(/^(?:function|const) (\w+)(?:\(| = \w+ =>)/gm)].map(
      ([, name]) => name!,
    );

    assert.deepEqual(
      offered.filter(name => !name.endsWith('_')),
      ['showPlan', 'register'],
    );
  });

  const mistakes: { readonly [what: string]: readonly [run: () => { error: string | undefined }, RegExp] } = {
    'the service was not added': [() => runAppsScript(script, 'showPlan'), /Services, click \+/],
    'nobody can see the stream': [
      () =>
        runAppsScript(script, 'showPlan', new AnalyticsAdmin([{ ...property, measurementIds: ['G-OTHER'] }])),
      /None of the 1 properties .* G-AB12CD34EF/,
    ],
    'the number of the property is no number': [
      () =>
        runAppsScript(
          script.replace("PROPERTY = ''", "PROPERTY = 'UA-1'"),
          'showPlan',
          new AnalyticsAdmin([property]),
        ),
      /PROPERTY is a number.*"UA-1" is not/,
    ],
    'whoever runs it may only look': [
      () => runAppsScript(script, 'register', new AnalyticsAdmin([{ ...property, role: 'viewer' }])),
      /^Not added: chat_vendor/,
    ],
    'neither id nor number is known': [
      () =>
        runAppsScript(
          renderAppsScript({ definitions, measurementId: '' }),
          'showPlan',
          new AnalyticsAdmin([property]),
        ),
      /Enter the number of your property/,
    ],
  };
  for (const [what, [run, said]] of Object.entries(mistakes)) {
    it(`says what to do where ${what}`, () => {
      assert.match(run().error!, said);
    });
  }

  for (const { id, label } of dictionary.vendors) {
    it(`registers for ${label} alone what this chat fills, each with a name and words that GA4 takes`, () => {
      const some = definitionsOf({ vendors: [id], settings: { customKeys: ['plan.tier'] } });
      const admin = new AnalyticsAdmin([property]);

      const { error } = runAppsScript(
        renderAppsScript({ definitions: some, measurementId }),
        'register',
        admin,
      );

      assert.equal(error, undefined);
      assert.equal(admin.written.length, [...some.dimensions, ...some.metrics, ...some.keyEvents].length);
    });
  }
});
