import { render } from 'preact';
import type { ScriptParts } from '../../bundle/composition/script-parts.ts';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import type { TemplateParts } from '../../template/tag/template.ts';
import { Page } from './page.tsx';
import { siteParts } from './parts.ts';

declare const SITE_PARTS: { readonly template: TemplateParts; readonly script: ScriptParts };

const { template, script } = SITE_PARTS;

render(
  <Page dictionary={dictionary} parts={siteParts(template, script)} />,
  document.getElementById('page')!,
);
