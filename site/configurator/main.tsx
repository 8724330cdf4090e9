import { render } from 'preact';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { type BuiltParts, fileParts } from '../../template/container/built-parts.ts';
import { Page } from './page.tsx';

declare const SITE_PARTS: BuiltParts;

render(<Page dictionary={dictionary} parts={fileParts(SITE_PARTS)} />, document.getElementById('page')!);
