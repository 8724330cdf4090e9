/** What scripts weigh on their way. */
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { containerParts } from '../../template/container/built-parts.ts';
import { renderInlineGtm, renderLoadingGtm } from '../build/gtm.ts';
import { scriptParts } from '../build/script-parts.ts';
import { sizeOf } from '../build/sizes.ts';
import { templateParts } from '../generate/template-parts.ts';
import { neighbour, type Scripts } from './scripts.ts';
import { count, ratio, table } from './table.ts';

/** Table of scripts, as they are and to the neighbour in brotli. */
export function sizes(scripts: Scripts): string {
  const measured = Object.entries(scripts).map(([name, text]) => ({ name, ...sizeOf(Buffer.from(text)) }));
  const beside = sizeOf(Buffer.from(scripts[neighbour]!));
  return table(
    ['size', 'bytes', 'gzip', 'brotli', `to ${neighbour}`],
    measured.map(({ name, bytes, gzip, brotli }) => [
      name,
      ...[bytes, gzip, brotli].map(count),
      ratio(brotli, beside.brotli),
    ]),
  );
}

/** Table of the files for GTM, which has limits for what a file holds as it is. */
export async function gtmSizes(): Promise<string> {
  const parts = templateParts();
  const made = containerParts({ template: parts, script: await scriptParts() });
  const files = [...renderLoadingGtm(dictionary, parts), ...renderInlineGtm(dictionary, made)];
  const shown = ['template.tpl', 'container.json', 'container.inline.json'];
  return table(
    ['GTM file', 'bytes', 'gzip', 'brotli'],
    files
      .filter(([name]) => shown.includes(name))
      .map(([name, text]) => {
        const { bytes, gzip, brotli } = sizeOf(Buffer.from(text));
        return [name, ...[bytes, gzip, brotli].map(count)];
      }),
  );
}
