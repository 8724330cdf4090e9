import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type PrivacyClass, privacyClasses, type Settings } from '../../schemas/src/settings.ts';
import type { Build } from '../../schemas/src/status.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { unfoldTables } from '../core/vendor-tables.ts';
import { dictionary } from '../dictionary/dictionary.ts';
import { ownPath } from '../explain/own-path.ts';
import { examples } from '../vendors/generated/examples.ts';
import { payloads } from '../vendors/generated/payloads.ts';
import { vendors as ships } from '../vendors/generated/ships.ts';
import { builds } from './builds.ts';
import { Aviary, type Form, forms, type Place } from './canaries.ts';
import { deliver, track } from './deliver.ts';
import { fieldAt, reports, unknownNative } from './payloads.ts';
import { put } from './put.ts';
import { recorder } from './recorder.ts';

const vendors = dictionary.vendors.map(({ id }) => id);
/** The builds share the pipeline; what differs between them shows with few forms. */
const fewForms: readonly FormName[] = ['email', 'long text'];

const labelClass = (vendor: string, native: string) => ships[vendor as VendorId]._facts._labelClass?.(native);

/** Events whose name is a personal fact by itself come only where personal data is kept. */
const isPersonal = ({ vendor, native }: Place) =>
  payloads[vendor as VendorId].personal?.test(native) ?? false;

const numeric = Object.values(payloads).flatMap(({ numeric }) => numeric);

/** Every event is heard, and nothing about privacy is said. */
const all: Settings = { sdkCalls: true, ignore: [], maxPerMinute: 1_000_000 };
const keepAll: Settings = { personalData: 'keep', staff: 'keep', ids: 'keep', answers: 'keep' };

/** Own fields as a site may list them, with some that would be message text if they were allowed. */
const customKeys = ['phone', 'phone_number', 'customer.phone', 'token', 'brand.new.key'];
const forbiddenKeys = [
  'text',
  'content',
  'payload.text',
  'payload.text.0',
  'payload.text.',
  'payload.text.de',
  'author.content.name',
  'messages.0.text',
  'customer.note.content',
  'label',
];

type FormName = keyof typeof forms;

interface Run {
  readonly script: string;
  readonly settings?: Settings;
  readonly form?: Form;
  readonly how?: typeof deliver;
}

/** Everything that every chat can report comes to a page; what is found of it afterwards. */
async function run({ script, settings = {}, form = forms.text, how = deliver }: Run) {
  const aviary = new Aviary();
  const { page, output } = recorder(script, settings);
  for (const vendor of vendors) {
    const fails = () => {
      throw new Error(String(aviary.text({ vendor, native: '', path: 'error' }, form)));
    };
    how(page, reports(vendor, aviary, form), fails);
  }
  const text = await output();
  return { aviary, page, text, found: aviary.foundIn(text) };
}

/** Where a chat has a field, or fields of a class. */
const pathsOfField = (vendor: VendorId, name: string): string[] =>
  dictionary.fields.filter(field => field.name === name).flatMap(({ from }) => from[vendor] ?? []);
const pathsOfClass = (vendor: VendorId, privacy: PrivacyClass): string[] =>
  dictionary.fields.filter(field => field.privacy === privacy).flatMap(({ from }) => from[vendor] ?? []);

const named = (places: readonly Place[]) =>
  places.map(({ vendor, native, path }) => `${vendor} ${native} ${path}`).sort();

/** Places that the dictionary puts into a class. The label's class depends on the event, as the facts say. */
function placesOf(privacy: PrivacyClass, { places }: Aviary): Place[] {
  const fields = dictionary.fields.filter(field => field.privacy === privacy);
  return places.filter(({ vendor, native, path }) => {
    const isRead = fields.some(({ from }) => from[vendor as VendorId] === path);
    return (
      isRead &&
      !payloads[vendor as VendorId].closed?.test(native) &&
      (fieldAt(vendor as VendorId, path) !== 'chat_label' || labelClass(vendor, native) === privacy)
    );
  });
}

/** Places that a list of own fields names, where the chat lets own fields come that far. */
const listedPlaces = (keys: readonly string[], { places }: Aviary) =>
  places.filter(({ vendor, native, path }) => {
    const isListed = keys.some(key => ownPath(unfoldTables(ships[vendor as VendorId]), key) === path);
    return isListed && !payloads[vendor as VendorId].closed?.test(native);
  });

for (const [build, script] of Object.entries(builds) as [Build, Promise<string>][]) {
  describe(`the ${build} build`, async () => {
    const text = await script;
    /** Events in which something was planted, and that every chat hears, since it knows their names. */
    const heard = ({ places }: Aviary) =>
      places
        .filter(place => place.native && place.native !== unknownNative && !isPersonal(place))
        .map(({ vendor, native }) => vendor + native);

    it('lets nothing of a visitor out by default', async () => {
      const { found } = await run({ script: text, form: forms.email });

      assert.deepEqual(named(found), []);
    });

    for (const name of build === 'standard' ? (Object.keys(forms) as FormName[]) : fewForms) {
      it(`lets nothing of a visitor out, stored or said, when it hears everything: ${name}`, async () => {
        const { found, page, aviary } = await run({
          script: text,
          settings: { ...all, memory: 'tab' },
          form: forms[name],
        });

        const recorded = page.dataLayer.map(record => record.chat_vendor + record.chat_native_event);
        assert.deepEqual(named(found), []);
        assert.deepEqual(
          heard(aviary).filter(name => !recorded.includes(name)),
          [],
        );
      });
    }

    it('lets nothing of a visitor out when events are handed in by hand', async () => {
      const { found } = await run({ script: text, settings: all, form: forms.email, how: track });

      assert.deepEqual(named(found), []);
    });

    for (const privacy of privacyClasses) {
      it(`lets out exactly ${privacy} where only that is kept`, async () => {
        const { found, aviary } = await run({ script: text, settings: { ...all, [privacy]: 'keep' } });

        const expected = placesOf(privacy, aviary).filter(
          place => privacy === 'personalData' || !isPersonal(place),
        );
        assert.ok(expected.length > 5);
        assert.deepEqual(named(found), named(expected));
      });
    }

    it('lets out exactly the own fields that are listed', async () => {
      const settings = { ...all, customKeys: [...customKeys] };

      const { found, aviary } = await run({ script: text, settings });

      const expected = listedPlaces(customKeys, aviary).filter(place => !isPersonal(place));
      assert.ok(expected.length > 5);
      assert.deepEqual(named(found), named(expected));
    });

    it('opens no class by giving events another word', async () => {
      const { places } = (await run({ script: text })).aviary;
      const events = Object.fromEntries(places.map(({ native }) => [native, 'chat_link_clicked']));

      const { found } = await run({ script: text, settings: { ...all, events } });

      assert.deepEqual(named(found), []);
    });

    it('never lets message text out, whatever is kept and listed', async () => {
      const { found } = await run({
        script: text,
        settings: { ...all, ...keepAll, customKeys: [...forbiddenKeys] },
      });

      const isText = ({ vendor, native, path }: Place) =>
        /\b(text|content|message|messages)\b|^error$/.test(path) ||
        (fieldAt(vendor as VendorId, path) === 'chat_label' && labelClass(vendor, native) !== 'answers');
      assert.ok(found.length > 50);
      assert.deepEqual(named(found.filter(isText)), []);
    });

    for (const name of ['token', 'token in a sentence'] as const) {
      it(`never lets a token out, whatever is kept and listed: ${name}`, async () => {
        const paths = ['email', 'token', 'phone', 'customer.phone', 'user_id', 'first_name', 'company.name'];
        const settings = { ...all, ...keepAll, memory: 'tab', customKeys: paths } as const;

        const { found, text: output } = await run({ script: text, settings, form: forms[name] });

        // The one value in the payloads that is a number can hold no token.
        assert.deepEqual(named(found.filter(({ path }) => !numeric.includes(path))), []);
        assert.doesNotMatch(output, /eyJ/);
      });
    }
  });
}

describe('partly hidden, a visitor', async () => {
  /** Events that are recorded unless somebody says otherwise, among them those that a payload decides. */
  const usual = vendors.flatMap(vendor => {
    const shown = examples[vendor].filter(({ settings, records }) => !settings && records.length > 0);
    return [...new Set(shown.map(({ native }) => native))].map(native => [vendor, native] as const);
  });
  const script = await builds.debug;
  const heard = async (
    act: (page: ReturnType<typeof recorder>['page'], core: string) => void,
    settings = {},
  ) => {
    const aviary = new Aviary();
    const core = String(aviary.text({ vendor: '', native: '', path: '' }, core => core));
    const { page, output } = recorder(script, { ...all, ...settings });
    act(page, core);
    return { found: aviary.foundIn(await output()).length, page };
  };

  it('does not get out by a getter that fails and tells who it was', async () => {
    const { found, page } = await heard(({ chatTracker }, core) => {
      const fails = () => {
        throw new Error(core);
      };
      const payload = new Proxy({}, { get: fails, has: fails, ownKeys: fails });
      for (const [vendor, native] of usual) chatTracker.track!(vendor, native, payload);
    });

    assert.equal(found, 0);
    const recorded = page.dataLayer.map(record => `${record.chat_vendor} ${record.chat_native_event}`);
    assert.deepEqual(
      [...new Set(recorded)],
      usual.map(event => event.join(' ')),
    );
  });

  it('does not get out by a data layer that fails and tells whom it was given', async () => {
    const { found } = await heard((page, core) => {
      Object.assign(page, {
        dataLayer: {
          push: () => {
            throw new Error(core);
          },
        },
      });
      for (const vendor of vendors) page.chatTracker.track!(vendor, unknownNative, { email: core });
    });

    assert.equal(found, 0);
  });

  it('does not get out by an e-mail address in the name of an event', async () => {
    const { found, page } = await heard(({ chatTracker }, core) => {
      for (const vendor of vendors) {
        chatTracker.track!(vendor, `event.${core}@example.com signed up`);
        chatTracker.track!(vendor, `${core}@example.com`);
      }
    });

    assert.equal(found, 0);
    assert.equal(page.chatTracker.status!().counts.ignored, 2 * vendors.length);
  });

  for (const vendor of vendors) {
    it(`gets out by an e-mail address in the name of an event of ${vendor} where personal data is kept`, async () => {
      const { found } = await heard(
        ({ chatTracker }, core) => chatTracker.track!(vendor, `${core}@example.com`),
        { personalData: 'keep' },
      );

      assert.equal(found, 1);
    });
  }

  it('does not get out by a token in the name of an event', async () => {
    const { found } = await heard(({ chatTracker }, core) => {
      for (const vendor of vendors) chatTracker.track!(vendor, String(forms.token(core)));
    }, keepAll);

    assert.equal(found, 0);
  });

  it('does not get out by what follows the path of the page, when a record waits', async () => {
    const links: unknown[] = [];
    for (const vendor of vendors) {
      const { found, page } = await heard(
        (page, core) => {
          const href = `https://shop.example/thanks?mail=${core}#${core}`;
          Object.assign(page, {
            location: { href, pathname: '/thanks', search: `?mail=${core}`, hash: `#${core}` },
          });
          page.chatTracker.track!(vendor, unknownNative);
          const payload = {};
          for (const path of pathsOfField(vendor, 'chat_link_url')) put(payload, path.split('.'), '');
          page.chatTracker.track!(vendor, unknownNative, payload);
          page.chatTracker.push({ consent: 'granted' });
        },
        { consent: 'denied' },
      );
      links.push(...page.dataLayer.map(({ chat_link_url }) => chat_link_url));

      assert.equal(found, 0);
      assert.deepEqual(
        page.dataLayer.map(({ chat_page }) => chat_page),
        ['/thanks', '/thanks'],
      );
    }
    assert.ok(links.includes('https://shop.example/thanks'));
  });
});

describe('an e-mail address in a plain text', async () => {
  const script = await builds.standard;
  const written: { readonly [how: string]: (core: string) => string } = {
    plainly: core => `${core}@example.com`,
    'with an encoded sign': core => `${core}%40example.com`,
    'encoded twice': core => `${core}%2540example.com`,
    'in upper case': core => `${core}@EXAMPLE.COM`.toUpperCase(),
    'in upper case, encoded': core => `${core}%40EXAMPLE.COM`.toUpperCase(),
    'with an international domain': core => `${core}@müller.example`,
    'with an international domain in its short form': core => `${core}@xn--mller-kva.example`,
    'with the wide sign': core => `${core}＠example.com`,
    'within a sentence': core => `Reply to ${core}@example.com today`,
    'with a long beginning': core => `${core}${'a'.repeat(40)}@example.com`,
  };
  /** All that a chat can report with a plain text in it, where `mail` plants an address. */
  const reported = (vendor: VendorId, mail: (native: string, path: string) => string) => {
    const { own, ownLabels } = payloads[vendor];
    const ownField = ownPath(unfoldTables(ships[vendor]), 'voucher');
    const at = (path: string, value: string) => {
      const payload = {};
      put(payload, path.split('.'), value);
      return payload;
    };
    return [
      ...[...own, ownField].map(path => [unknownNative, at(path, mail(unknownNative, path))] as const),
      ...pathsOfField(vendor, 'chat_label').flatMap(path =>
        ownLabels.map(native => [native, at(path, mail(native, path))] as const),
      ),
      ...pathsOfField(vendor, 'chat_link_url').flatMap(path =>
        ['https://www.example.com/confirm/', '/confirm/'].map(
          start =>
            [unknownNative, at(path, `${start}${mail(unknownNative, `${path} ${start}`)}/now`)] as const,
        ),
      ),
      [mail('', 'name of the event'), {}] as const,
    ];
  };
  const plant = (how: string, aviary: Aviary, place: Place) =>
    written[how]!(String(aviary.text(place, core => core)));
  const heard = async (vendor: VendorId, how: string, settings: Settings) => {
    const aviary = new Aviary();
    const { page, output } = recorder(script, { ...all, customKeys: ['voucher'], ...settings });
    const events = reported(vendor, (native, path) => plant(how, aviary, { vendor, native, path }));
    for (const [native, payload] of events) page.chatTracker.track!(vendor, native, payload);
    return { found: named(aviary.foundIn(await output())), planted: named(aviary.places) };
  };

  for (const how of Object.keys(written)) {
    for (const vendor of vendors) {
      it(`stays wherever ${vendor} has one, written ${how}, and comes where personal data is kept`, async () => {
        const dropped = await heard(vendor, how, {});
        const kept = await heard(vendor, how, { personalData: 'keep' });

        // An own field and the name of an event, which every chat has.
        assert.ok(dropped.planted.length > 1);
        assert.deepEqual(dropped.found, []);
        assert.deepEqual(kept.found, kept.planted);
      });
    }

    it(`stays in the path of the page where a record waits, written ${how}`, async () => {
      const aviary = new Aviary();
      const mail = plant(how, aviary, { vendor: '', native: '', path: '' });
      const { page, output } = recorder(script, { ...all, consent: 'denied' });
      const pathname = `/confirm/${mail}/now`;
      Object.assign(page, { location: { href: `https://shop.example${pathname}`, pathname } });
      page.chatTracker.track!(vendors[0]!, unknownNative);
      page.chatTracker.push({ consent: 'granted' });

      assert.equal(aviary.foundIn(await output()).length, 0);
      assert.equal(page.dataLayer[0]!.chat_page, '/confirm/(removed)/now');
    });
  }
});

describe('the search for canaries', async () => {
  const listener = (leak: string) => `
    const leak = value => { ${leak} };
    chatTracker.track = (vendor, native, payload) => JSON.stringify(payload, (key, value) => {
      if (typeof value !== 'object') leak(String(value));
      return value;
    });`;
  const leaks: { readonly [how: string]: string } = {
    'in the data layer': 'dataLayer.push({ value })',
    'in the data layer, hidden from loops': 'dataLayer.push(Object.defineProperty({}, "a", { value }))',
    'in the console': 'console.groupCollapsed("%s", value)',
    'in the storage': 'sessionStorage.setItem("a" + Math.random(), value)',
    'in the answer of status()':
      '(chatTracker.told = chatTracker.told || []).push(value); chatTracker.status = () => chatTracker.told',
    'encoded for an address': 'dataLayer.push({ value: encodeURIComponent(value) })',
    'in capitals': 'dataLayer.push({ value: value.toUpperCase() })',
    'in a key': 'dataLayer.push({ [value]: 1 })',
    'in a link': 'dataLayer.push({ value: new URL("https://a.example/?q=" + value).href })',
  };

  for (const [how, leak] of Object.entries(leaks)) {
    it(`finds every visitor that a listener lets out ${how}`, async () => {
      const { found, aviary } = await run({ script: listener(leak), how: track, form: forms.email });

      assert.ok(aviary.places.length > 2000);
      assert.deepEqual(named(found), named(aviary.places));
    });
  }

  it('finds visitors in texts, tokens and base64 that are cut at both ends', async () => {
    const cut = listener('dataLayer.push({ value: value.slice(5, 100) })');

    for (const form of [forms.text, forms.token, forms.base64]) {
      const { found, aviary } = await run({ script: cut, how: track, form });
      const isText = ({ vendor, path }: Place) =>
        !numeric.includes(path) && fieldAt(vendor as VendorId, path) !== 'chat_link_url';
      assert.deepEqual(named(found.filter(isText)), named(aviary.places.filter(isText)));
    }
  });

  /** The fields of a chat as they ship. */
  const shipped = (vendor: VendorId, pathOf = (path: string) => path): string =>
    Object.entries(ships[vendor]._fields)
      .map(([field, row]) => `${field}:"${row.replace(/^\S+/, pathOf)}"`)
      .join();
  /** The same, with its most personal field in the place of every plain one. */
  const mixedUp = (vendor: VendorId): string => {
    const [personal] = pathsOfClass(vendor, 'personalData');
    return shipped(vendor, path => (payloads[vendor].own.includes(path) ? personal! : path));
  };
  const slips: readonly (readonly [string, string | RegExp, string])[] = [
    ...vendors
      .filter(vendor => pathsOfClass(vendor, 'personalData').length > 0)
      .map(
        vendor =>
          [
            `takes who the visitor of ${vendor} is for a plain text`,
            shipped(vendor),
            mixedUp(vendor),
          ] as const,
      ),
    ['keeps personal data by default', /personalData:"drop"/, 'personalData:"keep"'],
    ['keeps staff by default', /staff:"drop"/, 'staff:"keep"'],
    ['takes every label for the own text of the site', /"never"/g, '""'],
    [
      'writes whole addresses of links',
      /(\w+)(\.slice\(0,2048\),\w+\.location\.href\);return )\w+\(\/\^https\?:\$\/\.test\(\w+\)\?\w+\+\w+\(\w+,\w+\):\w+\.slice\(0,-1\),\w+\)/,
      '$1$2$1',
    ],
  ];
  for (const [slip, code, wrong] of slips) {
    it(`finds out a listener that ${slip}`, async () => {
      const right = await builds.standard;
      const slipped = right.replace(code, wrong);

      const { found } = await run({ script: slipped, settings: all });

      assert.notEqual(slipped, right);
      assert.ok(found.length > 5);
    });
  }
});
