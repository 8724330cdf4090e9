/**
 * `npm start`: builds everything, shows what was made and a conversation of each vendor as records, then serves the
 * site. `npm start -- --once` stops before serving.
 */
import { parseArgs } from 'node:util';
import { dictionary } from '../schemas/generated/dictionary.ts';
import { buildAll } from './build/build.ts';
import { printFiles } from './build/print.ts';
import { converse, recordLine } from './converse.ts';
import { serve } from './serve.ts';

const { values } = parseArgs({
  options: { once: { type: 'boolean', default: false }, port: { type: 'string', default: '4173' } },
});

printFiles(await buildAll());

for (const { id, label } of dictionary.vendors) {
  const records = await converse(id);
  console.log(`\nA conversation with ${label} becomes ${records.length} records:`);
  for (const record of records) console.log(recordLine(record));
}

if (values.once) {
  console.log('\nDone. `npm start` without --once also serves the site.');
} else {
  const { url } = await serve('dist/site', Number(values.port));
  console.log(`\nThe site is at ${url} (Ctrl+C stops it).`);
}
