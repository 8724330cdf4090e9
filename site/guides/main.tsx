import { hydrate } from 'preact';
import type { Section } from './guide-html.ts';
import { Search } from './search.tsx';

/** Put in by the build. */
declare const GUIDE_SECTIONS: readonly Section[];

hydrate(<Search sections={GUIDE_SECTIONS} />, document.getElementById('search')!);
