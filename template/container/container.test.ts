import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { eventNamed, fieldNamed, settingNamed } from '../../schemas/dictionary/look-up.ts';
import type { VendorEntry } from '../../schemas/src/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { templateParts } from '../../scripts/generate/template-parts.ts';
import { checkContainer } from '../checks/check-container.ts';
import type { ContainerFile, EventTag, TemplateTag } from '../gtm/file/entities.ts';
import { vendorInput } from '../tag/inputs.ts';
import { mostParameters } from './check-ga4.ts';
import { type Choices, type Delivery, defaultChoices } from './choices.ts';
import { containedTemplate, container } from './container.ts';
import validate from './container.validator.ts';
import { entryName } from './origin.ts';
import { printContainer } from './print.ts';
import { chatsWith, chatWithCalls, nativeOf, twoChats } from './some-chats.ts';

const parts = {
  template: templateParts(),
  scriptFor: () => 'var a=b.c(d,e),f=g.h(i,j);k.l=m=>n.o(p,q,r);s.t("u");'.repeat(185),
};
const [some, other] = twoChats(dictionary);
const opened = nativeOf(dictionary, some.id, 'chat_opened');
const standard = defaultChoices(dictionary);
const all = standard.vendors;
const hosted = 'https://www.example.com/js/chat-datalayer.js';

const make = (changed: Partial<Choices> = {}): ContainerFile => {
  const scriptUrl = changed.delivery === 'host' ? hosted : '';
  return container({ ...standard, scriptUrl, ...changed }, dictionary, parts);
};
const tagNamed = (file: ContainerFile, name: string) =>
  file.containerVersion.tag.find(tag => tag.name === `ChatDL - ${name}`);
const eventsTag = (file: ContainerFile) => tagNamed(file, 'GA4 chat events') as EventTag;
const namesOf = (entries: readonly { readonly name: string }[]) =>
  entries.map(({ name }) => name.replace('ChatDL - ', ''));
const triggersOf = (file: ContainerFile) => namesOf(file.containerVersion.trigger);
const variablesOf = (file: ContainerFile) => namesOf(file.containerVersion.variable);
const parametersOf = ({ parameter: [, , { list }] }: EventTag) => list.map(({ map: [{ value }] }) => value);

const deliveries: readonly Delivery[] = ['inline', 'host', 'cdn', 'page'];
const choosable: readonly (readonly VendorId[])[] = [...all.map(id => [id]), all];

for (const delivery of deliveries) {
  for (const vendors of choosable) {
    const choices = { ...standard, delivery, vendors, scriptUrl: delivery === 'host' ? hosted : '' };
    const file = container(choices, dictionary, parts);

    describe(`the container for ${vendors.join(', ')} by ${delivery}`, () => {
      test('can be imported', () => {
        const templateData = containedTemplate(choices, dictionary, parts.template);

        assert.deepEqual(
          checkContainer(JSON.parse(printContainer(file)), { dictionary, templateData, validate }),
          [],
        );
      });

      test('is the same to the byte each time', () => {
        assert.equal(printContainer(container(choices, dictionary, parts)), printContainer(file));
      });

      test('stays within 60 KB', () => {
        const size = Buffer.byteLength(printContainer(file));

        assert.ok(size <= 60_000, `${size} bytes`);
      });

      test('has names that begin alike and notes on everything', () => {
        const { tag, trigger, variable, folder } = file.containerVersion;

        for (const { name, notes = '' } of [...tag, ...trigger, ...variable, ...folder]) {
          assert.match(name, /^ChatDL - [\w .-]+$/);
          assert.match(notes, /^\S.*[.)]$/s, name);
        }
      });
    });
  }
}

for (const vendor of dictionary.vendors) {
  test(`a container for ${vendor.id} names no other chat, nor anything that only others have`, () => {
    const others = dictionary.vendors.filter(other => other !== vendor);
    const ours = [...vendor.events, ...dictionary.events, ...dictionary.fields].map(({ name }) => name);
    const foreign = others.flatMap(({ id, label, shortLabel, events, leftOut = [] }) => [
      ...[id, label, shortLabel, ...leftOut],
      // Shorter ones are words of the language too.
      ...events
        .map(({ name }) => name)
        .filter(name => name.length > 12 && !ours.some(one => one.includes(name))),
    ]);

    for (const delivery of ['cdn', 'page'] as const) {
      const text = printContainer(make({ delivery, vendors: [vendor.id] })).toLowerCase();

      assert.deepEqual(
        foreign.filter(name => text.includes(name.toLowerCase())),
        [],
        delivery,
      );
    }
  });
}

describe('the triggers', () => {
  test('are one per event name that the chosen products can emit', () => {
    for (const vendors of choosable) {
      const emitted = dictionary.events
        .filter(event => vendors.some(id => event.vendors[id]) && event.name !== 'chat_sdk_call')
        .map(({ name }) => name as string);

      assert.deepEqual(
        triggersOf(make({ vendors })).filter(name => name.startsWith('chat_')),
        emitted,
      );
    }
  });

  test('hear any chat event by an anchored list, diagnostics left out', () => {
    const any = make().containerVersion.trigger.find(({ name }) => name === 'ChatDL - Any chat event');
    const [, { value }] = any!.customEventFilter[0].parameter;

    assert.match('chat_opened', new RegExp(value));
    assert.doesNotMatch('my_chat_opened', new RegExp(value));
    assert.doesNotMatch('chat_opened_twice', new RegExp(value));
    assert.doesNotMatch('chat_diagnostic', new RegExp(value));
  });

  test('are there for first times where the event can come', () => {
    const firsts = (vendors: readonly VendorId[]) =>
      triggersOf(make({ vendors })).filter(name => /^First/.test(name));

    assert.deepEqual(firsts(all), [
      'First chat_engaged on this page',
      'First chat_lead on this page',
      'First chat_goal on this page',
    ]);
    for (const id of all) {
      const possible = ['chat_engaged', 'chat_lead', 'chat_goal'].filter(name =>
        dictionary.events.some(event => event.name === name && event.vendors[id]),
      );
      assert.deepEqual(
        firsts([id]),
        possible.map(name => `First ${name} on this page`),
      );
    }
  });

  test('for a visitor who is engaged tell how often a chat says so that knows no conversations', () => {
    const [special, others] = [true, false].map(isSpecial =>
      dictionary.vendors.filter(({ engagedOncePer }) => (engagedOncePer !== 'conversation') === isSpecial),
    ) as [VendorEntry[], VendorEntry[]];
    const often = ({ engagedOncePer: per }: VendorEntry, counting: string) =>
      per === 'never' ? per : `once per ${per === 'page' ? counting : per}`;
    const notes = (counting: string) =>
      special.map(vendor => ` ${vendor.shortLabel}: ${often(vendor, counting)}.`).join('');
    const notesOf = (choices: Partial<Choices>) =>
      make(choices)
        .containerVersion.trigger.filter(({ name }) => /chat_engaged( |$)/.test(name))
        .map(({ notes }) => notes ?? '');
    const plain = notesOf({ vendors: others.map(({ id }) => id) });

    assert.equal(plain.length, 2);
    for (const note of plain) assert.doesNotMatch(note, /once per/);
    assert.deepEqual(
      notesOf({}),
      plain.map(note => note + notes('page')),
    );
    assert.deepEqual(
      notesOf({ settings: { memory: 'tab' } }),
      plain.map(note => note.replace('on this page', 'in this browser tab') + notes('tab')),
    );
  });

  test('for a native event ask for product and name', () => {
    const trigger = make({ natives: [`${some.id}:${opened}`] }).containerVersion.trigger.at(-1)!;

    assert.equal(trigger.name, entryName(`Native ${some.id} ${opened}`));
    assert.deepEqual(
      trigger.filter!.map(({ parameter: [{ value: left }, { value: right }] }) => `${left} ${right}`),
      [`{{ChatDL - chat_vendor}} ${some.id}`, `{{ChatDL - chat_native_event}} ${opened}`],
    );
  });

  test('for a call about a product ask for what happened, for a family for its beginning', () => {
    const { chat, call, happening, family } = chatWithCalls(dictionary);
    const happened = happening.slice(`${call}: `.length);
    const natives = [`${chat}:${happening}`, `${chat}:${family}`];
    const file = make({ natives, settings: { sdkCalls: true } });
    const [ofProduct, ofFamily] = file.containerVersion.trigger.slice(-2);

    assert.deepEqual(
      [ofProduct?.name, ofFamily?.name],
      [`ChatDL - Native ${chat} ${call}- ${happened}`, `ChatDL - Native ${chat} ${family}`],
    );
    assert.deepEqual(
      [ofProduct, ofFamily].map(trigger =>
        trigger?.filter
          ?.slice(1)
          .map(({ type, parameter: [{ value: left }, { value: right }] }) => `${left} ${type} ${right}`),
      ),
      [
        [
          `{{ChatDL - chat_native_event}} EQUALS ${call}`,
          `{{ChatDL - chat_product_event}} EQUALS ${happened}`,
        ],
        [`{{ChatDL - chat_native_event}} STARTS_WITH ${family.replace('*', '')}`],
      ],
    );
    assert.ok(variablesOf(file).includes('chat_product_event'));
    const templateData = file.containerVersion.customTemplate[0]!.templateData;
    assert.deepEqual(checkContainer(file, { dictionary, templateData, validate }), []);
  });

  test('say in the words of the dictionary what they hear', () => {
    const file = make({
      natives: [`${some.id}:${opened}`, `${some.id}:mine`],
      settings: { events: { mine: 'chat_mine' } },
    });
    const notesOf = (name: string) =>
      file.containerVersion.trigger.find(trigger => trigger.name === entryName(name))!.notes;
    const { description: means } = eventNamed(dictionary, 'chat_lead');
    const { description } = some.events.find(({ name }) => name === opened)!;

    assert.equal(notesOf('chat_lead'), means);
    assert.equal(notesOf('chat_mine'), 'An event of your own, named in the settings of the chat tag.');
    assert.equal(
      notesOf(`Native ${some.id} ${opened}`),
      `The event ${opened} of ${some.label}, by the name it has there. ${description}`,
    );
    assert.equal(
      notesOf(`Native ${some.id} mine`),
      `The event mine of ${some.label}, by the name it has there.`,
    );
  });

  test('follow renamed events and calls that are switched on', () => {
    const { chat } = chatWithCalls(dictionary);
    const vendors = [chat];
    const opened = nativeOf(dictionary, chat, 'chat_opened');
    const renamed = make({
      vendors,
      settings: { events: { [nativeOf(dictionary, chat, 'chat_closed')]: 'chat_goal' }, sdkCalls: true },
    });
    const own = make({ vendors, settings: { events: { [opened]: 'chat_welcome' } } });

    assert.ok(triggersOf(renamed).includes('chat_goal'));
    assert.ok(triggersOf(renamed).includes('chat_sdk_call'));
    assert.ok(triggersOf(own).includes('chat_welcome'));
    assert.ok(!triggersOf(own).includes('chat_opened'));
  });
});

describe('the variables', () => {
  test('of the conditions of a native event are there without a parameter that needs them', () => {
    const names = variablesOf(make({ natives: [`${some.id}:${opened}`], parameters: [] }));

    assert.deepEqual(names, ['chat_vendor', 'chat_native_event', 'chat_nth', 'GA4 measurement ID']);
  });

  test('are those that something uses', () => {
    const file = make();
    const used = JSON.stringify([file.containerVersion.tag, file.containerVersion.trigger]);

    for (const { name } of file.containerVersion.variable) assert.ok(used.includes(`{{${name}}}`), name);
  });

  test('leave out what the chosen products never fill', () => {
    for (const id of all) {
      const names = variablesOf(make({ vendors: [id] }));
      const never = dictionary.fields.filter(
        ({ from }) => Object.keys(from).length > 0 && from[id] === undefined,
      );

      assert.ok(names.includes('chat_vendor'));
      assert.deepEqual(
        never.filter(({ name }) => names.includes(name)),
        [],
      );
    }
  });

  test('say in the words of the dictionary what they hold', () => {
    const file = make({ settings: { customKeys: ['plan'] } });
    const notesOf = (name: string) =>
      file.containerVersion.variable.find(variable => variable.name === `ChatDL - ${name}`)!.notes;
    const { description } = fieldNamed(dictionary, 'chat_score');

    assert.equal(notesOf('chat_score'), description);
    assert.equal(notesOf('chat_custom_plan'), 'A value of your own, listed in the settings of the chat tag.');
  });

  test('include own values, dots made underscores', () => {
    const file = make({ settings: { customKeys: ['order.total'] }, parameters: ['chat_custom_order_total'] });

    assert.ok(variablesOf(file).includes('chat_custom_order_total'));
    assert.deepEqual(parametersOf(eventsTag(file)), ['chat_custom_order_total']);
  });
});

describe('the GA4 tag', () => {
  test('sends the usual events under their own names with no more fields than are offered', () => {
    const file = make();
    const tag = eventsTag(file);
    const firing = file.containerVersion.trigger.filter(({ triggerId }) =>
      tag.firingTriggerId.includes(triggerId),
    );

    assert.deepEqual(
      namesOf(firing),
      dictionary.events.filter(({ ga4 }) => ga4).map(({ name }) => name),
    );
    assert.equal(tag.parameter[3].value, '{{Event}}');
    assert.equal(parametersOf(tag).length, mostParameters);
  });

  test('sends neither time nor sequence nor anything about persons', () => {
    const { privacy, never } = {
      privacy: ['personalData', 'staff', 'ids'],
      never: ['chat_time', 'chat_seq'],
    };
    const barred = dictionary.fields
      .filter(field => privacy.includes(field.privacy))
      .map(({ name }) => name as string);
    const sent = parametersOf(eventsTag(make()));

    assert.deepEqual(
      sent.filter(name => [...never, ...barred].includes(name)),
      [],
    );
  });

  test('waits for analytics consent unless advanced consent mode is chosen', () => {
    assert.deepEqual(eventsTag(make()).consentSettings, {
      consentStatus: 'NEEDED',
      consentType: { type: 'LIST', list: [{ type: 'TEMPLATE', value: 'analytics_storage' }] },
    });
    assert.deepEqual(eventsTag(make({ advancedConsentMode: true })).consentSettings, {
      consentStatus: 'NOT_NEEDED',
    });
  });

  test('comes paused with an obvious placeholder until there is a measurement id', () => {
    const idOf = (file: ContainerFile) => file.containerVersion.variable.at(-1)!.parameter[0].value;
    const measurementId = 'G-AB12CD34EF';

    assert.equal(eventsTag(make()).paused, true);
    assert.equal(idOf(make()), 'G-XXXXXXXXXX');
    assert.equal(eventsTag(make({ measurementId })).paused, undefined);
    assert.equal(idOf(make({ measurementId })), measurementId);
  });

  test('is left out with all that belongs to it when no event is chosen', () => {
    const file = make({ events: [] });

    assert.deepEqual(namesOf(file.containerVersion.tag), ['Chat data layer', 'Chat script']);
    assert.ok(!variablesOf(file).includes('GA4 measurement ID'));
  });

  test("leaves variables for tags of one's own when no event is chosen, and the file can be imported", () => {
    const file = make({ events: [] });

    assert.ok(variablesOf(file).includes('chat_vendor'));
    assert.deepEqual(checkContainer(file, { dictionary, validate }), []);
  });
});

describe('generate_lead', () => {
  const leadOf = (changed: Partial<Choices>) =>
    tagNamed(make(changed), 'GA4 generate_lead') as EventTag | undefined;

  test('comes only where a chosen product reports leads', () => {
    const { having, lacking } = chatsWith(dictionary, 'chat_lead');

    for (const { id } of having) assert.ok(leadOf({ vendors: [id] }), id);
    for (const { id } of lacking) assert.equal(leadOf({ vendors: [id] }), undefined, id);
  });

  test('comes paused and says where the lead is from', () => {
    const tag = leadOf({ measurementId: 'G-AB12CD34EF' })!;

    assert.equal(tag.paused, true);
    assert.deepEqual(tag.parameter[2].list, [
      {
        type: 'MAP',
        map: [
          { type: 'TEMPLATE', key: 'parameter', value: 'lead_source' },
          { type: 'TEMPLATE', key: 'parameterValue', value: 'chat' },
        ],
      },
    ]);
  });
});

describe('the tag with the settings', () => {
  const inputsOf = (changed: Partial<Choices>) => {
    const { parameter } = tagNamed(make(changed), 'Chat data layer') as TemplateTag;
    return Object.fromEntries(
      parameter.map(input => [input.key, 'value' in input ? input.value : input.list.length]),
    );
  };

  test('fires on Initialization before other tags and gates itself', () => {
    const tag = tagNamed(make(), 'Chat data layer')!;

    assert.deepEqual(tag.firingTriggerId, ['2147479573']);
    assert.deepEqual(tag.consentSettings, { consentStatus: 'NOT_NEEDED' });
    assert.ok(Number(tag.priority?.value) > 0);
  });

  test('carries what was chosen', () => {
    const settings = {
      staff: 'keep',
      only: ['a', 'b'],
      events: { a: 'chat_goal' },
      maxPerMinute: 9,
    } as const;
    const inputs = inputsOf({
      vendors: [some.id],
      consentSource: 'none',
      settings: { ...settings, only: ['a', 'b'] },
    });

    assert.deepEqual(
      [
        inputs[vendorInput(some.id)],
        inputs[vendorInput(other.id)],
        inputs.consentSource,
        inputs.staff,
        inputs.ids,
      ],
      ['true', undefined, 'none', 'true', 'false'],
    );
    assert.deepEqual([inputs.only, inputs.events, inputs.maxPerMinute], ['a\nb', 1, '9']);
  });

  test('leaves out what is empty, so that nothing is ignored if somebody chose so', () => {
    assert.equal(
      inputsOf({}).ignore,
      (settingNamed(dictionary, 'ignore').default as readonly string[]).join('\n'),
    );
    assert.equal(inputsOf({ settings: { ignore: [] } }).ignore, undefined);
  });

  test('comes paused when the consent tool decides, since Initialization would be too early', () => {
    const tag = tagNamed(make({ consentSource: 'tool' }), 'Chat data layer')!;

    assert.equal(tag.paused, true);
    assert.match(tag.notes!, /consent tool/);
  });

  test('keeps the link to the choices', () => {
    const choicesLink = 'https://example.org/configurator.html#v=some';
    const file = make({ choicesLink });

    assert.match(tagNamed(file, 'Chat data layer')!.notes!, /configurator\.html#v=some$/);
    assert.match(file.containerVersion.folder[0]!.notes!, /configurator\.html#v=some$/);
  });
});

describe('an update file', () => {
  const file = make({ update: true });

  test('leaves out what somebody may have changed by hand', () => {
    assert.ok(!variablesOf(file).includes('GA4 measurement ID'));
    assert.equal(tagNamed(file, 'GA4 generate_lead'), undefined);
    assert.equal(eventsTag(file).paused, undefined);
  });

  test('leaves the tag alone that a consent tool fires by a trigger somebody gave it', () => {
    const file = make({ update: true, consentSource: 'tool' });

    assert.equal(tagNamed(file, 'Chat data layer'), undefined);
    assert.match(file.containerVersion.folder[0]!.notes!, /left the tag that your consent tool fires/);
    assert.ok(tagNamed(make({ update: true }), 'Chat data layer'));
  });

  test('can be imported into a container that has the rest', () => {
    const already = ['ChatDL - GA4 measurement ID'];
    const settings = { customKeys: ['basket.total'], events: { open: 'chat_welcome' } };
    const byHand = make({ update: true, consentSource: 'tool', settings });

    assert.deepEqual(checkContainer(byHand, { dictionary, validate, already }), []);
    assert.deepEqual(checkContainer(file, { dictionary, validate, already }), []);
    assert.match(checkContainer(file, { dictionary, validate })[0]!.description, /GA4 measurement ID/);
  });
});

test('the tag that brings the script says that it belongs before the chat, and no other tag does', () => {
  const brings = (delivery: Delivery) =>
    make({ delivery })
      .containerVersion.tag.filter(({ notes = '' }) => notes.includes('make this tag the setup tag'))
      .map(({ name }) => name);

  assert.deepEqual(brings('inline'), ['ChatDL - Chat script']);
  assert.deepEqual(brings('host'), ['ChatDL - Chat data layer']);
  assert.deepEqual(brings('cdn'), ['ChatDL - Chat data layer']);
  assert.deepEqual(brings('page'), []);
});

test('only what waits for somebody comes paused', () => {
  const measurementId = 'G-AB12CD34EF';
  const pausedIn = (changed: Partial<Choices>) =>
    namesOf(make(changed).containerVersion.tag.filter(({ paused }) => paused));

  assert.deepEqual(pausedIn({}), ['GA4 chat events', 'GA4 generate_lead']);
  assert.deepEqual(pausedIn({ measurementId }), ['GA4 generate_lead']);
  assert.deepEqual(pausedIn({ measurementId, consentSource: 'tool' }), [
    'Chat data layer',
    'GA4 generate_lead',
  ]);
});

test('impossible choices make no container but one line each', () => {
  assert.throws(
    () => make({ delivery: 'host', scriptUrl: 'http://example.com/x.js', measurementId: 'UA-1' }),
    /^Error: These choices do not make a container\.\nscriptUrl: .*\nmeasurementId: .*$/,
  );
});
