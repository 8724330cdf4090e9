import { render } from 'preact';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { Page } from './page.tsx';

render(<Page dictionary={dictionary} />, document.getElementById('page')!);
