import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { composeScript } from '../../bundle/composition/script.ts';
import { eventsOf } from '../../bundle/core/events-of.ts';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { problems } from '../../bundle/dictionary/problems.ts';
import { traces } from '../../bundle/vendors/generated/traces.ts';
import statusSchema from '../../schemas/generated/status.schema.json' with { type: 'json' };
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { bundle, bundles, innerNames } from './bundles.ts';
import { mostBytes } from './most-bytes.ts';
import { scriptParts } from './script-parts.ts';
import { sizeOf } from './sizes.ts';

/** As much of a window as the bundle looks at, as the global object of a realm. */
const emptyPage = `
  var window = globalThis;
  var location = { href: 'https://shop.example/cart', pathname: '/cart' };
  var document = { querySelector: () => null };
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) {
    window[name] = events[name];
    document[name] = eventsOfDocument[name];
  }
  var setTimeout = () => 0;`;

/** The file with all chats listens to those that are named. */
const naming = `chatTracker.push({ vendors: ${JSON.stringify(vendorIds)} });`;

/** What the page brings from outside: a console that says nothing, and events. */
const fromOutside = () => ({
  console: { info() {}, debug() {}, warn() {}, error() {} },
  events: eventsOf(new EventTarget()),
  eventsOfDocument: eventsOf(new EventTarget()),
  Event,
  CustomEvent,
});

/** Code in which a chat reports an event, with names of its own that no other code sees. */
const reported = (id: VendorId): string => `(() => { ${traces[id].report} })();`;

/** Runs scripts joined to one file, in one realm with as much of a window; answers with what an expression then gives. */
function joined(scripts: readonly string[], asked: string): unknown {
  const context = createContext(fromOutside());
  runInContext(emptyPage, context);
  runInContext(scripts.join('\n'), context);
  return runInContext(asked, context);
}

describe('a script for pages', () => {
  for (const build of [bundles.standard, bundles.debug]) {
    const text = async () => (await bundle(build)).text;

    it(`runs joined behind sloppy code, ${build.file}`, async () => {
      const sloppy = 'var mode = 0644; with ({ part: 1 }) var found = part';

      assert.deepEqual(
        {
          ...(joined([sloppy, await text()], '({ mode, found, runs: typeof chatTracker.status })') as object),
        },
        { mode: 420, found: 1, runs: 'function' },
      );
    });

    it(`runs joined behind a strict script that ends without a semicolon, ${build.file}`, async () => {
      const open = '"use strict"; var site = function () { return "called" }';

      assert.equal(
        joined([open, await text()], 'typeof site + typeof chatTracker.status'),
        'functionfunction',
      );
    });

    it(`leaves what is joined behind it sloppy, ${build.file}`, async () => {
      const sloppy = 'undeclared = 010; (function () { sloppy = this === globalThis })()';

      assert.equal(joined([await text(), sloppy], 'undeclared + String(sloppy)'), '8true');
    });

    it(`is strict itself, ${build.file}`, async () => {
      assert.match(await text(), /^;\(\(\)=>\{"use strict";/);
    });
  }
});

describe('the standard build', async () => {
  const { text, inputs } = await bundle(bundles.standard);

  it(`is smaller than ${mostBytes.standardBuild} bytes in brotli`, () => {
    const { brotli } = sizeOf(Buffer.from(text));

    assert.ok(brotli <= mostBytes.standardBuild, `${brotli} bytes`);
  });

  for (const id of vendorIds) {
    it(`is smaller than ${mostBytes.oneChat} bytes in brotli with ${id} alone`, async () => {
      const { brotli } = sizeOf(Buffer.from(composeScript(await scriptParts(), [id])));

      assert.ok(brotli <= mostBytes.oneChat, `${brotli} bytes`);
    });
  }

  it('is made of shipped sources only', () => {
    const strangers = inputs.filter(
      path => !/^bundle\/(core|vendors|main)/.test(path) || /catalogue|simulator|\.test\.|fake/.test(path),
    );

    assert.deepEqual(strangers, []);
  });

  it('leaves explaining to the debug build', async () => {
    const debug = await bundle(bundles.debug);

    const explains = (path: string) => /^bundle\/(explain|debug)\//.test(path);
    assert.deepEqual(inputs.filter(explains), []);
    assert.ok(debug.inputs.filter(explains).length > 5);
    assert.doesNotMatch(text, /withheld|class_off|groupCollapsed|customKeys to get/);
  });

  it('holds no prose and no schema', () => {
    const prose = [
      ...dictionary.vendors.flatMap(({ hears, differs, events }) => [
        hears,
        ...differs,
        ...events.map(({ description }) => description),
      ]),
      ...dictionary.events.map(({ description: means }) => means),
      ...dictionary.fields.map(({ description }) => description),
      ...dictionary.settings.map(({ description }) => description),
      ...Object.values(problems).flatMap(({ description, fix }) => [description, fix]),
      'additionalProperties',
    ];

    assert.deepEqual(
      prose.filter(sentence => text.includes(sentence)),
      [],
    );
  });

  it('shortens no name that a page can see', () => {
    const seen = [
      ...dictionary.fields.map(({ name }) => name),
      ...dictionary.settings.map(({ name }) => name),
      ...dictionary.vendors.map(({ id }) => id),
      ...JSON.stringify(statusSchema).match(/\w+(?=":)/g)!,
      ...['push', 'stop', 'status', 'track', 'version'],
    ];

    assert.deepEqual(
      seen.filter(name => innerNames.test(name)),
      [],
    );
    assert.doesNotMatch(text, /[^)\w]_[a-z]\w|\b(countSafe|personalNames|wantsCalls)\b/);
  });

  it('is a classic script that leaves nothing global behind but its own names and the hooks of the chats', async () => {
    const context = createContext(fromOutside());
    const globals = () => Reflect.ownKeys(runInContext('globalThis', context));
    runInContext(emptyPage, context);
    const before = globals();

    // Twice, since a let or const of its own is no key of the global object but may be declared only once.
    for (const _ of ['once', 'twice']) runInContext(text, context);
    runInContext(naming, context);
    for (const id of vendorIds) runInContext(reported(id), context);
    await Promise.resolve();

    assert.deepEqual(
      globals()
        .filter(name => !before.includes(name))
        .map(String)
        .sort(),
      [
        ...['Symbol(chat-datalayer)', 'chatTracker', 'dataLayer'],
        ...vendorIds.flatMap(id => traces[id].ownKeys ?? []),
      ].sort(),
    );
  });

  it('stores nothing, sends nothing and loads nothing by itself', () => {
    assert.doesNotMatch(
      text,
      /fetch|XMLHttpRequest|sendBeacon|createElement|localStorage|cookie|WebSocket|\beval\(/,
    );
  });
});

describe('the debug build', async () => {
  const { text, inputs } = await bundle(bundles.debug);

  it('explains every problem in words', () => {
    for (const { fix } of Object.values(problems)) assert.ok(text.includes(fix), fix);
  });

  it('comes to rest where the data layer takes nothing and the books find nothing either', () => {
    const context = createContext(fromOutside(), { microtaskMode: 'afterEvaluate' });
    const event = `${naming}chatTracker.track('${vendorIds[0]}', 'open')`;
    const spoilt = `Map.prototype.has = () => false; Map.prototype.get = () => {}; var dataLayer = { push() { throw 0 } };`;

    runInContext(`${emptyPage}${spoilt}${text};${event}`, context, { timeout: 5000 });

    assert.equal(runInContext('chatTracker.status().counts.dropped', context), 21);
  });

  it('checks records with the validator that the build has made of their schema', () => {
    assert.ok(inputs.includes('schemas/validators/record.validator.ts'));
    assert.deepEqual(
      inputs.filter(path => /ajv|\.json$|validators\/validator\.ts$/.test(path)),
      [],
    );
  });
});
