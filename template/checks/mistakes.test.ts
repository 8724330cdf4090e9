import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import validate from '../../schemas/generated/container.validator.js';
import { dictionary } from '../../schemas/generated/dictionary.ts';
import type { Finding } from '../../schemas/src/finding.ts';
import { templateParts } from '../../scripts/generate/template-parts.ts';
import { type Choices, defaultChoices } from '../container/choices.ts';
import { containedTemplate, container } from '../container/container.ts';
import { checkTemplate } from '../gtm/lint/check-template.ts';
import { cdnUrl } from '../tag/delivery.ts';
import { renderTemplate } from '../tag/template.ts';
import { checkContainer } from './check-container.ts';
import type { ContainerMistake, TemplateMistake } from './mistake.ts';

const template = templateParts();

/** The mistakes of a folder, each with its file's name as a sentence. */
async function mistakesIn<Mistake>(folder: string): Promise<[name: string, mistake: Mistake][]> {
  const room = new URL(`mistakes/${folder}/`, import.meta.url);
  const files = readdirSync(room).sort();
  return Promise.all(
    files.map(async file => [
      file.replace('.ts', '').replaceAll('-', ' '),
      (await import(new URL(file, room).href)).mistake as Mistake,
    ]),
  );
}

/** A finding says where, what and what would be right, and is not lost among others. */
function assertFound(findings: readonly Finding[], { where, says, remedy }: Omit<TemplateMistake, 'seed'>) {
  const isIt = (finding: Finding) =>
    where.test(finding.where) && says.test(finding.says) && remedy.test(finding.remedy);

  assert.ok(findings.some(isIt), JSON.stringify(findings, null, 2));
  const places = new Set(findings.map(finding => finding.says));
  assert.ok(places.size < 5, `${places.size} different findings for one mistake`);
}

describe('in a template the checker finds', async () => {
  const text = renderTemplate(
    { delivery: 'cdn', scriptUrl: cdnUrl(dictionary.version) },
    dictionary,
    template,
  );

  for (const [name, { seed, ...expected }] of await mistakesIn<TemplateMistake>('template')) {
    test(name, () => {
      const broken = seed(text);

      assert.notEqual(broken, text);
      assertFound(checkTemplate(broken), expected);
    });
  }

  test('nothing, if it is ours', () => {
    assert.deepEqual(checkTemplate(text), []);
  });
});

describe('in a container the checker finds', async () => {
  const choices: Choices = {
    ...defaultChoices(dictionary),
    vendors: ['userlike'],
    natives: ['userlike:rating_submit'],
  };
  const file = container(choices, dictionary, { template, bundle: '(()=>{})();' });
  const templateData = containedTemplate(choices, dictionary, template);
  const check = (broken: unknown) => checkContainer(broken, { dictionary, templateData, validate });

  for (const [name, { seed, ...expected }] of await mistakesIn<ContainerMistake>('container')) {
    test(name, () => {
      const broken = structuredClone(file);
      seed(broken.containerVersion);

      assert.notDeepEqual(broken, file);
      assertFound(check(broken), expected);
    });
  }

  test('nothing, if it is ours', () => {
    assert.deepEqual(check(file), []);
  });

  test('something in a file that is none of ours at all, without throwing', () => {
    for (const strange of [null, [], 'text', {}, { containerVersion: null }])
      assert.notDeepEqual(check(strange), []);
  });
});
