import { render } from 'preact';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { inWords } from '../../bundle/language/words.ts';
import { type BuiltParts, fileParts } from '../../template/container/built-parts.ts';
import { words } from '../language/texts.ts';
import { Page } from './page.tsx';

declare const SITE_PARTS: BuiltParts;

const worded = words ? inWords(dictionary, words) : dictionary;

render(
  <Page dictionary={worded} usual={dictionary} parts={fileParts(SITE_PARTS)} />,
  document.getElementById('page')!,
);
