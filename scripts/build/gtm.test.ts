import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { checkContainer } from '../../template/checks/check-container.ts';
import { containerParts } from '../../template/container/built-parts.ts';
import { type Choices, defaultChoices } from '../../template/container/choices.ts';
import { containedTemplate } from '../../template/container/container.ts';
import validate from '../../template/container/container.validator.ts';
import { checkTemplate } from '../../template/gtm/lint/check-template.ts';
import { templateParts } from '../generate/template-parts.ts';
import { renderInlineGtm, renderLoadingGtm } from './gtm.ts';
import { mostBytes } from './most-bytes.ts';
import { scriptParts } from './script-parts.ts';

describe('the prebuilt GTM files', async () => {
  const parts = templateParts();
  const made = containerParts({ template: parts, script: await scriptParts() });
  const loading = renderLoadingGtm(dictionary, parts);
  const inline = renderInlineGtm(dictionary, made);
  const texts = new Map([...loading, ...inline]);
  const templates = [...texts].filter(([name]) => name.endsWith('.tpl'));
  const containers = [...texts].filter(([name]) => name.endsWith('.json'));

  for (const [name, text] of templates) {
    it(`${name} has no mistake that GTM would refuse`, () => {
      assert.deepEqual(checkTemplate(text), []);
      assert.ok(Buffer.byteLength(text) <= 60_000, `${Buffer.byteLength(text)} bytes`);
    });
  }

  for (const [name, text] of containers) {
    it(`${name} passes every check of the container checker`, () => {
      const delivery = name.includes('.inline.') ? 'inline' : 'cdn';
      const named = vendorIds.filter(id => name.includes(id));
      const chosen = {
        ...defaultChoices(dictionary),
        delivery,
        vendors: named.length > 0 ? named : vendorIds,
      };
      const templateData = containedTemplate(chosen as Choices, dictionary, parts);

      assert.deepEqual(checkContainer(JSON.parse(text), { dictionary, validate, templateData }), []);
    });
  }

  it('are there for all chats, and with the script inside for each one', () => {
    const ofOne = vendorIds.map(id => `container.${id}.inline.json`);
    assert.deepEqual(
      containers.map(([name]) => name),
      ['container.json', 'container.inline.json', ...ofOne],
    );
  });

  it('stay below their sizes', () => {
    for (const [name, text] of loading) assert.ok(Buffer.byteLength(text) <= 120_000, name);
    for (const [name, text] of inline) {
      assert.ok(Buffer.byteLength(text) <= mostBytes.inlineContainer, `${name} ${text.length}`);
    }
  });
});
