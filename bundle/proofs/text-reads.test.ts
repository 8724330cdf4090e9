import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type AnyNode, parse } from 'acorn';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import type { Build } from '../../schemas/src/status.ts';
import { dictionary } from '../dictionary/dictionary.ts';
import { vendors } from '../vendors/generated/ships.ts';
import { builds } from './builds.ts';
import { Aviary, forms } from './canaries.ts';
import { deliver, track } from './deliver.ts';
import { pathsOf, reports } from './payloads.ts';
import { recorder } from './recorder.ts';
import { watched } from './watched.ts';

/** Keys under which the chats keep what was written. */
const textKeys: readonly PropertyKey[] = ['text', 'content'];

const isText = (path: string) => /\b(text|content)$/.test(path);

/** Keeps everything, and asks for text in every way that a list of own fields has. */
const curious: Settings = {
  personalData: 'keep',
  staff: 'keep',
  ids: 'keep',
  answers: 'keep',
  memory: 'tab',
  sdkCalls: true,
  ignore: [],
  maxPerMinute: 1_000_000,
  customKeys: [
    ...['text', 'content', 'payload', 'payload.text', 'payload.text.0', 'payload.text.', 'text.length'],
    ...['messages.0.text', 'customer.note.content', 'author.name', 'attachments.0.url', 'brand.new.key'],
  ],
};

/** The keys of all fields that records have from chats. */
const fieldKeys = dictionary.fields
  .flatMap(({ from }) => Object.values(from))
  .map(path => path!.split('.').at(-1)!);

/** Keys that a script reads from payloads while every chat reports everything. */
async function keysRead(script: string, how: typeof deliver, settings: Settings = curious) {
  const read = new Set<PropertyKey>();
  const { page, output } = recorder(script, settings);
  for (const vendor of vendorIds) {
    const all = reports(vendor, new Aviary(), forms.text);
    how(
      page,
      all.map(report => ({ ...report, payload: watched(report.payload, key => read.add(key)) })),
      () => {},
    );
  }
  await output();
  return read;
}

/** Names of properties that a script reads or writes, its own included. */
function propertyNames(script: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: AnyNode) => {
    if (node.type === 'MemberExpression' && node.property.type === 'Identifier' && !node.computed) {
      names.add(node.property.name);
    }
    if (node.type === 'Property' && node.key.type === 'Identifier') names.add(node.key.name);
    if (node.type === 'Literal' && typeof node.value === 'string') names.add(node.value);
    for (const child of Object.values(node).flat()) {
      if (child && typeof (child as AnyNode).type === 'string') visit(child as AnyNode);
    }
  };
  visit(parse(script, { ecmaVersion: 'latest' }));
  return names;
}

describe('message text', () => {
  for (const [build, script] of Object.entries(builds) as [Build, Promise<string>][]) {
    it(`is read by no line of the ${build} build`, async () => {
      const names = propertyNames(await script);

      assert.ok(names.has('dataLayer') && names.has('pathname'));
      assert.deepEqual(
        textKeys.filter(key => names.has(String(key))),
        [],
      );
    });

    for (const [way, how] of Object.entries({ 'by the chats': deliver, 'by hand': track })) {
      it(`is not touched by the ${build} build in payloads that are handed in ${way}`, async () => {
        const read = await keysRead(await script, how);

        assert.deepEqual(
          fieldKeys.filter(key => !read.has(key)),
          [],
        );
        assert.deepEqual(
          textKeys.filter(key => read.has(key)),
          [],
        );
      });
    }
  }

  it('stands in payloads of every chat that could be read', () => {
    for (const vendor of vendorIds) assert.ok(pathsOf(vendor).some(isText));
  });

  it('is on no path of a field', () => {
    for (const { _fields: fields } of Object.values(vendors))
      assert.doesNotMatch(Object.values(fields).join(), /\b(text|content)\b/);
  });

  for (const vendor of vendorIds) {
    it(`would be noticed if a build read it of ${vendor}, by a path of a field`, async () => {
      const right = await builds.standard;
      const text = pathsOf(vendor).find(isText)!;
      // Behind the names of its events stand its fields, if it has any.
      const names = `"${vendors[vendor]._eventNames}",`;
      const [before, behind] = right.split(names) as [string, string];
      const wrong = before + names + behind.replace('{', `{chat_wrong:"${text}",`);

      // A chat of which only some values are handed on keeps the text from a wrong path itself.
      const read = await Promise.all([deliver, track].map(how => keysRead(wrong, how)));

      assert.notEqual(wrong, right);
      assert.ok(read.some(keys => keys.has(text.split('.').at(-1)!)));
    });
  }

  it('would be noticed if a build looked through all keys of a payload', async () => {
    const read = await keysRead(
      'chatTracker.track = (vendor, native, payload) => { for (const key in payload) payload[key]; };',
      track,
    );

    assert.ok(read.has('text') && read.has('content'));
  });

  it('would be noticed in the code of a build', () => {
    assert.ok(propertyNames('a.payload.text').has('text'));
    assert.ok(propertyNames('var { content } = message').has('content'));
    assert.ok(propertyNames('message["content"]').has('content'));
  });
});
