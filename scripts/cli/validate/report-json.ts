/** What was found, as one JSON document, although nothing of it is kept: findings are written as they come. */
import { printable } from '../../../schemas/dump/printable.ts';
import type { Summary } from './check-stream.ts';
import type { FileResult, Report } from './file-result.ts';

type Write = (text: string) => Promise<void>;

/** The document ends whatever happens to the files. */
export function reportJson(write: Write): Report {
  let before = '{"findings":[\n';
  return {
    tell: (file, findings) => {
      const text = before + findings.map(finding => json({ file, ...finding })).join(',\n');
      before = ',\n';
      return write(text);
    },
    endFile: () => {},
    end: results => {
      const files = results.map(({ file, summary, error }) => ({
        file,
        ...summary,
        ...(error && { error }),
      }));
      const begun = before === ',\n' ? '' : before;
      return write(`${begun}\n],"files":${json(files)},"summary":${json(totals(results))}}\n`);
    },
  };
}

const json = (value: unknown): string => printable(JSON.stringify(value));

const summed = [
  'bytes',
  'entries',
  'records',
  'bad',
  'foreign',
  'hits',
  'ignored',
] as const satisfies (keyof Summary)[];

function totals(results: readonly FileResult[]): object {
  const sum = (key: (typeof summed)[number]): number =>
    results.reduce((all, { summary }) => all + (summary?.[key] ?? 0), 0);
  return {
    files: results.length,
    unread: results.filter(({ error }) => error !== undefined).length,
    ...Object.fromEntries(summed.map(key => [key, sum(key)])),
  };
}
