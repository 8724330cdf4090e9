/** `chat-datalayer validate` on files that are larger than its memory. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { catalogues } from '../../bundle/vendors/generated/catalogues.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { LineFinding, Summary } from '../../scripts/cli/validate/check-stream.ts';

const heap = 40;
const [vendor] = vendorIds;

const good = {
  event: 'chat_opened',
  chat_vendor: vendor,
  chat_native_event: Object.keys(catalogues[vendor].events)[0],
  chat_schema: 1,
  chat_time: 1767225600000,
  chat_seq: 1,
  chat_nth: 1,
  chat_held: false,
};
const bad = { ...good, chat_nth: 0 };
const other = { event: 'gtm.scrollDepth', padding: 'x'.repeat(2000) };

/** Entries of one part of the file; the second is bad. */
const part = [good, bad, ...Array.from({ length: 30 }, () => good), other, other];

/** Writes the part until the file is so large; gives how often. */
function fill(
  file: string,
  megabytes: number,
  [begin, between, end]: readonly [string, string, string],
  print: (entry: object) => string,
) {
  const text = part.map(print).join(between);
  const times = Math.ceil((megabytes * 1e6) / text.length);
  const handle = openSync(file, 'w');
  writeSync(handle, begin);
  for (let i = 0; i < times; i++) writeSync(handle, (i > 0 ? between : '') + text);
  writeSync(handle, end);
  closeSync(handle);
  return times;
}

const forms = [
  ['NDJSON', ['', '\n', '\n'], (entry: object) => JSON.stringify(entry), 50, true],
  [
    'a dump printed over lines',
    ['[\n', ',\n', '\n]\n'],
    (entry: object) => JSON.stringify(entry, null, 2),
    20,
    false,
  ],
] as const;

for (const [description, frame, print, megabytes, isByLine] of forms) {
  test(`every bad record of ${megabytes} MB of ${description} is told, in ${heap} MB of heap`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'chat-datalayer-'));
    const times = fill(join(folder, 'large'), megabytes, frame, print);

    const flags = [
      `--max-old-space-size=${heap}`,
      'dist/cli.mjs',
      'validate',
      join(folder, 'large'),
      '--json',
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, flags, {
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    rmSync(folder, { recursive: true });

    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const { findings, summary } = JSON.parse(stdout) as { findings: LineFinding[]; summary: Summary };
    const places = findings.map(({ line, entry, path }) => [isByLine ? line : entry, entry, path]);
    const expected = Array.from({ length: times }, (_, i) => i * part.length + 2);
    expect(places).toEqual(expected.map(entry => [entry, entry, 'chat_nth']));
    expect(summary).toMatchObject({
      entries: times * part.length,
      records: times * (part.length - 2),
      bad: times,
      ignored: times * 2,
    });
  });
}
