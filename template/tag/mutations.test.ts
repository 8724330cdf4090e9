import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { AnyNode } from 'acorn';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { templateParts } from '../../scripts/generate/template-parts.ts';
import { splitSections } from '../gtm/file/sections.ts';
import { nodesIn, parsed } from '../gtm/lint/template/tree.ts';
import { scenariosOf } from '../gtm/run/template-tests.ts';
import { cdnUrl, type TemplateOptions } from './delivery.ts';
import { renderTemplate } from './template.ts';

const templates: readonly TemplateOptions[] = [
  { delivery: 'cdn', scriptUrl: cdnUrl(dictionary.version) },
  { delivery: 'inline' },
];

/** Where the statements of a program stand, however deep. */
function statementsOf(code: string): { start: number; end: number }[] {
  const program = parsed(code, () => {});
  assert.ok(typeof program !== 'string', String(program));
  const isStatement = ({ type }: AnyNode) =>
    /Statement$|Declaration$/.test(type) && type !== 'BlockStatement';
  return nodesIn(program).filter(isStatement);
}

/** Whether every scenario in the template's text passes. */
async function passes(text: string): Promise<boolean> {
  try {
    for (const scenario of scenariosOf(text)) await scenario.run();
    return true;
  } catch {
    return false;
  }
}

for (const options of templates) {
  describe(`the tests inside the template for ${options.delivery}`, () => {
    const text = renderTemplate(options, dictionary, templateParts());
    const { code } = splitSections(text);
    const statements = statementsOf(code);

    test('miss no statement of its code: whichever is taken out, one of them fails', async () => {
      const missed: string[] = [];
      for (const { start, end } of statements) {
        const mutant = `${code.slice(0, start)};${code.slice(end)}`;
        if (await passes(text.replace(code, () => mutant))) missed.push(code.slice(start, end));
      }

      assert.ok(statements.length > 40, `${statements.length} statements`);
      assert.deepEqual(missed, []);
    });
  });
}
