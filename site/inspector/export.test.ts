import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { csvLine } from '../../schemas/src/csv.ts';
import { exported } from './export.ts';

/** Takes a line apart as a program does that reads CSV. */
function cells(line: string): string[] {
  const pattern = /,(?:"((?:[^"]|"")*)"|([^",]*))/gy;
  return [...`,${line.slice(0, -2)}`.matchAll(pattern)].map(([, quoted, plain]) =>
    quoted === undefined ? plain! : quoted.replaceAll('""', '"'),
  );
}

const textOf = async (values: readonly unknown[], format: 'ndjson' | 'csv') =>
  (await exported(() => values, format)).text();

describe('a list of entries', () => {
  it('becomes NDJSON that reads back as it was', async () => {
    const entries = fc.array(fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(entries, async entries => {
        const values = JSON.parse(JSON.stringify(entries)) as unknown[];

        const lines = (await textOf(values, 'ndjson')).split('\n').slice(0, -1);

        assert.deepEqual(
          lines.map(line => JSON.parse(line) as unknown),
          values,
        );
      }),
    );
  });

  it('becomes CSV with a column for every key that any entry has', async () => {
    const csv = await textOf(
      [{ event: 'chat_opened', chat_nth: 2 }, ['consent'], { chat_held: true }],
      'csv',
    );

    assert.equal(
      csv,
      'event,chat_nth,value,chat_held\r\nchat_opened,2,,\r\n,,"[""consent""]",\r\n,,,true\r\n',
    );
  });

  it('has cells that a reader of CSV gets back, with line breaks, quotes and commas', () => {
    const text = fc.string({ unit: 'grapheme' }).filter(text => !/^[=+\-@\t\r]/.test(text));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2 }), texts => {
        assert.deepEqual(cells(csvLine(texts)), texts);
      }),
    );
  });

  it('gives a spreadsheet no formula to run, and leaves numbers as they are', () => {
    assert.equal(csvLine(['=1+1', '+49 30', '@SUM(A1)', '-2', -2]), "'=1+1,'+49 30,'@SUM(A1),'-2,-2\r\n");
  });
});
