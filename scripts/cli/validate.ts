/** `chat-datalayer validate` checks recorded data layers. */
import { once } from 'node:events';
import { createReadStream, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { copyRecords } from '../../schemas/dump/other-files.ts';
import { printable } from '../../schemas/dump/printable.ts';
import type { AddCommand } from './add-command.ts';
import { type ExitCode, failed, fine, found, type Io } from './io.ts';
import { progress } from './progress.ts';
import { checkStream, type Summary } from './validate/check-stream.ts';
import { count } from './validate/count.ts';
import type { FileResult, Report } from './validate/file-result.ts';
import { reportJson } from './validate/report-json.ts';
import { reportJunit } from './validate/report-junit.ts';
import { reportLines } from './validate/report-lines.ts';
import { helpText } from './wrap.ts';
import { whyUnwritten } from './write-file.ts';

interface Options {
  readonly json: boolean;
  readonly junit?: string;
  readonly requireRecords: boolean;
}

/** Adds the command. */
export const addValidate: AddCommand = (program, io, end) => {
  program
    .command('validate')
    .argument('<file...>', 'Recorded data layers, of any size; - for standard input.')
    .description(
      'Check every chat record of files against the schema. Pushes of other tools are counted and otherwise ignored.',
    )
    .option('--require-records', 'A file without any chat record counts as bad.', false)
    .option('--junit <file>', 'Also write a report there that build servers read.')
    .option('--json', 'Write findings and counts as JSON on standard output.', false)
    .addHelpText('after', helpText(example))
    .action(async (files: string[], options: Options) => end(await check(files, options, io)));
};

const example = `
Example:
  In the console of the browser: copy(dataLayer), paste it into dump.json, then
  chat-datalayer validate dump.json
  chat-datalayer validate recordings/*.json --require-records --junit report.xml

Where copy(dataLayer) gives [object Object]:
  ${copyRecords}

Reads NDJSON, JSON lists, exports of data layer extensions, recordings of Tag Assistant, JavaScript with values that are written out, and HAR files, whose events for GA4 are reported.

Each bad record is reported with its line, the field, its value and what would be right. Warnings (what GA4 forbids, pushes of other tools named chat_…) are reported once with their number and do not count as bad.`;

async function check(files: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  if (files.filter(file => file === '-').length > 1) throw new Error('Standard input can be read only once.');
  const report = reportOf(files, options, io);
  const results: FileResult[] = [];
  for (const file of files) {
    const result = await checkFile(file, report, io);
    if (result.error !== undefined) io.stderr.write(`error: ${printable(result.error)}\n`);
    await report.endFile(result);
    results.push(result);
  }
  await report.end(results);
  if (results.some(({ error }) => error !== undefined)) return failed;
  const isBad = ({ bad, records }: Summary) => bad > 0 || (options.requireRecords && records === 0);
  return results.some(({ summary }) => summary && isBad(summary)) ? found : fine;
}

function reportOf(files: readonly string[], { json, junit, requireRecords }: Options, io: Io): Report {
  const write = writer(io);
  const reports = [json ? reportJson(write) : reportLines(write, files.length === 1, requireRecords)];
  if (junit !== undefined) reports.push(reportJunit(xml => saveJunit(xml, junit, io), requireRecords));
  const each = async (call: (report: Report) => Promise<void> | void) => {
    for (const report of reports) await call(report);
  };
  return {
    tell: (file, findings) => each(report => report.tell(file, findings)),
    endFile: result => each(report => report.endFile(result)),
    end: results => each(report => report.end(results)),
  };
}

function saveJunit(xml: string, file: string, { folder }: Io): void {
  if (file.trim() === '' || file === '-') throw new Error('--junit: name a file to write to.');
  try {
    writeFileSync(resolve(folder, file), xml);
  } catch (error) {
    throw new Error(`--junit: ${file} cannot be written: ${whyUnwritten(error)}`);
  }
}

async function checkFile(file: string, report: Report, io: Io): Promise<FileResult> {
  const watcher = progress(io);
  try {
    const { input, size } = open(file, io);
    const summary = await checkStream(
      input,
      findings => {
        watcher.clear();
        return report.tell(file, findings);
      },
      so => watcher.show(soFar(file, so, size)),
    );
    return { file, summary };
  } catch (error) {
    return { file, error: unreadable(file, error as NodeJS.ErrnoException) };
  } finally {
    watcher.clear();
  }
}

function open(file: string, { stdin, folder }: Io): { input: Readable; size?: number } {
  if (file === '-') return { input: stdin };
  const path = resolve(folder, file);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (file === '' || !stats) throw new Error(`There is no file ${file || '""'}.`);
  if (stats.isDirectory()) throw new Error(`${file} is a folder. Name a file in it.`);
  return { input: createReadStream(path), size: stats.size };
}

/** Faults of the machine have a code, those of the text say what to do, those of its name name it. */
function unreadable(file: string, { code, message }: NodeJS.ErrnoException): string {
  const name = file === '-' ? 'standard input' : file;
  if (code) return `${name} cannot be read: ${message}`;
  if (!/^(It|Line) /.test(message)) return message;
  const how = message.includes('UTF-16') ? ' In PowerShell: … | Out-File -Encoding utf8 FILE.' : '';
  return `${name}: ${message}${how}`;
}

type Write = (text: string) => Promise<void>;

/** Writes and waits when the reader of our output is slower, so that nothing piles up. */
function writer({ stdout }: Io): Write {
  return async text => {
    if (!stdout.write(text)) await once(stdout, 'drain');
  };
}

function soFar(file: string, { bytes, entries, bad }: Summary, size: number | undefined): string {
  const share = size ? ` (${Math.round((bytes / size) * 100)} %)` : '';
  return `${file}: ${count(Math.round(bytes / 1e6))} MB${share}, ${count(entries)} entries, ${count(bad)} bad`;
}
