import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readScript } from './script-values.ts';

const values = (text: string) => readScript(text).map(({ text }) => JSON.parse(text!) as unknown);
const faults = (text: string) =>
  readScript(text).flatMap(({ line, broken }) => (broken ? [[line, broken]] : []));

describe('what somebody pasted', () => {
  it('gives what is pushed in the code of a page, and nothing of what else is in it', () => {
    const page = `<script>
      window.dataLayer = window.dataLayer || [];
      function gtag() { dataLayer.push(arguments); }
      dataLayer.push({ event: 'page', user: { id: getUser() } }, { event: 'second' });
      if (x) { other.push("text"); list.push({ id: 1 }); list.push({ id 1 }); }
      dl.push({ event: 'chat_opened' });
      window.shopDataLayer = [{ 'event': 'third' }];
    </script>`;

    assert.deepEqual(values(page), [
      { event: 'page', user: { id: 'getUser()' } },
      { event: 'second' },
      { event: 'chat_opened' },
      { event: 'third' },
    ]);
    assert.deepEqual(
      readScript(page).map(({ line, entry }) => [line, entry]),
      [
        [4, 1],
        [4, 2],
        [6, 3],
        [7, 4],
      ],
    );
  });

  it('gives what a console has printed, value by value', () => {
    assert.deepEqual(values("(2) [{event: 'a'}, {event: 'b', gtm.uniqueEventId: 3}]\n{event: 'c'}"), [
      { event: 'a' },
      { event: 'b', 'gtm.uniqueEventId': 3 },
      { event: 'c' },
    ]);
  });

  it('gives what stands in quotes, once or twice', () => {
    assert.deepEqual(values(`'[{"event":"it\\'s"}]'`), [{ event: "it's" }]);
    assert.deepEqual(values(JSON.stringify('[{"event":"a"}]')), [{ event: 'a' }]);
  });

  it('says in which line something cannot be read, and goes on after it', () => {
    assert.deepEqual(faults("{event: 'a'}\n{event 1}\n{event: 'c'}"), [[2, '"1" is out of place.']]);
    assert.deepEqual(faults("dataLayer.push({event: 'a'})\n\ndataLayer.push({event: 'b'"), [
      [3, 'The input ends in the middle of it.'],
    ]);
    assert.match(String(faults('(2) [{…}, {…}]')[0]![1]), /console has left out/);
  });

  it('is given up after a hundred faults, or sooner where each goes through all of it, which is said', () => {
    assert.equal(faults('{,\n'.repeat(200_000)).length, 101);
    assert.ok(faults('[/*\n'.repeat(400_000)).length < 40);
    assert.match(String(faults('[/*\n'.repeat(400_000)).at(-1)![1]), /the rest was not read/);
  });
});
