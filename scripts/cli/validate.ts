/** `chat-datalayer validate` checks recorded data layers. */
import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { printable } from '../../schemas/dump/printable.ts';
import { findingLine } from '../../schemas/src/finding.ts';
import type { AddCommand } from './add-command.ts';
import { type Progress, progress } from './progress.ts';
import { checkStream, type LineFinding, type Remark, type Summary } from './validate/check-stream.ts';
import { type ExitCode, fine, found, type World } from './world.ts';

interface Options {
  readonly json: boolean;
}

/** Adds the command. */
export const addValidate: AddCommand = (program, world, end) => {
  program
    .command('validate')
    .argument('<file>', 'NDJSON or a dump of the data layer, of any size; - for standard input.')
    .description(
      'Check every chat record of a file against the schema. Pushes of others are counted and otherwise ignored.',
    )
    .option('--json', 'Write findings and counts as JSON on standard output.', false)
    .addHelpText('after', example)
    .action(async (file: string, options: Options) => end(await check(file, options, world)));
};

const example = `
Example:
  In the console of the browser: copy(dataLayer), paste it into dump.json, then
  chat-datalayer validate dump.json

Each bad record is told with its line, the field, its value and what would be right. Warnings (what GA4 forbids, pushes
of others named chat_…) are told once with their number and do not count as bad.`;

async function check(file: string, { json }: Options, world: World): Promise<ExitCode> {
  const watcher = progress(world);
  const write = writer(world);
  const report = json ? asJson(write) : asLines(write, watcher);
  const path = resolve(world.folder, file);
  const size = file === '-' ? undefined : sizeOf(path, file);
  const input = file === '-' ? world.stdin : createReadStream(path);
  let summary: Summary;
  try {
    summary = await checkStream(input, report.tell, so => watcher.show(soFar(so, size)));
  } catch (error) {
    const fault = unreadable(file === '-' ? 'standard input' : file, error as NodeJS.ErrnoException);
    await report.giveUp(fault);
    throw fault;
  } finally {
    watcher.clear();
  }
  await report.end(summary);
  return summary.bad > 0 ? found : fine;
}

function sizeOf(path: string, file: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (file === '' || !stats) throw new Error(`There is no file ${file || '""'}.`);
  if (stats.isDirectory()) throw new Error(`${file} is a folder. Name a file in it.`);
  return stats.size;
}

/** Faults of the machine have a code, those of the text say what to do. */
function unreadable(name: string, { code, message }: NodeJS.ErrnoException): Error {
  if (code) return new Error(`${name} cannot be read: ${message}`);
  const how = message.includes('UTF-16') ? ' In PowerShell: … | Out-File -Encoding utf8 FILE.' : '';
  return new Error(`${name}: ${message}${how}`);
}

type Write = (text: string) => Promise<void>;

/** Writes and waits when the reader of our output is slower, so that nothing piles up. */
function writer({ stdout }: World): Write {
  return async text => {
    if (!stdout.write(text)) await once(stdout, 'drain');
  };
}

interface Report {
  tell(findings: readonly LineFinding[]): Promise<void>;
  end(summary: Summary): Promise<void>;
  /** Ends what was begun when the rest cannot be read. */
  giveUp(fault: Error): Promise<void>;
}

function asLines(write: Write, { clear }: Progress): Report {
  return {
    tell: findings => {
      clear();
      return write(findings.map(finding => `${printable(lineOf(finding))}\n`).join(''));
    },
    end: ({ remarks, ...counts }) =>
      write(printable([...remarks.map(remarkLine), ...told(counts), ''].join('\n'))),
    giveUp: async () => {},
  };
}

/** One JSON document, although nothing of it is kept: findings are written as they come. */
function asJson(write: Write): Report {
  let before = '{"findings":[\n';
  const isBegun = () => before === ',\n';
  return {
    tell: findings => {
      const text = before + findings.map(finding => printable(JSON.stringify(finding))).join(',\n');
      before = ',\n';
      return write(text);
    },
    end: summary => write(`${isBegun() ? '' : before}\n],"summary":${printable(JSON.stringify(summary))}}\n`),
    giveUp: async ({ message }) => {
      if (isBegun()) await write(`\n],"error":${printable(JSON.stringify(message))}}\n`);
    },
  };
}

const lineOf = ({ line, entry, ...finding }: LineFinding): string =>
  `line ${line} (entry ${entry}): ${findingLine(finding)}`;

const remarkLine = ({ line, times, ...finding }: Remark): string =>
  `warning: ${findingLine(finding)} First in line ${line}${times > 1 ? `, ${count(times)} times` : ''}.`;

function told({ entries, records, bad, foreign, ignored }: Omit<Summary, 'remarks'>): string[] {
  return [
    `${count(entries, 'entry', 'entries')}: ${count(records, 'chat record')}, ` +
      `${count(foreign, 'push of others', 'pushes of others')} named chat_…, ${count(ignored, 'other')} ignored.`,
    bad > 0 ? `${count(bad)} bad.` : records > 0 ? 'All records are good.' : noRecord,
  ];
}

const noRecord =
  'There is no chat record in it. Use the chat, then type copy(dataLayer) into the console and save what it copies.';

function soFar({ bytes, entries, bad }: Summary, size: number | undefined): string {
  const share = size ? ` (${Math.round((bytes / size) * 100)} %)` : '';
  return `${count(Math.round(bytes / 1e6))} MB${share}, ${count(entries)} entries, ${count(bad)} bad`;
}

function count(number: number, one = '', many = one && `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`.trim();
}
