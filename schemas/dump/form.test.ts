import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { vendorIds } from '../generated/vendor-ids.ts';
import { recognise } from './form.ts';

const record = { event: 'chat_opened', chat_vendor: vendorIds[0], chat_schema: 1 };
const note = { id: 'evt-1', timestamp: 1795992904208 };
const json = JSON.stringify;

const named: readonly (readonly [name: string, description: string, text: string])[] = [
  ['NDJSON', 'one entry a line', `${json({ event: 'gtm.js' })}\n${json(record)}\n`],
  ['NDJSON', 'a broken line after the first', `${json(record)}\n{event: 1}\n`],
  ['NDJSON', 'a first line that is broken', `{"event": \n${json(record)}\n`],
  ['NDJSON', 'nothing at all', ' \n'],
  ['JSON list', 'as copy(dataLayer) gives it', json([{ 0: 'consent' }, record], null, 2)],
  ['JSON list', 'wrapped by GTM', json([{ value: record }])],
  ['JSON list', 'an empty data layer', '[]'],
  ['JSON', 'one entry over lines', json(record, null, 2)],
  [
    'HAR file',
    'from DevTools',
    json({ log: { version: '1.2', creator: { name: 'WebInspector' }, entries: [] } }),
  ],
  ['HAR file', 'that breaks off early', '{ "log": { "version": "1.2", "pag'],
  [
    'Tag Assistant recording',
    'of a page',
    json({ name: 'shop.example', version: 2, data: { debugContext: 'WEB', containers: [{ messages: [] }] } }),
  ],
  ['export of a data layer extension', 'as a list', json([{ ...note, event: 'chat_opened', data: record }])],
  ['export of a data layer extension', 'with texts', json([{ ...note, payload: json(record) }])],
  ['export of a data layer extension', 'wrapped', json({ exportedAt: 1, events: [record] })],
  ['export of a data layer extension', 'page by page', json({ pages: [{ url: '/', dataLayer: [record] }] })],
  ['export of a data layer extension', 'by address', json({ '/a': [{ event: 'x' }], '/b': [record] })],
  [
    'JavaScript',
    'a push of a page',
    "window.dataLayer = window.dataLayer || [];\ndataLayer.push({event: 'x'});",
  ],
  ['JavaScript', 'an element of a page', "<script>\ndataLayer.push({'event': 'x'})\n</script>"],
  ['JavaScript', 'a list with keys as they are written in code', "[{event: 'chat_opened'}]"],
  ['JavaScript', 'printed by Chrome', '(2) [{…}, {…}]'],
  ['JavaScript', 'printed by Firefox', 'Array [ {…} ]'],
  ['JSON in quotes', 'as JSON.stringify is printed', `'${json([record])}'`],
  ['JSON in quotes', 'twice in quotes', json(json([record]))],
];

const others: readonly (readonly [what: RegExp, text: string])[] = [
  [/without any value.*copied/, '[object Object],[object Object],[object Arguments]'],
  [/without any value/, 'consent,default,[object Object],[object Object]'],
  [/^a template/, '___TERMS_OF_SERVICE___\n\nBy creating'],
  [/^a web page/, '\uFEFF  <!DOCTYPE html>\n<html>'],
  [/^an XML file/, '<?xml version="1.0"?>'],
  [/^a PDF/, '%PDF-1.7'],
  [/^a CSV file/, 'visit,channel,event,chat_vendor\na-1,Direct,chat_opened,made_up\n'],
  [/^the script itself/, '"use strict";(()=>{function a(){return window.chatTracker}a()})();'],
  [/^a container file/, json({ exportFormatVersion: 2, containerVersion: { tag: [{ name: 'x' }] } })],
  [/^a container version as the API/, json({ path: 'accounts/1', containerVersionId: '3', tag: [] })],
  [/^a file of choices/, json({ vendors: [vendorIds[0]], delivery: 'inline' }, null, 2)],
  [/^a text without any JSON/, 'Date;Event;Count\n2026-11-30;chat_opened;3\n'],
  [/^a text without any JSON/, 'Dear all,\nthe numbers look wrong.'],
];

describe('a file is recognised by its first characters', () => {
  for (const [name, description, text] of named) {
    it(`as ${name}: ${description}`, () => {
      assert.equal(recognise(text).form?.name, name);
    });
  }

  for (const [what, text] of others) {
    it(`and told from a data layer: ${text.slice(0, 40).replace(/\s+/g, ' ')}`, () => {
      assert.match(recognise(text).other?.is ?? '', what);
    });
  }

  it('wherever they are cut off', () => {
    for (const [, , text] of named) {
      for (let end = 0; end < text.length; end++) assert.ok(recognise(text.slice(0, end)));
    }
  });
});
