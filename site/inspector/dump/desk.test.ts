import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Desk, openDesk } from './desk.ts';
import { mostBytes } from './read-dump.ts';

const line = (event: string) => `${JSON.stringify({ event })}\n`;
const texts = ({ view }: Desk) => view.get().found.map(({ piece }) => piece.text);

/** A desk on which a small file is open. */
async function deskWithFile() {
  const desk = openDesk();
  await desk.open(new Blob([line('one'), line('two')]), 'first.ndjson');
  return desk;
}

describe('a desk', () => {
  it('shows everything of a file that was opened', async () => {
    const desk = await deskWithFile();

    const { dump, reading, fault } = desk.view.get();
    assert.equal(dump!.name, 'first.ndjson');
    assert.deepEqual(texts(desk), ['{"event":"one"}', '{"event":"two"}']);
    assert.deepEqual([reading, fault], [undefined, undefined]);
  });

  it('keeps what is asked for when another file is opened', async () => {
    const desk = await deskWithFile();
    desk.ask('two', 'all');

    await desk.open(new Blob([line('three'), line('two, again')]), 'second.ndjson');

    assert.deepEqual(texts(desk), ['{"event":"two, again"}']);
  });

  it('shows the file that was opened last, even if one before takes longer', async () => {
    const desk = openDesk();
    const slow = desk.open(new Blob([line('slow').repeat(5000)]), 'slow.ndjson');
    const quick = desk.open(new Blob([line('quick')]), 'quick.ndjson');

    await Promise.all([slow, quick]);

    assert.equal(desk.view.get().dump!.name, 'quick.ndjson');
    assert.deepEqual(texts(desk), ['{"event":"quick"}']);
  });

  it('goes back to what was open when a file turns out to be wrong far down', async () => {
    const desk = await deskWithFile();
    const names: (string | undefined)[] = [];
    desk.view.subscribe(() => names.push(desk.view.get().dump?.name));

    await desk.open(
      new Blob([line('x'.repeat(80)).repeat(9000), Buffer.from('{"b":"\xe4"}', 'latin1')]),
      'late.ndjson',
    );

    assert.ok(names.includes('late.ndjson'));
    assert.equal(desk.view.get().dump!.name, 'first.ndjson');
    assert.deepEqual(texts(desk), ['{"event":"one"}', '{"event":"two"}']);
    assert.equal(
      desk.view.get().fault,
      'late.ndjson: Line 9001 is not written in UTF-8. Save the file as UTF-8.',
    );
  });

  it('refuses a file that would fill the memory, without reading it', async () => {
    const desk = await deskWithFile();

    await desk.open({ size: mostBytes + 1 } as Blob, 'huge.ndjson');

    assert.match(desk.view.get().fault!, /^huge\.ndjson: It has 268 MB.*chat-datalayer validate/);
    assert.equal(texts(desk).length, 2);
  });

  it('forgets the fault when the next file is fine', async () => {
    const desk = await deskWithFile();
    await desk.open(new Blob(['<html>']), 'wrong.json');
    assert.match(desk.view.get().fault!, /^wrong\.json: It is a web page\./);

    await desk.open(new Blob([line('three')]), 'right.ndjson');

    assert.equal(desk.view.get().fault, undefined);
    assert.deepEqual(texts(desk), ['{"event":"three"}']);
  });
});
