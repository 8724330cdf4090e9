import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentOf, differingParts } from './content.ts';

const here = {
  containerId: '1',
  trigger: [{ name: 'Opened', triggerId: '7' }],
  folder: [{ name: 'Chat', folderId: '8' }],
  customTemplate: [{ name: 'Listener', templateId: '9' }],
};
const there = {
  containerId: '2',
  trigger: [{ name: 'Opened', triggerId: '70' }],
  folder: [{ name: 'Chat', folderId: '80' }],
  customTemplate: [{ name: 'Listener', templateId: '90' }],
};
const tag = {
  name: 'Tag',
  tagId: '5',
  type: 'cvt_1_9',
  firingTriggerId: ['7', '2147479553'],
  parentFolderId: '8',
  fingerprint: '1',
  parameter: [
    { type: 'template', key: 'a', value: 'x' },
    { type: 'template', key: 'b' },
  ],
  consentSettings: { consentStatus: 'notSet' },
};
const twin = {
  ...tag,
  tagId: '50',
  type: 'cvt_2_90',
  firingTriggerId: ['2147479553', '70'],
  parentFolderId: '80',
  fingerprint: '2',
  parameter: [
    { type: 'template', key: 'b', value: '' },
    { type: 'template', key: 'a', value: 'x' },
  ],
  consentSettings: undefined,
  paused: false,
  monitoringMetadata: { type: 'map' },
};
const differ = (change: object) =>
  differingParts(contentOf('tag', tag, here), contentOf('tag', { ...twin, ...change }, there));

describe('the content of an entry', () => {
  it('is the same in another container, in another order, and with what Google leaves out', () => {
    assert.deepEqual(differ({}), []);
  });

  const changes: { readonly [part: string]: object } = {
    paused: { paused: true },
    firingTriggerId: { firingTriggerId: ['70'] },
    parentFolderId: { parentFolderId: '81' },
    type: { type: 'cvt_2_91' },
    parameter: { parameter: [{ type: 'template', key: 'a', value: 'y' }] },
    consentSettings: { consentSettings: { consentStatus: 'needed' } },
    notes: { notes: 'x' },
  };
  for (const [part, change] of Object.entries(changes)) {
    it(`differs where ${part} does`, () => {
      assert.deepEqual(differ(change), [part]);
    });
  }

  it('keeps the order of lists, in which it counts', () => {
    const list = (...values: string[]) => ({
      parameter: [{ type: 'list', key: 'l', list: values.map(value => ({ type: 'template', value })) }],
    });
    const [one, other] = [list('a', 'b'), list('b', 'a')].map(more =>
      contentOf('tag', { ...tag, ...more }, here),
    );

    assert.deepEqual(differingParts(one!, other!), ['parameter']);
  });

  it('sees a template as the same however its sections are spaced, and as another with other code', () => {
    const data = (code: string, space: string) =>
      `___INFO___\n\n${space}{"id":${space}"x"}\n\n___SANDBOXED_JS_FOR_WEB_TEMPLATE___\n\n${code}${space}\n\n___TESTS___\n\n${space}`;
    const of = (templateData: string) => contentOf('customTemplate', { name: 'T', templateData }, here);

    assert.deepEqual(
      differingParts(of(data('go();', '')), of(data('go();', ' ').replace(/\n/g, '\r\n'))),
      [],
    );
    assert.deepEqual(differingParts(of(data('go();', '')), of(data('stop();', ''))), ['templateData']);
  });
});
