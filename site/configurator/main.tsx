import { render } from 'preact';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { Page } from './page.tsx';
import type { SiteParts } from './parts.ts';

declare const SITE_PARTS: SiteParts;

render(<Page dictionary={dictionary} parts={SITE_PARTS} />, document.getElementById('page')!);
