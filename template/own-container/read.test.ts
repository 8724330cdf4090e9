import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { madeUp } from './made-up.ts';
import { mostBytes, readFile } from './read.ts';

const own = madeUp({ tags: [{ name: 'Chat', html: '<script>window.chat = 1;</script>' }] });
const { containerVersion } = own;
const faultOf = (value: unknown) =>
  readFile(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))).fault;

/** Files that people bring in place of an export, and what they are told. */
const others: readonly (readonly [what: string, file: unknown, told: RegExp])[] = [
  ['broken JSON', '{\n  "exportFormatVersion": 2,\n', /^It is not JSON: it breaks off in line 3/],
  ['nothing', '', /^It is empty/],
  ['a web page', '<!doctype html><title>Sign in</title>', /^It is a web page/],
  ['any JSON', '{"name":"shop"}', /containerVersion is missing/],
  ['a list', '[1,2]', /containerVersion is missing/],
  ['a recorded data layer', '[{"event":"gtm.js"}]', /The inspector opens it/],
  [
    'a container for servers',
    madeUp({ container: { usageContext: ['SERVER'] } }),
    /for SERVER, not for the web\. Chats are heard in a web container/,
  ],
  ['one for AMP', madeUp({ container: { usageContext: ['AMP'] } }), /for AMP, not for the web/],
  ['one for apps', madeUp({ container: { usageContext: ['IOS_SDK_5'] } }), /for IOS_SDK_5, not/],
  [
    'one for servers that does not say so',
    { containerVersion: { container: {}, client: [{ name: 'GA4' }] } },
    /for SERVER, not/,
  ],
  ['a later format', { ...own, exportFormatVersion: 3 }, /format 3, newer than the format 2.*by hand/],
  ['an older format', { ...own, exportFormatVersion: 1.3 }, /old format 1\.3\. Export the container again/],
  [
    'a version from the API',
    { ...containerVersion, containerVersionId: '12' },
    /container version as the API .* gives it.*Export Container/,
  ],
  [
    'a list of tags from the API',
    { tag: [{ path: 'accounts/1/containers/2/workspaces/3/tags/4', name: 'Chat' }] },
    /answer of the API.*Export Container/,
  ],
  ['a tag from the API', { path: 'accounts/1/containers/2/workspaces/3/tags/4' }, /answer of the API/],
  [
    'an answer of the API in the shape of an export',
    {
      containerVersion: {
        ...containerVersion,
        tag: [{ name: 'Chat', type: 'html', parameter: [{ type: 'template', key: 'html', value: '' }] }],
      },
    },
    /written as the API .*Export Container/,
  ],
  [
    'the script that pages load',
    '// Copyright 2012 Google Inc. All rights reserved.\n(function(){var data = {"resource": {"version":"1"}}})()',
    /the script that Tag Manager serves.*Export Container/,
  ],
];

describe('a file that is no export of a web container', () => {
  for (const [what, file, told] of others) {
    test(`is told as what it is: ${what}`, () => {
      assert.match(faultOf(file) ?? 'no fault', told);
    });
  }

  test('is refused when it is larger than any container', () => {
    assert.match(readFile(new Uint8Array(mostBytes + 1)).fault!, /too large/);
  });

  test('is refused where any part has another form', () => {
    const parts = {
      container: 7,
      tag: [null],
      trigger: {},
      variable: [{ name: 7, type: 'c' }],
      folder: ['x'],
      customTemplate: [{ name: 'x', templateData: 7 }],
    };

    for (const [key, value] of Object.entries(parts)) {
      assert.match(
        faultOf({ ...own, containerVersion: { ...containerVersion, [key]: value } })!,
        /would not have written/,
        key,
      );
    }
    const [tag] = containerVersion.tag!;
    for (const broken of [{ setupTag: 'x' }, { firingTriggerId: [5] }, { parameter: [{ list: 'x' }] }]) {
      const tags = [{ ...tag, ...broken }];
      assert.match(faultOf({ containerVersion: { ...containerVersion, tag: tags } })!, /not have written/);
    }
  });

  test('is refused, not fatal, when it is nested without end', () => {
    const deep = `${'{"list":['.repeat(100_000)}${']}'.repeat(100_000)}`;
    const text = JSON.stringify({ containerVersion: { ...containerVersion, tag: 'DEEP' } }).replace(
      '"DEEP"',
      `[{"name":"x","type":"html","parameter":[${deep}]}]`,
    );

    assert.match(faultOf(text)!, /would not have written|not JSON/);
  });
});

describe('an export of a web container', () => {
  test('is read as it is', () => {
    assert.deepEqual(readFile(new TextEncoder().encode(JSON.stringify(own))).file, own);
  });

  test('may be of a time when it said less, or of a later one when it says more', () => {
    assert.equal(
      faultOf({ containerVersion: { ...containerVersion, container: { publicId: 'GTM-1' } } }),
      undefined,
    );
    assert.equal(faultOf({ ...own, containerVersion: { ...containerVersion, gtagConfig: [{}] } }), undefined);
  });

  test('may hold in its texts what an answer of the API would say', () => {
    const html = '<script>var a = {"type":"template"};</script>';

    assert.equal(faultOf(madeUp({ tags: [{ name: 'Chat', html }] })), undefined);
  });
});
