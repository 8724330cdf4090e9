import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import type { VendorEntry } from '../../schemas/src/dictionary.ts';
import { templateParts } from '../../scripts/generate/template-parts.ts';
import { type Choices, defaultChoices } from '../../template/container/choices.ts';
import { container } from '../../template/container/container.ts';
import { printContainer } from '../../template/container/print.ts';
import { mostBytes } from '../../template/own-container/read.ts';
import { readEarlierFile } from './earlier-file.ts';
import { linkOf } from './link.ts';

const usual = defaultChoices(dictionary);
const [{ id }] = dictionary.vendors as readonly [VendorEntry];
const parts = { template: templateParts(), scriptFor: () => '(()=>{})();' };

const chosen: Choices = {
  ...usual,
  vendors: [id],
  measurementId: 'G-AB12CD34EF',
  events: ['chat_opened'],
  settings: { events: { booked: 'chat_goal' }, customKeys: ['order.total'], ids: 'keep' },
};

const fileOf = (choices: Choices, choicesLink: string) =>
  printContainer(container({ ...choices, choicesLink }, dictionary, parts));
const open = (text: string) => readEarlierFile(new TextEncoder().encode(text), dictionary);
const faultOf = (bytes: Uint8Array) => readEarlierFile(bytes, dictionary).fault;

describe('an earlier file', () => {
  test('opens with all choices that it was made with', () => {
    const link = `https://example.org/configurator.html#${linkOf(chosen, dictionary)}`;
    const opened = open(fileOf(chosen, link));

    assert.deepEqual('choices' in opened && opened.choices, chosen);
  });

  test('with the usual choices opens too', () => {
    const opened = open(fileOf(usual, `configurator.html#${linkOf(usual, dictionary)}`));

    assert.deepEqual('choices' in opened && opened.choices, usual);
    assert.match('message' in opened ? opened.message : '', /Every choice/);
  });

  test('without a link gives what its tags tell, and says that this is not all', () => {
    const opened = open(fileOf(chosen, ''));

    assert.ok('choices' in opened);
    assert.deepEqual(opened.choices.vendors, [id]);
    assert.equal(opened.choices.measurementId, 'G-AB12CD34EF');
    assert.deepEqual(opened.choices.settings.customKeys, ['order.total']);
    assert.match(opened.message, /Check the rest/);
  });

  test('without a link brings nothing that nobody chose', () => {
    const opened = open(fileOf(usual, ''));

    assert.deepEqual('choices' in opened && opened.choices, usual);
  });

  test('without a link gives the GA4 id of our variable, not of another one in the container', () => {
    const file = JSON.parse(fileOf(chosen, ''));
    const other = {
      name: 'GA4 of the shop',
      type: 'c',
      parameter: [{ key: 'value', value: 'G-SHOP123456' }],
    };
    file.containerVersion.variable.unshift(other);

    const opened = open(JSON.stringify(file));

    assert.equal('choices' in opened && opened.choices.measurementId, 'G-AB12CD34EF');
  });

  test('whose link names what does not exist here says so', () => {
    const opened = open(fileOf(usual, `configurator.html#chats=${id}&colour=blue`));

    assert.match('message' in opened ? opened.message : '', /^Opened, without.*colour=blue/);
  });

  test('opens with the mark that Windows puts in front of a text', () => {
    assert.ok('choices' in open(`\uFEFF${fileOf(usual, `configurator.html#${linkOf(usual, dictionary)}`)}`));
  });
});

describe('a file that is none of ours', () => {
  test('is refused with the place where its JSON breaks off', () => {
    assert.match(open('{\n  "a": 1,\n  b\n}').fault!, /in line 3, column 3/);
    assert.match(open('{\n  "a": 1').fault!, /in line 2, column \d+/);
  });

  test('is refused when it is another kind of JSON', () => {
    for (const text of ['null', '[]', '"x"', '{"containerVersion":null}', '{"hits":[]}']) {
      assert.match(open(text).fault!, /not a container file/);
    }
  });

  test('is reported as what it is, with the place where it belongs', () => {
    const api = { path: 'accounts/1/containers/2/versions/3', containerVersionId: '3', tag: [] };
    const server = { containerVersion: { container: { usageContext: ['SERVER'] }, tag: [] } };
    const kinds: readonly (readonly [text: string, description: RegExp])[] = [
      [readFileSync('template/generated/template.tpl', 'utf8'), /^It is a template of .*Templates, New/],
      ['\uFEFF___INFO___\n\n{}', /^It is a template of/],
      ['<!doctype html><title>x</title>', /^It is a web page/],
      [JSON.stringify(api), /^It is a container version as the API .*Export Container/],
      [JSON.stringify(server), /^It is a container file for SERVER, not for the web/],
      ['[{"event":"chat_opened"}]', /^It is a recorded data layer.* The inspector opens it/],
      ['{"event":"a"}\n{"event":"b"}', /^It is a recorded data layer/],
      ['dataLayer.push({event: "a"})', /^It is a recorded data layer or its like/],
    ];

    for (const [text, description] of kinds) assert.match(open(text).fault!, description);
  });

  test('is refused when it is somebody else’s container', () => {
    assert.match(open('{"containerVersion":{"tag":[]}}').fault!, /does not have our chat listener/);
  });

  test('is refused when parts of it have another form than Tag Manager gives them', () => {
    const text =
      '{"containerVersion":{"customTemplate":[{"name":"Chat data layer"}],"tag":[null],"folder":7}}';

    assert.match(open(text).fault!, /would not have written/);
  });

  test('is refused when it is empty, binary, too large or written in another encoding', () => {
    assert.match(faultOf(new Uint8Array())!, /empty/);
    assert.match(faultOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0))!, /a picture/);
    assert.match(faultOf(new Uint8Array(mostBytes + 1))!, /too large/);
    assert.match(faultOf(Uint8Array.of(0xff, 0xfe, 0x7b, 0))!, /UTF-16/);
    assert.match(faultOf(Uint8Array.of(0x7b, 0, 0x7d, 0))!, /UTF-16/);
    assert.match(faultOf(Uint8Array.of(0x7b, 0x0a, 0x22, 0xe4, 0x22))!, /Line 2 is not written in UTF-8/);
  });
});
