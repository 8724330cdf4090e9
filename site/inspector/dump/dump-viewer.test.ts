import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DumpViewer, openDumpViewer } from './dump-viewer.ts';
import { mostBytes } from './read-dump.ts';

const line = (event: string) => `${JSON.stringify({ event })}\n`;
const texts = ({ view }: DumpViewer) => view.value.found.map(({ piece }) => piece.text);

/** A viewer on which a small file is open. */
async function viewerWithFile() {
  const viewer = openDumpViewer();
  await viewer.open(new Blob([line('one'), line('two')]), 'first.ndjson');
  return viewer;
}

describe('the dump viewer', () => {
  it('shows everything of a file that was opened', async () => {
    const viewer = await viewerWithFile();

    const { dump, reading, fault } = viewer.view.value;
    assert.equal(dump!.name, 'first.ndjson');
    assert.deepEqual(texts(viewer), ['{"event":"one"}', '{"event":"two"}']);
    assert.deepEqual([reading, fault], [undefined, undefined]);
  });

  it('keeps what is asked for when another file is opened', async () => {
    const viewer = await viewerWithFile();
    viewer.ask('two', 'all');

    await viewer.open(new Blob([line('three'), line('two, again')]), 'second.ndjson');

    assert.deepEqual(texts(viewer), ['{"event":"two, again"}']);
  });

  it('shows the file that was opened last, even if one before takes longer', async () => {
    const viewer = openDumpViewer();
    const slow = viewer.open(new Blob([line('slow').repeat(5000)]), 'slow.ndjson');
    const quick = viewer.open(new Blob([line('quick')]), 'quick.ndjson');

    await Promise.all([slow, quick]);

    assert.equal(viewer.view.value.dump!.name, 'quick.ndjson');
    assert.deepEqual(texts(viewer), ['{"event":"quick"}']);
  });

  it('goes back to what was open when a file turns out to be wrong far down', async () => {
    const viewer = await viewerWithFile();
    const names: (string | undefined)[] = [];
    viewer.view.subscribe(({ dump }) => names.push(dump?.name));

    await viewer.open(
      new Blob([line('x'.repeat(80)).repeat(9000), Buffer.from('{"b":"\xe4"}', 'latin1')]),
      'late.ndjson',
    );

    assert.ok(names.includes('late.ndjson'));
    assert.equal(viewer.view.value.dump!.name, 'first.ndjson');
    assert.deepEqual(texts(viewer), ['{"event":"one"}', '{"event":"two"}']);
    assert.equal(
      viewer.view.value.fault,
      'late.ndjson: Line 9001 is not written in UTF-8. Save the file as UTF-8.',
    );
  });

  it('refuses a file that would fill the memory, without reading it', async () => {
    const viewer = await viewerWithFile();

    await viewer.open({ size: mostBytes + 1 } as Blob, 'huge.ndjson');

    assert.match(viewer.view.value.fault!, /^huge\.ndjson: It has 268 MB.*chat-datalayer validate/);
    assert.equal(texts(viewer).length, 2);
  });

  it('forgets the fault when the next file is fine', async () => {
    const viewer = await viewerWithFile();
    await viewer.open(new Blob(['<html>']), 'wrong.json');
    assert.match(viewer.view.value.fault!, /^wrong\.json: It is a web page\./);

    await viewer.open(new Blob([line('three')]), 'right.ndjson');

    assert.equal(viewer.view.value.fault, undefined);
    assert.deepEqual(texts(viewer), ['{"event":"three"}']);
  });
});
