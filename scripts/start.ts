/**
 * `npm start`: builds everything, shows in a dozen lines what was built and a short conversation as records, then
 * serves the site. `npm start -- --details` lists every file and plays every chat; `npm start -- --once` stops before
 * serving.
 */
import { parseArgs } from 'node:util';
import { dictionary } from '../bundle/dictionary/dictionary.ts';
import { buildAll } from './build/build.ts';
import { printFiles } from './build/print.ts';
import { converse } from './converse.ts';
import { serve } from './serve.ts';
import { conversationInFull, conversationInShort, filesInShort } from './summary.ts';

const { values } = parseArgs({
  options: {
    details: { type: 'boolean', default: false },
    once: { type: 'boolean', default: false },
    port: { type: 'string', default: '4173' },
  },
});

const files = await buildAll();

if (values.details) {
  printFiles(files);
  for (const { id, label } of dictionary.vendors) say(conversationInFull(label, await converse(id)));
} else {
  const { id, label } = dictionary.vendors[0]!;
  say(filesInShort(files));
  say(conversationInShort(label, await converse(id)));
}

if (values.once) {
  say(['Done. `npm start` without --once also serves the site; --details shows every file and chat.']);
} else {
  const { url } = await serve('dist/site', Number(values.port));
  say([`The site is at ${url} (Ctrl+C stops it). --details shows every file and chat.`]);
}

function say(lines: readonly string[]): void {
  console.log(`${lines.join('\n')}\n`);
}
