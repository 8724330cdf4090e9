import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Finding } from '../../schemas/src/finding.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { templateParts } from '../../scripts/generate/template-parts.ts';
import { type Choices, defaultChoices } from '../container/choices.ts';
import { containedTemplate, container } from '../container/container.ts';
import validate from '../container/container.validator.ts';
import { checkTemplate } from '../gtm/lint/check-template.ts';
import { cdnUrl } from '../tag/delivery.ts';
import { renderTemplate } from '../tag/template.ts';
import { checkContainer } from './check-container.ts';
import { containerMistakes } from './container-mistakes.ts';
import { templateMistakes } from './template-mistakes.ts';

const template = templateParts();

const usual = dictionary.vendors[0]!;

/** A dictionary with two chats, which nobody makes, and which emit all events but two. */
const madeUp = ['acme', 'zenith'] as readonly string[] as readonly VendorId[];
const emitted = { countSafe: true, natives: ['open'] };
const withMadeUp: Dictionary = {
  ...dictionary,
  vendors: madeUp.map(id => ({ ...usual, id, label: id, events: [{ ...usual.events[0]!, name: 'open' }] })),
  events: dictionary.events.map(event => ({
    ...event,
    vendors: ['chat_goal', 'chat_handover'].includes(event.name)
      ? {}
      : Object.fromEntries(madeUp.map(id => [id, emitted])),
  })),
};

/** A finding says where, what and what would be right, and is not lost among others. */
function assertFound(
  findings: readonly Finding[],
  [path, description, fix]: readonly [path: RegExp, description: RegExp, fix: RegExp],
) {
  const isIt = (finding: Finding) =>
    path.test(finding.path) && description.test(finding.description) && fix.test(finding.fix);

  assert.ok(findings.some(isIt), JSON.stringify(findings, null, 2));
  const places = new Set(findings.map(finding => finding.description));
  assert.ok(places.size < 5, `${places.size} different findings for one mistake`);
}

describe('in a template the checker finds', () => {
  const options = { delivery: 'cdn', scriptUrl: cdnUrl(dictionary.version) } as const;
  const text = renderTemplate(options, withMadeUp, template);

  for (const [name, [change, ...expected]] of Object.entries(templateMistakes)) {
    test(name, () => {
      const broken = change(text);

      assert.notEqual(broken, text);
      assertFound(checkTemplate(broken), expected);
    });
  }

  test('nothing, if it is ours', () => {
    assert.deepEqual(checkTemplate(renderTemplate(options, dictionary, template)), []);
    assert.deepEqual(checkTemplate(text), []);
  });
});

describe('in a container the checker finds', () => {
  const choices: Choices = { ...defaultChoices(withMadeUp), natives: ['acme:open'] };
  const file = container(choices, withMadeUp, { template, bundle: '(()=>{})();' });
  const templateData = containedTemplate(choices, withMadeUp, template);
  const check = (broken: unknown) =>
    checkContainer(broken, { dictionary: withMadeUp, templateData, validate });

  for (const [name, [change, ...expected]] of Object.entries(containerMistakes)) {
    test(name, () => {
      const broken = structuredClone(file);
      change(broken.containerVersion);

      assert.notDeepEqual(broken, file);
      assertFound(check(broken), expected);
    });
  }

  test('nothing, if it is ours', () => {
    assert.deepEqual(check(file), []);
  });

  for (const { id, events } of dictionary.vendors) {
    test(`nothing, if it is ours for ${id}`, () => {
      const natives = events.slice(0, 1).map(({ name }) => `${id}:${name}`);
      const chosen: Choices = { ...defaultChoices(dictionary), vendors: [id], natives };
      const made = container(chosen, dictionary, { template, bundle: '(()=>{})();' });
      const data = containedTemplate(chosen, dictionary, template);

      assert.deepEqual(checkContainer(made, { dictionary, templateData: data, validate }), []);
    });
  }

  test('something in a file that is none of ours at all, without throwing', () => {
    for (const strange of [null, [], 'text', {}, { containerVersion: null }])
      assert.notDeepEqual(check(strange), []);
  });
});
